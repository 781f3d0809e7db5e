//! What HTTP sees besides rows: routes, stages, headers, policies.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use axum::body::Body;
use axum::http::Request;
use gen_runtime::descriptor::{Method, OperationKind, Resource};
use gen_runtime::serde_json::json;
use gen_runtime::{Access, Db, Decision, Policy, axum, create_tables};
use support::{AUTHOR, Answer, Client, NOTE, ROLE, encode};

async fn database() -> Db {
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    db
}

async fn client() -> Client {
    Client::new(database().await, &[AUTHOR, NOTE])
}

#[track_caller]
fn problem(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status, &answer.body["code"]), (status, &json!(code)), "{:?}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    assert_eq!(answer.body["type"], "about:blank");
    assert_eq!(answer.body["requestId"], json!(answer.headers["x-request-id"].to_str().expect("text")));
}

#[tokio::test]
async fn routes() {
    let client = client().await;
    for path in
        ["/", "/authors/", "//authors", "/AUTHORS", "/authors//", "/authors/1/x", "/authors/meta/counts"]
    {
        problem(&client.get(path).await, 404, "no_such_route");
    }
    for (method, path, allow) in [
        ("POST", "/authors/1", "DELETE, GET, HEAD, PATCH"),
        ("DELETE", "/authors/meta/count", "GET, HEAD"),
        ("PATCH", "/authors", "GET, HEAD, POST"),
        ("OPTIONS", "/authors", "GET, HEAD, POST"),
        ("PATCH", "/authors/meta/count", "GET, HEAD"),
    ] {
        let answer = client.call(method, path, None).await;
        problem(&answer, 405, "method_not_allowed");
        let mut allowed: Vec<_> = answer.headers["allow"].to_str().expect("text").split(", ").collect();
        allowed.sort_unstable();
        assert_eq!(allowed.join(", "), allow);
    }
    let head = client.call("HEAD", "/authors", None).await.expect(200);
    let get = client.get("/authors").await;
    assert_eq!(
        (head.headers["content-type"].clone(), head.body),
        (get.headers["content-type"].clone(), json!(null))
    );
}

#[tokio::test]
async fn a_mount_prefix_stands_in_the_location() {
    let inner = gen_runtime::router(&[AUTHOR], database().await, gen_runtime::allow_all());
    let client = Client(gen_runtime::app(axum::Router::new().nest("/api/v%201", inner)));
    let answer = client.post("/api/v%201/authors?", json!({"email": "a"})).await.expect(201);
    assert_eq!(answer.headers["location"], "/api/v%201/authors/1");
    client.get("/api/v%201/authors/1").await.expect(200);
    problem(&client.get("/api/v%201/authors/01").await, 400, "invalid_key");
    problem(&client.get("/authors").await, 404, "no_such_route");
    problem(&client.call("POST", "/api/v%201/authors/1", None).await, 405, "method_not_allowed");
}

/// Paths, methods and statuses are the descriptor's alone.
#[tokio::test]
async fn the_descriptor_decides() {
    use gen_runtime::descriptor::Operation;
    const OTHER: &Resource =
        &Resource::new("Author", "/x", AUTHOR.table).fields(AUTHOR.fields).key(AUTHOR.key).operations(&[
            Operation::new(OperationKind::Create, Method::Put, "/x/new", 202),
            Operation::new(OperationKind::Get, Method::Get, "/x/{key}/it", 203),
        ]);
    let client = Client::new(database().await, &[OTHER]);
    client.call("PUT", "/x/new", Some(json!({"email": "a"}))).await.expect(202);
    client.get("/x/1/it").await.expect(203);
    problem(&client.get("/authors").await, 404, "no_such_route");
}

#[tokio::test]
async fn stages() {
    let client = Client::new(database().await, &[AUTHOR]);
    let send = async |method: &str, path: &str, media: Option<&str>, body: Vec<u8>| {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(media) = media {
            request = request.header("content-type", media);
        }
        client.send(request.body(Body::from(body)).expect("a request")).await
    };
    let json_type = Some("application/json");
    let big = |length: usize| [b"\"".to_vec(), vec![b'a'; length - 2], b"\"".to_vec()].concat();
    problem(&send("PATCH", "/authors/x?a", None, vec![0xff]).await, 400, "invalid_key");
    problem(&send("POST", "/authors?a", None, big(1 << 21)).await, 415, "unsupported_media_type");
    problem(
        &send("POST", "/authors?a", Some("application/json; charset=latin1"), vec![]).await,
        415,
        "unsupported_media_type",
    );
    problem(&send("POST", "/authors?a", json_type, big((1 << 20) + 1)).await, 413, "payload_too_large");
    problem(&send("POST", "/authors", json_type, big(1 << 20)).await, 400, "validation_failed");
    for text in ["", "{", "\u{feff}{}", "{} {}", "nul"] {
        problem(&send("POST", "/authors?a", json_type, text.into()).await, 400, "malformed_json");
    }
    problem(&send("POST", "/authors?a", json_type, vec![b'"', 0xff, b'"']).await, 400, "malformed_json");
    problem(
        &send("POST", "/authors?a", json_type, ["[".repeat(65), "]".repeat(65)].concat().into()).await,
        400,
        "malformed_json",
    );
    problem(&send("POST", "/authors?a", json_type, "{}".into()).await, 400, "invalid_query");
    for text in ["5", "[]", "null"] {
        let answer = send("POST", "/authors", json_type, text.into()).await;
        problem(&answer, 400, "validation_failed");
        assert_eq!(
            answer.body["errors"],
            json!([{"path": [], "code": "type", "message": "must be an object"}])
        );
    }
    let answer = send("POST", "/authors", json_type, r#"{"email":1,"\ud800":2,"__proto__":{}}"#.into()).await;
    let lone = json!({"path": ["__proto__"], "code": "unknown", "message": "is not known here"});
    assert_eq!(answer.status, 400);
    assert!(
        answer.body.is_null()
            || answer.body["errors"].as_array().is_some_and(|errors| errors.contains(&lone))
    );
    // GET and DELETE look at no body, and take no parameters.
    problem(&send("DELETE", "/authors/1", json_type, "{".into()).await, 404, "not_found");
    problem(&send("DELETE", "/authors/1?a=1", None, vec![]).await, 400, "invalid_query");
    let answer =
        send("GET", &format!("/authors/meta/count?take=1&where={}", encode("{\"id\":\"x\"}")), None, vec![])
            .await;
    assert_eq!(
        answer.errors(),
        [(json!(["take"]), "unknown".to_owned()), (json!(["where", "id"]), "type".to_owned())]
    );
}

#[tokio::test]
async fn request_ids_are_kept() {
    let client = client().await;
    let request = Request::builder().uri("/authors/7").header("x-request-id", "my.id-1_");
    let answer = client.send(request.body(Body::empty()).expect("a request")).await;
    problem(&answer, 404, "not_found");
    assert_eq!(answer.headers["x-request-id"], "my.id-1_");
    let answer = client.get("/authors/7").await;
    assert_eq!(answer.headers["x-request-id"].len(), 36);
}

struct Rules;

impl Policy for Rules {
    type Principal = ();

    async fn decide(&self, access: &Access<'_>) -> Decision {
        tokio::task::yield_now().await;
        match access.headers.get("x-test").map(axum::http::HeaderValue::as_bytes) {
            Some(b"panic") => panic!("a policy's own mistake"),
            Some(b"who") => Decision::Unauthenticated,
            Some(b"key")
                if access.key.map(|key| json!(key)) == Some(json!({"shelf": "a,b", "number": "-7"})) =>
            {
                Decision::Allow
            }
            Some(b"no key") if access.key.is_none() && access.action == OperationKind::List => {
                Decision::Allow
            }
            _ => Decision::Deny,
        }
    }
}

#[tokio::test]
async fn policies() {
    let client = Client(gen_runtime::app(gen_runtime::router(&[NOTE], database().await, Rules)));
    let send = async |method: &str, path: &str, rule: &str| {
        let request = Request::builder().method(method).uri(path).header("x-test", rule);
        client.send(request.body(Body::empty()).expect("a request")).await
    };
    let answer = send("POST", "/notes?bad", "who").await;
    problem(&answer, 401, "unauthenticated");
    assert_eq!(answer.headers["www-authenticate"], "Bearer");
    problem(&send("POST", "/notes?bad", "deny").await, 403, "forbidden");
    problem(&send("GET", "/notes/a%2Cb,-7", "panic").await, 403, "forbidden");
    problem(&send("GET", "/notes/a%2Cb,-7", "key").await, 404, "not_found");
    problem(&send("GET", "/notes/a%2Cb,7", "key").await, 403, "forbidden");
    problem(&send("GET", "/notes/x", "deny").await, 400, "invalid_key");
    send("GET", "/notes", "no key").await.expect(200);
}

#[tokio::test]
async fn without_a_database() {
    let db = database().await;
    let client = Client::new(db.clone(), &[AUTHOR]);
    db.close().await;
    let answer = client.get("/authors").await;
    problem(&answer, 503, "unavailable");
    assert_eq!(answer.headers["retry-after"], "1");
    assert_eq!(answer.body["detail"], "The database is not available.");
}

#[tokio::test]
async fn connecting_says_what_is_wrong() {
    let error = Db::connect("mssql://root:secret@127.0.0.1/x").await.expect_err("no driver").to_string();
    assert!(error.contains("postgres://") && !error.contains("secret"), "{error}");
    assert!(Db::connect("sqlite:///no/such/folder/x.db").await.is_err());
}
