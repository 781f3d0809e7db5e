//! Making tables from descriptors: the same that Prisma's DDL makes.

mod mysql;
mod postgres;
mod sqlite;

use crate::Error;
use crate::db::Db;
use crate::descriptor::{Enum, JoinTable, Resource};
use crate::sql::{quote, table_name};

/// Makes the tables, types, indexes and foreign keys that are not there yet, in one transaction (but on MySQL, which
/// has none of these). A table that is there is left as it is.
// Without a driver nothing is awaited.
#[allow(clippy::unused_async)]
pub async fn create_tables(
    db: &Db,
    resources: &[&Resource],
    enums: &[&Enum],
    joins: &[&JoinTable],
) -> Result<(), Error> {
    match *db {
        #[cfg(feature = "sqlite")]
        Db::Sqlite(ref pool) => {
            let mut transaction = pool.begin().await.map_err(Error::caused_by)?;
            for sql in sqlite::statements(resources, joins) {
                run(&mut *transaction, sql).await?;
            }
            transaction.commit().await.map_err(Error::caused_by)
        }
        #[cfg(feature = "postgres")]
        Db::Postgres(ref pool) => {
            let mut transaction = pool.begin().await.map_err(Error::caused_by)?;
            // Two servers that start at once wait for each other.
            run(&mut *transaction, "SELECT pg_advisory_xact_lock(7236821)".to_owned()).await?;
            let mut late = Vec::new();
            for object in postgres::objects(resources, enums, joins) {
                let there = match object.exists {
                    Some(check) => {
                        let query = sqlx::query_scalar::<_, bool>(sqlx::AssertSqlSafe(check));
                        query
                            .bind(&object.name)
                            .fetch_one(&mut *transaction)
                            .await
                            .map_err(Error::caused_by)?
                    }
                    None => false,
                };
                if !there {
                    run(&mut *transaction, object.create).await?;
                    late.extend(object.late);
                }
            }
            // Foreign keys last, when every table is there.
            for sql in late {
                run(&mut *transaction, sql).await?;
            }
            transaction.commit().await.map_err(Error::caused_by)
        }
        Db::Within(_) => Err(Error::new("tables are not made within a transaction: give the pool")),
        #[cfg(feature = "mysql")]
        Db::Mysql(ref pool) => {
            let mut connection = pool.acquire().await.map_err(Error::caused_by)?;
            run(&mut *connection, mysql::LOCK.to_owned()).await?;
            let made = create_in_mysql(&mut connection, &mysql::objects(resources, joins)).await;
            run(&mut *connection, mysql::UNLOCK.to_owned()).await?;
            made
        }
    }
}

#[cfg(feature = "mysql")]
async fn create_in_mysql(
    connection: &mut sqlx::MySqlConnection,
    objects: &[mysql::Object],
) -> Result<(), Error> {
    let mut late = Vec::new();
    for object in objects {
        let query = sqlx::query_scalar::<_, i64>(mysql::EXISTS).bind(object.name);
        if query.fetch_one(&mut *connection).await.map_err(Error::caused_by)? == 0 {
            run(&mut *connection, object.create.clone()).await?;
            late.extend(&object.late);
        }
    }
    for sql in late {
        run(&mut *connection, sql.clone()).await?;
    }
    Ok(())
}

#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
async fn run<'c, D: sqlx::Database>(
    executor: impl sqlx::Executor<'c, Database = D>,
    sql: String,
) -> Result<(), Error> {
    let failed = |error: sqlx::Error, sql: &str| Error::new(format!("{error}, at: {sql}"));
    let shown = sql.clone();
    // Names are quoted where the text is made.
    executor
        .execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql)))
        .await
        .map(|_| ())
        .map_err(|error| failed(error, &shown))
}

/// `"a", "b"`: the columns of these fields.
fn columns(resource: &Resource, fields: &[usize]) -> String {
    let columns = fields.iter().filter_map(|index| resource.fields.get(*index));
    columns.map(|field| quote(field.column.name)).collect::<Vec<_>>().join(", ")
}

fn names(names: &[&str]) -> String {
    names.iter().map(|name| quote(name)).collect::<Vec<_>>().join(", ")
}
