//! The same requests on SQLite and on PostgreSQL.
#![cfg(all(feature = "sqlite", feature = "postgres"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use gen_runtime::serde_json::{Value, json};
use gen_runtime::{Db, create_tables};
use support::*;

async fn sqlite() -> Client {
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    for _ in 0..2 {
        create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[TAGS]).await.expect("tables");
    }
    Client::new(db, &[AUTHOR, NOTE])
}

/// A client of a new database, and what drops it.
struct Postgres {
    client: Client,
    db: Db,
    admin: Db,
    name: String,
}

impl Postgres {
    async fn new(name: &str) -> Self {
        let base = std::env::var("GEN_TEST_POSTGRES_URL")
            .unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432/postgres".to_owned());
        let admin = Db::connect(&base).await.unwrap_or_else(|error| {
            panic!("these tests need PostgreSQL at {base} ({error}): start it, or set GEN_TEST_POSTGRES_URL")
        });
        let name = format!("gen_runtime_{name}_{}", std::process::id());
        execute(&admin, &format!("DROP DATABASE IF EXISTS {name}")).await;
        execute(&admin, &format!("CREATE DATABASE {name}")).await;
        let (server, _) =
            base.rsplit_once('/').filter(|(server, _)| !server.ends_with('/')).unwrap_or((&base, ""));
        let db = Db::connect(&format!("{server}/{name}?schema=public")).await.expect("the new database");
        for _ in 0..2 {
            create_tables(&db, &[NATIVE_NOTE, AUTHOR], &[ROLE], &[TAGS]).await.expect("tables");
        }
        Self { client: Client::new(db.clone(), &[AUTHOR, NATIVE_NOTE]), db, admin, name }
    }

    async fn drop(self) {
        self.db.close().await;
        execute(&self.admin, &format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
    }
}

async fn execute(db: &Db, sql: &str) {
    let Db::Postgres(pool) = db else { panic!("not PostgreSQL") };
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&**pool).await.expect(sql);
}

#[tokio::test]
async fn on_sqlite() {
    let client = sqlite().await;
    common(&client).await;
    let errors = client.filter_errors(json!({"title": {"contains": "a", "mode": "insensitive"}})).await;
    assert_eq!(errors, [(json!(["where", "title", "mode"]), "unsupported".to_owned())]);
}

#[tokio::test]
async fn infinite_decimals_of_sqlite_read_as_null() {
    let db = Db::connect("sqlite::memory:").await.expect("a database");
    create_tables(&db, &[AUTHOR, NOTE], &[ROLE], &[]).await.expect("tables");
    let Db::Sqlite(pool) = &db else { panic!("not SQLite") };
    let insert =
        r#"INSERT INTO "Note" (shelf, number, "sl""ug", title, price) VALUES ('s', 1, 'a', 't', 9e999)"#;
    sqlx::raw_sql(insert).execute(pool).await.expect("a row");
    let answer = Client::new(db.clone(), &[NOTE]).get("/notes").await.expect(200);
    assert_eq!(answer.body["data"][0]["price"], json!(null));
}

#[tokio::test]
async fn on_postgres() {
    let postgres = Postgres::new("rows").await;
    common(&postgres.client).await;
    native(&postgres.client).await;
    insensitive(&postgres.client).await;
    postgres.drop().await;
}

async fn common(client: &Client) {
    authors(client).await;
    keys_and_scalars(client).await;
    filters(client).await;
    lists(client).await;
    violations(client).await;
}

async fn authors(client: &Client) {
    let answer = client.post("/authors", json!({"email": "a@b.c"})).await.expect(201);
    assert_eq!(answer.headers["location"], "/authors/1");
    assert_eq!(answer.headers["content-type"], "application/json");
    let row = answer.body;
    assert_eq!((&row["id"], &row["role"], &row["seenAt"]), (&json!(1), &json!("USER"), &Value::Null));
    assert_eq!(row["createdAt"], row["updatedAt"]);
    assert_eq!(client.get("/authors/1").await.expect(200).body, row);

    // `{}` writes nothing; a change touches `updatedAt`.
    assert_eq!(client.patch("/authors/1", json!({})).await.expect(200).body, row);
    let seen = json!({"seenAt": "2025-01-02T03:04:05.678999+01:00", "role": "ADMIN"});
    let changed = client.patch("/authors/1", seen).await.expect(200).body;
    assert_eq!((&changed["seenAt"], &changed["role"]), (&json!("2025-01-02T02:04:05.678Z"), &json!("ADMIN")));
    assert!(changed["updatedAt"].as_str() > row["updatedAt"].as_str());
    assert_eq!(changed["createdAt"], row["createdAt"]);
    assert_eq!(
        client.patch("/authors/1", json!({"seenAt": null})).await.expect(200).body["seenAt"],
        Value::Null
    );
    client.patch("/authors/9", json!({})).await.expect(404);
    client.patch("/authors/9", json!({"email": "x"})).await.expect(404);
    let errors =
        client.patch("/authors/1", json!({"id": 2, "email": null, "updatedAt": "x", "role": "admin"})).await;
    assert_eq!(
        errors.expect(400).errors(),
        [
            (json!(["email"]), "not_null".to_owned()),
            (json!(["id"]), "unknown".to_owned()),
            (json!(["role"]), "enum".to_owned()),
            (json!(["updatedAt"]), "unknown".to_owned()),
        ]
    );
    let counted = client.get(&format!("/authors/meta/count?where={}", encode(r#"{"role":"ADMIN"}"#))).await;
    assert_eq!(counted.expect(200).body, json!({"total": 1}));
}

async fn keys_and_scalars(client: &Client) {
    let body = json!({
        "shelf": "a,b/%+ é😀", "number": "-9223372036854775808", "slug": "one", "title": "one", "authorId": 1, "done": true,
        "rating": 0.1, "price": "12.50", "meta": {"b": [1.0, null], "a": "x"}, "data": null, "blob": "aGk="
    });
    let answer = client.post("/notes", body).await.expect(201);
    let place = answer.headers["location"].to_str().expect("text").to_owned();
    assert_eq!(place, "/notes/a%2Cb%2F%25%2B%20%C3%A9%F0%9F%98%80,-9223372036854775808");
    let row = client.get(&place).await.expect(200).body;
    assert_eq!(row, answer.body);
    for (key, value) in [
        ("number", json!("-9223372036854775808")),
        ("done", json!(true)),
        ("rating", json!(0.1)),
        ("price", json!("12.5")),
        ("meta", json!({"a": "x", "b": [1, null]})),
        ("data", Value::Null),
        ("blob", json!("aGk=")),
    ] {
        assert_eq!(row[key], value, "{key}");
    }
    assert_eq!(
        client.patch(&place, json!({"data": 5, "price": null, "meta": null})).await.expect(200).body["data"],
        json!(5)
    );
    let short = client.post("/notes", json!({"shelf": "", "number": 7, "title": "two"})).await.expect(201);
    assert_eq!(short.headers["location"], "/notes/,7");
    assert_eq!(short.body["slug"].as_str().map(str::len), Some(12));
    assert_eq!((&short.body["done"], &short.body["data"]), (&json!(false), &json!({})));
    client.call("DELETE", "/notes/,7", None).await.expect(204);
    client.call("DELETE", "/notes/,7", None).await.expect(404);
    for wrong in ["/notes/a", "/notes/a,1,2", "/notes/a,01", "/notes/a%,1", "/notes/a,9223372036854775808"] {
        let answer = client.get(wrong).await.expect(400);
        assert_eq!((&answer.body["code"], answer.body.get("errors")), (&json!("invalid_key"), None));
    }
}

async fn filters(client: &Client) {
    for (number, title, rating) in [(1, "100%_x", Some(1.5)), (2, "Alpha", None), (3, "beta\\", Some(-2.0))] {
        let body = json!({"shelf": "f", "number": number, "title": title, "rating": rating, "price": format!("{number}.25")});
        client.post("/notes", body).await.expect(201);
    }
    let in_f = |condition: Value| json!({"shelf": "f", "AND": condition});
    for (condition, titles) in [
        (json!({"title": {"contains": "%_"}}), vec!["100%_x"]),
        (json!({"title": {"endsWith": "\\"}}), vec!["beta\\"]),
        (json!({"title": {"startsWith": "1"}}), vec!["100%_x"]),
        (json!({"title": {"contains": "_"}}), vec!["100%_x"]),
        (json!({"rating": null}), vec!["Alpha"]),
        (json!({"rating": {"not": null}}), vec!["100%_x", "beta\\"]),
        (json!({"rating": {"not": 1.5}}), vec!["beta\\"]),
        (json!({"NOT": {"rating": 1.5}}), vec!["beta\\"]),
        (json!({"rating": {"in": []}}), vec![]),
        (json!({"NOT": {"rating": {"in": []}}}), vec!["100%_x", "Alpha", "beta\\"]),
        (json!({"rating": {"notIn": []}}), vec!["100%_x", "Alpha", "beta\\"]),
        (json!({"rating": {"gt": -2, "lte": 1.5}}), vec!["100%_x"]),
        (json!({"number": {"in": ["1", 3]}}), vec!["100%_x", "beta\\"]),
        (json!({"price": {"gte": "2.25"}}), vec!["Alpha", "beta\\"]),
        (json!({"price": {"in": ["1.250", 3.25]}}), vec!["100%_x", "beta\\"]),
        (json!({"meta": {"equals": null}}), vec!["100%_x", "Alpha", "beta\\"]),
        (json!({"data": {"not": null}}), vec!["100%_x", "Alpha", "beta\\"]),
        (json!({"OR": [{"title": "Alpha"}, {"rating": {"lt": 0}}]}), vec!["Alpha", "beta\\"]),
        (json!({"NOT": [{"title": "Alpha"}, {"number": 1}]}), vec!["beta\\"]),
        (json!({"blob": {"in": ["aGk="]}}), vec![]),
        (json!({"done": false}), vec!["100%_x", "Alpha", "beta\\"]),
    ] {
        let mut found = client.titles(in_f(condition.clone())).await;
        found.sort();
        assert_eq!(found, titles, "{condition}");
    }
    let one = |path: Value, code: &str| vec![(path, code.to_owned())];
    assert_eq!(client.filter_errors(json!([])).await, one(json!(["where"]), "type"));
    assert_eq!(client.filter_errors(json!({"OR": [{}]})).await, one(json!(["where", "OR", 0]), "empty"));
    assert_eq!(client.filter_errors(json!({"NOT": {}})).await, one(json!(["where", "NOT"]), "empty"));
    assert_eq!(client.filter_errors(json!({"AND": []})).await, one(json!(["where", "AND"]), "empty"));
    assert_eq!(client.filter_errors(json!({"title": {}})).await, one(json!(["where", "title"]), "empty"));
    assert_eq!(
        client.filter_errors(json!({"title": {"in": [null]}})).await,
        one(json!(["where", "title", "in", 0]), "not_null")
    );
    assert_eq!(
        client.filter_errors(json!({"title": {"is": 1}})).await,
        one(json!(["where", "title", "is"]), "unknown")
    );
    assert_eq!(
        client.filter_errors(json!({"meta": {"equals": 1}})).await,
        one(json!(["where", "meta", "equals"]), "type")
    );
    assert_eq!(client.filter_errors(json!({"meta": null})).await, one(json!(["where", "meta"]), "not_null"));
    let many = json!({"OR": vec![json!({"number": 1}); 101], "AND": {"AND": {"AND": {"AND": {"AND": {"number": {"in": vec![1; 1001]}}}}}}});
    assert_eq!(client.filter_errors(many).await, vec![(json!(["where"]), "too_many".to_owned()); 3]);
    let edge = json!({"OR": vec![json!({"number": 1}); 99], "AND": {"AND": {"AND": {"AND": {"number": {"in": vec![1; 1000]}}}}}});
    assert_eq!(client.titles(edge).await, ["100%_x"]);
}

async fn lists(client: &Client) {
    let page = client.get("/notes?orderBy=-number&take=2&skip=1").await.expect(200).body;
    assert_eq!(
        page["meta"],
        json!({"total": 4, "skip": 1, "take": 2, "hasMore": true, "nextCursor": "WzEsIi1udW1iZXIsc2hlbGYiLFsiMSIsImYiXV0"})
    );
    let numbers: Vec<_> =
        page["data"].as_array().expect("rows").iter().map(|row| row["number"].clone()).collect();
    assert_eq!(numbers, [json!("2"), json!("1")]);
    // Numbers and enums are in the database's own order, whatever they are read as.
    client.post("/notes", json!({"shelf": "f", "number": 10, "title": "ten"})).await.expect(201);
    let ordered = client.get("/notes?orderBy=-number,price&take=1").await.expect(200).body;
    assert_eq!(ordered["data"][0]["number"], json!("10"));
    client.call("DELETE", "/notes/f,10", None).await.expect(204);
    let past = client.get("/notes?skip=50").await.expect(200).body;
    assert_eq!(
        (&past["data"], &past["meta"]["total"], &past["meta"]["hasMore"]),
        (&json!([]), &json!(4), &json!(false))
    );
    let answer = client
        .get("/notes?take=0&skip=01&orderBy=meta,title,-title&a=1&a=2&where=%7B&where=")
        .await
        .expect(400);
    assert_eq!(
        answer.errors(),
        [
            (json!(["a"]), "unknown".to_owned()),
            (json!(["orderBy", "meta"]), "unknown".to_owned()),
            (json!(["orderBy", "title"]), "too_many".to_owned()),
            (json!(["skip"]), "type".to_owned()),
            (json!(["take"]), "too_small".to_owned()),
            (json!(["where"]), "too_many".to_owned()),
        ]
    );
    client.get("/notes?skip=2147483647&take=100").await.expect(200);
    assert_eq!(
        client.get("/notes?orderBy=&skip=2147483648&take=1e2&where=x").await.expect(400).errors(),
        [
            (json!(["orderBy"]), "empty".to_owned()),
            (json!(["skip"]), "too_big".to_owned()),
            (json!(["take"]), "type".to_owned()),
            (json!(["where"]), "format".to_owned()),
        ]
    );
    assert_eq!(client.get("/notes?take=%ff").await.expect(400).body.get("errors"), None);
}

async fn violations(client: &Client) {
    let answer = client.post("/authors", json!({"email": "a@b.c"})).await.expect(409);
    assert_eq!(answer.body["code"], "unique_violation");
    assert_eq!(answer.errors(), [(json!(["email"]), "not_unique".to_owned())]);
    let answer = client.post("/notes", json!({"shelf": "f", "number": 1, "title": "x"})).await.expect(409);
    assert_eq!(answer.errors().len(), 2);
    client.post("/notes", json!({"shelf": "g", "number": 1, "slug": "s", "title": "x"})).await.expect(201);
    let answer = client
        .post("/notes", json!({"shelf": "g", "number": 2, "slug": "s", "title": "x"}))
        .await
        .expect(409);
    assert_eq!(
        answer.errors(),
        [(json!(["slug"]), "not_unique".to_owned()), (json!(["title"]), "not_unique".to_owned())]
    );
    let answer = client.patch("/notes/g,1", json!({"authorId": 99})).await.expect(409);
    assert_eq!(answer.body["code"], "foreign_key_violation");
    let answer = client.call("DELETE", "/authors/1", None).await.expect(409);
    assert_eq!(answer.body["code"], "foreign_key_violation");
}

async fn native(client: &Client) {
    let id = "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11";
    let body = json!({
        "shelf": "n", "number": 1, "title": "native", "day": "2025-01-02T23:30:00-01:00", "hour": "2025-01-02T23:30:00.5-01:00",
        "real": 0.1, "code": "ab", "address": "192.168.0.1", "cash": "12.5", "small": 7, "object": "4000000000", "tags": ["a", "\"{,}\""], "roles": ["ADMIN", "USER"],
        "sizes": [1, -2], "prices": ["1.50", 2], "times": ["2025-01-02T03:04:05Z"], "things": [null, {"a": 1}, [1, 2], []], "blobs": ["aGk=", ""],
        "uids": [id], "flags": [true], "reals": [0.1, 16_777_216]
    });
    let row = client.post("/notes", body).await.expect(201).body;
    for (key, value) in [
        ("day", json!("2025-01-03T00:00:00.000Z")),
        ("hour", json!("1970-01-01T00:30:00.500Z")),
        ("real", json!(0.1)),
        ("code", json!("ab   ")),
        ("address", json!("192.168.0.1")),
        ("cash", json!("12.5")),
        ("small", json!(7)),
        ("tags", json!(["a", "\"{,}\""])),
        ("roles", json!(["ADMIN", "USER"])),
        ("sizes", json!([1, -2])),
        ("prices", json!(["1.5", "2"])),
        ("times", json!(["2025-01-02T03:04:05.000Z"])),
        ("things", json!([null, {"a": 1}, [1, 2], []])),
        ("blobs", json!(["aGk=", ""])),
        ("uids", json!([id])),
        ("flags", json!([true])),
        ("reals", json!([0.1, 16_777_216])),
    ] {
        assert_eq!(row[key], value, "{key}");
    }
    for condition in [
        json!({"day": "2025-01-03T17:00:00Z"}),
        json!({"hour": "2000-05-05T00:30:00.5Z"}),
        json!({"real": {"equals": 0.1}}),
        json!({"code": "ab"}),
        json!({"code": {"endsWith": "b"}}),
        json!({"address": "192.168.0.1"}),
        json!({"cash": {"lte": "12.50"}}),
        json!({"small": {"lt": 100_000}}),
    ] {
        assert_eq!(client.titles(condition.clone()).await, ["native"], "{condition}");
    }
    beyond(client).await;
    // The same statement, prepared for empty lists and then given full ones, and the other way round.
    for (number, lists) in [
        (
            2,
            json!({"tags": [], "things": [], "sizes": [], "roles": [], "flags": [], "reals": [], "blobs": [], "uids": []}),
        ),
        (
            3,
            json!({"tags": ["a"], "things": [[1]], "sizes": [1], "roles": ["USER"], "flags": [true], "reals": [1], "blobs": ["aGk="], "uids": [id]}),
        ),
        (
            4,
            json!({"tags": [], "things": [], "sizes": [], "roles": [], "flags": [], "reals": [], "blobs": [], "uids": []}),
        ),
    ] {
        let mut body = lists.clone();
        body["shelf"] = json!("lists");
        body["number"] = json!(number);
        body["title"] = json!("lists");
        let row = client.post("/notes", body).await.expect(201).body;
        for (key, value) in lists.as_object().expect("an object") {
            assert_eq!(&row[key], value, "{key}");
        }
    }
    let cleared = client
        .patch("/notes/n,1", json!({"tags": [], "roles": [], "things": [], "blobs": [], "sizes": []}))
        .await
        .expect(200)
        .body;
    assert_eq!(
        (&cleared["tags"], &cleared["roles"], &cleared["sizes"]),
        (&json!([]), &json!([]), &json!([]))
    );
    let errors = client
        .patch("/notes/n,1", json!({"tags": null, "sizes": [1, "x", null], "roles": "ADMIN"}))
        .await
        .expect(400);
    assert_eq!(
        errors.errors(),
        [
            (json!(["roles"]), "type".to_owned()),
            (json!(["sizes", 1]), "type".to_owned()),
            (json!(["sizes", 2]), "not_null".to_owned()),
            (json!(["tags"]), "not_null".to_owned()),
        ]
    );
    for value in [
        json!({"address": "no address"}),
        json!({"real": 1e300}),
        json!({"reals": [1e-300]}),
        json!({"title": incompressible()}),
    ] {
        let refused = client.patch("/notes/n,1", value).await.expect(400).body;
        assert_eq!((&refused["code"], refused.get("errors")), (&json!("validation_failed"), None));
    }
}

/// A text that no index takes.
fn incompressible() -> String {
    let step = |seed: &u32| Some(seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    let numbers = std::iter::successors(Some(1_u32), step).take(4000);
    numbers.fold(String::new(), |text, number| text + &format!("{number:08x}"))
}

/// Compared with what the column's own type cannot hold.
async fn beyond(client: &Client) {
    for condition in [
        json!({"real": {"lt": 1e300, "gt": -1e300}}),
        json!({"real": {"gt": 1e-300, "not": 1e300}}),
        json!({"real": {"in": [1e300, 0.1]}}),
        json!({"real": {"notIn": [1e300, 0.2]}}),
        json!({"cash": {"lt": "9".repeat(40)}}),
        json!({"cash": {"in": ["9".repeat(40), "12.50".to_owned()]}}),
        json!({"cash": {"not": format!("-{}", "9".repeat(18))}}),
        json!({"object": {"lt": "5000000000", "gt": "-1"}}),
        json!({"object": {"in": ["-1", "4000000000"]}}),
    ] {
        assert_eq!(client.titles(condition.clone()).await, ["native"], "{condition}");
    }
    for condition in [
        json!({"real": 1e300}),
        json!({"real": {"lte": 1e-300}}),
        json!({"cash": "9".repeat(40)}),
        json!({"object": "-1"}),
    ] {
        assert_eq!(client.titles(condition.clone()).await, [""; 0], "{condition}");
    }
}

async fn insensitive(client: &Client) {
    let text = |operator: &str, value: &str| json!({"shelf": "f", "title": {operator: value, "mode": "insensitive"}});
    assert_eq!(client.titles(text("equals", "ALPHA")).await, ["Alpha"]);
    assert_eq!(client.titles(text("equals", "alph_")).await, [""; 0]);
    assert_eq!(client.titles(text("contains", "_X")).await, ["100%_x"]);
    assert_eq!(client.titles(text("not", "alpha")).await.len(), 2);
    let errors = client.filter_errors(json!({"title": {"mode": "insensitive", "lt": "a"}})).await;
    assert_eq!(errors, [(json!(["where", "title", "mode"]), "unsupported".to_owned())]);
    let errors = client.filter_errors(json!({"title": {"mode": "x"}, "done": {"mode": 1}})).await;
    assert_eq!(
        errors,
        [
            (json!(["where", "done", "mode"]), "unknown".to_owned()),
            (json!(["where", "title", "mode"]), "enum".to_owned()),
            (json!(["where", "title"]), "empty".to_owned()),
        ]
    );
}
