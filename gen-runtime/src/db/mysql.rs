//! MySQL and MariaDB. Neither is asked for what only the other has.

use std::str::FromStr as _;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound as _, Utc};
use sqlx::mysql::{MySqlArguments, MySqlConnectOptions, MySqlPoolOptions, MySqlRow};
use sqlx::query::Query;
use sqlx::{
    Arguments as _, AssertSqlSafe, Connection as _, Executor as _, MySql, Row as _, TypeInfo as _,
    ValueRef as _,
};

use super::pool::Lease;
use super::{Limits, Pool, TRUSTED_REST};
use crate::Error;
use crate::descriptor::{Field, Scalar};
use crate::json;
use crate::rows::Row;
use crate::scalar::{Value, canonical_decimal, shortest};
use crate::sql::{Bind, Statement};

/// What another program's JSON may nest before it is refused.
const STORED_JSON_DEPTH: usize = 512;

/// Standard SQL: names in double quotes, a backslash is itself, a 0 is a 0, and what a column cannot hold is refused, not cut. But
/// the fraction of a second is cut, which MySQL would round (comments with numbers are read by versions from there on, `M` is
/// MariaDB). What waits for ever keeps its connection for ever: a lock is waited for three times.
const SESSION: &str = "SET sql_mode = CONCAT('ANSI_QUOTES,NO_BACKSLASH_ESCAPES,NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES,\
    NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION' /*!80000 , ',TIME_TRUNCATE_FRACTIONAL' */), \
    time_zone = '+00:00', innodb_lock_wait_timeout = 3";

/// How long a statement may run. MariaDB counts seconds.
fn bounded(statement: Duration) -> String {
    let (seconds, millis) = (statement.as_secs_f64(), statement.as_millis());
    format!(
        "{SESSION} /*M!100101 , max_statement_time = {seconds} */ /*!80000 , max_execution_time = {millis} */"
    )
}

pub(super) async fn connect(url: &str, limits: &Limits) -> Result<Pool<MySql>, Error> {
    let options = MySqlConnectOptions::from_str(url).map_err(Error::caused_by)?;
    let options = options.pipes_as_concat(false).no_engine_substitution(false).timezone(None);
    let session = bounded(limits.statement);
    let pool = MySqlPoolOptions::new()
        .max_connections(limits.connections)
        .acquire_timeout(limits.acquire)
        .test_before_acquire(false)
        .after_connect(move |connection, _| {
            let session = AssertSqlSafe(session.clone());
            Box::pin(async move { connection.execute(session).await.map(|_| ()) })
        })
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                // Only what rested: a ping before each statement would double the round trips.
                Ok(meta.idle_for < TRUSTED_REST || connection.ping().await.is_ok())
            })
        });
    let pool = pool.connect_with(options).await.map_err(Error::caused_by)?;
    Ok(Pool::new(pool, limits.silence))
}

pub(super) async fn rows(
    pool: &Pool<MySql>,
    statement: &Statement,
    fields: &[&'static Field],
) -> Result<Vec<Row>, sqlx::Error> {
    // A new row is known to nobody else.
    if statement.read_back.is_none() || statement.is_new {
        return rows_on(&mut pool.lease().await?, statement, fields).await;
    }
    let mut transaction = pool.begin().await?;
    let rows = rows_on(&mut transaction, statement, fields).await?;
    transaction.commit().await?;
    Ok(rows)
}

/// The same on a connection, or within its transaction.
pub(super) async fn rows_on(
    lease: &mut Lease<MySql>,
    statement: &Statement,
    fields: &[&'static Field],
) -> Result<Vec<Row>, sqlx::Error> {
    let Some(read_back) = &statement.read_back else {
        return fetch(lease, statement, fields).await;
    };
    // The driver asks for the rows that were found, also where nothing changes.
    if execute(lease, statement).await? == 0 {
        return Ok(Vec::new());
    }
    fetch(lease, read_back, fields).await
}

async fn fetch(
    lease: &mut Lease<MySql>,
    statement: &Statement,
    fields: &[&'static Field],
) -> Result<Vec<Row>, sqlx::Error> {
    let (connection, watch) = lease.parts()?;
    // Each as it comes: the driver's rows are large.
    watch.over(query(statement)?.try_map(|row| read_row(&row, fields)).fetch_all(connection)).await
}

pub(super) async fn integer(lease: &mut Lease<MySql>, statement: &Statement) -> Result<i64, sqlx::Error> {
    let (connection, watch) = lease.parts()?;
    watch.over(query(statement)?.fetch_one(connection)).await?.try_get(0)
}

pub(super) async fn execute(lease: &mut Lease<MySql>, statement: &Statement) -> Result<u64, sqlx::Error> {
    let (connection, watch) = lease.parts()?;
    watch.over(query(statement)?.execute(connection)).await.map(|done| done.rows_affected())
}

fn query(statement: &Statement) -> Result<Query<'_, MySql, MySqlArguments>, sqlx::Error> {
    let mut arguments = MySqlArguments::default();
    for bind in &statement.binds {
        add(&mut arguments, bind).map_err(sqlx::Error::Encode)?;
    }
    // Names are quoted and values bound where the text is made.
    let query = sqlx::query_with(AssertSqlSafe(statement.sql.clone()), arguments);
    Ok(query.persistent(statement.recurs))
}

fn add(arguments: &mut MySqlArguments, bind: &Bind) -> Result<(), sqlx::error::BoxDynError> {
    match bind {
        Bind::Text(text) | Bind::Untyped(text) => arguments.add(text),
        Bind::Bool(value) => arguments.add(value),
        Bind::Int(value) => arguments.add(value),
        Bind::Float(value) => arguments.add(value),
        Bind::Bytes(bytes) => arguments.add(bytes),
        Bind::Uuid(uuid) => arguments.add(uuid.to_string()),
        Bind::DateTime(instant) => arguments.add(instant),
        Bind::Date(date) => arguments.add(date),
        Bind::Time(time) => arguments.add(time),
        Bind::Texts(_)
        | Bind::Bools(_)
        | Bind::Ints(_)
        | Bind::Floats(_)
        | Bind::Blobs(_)
        | Bind::Uuids(_) => Err("MySQL has no lists".into()),
    }
}

fn read_row(row: &MySqlRow, fields: &[&'static Field]) -> Result<Row, sqlx::Error> {
    let value = |(index, field): (usize, &&'static Field)| read_value(row, index, field.scalar);
    fields.iter().enumerate().map(value).collect()
}

fn read_value(row: &MySqlRow, index: usize, scalar: Scalar) -> Result<Value, sqlx::Error> {
    fn get<'r, T>(row: &'r MySqlRow, index: usize, make: impl Fn(T) -> Value) -> Result<Value, sqlx::Error>
    where
        T: sqlx::Decode<'r, MySql> + sqlx::Type<MySql>,
    {
        row.try_get_unchecked::<Option<T>, _>(index).map(|value| value.map_or(Value::Null, make))
    }
    match scalar {
        Scalar::Boolean => get(row, index, Value::Bool),
        Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt => read_integer(row, index),
        Scalar::Float => get(row, index, Value::Float),
        Scalar::Real => get(row, index, |value: f32| Value::Float(shortest(value))),
        Scalar::Bytes => get(row, index, Value::Bytes),
        Scalar::DateTime => {
            get(row, index, |moment: NaiveDateTime| Value::DateTime(moment.and_utc().trunc_subsecs(3)))
        }
        Scalar::Date => {
            get(row, index, |date: NaiveDate| Value::DateTime(date.and_time(NaiveTime::MIN).and_utc()))
        }
        Scalar::Time => get(row, index, |time: NaiveTime| Value::DateTime(on_epoch(time))),
        Scalar::String | Scalar::Decimal | Scalar::Json | Scalar::Uuid | Scalar::Enum(_) => {
            let text: Option<&str> = row.try_get_unchecked(index)?;
            text.map_or(Ok(Value::Null), |text| from_text(scalar, text))
        }
    }
}

fn on_epoch(time: NaiveTime) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH.date_naive().and_time(time.trunc_subsecs(3)).and_utc()
}

/// The driver reads as signed what is not asked for as unsigned.
fn read_integer(row: &MySqlRow, index: usize) -> Result<Value, sqlx::Error> {
    let unsigned = row.try_get_raw(index)?.type_info().name().ends_with("UNSIGNED");
    let value = if unsigned {
        let value: Option<u64> = row.try_get_unchecked(index)?;
        value.map(i64::try_from).transpose().map_err(|error| sqlx::Error::Decode(error.into()))?
    } else {
        row.try_get_unchecked(index)?
    };
    Ok(value.map_or(Value::Null, Value::Int))
}

fn from_text(scalar: Scalar, text: &str) -> Result<Value, sqlx::Error> {
    let value = match scalar {
        Scalar::Decimal => canonical_decimal(text).map(Value::Decimal),
        Scalar::Json => json::read(text, STORED_JSON_DEPTH).map(Value::Json),
        Scalar::Uuid => crate::scalar::parse_uuid(text).map(Value::Uuid),
        Scalar::Enum(definition) => {
            definition.values.iter().find(|(_, stored)| *stored == text).map(|(name, _)| Value::Enum(name))
        }
        _ => return Ok(Value::Text(text.to_owned())),
    };
    value.ok_or_else(|| sqlx::Error::Decode(format!("{scalar:?} is stored as {text:?}").into()))
}
