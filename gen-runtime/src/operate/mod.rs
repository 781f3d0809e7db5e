//! The operations on rows, below HTTP.

mod links;
mod many;
mod write;

pub(crate) use many::{create_many, delete_many, update_many};
pub(crate) use write::{create, delete, replace, update};

use crate::cursor;
use crate::db::Db;
use crate::descriptor::{Field, Relation, Resource};
use crate::filter::{Condition, Linked};
use crate::include::needed_fields;
use crate::problem::{Problem, ProblemCode};
use crate::query::Query;
use crate::rows::{Rows, values_at};
use crate::scalar::Value;
use crate::sql;

/// A page of rows.
pub(crate) struct Page {
    pub(crate) rows: Rows,
    /// Nothing where a cursor counts.
    pub(crate) total: Option<i64>,
    pub(crate) has_more: bool,
    /// The cursor behind its last row, where more are behind that.
    pub(crate) next: Option<String>,
}

pub(crate) async fn list(db: &Db, resource: &'static Resource, query: &Query) -> Result<Page, Problem> {
    let mut fields = needed_fields(resource, query.selected(), &query.includes);
    let ordered = query.order.iter().map(|order| order.field);
    for field in ordered.clone() {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    let mut rows = db.rows(resource, &sql::list(resource, db.dialect(), &fields, query), &fields).await?;
    let take = usize::try_from(query.take).unwrap_or_default();
    let has_more = rows.rows.len() > take;
    rows.rows.truncate(take);
    // The last page says itself how many there are.
    let total = if query.cursor {
        None
    } else if has_more || (rows.rows.is_empty() && query.skip > 0) {
        Some(count(db, resource, &query.filter).await?)
    } else {
        Some(query.skip.saturating_add(i64::try_from(rows.rows.len()).unwrap_or(i64::MAX)))
    };
    let last = rows.rows.last().filter(|_| has_more && cursor::is_possible(resource, &query.order));
    let next = last.and_then(|last| {
        let positions = rows.positions(&ordered.collect::<Vec<_>>());
        cursor::write(&query.order, &values_at(last, &positions))
    });
    Ok(Page { rows, total, has_more, next })
}

pub(crate) async fn count(db: &Db, resource: &Resource, filter: &Condition) -> Result<i64, Problem> {
    db.integer(resource, &sql::count(resource, db.dialect(), filter)).await
}

/// The row of a key, alone in its list, if it is one of the granted.
pub(crate) async fn get(
    db: &Db,
    resource: &Resource,
    fields: &[&'static Field],
    key: &[Value],
    granted: &Condition,
) -> Result<Rows, Problem> {
    get_by(db, resource, fields, (&resource.key_fields().collect::<Vec<_>>(), key), granted).await
}

/// The row in which the fields of a key or a unique hold these values, alone in its list, if it is one of the granted.
pub(crate) async fn get_by(
    db: &Db,
    resource: &Resource,
    fields: &[&'static Field],
    by: (&[&'static Field], &[Value]),
    granted: &Condition,
) -> Result<Rows, Problem> {
    let statement = sql::select_one(resource, db.dialect(), fields, by, granted);
    let rows = db.rows(resource, &statement, fields).await?;
    rows.into_first().ok_or_else(|| ProblemCode::NotFound.into())
}

/// The rows of the other side that belong to the row of a key, as a condition on them. That row has to be one of the granted.
pub(crate) async fn linked(
    db: &Db,
    resource: &Resource,
    relation: &'static Relation,
    key: &[Value],
    granted: &Condition,
) -> Result<Condition, Problem> {
    let own = resource.link_fields(relation);
    let rows = get(db, resource, &own, key, granted).await?.rows;
    let values = rows.into_iter().next().unwrap_or_default();
    if values.contains(&Value::Null) {
        // NULL is equal to nothing.
        return Ok(Condition::Any(Vec::new()));
    }
    Ok(Condition::Linked(Linked { relation, own, values }))
}
