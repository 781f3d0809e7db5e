//! Schemathesis makes requests of the OpenAPI document, right and wrong ones, and holds what each server answers against it.

use std::thread;

use gen_core::ts::Framework;
use gen_tests::client::Form;
use gen_tests::conformance::Backend;
use gen_tests::database::Provider;
use gen_tests::fixture::Fixture;
use gen_tests::process::TempDir;
use gen_tests::schemathesis::{Schemathesis, WITHOUT};
use gen_tests::{Result, openapi, workspace};

/// Every server once, in pairs that run at the same time. On `SQLite` an identity may outgrow an Int, after which a row has no path.
const BACKENDS: [[Backend; 2]; 2] = [
    [
        Backend::axum(Provider::Postgres),
        Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres),
    ],
    [
        Backend::typescript(Framework::Fastify, Form::Seven, Provider::Postgres),
        Backend::typescript(Framework::Hono, Form::Seven, Provider::Postgres),
    ],
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
    let mut problems = Vec::new();
    for name in ["one-model", "self-relation"] {
        let fixture = Fixture::named(name);
        let run = &|backend: Backend| -> Result<String> {
            let (_database, server) = backend.start_fresh(&fixture, None)?;
            schemathesis.run(openapi::document(&backend.compile(&fixture)?)?, &server)
        };
        for pair in BACKENDS {
            let ran = thread::scope(|scope| {
                let running = pair.map(|backend| (backend, scope.spawn(move || run(backend))));
                running.map(|(backend, thread)| (backend, thread.join()))
            });
            for (backend, ran) in ran {
                match ran.unwrap_or_else(|_| Err("it panicked".into())) {
                    Ok(said) => println!("{name} on {backend}: {said}"),
                    Err(error) => problems.push(format!("{name} on {backend}: {error}")),
                }
            }
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n\n"));
    Ok(())
}

#[test]
fn packages_that_cannot_be_installed_are_an_error() -> Result<()> {
    let folder = TempDir::new("schemathesis-install")?;
    let requirements = folder.path().join("requirements.txt");
    workspace::write(&requirements, "./no-such-package.whl\n")?;
    let install = |without| Schemathesis::install_in(folder.path(), &requirements, without);
    match install(false) {
        // A machine without Python.
        Ok(Err(why)) if why.contains("there is no python3") => {
            println!("it was not tried: {why}");
            return Ok(());
        }
        Ok(_) => panic!("it went on without what it needs"),
        Err(error) => assert!(error.to_string().contains(&format!("set {WITHOUT}=1")), "{error}"),
    }
    let allowed = install(true)?.expect_err("there is no such package");
    assert!(allowed.starts_with("its packages cannot be installed"), "{allowed}");
    Ok(())
}
