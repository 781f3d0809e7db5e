//! SQLite.

use std::str::FromStr as _;
use std::time::Duration;

use chrono::{SubsecRound as _, Utc};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, SqlitePool};
use uuid::Uuid;

use crate::Store;
use crate::order::{Listed, NewOrder, Order, Page};
use crate::problem::Problem;

#[derive(Clone)]
pub(crate) struct Sqlite {
    pool: SqlitePool,
    /// Whether a create waits for its commit. sqlx's `fetch_one` does not: it answers with the first row, and how the statement ended
    /// nobody hears.
    looks_at_commit: bool,
}

impl Sqlite {
    pub(crate) async fn connect(url: &str) -> Result<Self, sqlx::Error> {
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(Duration::from_secs(5));
        let pool = SqlitePoolOptions::new()
            .max_connections(10)
            .acquire_timeout(Duration::from_secs(5))
            .test_before_acquire(false);
        let looks_at_commit = std::env::var_os("HAND_LOOKS_AT_COMMIT").is_some();
        Ok(Self { pool: pool.connect_with(options).await?, looks_at_commit })
    }
}

impl Store for Sqlite {
    async fn list(&self, listed: &Listed) -> Result<Page, Problem> {
        let sql = format!(r#"SELECT * FROM "Order" ORDER BY {} LIMIT ?1 OFFSET ?2"#, listed.order_by.sql());
        let rows: Vec<Order> =
            sqlx::query_as(AssertSqlSafe(sql)).bind(listed.take).bind(listed.skip).fetch_all(&self.pool).await?;
        let total = sqlx::query_scalar(r#"SELECT COUNT(*) FROM "Order""#).fetch_one(&self.pool).await?;
        Ok(Page::new(rows, total, listed))
    }

    async fn get(&self, id: &str) -> Result<Order, Problem> {
        let order = sqlx::query_as(r#"SELECT * FROM "Order" WHERE "id" = ?1"#).bind(id);
        order.fetch_optional(&self.pool).await?.ok_or_else(Problem::not_found)
    }

    async fn create(&self, order: NewOrder) -> Result<Order, Problem> {
        let now = Utc::now().trunc_subsecs(3);
        let created = sqlx::query_as(
            r#"INSERT INTO "Order" ("id", "reference", "email", "note", "quantity", "price", "discount", "status",
                "gift", "customerId", "createdAt", "updatedAt")
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) RETURNING *"#,
        )
        .bind(order.id.unwrap_or_else(|| Uuid::new_v4().to_string()))
        .bind(order.reference)
        .bind(order.email)
        .bind(order.note)
        .bind(order.quantity)
        .bind(order.price)
        .bind(order.discount)
        .bind(order.status)
        .bind(order.gift)
        .bind(order.customer_id)
        .bind(order.created_at.unwrap_or(now))
        .bind(now);
        if self.looks_at_commit {
            let mut rows = created.fetch_all(&self.pool).await?;
            return Ok(rows.pop().ok_or(sqlx::Error::RowNotFound)?);
        }
        Ok(created.fetch_one(&self.pool).await?)
    }
}
