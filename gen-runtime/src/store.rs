//! The operations of resources for a program's own use: by the same rules and in the same words as over HTTP, but no policy is asked, and
//! hidden fields and every relation may be named in filters.
//!
//! Each takes a [`Db`], or a [`Transaction`](crate::Transaction) that [`Db::begin`] has begun. An [`Error`] says by its
//! [`code`](Error::code) what an answer would have said, and is one as soon as an axum handler returns it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as JsonValue;

use crate::body::{self, BodyKind};
use crate::db::Db;
use crate::descriptor::{Field, Resource};
use crate::error::Error;
use crate::filter::{self, Condition};
use crate::include::{self, Include};
use crate::json::{Json, Text};
use crate::operate;
use crate::problem::{FieldError, Problem, ProblemCode, Problems};
use crate::query::{self, Order, Query};
use crate::rows::Rows;
use crate::scalar::Value;
use crate::typed::{Body, Model, given};

/// Which rows, in which order, and what comes along: the parameters of a list, and the same grammar.
///
/// ```
/// use gen_runtime::serde_json::json;
/// use gen_runtime::store::Find;
///
/// let find = Find::new().filter(json!({ "title": { "contains": "engine" } })).order_by("-createdAt,title").take(10);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Find {
    filter: Option<JsonValue>,
    order_by: Option<String>,
    skip: u32,
    take: Option<u32>,
    include: Option<String>,
}

impl Find {
    /// All rows, in the order of the key.
    pub fn new() -> Self {
        Self::default()
    }

    /// `where`: only these.
    #[must_use]
    pub fn filter(mut self, filter: JsonValue) -> Self {
        self.filter = Some(filter);
        self
    }

    /// `orderBy`: a comma list of fields, `-` before a descending one. The key follows.
    #[must_use]
    pub fn order_by(mut self, order: impl Into<String>) -> Self {
        self.order_by = Some(order.into());
        self
    }

    /// `skip`: not the first of them.
    #[must_use]
    pub fn skip(mut self, rows: u32) -> Self {
        self.skip = rows;
        self
    }

    /// `take`: at most so many; all of them, where nothing is said.
    #[must_use]
    pub fn take(mut self, rows: u32) -> Self {
        self.take = Some(rows);
        self
    }

    /// `include`: a comma list of relations, with a dot before one of theirs. Only [`find_many_json`] shows what is included.
    #[must_use]
    pub fn include(mut self, include: impl Into<String>) -> Self {
        self.include = Some(include.into());
        self
    }

    fn read(&self, db: &Db, resource: &'static Resource) -> Result<Query, Problem> {
        let mut errors = Vec::new();
        let filter = match &self.filter {
            Some(filter) => read_filter(db, resource, filter, &mut errors),
            None => Condition::TRUE,
        };
        let mut order: Vec<Order> = match &self.order_by {
            Some(order) => query::read_order(resource, order, &mut errors),
            None => Vec::new(),
        };
        query::end_with_key(resource, &mut order);
        let includes: Vec<Include> = match &self.include {
            Some(include) => include::read(resource, include, &mut errors),
            None => Vec::new(),
        };
        if !errors.is_empty() {
            return Err(Problem::with_errors(ProblemCode::InvalidQuery, errors));
        }
        let take = self.take.map_or(i64::from(u32::MAX) * 2, i64::from);
        Ok(Query { filter, order, skip: self.skip.into(), take, cursor: false, select: None, includes })
    }
}

fn read_filter(
    db: &Db,
    resource: &'static Resource,
    filter: &JsonValue,
    errors: &mut Vec<FieldError>,
) -> Condition {
    filter::read_policy(resource, db.dialect(), &filter.clone().into()).unwrap_or_else(|found| {
        errors.extend(found);
        Condition::TRUE
    })
}

/// The rows that are found.
///
/// # Errors
/// `invalid_query`, and what the database says.
pub async fn find_many<M: Model + DeserializeOwned>(db: &Db, find: &Find) -> Result<Vec<M>, Error> {
    let query = find.read(db, M::RESOURCE)?;
    let page = operate::list(db, M::RESOURCE, &query).await?;
    page.rows.rows.iter().map(|row| typed(&page.rows, row)).collect()
}

/// The rows that are found, as answers show them, with what is included.
///
/// # Errors
/// `invalid_query`, and what the database says.
pub async fn find_many_json<M: Model>(db: &Db, find: &Find) -> Result<Vec<JsonValue>, Error> {
    let query = find.read(db, M::RESOURCE)?;
    let page = operate::list(db, M::RESOURCE, &query).await?;
    let included = include::attach(db, M::RESOURCE, &page.rows, &query.includes).await?;
    let rows = page.rows.rows.iter().zip(&included);
    let shown = rows.map(|(row, included)| {
        let mut text = String::new();
        page.rows.write(row, None, included, &mut text);
        serde_json::from_str(&text).map_err(|error| unreadable(M::RESOURCE, &error))
    });
    shown.collect()
}

/// The row of a key or of another unique: an object of its fields.
///
/// # Errors
/// `invalid_key` where the fields are those of no unique, or are not their values, and what the database says.
pub async fn find_unique<M: Model + DeserializeOwned>(
    db: &Db,
    unique: &JsonValue,
) -> Result<Option<M>, Error> {
    let resource = M::RESOURCE;
    let names: Vec<&str> =
        unique.as_object().map(|entries| entries.keys().map(String::as_str).collect()).unwrap_or_default();
    let is_named = |field: &Field| names.contains(&field.key);
    let mut uniques = resource.uniques.iter().map(|unique| unique.fields).chain([resource.key]);
    let is_unique = !names.is_empty()
        && uniques.any(|fields| {
            fields.len() == names.len()
                && fields.iter().all(|index| resource.fields.get(*index).is_some_and(is_named))
        });
    if !is_unique {
        let cause = format!("{} has no key or unique of the fields {}", resource.name, names.join(", "));
        return Err(Problem::with_cause(ProblemCode::InvalidKey, cause).into());
    }
    let mut errors = Vec::new();
    let filter = read_filter(db, resource, unique, &mut errors);
    if !errors.is_empty() {
        return Err(Problem::with_errors(ProblemCode::InvalidKey, errors).into());
    }
    let query = Query {
        filter,
        order: Vec::new(),
        skip: 0,
        take: 1,
        cursor: false,
        select: None,
        includes: Vec::new(),
    };
    let page = operate::list(db, resource, &query).await?;
    page.rows.rows.first().map(|row| typed(&page.rows, row)).transpose()
}

/// How many rows match; `json!({})` is true of all.
///
/// # Errors
/// `invalid_query`, and what the database says.
pub async fn count<M: Model>(db: &Db, filter: &JsonValue) -> Result<i64, Error> {
    let query = Find::new().filter(filter.clone()).read(db, M::RESOURCE)?;
    Ok(operate::count(db, M::RESOURCE, &query.filter).await?)
}

/// Creates a row: checks the body, makes the defaults that Prisma's client would make, and reads the row back.
///
/// # Errors
/// `validation_failed`, and what the database says.
pub async fn create<B: Body>(db: &Db, body: &B) -> Result<B::Row, Error>
where
    B::Row: DeserializeOwned,
{
    const { assert!(matches!(B::KIND, BodyKind::Create), "it is a row that is created") };
    let body = given(body)?;
    first(&operate::create(db, B::Row::RESOURCE, body, &Condition::TRUE).await?)
}

/// Makes the row of a key what it would be if it were created so.
///
/// # Errors
/// `not_found`, `invalid_key`, `validation_failed`, and what the database says.
pub async fn replace<B: Body>(db: &Db, key: &JsonValue, body: &B) -> Result<B::Row, Error>
where
    B::Row: DeserializeOwned,
{
    const { assert!(matches!(B::KIND, BodyKind::Create), "a replace takes what creates a row") };
    let resource = B::Row::RESOURCE;
    let key = read_key(resource, key)?;
    let body = body::read_replace(resource, &key, to_json(body)?)
        .map_err(|errors| Problem::with_errors(ProblemCode::ValidationFailed, errors))?;
    first(&operate::replace(db, resource, &key, body, &Condition::TRUE).await?)
}

/// Changes the row of a key.
///
/// # Errors
/// `not_found`, `invalid_key`, `validation_failed`, and what the database says.
pub async fn update<B: Body>(db: &Db, key: &JsonValue, body: &B) -> Result<B::Row, Error>
where
    B::Row: DeserializeOwned,
{
    const { assert!(matches!(B::KIND, BodyKind::Update), "it is a change that updates a row") };
    let key = read_key(B::Row::RESOURCE, key)?;
    let body = given(body)?;
    first(&operate::update(db, B::Row::RESOURCE, &key, body, &Condition::TRUE).await?)
}

/// Removes the row of a key.
///
/// # Errors
/// `not_found`, `invalid_key`, and what the database says.
pub async fn delete<M: Model>(db: &Db, key: &JsonValue) -> Result<(), Error> {
    let key = read_key(M::RESOURCE, key)?;
    Ok(operate::delete(db, M::RESOURCE, &key, &Condition::TRUE).await?)
}

/// Creates these rows, all or none, and says how many; at most 1000, without links.
///
/// # Errors
/// `validation_failed` with everything that is wrong with any of them, and what the database says.
pub async fn create_many<B: Body>(db: &Db, bodies: &[B]) -> Result<u64, Error> {
    const { assert!(matches!(B::KIND, BodyKind::Create), "it is rows that are created") };
    let rows = body::read_rows(B::Row::RESOURCE, object([("data", to_json(bodies)?)])).map_err(Problems)?;
    Ok(operate::create_many(db, B::Row::RESOURCE, rows).await?)
}

/// Changes the rows that match, and says how many. The filter is that of a request: not empty, and without relations.
///
/// # Errors
/// `validation_failed`, and what the database says.
pub async fn update_many<B: Body>(db: &Db, filter: &JsonValue, body: &B) -> Result<u64, Error> {
    const { assert!(matches!(B::KIND, BodyKind::Update), "it is a change that updates rows") };
    let resource = B::Row::RESOURCE;
    let json = object([("where", filter.clone().into()), ("data", to_json(body)?)]);
    let (filter, given) = body::read_change(resource, db.dialect(), json).map_err(Problems)?;
    Ok(operate::update_many(db, resource, &filter, given).await?)
}

/// Removes the rows that match, and says how many. The filter is that of a request: not empty, and without relations.
///
/// # Errors
/// `validation_failed`, and what the database says.
pub async fn delete_many<M: Model>(db: &Db, filter: &JsonValue) -> Result<u64, Error> {
    let json = object([("where", filter.clone().into())]);
    let filter = body::read_condition(M::RESOURCE, db.dialect(), json).map_err(Problems)?;
    Ok(operate::delete_many(db, M::RESOURCE, &filter).await?)
}

fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<Json, Error> {
    serde_json::to_value(value).map(Json::from).map_err(|error| Error::new(error.to_string()))
}

fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(name, value)| (Text::from(name), value)).collect())
}

fn read_key(resource: &'static Resource, key: &JsonValue) -> Result<Vec<Value>, Problem> {
    if resource.key.is_empty() {
        let cause = format!("{} has no key", resource.name);
        return Err(Problem::with_cause(ProblemCode::InvalidKey, cause));
    }
    let mut errors = Vec::new();
    let values = body::read_key(resource, &Json::from(key.clone()), &[], &mut errors);
    if errors.is_empty() { Ok(values) } else { Err(Problem::with_errors(ProblemCode::InvalidKey, errors)) }
}

fn first<M: Model + DeserializeOwned>(rows: &Rows) -> Result<M, Error> {
    match rows.rows.first() {
        Some(row) => typed(rows, row),
        None => Err(Problem::new(ProblemCode::NotFound).into()),
    }
}

fn typed<M: Model + DeserializeOwned>(rows: &Rows, row: &[Value]) -> Result<M, Error> {
    serde_json::from_value(rows.json(row).into()).map_err(|error| unreadable(M::RESOURCE, &error))
}

fn unreadable(resource: &Resource, error: &serde_json::Error) -> Error {
    Error::new(format!("a row of {} cannot be read: {error}", resource.name))
}
