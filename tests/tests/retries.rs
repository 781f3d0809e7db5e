//! What loses against other transactions is tried again: real deadlocks between two requests, and what only the commit finds. What can
//! be said of one request alone stands in `tests/cases/retries.json`.

use std::thread;

use gen_core::ts::Framework;
use gen_tests::Result;
use gen_tests::client::Form;
use gen_tests::conformance::{self, Backend};
use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::http::{self, Request, Response};
use gen_tests::server::Server;

const BACKENDS: [Backend; 2] = [
    Backend::axum(Provider::Postgres),
    Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres),
];

/// Both take two locks, each in the other's order, and wait in between until the other has its first.
const CROSS: &str = "
CREATE SEQUENCE attempts;
CREATE FUNCTION cross_locks() RETURNS trigger AS $$
DECLARE
  first bigint := CASE WHEN TG_TABLE_NAME = 'Account' THEN (to_jsonb(NEW)->>'id')::bigint ELSE (to_jsonb(NEW)->>'A')::bigint END;
BEGIN
  PERFORM nextval('attempts');
  PERFORM pg_advisory_xact_lock(first);
  PERFORM pg_sleep(0.4);
  PERFORM pg_advisory_xact_lock(3 - first);
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER cross_locks BEFORE UPDATE ON \"Account\" FOR EACH ROW EXECUTE FUNCTION cross_locks();
CREATE TRIGGER cross_locks BEFORE INSERT ON \"_ArticleToTag\" FOR EACH ROW EXECUTE FUNCTION cross_locks();
INSERT INTO \"Account\" VALUES (1, 'a'), (2, 'b');
INSERT INTO \"articles\" (\"id\", \"title\") VALUES (1, 'a'), (2, 'b');
INSERT INTO \"Tag\" VALUES ('t')";

/// Fails as often as the tag says, when the transaction is about to be done.
const AT_COMMIT: &str = "
CREATE SEQUENCE attempts;
CREATE FUNCTION contend() RETURNS trigger AS $$
BEGIN
  IF nextval('attempts') <= NEW.\"B\"::int THEN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END IF;
  RETURN NULL;
END $$ LANGUAGE plpgsql;
CREATE CONSTRAINT TRIGGER contend AFTER INSERT ON \"_ArticleToTag\" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION contend();
INSERT INTO \"Tag\" VALUES ('2'), ('6')";

fn start(backend: Backend, sql: &str) -> Result<(Database, Server)> {
    let fixture = Fixture::named("plain");
    let database = Database::new(backend.provider)?;
    conformance::make_tables(backend, &fixture, &database)?;
    database.connect()?.execute(sql)?;
    let server = backend.start(&fixture, None, &database)?;
    Ok((database, server))
}

fn send(server: &Server, method: &str, path: &str, body: &str) -> Result<Response> {
    let request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: Some(body.as_bytes().to_vec()),
    };
    http::send(server.address(), &request)
}

fn text(database: &Database, sql: &str) -> Result<String> {
    let rows = database.connect()?.rows(sql)?;
    Ok(rows.into_iter().flatten().flatten().collect::<Vec<_>>().join(" "))
}

#[test]
fn of_a_deadlock_both_succeed() -> Result<()> {
    for backend in BACKENDS {
        let (database, server) = start(backend, CROSS)?;
        for (path, body) in [
            ("/accounts/", r#"{"label":"new"}"#),
            ("/articles/", r#"{"title":"new","tags":{"connect":[{"name":"t"}]}}"#),
        ] {
            let answers: Vec<_> = thread::scope(|scope| {
                let sent = ["1", "2"].map(|key| {
                    let server = &server;
                    scope.spawn(move || send(server, "PATCH", &format!("{path}{key}"), body))
                });
                sent.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
            });
            for answer in answers {
                let answer = answer.map_err(|_| "the request panicked")??;
                assert_eq!(answer.status, 200, "{backend}, {path}: {}", server.log());
            }
        }
        assert_eq!(text(&database, "SELECT \"label\" FROM \"Account\"")?, "new new", "{backend}");
        assert_eq!(text(&database, "SELECT \"title\" FROM \"articles\"")?, "new new", "{backend}");
        assert_eq!(text(&database, "SELECT count(*) FROM \"_ArticleToTag\"")?, "2", "{backend}");
        // Two requests twice, and one more of each two.
        let attempts: u32 = text(&database, "SELECT last_value FROM attempts")?.parse()?;
        assert!(attempts >= 6, "{backend}: there was no deadlock, only {attempts} attempts");
    }
    Ok(())
}

#[test]
fn what_is_lost_at_the_commit_of_a_transaction_is_tried_three_times() -> Result<()> {
    for backend in BACKENDS {
        let (database, server) = start(backend, AT_COMMIT)?;
        let create =
            |id, tag| format!(r#"{{"id":{id},"title":"{id}","tags":{{"connect":[{{"name":"{tag}"}}]}}}}"#);
        assert_eq!(send(&server, "POST", "/articles", &create(1, 2))?.status, 201, "{backend}");
        assert_eq!(send(&server, "POST", "/articles", &create(2, 6))?.status, 503, "{backend}");
        assert_eq!(text(&database, "SELECT last_value FROM attempts")?, "6", "{backend}");
        assert_eq!(text(&database, "SELECT \"id\" FROM \"articles\"")?, "1", "{backend}");
        assert_eq!(text(&database, "SELECT \"A\", \"B\" FROM \"_ArticleToTag\"")?, "1 2", "{backend}");
    }
    Ok(())
}
