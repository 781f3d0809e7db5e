//! Requests a second: each generated server beside one that is written by hand for the same requests, in one run.
//!
//! Both stand on equal databases, in processes of their own, and are asked in turn. Before anything is measured their answers are
//! compared. The hand-written ones are in `bench/peers`, which is no part of this workspace.

mod check;
mod express;
mod load;
mod operation;
mod place;
mod report;
mod round;
mod server;

use operation::Operation;
use place::{Database, Place};
use round::Compared;
use server::Server;

type Result<T = ()> = crate::Result<T>;

/// Connections that ask at the same time.
const CONNECTIONS: usize = 8;

/// Measures and prints the table. Arguments choose: `axum`, `express`; `sqlite`, `postgresql`; `list`, `get`, `create`; a number of rounds.
/// What is not chosen is all of it, with 21 rounds. PostgreSQL is the server of `GEN_TEST_POSTGRES_URL`, else the local one.
///
/// # Errors
///
/// When a server cannot be built or started, or the two do not answer alike.
pub fn run(arguments: &[&str]) -> Result {
    let chosen = |all: &[&'static str]| -> Vec<&'static str> {
        let some: Vec<_> = all.iter().copied().filter(|name| arguments.contains(name)).collect();
        if some.is_empty() { all.to_vec() } else { some }
    };
    let rounds = arguments.iter().find_map(|text| text.parse().ok()).unwrap_or(21);
    let operations = chosen(&["list", "get", "create"]);
    place::build()?;
    report::head(rounds);
    for framework in chosen(&["axum", "express"]) {
        for database in chosen(&["sqlite", "postgresql"]) {
            let database = if database == "sqlite" { Database::Sqlite } else { Database::Postgres };
            measure((framework, database, Hand::Usual), &operations, rounds)?;
            if (framework, database) == ("axum", Database::Sqlite) && operations.contains(&"create") {
                measure((framework, database, Hand::LooksAtCommit), &["create"], rounds)?;
            }
        }
    }
    Ok(())
}

/// How the server is written by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    Usual,
    /// On axum, with SQLite: a create waits for its commit, as ours does.
    LooksAtCommit,
}

fn measure(
    (framework, database, hand): (&str, Database, Hand),
    operations: &[&str],
    rounds: usize,
) -> Result {
    let place = Place::new(database)?;
    let [ours, by_hand] = if framework == "axum" {
        place.urls().map(|(name, url)| {
            let mut server = place::axum(name);
            if hand == Hand::LooksAtCommit {
                server.env(place::LOOKS_AT_COMMIT, "1");
            }
            Server::start(server, &url)
        })
    } else {
        let project = express::Project::make(database)?;
        place.urls().map(|(name, url)| Server::start(project.server(name), &url))
    };
    let pair = [ours?, by_hand?];
    check::answers(&pair)?;
    for operation in Operation::ALL.into_iter().filter(|one| operations.contains(&one.name())) {
        let compared = Compared::measure(&pair, operation, rounds)?;
        let note = if hand == Hand::LooksAtCommit { ", both look at the commit" } else { "" };
        report::line(framework, database, &[operation.name(), note].concat(), &compared);
    }
    Ok(())
}
