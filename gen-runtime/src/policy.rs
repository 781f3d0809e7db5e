//! Policies: who asks, who may do what, and with which rows. No router mounts without one.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::http::HeaderMap;

use crate::caught::{Boxed, unless_panics};
use crate::descriptor::{OperationKind, Resource};

/// What a request is about to do, and who asks for it.
#[non_exhaustive]
pub struct Access<'a, P: ?Sized = ()> {
    /// Which operation.
    pub action: OperationKind,
    /// The model's name.
    pub resource: &'static str,
    /// The fields of the key in wire form, where the request names a row.
    pub key: Option<&'a serde_json::Map<String, serde_json::Value>>,
    /// The request's headers.
    pub headers: &'a HeaderMap,
    /// What [`Policy::authenticate`] found.
    pub principal: Option<&'a P>,
}

impl<P: ?Sized> Clone for Access<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P: ?Sized> Copy for Access<'_, P> {}

impl<P: ?Sized> fmt::Debug for Access<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the headers nor the principal, which may hold secrets.
        f.debug_struct("Access")
            .field("action", &self.action)
            .field("resource", &self.resource)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// A policy's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// Go on.
    Allow,
    /// 403
    Deny,
    /// 401: it may be another matter with credentials.
    Unauthenticated,
    /// Go on with the rows that match, as if there were no others. The grammar is that of `where` in requests, but hidden fields and
    /// every relation may be named; no policy is asked for those. One that is wrong is answered with 500.
    Rows(serde_json::Value),
}

/// Credentials were given that are none: 401. Any error becomes one, so that `?` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unauthenticated;

impl<E: std::error::Error> From<E> for Unauthenticated {
    fn from(_: E) -> Self {
        Self
    }
}

/// Decides on every request, before its body is read. It is asked again for whatever the request reaches beside its own resource: what is
/// included, filtered by, or linked. One that panics denies.
///
/// ```
/// use gen_runtime::axum::http::HeaderMap;
/// use gen_runtime::serde_json::json;
/// use gen_runtime::{Access, Decision, Policy, Unauthenticated};
///
/// struct Tenant(i64);
///
/// /// Everybody reads; who belongs to a tenant writes what is the tenant's.
/// struct Tenants;
///
/// impl Policy for Tenants {
///     type Principal = Tenant;
///
///     async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<Tenant>, Unauthenticated> {
///         let Some(tenant) = headers.get("x-tenant") else { return Ok(None) };
///         Ok(Some(Tenant(tenant.to_str()?.parse()?)))
///     }
///
///     async fn decide(&self, access: &Access<'_, Tenant>) -> Decision {
///         match (access.action.as_str(), access.principal) {
///             ("list" | "get" | "count", _) => Decision::Allow,
///             (_, Some(Tenant(id))) => Decision::Rows(json!({ "tenantId": id })),
///             (_, None) => Decision::Unauthenticated,
///         }
///     }
/// }
/// ```
pub trait Policy: Send + Sync + 'static {
    /// Who asks. `()` where nobody has to be known.
    type Principal: Send + Sync + 'static;

    /// Who asks, once a request: nobody that is known, or a principal. An error, or a panic, is answered with 401.
    fn authenticate(
        &self,
        headers: &HeaderMap,
    ) -> impl Future<Output = Result<Option<Self::Principal>, Unauthenticated>> + Send {
        let _ = headers;
        async { Ok(None) }
    }

    /// What this request may do.
    fn decide(&self, access: &Access<'_, Self::Principal>) -> impl Future<Output = Decision> + Send;
}

impl<P: Policy> Policy for Arc<P> {
    type Principal = P::Principal;

    fn authenticate(
        &self,
        headers: &HeaderMap,
    ) -> impl Future<Output = Result<Option<Self::Principal>, Unauthenticated>> + Send {
        (**self).authenticate(headers)
    }

    fn decide(&self, access: &Access<'_, Self::Principal>) -> impl Future<Output = Decision> + Send {
        (**self).decide(access)
    }
}

/// Lets everybody do everything.
pub fn allow_all() -> impl Policy<Principal = ()> {
    policy_fn(|_| Decision::Allow)
}

/// A policy that decides without waiting for anything, and without a principal.
pub fn policy_fn(
    decide: impl Fn(&Access<'_>) -> Decision + Send + Sync + 'static,
) -> impl Policy<Principal = ()> {
    PolicyFn(decide)
}

struct PolicyFn<F>(F);

impl<F: Fn(&Access<'_>) -> Decision + Send + Sync + 'static> Policy for PolicyFn<F> {
    type Principal = ();

    async fn decide(&self, access: &Access<'_>) -> Decision {
        (self.0)(access)
    }
}

/// A principal of any type.
pub(crate) type AnyPrincipal = dyn Any + Send + Sync;
type Authenticated = Result<Option<Box<AnyPrincipal>>, Unauthenticated>;

/// A policy of any type: what handlers hold.
pub(crate) trait DynPolicy: Send + Sync + 'static {
    fn authenticate<'a>(&'a self, headers: &'a HeaderMap) -> Boxed<'a, Authenticated>;

    fn decide<'a>(&'a self, access: Access<'a, AnyPrincipal>) -> Boxed<'a, Decision>;
}

impl<P: Policy> DynPolicy for P {
    fn authenticate<'a>(&'a self, headers: &'a HeaderMap) -> Boxed<'a, Authenticated> {
        Box::pin(async move {
            let principal = Policy::authenticate(self, headers).await?;
            Ok(principal.map(|principal| Box::new(principal) as _))
        })
    }

    fn decide<'a>(&'a self, access: Access<'a, AnyPrincipal>) -> Boxed<'a, Decision> {
        Box::pin(async move {
            let principal = match access.principal.map(|principal| principal.downcast_ref()) {
                // It is its own `authenticate` that made it.
                Some(None) => return Decision::Deny,
                found => found.flatten(),
            };
            let Access { action, resource, key, headers, .. } = access;
            Policy::decide(self, &Access { action, resource, key, headers, principal }).await
        })
    }
}

/// Who asks. A policy that panics knows nobody.
pub(crate) async fn authenticate(policy: &dyn DynPolicy, headers: &HeaderMap) -> Authenticated {
    unless_panics(|| policy.authenticate(headers)).await.unwrap_or(Err(Unauthenticated))
}

/// The decision; nothing where the policy panicked.
pub(crate) async fn ask(policy: &dyn DynPolicy, access: Access<'_, AnyPrincipal>) -> Option<Decision> {
    unless_panics(|| policy.decide(access)).await.ok()
}

/// What a policy is asked for beside the operation itself, each once; and whether only the resource as a whole will do.
#[derive(Default)]
pub(crate) struct Accesses(Vec<(OperationKind, &'static Resource, bool)>);

impl Accesses {
    /// All of them, in the order in which they were found.
    pub(crate) fn into_all(self) -> Vec<(OperationKind, &'static Resource, bool)> {
        self.0
    }

    /// Rows are shown: those that are granted.
    pub(crate) fn add(&mut self, action: OperationKind, resource: &'static Resource) {
        self.push(action, resource, false);
    }

    /// Rows are asked about: an answer would tell of those that are not granted.
    pub(crate) fn add_whole(&mut self, action: OperationKind, resource: &'static Resource) {
        self.push(action, resource, true);
    }

    fn push(&mut self, action: OperationKind, resource: &'static Resource, whole: bool) {
        let mut known = self.0.iter_mut();
        match known.find(|(asked, of, _)| (*asked, of.name) == (action, resource.name)) {
            Some((.., known)) => *known |= whole,
            None => self.0.push((action, resource, whole)),
        }
    }
}
