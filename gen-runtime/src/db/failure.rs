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
#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
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

#[cfg(feature = "mysql")]
pub(super) fn mysql(resource: &Resource, error: &sqlx::Error) -> Failure {
    let sqlx::Error::Database(database) = error else { return driver(error) };
    let database = database.downcast_ref::<sqlx::mysql::MySqlDatabaseError>();
    let code = match database.number() {
        // Of a key; a foreign key's new value, which another table has already.
        1062 | 1586 | 1761 | 1762 => {
            let unique = duplicate(resource, database.message());
            let mut problem =
                Problem::with_errors(ProblemCode::UniqueViolation, not_unique(resource, unique));
            problem.cause = Some(error.to_string());
            return Failure::Final(problem);
        }
        1216 | 1217 | 1451 | 1452 => ProblemCode::ForeignKeyViolation,
        // A deadlock, a lock that another holds for too long, a row that changed (MariaDB), a statement that a change of its tables
        // has made old.
        1205 | 1213 | 1020 | 1615 => {
            return Failure::Conflict(Problem::with_cause(ProblemCode::Unavailable, error));
        }
        // NOT NULL, no default, a check (of MySQL, of MariaDB).
        1048 | 1364 | 3819 | 4025 => ProblemCode::ConstraintViolation,
        // What a value is: out of range, cut, incorrect, too long, no JSON. Or a row that is too large.
        1264 | 1265 | 1292 | 1366 | 1406 | 1411 | 1118 | 1153 | 3140 | 3156 => ProblemCode::ValidationFailed,
        // No connection, no resources, read-only, shutting down or killed, out of time, no such user or database.
        1021
        | 1037
        | 1038
        | 1040
        | 1041
        | 1044
        | 1045
        | 1049
        | 1053
        | 1114
        | 1129
        | 1130
        | 1135
        | 1158..=1161
        | 1203
        | 1206
        | 1226
        | 1290
        | 1317
        | 1461
        | 1836
        | 1927
        | 1969
        | 3024 => ProblemCode::Unavailable,
        _ => match database.code().unwrap_or_default() {
            state if state.starts_with("23") => ProblemCode::ConstraintViolation,
            state if state.starts_with("22") => ProblemCode::ValidationFailed,
            state if state.starts_with("08") => ProblemCode::Unavailable,
            "40001" => return Failure::Conflict(Problem::with_cause(ProblemCode::Unavailable, error)),
            _ => ProblemCode::Internal,
        },
    };
    Failure::Final(Problem::with_cause(code, error))
}

/// `Duplicate entry '1-a' for key 'Post_slug_key'`, since MySQL 8.0.19 `'Post.Post_slug_key'`, in the language of the server. The
/// entry is anything.
#[cfg(feature = "mysql")]
fn duplicate<'a>(resource: &'a Resource, message: &str) -> Option<&'a Unique> {
    let ends = |name: String| message.ends_with(&name);
    let table = resource.table.name;
    resource
        .uniques
        .iter()
        .find(|unique| ends(format!("'{}'", unique.name)) || ends(format!("'{table}.{}'", unique.name)))
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
