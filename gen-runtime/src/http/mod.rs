//! The operations over HTTP: native axum routes, and everything past the match in the contract's stages.

mod answer;
mod asking;
mod handle;
mod request;
mod routes;
mod serve;

use axum::response::Response;

use crate::problem::Problem;

pub use routes::{Service, app, router};
pub use serve::serve;

/// The answer of a program's own handler, which has no request's id.
pub(crate) fn problem(problem: &Problem) -> Response {
    answer::problem(&uuid::Uuid::new_v4().to_string(), problem)
}
