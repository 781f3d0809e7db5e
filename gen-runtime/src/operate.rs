//! The operations on rows, below HTTP.

use crate::body::Given;
use crate::db::{Db, Row};
use crate::descriptor::{Default, Field, Resource};
use crate::filter::Condition;
use crate::make;
use crate::problem::{Problem, ProblemCode};
use crate::query::Query;
use crate::scalar::Value;
use crate::sql;

/// A page of rows.
pub(crate) struct Page {
    pub(crate) rows: Vec<Row>,
    pub(crate) total: i64,
    pub(crate) has_more: bool,
}

pub(crate) async fn list(db: &Db, resource: &Resource, query: &Query) -> Result<Page, Problem> {
    let mut rows = db.rows(resource, &sql::list(resource, db.dialect(), query)).await?;
    let take = usize::try_from(query.take).unwrap_or_default();
    let has_more = rows.len() > take;
    rows.truncate(take);
    // The last page says itself how many there are.
    let total = if has_more || (rows.is_empty() && query.skip > 0) {
        count(db, resource, &query.filter).await?
    } else {
        query.skip.saturating_add(i64::try_from(rows.len()).unwrap_or(i64::MAX))
    };
    Ok(Page { rows, total, has_more })
}

pub(crate) async fn count(db: &Db, resource: &Resource, filter: &Condition) -> Result<i64, Problem> {
    db.integer(resource, &sql::count(resource, db.dialect(), filter)).await
}

pub(crate) async fn get(db: &Db, resource: &Resource, key: &[Value]) -> Result<Row, Problem> {
    let rows = db.rows(resource, &sql::select_one(resource, db.dialect(), key)).await?;
    rows.into_iter().next().ok_or_else(|| ProblemCode::NotFound.into())
}

pub(crate) async fn create(db: &Db, resource: &Resource, mut given: Given) -> Result<Row, Problem> {
    let now = make::now();
    for field in resource.fields {
        if !gives(&given, field) {
            given.extend(make::default_value(field, now)?.map(|value| (field, value)));
        }
    }
    // In the order of the fields, so that equal shapes are equal statements.
    given.sort_by_key(|(field, _)| resource.fields.iter().position(|other| other.key == field.key));
    let rows = db.rows(resource, &sql::insert(resource, db.dialect(), &given)).await?;
    rows.into_iter()
        .next()
        .ok_or_else(|| Problem::with_cause(ProblemCode::Internal, "the database returned no new row"))
}

pub(crate) async fn update(
    db: &Db,
    resource: &Resource,
    key: &[Value],
    mut given: Given,
) -> Result<Row, Problem> {
    if given.is_empty() {
        return get(db, resource, key).await;
    }
    touch(resource, &mut given);
    write(db, resource, key, given).await
}

/// Writes all that a replace says; an `@updatedAt` is written whatever it says.
pub(crate) async fn replace(
    db: &Db,
    resource: &Resource,
    key: &[Value],
    mut given: Given,
) -> Result<Row, Problem> {
    touch(resource, &mut given);
    if given.is_empty() { get(db, resource, key).await } else { write(db, resource, key, given).await }
}

/// Sets every `@updatedAt` that is not given.
fn touch(resource: &Resource, given: &mut Given) {
    let now = make::now();
    let touched = resource.fields.iter().filter(|field| field.default == Default::UpdatedAt);
    for field in touched {
        if !gives(given, field) {
            given.push((field, make::time_of(field, now)));
        }
    }
}

async fn write(db: &Db, resource: &Resource, key: &[Value], mut given: Given) -> Result<Row, Problem> {
    given.sort_by_key(|(field, _)| resource.fields.iter().position(|other| other.key == field.key));
    let rows = db.rows(resource, &sql::update(resource, db.dialect(), key, &given)).await?;
    rows.into_iter().next().ok_or_else(|| ProblemCode::NotFound.into())
}

pub(crate) async fn delete(db: &Db, resource: &Resource, key: &[Value]) -> Result<(), Problem> {
    match db.execute(resource, &sql::delete(resource, db.dialect(), key)).await? {
        0 => Err(ProblemCode::NotFound.into()),
        _ => Ok(()),
    }
}

fn gives(given: &Given, field: &Field) -> bool {
    given.iter().any(|(other, _)| other.key == field.key)
}
