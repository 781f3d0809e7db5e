//! A database that says nothing, and requests that do not wait for what it says: a server between holds its answers back.
#![cfg(all(feature = "mysql", feature = "postgres"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

// `select!` means this one, not the descriptor's.
use std::default::Default;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use gen_runtime::descriptor::*;
use gen_runtime::serde_json::json;
use gen_runtime::{Db, Limits, create_tables};
use support::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, tcp};
use tokio::sync::Notify;
use tokio::time::sleep;

const NOTE: &Resource = &Resource::new("Note", "/notes", Table::new("note"))
    .fields(&[
        Field::new("id", Scalar::Int).column("id", "INTEGER"),
        Field::new("title", Scalar::String).column("title", "VARCHAR(80)"),
    ])
    .key(&[0])
    .uniques(&[Unique::primary("note_pkey", &[0])])
    .operations(&[
        Operation::new(OperationKind::List, Method::Get, "/notes", 200),
        Operation::new(OperationKind::Get, Method::Get, "/notes/{key}", 200),
        Operation::new(OperationKind::Create, Method::Post, "/notes", 201),
        Operation::new(OperationKind::Update, Method::Patch, "/notes/{key}", 200),
        Operation::new(OperationKind::Delete, Method::Delete, "/notes/{key}", 204),
        Operation::new(OperationKind::CreateMany, Method::Post, "/notes/meta/create-many", 201),
    ]);

const ACQUIRE: Duration = Duration::from_millis(600);
const SILENCE: Duration = Duration::from_millis(300);

/// More of a server's messages than any request here waits for.
const MESSAGES: usize = 9;

/// How many of the server's messages still get through, and then all but the last byte of one more.
#[derive(Default)]
struct Gate {
    open: Mutex<Option<usize>>,
    /// Whether a message was held back since.
    held: AtomicBool,
    changed: Notify,
}

impl Gate {
    fn set(&self, open: Option<usize>) {
        self.held.store(false, Ordering::SeqCst);
        *self.open.lock().unwrap() = open;
        self.changed.notify_waiters();
    }

    /// Whether a message gets through.
    fn lets_through(&self) -> bool {
        match &mut *self.open.lock().unwrap() {
            None => true,
            Some(0) => {
                self.held.store(true, Ordering::SeqCst);
                self.changed.notify_waiters();
                false
            }
            Some(messages) => {
                *messages -= 1;
                true
            }
        }
    }

    async fn holds(&self) {
        loop {
            let changed = self.changed.notified();
            if self.held.load(Ordering::SeqCst) {
                return;
            }
            changed.await;
        }
    }

    async fn opened(&self) {
        loop {
            let changed = self.changed.notified();
            if self.open.lock().unwrap().is_none() {
                return;
            }
            changed.await;
        }
    }
}

async fn answers(mut from: tcp::OwnedReadHalf, mut to: tcp::OwnedWriteHalf, gate: Arc<Gate>) {
    let mut piece = vec![0; 1 << 16];
    while let Ok(read @ 1..) = from.read(&mut piece).await {
        let mut rest = piece.get(..read).unwrap_or_default();
        if !gate.lets_through() {
            let (most, last) = rest.split_at(read - 1);
            let _ = to.write_all(most).await;
            gate.opened().await;
            rest = last;
        }
        if to.write_all(rest).await.is_err() {
            return;
        }
    }
}

/// A server between, before the one at that address.
async fn between(server: String) -> (String, Arc<Gate>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let gate = Arc::new(Gate::default());
    let kept = Arc::clone(&gate);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(&server).await.expect("the server");
            let (mut asks, answered) = client.into_split();
            let (from, mut to) = server.into_split();
            tokio::spawn(answers(from, answered, Arc::clone(&kept)));
            tokio::spawn(async move { tokio::io::copy(&mut asks, &mut to).await });
        }
    });
    (address, gate)
}

/// A database behind a gate, its only connection, and a way around.
struct Behind {
    db: Db,
    client: Client,
    around: Client,
    direct: Db,
    admin: Db,
    name: String,
    gate: Arc<Gate>,
}

impl Behind {
    async fn new(variable: &str, local: &str, name: &str) -> Self {
        let base = std::env::var(variable).unwrap_or_else(|_| local.to_owned());
        let admin = Db::connect(&base)
            .await
            .unwrap_or_else(|error| panic!("these tests need {base} ({error}): start it, or set {variable}"));
        let name = format!("gen_runtime_{name}_{}", std::process::id());
        execute(&admin, &format!("CREATE DATABASE {name}")).await;
        let (server, _) = base.rsplit_once('/').expect("a database");
        let (before, address) = server.rsplit_once('@').expect("a user");
        let (at, gate) = between(address.to_owned()).await;
        let direct = Db::connect(&format!("{server}/{name}")).await.expect("the new database");
        create_tables(&direct, &[NOTE], &[], &[]).await.expect("tables");
        let mut limits = Limits::default();
        (limits.connections, limits.acquire, limits.silence) = (1, ACQUIRE, SILENCE);
        let db = Db::connect_with(&format!("{before}@{at}/{name}"), &limits).await.expect("the way between");
        let [client, around] = [&db, &direct].map(|db| Client::new(db.clone(), &[NOTE]));
        client.post("/notes", json!({"id": 1, "title": "a"})).await.expect(201);
        Self { db, client, around, direct, admin, name, gate }
    }

    async fn postgres(name: &str) -> Self {
        Self::new("GEN_TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres", name).await
    }

    async fn mysql(name: &str) -> Self {
        Self::new("GEN_TEST_MYSQL_URL", "mysql://root@127.0.0.1:3306/mysql", name).await
    }

    /// What is acknowledged is there for others, and reads as it was written.
    async fn works(&self, id: i32) {
        let title = format!("number {id}");
        let row = json!({"id": id, "title": title});
        self.around.post("/notes", row.clone()).await.expect(201);
        for _ in 0..20 {
            let path = format!("/notes/{id}");
            // One statement, which nothing commits but itself.
            let answer = self.client.call("DELETE", &path, None).await;
            // A connection that is still being given up.
            if answer.body["code"] == "unavailable" {
                sleep(Duration::from_millis(50)).await;
                continue;
            }
            answer.expect(204);
            self.around.get(&path).await.expect(404);
            assert_eq!(self.client.post("/notes", row.clone()).await.expect(201).body, row);
            assert_eq!(self.client.get(&path).await.expect(200).body, row);
            assert_eq!(self.around.get(&path).await.expect(200).body, row, "it was acknowledged");
            return;
        }
        panic!("nothing is served");
    }

    async fn drop(self) {
        self.db.close().await;
        self.direct.close().await;
        execute(&self.admin, &format!("DROP DATABASE {}", self.name)).await;
    }

    /// Wherever the database falls silent, the answer comes in time; then all is as before.
    async fn falls_silent(self) {
        for messages in 0..MESSAGES {
            self.gate.set(Some(messages));
            let mut unavailable = 0;
            for _ in 0..3 {
                let started = Instant::now();
                let title = json!({"title": format!("silent after {messages}")});
                let answer = self.client.patch("/notes/1", title).await;
                let took = started.elapsed();
                assert!(took < ACQUIRE + SILENCE + Duration::from_millis(400), "{messages}: {took:?}");
                if answer.status != 200 {
                    assert_eq!(answer.expect(503).headers["retry-after"], "1");
                    unavailable += 1;
                }
            }
            assert!(unavailable > 0 || messages > 3, "it was not silent after {messages}");
            self.gate.set(None);
            self.works(100 + i32::try_from(messages).unwrap()).await;
        }
        self.drop().await;
    }

    /// Waits until the connection is back, and nothing is under way.
    async fn rests(&self) {
        let idle = || match &self.db {
            Db::Postgres(pool) => pool.num_idle(),
            Db::Mysql(pool) => pool.num_idle(),
            _ => panic!("a server"),
        };
        while idle() == 0 {
            sleep(Duration::from_millis(1)).await;
        }
    }

    /// Does something, which at least so many of the server's messages answer, and hangs up where one of them is held back.
    async fn hangs_up(&self, messages: usize, answers: usize, what: &str, does: impl Future) {
        self.rests().await;
        self.gate.set(Some(messages));
        let held = async {
            self.gate.holds().await;
            sleep(Duration::from_millis(20)).await;
        };
        let was_left = tokio::select! {
            _ = does => false,
            () = held => true,
        };
        assert!(was_left || messages >= answers, "{what} was not left after {messages}");
        self.gate.set(None);
    }

    /// Wherever a client hangs up, what it did not read is not read by another.
    async fn hung_up(self) {
        for messages in 0..MESSAGES {
            let id = |kind| i32::try_from(1000 + 10 * messages + kind).unwrap();
            let title = json!({"title": format!("{messages}")});
            self.hangs_up(messages, 2, "an update", self.client.patch("/notes/1", title)).await;
            self.works(id(0)).await;
            let [one, other] = [-2, -1].map(|at| json!({"id": at - 2 * id(0), "title": "b"}));
            let made = json!({"data": [one, other]});
            self.hangs_up(messages, 2, "a transaction", self.client.post("/notes/meta/create-many", made))
                .await;
            self.works(id(1)).await;
            self.hangs_up(messages, 2, "a list", self.client.get("/notes")).await;
            self.works(id(2)).await;
            // For nobody.
            self.hangs_up(messages, 1, "the beginning of a transaction", self.db.begin()).await;
            self.works(id(9)).await;
        }
        self.drop().await;
    }
}

async fn execute(db: &Db, sql: &str) {
    let query = sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()));
    let done = match db {
        Db::Postgres(pool) => query.execute(&**pool).await.map(drop),
        Db::Mysql(pool) => query.execute(&**pool).await.map(drop),
        _ => panic!("a server"),
    };
    done.expect(sql);
}

#[tokio::test]
async fn postgresql_falls_silent() {
    Behind::postgres("silent").await.falls_silent().await;
}

#[tokio::test]
async fn mysql_falls_silent() {
    Behind::mysql("silent").await.falls_silent().await;
}

#[tokio::test]
async fn clients_hang_up_on_postgresql() {
    Behind::postgres("hung_up").await.hung_up().await;
}

#[tokio::test]
async fn clients_hang_up_on_mysql() {
    Behind::mysql("hung_up").await.hung_up().await;
}
