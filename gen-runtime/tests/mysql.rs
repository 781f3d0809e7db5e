//! What only a server that others use too can do: locks that are held, deadlocks, connections that are gone.
#![cfg(feature = "mysql")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use gen_runtime::descriptor::*;
use gen_runtime::serde_json::json;
use gen_runtime::{Db, create_tables};
use support::Client;

const NOTE: &Resource = &Resource::new("Note", "/notes", Table::new("a \"note\""))
    .fields(&[
        Field::new("id", Scalar::Int).create(Presence::Optional).update(Presence::Absent).auto_increment(),
        Field::new("title", Scalar::String).column("the \"title\"", "VARCHAR(80)"),
        Field::new("at", Scalar::DateTime).nullable().create(Presence::Optional),
    ])
    .key(&[0])
    .uniques(&[Unique::primary("PRIMARY", &[0]), Unique::new("Note_title_key", &[1])])
    .operations(&[
        Operation::new(OperationKind::List, Method::Get, "/notes", 200),
        Operation::new(OperationKind::Get, Method::Get, "/notes/{key}", 200),
        Operation::new(OperationKind::Create, Method::Post, "/notes", 201),
        Operation::new(OperationKind::Update, Method::Patch, "/notes/{key}", 200),
    ]);

/// A client of a new database, and what drops it.
struct Server {
    client: Client,
    db: Db,
    admin: Db,
    name: String,
}

impl Server {
    async fn new(name: &str) -> Self {
        let base = std::env::var("GEN_TEST_MYSQL_URL")
            .unwrap_or_else(|_| "mysql://root@127.0.0.1:3306/mysql".to_owned());
        let admin = Db::connect(&base).await.unwrap_or_else(|error| {
            panic!("these tests need MySQL at {base} ({error}): start it, or set GEN_TEST_MYSQL_URL")
        });
        let name = format!("gen_runtime_{name}_{}", std::process::id());
        execute(&admin, &format!("CREATE DATABASE {name}")).await;
        let (server, _) = base.rsplit_once('/').expect("a database");
        let db = Db::connect(&format!("{server}/{name}")).await.expect("the new database");
        // Servers that start at once make the tables once.
        let make = || create_tables(&db, &[NOTE], &[], &[]);
        let (one, other) = tokio::join!(make(), make());
        one.and(other).expect("tables");
        let client = Client::new(db.clone(), &[NOTE]);
        for title in ["a", "b"] {
            client.post("/notes", json!({ "title": title })).await.expect(201);
        }
        Self { client, db, admin, name }
    }

    fn pool(&self) -> &sqlx::MySqlPool {
        pool(&self.db)
    }

    async fn drop(self) {
        self.db.close().await;
        execute(&self.admin, &format!("DROP DATABASE {}", self.name)).await;
    }
}

fn pool(db: &Db) -> &sqlx::MySqlPool {
    match db {
        Db::Mysql(pool) => pool,
        _ => panic!("not MySQL"),
    }
}

async fn execute(db: &Db, sql: &str) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(pool(db)).await.expect(sql);
}

#[tokio::test]
async fn a_lock_that_another_holds() {
    let server = Server::new("lock").await;
    let mut other = server.pool().begin().await.expect("a transaction");
    let lock = sqlx::raw_sql("UPDATE \"a \"\"note\"\"\" SET \"at\" = NOW() WHERE \"id\" = 1");
    lock.execute(&mut *other).await.expect("a lock");
    let answer = server.client.patch("/notes/1", json!({"title": "c"})).await.expect(503);
    assert_eq!(answer.body["code"], "unavailable");
    assert_eq!(answer.headers["retry-after"], "1");
    // Held for a while only, it is waited for.
    let release = async {
        tokio::time::sleep(Duration::from_millis(3500)).await;
        other.rollback().await.expect("a rollback");
    };
    let (answer, ()) = tokio::join!(server.client.patch("/notes/1", json!({"title": "c"})), release);
    assert_eq!(answer.expect(200).body["title"], "c");
    server.drop().await;
}

#[tokio::test]
async fn a_deadlock_is_tried_again() {
    let server = Server::new("deadlock").await;
    execute(&server.db, "CREATE TABLE \"other\" (\"id\" INT PRIMARY KEY, \"n\" INT)").await;
    execute(&server.db, "INSERT INTO \"other\" VALUES (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0)").await;
    execute(
        &server.db,
        "CREATE TRIGGER \"t\" AFTER UPDATE ON \"a \"\"note\"\"\" FOR EACH ROW UPDATE \"other\" SET \"n\" = \"n\" + 1 WHERE \"id\" = 1",
    )
    .await;
    let mut other = server.pool().begin().await.expect("a transaction");
    // The one that has changed more is not the one that is ended.
    sqlx::raw_sql("UPDATE \"other\" SET \"n\" = 10").execute(&mut *other).await.expect("locks");
    let cross = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let sql = "UPDATE \"a \"\"note\"\"\" SET \"at\" = NULL WHERE \"id\" = 2";
        sqlx::raw_sql(sql).execute(&mut *other).await.expect("not the victim");
        other.commit().await.expect("a commit");
    };
    let (answer, ()) = tokio::join!(server.client.patch("/notes/2", json!({"title": "c"})), cross);
    assert_eq!(answer.expect(200).body["title"], "c");
    let n: i32 = sqlx::query_scalar("SELECT \"n\" FROM \"other\" WHERE \"id\" = 1")
        .fetch_one(server.pool())
        .await
        .unwrap();
    assert_eq!(n, 12, "the trigger ran once for each of the two that were committed");
    server.drop().await;
}

#[tokio::test]
async fn connections_that_are_gone() {
    let server = Server::new("gone").await;
    let ids: Vec<i64> =
        sqlx::query_scalar("SELECT CAST(id AS SIGNED) FROM information_schema.processlist WHERE db = ?")
            .bind(&server.name)
            .fetch_all(pool(&server.admin))
            .await
            .expect("processes");
    assert!(!ids.is_empty());
    for id in &ids {
        execute(&server.admin, &format!("KILL {id}")).await;
    }
    // Each is found out once at most.
    let mut seen = Vec::new();
    for _ in 0..=ids.len() {
        let answer = server.client.get("/notes").await;
        assert!(answer.status == 200 || answer.body["code"] == "unavailable", "{}", answer.body);
        seen.push(answer.status);
    }
    assert_eq!(seen.last(), Some(&200), "{seen:?}");
    server.drop().await;
}

#[tokio::test]
async fn an_update_that_changes_nothing_finds_its_row() {
    let server = Server::new("found").await;
    let (one, other) = (json!({"title": "a"}), json!({"title": "b"}));
    server.client.patch("/notes/1", one.clone()).await.expect(200);
    server.client.patch("/notes/3", one).await.expect(404);
    let answer = server.client.patch("/notes/1", other).await.expect(409);
    assert_eq!(answer.errors(), [(json!(["title"]), "not_unique".to_owned())]);
    server.drop().await;
}
