//! Policies: who may do what. No router mounts without one.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use axum::http::HeaderMap;

use crate::descriptor::OperationKind;

/// What a request is about to do.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Access<'a> {
    /// Which operation.
    pub action: OperationKind,
    /// The model's name.
    pub resource: &'static str,
    /// The fields of the key in wire form, where the request names a row.
    pub key: Option<&'a serde_json::Map<String, serde_json::Value>>,
    /// The request's headers.
    pub headers: &'a HeaderMap,
}

/// A policy's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// Go on.
    Allow,
    /// 403
    Deny,
    /// 401: it may be another matter with credentials.
    Unauthenticated,
}

/// Decides on every request, before its body is read. One that panics denies.
///
/// ```
/// use gen_runtime::{Access, Decision, Policy};
///
/// struct Readers;
///
/// impl Policy for Readers {
///     async fn decide(&self, access: &Access<'_>) -> Decision {
///         match access.action.as_str() {
///             "list" | "get" | "count" => Decision::Allow,
///             _ if access.headers.contains_key("authorization") => Decision::Deny,
///             _ => Decision::Unauthenticated,
///         }
///     }
/// }
/// ```
pub trait Policy: Send + Sync + 'static {
    /// What this request may do.
    fn decide(&self, access: &Access<'_>) -> impl Future<Output = Decision> + Send;
}

impl<P: Policy> Policy for Arc<P> {
    fn decide(&self, access: &Access<'_>) -> impl Future<Output = Decision> + Send {
        (**self).decide(access)
    }
}

/// Lets everybody do everything.
pub fn allow_all() -> impl Policy {
    policy_fn(|_| Decision::Allow)
}

/// A policy that decides without waiting for anything.
pub fn policy_fn(decide: impl Fn(&Access<'_>) -> Decision + Send + Sync + 'static) -> impl Policy {
    PolicyFn(decide)
}

struct PolicyFn<F>(F);

impl<F: Fn(&Access<'_>) -> Decision + Send + Sync + 'static> Policy for PolicyFn<F> {
    async fn decide(&self, access: &Access<'_>) -> Decision {
        (self.0)(access)
    }
}

type Deciding<'a> = Pin<Box<dyn Future<Output = Decision> + Send + 'a>>;

/// A policy of any type: what handlers hold.
pub(crate) trait DynPolicy: Send + Sync + 'static {
    fn decide<'a>(&'a self, access: &'a Access<'a>) -> Deciding<'a>;
}

impl<P: Policy> DynPolicy for P {
    fn decide<'a>(&'a self, access: &'a Access<'a>) -> Deciding<'a> {
        Box::pin(async move { Policy::decide(self, access).await })
    }
}

/// The decision; nothing where the policy panicked.
pub(crate) async fn ask(policy: &dyn DynPolicy, access: &Access<'_>) -> Option<Decision> {
    let mut deciding = catch_unwind(AssertUnwindSafe(|| policy.decide(access))).ok()?;
    // A panic denies this one request; what the policy's own state is then, is the policy's to care for.
    std::future::poll_fn(move |context| {
        let poll = catch_unwind(AssertUnwindSafe(|| deciding.as_mut().poll(context)));
        match poll {
            Ok(Poll::Ready(decision)) => Poll::Ready(Some(decision)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(_) => Poll::Ready(None),
        }
    })
    .await
}
