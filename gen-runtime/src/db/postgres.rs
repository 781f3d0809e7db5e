//! PostgreSQL.

mod binary;

use std::str::FromStr as _;

use sqlx::encode::IsNull;
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgArguments, PgConnectOptions, PgPoolOptions, PgRow, PgTypeInfo};
use sqlx::query::Query;
use sqlx::{Arguments as _, AssertSqlSafe, Connection as _, Postgres, Row as _};

use super::pool::Lease;
use super::{Limits, Pool, TRUSTED_REST};
use crate::Error;
use crate::descriptor::{Field, Scalar};
use crate::json;
use crate::rows::Row;
use crate::scalar::{Value, canonical_decimal, parse_database, shortest};
use crate::sql::{Bind, Statement};

/// What another program's JSON may nest before it is refused.
const STORED_JSON_DEPTH: usize = 512;

// The driver itself sets the session's time zone to UTC and its date style to ISO.
pub(super) async fn connect(url: &str, limits: &Limits) -> Result<Pool<Postgres>, Error> {
    let mut options = PgConnectOptions::from_str(&without_schema(url)).map_err(Error::caused_by)?;
    // What waits for ever keeps its connection for ever.
    let statement = format!("{}ms", limits.statement.as_millis());
    options = options.options([("statement_timeout", statement.as_str()), ("lock_timeout", "10s")]);
    if let Some(schema) = schema(url) {
        options = options.options([("search_path", format!("\"{}\"", schema.replace('"', "\"\"")))]);
    }
    let pool = PgPoolOptions::new()
        .max_connections(limits.connections)
        .acquire_timeout(limits.acquire)
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                // Only what rested: a ping before each statement would double the round trips.
                Ok(meta.idle_for < TRUSTED_REST || connection.ping().await.is_ok())
            })
        });
    let pool = pool.connect_with(options).await.map_err(Error::caused_by)?;
    Ok(Pool::new(pool, limits.silence))
}

/// Prisma's own parameter of a URL: `?schema=blog`.
fn schema(url: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let mut parameters = crate::percent::parameters(query)?.into_iter();
    parameters.find(|(name, _)| name == "schema").map(|(_, schema)| schema)
}

fn without_schema(url: &str) -> String {
    let Some((base, query)) = url.split_once('?') else { return url.to_owned() };
    let rest: Vec<_> = query.split('&').filter(|piece| !piece.starts_with("schema=")).collect();
    format!("{base}?{}", rest.join("&"))
}

pub(super) async fn rows(
    lease: &mut Lease<Postgres>,
    statement: &Statement,
    fields: &[&'static Field],
) -> Result<Vec<Row>, sqlx::Error> {
    let (connection, watch) = lease.parts()?;
    // Each as it comes: the driver's rows are large.
    watch.over(query(statement)?.try_map(|row| read_row(&row, fields)).fetch_all(connection)).await
}

pub(super) async fn integer(lease: &mut Lease<Postgres>, statement: &Statement) -> Result<i64, sqlx::Error> {
    let (connection, watch) = lease.parts()?;
    watch.over(query(statement)?.fetch_one(connection)).await?.try_get(0)
}

pub(super) async fn execute(lease: &mut Lease<Postgres>, statement: &Statement) -> Result<u64, sqlx::Error> {
    let (connection, watch) = lease.parts()?;
    watch.over(query(statement)?.execute(connection)).await.map(|done| done.rows_affected())
}

fn query(statement: &Statement) -> Result<Query<'_, Postgres, PgArguments>, sqlx::Error> {
    let mut arguments = PgArguments::default();
    for bind in &statement.binds {
        add(&mut arguments, bind).map_err(sqlx::Error::Encode)?;
    }
    // Names are quoted and values bound where the text is made.
    let query = sqlx::query_with(AssertSqlSafe(statement.sql.clone()), arguments);
    // The driver asks for a type that it does not know between preparing and running, and a statement without a name is gone then.
    let untyped = statement.binds.iter().any(|bind| matches!(bind, Bind::Untyped(_)));
    Ok(query.persistent(statement.recurs || untyped))
}

fn add(arguments: &mut PgArguments, bind: &Bind) -> Result<(), sqlx::error::BoxDynError> {
    match bind {
        Bind::Text(text) => arguments.add(text),
        Bind::Untyped(text) => arguments.add(Untyped(text)),
        Bind::Bool(value) => arguments.add(value),
        Bind::Int(value) => arguments.add(value),
        Bind::Float(value) => arguments.add(value),
        Bind::Bytes(bytes) => arguments.add(bytes),
        Bind::Uuid(uuid) => arguments.add(uuid),
        Bind::DateTime(instant) => arguments.add(instant),
        Bind::Date(date) => arguments.add(date),
        Bind::Time(time) => arguments.add(time),
        Bind::Texts(items) => arguments.add(items),
        Bind::Bools(items) => arguments.add(items),
        Bind::Ints(items) => arguments.add(items),
        Bind::Floats(items) => arguments.add(items),
        Bind::Blobs(items) => arguments.add(items),
        Bind::Uuids(items) => arguments.add(items),
    }
}

/// A text that PostgreSQL takes for a value of the type that is wanted where it stands.
struct Untyped<'t>(&'t str);

impl sqlx::Type<Postgres> for Untyped<'_> {
    fn type_info() -> PgTypeInfo {
        /// `unknown`, the type of a quoted literal.
        const UNKNOWN: u32 = 705;
        PgTypeInfo::with_oid(Oid(UNKNOWN))
    }
}

impl sqlx::Encode<'_, Postgres> for Untyped<'_> {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, sqlx::error::BoxDynError> {
        buffer.extend_from_slice(self.0.as_bytes());
        Ok(IsNull::No)
    }
}

fn read_row(row: &PgRow, fields: &[&'static Field]) -> Result<Row, sqlx::Error> {
    let value = |(index, field): (usize, &&'static Field)| {
        if field.list { read_list(row, index, field.scalar) } else { read_value(row, index, field.scalar) }
    };
    fields.iter().enumerate().map(value).collect()
}

fn read_value(row: &PgRow, index: usize, scalar: Scalar) -> Result<Value, sqlx::Error> {
    fn get<'r, T>(row: &'r PgRow, index: usize, make: impl Fn(T) -> Value) -> Result<Value, sqlx::Error>
    where
        T: sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres>,
    {
        row.try_get_unchecked::<Option<T>, _>(index).map(|value| value.map_or(Value::Null, make))
    }
    match scalar {
        Scalar::Boolean => get(row, index, Value::Bool),
        Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt => get(row, index, Value::Int),
        Scalar::Float => get(row, index, Value::Float),
        Scalar::Real => get(row, index, |value: f32| Value::Float(shortest(value))),
        Scalar::Bytes => get(row, index, Value::Bytes),
        Scalar::Uuid => get(row, index, Value::Uuid),
        Scalar::DateTime | Scalar::Decimal => binary::read(&row.try_get_raw(index)?),
        _ => {
            let text: Option<&str> = row.try_get_unchecked(index)?;
            text.map_or(Ok(Value::Null), |text| from_text(scalar, text))
        }
    }
}

fn read_list(row: &PgRow, index: usize, scalar: Scalar) -> Result<Value, sqlx::Error> {
    fn get<'r, T>(row: &'r PgRow, index: usize, make: impl Fn(T) -> Value) -> Result<Value, sqlx::Error>
    where
        Vec<Option<T>>: sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres>,
    {
        let items: Option<Vec<Option<T>>> = row.try_get_unchecked(index)?;
        let items = items.unwrap_or_default().into_iter();
        Ok(Value::List(items.map(|item| item.map_or(Value::Null, &make)).collect()))
    }
    match scalar {
        Scalar::Boolean => get(row, index, Value::Bool),
        Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt => get(row, index, Value::Int),
        Scalar::Float => get(row, index, Value::Float),
        Scalar::Real => get(row, index, |value: f32| Value::Float(shortest(value))),
        Scalar::Bytes => get(row, index, Value::Bytes),
        Scalar::Uuid => get(row, index, Value::Uuid),
        _ => {
            let items: Option<Vec<Option<String>>> = row.try_get_unchecked(index)?;
            let items = items.unwrap_or_default().into_iter();
            let items = items.map(|item| item.map_or(Ok(Value::Null), |text| from_text(scalar, &text)));
            items.collect::<Result<_, _>>().map(Value::List)
        }
    }
}

/// An infinity, or a year that the wire has not.
fn is_beyond(text: &str) -> bool {
    text.ends_with("infinity") || text.ends_with("BC") || text.find('-').is_some_and(|year| year > 4)
}

fn from_text(scalar: Scalar, text: &str) -> Result<Value, sqlx::Error> {
    let value = match scalar {
        Scalar::Decimal if text == "NaN" || text.ends_with("Infinity") => Some(Value::Null),
        Scalar::Decimal => canonical_decimal(text).map(Value::Decimal),
        Scalar::DateTime | Scalar::Date if is_beyond(text) => Some(Value::Null),
        Scalar::DateTime | Scalar::Date | Scalar::Time => parse_database(text).map(Value::DateTime),
        Scalar::Json => json::read(text, STORED_JSON_DEPTH).map(Value::Json),
        Scalar::Enum(definition) => {
            definition.values.iter().find(|(_, stored)| *stored == text).map(|(name, _)| Value::Enum(name))
        }
        _ => return Ok(Value::Text(text.to_owned())),
    };
    value.ok_or_else(|| sqlx::Error::Decode(format!("{scalar:?} is stored as {text:?}").into()))
}
