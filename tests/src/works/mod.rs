//! A schema at work: Prisma's own tables twice, the generated Express server over one and the generated axum server over the other, and
//! the same requests to both. Nothing is known of the schema but its contract.
//!
//! 1. [`servers`] builds the axum servers of all schemas at once; `tables` makes the tables
//! 2. `subject` puts the models in an order, and says which have to be left out
//! 3. `value`, `row`: bodies by the contract's rules
//! 4. `course`: the requests (`wrong`: those that are refused; `read`: lists, `relate`: relations), `pair`: who sends them, `shape`: what is equal

mod course;
mod pair;
mod read;
mod relate;
mod row;
pub mod servers;
pub(crate) mod shape;
pub(crate) mod subject;
pub(crate) mod tables;
mod value;
mod wrong;

use std::path::Path;
use std::time::{Duration, Instant};

use gen_core::ts::Framework;
pub use pair::Tally;
pub use subject::Skipped;

use crate::client::Form;
use crate::database::{Database, Provider};
use crate::fixture::Fixture;
use crate::server::Server;
use crate::{Result, process, workspace};

/// How a schema went.
#[derive(Debug)]
pub struct Report {
    /// Models of which rows were made, read, listed, changed and deleted.
    pub worked: usize,
    /// Of those that were tried, what did not succeed, though both sides agree.
    pub refused: Vec<String>,
    /// Models that were not tried.
    pub skipped: Vec<Skipped>,
    /// All requests.
    pub tally: Tally,
    /// What was changed in the schema.
    pub changed: Option<&'static str>,
    /// Without what was built before.
    pub time: Duration,
    /// The end of what the servers printed.
    pub logs: [String; 2],
}

/// Sends everything that there is to be tried to both backends of a schema. `axum` is the program of its Rust side.
pub fn run(fixture: &Fixture, model: &gen_core::Model, axum: &Path) -> Result<Report> {
    let folder = process::TempDir::new("works")?;
    let (fixture, changed) = with_foreign_keys(fixture, &folder)?;
    let schema = workspace::read(&fixture.prisma)?;
    let databases = [Database::new(Provider::Postgres)?, Database::new(Provider::Postgres)?];
    tables::make(&schema, &databases)?;
    let project = fixture.typescript_of(&format!("{}-works", fixture.name), Form::Seven, model)?;
    project.compile()?;
    let servers = [
        Server::typescript(&project, Framework::Express, &databases[0])?,
        Server::other(std::process::Command::new(axum), &databases[1])?,
    ];
    let started = Instant::now();
    let made = subject::made(model);
    let pair = pair::Pair { servers, made, tally: Tally::default() };
    let mut course = course::Course::new(model, pair, &databases)?;
    course.run(&databases)?;
    let mut report = course.into_report(started.elapsed());
    report.changed = changed;
    Ok(report)
}

/// Where `relationMode` is `"prisma"` the client stands in for foreign keys that the database has not. No document tells of it, so
/// that only one side could.
fn with_foreign_keys(
    fixture: &Fixture,
    folder: &process::TempDir,
) -> Result<(Fixture, Option<&'static str>)> {
    let schema = workspace::read(&fixture.prisma)?;
    let is_mode = |line: &&str| line.trim_start().starts_with("relationMode ");
    if !schema.lines().any(|line| is_mode(&line)) {
        return Ok((fixture.clone(), None));
    }
    let prisma = folder.path().join("schema.prisma");
    let lines: Vec<_> = schema.lines().filter(|line| !is_mode(line)).collect();
    workspace::write(&prisma, &lines.join("\n"))?;
    Ok((
        Fixture { prisma, ..fixture.clone() },
        Some("with foreign keys, which its `relationMode` leaves to Prisma's client"),
    ))
}
