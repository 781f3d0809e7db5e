//! Routes, as axum knows them.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter};

use super::handle::handle;
use super::{answer, request};
use crate::Db;
use crate::descriptor::{Method, Operation, Resource};
use crate::policy::{DynPolicy, Policy};
use crate::problem::{Problem, ProblemCode};

/// What all handlers share.
pub(super) struct Shared {
    pub(super) db: Db,
    pub(super) policy: Box<dyn DynPolicy>,
    pub(super) body_limit: u64,
}

/// Resources on a database behind a policy, with options.
///
/// ```no_run
/// # async fn run(resources: &'static [&'static gen_runtime::descriptor::Resource]) -> Result<(), gen_runtime::Error> {
/// let db = gen_runtime::Db::connect("sqlite://blog.db").await?;
/// let router = gen_runtime::Service::new(resources, db, gen_runtime::allow_all()).body_limit(64 << 10).router();
/// # Ok(()) }
/// ```
pub struct Service {
    resources: &'static [&'static Resource],
    shared: Shared,
}

impl Service {
    /// These resources. The policy is asked before every operation.
    pub fn new(resources: &'static [&'static Resource], db: Db, policy: impl Policy) -> Self {
        Self { resources, shared: Shared { db, policy: Box::new(policy), body_limit: 1 << 20 } }
    }

    /// Bytes that a body may have; 1 MiB unless set.
    #[must_use]
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.shared.body_limit = bytes;
        self
    }

    /// The routes. They can be merged, nested and layered as any others.
    pub fn router(self) -> Router {
        let shared = Arc::new(self.shared);
        let mut paths: BTreeMap<&str, Vec<(&'static Resource, &'static Operation)>> = BTreeMap::new();
        for resource in self.resources {
            for operation in resource.operations {
                paths.entry(operation.path).or_default().push((resource, operation));
            }
        }
        let routes = paths.into_iter().map(|(path, operations)| (path, route(&shared, &operations)));
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
    answer::problem(&request::request_id(request.headers()), &Problem::new(code))
}

/// The operations of one path, and 405 for every other method.
fn route(shared: &Arc<Shared>, operations: &[(&'static Resource, &'static Operation)]) -> MethodRouter {
    let mut methods = MethodRouter::new();
    let mut allow = Vec::new();
    for (resource, operation) in operations.iter().copied() {
        let shared = Arc::clone(shared);
        methods = methods.on(filter(operation.method), move |request: Request| async move {
            handle(&shared, resource, operation, request).await
        });
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
