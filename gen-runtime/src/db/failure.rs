//! What a database's error means to a client.

use super::Failure;
use crate::descriptor::{Resource, Unique};
use crate::problem::{Fault, FieldError, Problem, ProblemCode, Step};

/// The fields of a violated constraint, each taken. Of a hidden one nothing is told.
fn not_unique(resource: &Resource, unique: Option<&Unique>) -> Vec<FieldError> {
    let fields = unique.map_or(&[][..], |unique| unique.fields);
    let fields = fields.iter().filter_map(|index| resource.fields.get(*index)).filter(|field| !field.hidden);
    let keys = fields.map(|field| field.key);
    keys.map(|key| FieldError::new(vec![Step::from(key)], Fault::not_unique())).collect()
}

/// What is no error of the database itself.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
fn driver(error: &sqlx::Error) -> Failure {
    let code = match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => ProblemCode::Unavailable,
        _ => ProblemCode::Internal,
    };
    Failure::Final(Problem::with_cause(code, error))
}

#[cfg(feature = "postgres")]
pub(super) fn postgres(resource: &Resource, error: &sqlx::Error) -> Failure {
    let sqlx::Error::Database(database) = error else { return driver(error) };
    let state = database.code().unwrap_or_default();
    let code = match state.as_ref() {
        "23505" => {
            let name = database.constraint().unwrap_or_default();
            let unique = resource.uniques.iter().find(|unique| unique.name == name);
            let mut problem =
                Problem::with_errors(ProblemCode::UniqueViolation, not_unique(resource, unique));
            problem.cause = Some(error.to_string());
            return Failure::Final(problem);
        }
        "23503" | "23001" => ProblemCode::ForeignKeyViolation,
        "40001" | "40P01" => {
            return Failure::Conflict(Problem::with_cause(ProblemCode::Unavailable, error));
        }
        state if state.starts_with("23") => ProblemCode::ConstraintViolation,
        // What a value is, or that it is too long for an index.
        state if state.starts_with("22") || state == "54000" => ProblemCode::ValidationFailed,
        // A lock that another holds for too long.
        "55P03" => ProblemCode::Unavailable,
        // No connection, no resources, shutting down or cancelled, no such user or database.
        state if ["08", "53", "57", "28", "3D"].iter().any(|class| state.starts_with(class)) => {
            ProblemCode::Unavailable
        }
        _ => ProblemCode::Internal,
    };
    Failure::Final(Problem::with_cause(code, error))
}

#[cfg(feature = "sqlite")]
pub(super) fn sqlite(resource: &Resource, error: &sqlx::Error) -> Failure {
    const BUSY: u32 = 5;
    const LOCKED: u32 = 6;
    const FULL: u32 = 13;
    const CANNOT_OPEN: u32 = 14;
    const TOO_BIG: u32 = 18;
    const CONSTRAINT: u32 = 19;
    const MISMATCH: u32 = 20;
    let sqlx::Error::Database(database) = error else { return driver(error) };
    let extended: u32 = database.code().and_then(|code| code.parse().ok()).unwrap_or_default();
    let message = database.message();
    let code = match extended & 0xff {
        CONSTRAINT if message.contains("UNIQUE constraint failed") => {
            let mut problem = Problem::with_errors(
                ProblemCode::UniqueViolation,
                not_unique(resource, violated_unique(resource, message)),
            );
            problem.cause = Some(error.to_string());
            return Failure::Final(problem);
        }
        // A RESTRICT fails as a trigger would; the text is the same.
        CONSTRAINT if message.contains("FOREIGN KEY constraint failed") => ProblemCode::ForeignKeyViolation,
        CONSTRAINT => ProblemCode::ConstraintViolation,
        TOO_BIG | MISMATCH => ProblemCode::ValidationFailed,
        BUSY | LOCKED | FULL | CANNOT_OPEN => ProblemCode::Unavailable,
        _ => ProblemCode::Internal,
    };
    Failure::Final(Problem::with_cause(code, error))
}

/// `UNIQUE constraint failed: Post.slug, Post.author` names the columns, unquoted.
#[cfg(feature = "sqlite")]
fn violated_unique<'a>(resource: &'a Resource, message: &str) -> Option<&'a Unique> {
    let (_, columns) = message.split_once("UNIQUE constraint failed: ")?;
    resource.uniques.iter().find(|unique| {
        let names = unique.fields.iter().filter_map(|index| resource.fields.get(*index));
        let expected: Vec<_> =
            names.map(|field| format!("{}.{}", resource.table.name, field.column.name)).collect();
        // Compared as a whole, because a name may hold a comma.
        columns == expected.join(", ")
    })
}
