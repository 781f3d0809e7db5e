//! Databases: connecting, and running statements on whichever driver is there.

mod failure;
#[cfg(feature = "mysql")]
mod mysql;
#[cfg(any(feature = "mysql", feature = "postgres"))]
mod pool;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
mod transaction;
mod within;

use std::time::Duration;

use crate::Error;
use crate::descriptor::{Field, Resource};
use crate::problem::Problem;
use crate::rows::Rows;
use crate::sql::{Dialect, Statement};

#[cfg(any(feature = "mysql", feature = "postgres"))]
pub use pool::{Driver, Pool};
pub(crate) use transaction::Transaction;
pub use within::{Begun, Within};

/// A connection that rested longer is asked whether it still lives before it is used.
#[cfg(any(feature = "mysql", feature = "postgres"))]
const TRUSTED_REST: Duration = Duration::from_secs(1);

/// How much is asked of a database, and how long it is waited for. [`Db::connect`] takes the defaults.
///
/// ```
/// # use gen_runtime::{Db, Error, Limits};
/// # use std::time::Duration;
/// # async fn connect(url: &str) -> Result<Db, Error> {
/// let mut limits = Limits::default();
/// limits.connections = 20;
/// limits.statement = Duration::from_secs(10);
/// limits.silence = Duration::from_secs(12);
/// Db::connect_with(url, &limits).await
/// # }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Limits {
    /// Connections, at most: 10.
    pub connections: u32,
    /// How long a request waits for a connection before it is told that there is none: 5 seconds.
    pub acquire: Duration,
    /// How long the server lets a statement run: 30 seconds. SQLite has no such limit.
    pub statement: Duration,
    /// How long a statement may be without an answer, because the server is frozen or the network swallows it: 35 seconds. Then its
    /// connection is closed. A bit more than `statement`. Not for SQLite, whose statements run in this very process.
    pub silence: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 10,
            acquire: Duration::from_secs(5),
            statement: Duration::from_secs(30),
            silence: Duration::from_secs(35),
        }
    }
}

/// A pool of connections to a database. Cloning it is cheap, and shares the pool.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Db {
    /// SQLite.
    #[cfg(feature = "sqlite")]
    Sqlite(sqlx::SqlitePool),
    /// PostgreSQL. Sessions are in UTC.
    #[cfg(feature = "postgres")]
    Postgres(Pool<sqlx::Postgres>),
    /// MySQL or MariaDB. Sessions are in UTC and speak standard SQL, as [`connect`](Self::connect) sets them.
    #[cfg(feature = "mysql")]
    Mysql(Pool<sqlx::MySql>),
    /// A transaction that is open: [`begin`](Self::begin) makes one.
    Within(Within),
}

impl Db {
    /// Connects to `postgres://…`, `postgresql://…`, `mysql://…`, `mariadb://…`, `sqlite://file.db`, `sqlite::memory:` or (as Prisma
    /// writes it) `file:./dev.db`.
    /// A SQLite file that is not there is made. Fails when the database cannot be reached, or its driver's feature is off.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Self::connect_with(url, &Limits::default()).await
    }

    /// The same with other limits.
    // Without a driver nothing is awaited.
    #[allow(clippy::unused_async, unused_variables)]
    pub async fn connect_with(url: &str, limits: &Limits) -> Result<Self, Error> {
        let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
        match scheme {
            #[cfg(feature = "sqlite")]
            "sqlite" | "file" => sqlite::connect(url, limits).await.map(Self::Sqlite),
            #[cfg(not(feature = "sqlite"))]
            "sqlite" | "file" => {
                Err(Error::new("SQLite needs the feature `sqlite` of the crate gen-runtime"))
            }
            #[cfg(feature = "postgres")]
            "postgres" | "postgresql" => postgres::connect(url, limits).await.map(Self::Postgres),
            #[cfg(not(feature = "postgres"))]
            "postgres" | "postgresql" => {
                Err(Error::new("PostgreSQL needs the feature `postgres` of the crate gen-runtime"))
            }
            #[cfg(feature = "mysql")]
            "mysql" | "mariadb" => mysql::connect(url, limits).await.map(Self::Mysql),
            #[cfg(not(feature = "mysql"))]
            "mysql" | "mariadb" => {
                Err(Error::new("MySQL needs the feature `mysql` of the crate gen-runtime"))
            }
            // The rest of the URL may hold a password.
            _ => Err(Error::new(
                "the database's URL begins with none of postgres://, postgresql://, mysql://, mariadb://, sqlite: and file:",
            )),
        }
    }

    /// Waits until every connection is back, and closes them.
    #[allow(clippy::unused_async)]
    pub async fn close(&self) {
        match *self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(ref pool) => pool.close().await,
            #[cfg(feature = "postgres")]
            Self::Postgres(ref pool) => pool.close().await,
            #[cfg(feature = "mysql")]
            Self::Mysql(ref pool) => pool.close().await,
            // Its connection comes back when it ends.
            Self::Within(_) => {}
        }
    }

    pub(crate) fn dialect(&self) -> Dialect {
        match *self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Dialect::Sqlite,
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Dialect::Postgres,
            #[cfg(feature = "mysql")]
            Self::Mysql(_) => Dialect::Mysql,
            Self::Within(ref within) => within.dialect(),
        }
    }

    /// Runs a statement that answers these fields of the resource's rows.
    pub(crate) async fn rows(
        &self,
        resource: &Resource,
        statement: &Statement,
        fields: &[&'static Field],
    ) -> Result<Rows, Problem> {
        let rows = retry(|| async {
            match *self {
                #[cfg(feature = "sqlite")]
                Self::Sqlite(ref pool) => sqlite::rows(pool, statement, fields)
                    .await
                    .map_err(|error| failure::sqlite(resource, &error)),
                #[cfg(feature = "postgres")]
                Self::Postgres(ref pool) => {
                    async { postgres::rows(&mut pool.lease().await?, statement, fields).await }
                        .await
                        .map_err(|error| failure::postgres(resource, &error))
                }
                #[cfg(feature = "mysql")]
                Self::Mysql(ref pool) => mysql::rows(pool, statement, fields)
                    .await
                    .map_err(|error| failure::mysql(resource, &error)),
                Self::Within(ref within) => within.rows(resource, statement, fields).await,
            }
        });
        Ok(Rows { fields: fields.to_vec(), rows: rows.await? })
    }

    /// Runs a statement that answers one integer.
    pub(crate) async fn integer(&self, resource: &Resource, statement: &Statement) -> Result<i64, Problem> {
        retry(|| async {
            match *self {
                #[cfg(feature = "sqlite")]
                Self::Sqlite(ref pool) => {
                    sqlite::integer(pool, statement).await.map_err(|error| failure::sqlite(resource, &error))
                }
                #[cfg(feature = "postgres")]
                Self::Postgres(ref pool) => {
                    async { postgres::integer(&mut pool.lease().await?, statement).await }
                        .await
                        .map_err(|error| failure::postgres(resource, &error))
                }
                #[cfg(feature = "mysql")]
                Self::Mysql(ref pool) => async { mysql::integer(&mut pool.lease().await?, statement).await }
                    .await
                    .map_err(|error| failure::mysql(resource, &error)),
                Self::Within(ref within) => within.integer(resource, statement).await,
            }
        })
        .await
    }

    /// Runs a statement, and says how many rows it touched.
    pub(crate) async fn execute(&self, resource: &Resource, statement: &Statement) -> Result<u64, Problem> {
        retry(|| async {
            match *self {
                #[cfg(feature = "sqlite")]
                Self::Sqlite(ref pool) => {
                    sqlite::execute(pool, statement).await.map_err(|error| failure::sqlite(resource, &error))
                }
                #[cfg(feature = "postgres")]
                Self::Postgres(ref pool) => {
                    async { postgres::execute(&mut pool.lease().await?, statement).await }
                        .await
                        .map_err(|error| failure::postgres(resource, &error))
                }
                #[cfg(feature = "mysql")]
                Self::Mysql(ref pool) => async { mysql::execute(&mut pool.lease().await?, statement).await }
                    .await
                    .map_err(|error| failure::mysql(resource, &error)),
                Self::Within(ref within) => within.execute(resource, statement).await,
            }
        })
        .await
    }
}

/// What a failed statement means.
pub(crate) enum Failure {
    /// Nothing was written because of another transaction: worth another try.
    Conflict(Problem),
    Final(Problem),
}

impl Failure {
    pub(crate) fn into_problem(self) -> Problem {
        let (Self::Conflict(problem) | Self::Final(problem)) = self;
        problem
    }
}

/// A deadlock or a serialization failure is tried again, a bounded number of times.
pub(crate) async fn retry<T, F: Future<Output = Result<T, Failure>>>(
    mut run: impl FnMut() -> F,
) -> Result<T, Problem> {
    const ATTEMPTS: u32 = 3;
    let mut attempt = 1;
    loop {
        match run().await {
            Ok(value) => return Ok(value),
            Err(Failure::Final(problem)) => return Err(problem),
            Err(Failure::Conflict(problem)) if attempt == ATTEMPTS => return Err(problem),
            Err(Failure::Conflict(_)) => attempt += 1,
        }
    }
}
