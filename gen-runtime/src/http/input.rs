//! What a request says beside its key: its parameters, then its body.

use crate::body::{self, Body, BodyKind, Given};
use crate::descriptor::{OperationKind, Resource};
use crate::filter::Condition;
use crate::json::Json;
use crate::problem::{FieldError, Problem, ProblemCode};
use crate::query::{self, Query};
use crate::scalar::Value;
use crate::sql::Dialect;

/// Whose input it is.
#[derive(Clone, Copy)]
pub(super) struct Of {
    pub(super) resource: &'static Resource,
    /// The resource whose rows are answered.
    pub(super) listed: &'static Resource,
    pub(super) kind: OperationKind,
    pub(super) dialect: Dialect,
}

pub(super) struct Input {
    pub(super) query: Query,
    pub(super) sent: Sent,
}

/// A body.
pub(super) enum Sent {
    /// None; or parameters, which are in the query.
    Nothing,
    One(Body),
    Rows(Vec<Given>),
    Change(Condition, Given),
    Condition(Condition),
}

impl Input {
    /// The operation's parameters in the raw query string, then its body. A query's body is parameters.
    pub(super) fn read(of: Of, key: &[Value], raw: &str, json: Json) -> Result<Self, Problem> {
        let Of { resource, listed, kind, dialect } = of;
        let allowed: &[&str] = match kind {
            OperationKind::List | OperationKind::Related => query::LIST,
            OperationKind::Get | OperationKind::GetBy => &["include", "select"],
            OperationKind::Count => &["where"],
            _ => &[],
        };
        let query = query::read(listed, dialect, raw, allowed)?;
        let sent = match kind {
            OperationKind::Query => {
                return Ok(Self { query: query::read_body(listed, dialect, &json)?, sent: Sent::Nothing });
            }
            OperationKind::Create => body::read(resource, BodyKind::Create, json).map(Sent::One),
            OperationKind::Replace => body::read_replace(resource, key, json).map(Sent::One),
            OperationKind::Update => body::read(resource, BodyKind::Update, json).map(Sent::One),
            OperationKind::CreateMany => body::read_rows(resource, json).map(Sent::Rows),
            OperationKind::UpdateMany => body::read_change(resource, dialect, json)
                .map(|(condition, given)| Sent::Change(condition, given)),
            OperationKind::DeleteMany => body::read_condition(resource, dialect, json).map(Sent::Condition),
            _ => Ok(Sent::Nothing),
        };
        let sent = sent
            .map_err(|errors: Vec<FieldError>| Problem::with_errors(ProblemCode::ValidationFailed, errors))?;
        Ok(Self { query, sent })
    }
}
