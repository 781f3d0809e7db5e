//! A connection that speaks plain SQL and reads every column as text.

use std::future::Future;
use std::sync::OnceLock;

use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, Row, ValueRef};
use tokio::runtime::Runtime;

use crate::Result;

/// A connection to either kind of database.
#[derive(Debug)]
pub enum Connection {
    /// To PostgreSQL.
    Postgres(PgConnection),
    /// To `SQLite`.
    Sqlite(SqliteConnection),
}

impl Connection {
    /// Connects to a URL of the form `postgresql://…` or `sqlite://…`.
    pub fn open(url: &str) -> Result<Self> {
        block_on(async {
            if url.starts_with("sqlite:") {
                let options: SqliteConnectOptions = url.parse()?;
                return Ok(Self::Sqlite(options.foreign_keys(false).connect().await?));
            }
            Ok(Self::Postgres(PgConnection::connect(url).await?))
        })
    }

    /// Runs one or more statements.
    pub fn execute(&mut self, sql: &str) -> Result<()> {
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        block_on(async {
            match self {
                Self::Postgres(connection) => query.execute(connection).await.map(drop),
                Self::Sqlite(connection) => query.execute(connection).await.map(drop),
            }
        })
        .map_err(|error| format!("{error}\nin: {sql}").into())
    }

    /// Empties every table and starts identities again at 1.
    pub fn clear(&mut self) -> Result<()> {
        let (tables, restart) = match self {
            Self::Postgres(_) => (POSTGRES_TABLES, None),
            Self::Sqlite(_) => (SQLITE_TABLES, Some("DELETE FROM sqlite_sequence;")),
        };
        let tables = self.rows(tables)?;
        let names = || tables.iter().flatten().flatten();
        if tables.is_empty() {
            return Ok(());
        }
        if matches!(self, Self::Postgres(_)) {
            let names: Vec<&str> = names().map(String::as_str).collect();
            return self.execute(&format!("TRUNCATE {} RESTART IDENTITY CASCADE", names.join(", ")));
        }
        let mut sql: String = names().map(|name| format!("DELETE FROM {name};")).collect();
        let counted = self.rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'")?;
        sql.push_str(restart.filter(|_| !counted.is_empty()).unwrap_or_default());
        self.execute(&format!("BEGIN;{sql}COMMIT;"))
    }

    /// The rows of a query, every column as text or NULL.
    pub fn rows(&mut self, sql: &str) -> Result<Vec<Vec<Option<String>>>> {
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        let rows: Result<_, sqlx::Error> = block_on(async {
            match self {
                // The simple protocol answers in text.
                Self::Postgres(connection) => {
                    let rows = query.fetch_all(connection).await?;
                    rows.iter().map(|row| (0..row.len()).map(|at| postgres_text(row, at)).collect()).collect()
                }
                // SQLite turns whatever it holds to text when asked for text.
                Self::Sqlite(connection) => {
                    let rows = query.fetch_all(connection).await?;
                    rows.iter()
                        .map(|row| (0..row.len()).map(|at| row.try_get_unchecked(at)).collect())
                        .collect()
                }
            }
        });
        rows.map_err(|error| format!("{error}\nin: {sql}").into())
    }
}

const POSTGRES_TABLES: &str = "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables \
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";
const SQLITE_TABLES: &str = "SELECT format('\"%w\"', name) FROM sqlite_master \
     WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1";

fn postgres_text(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<String>, sqlx::Error> {
    let value = row.try_get_raw(at)?;
    if value.is_null() {
        return Ok(None);
    }
    value.as_str().map(|text| Some(text.to_owned())).map_err(sqlx::Error::Decode)
}

/// One runtime for all connections: tests themselves are not asynchronous.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        #[expect(clippy::expect_used, reason = "without a runtime there is no test")]
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a tokio runtime")
    });
    runtime.block_on(future)
}
