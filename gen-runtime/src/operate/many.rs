//! Writing many rows: all of them or none.

use super::write::{complete, sort, touch};
use crate::body::Given;
use crate::db::{Db, Transaction, retry};
use crate::descriptor::Resource;
use crate::filter::Condition;
use crate::make;
use crate::problem::Problem;
use crate::sql::{self, Statement};

/// Values that one statement binds, at most.
const MAX_BINDS: usize = 30_000;

/// Creates rows, in their order. Rows that stand together and give the same fields are one statement: a field that a row does not give
/// keeps its default, whatever the others give.
pub(crate) async fn create_many(
    db: &Db,
    resource: &'static Resource,
    mut rows: Vec<Given>,
) -> Result<u64, Problem> {
    let now = make::now();
    for row in &mut rows {
        complete(resource, row, now)?;
    }
    let same = |one: &Given, other: &Given| {
        !one.is_empty() && one.iter().map(|(field, _)| field.key).eq(other.iter().map(|(field, _)| field.key))
    };
    let mut statements = Vec::new();
    for alike in rows.chunk_by(same) {
        let width = alike.first().map_or(1, Vec::len).max(1);
        for chunk in alike.chunks((MAX_BINDS / width).max(1)) {
            statements.push(sql::insert_all(resource, db.dialect(), chunk));
        }
    }
    run(db, resource, &statements).await?;
    Ok(rows.len() as u64)
}

/// Changes the rows that match, and says how many.
pub(crate) async fn update_many(
    db: &Db,
    resource: &'static Resource,
    filter: &Condition,
    mut given: Given,
) -> Result<u64, Problem> {
    touch(resource, &mut given);
    sort(resource, &mut given);
    db.execute(resource, &sql::update_all(resource, db.dialect(), filter, &given)).await
}

/// Removes the rows that match, and says how many.
pub(crate) async fn delete_many(db: &Db, resource: &Resource, filter: &Condition) -> Result<u64, Problem> {
    db.execute(resource, &sql::delete_all(resource, db.dialect(), filter)).await
}

/// All of the statements or none.
async fn run(db: &Db, resource: &Resource, statements: &[Statement]) -> Result<(), Problem> {
    if let [statement] = statements {
        return db.execute(resource, statement).await.map(drop);
    }
    Box::pin(retry(|| async {
        let mut transaction = Transaction::begin(db, resource).await?;
        for statement in statements {
            transaction.execute(resource, statement).await?;
        }
        transaction.commit(resource).await
    }))
    .await
}
