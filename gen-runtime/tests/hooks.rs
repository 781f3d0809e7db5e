//! What a program's hooks see, change, refuse and break. (That both languages do the same: `tests/cases/hooks.json`.)
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::error::Error as StdError;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::{HeaderMap, Request};
use gen_runtime::descriptor::Method;
use gen_runtime::serde_json::{Value, from_value, json};
use gen_runtime::{
    Access, Answer as Answered, Call, Db, Decision, FieldError, Hooks, Policy, Refusal, Service,
    Unauthenticated, axum, create_tables,
};
use support::{AUTHOR, Client, NOTE, ROLE};

/// Who asks: the name in the header `x-name`.
#[derive(Debug)]
struct Name(String);

struct Named;

impl Policy for Named {
    type Principal = Name;

    async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<Name>, Unauthenticated> {
        let Some(name) = headers.get("x-name") else { return Ok(None) };
        Ok(Some(Name(name.to_str()?.to_owned())))
    }

    async fn decide(&self, access: &Access<'_, Name>) -> Decision {
        if access.headers.contains_key("x-deny") { Decision::Deny } else { Decision::Allow }
    }
}

/// Does what the header `x-wish` says, and keeps what it sees.
#[derive(Default)]
struct Wishes(Mutex<Vec<Value>>);

impl Wishes {
    fn keep(&self, when: &str, call: &Call<'_, Name>, answer: &Value) {
        self.0.lock().unwrap().push(json!([
            when,
            call.operation.as_str(),
            call.resource,
            call.key,
            call.principal.map(|Name(name)| name),
            call.body,
            answer
        ]));
    }

    fn kept(&self) -> Vec<Value> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

fn wish<'a>(call: &Call<'a, Name>) -> &'a str {
    call.headers.get("x-wish").map_or("", |wish| wish.to_str().unwrap())
}

impl Hooks for Wishes {
    type Principal = Name;

    async fn before(&self, call: &mut Call<'_, Name>) -> Result<(), Refusal> {
        assert_eq!(call.request_id, "the-id");
        self.keep("before", call, &Value::Null);
        match wish(call) {
            "name" => {
                let name = call.principal.ok_or_else(Refusal::unauthenticated)?.0.clone();
                for row in call.rows() {
                    row.insert("email".to_owned(), json!(name));
                }
                Ok(())
            }
            "none" => {
                call.body = None;
                Ok(())
            }
            "panic" => panic!("before: {}", call.resource),
            "wait and panic" => {
                tokio::task::yield_now().await;
                panic!("before");
            }
            "internal" => Err(Refusal::internal("the disk is full")),
            "foreign" => {
                "x".parse::<i32>()?;
                Ok(())
            }
            "store" => {
                // What the store says is what a request would have been answered.
                let _db = Db::connect("sqlite::memory:").await?;
                Err(Db::connect("nothing").await.expect_err("no database").into())
            }
            "field" => Err(Refusal::field("email", "is not ours")),
            "errors" => Err(Refusal::errors(vec![
                FieldError::refused([], "no"),
                FieldError::refused(["a".into(), String::from("b").into(), 7.into()], "never"),
            ])),
            "forbidden" => Err(Refusal::forbidden()),
            "not found" => Err(Refusal::not_found()),
            "unavailable" => Err(Refusal::unavailable()),
            _ => Ok(()),
        }
    }

    async fn after(
        &self,
        call: &Call<'_, Name>,
        answer: &Answered,
    ) -> Result<(), Box<dyn StdError + Send + Sync>> {
        self.keep("after", call, &json!([answer.status, answer.body]));
        match wish(call) {
            "panic after" => panic!("after"),
            "fail after" => Err("after".into()),
            _ => Ok(()),
        }
    }
}

struct Server {
    client: Client,
    wishes: Arc<Wishes>,
}

impl Server {
    async fn start() -> Self {
        let db = Db::connect("sqlite::memory:").await.expect("a database");
        create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
        let wishes = Arc::new(Wishes::default());
        let service = Service::new(&[AUTHOR, NOTE], db, Named).hooks(Arc::clone(&wishes));
        let service = service.replace(Method::Delete, "/authors/{key}", async || "mine").expect("operation");
        Self { client: Client(gen_runtime::app(service.router())), wishes }
    }

    async fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&str>,
    ) -> support::Answer {
        let request = Request::builder().method(method).uri(path).header("x-request-id", "the-id");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let request = request.header("content-type", "application/json");
        self.client.send(request.body(Body::from(body.unwrap_or_default().to_owned())).unwrap()).await
    }

    async fn wish(&self, wish: &str, body: &str) -> support::Answer {
        self.ask("POST", "/authors", &[("x-wish", wish)], Some(body)).await
    }

    async fn count(&self) -> Value {
        self.ask("GET", "/authors/meta/count", &[], None).await.body["total"].clone()
    }
}

const BODY: &str = r#"{"email":"a"}"#;

#[tokio::test]
async fn what_hooks_see() {
    let server = Server::start().await;
    let answer = server.ask("POST", "/authors", &[("x-name", "Ann")], Some(r#"{"email":"a","x":[1]}"#)).await;
    answer.expect(400);
    assert_eq!(
        server.wishes.kept(),
        [json!(["before", "create", "Author", null, "Ann", {"email": "a", "x": [1]}, null])]
    );

    let made = server.ask("POST", "/authors", &[], Some(BODY)).await.expect(201).body;
    let kept = server.wishes.kept();
    assert_eq!(kept.len(), 2);
    assert_eq!(kept[1], json!(["after", "create", "Author", null, null, {"email": "a"}, [201, made]]));

    server.ask("HEAD", "/authors/1", &[], None).await.expect(200);
    let kept = server.wishes.kept();
    assert_eq!(kept[0], json!(["before", "get", "Author", {"id": 1}, null, null, null]));
    assert_eq!(kept[1], json!(["after", "get", "Author", {"id": 1}, null, null, [200, made]]));

    let note = r#"{"shelf":"s","number":9007199254740991,"title":"t"}"#;
    server.ask("POST", "/notes", &[], Some(note)).await.expect(201);
    server.wishes.kept();
    server.ask("DELETE", "/notes/s,9007199254740991", &[], None).await.expect(204);
    let key = json!({"shelf": "s", "number": "9007199254740991"});
    assert_eq!(
        server.wishes.kept(),
        [
            json!(["before", "delete", "Note", key, null, null, null]),
            json!(["after", "delete", "Note", key, null, null, [204, null]])
        ]
    );

    // What is refused before or behind it, and what the program answers itself.
    server.ask("POST", "/authors", &[("x-deny", "1")], Some(BODY)).await.expect(403);
    server.ask("POST", "/authors", &[], Some("{")).await.expect(400);
    server.ask("DELETE", "/authors/1", &[], None).await.expect(200);
    assert_eq!(server.wishes.kept(), [] as [Value; 0]);
    server.ask("GET", "/authors/7", &[], None).await.expect(404);
    assert_eq!(server.wishes.kept().len(), 1);
}

#[tokio::test]
async fn what_is_made_of_a_body_is_checked() {
    let server = Server::start().await;
    let named = [("x-wish", "name"), ("x-name", "Ann")];
    let answer = server.ask("POST", "/authors", &named, Some("{}")).await.expect(201);
    assert_eq!(answer.body["email"], "Ann");
    let long = "a".repeat(81);
    let answer = server
        .ask("POST", "/authors", &[("x-wish", "name"), ("x-name", &long)], Some("{}"))
        .await
        .expect(400);
    assert_eq!(answer.errors(), [(json!(["email"]), "too_long".to_owned())]);
    // What was sent is no object: it is refused as ever.
    let answer = server.ask("POST", "/authors", &named, Some("[]")).await.expect(400);
    assert_eq!(answer.errors(), [(json!([]), "type".to_owned())]);
    let answer = server.wish("none", BODY).await.expect(400);
    assert_eq!(answer.errors(), [(json!([]), "type".to_owned())]);
    // Where no body is taken, none is given.
    server.ask("GET", "/authors/1", &[("x-wish", "none")], None).await.expect(200);

    // What serde cannot hold is what it was.
    let answer = server.wish("", r#"{"email":"\ud800"}"#).await.expect(400);
    assert_eq!(answer.errors(), [(json!(["email"]), "format".to_owned())]);
    let note = r#"{"shelf":"s","number":1,"title":"t","rating":1e999}"#;
    let answer = server.ask("POST", "/notes", &[], Some(note)).await.expect(400);
    assert_eq!(answer.errors(), [(json!(["rating"]), "too_big".to_owned())]);
}

#[tokio::test]
async fn refusals() {
    let server = Server::start().await;
    for (wish, status, code) in [
        ("name", 401, "unauthenticated"),
        ("panic", 500, "internal"),
        ("wait and panic", 500, "internal"),
        ("internal", 500, "internal"),
        ("foreign", 500, "internal"),
        ("store", 500, "internal"),
        ("forbidden", 403, "forbidden"),
        ("not found", 404, "not_found"),
        ("unavailable", 503, "unavailable"),
    ] {
        let answer = server.wish(wish, BODY).await;
        assert_eq!((answer.status, &answer.body["code"]), (status, &json!(code)), "{wish}");
        assert!(answer.body.get("errors").is_none(), "{wish}");
        assert!(!answer.body.to_string().contains("disk"));
    }
    let error = |path: Value, message: &str| json!({"path": path, "code": "refused", "message": message});
    let answer = server.wish("field", BODY).await;
    assert_eq!((answer.status, &answer.body["code"]), (400, &json!("validation_failed")));
    assert_eq!(answer.body["errors"], json!([error(json!(["email"]), "is not ours")]));
    let answer = server.ask("GET", "/authors?take=0", &[("x-wish", "errors")], None).await;
    assert_eq!((answer.status, &answer.body["code"]), (400, &json!("invalid_query")));
    assert_eq!(answer.body["errors"], json!([error(json!([]), "no"), error(json!(["a", "b", 7]), "never")]));
    assert_eq!(server.count().await, 0);
}

#[tokio::test]
async fn what_fails_afterwards_changes_nothing() {
    let server = Server::start().await;
    for (index, wish) in ["panic after", "fail after"].into_iter().enumerate() {
        let answer = server.wish(wish, &json!({ "email": wish }).to_string()).await.expect(201);
        assert_eq!(answer.body["email"], wish);
        assert_eq!(answer.headers["location"].to_str().unwrap(), format!("/authors/{}", index + 1));
    }
    assert_eq!(server.count().await, 2);
}

/// Either may be left out.
struct Nothing;

impl Hooks for Nothing {
    type Principal = ();
}

#[tokio::test]
async fn hooks_of_nothing() {
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    let service = Service::new(&[AUTHOR], db, gen_runtime::allow_all()).hooks(Nothing);
    let client = Client(gen_runtime::app(service.router()));
    let made = client.post("/authors", json!({"email": "a"})).await.expect(201).body;
    assert_eq!(client.get("/authors/1").await.body, made);
}

/// `updateMany` and `createMany` write rows too.
#[tokio::test]
async fn rows_of_bodies() {
    use gen_runtime::descriptor::{Operation, OperationKind, Resource};
    const MANY: &Resource = &Resource::new("Author", "/authors", AUTHOR.table)
        .fields(AUTHOR.fields)
        .key(AUTHOR.key)
        .operations(&[
            Operation::new(OperationKind::List, Method::Get, "/authors", 200),
            Operation::new(OperationKind::CreateMany, Method::Post, "/authors/meta/create-many", 201),
            Operation::new(OperationKind::UpdateMany, Method::Post, "/authors/meta/update-many", 200),
        ]);
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    let router = Service::new(&[MANY], db, Named).hooks(Wishes::default()).router();
    let server = Server { client: Client(gen_runtime::app(router)), wishes: Arc::default() };
    let named = |name| [("x-wish", "name"), ("x-name", name)];
    let rows = r#"{"data":[{"role":"USER"},7,{}]}"#;
    let answer = server.ask("POST", "/authors/meta/create-many", &named("Ann"), Some(rows)).await.expect(400);
    assert_eq!(answer.errors(), [(json!(["data", 1]), "type".to_owned())]);
    let rows = r#"{"data":[{"role":"USER"}]}"#;
    server.ask("POST", "/authors/meta/create-many", &named("Ann"), Some(rows)).await.expect(201);
    let change = r#"{"where":{"id":1},"data":{}}"#;
    server.ask("POST", "/authors/meta/update-many", &named("Bo"), Some(change)).await.expect(200);
    for wrong in ["{}", r#"{"data":7}"#, "[]"] {
        server.ask("POST", "/authors/meta/update-many", &named("Bo"), Some(wrong)).await.expect(400);
        server.ask("POST", "/authors/meta/create-many", &named("Bo"), Some(wrong)).await.expect(400);
    }
    let page = server.ask("GET", "/authors", &[], None).await.body;
    let emails: Vec<Value> = from_value(page["data"].clone()).unwrap();
    assert_eq!(emails.iter().map(|row| row["email"].clone()).collect::<Vec<_>>(), ["Bo"]);
}
