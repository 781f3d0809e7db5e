//! Linking the rows of many-to-many relations.

use std::collections::HashSet;

use crate::body::{Links, Target};
use crate::db::{Failure, Transaction};
use crate::descriptor::{Field, Link, Relation, Resource};
use crate::key;
use crate::problem::ProblemCode;
use crate::rows::Rows;
use crate::scalar::Value;
use crate::sql::{self, Join};

/// Rows that one statement links, at most.
const CHUNK: usize = 5_000;

/// Writes the links of a row, which is the first of `rows`: what is set, then connected, then disconnected.
pub(super) async fn write(
    transaction: &mut Transaction,
    resource: &'static Resource,
    rows: &Rows,
    all: &[Links],
) -> Result<(), Failure> {
    for links in all {
        let own = resource.link_fields(links.relation);
        let position = rows.positions(&own).first().copied().unwrap_or(usize::MAX);
        let id = rows.rows.first().and_then(|row| row.get(position));
        let (Some(join), Some(id)) = (join(resource, links.relation), id) else { continue };
        let (dialect, target) = (transaction.dialect(), (links.relation.target)());
        if let Some(keys) = &links.set {
            transaction.execute(target, &sql::delete_all_links(join, dialect, id)).await?;
            connect(transaction, links.relation, join, id, keys).await?;
        }
        connect(transaction, links.relation, join, id, &links.connect).await?;
        let (others, _) = find(transaction, links.relation, &links.disconnect).await?;
        for others in others.chunks(CHUNK) {
            transaction.execute(target, &sql::delete_links(join, dialect, id, others)).await?;
        }
    }
    Ok(())
}

async fn connect(
    transaction: &mut Transaction,
    relation: &'static Relation,
    join: Join<'_>,
    id: &Value,
    targets: &[Target],
) -> Result<(), Failure> {
    let (others, all) = find(transaction, relation, targets).await?;
    if !all {
        return Err(Failure::Final(ProblemCode::ForeignKeyViolation.into()));
    }
    for others in others.chunks(CHUNK) {
        let statement = sql::insert_links(join, transaction.dialect(), id, others);
        transaction.execute((relation.target)(), &statement).await?;
    }
    Ok(())
}

/// What the join table has for these rows, and whether all of them are there. One that is not granted is not there.
async fn find(
    transaction: &mut Transaction,
    relation: &'static Relation,
    targets: &[Target],
) -> Result<(Vec<Value>, bool), Failure> {
    let mut seen = HashSet::new();
    let distinct: Vec<&Target> =
        targets.iter().filter(|target| seen.insert(key::write(target.key.iter()))).collect();
    let fields: Vec<&'static Field> = relation.other_fields().collect();
    let mut found = Vec::new();
    // A policy mostly says the same of all of them.
    for alike in distinct.chunk_by(|one, next| one.rows == next.rows) {
        for targets in alike.chunks(CHUNK) {
            let Some(first) = targets.first() else { continue };
            let keys: Vec<Vec<&Value>> = targets.iter().map(|target| target.key.iter().collect()).collect();
            let statement = sql::select_ids(relation, transaction.dialect(), &keys, &first.rows);
            let rows = transaction.rows((relation.target)(), &statement, &fields).await?;
            found.extend(rows.rows.into_iter().flatten());
        }
    }
    let all = found.len() == distinct.len();
    Ok((found, all))
}

/// The join table, seen from the relation's own side.
fn join(resource: &'static Resource, relation: &'static Relation) -> Option<Join<'static>> {
    let Link::Join { table, own: (own_column, _), other: (other_column, _) } = &relation.link else {
        return None;
    };
    let own = resource.link_fields(relation).into_iter().next()?;
    let other = relation.other_fields().next()?;
    Some(Join { table, own: (own_column, own), other: (other_column, other) })
}
