//! What can go wrong outside of a request.

use std::fmt;

use crate::problem::{Problem, Problems};

/// Connecting, making tables or storing did not work.
#[derive(Debug)]
pub struct Error {
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    #[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
    pub(crate) fn caused_by(source: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self { message: source.to_string(), source: Some(Box::new(source)) }
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

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        let (.., detail) = problem.code.row();
        let Problem { errors, cause, .. } = problem;
        match (cause, errors.is_empty()) {
            (Some(cause), _) => Self::new(format!("{detail} {cause}")),
            (None, true) => Self::new(detail),
            (None, false) => Self::from(Problems(errors)),
        }
    }
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self { message: problems.to_string(), source: Some(Box::new(problems)) }
    }
}
