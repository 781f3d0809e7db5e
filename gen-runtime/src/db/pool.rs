//! Connections that are not waited for without end.
//!
//! A server that is frozen and a network that swallows what is sent say nothing, and no limit of the server's own ends that. So every
//! statement, also `BEGIN` and `COMMIT`, has a bound on this side. What was given up may still be answered: its connection is closed,
//! lest another request read that answer.

use std::fmt;
use std::io;
use std::ops::Deref;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::Limits;

/// A driver of a server across a network.
pub trait Driver: sqlx::Database {
    /// Whether it reads on to the end of an answer that a dropped request did not want any more.
    #[doc(hidden)]
    const READS_ON: bool;

    #[doc(hidden)]
    fn run(
        connection: &mut Self::Connection,
        sql: &'static str,
    ) -> impl Future<Output = Result<(), sqlx::Error>> + Send;
}

#[cfg(feature = "postgres")]
impl Driver for sqlx::Postgres {
    /// It takes a message whole or not at all, and counts the ends of answers that are still to come.
    const READS_ON: bool = true;

    async fn run(connection: &mut Self::Connection, sql: &'static str) -> Result<(), sqlx::Error> {
        sqlx::Executor::execute(connection, sql).await.map(drop)
    }
}

#[cfg(feature = "mysql")]
impl Driver for sqlx::MySql {
    /// It forgets that it was preparing, and a message that it has half read: the rest it would take for the answer to something else.
    const READS_ON: bool = false;

    async fn run(connection: &mut Self::Connection, sql: &'static str) -> Result<(), sqlx::Error> {
        sqlx::Executor::execute(connection, sql).await.map(drop)
    }
}

/// A driver's pool, which it derefs to, and how long a statement on it may be without an answer.
pub struct Pool<D: Driver> {
    driver: sqlx::Pool<D>,
    silence: Duration,
}

impl<D: Driver> Pool<D> {
    /// A pool of one's own. A statement that has no answer after `silence` is given up, and its connection closed.
    pub fn new(driver: sqlx::Pool<D>, silence: Duration) -> Self {
        Self { driver, silence }
    }

    /// A connection, for one request.
    pub(super) async fn lease(&self) -> Result<Lease<D>, sqlx::Error> {
        let connection = Some(self.driver.acquire().await?);
        Ok(Lease { connection, silence: self.silence, unanswered: false, silent: false, open: false })
    }

    /// A connection in a transaction.
    pub(super) async fn begin(&self) -> Result<Lease<D>, sqlx::Error> {
        let mut lease = self.lease().await?;
        // Left before the answer, it may have begun all the same.
        lease.open = true;
        let (connection, watch) = lease.parts()?;
        watch.over(D::run(connection, "BEGIN")).await?;
        Ok(lease)
    }
}

impl<D: Driver> Clone for Pool<D> {
    fn clone(&self) -> Self {
        Self { driver: self.driver.clone(), silence: self.silence }
    }
}

impl<D: Driver> fmt::Debug for Pool<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("driver", &self.driver).field("silence", &self.silence).finish()
    }
}

impl<D: Driver> Deref for Pool<D> {
    type Target = sqlx::Pool<D>;

    fn deref(&self) -> &sqlx::Pool<D> {
        &self.driver
    }
}

/// With the default bound.
impl<D: Driver> From<sqlx::Pool<D>> for Pool<D> {
    fn from(driver: sqlx::Pool<D>) -> Self {
        Self::new(driver, Limits::default().silence)
    }
}

/// A connection that goes back to its pool when it is dropped, its transaction rolled back, or is closed where nobody knows what it
/// would answer next.
pub(crate) struct Lease<D: Driver> {
    connection: Option<PoolConnection<D>>,
    silence: Duration,
    /// Something was sent, and its answer was not read to its end.
    unanswered: bool,
    /// That took too long.
    silent: bool,
    /// A transaction has begun, perhaps.
    open: bool,
}

impl<D: Driver> Lease<D> {
    /// The connection, and what has to watch over each use of it.
    pub(super) fn parts(&mut self) -> Result<(&mut D::Connection, Watch<'_>), sqlx::Error> {
        let Self { connection, silence, unanswered, silent, open: _ } = self;
        match connection {
            Some(connection) if !*unanswered => {
                Ok((&mut **connection, Watch { silence: *silence, unanswered, silent }))
            }
            _ => Err(sqlx::Error::WorkerCrashed),
        }
    }

    pub(super) async fn commit(mut self) -> Result<(), sqlx::Error> {
        let (connection, watch) = self.parts()?;
        watch.over(D::run(connection, "COMMIT")).await?;
        self.open = false;
        Ok(())
    }
}

impl<D: Driver> Drop for Lease<D> {
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take() else { return };
        let unknown = self.silent || self.unanswered && !D::READS_ON;
        let (silence, open) = (self.silence, self.open);
        match Handle::try_current() {
            Ok(runtime) if !unknown => drop(runtime.spawn(async move {
                if open && !matches!(timeout(silence, D::run(&mut connection, "ROLLBACK")).await, Ok(Ok(())))
                {
                    return drop(connection.detach());
                }
                // Where the pool hears nothing from it, it drops it too.
                drop(timeout(silence, connection.return_to_pool()).await);
            })),
            // Here and now: to take leave would be to wait again.
            _ => drop(connection.detach()),
        }
    }
}

/// Bounds one use of a connection.
pub(super) struct Watch<'l> {
    silence: Duration,
    unanswered: &'l mut bool,
    silent: &'l mut bool,
}

impl Watch<'_> {
    /// What the database answers, if it does in time.
    pub(super) async fn over<T>(
        self,
        statement: impl Future<Output = Result<T, sqlx::Error>>,
    ) -> Result<T, sqlx::Error> {
        *self.unanswered = true;
        let Ok(answer) = timeout(self.silence, statement).await else {
            *self.silent = true;
            let told = format!("the database was silent for {:?}", self.silence);
            return Err(sqlx::Error::Io(io::Error::new(io::ErrorKind::TimedOut, told)));
        };
        *self.unanswered = false;
        answer
    }
}
