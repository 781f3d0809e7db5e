//! What the log hears of a request.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::Request;
use gen_runtime::{Answer, Call, Db, Error, Hooks, Service, axum, create_tables};
use support::{AUTHOR, Client, NOTE, ROLE};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

type Fields = BTreeMap<String, String>;

/// Keeps what gen-runtime says: events with their level, and spans with the level `SPAN`.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(String, Fields)>>>);

#[derive(Default)]
struct Reader(Fields);

impl Visit for Reader {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("gen_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut reader = Reader::default();
        span.record(&mut reader);
        self.0.lock().expect("a lock").push(("SPAN".to_owned(), reader.0));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut reader = Reader::default();
        event.record(&mut reader);
        self.0.lock().expect("a lock").push((event.metadata().level().to_string(), reader.0));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Log {
    /// What was said since the last time, of one level.
    fn said(&self, level: &str) -> Vec<Fields> {
        let all = std::mem::take(&mut *self.0.lock().expect("a lock"));
        all.into_iter().filter(|(of, _)| of == level).map(|(_, fields)| fields).collect()
    }
}

fn texts<'f>(fields: &'f Fields, names: &[&str]) -> Vec<&'f str> {
    names.iter().map(|name| fields.get(*name).map_or("", String::as_str)).collect()
}

#[tokio::test]
async fn a_request_is_one_event_in_a_span() {
    const WHAT: &[&str] = &[
        "http.request.method",
        "http.route",
        "http.response.status_code",
        "gen.resource",
        "gen.action",
        "gen.problem",
        "gen.request_id",
    ];
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    let Db::Sqlite(pool) = db.clone() else { panic!("SQLite") };
    let own = axum::Router::new().route(
        "/own",
        axum::routing::get(|| async { Err::<(), Error>(Db::connect("x").await.expect_err("an error")) }),
    );
    let routes = gen_runtime::router(&[AUTHOR], db, gen_runtime::allow_all()).merge(gen_runtime::own(own));
    let client = Client(gen_runtime::app(routes));
    let get = |path: &str| {
        Request::get(path).header("x-request-id", "id-1").body(Body::empty()).expect("a request")
    };
    log.said("");

    client.send(get("/authors/7?x=1")).await.expect(400);
    let all = log.0.lock().expect("a lock").clone();
    assert_eq!(all.len(), 2, "{all:?}");
    let ("SPAN", span) = (&*all[0].0, &all[0].1) else { panic!("no span: {all:?}") };
    assert_eq!(
        texts(span, &["http.route", "gen.action", "gen.request_id"]),
        ["/authors/{key}", "get", "id-1"]
    );
    let told = log.said(Level::INFO.as_str());
    assert_eq!(
        texts(&told[0], WHAT),
        ["GET", "/authors/{key}", "400", "Author", "get", "invalid_query", "id-1"]
    );
    assert!(told[0]["gen.duration_ms"].parse::<f64>().is_ok_and(|ms| ms > 0.0));

    client.send(get("/authors")).await.expect(200);
    assert_eq!(
        texts(&log.said(Level::INFO.as_str())[0], WHAT),
        ["GET", "/authors", "200", "Author", "list", "", "id-1"]
    );
    client.send(get("/nowhere")).await.expect(404);
    assert_eq!(
        texts(&log.said(Level::INFO.as_str())[0], WHAT),
        ["GET", "", "404", "", "", "no_such_route", "id-1"]
    );

    // What no client sees is in the same event.
    pool.close().await;
    client.send(get("/authors")).await.expect(503);
    let told = log.said(Level::ERROR.as_str());
    assert_eq!(texts(&told[0], &["http.response.status_code", "error.type"]), ["503", "unavailable"]);
    assert!(told[0]["exception.message"].contains("closed"), "{told:?}");
    assert_eq!(told.len(), 1);

    let answer = client.send(get("/own")).await.expect(500);
    assert_eq!(
        (answer.headers["x-request-id"].as_bytes(), &answer.body["requestId"]),
        (&b"id-1"[..], &"id-1".into())
    );
    let told = log.said(Level::ERROR.as_str());
    assert!(told[0]["exception.message"].contains("begins with none of"), "{told:?}");
}

/// Fails after every operation: with an error for a list, else by a panic.
struct Failing;

impl Hooks for Failing {
    type Principal = ();

    async fn after(
        &self,
        call: &Call<'_>,
        _: &Answer,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        if call.operation.as_str() == "list" { Err("no mail".into()) } else { panic!("no {}", "wire") }
    }
}

#[tokio::test]
async fn a_hook_that_fails_afterwards_is_an_event_beside() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    let service = Service::new(&[AUTHOR], db, gen_runtime::allow_all()).hooks(Failing);
    let client = Client(gen_runtime::app(service.router()));
    for (path, action, cause) in
        [("/authors", "list", "no mail"), ("/authors/meta/count", "count", "it panicked: no wire")]
    {
        let request = Request::get(path).header("x-request-id", "id-1").body(Body::empty());
        client.send(request.expect("a request")).await.expect(200);
        let all = log.0.lock().expect("a lock").clone();
        let levels: Vec<_> = all.iter().map(|(level, _)| level.as_str()).collect();
        assert_eq!(levels, ["SPAN", "ERROR", "INFO"], "{all:?}");
        let told = log.said(Level::ERROR.as_str());
        assert_eq!(
            texts(
                &told[0],
                &["message", "gen.request_id", "gen.resource", "gen.action", "exception.message"]
            ),
            ["the hook `after` failed", "id-1", "Author", action, cause]
        );
    }
}
