//! The Rust expansion of every schema compiles, without a warning.

use gen_tests::database::Provider;
use gen_tests::fixture::Fixture;
use gen_tests::{Result, expansion, server};

#[test]
fn fixtures_compile() -> Result<()> {
    check(&Fixture::all()?, &[Provider::Postgres, Provider::Sqlite]);
    Ok(())
}

#[test]
fn schemas_that_nobody_here_wrote_compile() {
    let corpus = Fixture::corpus("nick227__ssot-codegen__");
    if corpus.is_empty() {
        println!("not checked: ../shared/corpus is not there");
        return;
    }
    assert_eq!(corpus.len(), 7);
    check(&corpus, &[Provider::Postgres]);
}

fn check(fixtures: &[Fixture], providers: &[Provider]) {
    let mut problems = Vec::new();
    for fixture in fixtures {
        // MySQL is for those alone that name it: what the others expand to differs in texts.
        let own = fixture.provider().ok().flatten().filter(|provider| !providers.contains(provider));
        let fitting: Vec<_> =
            providers.iter().chain(&own).filter(|provider| fixture.fits(**provider)).collect();
        if fitting.is_empty()
            && let Err(error) =
                fixture.compile(None).and_then(|model| expansion::check(&fixture.name, &model))
        {
            // Of a database that has no driver: the types alone.
            problems.push(format!("{}: {error}", fixture.name));
        }
        for provider in fitting {
            if let Err(error) = server::cargo("check", fixture, None, *provider) {
                problems.push(format!("{} for {}: {error}", fixture.name, provider.name()));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}
