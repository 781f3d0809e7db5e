//! What can go wrong outside of a request.

use std::fmt;

use axum::response::{IntoResponse, Response};

use crate::http;
use crate::problem::{FieldError, Problem, ProblemCode, Problems};

/// Connecting, making tables or storing did not work.
///
/// As an axum answer it is the problem that a request to the resource itself would have got; what no client may see goes to the log. So
/// handlers can return it.
#[derive(Debug)]
pub struct Error {
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    problem: Option<Problem>,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None, problem: None }
    }

    #[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
    pub(crate) fn caused_by(source: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self { message: source.to_string(), source: Some(Box::new(source)), problem: None }
    }

    /// The code of the contract's problem: `not_found`, `unique_violation`, `validation_failed`, `unavailable` … `internal` for what is
    /// no client's matter.
    pub fn code(&self) -> &'static str {
        let (_, _, code, _) =
            self.problem.as_ref().map_or(ProblemCode::Internal, |problem| problem.code).row();
        code
    }

    /// What is wrong in which place of a body, a key or a query.
    pub fn errors(&self) -> &[FieldError] {
        self.problem.as_ref().map_or(&[], |problem| &problem.errors)
    }
}

/// The problem that a request would be answered with.
impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let Error { message, source: _, problem } = error;
        problem.unwrap_or_else(|| Problem::with_cause(ProblemCode::Internal, message))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        http::problem(&self.into())
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        let (.., detail) = problem.code.row();
        let message = match (&problem.cause, &*problem.errors) {
            (Some(cause), _) => format!("{detail} {cause}"),
            (None, []) => detail.to_owned(),
            (None, errors) => Problems(errors.to_vec()).to_string(),
        };
        Self { message, source: None, problem: Some(problem) }
    }
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        let problem = Problem::with_errors(ProblemCode::ValidationFailed, problems.0.clone());
        Self { message: problems.to_string(), source: Some(Box::new(problems)), problem: Some(problem) }
    }
}
