//! Text that could end a string, a comment or a statement, in every place that holds text, `"` in names and 100 kB included (which
//! Prisma's own SQL does not survive: the fixture `hostile-text` has what it does). Every parser takes what is generated, and every value
//! comes through as it is.

use gen_tests::client::Form;
use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::http::{self, Request};
use gen_tests::made::quoted;
use gen_tests::server::Server;
use gen_tests::typescript::{self, Compiler};
use gen_tests::{Result, openapi, prisma, process, workspace};
use serde_json::{Value, json};

const TEXT: &str = "\"'`${x}\\*/ // </script> <!-- --> -- ;\r\n\u{2028}\u{202e}\u{85}\u{7f}\u{1b}[31m é😀 {} {{ }} %s $1 ? \"#";

/// For names in the database, which hold 63 bytes.
fn name(of: &str) -> String {
    format!("{of}\"'`${{x}}\\*/ -- ;\n\u{2028}\u{202e}]?")
}

/// Every line by itself, and a long one.
fn comments(indent: &str) -> String {
    let long = "*/ ` \" ".repeat(15_000);
    let lines = [
        "*/ export const evil = 1; /*",
        "\"' ` ${evil} \\ \\u0041 \\x \\",
        "\u{2028}evil();\u{2029}evil();\u{85}",
        "\u{202e}\u{2066}\u{7}\u{1b}[31m",
        "@ts-nocheck",
        "#![allow(warnings)]",
        "``` rust",
        "compile_error!();",
        &long,
        "***/",
    ];
    lines.map(|line| format!("{indent}/// {line}\n")).concat()
}

fn long() -> String {
    "'\"${`*/\\".repeat(12_500)
}

fn schema(provider: Provider) -> String {
    let comment = comments("  ");
    let model = comments("");
    let [text, kind, table] = ["text", "kind", "table"].map(|of| quoted(&name(of)));
    format!(
        r#"datasource db {{
  provider = "{}"
}}
{model}model Hostile {{
{comment}  id    Int    @id @default(autoincrement()) @map({})
  /// @ts-expect-error
  text  String @default({}) @map({text})
  long  String @default({})
{comment}  kind  Kind   @default(Quote) @map({kind})
  json  Json   @default({})
  sql   String @default(dbgenerated({}))
  other Int?   @unique(map: {})
  parent   Hostile? @relation({}, fields: [other], references: [id])
  children Hostile? @relation({})
  tags     Tag[]    @relation({})

  @@unique([kind, text], map: {})
  @@index([kind, other], map: {})
  @@map({table})
}}
model Tag {{
  id       Int       @id
  hostiles Hostile[] @relation({})
}}
{model}enum Kind {{
{comment}  Quote @map({})
  Line  @map("a\nb")
  Empty @map(" ")
  @@map({})
}}
"#,
        provider.name(),
        quoted(&name("id")),
        quoted(TEXT),
        quoted(&long()),
        quoted(&json!({ "__proto__": [TEXT] }).to_string()),
        quoted("'it''s \"so\" \\ */'"),
        quoted(&name("unique")),
        quoted(&name("self")),
        quoted(&name("self")),
        quoted(&name("tags")),
        quoted(&name("two")),
        quoted(&name("index")),
        quoted(&name("tags")),
        quoted(&name("quote")),
        quoted(&name("enum")),
    )
}

/// A schema of this test alone, read by Prisma's own parser.
fn fixture(provider: Provider, folder: &process::TempDir) -> Result<Fixture> {
    let fixture = Fixture::in_folder(&format!("hostile-{}", provider.name()), folder.path());
    workspace::write(&fixture.prisma, &schema(provider))?;
    workspace::write(&fixture.json, &prisma::schema_json(&fixture.prisma)?)?;
    Ok(fixture)
}

#[test]
fn every_parser_takes_it() -> Result<()> {
    let folder = process::TempDir::new("hostile")?;
    let fixture = fixture(Provider::Postgres, &folder)?;
    let project = fixture.typescript("hostile", Form::Seven)?;
    for compiler in Compiler::ALL {
        typescript::check(compiler, "hostile", std::slice::from_ref(&project))?;
    }
    let document = openapi::document(&fixture.compile(None)?)?;
    let create = &document["components"]["schemas"]["Hostile.Create"]["properties"];
    assert_eq!(create["text"]["default"], TEXT);
    assert_eq!(create["long"]["default"], long());
    assert_eq!(create["json"]["default"], json!({ "__proto__": [TEXT] }));
    Ok(())
}

#[test]
fn every_value_comes_through_on_postgresql() -> Result<()> {
    comes_through(Provider::Postgres)
}

#[test]
fn every_value_comes_through_on_sqlite() -> Result<()> {
    comes_through(Provider::Sqlite)
}

fn comes_through(provider: Provider) -> Result<()> {
    let folder = process::TempDir::new("hostile")?;
    let fixture = fixture(provider, &folder)?;
    let database = Database::new(provider)?;
    Server::make_tables(&fixture, &database)?;
    let server = Server::axum(&fixture, None, &database)?;
    let send = |method: &str, path: &str, body: Option<Value>| -> Result<(u16, Value)> {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let body = body.map(|body| body.to_string().into_bytes());
        let request = Request { method: method.to_owned(), path: path.to_owned(), headers, body };
        let response = http::send(server.address(), &request)?;
        Ok((response.status, serde_json::from_slice(&response.body)?))
    };
    let row = json!({
        "id": 1, "text": TEXT, "long": long(), "kind": "Quote", "json": { "__proto__": [TEXT] },
        "sql": "it's \"so\" \\ */", "other": null,
    });
    assert_eq!(send("POST", "/hostiles", Some(json!({})))?, (201, row.clone()));
    let taken = send("POST", "/hostiles", Some(json!({})))?;
    assert_eq!((taken.0, &taken.1["code"]), (409, &json!("unique_violation")));
    let mut replaced = row;
    replaced["other"] = json!(1);
    assert_eq!(send("PUT", "/hostiles/1", Some(json!({ "other": 1 })))?, (200, replaced.clone()));
    let found = "/hostiles?where=%7B%22kind%22%3A%22Quote%22%2C%22text%22%3A%7B%22contains%22%3A%22%24%7Bx%7D%22%7D%7D&orderBy=-text";
    assert_eq!(send("GET", found, None)?.1["data"], json!([replaced]));
    let [text, kind, table] = ["text", "kind", "table"].map(|of| name(of).replace('"', "\"\""));
    let stored =
        database.connect()?.rows(&format!("SELECT \"{text}\", CAST(\"{kind}\" AS TEXT) FROM \"{table}\""))?;
    assert_eq!(stored, [[Some(TEXT.to_owned()), Some(name("quote"))]]);
    Ok(())
}
