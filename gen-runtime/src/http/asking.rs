//! Asking the policy: who it is that asks, and of every access whether it is allowed, and with which rows.

use axum::http::HeaderMap;

use super::input::Sent;
use super::routes::Shared;
use crate::body::Links;
use crate::descriptor::{Field, OperationKind, Resource};
use crate::filter::{self, Condition};
use crate::include::{self, Include};
use crate::policy::{self, Access, Accesses, AnyPrincipal, Decision};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::query::Query;
use crate::scalar::{Value, to_json};

/// The rows that a policy lets a request have; nothing: all of them.
pub(super) type Granted = Option<Condition>;

/// Who asks the policy.
pub(super) struct Asking<'a> {
    shared: &'a Shared,
    headers: &'a HeaderMap,
    principal: Option<Box<AnyPrincipal>>,
}

impl<'a> Asking<'a> {
    /// Finds out who it is.
    pub(super) async fn begin(shared: &'a Shared, headers: &'a HeaderMap) -> Result<Self, Problem> {
        match policy::authenticate(&*shared.policy, headers).await {
            Ok(principal) => Ok(Self { shared, headers, principal }),
            Err(_) => Err(ProblemCode::Unauthenticated.into()),
        }
    }

    /// Who it is.
    pub(super) fn principal(&self) -> Option<&AnyPrincipal> {
        self.principal.as_deref()
    }

    /// What the policy does not allow is the answer.
    pub(super) async fn allowed(
        &self,
        action: OperationKind,
        resource: &'static Resource,
        key: impl Iterator<Item = (&'static Field, &Value)>,
    ) -> Result<Granted, Problem> {
        let key = wire_key(key);
        let access = Access {
            action,
            resource: resource.name,
            key: (!key.is_empty()).then_some(&key),
            headers: self.headers,
            principal: self.principal(),
        };
        match policy::ask(&*self.shared.policy, access).await {
            Some(Decision::Allow) => Ok(None),
            Some(Decision::Rows(filter)) => self.rows(resource, filter).map(Some),
            Some(Decision::Unauthenticated) => Err(ProblemCode::Unauthenticated.into()),
            Some(Decision::Deny) => Err(ProblemCode::Forbidden.into()),
            None => Err(Problem::with_cause(ProblemCode::Forbidden, "the policy panicked")),
        }
    }

    /// The policy's own `where`. Nothing is read with a wrong one.
    fn rows(&self, resource: &'static Resource, filter: serde_json::Value) -> Result<Condition, Problem> {
        filter::read_policy(resource, self.shared.db.dialect(), &filter.into()).map_err(|errors| {
            let (name, errors) = (resource.name, Problems(errors));
            Problem::with_cause(
                ProblemCode::Internal,
                format!("the policy's row filter of {name} is wrong: {errors}"),
            )
        })
    }

    /// Other resources that the parameters and the body reach, and rows that are linked. What is granted of them is noted there.
    pub(super) async fn allowed_beside(&self, query: &mut Query, sent: &mut Sent) -> Result<(), Problem> {
        let mut accesses = Accesses::default();
        include::accesses(&query.includes, &mut accesses);
        query.filter.accesses(&mut accesses);
        let mut granted = Vec::new();
        for (action, resource, whole) in accesses.into_all() {
            let rows = self.allowed(action, resource, std::iter::empty()).await?;
            if whole && rows.is_some() {
                return Err(Problem::with_cause(
                    ProblemCode::Forbidden,
                    "`where` reaches rows that a policy filters",
                ));
            }
            granted.extend(rows.map(|rows| (action, resource, rows)));
        }
        if !granted.is_empty() {
            restrict(&mut query.includes, &granted);
        }
        let links: &mut [Links] = if let Sent::One(body) = sent { &mut body.links } else { &mut [] };
        for links in links {
            let resource = (links.relation.target)();
            for target in links.targets() {
                let rows = self
                    .allowed(OperationKind::Get, resource, resource.key_fields().zip(&target.key))
                    .await?;
                target.rows = rows.unwrap_or(Condition::TRUE);
            }
        }
        Ok(())
    }
}

/// A key in wire form, as programs see it.
pub(super) fn wire_key<'v>(
    key: impl Iterator<Item = (&'static Field, &'v Value)>,
) -> serde_json::Map<String, serde_json::Value> {
    key.map(|(field, value)| (field.key.to_owned(), to_json(field.scalar, value).into())).collect()
}

/// Of what is included, only the granted rows.
fn restrict(includes: &mut [Include], granted: &[(OperationKind, &'static Resource, Condition)]) {
    for include in includes {
        let (action, resource) = include.access();
        let found = granted.iter().find(|(asked, of, _)| (*asked, of.name) == (action, resource.name));
        if let Some((.., rows)) = found {
            include.rows = rows.clone();
        }
        restrict(&mut include.includes, granted);
    }
}
