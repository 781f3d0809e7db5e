//! SQLite. A column may hold a value of any type, so that values are read by what they are, not by what the column says.

use std::str::FromStr as _;
use std::time::Duration;

use chrono::DateTime;
use sqlx::query::Query;
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow,
    SqliteSynchronous, SqliteValueRef,
};
use sqlx::{
    Arguments as _, AssertSqlSafe, Decode, Row as _, Sqlite, SqlitePool, TypeInfo as _, ValueRef as _,
};

use super::Limits;
use crate::Error;
use crate::descriptor::{Field, Scalar};
use crate::json::{self, Json, plain_number_text};
use crate::rows::Row;
use crate::scalar::{Value, canonical_decimal, parse_database, parse_uuid};
use crate::sql::{Bind, Statement};

const STORED_JSON_DEPTH: usize = 512;

pub(super) async fn connect(url: &str, limits: &Limits) -> Result<SqlitePool, Error> {
    let url = drivers_url(url);
    let memory = url.contains(":memory:") || url.contains("mode=memory");
    let options = SqliteConnectOptions::from_str(&url)
        .map_err(Error::caused_by)?
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .busy_timeout(Duration::from_secs(5));
    let mut pool = SqlitePoolOptions::new()
        .max_connections(limits.connections)
        .acquire_timeout(limits.acquire)
        .test_before_acquire(false);
    if memory {
        // Such a database lives as long as its connection.
        pool = pool.max_connections(1).min_connections(1).idle_timeout(None).max_lifetime(None);
    }
    pool.connect_with(options).await.map_err(Error::caused_by)
}

/// A URL as Prisma writes it, `file:./dev.db?connection_limit=1`, as the driver takes it, which refuses what it does not know.
fn drivers_url(url: &str) -> String {
    const PRISMAS: [&str; 4] = ["connection_limit", "connect_timeout", "pool_timeout", "socket_timeout"];
    let url = url.strip_prefix("file:").map_or_else(|| url.to_owned(), |path| format!("sqlite:{path}"));
    let Some((path, query)) = url.split_once('?') else { return url };
    let known = |piece: &&str| !PRISMAS.contains(&piece.split_once('=').map_or(*piece, |(name, _)| name));
    match query.split('&').filter(known).collect::<Vec<_>>().join("&") {
        rest if rest.is_empty() => path.to_owned(),
        rest => format!("{path}?{rest}"),
    }
}

pub(super) async fn rows(
    executor: impl sqlx::SqliteExecutor<'_>,
    statement: &Statement,
    fields: &[&'static Field],
) -> Result<Vec<Row>, sqlx::Error> {
    // Each as it comes: the driver's rows are large.
    let query = query(statement)?.try_map(|row| read_row(&row, fields));
    if statement.ends_with_row {
        return Ok(query.fetch_optional(executor).await?.into_iter().collect());
    }
    query.fetch_all(executor).await
}

pub(super) async fn integer(
    executor: impl sqlx::SqliteExecutor<'_>,
    statement: &Statement,
) -> Result<i64, sqlx::Error> {
    query(statement)?.fetch_one(executor).await?.try_get(0)
}

pub(super) async fn execute(
    executor: impl sqlx::SqliteExecutor<'_>,
    statement: &Statement,
) -> Result<u64, sqlx::Error> {
    query(statement)?.execute(executor).await.map(|done| done.rows_affected())
}

fn query(statement: &Statement) -> Result<Query<'_, Sqlite, SqliteArguments>, sqlx::Error> {
    let mut arguments = SqliteArguments::default();
    for bind in &statement.binds {
        add(&mut arguments, bind).map_err(sqlx::Error::Encode)?;
    }
    // Names are quoted and values bound where the text is made.
    let query = sqlx::query_with(AssertSqlSafe(statement.sql.clone()), arguments);
    Ok(query.persistent(statement.recurs))
}

fn add(arguments: &mut SqliteArguments, bind: &Bind) -> Result<(), sqlx::error::BoxDynError> {
    match bind {
        Bind::Text(text) | Bind::Untyped(text) => arguments.add(text.clone()),
        Bind::Bool(value) => arguments.add(*value),
        Bind::Int(value) => arguments.add(*value),
        Bind::Float(value) => arguments.add(*value),
        Bind::Bytes(bytes) => arguments.add(bytes.clone()),
        Bind::Uuid(uuid) => arguments.add(uuid.to_string()),
        Bind::DateTime(instant) => arguments.add(*instant),
        Bind::Date(date) => arguments.add(*date),
        Bind::Time(time) => arguments.add(*time),
        Bind::Texts(_)
        | Bind::Bools(_)
        | Bind::Ints(_)
        | Bind::Floats(_)
        | Bind::Blobs(_)
        | Bind::Uuids(_) => Err("SQLite has no lists".into()),
    }
}

fn read_row(row: &SqliteRow, fields: &[&'static Field]) -> Result<Row, sqlx::Error> {
    let value = |(index, field): (usize, &&'static Field)| {
        let cell = read_cell(row.try_get_raw(index)?)?;
        to_value(field.scalar, cell)
            .ok_or_else(|| sqlx::Error::Decode(format!("{} holds {cell:?}", field.column.name).into()))
    };
    fields.iter().enumerate().map(value).collect()
}

/// SQLite's own types.
#[derive(Debug, Clone, Copy)]
enum Cell<'r> {
    Null,
    Int(i64),
    Real(f64),
    Text(&'r str),
    Blob(&'r [u8]),
}

fn read_cell(value: SqliteValueRef<'_>) -> Result<Cell<'_>, sqlx::Error> {
    if value.is_null() {
        return Ok(Cell::Null);
    }
    let decode = match value.type_info().name() {
        "INTEGER" => |value| <i64 as Decode<Sqlite>>::decode(value).map(Cell::Int),
        "REAL" => |value| <f64 as Decode<Sqlite>>::decode(value).map(Cell::Real),
        "BLOB" => |value| <&[u8] as Decode<Sqlite>>::decode(value).map(Cell::Blob),
        _ => |value| <&str as Decode<Sqlite>>::decode(value).map(Cell::Text),
    };
    decode(value).map_err(sqlx::Error::Decode)
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)] // As SQLite itself converts.
fn to_value(scalar: Scalar, cell: Cell<'_>) -> Option<Value> {
    Some(match (scalar, cell) {
        (Scalar::String, Cell::Text(text)) => Value::Text(text.to_owned()),
        (Scalar::String, Cell::Int(value)) => Value::Text(value.to_string()),
        (Scalar::String, Cell::Real(value)) => Value::Text(json::number_text(value)),
        (Scalar::Boolean, Cell::Int(value)) => Value::Bool(value != 0),
        (Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt, Cell::Int(value)) => Value::Int(value),
        (Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt, Cell::Real(value)) if value.fract() == 0.0 => {
            Value::Int(value as i64)
        }
        (Scalar::Float | Scalar::Real, Cell::Real(value)) => Value::Float(value),
        (Scalar::Float | Scalar::Real, Cell::Int(value)) => Value::Float(value as f64),
        (Scalar::Decimal, Cell::Int(value)) => Value::Decimal(value.to_string()),
        (Scalar::Decimal, Cell::Real(value)) if value.is_finite() => {
            Value::Decimal(canonical_decimal(&plain_number_text(value))?)
        }
        // An infinity, as the contract reads it of a Float.
        (_, Cell::Null) | (Scalar::Decimal, Cell::Real(_)) => Value::Null,
        (Scalar::Decimal, Cell::Text(text)) => Value::Decimal(canonical_decimal(text)?),
        // What is no time reads as null, as the contract has it of one that the wire has not.
        (Scalar::DateTime | Scalar::Date | Scalar::Time, Cell::Text(text)) => {
            parse_database(text).map_or(Value::Null, Value::DateTime)
        }
        // Milliseconds since 1970: another of Prisma's adapters writes them.
        (Scalar::DateTime | Scalar::Date | Scalar::Time, Cell::Int(value)) => {
            Value::DateTime(DateTime::from_timestamp_millis(value)?)
        }
        (Scalar::Json, Cell::Text(text)) => Value::Json(json::read(text, STORED_JSON_DEPTH)?),
        // A column for JSON turns the texts of numbers into numbers.
        (Scalar::Json, Cell::Int(value)) => Value::Json(Json::Number(value as f64)),
        (Scalar::Json, Cell::Real(value)) => Value::Json(Json::Number(value)),
        (Scalar::Bytes, Cell::Blob(bytes)) => Value::Bytes(bytes.to_vec()),
        (Scalar::Bytes, Cell::Text(text)) => Value::Bytes(text.as_bytes().to_vec()),
        (Scalar::Uuid, Cell::Text(text)) => Value::Uuid(parse_uuid(text)?),
        (Scalar::Enum(definition), Cell::Text(text)) => {
            definition.values.iter().find(|(_, stored)| *stored == text).map(|(name, _)| Value::Enum(name))?
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prismas_parameters_are_not_the_drivers() {
        for (given, taken) in [
            ("file:./dev.db", "sqlite:./dev.db"),
            ("file:./dev.db?connection_limit=1&socket_timeout=5", "sqlite:./dev.db"),
            ("file:dev.db?pool_timeout=0&mode=ro&connect_timeout=5", "sqlite:dev.db?mode=ro"),
            ("sqlite://dev.db?mode=ro&other=1", "sqlite://dev.db?mode=ro&other=1"),
            ("sqlite::memory:", "sqlite::memory:"),
        ] {
            assert_eq!(drivers_url(given), taken);
            assert!(taken.contains("other") || SqliteConnectOptions::from_str(taken).is_ok(), "{taken}");
        }
    }
}
