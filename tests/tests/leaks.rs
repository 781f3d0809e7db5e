//! Nobody learns more than a policy grants: every operation is tried on two databases that differ only in what is hidden, and the answers
//! have to be the same. That the trying is worth something is proved by holes that are left open on purpose.

use std::collections::BTreeSet;

use gen_core::ts::Framework;
use gen_tests::Result;
use gen_tests::breaks::Break;
use gen_tests::client::Form;
use gen_tests::conformance::Backend;
use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::leaks::{self, Findings};
use gen_tests::server::Server;
use serde_json::{Value, json};

const SCHEMA: &str = "tenants";
const EXPRESS: Backend = Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres);
const BACKENDS: [Backend; 4] = [
    EXPRESS,
    Backend::axum(Provider::Postgres),
    Backend::axum(Provider::Sqlite),
    Backend::axum(Provider::Mysql),
];

/// The rows of the tenant that asks. Of a cover its book says whose it is.
fn grants() -> Value {
    let own = json!({ "tenant": "$principal" });
    json!({ "Shelf": own, "Book": own, "Tag": own, "Review": own, "Cover": { "book": { "is": own } } })
}

/// The same, but for one access that grants everything.
fn grants_but(access: &str) -> Value {
    let mut grants = grants();
    if let Value::Object(grants) = &mut grants {
        grants.insert(access.to_owned(), json!({}));
    }
    grants
}

#[test]
fn a_policy_leaks_nothing() -> Result<()> {
    let mut told: Vec<(Backend, BTreeSet<String>)> = Vec::new();
    let wish = std::env::var("GEN_TEST_BACKEND").unwrap_or_default();
    for backend in BACKENDS.into_iter().filter(|backend| backend.to_string().contains(&wish)) {
        let served = Served::start(backend, None)?;
        let findings = served.try_all(&grants(), false)?;
        assert!(findings.leaks.is_empty(), "{backend}: {} leaks\n{}", findings.leaks.len(), some(&findings));
        println!("{backend}: told by constraints: {:#?}", findings.told);
        told.push((backend, findings.told));
        for hole in ["list Book", "get Shelf", "count Tag"] {
            let findings = served.try_all(&grants_but(hole), true)?;
            println!("{backend}: with a hole at {hole}: {} leaks", findings.leaks.len());
            assert!(!findings.leaks.is_empty(), "{backend}: nothing sees the hole at {hole}");
        }
    }
    for pair in told.windows(2) {
        let [(one, told), (other, also_told)] = pair else { continue };
        if one.provider != other.provider {
            // When a foreign key is looked at, is the database's matter.
            continue;
        }
        assert_eq!(told, also_told, "{one} and {other} tell differently of violated constraints");
    }
    Ok(())
}

#[test]
fn a_field_that_is_hidden_no_more_is_seen() -> Result<()> {
    for backend in [EXPRESS, Backend::axum(Provider::Postgres)] {
        let findings = Served::start(backend, Some(Break::Hidden))?.try_all(&grants(), true)?;
        println!("{backend}, with nothing hidden: {} leaks", findings.leaks.len());
        assert!(!findings.leaks.is_empty(), "{backend}: nothing sees a field that ought to be hidden");
    }
    Ok(())
}

fn some(findings: &Findings) -> String {
    findings.leaks.iter().take(12).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// A server on a database of its own.
struct Served {
    backend: Backend,
    server: Server,
    database: Database,
}

impl Served {
    fn start(backend: Backend, broken: Option<Break>) -> Result<Self> {
        let (database, server) = backend.start_fresh(&Fixture::named(SCHEMA), broken)?;
        Ok(Self { backend, server, database })
    }

    /// For a hole there is no need to try everything.
    fn try_all(&self, grants: &Value, holes: bool) -> Result<Findings> {
        // What there is to be tried is what the contract has, whatever is broken.
        let model = self.backend.compile(&Fixture::named(SCHEMA))?;
        let mut probes = leaks::probes(&model, grants);
        if holes {
            probes.retain(|probe| {
                !probe.writes && (!probe.name.contains('?') || probe.name.contains("?include="))
            });
        }
        println!("{} probes", probes.len());
        leaks::try_all(self.server.address(), &self.database, &probes)
    }
}
