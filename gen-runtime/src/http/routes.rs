//! Routes, as axum knows them.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::{HeaderValue, header};
use axum::middleware;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, on};

use super::handle::handle;
use super::own::answer_own;
use super::telemetry::Telling;
use super::{answer, request};
use crate::descriptor::{Method, Operation, Resource};
use crate::hooks::{DynHooks, Hooks};
use crate::policy::{DynPolicy, Policy};
use crate::problem::{Problem, ProblemCode};
use crate::{Db, Error};

/// Bytes that a body may have, unless something else is said.
pub(super) const BODY_LIMIT: u64 = 1 << 20;

/// What all handlers share.
pub(super) struct Shared {
    pub(super) db: Db,
    pub(super) policy: Box<dyn DynPolicy>,
    pub(super) hooks: Option<Box<dyn DynHooks>>,
    pub(super) body_limit: u64,
}

/// Resources on a database behind a policy, with options. `P` is who asks: the policy's principal, and that of the hooks.
///
/// ```no_run
/// # async fn run(resources: &'static [&'static gen_runtime::descriptor::Resource]) -> Result<(), gen_runtime::Error> {
/// let db = gen_runtime::Db::connect("sqlite://blog.db").await?;
/// let router = gen_runtime::Service::new(resources, db, gen_runtime::allow_all()).body_limit(64 << 10).router();
/// # Ok(()) }
/// ```
pub struct Service<P = ()> {
    principal: PhantomData<fn(P)>,
    resources: &'static [&'static Resource],
    shared: Shared,
    /// Handlers of the program's own, by path and method.
    own: BTreeMap<(&'static str, &'static str), MethodRouter>,
}

impl<P> Service<P> {
    /// These resources. The policy is asked before every operation.
    pub fn new(resources: &'static [&'static Resource], db: Db, policy: impl Policy<Principal = P>) -> Self {
        let shared = Shared { db, policy: Box::new(policy), hooks: None, body_limit: BODY_LIMIT };
        Self { principal: PhantomData, resources, shared, own: BTreeMap::new() }
    }

    /// What the program does before and after every operation. Given again, the last counts.
    #[must_use]
    pub fn hooks(mut self, hooks: impl Hooks<Principal = P>) -> Self {
        self.shared.hooks = Some(Box::new(hooks));
        self
    }

    /// Bytes that a body may have; 1 MiB unless set.
    #[must_use]
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.shared.body_limit = bytes;
        self
    }

    /// Answers an operation with a handler of the program's own: `replace(Method::Post, "/posts", create_post)`, with the method and the
    /// path of the contract. Nothing of ours comes before it, so no policy is asked and no hook called; [`store`](crate::store) does what
    /// ours would do, and its errors are answers. `Allow` and 405 stay as they are.
    ///
    /// # Errors
    /// There is no such operation.
    pub fn replace<H, T>(mut self, method: Method, path: &'static str, handler: H) -> Result<Self, Error>
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        let mut operations = self.resources.iter().flat_map(|resource| resource.operations);
        if !operations.any(|operation| (operation.method, operation.path) == (method, path)) {
            return Err(Error::new(format!("there is no operation {} {path} to replace", method.as_str())));
        }
        let own = on(filter(method), handler).layer(middleware::from_fn(answer_own));
        self.own.insert((path, method.as_str()), own);
        Ok(self)
    }

    /// The routes. They can be merged, nested and layered as any others.
    pub fn router(self) -> Router {
        let Self { principal: _, resources, shared, own } = self;
        let shared = Arc::new(shared);
        let mut paths: BTreeMap<&str, Vec<(&'static Resource, &'static Operation)>> = BTreeMap::new();
        for resource in resources {
            for operation in resource.operations {
                paths.entry(operation.path).or_default().push((resource, operation));
            }
        }
        let routes = paths.into_iter().map(|(path, operations)| (path, route(&shared, &own, &operations)));
        routes.fold(Router::new(), |router, (path, methods)| router.route(path, methods))
    }
}

/// Every resource as axum routes. The policy is asked before every operation.
pub fn router(resources: &'static [&'static Resource], db: Db, policy: impl Policy) -> Router {
    Service::new(resources, db, policy).router()
}

/// A whole application: what no route of the router matches is answered as the contract says.
pub fn app(router: Router) -> Router {
    router.fallback(|request: Request| async move { refuse(&request, ProblemCode::NoSuchRoute) })
}

fn refuse(request: &Request, code: ProblemCode) -> Response {
    let (request_id, problem) = (request::request_id(request.headers()), Problem::new(code));
    let response = answer::problem(&request_id, &problem);
    Telling::new(request.method(), &request_id, None).tell(response.status().as_u16(), Some(&problem));
    response
}

/// The operations of one path, and 405 for every other method.
fn route(
    shared: &Arc<Shared>,
    own: &BTreeMap<(&str, &str), MethodRouter>,
    operations: &[(&'static Resource, &'static Operation)],
) -> MethodRouter {
    let mut methods = MethodRouter::new();
    let mut allow = Vec::new();
    for (resource, operation) in operations.iter().copied() {
        methods = if let Some(own) = own.get(&(operation.path, operation.method.as_str())) {
            methods.merge(own.clone())
        } else {
            let shared = Arc::clone(shared);
            methods.on(filter(operation.method), move |request: Request| async move {
                handle(&shared, resource, operation, request).await
            })
        };
        allow.push(operation.method.as_str());
        if operation.method == Method::Get {
            allow.push("HEAD");
        }
    }
    let allow = HeaderValue::from_str(&allow.join(", ")).ok();
    methods.fallback(move |request: Request| async move {
        // axum takes an empty segment within a path for a value.
        if request.uri().path().contains("//") {
            return refuse(&request, ProblemCode::NoSuchRoute);
        }
        let mut response = refuse(&request, ProblemCode::MethodNotAllowed);
        response.headers_mut().extend(allow.map(|allow| (header::ALLOW, allow)));
        response
    })
}

/// axum answers HEAD wherever it answers GET.
fn filter(method: Method) -> MethodFilter {
    match method {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Patch => MethodFilter::PATCH,
        Method::Delete => MethodFilter::DELETE,
    }
}
