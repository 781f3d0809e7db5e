//! A connection that speaks plain SQL and reads every column as text.

use std::future::Future;
use std::sync::OnceLock;

use sqlx::mysql::MySqlConnection;
use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, Executor as _, Row, ValueRef};
use tokio::runtime::Runtime;

use super::mysql;
use crate::Result;

/// A connection to a database of any kind.
#[derive(Debug)]
pub enum Connection {
    /// To PostgreSQL.
    Postgres(PgConnection),
    /// To MySQL or MariaDB.
    Mysql(MySqlConnection),
    /// To `SQLite`.
    Sqlite(SqliteConnection),
}

impl Connection {
    /// Connects to a URL of the form `postgresql://…`, `mysql://…` or `sqlite://…`.
    pub fn open(url: &str) -> Result<Self> {
        block_on(async {
            if url.starts_with("sqlite:") {
                let options: SqliteConnectOptions = url.parse()?;
                return Ok(Self::Sqlite(options.foreign_keys(false).connect().await?));
            }
            if url.starts_with("mysql:") {
                let mut connection = MySqlConnection::connect(url).await?;
                connection.execute(mysql::SESSION).await?;
                return Ok(Self::Mysql(connection));
            }
            let mut connection = PgConnection::connect(url).await?;
            // Nothing here has to outlive a crash.
            connection.execute("SET synchronous_commit = off").await?;
            Ok(Self::Postgres(connection))
        })
    }

    /// Runs one or more statements.
    pub fn execute(&mut self, sql: &str) -> Result<()> {
        let text = self.text(sql);
        let query = sqlx::raw_sql(AssertSqlSafe(text));
        block_on(async {
            match self {
                Self::Postgres(connection) => query.execute(connection).await.map(drop),
                Self::Mysql(connection) => query.execute(connection).await.map(drop),
                Self::Sqlite(connection) => query.execute(connection).await.map(drop),
            }
        })
        .map_err(|error| format!("{error}\nin: {sql}").into())
    }

    /// The SQL of a case as this database reads it.
    fn text(&self, sql: &str) -> String {
        if let Self::Mysql(_) = self { mysql::statement(sql).into_owned() } else { sql.to_owned() }
    }

    /// Empties every table and starts identities again at 1.
    pub fn clear(&mut self) -> Result<()> {
        match self {
            Self::Postgres(_) => self.execute(CLEAR_POSTGRES),
            Self::Mysql(_) => self.clear_mysql(),
            Self::Sqlite(_) => self.clear_sqlite(),
        }
    }

    fn clear_mysql(&mut self) -> Result<()> {
        let mut sql = String::new();
        for row in self.rows(mysql::TABLES)? {
            let [Some(name), Some(moved)] = row.as_slice() else { continue };
            let moved = moved == "1";
            if moved || self.rows(&mysql::has_rows(name))? == [[Some("1".to_owned())]] {
                sql.push_str(&mysql::empty(name, moved));
            }
        }
        self.execute(&format!("SET foreign_key_checks = 0;{sql}SET foreign_key_checks = 1"))
    }

    fn clear_sqlite(&mut self) -> Result<()> {
        let tables = self.rows(SQLITE_TABLES)?;
        let mut sql = String::new();
        for name in tables.iter().flatten().flatten() {
            sql.extend(["DELETE FROM ", name, ";"]);
        }
        if !self.rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'")?.is_empty() {
            sql.push_str("DELETE FROM sqlite_sequence;");
        }
        self.execute(&format!("BEGIN;{sql}COMMIT;"))
    }

    /// The rows of a query, every column as text or NULL.
    pub fn rows(&mut self, sql: &str) -> Result<Vec<Vec<Option<String>>>> {
        let query = sqlx::raw_sql(AssertSqlSafe(self.text(sql)));
        let rows: Result<_, sqlx::Error> = block_on(async {
            match self {
                // The simple protocol answers in text.
                Self::Postgres(connection) => {
                    let rows = query.fetch_all(connection).await?;
                    rows.iter().map(|row| (0..row.len()).map(|at| postgres_text(row, at)).collect()).collect()
                }
                Self::Mysql(connection) => {
                    let rows = query.fetch_all(connection).await?;
                    rows.iter()
                        .map(|row| (0..row.len()).map(|at| row.try_get_unchecked(at)).collect())
                        .collect()
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

/// Truncating is slow and most tables are empty: only those that are not.
const CLEAR_POSTGRES: &str = "
DO $$
DECLARE
  one regclass;
  filled boolean;
  names text[] := '{}';
BEGIN
  FOR one IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)' LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s)', one) INTO filled;
    IF filled THEN names := names || one::text; END IF;
  END LOOP;
  IF names <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(names, ', ') || ' CASCADE'; END IF;
  PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
     FROM pg_sequences WHERE last_value IS NOT NULL;
END $$";

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
