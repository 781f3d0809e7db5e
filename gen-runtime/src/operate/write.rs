//! Writing one row. With links it is a transaction of several statements, else one statement.

use chrono::{DateTime, Utc};

use super::{get, links};
use crate::body::{Body, Given};
use crate::db::{Db, Failure, Transaction, retry};
use crate::descriptor::{Default, Field, Resource};
use crate::filter::Condition;
use crate::include::needed_fields;
use crate::make;
use crate::problem::{Problem, ProblemCode};
use crate::rows::{Rows, values_at};
use crate::scalar::Value;
use crate::sql::{self, Dialect};

/// The new row, as it was stored. One that is not among the granted is not made.
pub(crate) async fn create(
    db: &Db,
    resource: &'static Resource,
    mut body: Body,
    granted: &Condition,
) -> Result<Rows, Problem> {
    let now = make::now();
    // Where a part of the key is made here, nobody knows the row before it is answered.
    let is_new = resource.key_fields().any(|field| is_made(field) && !gives(&body.given, field));
    complete(resource, &mut body.given, now)?;
    if db.dialect() == Dialect::Mysql {
        make_key(db, resource, &mut body.given).await?;
        sort(resource, &mut body.given);
    }
    let fields = fields(resource, &body);
    let is_alone = body.links.is_empty() && *granted == Condition::TRUE;
    let new =
        (is_new && is_alone).then(|| sql::insert_new(resource, db.dialect(), &fields, &body.given)).flatten();
    let statement = new.unwrap_or_else(|| sql::insert(resource, db.dialect(), &fields, &body.given));
    let rows = if is_alone {
        db.rows(resource, &statement, &fields).await?
    } else {
        Box::pin(retry(|| async {
            let mut transaction = Transaction::begin(db, resource).await?;
            let rows = transaction.rows(resource, &statement, &fields).await?;
            links::write(&mut transaction, resource, &rows, &body.links).await?;
            check_granted(&mut transaction, resource, &rows, granted).await?;
            transaction.commit(resource).await?;
            Ok(rows)
        }))
        .await?
    };
    let none = || Problem::with_cause(ProblemCode::Internal, "the database returned no new row");
    rows.into_first().ok_or_else(none)
}

/// MySQL does not say what key a new row has, unless it counted: what else it would make for one is made before.
async fn make_key(db: &Db, resource: &'static Resource, given: &mut Given) -> Result<(), Problem> {
    for field in resource.key_fields() {
        if field.column.auto_increment || gives(given, field) {
            continue;
        }
        let Some(statement) = sql::default_of(field, db.dialect()) else { continue };
        let rows = db.rows(resource, &statement, &[field]).await?;
        let value = rows.rows.into_iter().flatten().next();
        given.extend(value.map(|value| (field, value)));
    }
    Ok(())
}

/// Adds the defaults that are made here.
pub(super) fn complete(
    resource: &'static Resource,
    given: &mut Given,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    for field in resource.fields {
        if !gives(given, field) {
            given.extend(make::default_value(field, now)?.map(|value| (field, value)));
        }
    }
    sort(resource, given);
    Ok(())
}

/// A value that is not like any other, unless a body gives it.
fn is_made(field: &Field) -> bool {
    let is_id =
        matches!(field.default, Default::Uuid(_) | Default::Cuid(_) | Default::Ulid | Default::Nanoid(_));
    is_id || field.column.auto_increment
}

/// The changed row. It has to be one of the granted, before and behind.
pub(crate) async fn update(
    db: &Db,
    resource: &'static Resource,
    key: &[Value],
    mut body: Body,
    granted: &Condition,
) -> Result<Rows, Problem> {
    if !body.given.is_empty() {
        touch(resource, &mut body.given);
    }
    write(db, resource, key, body, granted).await
}

/// Writes all that a replace says; an `@updatedAt` is written whatever it says.
pub(crate) async fn replace(
    db: &Db,
    resource: &'static Resource,
    key: &[Value],
    mut body: Body,
    granted: &Condition,
) -> Result<Rows, Problem> {
    touch(resource, &mut body.given);
    write(db, resource, key, body, granted).await
}

/// Sets every `@updatedAt` that is not given.
pub(super) fn touch(resource: &Resource, given: &mut Given) {
    let now = make::now();
    let touched = resource.fields.iter().filter(|field| field.default == Default::UpdatedAt);
    for field in touched {
        if !gives(given, field) {
            given.push((field, make::time_of(field, now)));
        }
    }
}

async fn write(
    db: &Db,
    resource: &'static Resource,
    key: &[Value],
    mut body: Body,
    granted: &Condition,
) -> Result<Rows, Problem> {
    sort(resource, &mut body.given);
    let fields = fields(resource, &body);
    if body.links.is_empty() && body.given.is_empty() {
        return get(db, resource, &fields, key, granted).await;
    }
    // An update of nothing only reads.
    let statement = if body.given.is_empty() {
        sql::select_one(
            resource,
            db.dialect(),
            &fields,
            (&resource.key_fields().collect::<Vec<_>>(), key),
            granted,
        )
    } else {
        sql::update(resource, db.dialect(), &fields, (key, granted), &body.given)
    };
    let rows = if body.links.is_empty() && *granted == Condition::TRUE {
        db.rows(resource, &statement, &fields).await?
    } else {
        Box::pin(retry(|| async {
            let mut transaction = Transaction::begin(db, resource).await?;
            let rows = transaction.rows(resource, &statement, &fields).await?;
            if rows.rows.is_empty() {
                // Nothing was written: whoever holds a transaction around it can go on.
                transaction.commit(resource).await?;
                return Err(Failure::Final(ProblemCode::NotFound.into()));
            }
            links::write(&mut transaction, resource, &rows, &body.links).await?;
            check_granted(&mut transaction, resource, &rows, granted).await?;
            transaction.commit(resource).await?;
            Ok(rows)
        }))
        .await?
    };
    rows.into_first().ok_or_else(|| ProblemCode::NotFound.into())
}

/// A row that is written has to be one of the granted: else nothing is.
async fn check_granted(
    transaction: &mut Transaction,
    resource: &'static Resource,
    rows: &Rows,
    granted: &Condition,
) -> Result<(), Failure> {
    if *granted == Condition::TRUE {
        return Ok(());
    }
    let fields: Vec<_> = resource.key_fields().collect();
    let positions = rows.positions(&fields);
    let key = rows.rows.first().map(|row| values_at(row, &positions)).unwrap_or_default();
    let key: Vec<Value> = key.into_iter().cloned().collect();
    let is_known = !fields.is_empty() && key.len() == fields.len();
    if is_known {
        let statement = sql::select_one(resource, transaction.dialect(), &fields, (&fields, &key), granted);
        if !transaction.rows(resource, &statement, &fields).await?.rows.is_empty() {
            return Ok(());
        }
    }
    Err(Failure::Final(Problem::with_cause(ProblemCode::Forbidden, "the row would be none of the granted")))
}

pub(crate) async fn delete(
    db: &Db,
    resource: &'static Resource,
    key: &[Value],
    granted: &Condition,
) -> Result<(), Problem> {
    match db.execute(resource, &sql::delete(resource, db.dialect(), key, granted)).await? {
        0 => Err(ProblemCode::NotFound.into()),
        _ => Ok(()),
    }
}

/// What is read of the row: what is shown, and what its links refer to.
fn fields(resource: &'static Resource, body: &Body) -> Vec<&'static Field> {
    let mut fields = needed_fields(resource, None, &[]);
    let links = body.links.iter().flat_map(|links| resource.link_fields(links.relation));
    let missing: Vec<_> = links.filter(|field| !fields.contains(field)).collect();
    fields.extend(missing);
    fields
}

/// In the order of the fields, so that equal shapes are equal statements.
pub(super) fn sort(resource: &Resource, given: &mut Given) {
    given.sort_by_key(|(field, _)| resource.fields.iter().position(|other| other == *field));
}

fn gives(given: &Given, field: &Field) -> bool {
    given.iter().any(|(other, _)| *other == field)
}
