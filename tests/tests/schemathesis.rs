//! Schemathesis makes requests of the OpenAPI document and holds what each server answers against it.

use gen_core::ts::Framework;
use gen_tests::Result;
use gen_tests::client::Form;
use gen_tests::conformance::Backend;
use gen_tests::database::Provider;
use gen_tests::fixture::Fixture;
use gen_tests::schemathesis::Schemathesis;
use gen_tests::workspace;

/// Every server once.
const BACKENDS: [Backend; 4] = [
    Backend::axum(Provider::Postgres),
    Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres),
    Backend::typescript(Framework::Fastify, Form::Seven, Provider::Sqlite),
    Backend::typescript(Framework::Hono, Form::Seven, Provider::Sqlite),
];

#[test]
fn servers_are_as_their_document_says() -> Result<()> {
    let schemathesis = match Schemathesis::install()? {
        Ok(schemathesis) => schemathesis,
        Err(why) => {
            println!("schemathesis did not run: {why}");
            return Ok(());
        }
    };
    let settings = workspace::root().join("tests/schemathesis/schemathesis.toml");
    let fixture = Fixture::named("plain");
    let mut problems = Vec::new();
    for backend in BACKENDS {
        let (_database, server) = backend.start_fresh(&fixture, None)?;
        match schemathesis.run(&backend.compile(&fixture)?, &server, &settings) {
            Ok(said) => println!("{backend}:\n{said}"),
            Err(error) => problems.push(format!("{backend}: {error}")),
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n\n"));
    Ok(())
}
