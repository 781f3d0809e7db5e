//! Operations in process, within a transaction and in a program's own handlers.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use axum::Json;
use axum::response::IntoResponse;
use gen_runtime::descriptor::{Method, Resource};
use gen_runtime::serde::{Deserialize, Serialize};
use gen_runtime::serde_json::{Value, json};
use gen_runtime::store::{self, Find};
use gen_runtime::{Body, BodyKind, Db, Error, Model, Service, axum, create_tables};
use support::{AUTHOR, Client, NOTE, ROLE};

#[derive(Debug, Deserialize)]
#[serde(crate = "gen_runtime::serde", rename_all = "camelCase")]
struct Author {
    id: i32,
    email: String,
    role: String,
}

impl Model for Author {
    const RESOURCE: &'static Resource = AUTHOR;
}

#[derive(Serialize)]
#[serde(crate = "gen_runtime::serde")]
struct AuthorCreate {
    email: String,
}

impl Body for AuthorCreate {
    type Row = Author;
    const KIND: BodyKind = BodyKind::Create;
}

#[derive(Serialize)]
#[serde(crate = "gen_runtime::serde")]
struct AuthorUpdate {
    email: String,
}

impl Body for AuthorUpdate {
    type Row = Author;
    const KIND: BodyKind = BodyKind::Update;
}

fn named(email: &str) -> AuthorCreate {
    AuthorCreate { email: email.to_owned() }
}

async fn database() -> Db {
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    db
}

async fn emails(db: &Db) -> Vec<String> {
    let authors = store::find_many::<Author>(db, &Find::new()).await.expect("rows");
    authors.into_iter().map(|author| author.email).collect()
}

fn refused<T>(result: Result<T, Error>) -> Error {
    result.err().expect("an error")
}

#[tokio::test]
async fn rows_are_made_found_changed_and_removed() {
    let db = database().await;
    for email in ["a", "b", "c"] {
        assert_eq!(store::create(&db, &named(email)).await.expect("a row").role, "USER");
    }
    let find = Find::new().filter(json!({ "email": { "in": ["a", "b"] } })).order_by("-email").take(1);
    let found = store::find_many::<Author>(&db, &find).await.expect("rows");
    assert_eq!(found.iter().map(|author| (author.id, &*author.email)).collect::<Vec<_>>(), [(2, "b")]);
    let shown = store::find_many_json::<Author>(&db, &find.skip(1)).await.expect("rows");
    assert_eq!(shown.iter().map(|row| &row["email"]).collect::<Vec<_>>(), ["a"]);
    assert_eq!(store::count::<Author>(&db, &json!({ "email": { "not": "a" } })).await.expect("a count"), 2);

    let by_email = store::find_unique::<Author>(&db, &json!({ "email": "c" })).await.expect("no error");
    assert_eq!(by_email.map(|author| author.id), Some(3));
    assert!(store::find_unique::<Author>(&db, &json!({ "id": 9 })).await.expect("no error").is_none());
    let no_unique = refused(store::find_unique::<Author>(&db, &json!({ "role": "USER" })).await);
    assert_eq!(no_unique.code(), "invalid_key");

    let change = AuthorUpdate { email: "d".to_owned() };
    assert_eq!(store::update(&db, &json!({ "id": 3 }), &change).await.expect("a row").email, "d");
    assert_eq!(refused(store::update(&db, &json!({ "id": 9 }), &change).await).code(), "not_found");
    store::delete::<Author>(&db, &json!({ "id": 1 })).await.expect("a row");
    assert_eq!(refused(store::delete::<Author>(&db, &json!({ "id": 1 })).await).code(), "not_found");
    assert_eq!(emails(&db).await, ["b", "d"]);
}

#[tokio::test]
async fn many_rows_are_written_at_once() {
    let db = database().await;
    assert_eq!(store::create_many(&db, &["a", "b", "c"].map(named)).await.expect("rows"), 3);
    assert_eq!(refused(store::create_many(&db, &["d", "a"].map(named)).await).code(), "unique_violation");
    let long =
        refused(store::create_many(&db, &["d".to_owned(), "x".repeat(81)].map(|email| named(&email))).await);
    assert_eq!(long.errors()[0].place(), "data.1.email");
    assert_eq!(store::delete_many::<Author>(&db, &json!({ "email": "b" })).await.expect("rows"), 1);
    assert_eq!(refused(store::delete_many::<Author>(&db, &json!({})).await).errors()[0].code(), "empty");
    let change = AuthorUpdate { email: "z".to_owned() };
    let only = json!({ "id": { "gt": 1 } });
    assert_eq!(store::update_many(&db, &only, &change).await.expect("rows"), 1);
    assert_eq!(emails(&db).await, ["a", "z"]);
    // Within a transaction too.
    let transaction = db.begin().await.expect("a transaction");
    store::create_many(&transaction, &["k", "l"].map(named)).await.expect("rows");
    drop(transaction);
    assert_eq!(emails(&db).await, ["a", "z"]);
}

#[tokio::test]
async fn what_is_wrong_is_told_as_over_http() {
    let db = database().await;
    let long = refused(store::create(&db, &named(&"x".repeat(81))).await);
    assert_eq!(
        (long.code(), long.errors()[0].code(), &*long.errors()[0].place()),
        ("validation_failed", "too_long", "email")
    );
    let find = Find::new().filter(json!({ "nmae": "a" })).order_by("x");
    let wrong = refused(store::find_many::<Author>(&db, &find).await);
    assert_eq!((wrong.code(), wrong.errors().len()), ("invalid_query", 2));
    assert_eq!(refused(store::delete::<Author>(&db, &json!({ "id": "1" })).await).code(), "invalid_key");
    store::create(&db, &named("a")).await.expect("a row");
    assert_eq!(refused(store::create(&db, &named("a")).await).code(), "unique_violation");
}

#[tokio::test]
async fn a_transaction_is_done_or_not_at_all() {
    let db = database().await;
    let transaction = db.begin().await.expect("a transaction");
    store::create(&transaction, &named("a")).await.expect("a row");
    assert_eq!(emails(&transaction).await, ["a"]);
    transaction.commit().await.expect("a commit");

    let transaction = db.begin().await.expect("a transaction");
    store::create(&transaction, &named("b")).await.expect("a row");
    let copy = Db::clone(&transaction);
    drop(transaction);
    assert_eq!(emails(&db).await, ["a"]);
    assert!(refused(store::count::<Author>(&copy, &json!({})).await).to_string().contains("has ended"));

    let transaction = db.begin().await.expect("a transaction");
    store::create(&transaction, &named("b")).await.expect("a row");
    transaction.rollback().await;
    assert_eq!(emails(&db).await, ["a"]);
}

#[tokio::test]
async fn a_transaction_in_which_something_failed_does_not_last() {
    let db = database().await;
    let transaction = db.begin().await.expect("a transaction");
    assert!(refused(transaction.begin().await).to_string().contains("within another"));
    // That there is no such row, is no failure.
    assert_eq!(refused(store::delete::<Author>(&transaction, &json!({ "id": 9 })).await).code(), "not_found");
    store::create(&transaction, &named("a")).await.expect("a row");
    assert_eq!(refused(store::create(&transaction, &named("a")).await).code(), "unique_violation");
    let next = refused(store::create(&transaction, &named("b")).await);
    assert!(next.to_string().contains("rolled back"), "{next}");
    assert!(refused(transaction.commit().await).to_string().contains("rolled back"));
    assert_eq!(emails(&db).await, [""; 0]);
    // The connection is as good as new.
    store::create(&db, &named("a")).await.expect("a row");
}

#[tokio::test]
async fn a_program_answers_an_operation_itself() {
    let db = database().await;
    let own = db.clone();
    let create = move |Json(body): Json<Value>| async move {
        let email = body["email"].as_str().unwrap_or_default().to_lowercase();
        let author = store::create(&own, &AuthorCreate { email }).await?;
        Ok::<_, Error>(Json(json!({ "own": author.id })).into_response())
    };
    let service = Service::new(&[AUTHOR], db, gen_runtime::allow_all());
    let service = service.replace(Method::Post, "/authors", create).expect("an operation");
    let client = Client(gen_runtime::app(service.router()));
    assert_eq!(
        client.post("/authors", json!({ "email": "ADA" })).await.expect(200).body,
        json!({ "own": 1 })
    );
    assert_eq!(client.get("/authors/1").await.expect(200).body["email"], "ada");
    let again = client.post("/authors", json!({ "email": "Ada" })).await.expect(409);
    assert_eq!(
        (&again.body["code"], &again.body["errors"][0]["path"]),
        (&json!("unique_violation"), &json!(["email"]))
    );
    assert_eq!(again.headers["content-type"], "application/problem+json");
    assert_eq!(again.body["requestId"], json!(again.headers["x-request-id"].to_str().expect("text")));
    let refused = client.call("PUT", "/authors", None).await.expect(405);
    assert_eq!(refused.headers["allow"], "GET, HEAD, POST");

    let service = Service::new(&[AUTHOR], database().await, gen_runtime::allow_all());
    let wrong = service.replace(Method::Put, "/authors", || async {}).map(|_| ());
    assert_eq!(
        wrong.map_err(|error| error.to_string()),
        Err("there is no operation PUT /authors to replace".to_owned())
    );
}
