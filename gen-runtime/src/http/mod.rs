//! The operations over HTTP: native axum routes, and everything past the match in the contract's stages.

mod answer;
mod asking;
mod handle;
mod request;
mod routes;
mod serve;
mod telemetry;

use axum::response::Response;

use crate::problem::Problem;

pub use routes::{Service, app, router};
pub use serve::serve;

/// The answer of a program's own handler, which knows of no request's id. The cause goes to the log.
pub(crate) fn problem(problem: &Problem) -> Response {
    let request_id = uuid::Uuid::new_v4().to_string();
    let (status, _, code, _) = problem.code.row();
    if status >= 500 {
        let cause = problem.cause.as_deref();
        tracing::error!(
            "gen.request_id" = request_id,
            "error.type" = code,
            "exception.message" = cause,
            "problem"
        );
    }
    answer::problem(&request_id, problem)
}
