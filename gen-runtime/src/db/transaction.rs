//! Several statements that are one.

// Without a driver nothing is awaited.
#![cfg_attr(
    not(any(feature = "mysql", feature = "postgres", feature = "sqlite")),
    allow(clippy::unused_async)
)]

#[cfg(feature = "mysql")]
use super::mysql;
#[cfg(any(feature = "mysql", feature = "postgres"))]
use super::pool::Lease;
#[cfg(feature = "postgres")]
use super::postgres;
#[cfg(feature = "sqlite")]
use super::sqlite;
use super::within::Part;
use super::{Db, Failure, failure};
use crate::descriptor::{Field, Resource};
use crate::rows::{Row, Rows};
use crate::sql::{Dialect, Statement};

/// Statements that are all done or not at all. Dropped before its commit, it is rolled back.
pub(crate) enum Transaction {
    #[cfg(feature = "sqlite")]
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
    #[cfg(feature = "postgres")]
    Postgres(Lease<sqlx::Postgres>),
    #[cfg(feature = "mysql")]
    Mysql(Lease<sqlx::MySql>),
    /// Of the transaction that a program holds open.
    Within(Part),
}

impl Transaction {
    /// Begins one. The resource is for the words of a failure, here and below.
    pub(crate) async fn begin(db: &Db, resource: &Resource) -> Result<Self, Failure> {
        match *db {
            // Begun for reading, it could not always go on to write.
            #[cfg(feature = "sqlite")]
            Db::Sqlite(ref pool) => pool
                .begin_with("BEGIN IMMEDIATE")
                .await
                .map(Self::Sqlite)
                .map_err(|error| failure::sqlite(resource, &error)),
            #[cfg(feature = "postgres")]
            Db::Postgres(ref pool) => {
                pool.begin().await.map(Self::Postgres).map_err(|error| failure::postgres(resource, &error))
            }
            #[cfg(feature = "mysql")]
            Db::Mysql(ref pool) => {
                pool.begin().await.map(Self::Mysql).map_err(|error| failure::mysql(resource, &error))
            }
            Db::Within(ref within) => within.part().await.map(Self::Within),
        }
    }

    pub(crate) fn dialect(&self) -> Dialect {
        match *self {
            Self::Within(ref part) => part.dialect(),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Dialect::Sqlite,
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Dialect::Postgres,
            #[cfg(feature = "mysql")]
            Self::Mysql(_) => Dialect::Mysql,
        }
    }

    /// Runs a statement that answers these fields of the resource's rows.
    pub(crate) async fn rows(
        &mut self,
        resource: &Resource,
        statement: &Statement,
        fields: &[&'static Field],
    ) -> Result<Rows, Failure> {
        let rows: Result<Vec<Row>, Failure> = match *self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(ref mut transaction) => sqlite::rows(&mut **transaction, statement, fields)
                .await
                .map_err(|error| failure::sqlite(resource, &error)),
            #[cfg(feature = "postgres")]
            Self::Postgres(ref mut transaction) => postgres::rows(transaction, statement, fields)
                .await
                .map_err(|error| failure::postgres(resource, &error)),
            #[cfg(feature = "mysql")]
            Self::Mysql(ref mut transaction) => mysql::rows_on(transaction, statement, fields)
                .await
                .map_err(|error| failure::mysql(resource, &error)),
            Self::Within(ref mut part) => {
                return Box::pin(part.transaction()?.rows(resource, statement, fields)).await;
            }
        };
        Ok(Rows { fields: fields.to_vec(), rows: rows? })
    }

    /// Runs a statement that answers one integer.
    pub(crate) async fn integer(
        &mut self,
        resource: &Resource,
        statement: &Statement,
    ) -> Result<i64, Failure> {
        match *self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(ref mut transaction) => sqlite::integer(&mut **transaction, statement)
                .await
                .map_err(|error| failure::sqlite(resource, &error)),
            #[cfg(feature = "postgres")]
            Self::Postgres(ref mut transaction) => postgres::integer(transaction, statement)
                .await
                .map_err(|error| failure::postgres(resource, &error)),
            #[cfg(feature = "mysql")]
            Self::Mysql(ref mut transaction) => {
                mysql::integer(transaction, statement).await.map_err(|error| failure::mysql(resource, &error))
            }
            Self::Within(ref mut part) => Box::pin(part.transaction()?.integer(resource, statement)).await,
        }
    }

    /// Runs a statement, and says how many rows it touched.
    pub(crate) async fn execute(
        &mut self,
        resource: &Resource,
        statement: &Statement,
    ) -> Result<u64, Failure> {
        match *self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(ref mut transaction) => sqlite::execute(&mut **transaction, statement)
                .await
                .map_err(|error| failure::sqlite(resource, &error)),
            #[cfg(feature = "postgres")]
            Self::Postgres(ref mut transaction) => postgres::execute(transaction, statement)
                .await
                .map_err(|error| failure::postgres(resource, &error)),
            #[cfg(feature = "mysql")]
            Self::Mysql(ref mut transaction) => {
                mysql::execute(transaction, statement).await.map_err(|error| failure::mysql(resource, &error))
            }
            Self::Within(ref mut part) => Box::pin(part.transaction()?.execute(resource, statement)).await,
        }
    }

    pub(crate) async fn commit(self, resource: &Resource) -> Result<(), Failure> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(transaction) => {
                transaction.commit().await.map_err(|error| failure::sqlite(resource, &error))
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(transaction) => {
                transaction.commit().await.map_err(|error| failure::postgres(resource, &error))
            }
            #[cfg(feature = "mysql")]
            Self::Mysql(transaction) => {
                transaction.commit().await.map_err(|error| failure::mysql(resource, &error))
            }
            Self::Within(part) => {
                part.done();
                Ok(())
            }
        }
    }
}
