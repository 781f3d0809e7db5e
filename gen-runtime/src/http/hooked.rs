//! The program's hooks around an operation.

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use super::asking::Asking;
use super::routes::Shared;
use crate::descriptor::{OperationKind, Resource};
use crate::hooks::{self, Answer, Call, DynHooks};
use crate::json::{self, Json};
use crate::policy::AnyPrincipal;
use crate::problem::Problem;

/// What is hooked into.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) operation: OperationKind,
    pub(super) resource: &'static Resource,
    pub(super) headers: &'a HeaderMap,
    pub(super) request_id: &'a str,
}

/// The hooks of one request, and what they see of it.
pub(super) struct Hooked<'a> {
    hooks: &'a dyn DynHooks,
    around: Around<'a>,
    key: Map<String, Value>,
    principal: Option<&'a AnyPrincipal>,
    /// As `before` left it.
    body: Option<Value>,
}

impl<'a> Hooked<'a> {
    /// Nothing where the program has no hooks.
    pub(super) fn new(
        shared: &'a Shared,
        asking: &'a Asking<'_>,
        around: Around<'a>,
        key: impl FnOnce() -> Map<String, Value>,
    ) -> Option<Box<Self>> {
        let hooks = shared.hooks.as_deref()?;
        Some(Box::new(Self { hooks, around, key: key(), principal: asking.principal(), body: None }))
    }

    fn call(&mut self) -> Call<'_, AnyPrincipal> {
        let Around { operation, resource, headers, request_id } = self.around;
        Call {
            operation,
            resource: resource.name,
            key: (!self.key.is_empty()).then_some(&self.key),
            headers,
            principal: self.principal,
            request_id,
            body: self.body.take(),
        }
    }

    /// What the program makes of the body.
    pub(super) async fn before(&mut self, sent: Json) -> Result<Json, Problem> {
        let takes_body = self.around.operation.takes_body();
        self.body = takes_body.then(|| json::show(&sent));
        let hooks = self.hooks;
        let mut call = self.call();
        hooks::before(hooks, &mut call).await?;
        let body = call.body;
        let made =
            if takes_body { body.as_ref().map_or(Json::Null, |made| json::take(made, sent)) } else { sent };
        self.body = body;
        Ok(made)
    }

    /// The operation is done, and answered with this text, if any. What fails here goes to the log.
    pub(super) async fn after(&mut self, status: u16, text: Option<&str>) {
        // What we wrote is no deeper than what we read.
        let body = text.and_then(|text| json::read(text, usize::MAX)).map(|json| json::show(&json));
        let Around { operation, resource, request_id, .. } = self.around;
        let hooks = self.hooks;
        let ran = hooks::after(hooks, &mut self.call(), &Answer { status, body }).await;
        if let Err(error) = ran {
            tracing::error!(
                "gen.request_id" = request_id,
                "gen.resource" = resource.name,
                "gen.action" = operation.as_str(),
                "exception.message" = error,
                "the hook `after` failed"
            );
        }
    }
}
