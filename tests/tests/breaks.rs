//! Each deliberate break of the contract turns a case red on both sides: the cases prove something, and both backends follow the
//! contract and nothing else. That the whole contract is green is what `conformance` shows.

use std::thread;

use gen_core::ts::Framework;
use gen_tests::Result;
use gen_tests::breaks::Break;
use gen_tests::case::{self, Case};
use gen_tests::client::Form;
use gen_tests::conformance::{Backend, run_cases};
use gen_tests::database::Provider;
use gen_tests::fixture::Fixture;

#[test]
fn a_broken_path_shows() -> Result<()> {
    shows(Break::Path)
}

#[test]
fn a_broken_status_shows() -> Result<()> {
    shows(Break::Status)
}

#[test]
fn a_broken_key_shows() -> Result<()> {
    shows(Break::Key)
}

const SCHEMA: &str = "library";

fn shows(broken: Break) -> Result<()> {
    let files = case::read_all()?;
    let cases: Vec<&Case> =
        files.iter().filter(|file| file.schema == SCHEMA).flat_map(|file| &file.cases).collect();
    let fixture = Fixture::named(SCHEMA);
    let outcomes = thread::scope(|scope| {
        let (cases, fixture) = (&cases, &fixture);
        let backends = [
            Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres),
            Backend::axum(Provider::Postgres),
        ];
        let running = backends
            .map(|backend| (backend, scope.spawn(move || run_cases(backend, fixture, Some(broken), cases))));
        running.map(|(backend, thread)| (backend, thread.join()))
    });
    let mut red = Vec::new();
    for (backend, outcome) in outcomes {
        let outcome = outcome.map_err(|_| format!("{backend}: the harness panicked"))??;
        println!(
            "{} broken, {backend}: {} passed, {} failed",
            broken.name(),
            outcome.passed,
            outcome.failures.len()
        );
        let names: Vec<String> = outcome.failures.into_iter().map(|failure| failure.name).collect();
        assert!(!names.is_empty(), "no case sees a broken {} on {backend}", broken.name());
        red.push(names);
    }
    let [one, other] = red.as_slice() else { return Err("two backends were to be run".into()) };
    assert_eq!(one, other, "a broken {} shows in other cases on one side than on the other", broken.name());
    Ok(())
}
