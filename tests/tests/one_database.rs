//! One database, two backends: what one writes reads the same through the other, is found by the same filters and stands in the same
//! order, whoever made the tables.

use gen_core::ts::Framework;
use gen_tests::client::Form;
use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::http::{self, Request};
use gen_tests::server::Server;
use gen_tests::{Result, prisma};
use serde_json::{Value, json};

#[test]
fn sqlite_of_prisma_serves_both() -> Result<()> {
    made_by_prisma(Provider::Sqlite)
}

#[test]
fn sqlite_of_rust_serves_both() -> Result<()> {
    made_by_rust(Provider::Sqlite)
}

#[test]
fn postgresql_of_prisma_serves_both() -> Result<()> {
    made_by_prisma(Provider::Postgres)
}

/// Prisma's engine makes no tables there without a server of its own.
#[test]
fn mysql_of_rust_serves_both() -> Result<()> {
    made_by_rust(Provider::Mysql)
}

fn made_by_prisma(provider: Provider) -> Result<()> {
    let fixture = Fixture::named("plain");
    let database = Database::new(provider)?;
    let ddl = prisma::ddl(&fixture.prisma_schema(provider.name())?, database.url())?;
    database.connect()?.execute(&ddl)?;
    Pair::start(&fixture, &database)?.exchange()
}

fn made_by_rust(provider: Provider) -> Result<()> {
    let fixture = Fixture::named("plain");
    let database = Database::new(provider)?;
    Server::make_tables(&fixture, &database)?;
    Pair::start(&fixture, &database)?.exchange()
}

struct Pair {
    express: Server,
    axum: Server,
}

/// Fields of `Article`, and values at the edges of what each can hold.
fn values() -> Vec<(&'static str, Vec<Value>)> {
    vec![
        ("title", vec![json!(""), json!("100%_\\'\""), json!("Ünï 💡"), json!("1"), json!("0.10")]),
        ("views", vec![json!(null), json!(0), json!(2_147_483_647), json!(-2_147_483_648)]),
        (
            "reads",
            vec![
                json!("0"),
                json!("9007199254740993"),
                json!("9223372036854775807"),
                json!("-9223372036854775808"),
                json!(7),
            ],
        ),
        (
            "score",
            vec![
                json!(0.1),
                json!(3),
                json!(-0.0),
                json!(5e-324),
                json!(1.7e308),
                json!(-1e21),
                json!(9_007_199_254_740_993_i64),
                json!(0.1 + 0.2),
                json!(123_456_789.123_456_79),
            ],
        ),
        (
            "price",
            vec![
                json!("0"),
                json!("12.50"),
                json!("-0.000001"),
                json!("0.1"),
                json!("1234567.891"),
                json!("100000000000000000000000"),
                json!("9007199254740993"),
                json!(0.3),
                json!("123456789012345.678"),
            ],
        ),
        ("featured", vec![json!(true), json!(false)]),
        ("status", vec![json!("PUBLISHED"), json!("DRAFT")]),
        (
            "publishedAt",
            vec![
                json!("2025-01-02T03:04:05.678Z"),
                json!("2025-01-02T03:04:05Z"),
                json!("2025-01-02T03:04:05.6789+02:00"),
                json!("1969-12-31T23:59:59.999Z"),
                json!("0001-01-01T00:00:00Z"),
                json!("0099-06-01T00:00:00.010Z"),
                json!("9999-12-31T23:59:59.999Z"),
            ],
        ),
        (
            "meta",
            vec![
                json!(null),
                json!(5),
                json!(-0.5),
                json!("5"),
                json!("1e3"),
                json!(""),
                json!("text"),
                json!("2025-01-02T03:04:05.678Z"),
                json!(true),
                json!([]),
                json!([1, [2.5, null], { "a": "b" }]),
                json!({ "n": 9_007_199_254_740_993_i64, "é": "\u{1f4a1}\\\"", "__proto__": 1 }),
            ],
        ),
        ("cover", vec![json!(""), json!("AAEC/w=="), json!("AA=="), json!("dGV4dA==")]),
    ]
}

impl Pair {
    fn start(fixture: &Fixture, database: &Database) -> Result<Self> {
        let project = fixture.built(Form::Seven, database.provider(), None)?;
        let axum = Server::axum(fixture, None, database)?;
        Ok(Self { express: Server::typescript(&project, Framework::Express, database)?, axum })
    }

    fn exchange(&self) -> Result<()> {
        let mut wrong = Vec::new();
        for (field, values) in values() {
            for value in values {
                let answers: Vec<Value> = self.by_each(field, &value, &mut wrong)?;
                if let [one, other] = answers.as_slice()
                    && one[field] != other[field]
                {
                    wrong.push(format!("{field} {value}: {} and {}", one[field], other[field]));
                }
            }
        }
        self.compare_lists(&mut wrong)?;
        self.compare_times_in_keys(&mut wrong)?;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(())
    }

    /// Written by each in turn, by both methods, and read by both.
    fn by_each(&self, field: &str, value: &Value, wrong: &mut Vec<String>) -> Result<Vec<Value>> {
        let mut answers = Vec::new();
        for (name, writer, reader) in
            [("Express", &self.express, &self.axum), ("axum", &self.axum, &self.express)]
        {
            let made = send(writer, "POST", "/articles", Some(&json!({ "title": "a", field: value })))?;
            if made.0 != 201 {
                wrong.push(format!("{name} does not take {field} {value}: {made:?}"));
                continue;
            }
            let path = format!("/articles/{}", made.1["id"]);
            // The other one changes what this one wrote, and back again.
            for (writer, reader) in [(reader, writer), (writer, reader)] {
                for server in [reader, writer] {
                    let read = send(server, "GET", &path, None)?;
                    if read != (200, made.1.clone()) {
                        wrong.push(format!("{name} wrote {field} {value}: {} is read as {read:?}", made.1));
                    }
                }
                let changed = send(writer, "PATCH", &path, Some(&json!({ field: value })))?;
                if changed != (200, made.1.clone()) {
                    wrong.push(format!("{name} wrote {field} {value}: {} is changed to {changed:?}", made.1));
                }
            }
            answers.push(made.1);
        }
        Ok(answers)
    }

    /// Filters and orders do not tell who wrote a row.
    fn compare_lists(&self, wrong: &mut Vec<String>) -> Result<()> {
        for (field, values) in values() {
            if !["meta", "cover"].contains(&field) {
                for order in [field.to_owned(), format!("-{field}")] {
                    self.both(&format!("/articles?take=100&orderBy={order}"), wrong)?;
                }
            }
            for value in values.iter().filter(|value| field != "meta" || value.is_null()) {
                let ordered = !["meta", "cover", "featured", "status"].contains(&field) && !value.is_null();
                let operators: &[&str] =
                    if ordered { &["equals", "not", "lt", "lte", "gt", "gte"] } else { &["equals", "not"] };
                for operator in operators {
                    let filter = json!({ field: { *operator: value } }).to_string();
                    let path = format!("/articles?take=100&where={}", encoded(&filter));
                    let found = self.both(&path, wrong)?;
                    // What both wrote is found by both.
                    if *operator == "equals" && found["meta"]["total"].as_u64().unwrap_or(0) % 2 != 0 {
                        wrong.push(format!("{filter} finds {}", found["meta"]));
                    }
                }
            }
        }
        Ok(())
    }

    fn compare_times_in_keys(&self, wrong: &mut Vec<String>) -> Result<()> {
        for (name, writer) in [("Express", &self.express), ("axum", &self.axum)] {
            for time in ["2025-01-02T03:04:05.678Z", "2025-01-02T03:04:05.000Z", "1969-12-31T23:59:59.001Z"] {
                let sensor = if name == "axum" { 1 } else { 2 };
                let body = json!({ "sensor": sensor, "takenAt": time, "value": 1 });
                let made = send(writer, "POST", "/readings", Some(&body))?;
                if made.0 != 201 {
                    wrong.push(format!("{name} does not take {body}: {made:?}"));
                }
                let found = self.both(&format!("/readings/{sensor},{time}"), wrong)?;
                if found != made.1 {
                    wrong.push(format!("{name} wrote {}, which is found as {found}", made.1));
                }
                // The same key cannot be written again by either.
                for server in [&self.express, &self.axum] {
                    let again = send(server, "POST", "/readings", Some(&body))?;
                    if again.0 != 409 {
                        wrong.push(format!("{name} wrote {body}, and it can be written again: {again:?}"));
                    }
                }
            }
        }
        Ok(())
    }

    fn both(&self, path: &str, wrong: &mut Vec<String>) -> Result<Value> {
        let (one, other) = (send(&self.express, "GET", path, None)?, send(&self.axum, "GET", path, None)?);
        if one != other {
            wrong.push(format!("GET {path}\nExpress: {} {}\naxum:    {} {}", one.0, one.1, other.0, other.1));
        }
        Ok(one.1)
    }
}

fn send(server: &Server, method: &str, path: &str, body: Option<&Value>) -> Result<(u16, Value)> {
    let request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.map(|body| body.to_string().into_bytes()),
    };
    let response = http::send(server.address(), &request)?;
    Ok((response.status, serde_json::from_slice(&response.body)?))
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |out, byte| format!("{out}%{byte:02X}"))
}
