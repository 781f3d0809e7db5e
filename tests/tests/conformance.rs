//! Every case of `tests/cases/` against the generated servers of every framework, on every database, and what they did against the OpenAPI
//! document.

use std::collections::BTreeMap;
use std::{env, thread};

use gen_tests::case::{self, Case};
use gen_tests::conformance::{Backend, run_cases};
use gen_tests::database::Provider;
use gen_tests::fixture::Fixture;
use gen_tests::{Result, openapi};

#[test]
fn both_servers_answer_every_case() -> Result<()> {
    let files = case::read_all()?;
    let mut by_schema: BTreeMap<String, Vec<&Case>> = BTreeMap::new();
    for file in &files {
        by_schema.entry(file.schema.clone()).or_default().extend(&file.cases);
    }
    let mut failures = Vec::new();
    let mut on_sqlite = 0;
    // For one's own work: `GEN_TEST_SCHEMA=plain GEN_TEST_BACKEND=SQLite cargo test -p gen-tests --test conformance`.
    let unwanted = |variable: &str, name: &str| env::var(variable).is_ok_and(|wish| !name.contains(&wish));
    let narrowed = env::var_os("GEN_TEST_SCHEMA").or(env::var_os("GEN_TEST_BACKEND")).is_some();
    for (schema, cases) in by_schema.iter().filter(|(schema, _)| !unwanted("GEN_TEST_SCHEMA", schema)) {
        let fixture = Fixture::named(schema);
        let mut backends = Backend::ALL.to_vec();
        backends.retain(|backend| backend.serves(&fixture));
        backends.retain(|backend| !unwanted("GEN_TEST_BACKEND", &backend.to_string()));
        on_sqlite += usize::from(backends.iter().any(|backend| backend.provider == Provider::Sqlite));
        let outcomes = thread::scope(|scope| {
            let running: Vec<_> = backends
                .into_iter()
                .map(|backend| {
                    let fixture = &fixture;
                    (backend, scope.spawn(move || run_cases(backend, fixture, None, cases)))
                })
                .collect();
            running.into_iter().map(|(backend, thread)| (backend, thread.join())).collect::<Vec<_>>()
        });
        for (backend, outcome) in outcomes {
            let outcome = match outcome {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(error)) => {
                    failures.push(format!("{schema} on {backend}: {error}"));
                    continue;
                }
                Err(_) => return Err(format!("{schema} on {backend}: the harness panicked").into()),
            };
            let (passed, failed) = (outcome.passed, outcome.failures.len());
            println!("{schema} on {backend}: {passed} passed, {failed} failed in {:.1?}", outcome.time);
            let document = openapi::document(&backend.compile(&fixture)?)?;
            let agreement = openapi::compare(&document, &outcome.exchanges)?;
            println!("  its OpenAPI document: {}", agreement.notes.join(", "));
            let against = agreement.differences.iter();
            failures
                .extend(against.map(|line| format!("{schema} on {backend}, its OpenAPI document: {line}")));
            for failure in &outcome.failures {
                failures.push(format!("{schema} on {backend}: {}\n{}", failure.name, failure.text));
            }
            if !outcome.failures.is_empty() {
                failures.push(format!("the end of what {backend} printed:\n{}", outcome.log));
            }
        }
    }
    assert!(narrowed || on_sqlite > 0, "no schema of the cases is one that SQLite can have");
    assert!(failures.is_empty(), "\n\n{}\n", failures.join("\n\n"));
    Ok(())
}

/// Enough on each database, not only on the one that every schema suits.
#[test]
fn there_are_cases() -> Result<()> {
    let files = case::read_all()?;
    for provider in [Provider::Postgres, Provider::Mysql, Provider::Sqlite] {
        let mut count = 0;
        for file in files.iter().filter(|file| Fixture::named(&file.schema).fits(provider)) {
            count += file.cases.iter().filter(|case| case.runs_on(provider)).count();
        }
        println!("{count} cases for {}", provider.name());
        assert!(count >= 300, "only {count} cases for {}", provider.name());
    }
    Ok(())
}
