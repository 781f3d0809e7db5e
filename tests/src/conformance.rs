//! Cases against a backend.

use std::fmt;
use std::time::{Duration, Instant};

use crate::breaks::Break;
use crate::case::{Case, Exchange, Failure, Runner};
use crate::client::Form;
use crate::database::{Database, Provider};
use crate::fixture::Fixture;
use crate::server::Server;
use crate::{Result, prisma, workspace};

/// A server and the database behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// The generated TypeScript, on one of Prisma's clients.
    ExpressPostgres(Form),
    /// The generated Rust.
    AxumPostgres,
    /// The same on the embedded default.
    AxumSqlite,
}

impl Backend {
    /// All that the cases run on.
    pub const ALL: [Self; 5] = [
        Self::ExpressPostgres(Form::Seven),
        Self::ExpressPostgres(Form::Six),
        Self::ExpressPostgres(Form::SixInNodeModules),
        Self::AxumPostgres,
        Self::AxumSqlite,
    ];

    /// Whether its database can have such a schema.
    pub fn serves(self, fixture: &Fixture) -> bool {
        fixture.fits(self.provider())
    }

    /// The fixture as this backend has it: what a field can do depends on the database.
    pub fn compile(self, fixture: &Fixture) -> Result<gen_core::Model> {
        fixture.compile(Some(self.provider().named()))
    }

    /// Starts it on a fresh database with the schema's tables.
    pub fn start(self, fixture: &Fixture, broken: Option<Break>) -> Result<(Database, Server)> {
        let database = Database::new(self.provider())?;
        if self.provider() == Provider::Postgres {
            // On SQLite the server makes its tables itself: Prisma refuses a PostgreSQL schema there.
            let ddl = prisma::ddl(&workspace::read(&fixture.prisma)?, database.url())?;
            database.connect()?.execute(&ddl)?;
        }
        let server = match self {
            Self::ExpressPostgres(client) => Server::express(fixture, client, broken, &database)?,
            Self::AxumPostgres | Self::AxumSqlite => Server::axum(fixture, broken, &database)?,
        };
        Ok((database, server))
    }

    fn provider(self) -> Provider {
        match self {
            Self::ExpressPostgres(_) | Self::AxumPostgres => Provider::Postgres,
            Self::AxumSqlite => Provider::Sqlite,
        }
    }
}

impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ExpressPostgres(Form::Seven) => "Express and PostgreSQL",
            Self::ExpressPostgres(Form::Six) => "Express with Prisma 6 and PostgreSQL",
            Self::ExpressPostgres(Form::SixInNodeModules) => {
                "Express with Prisma 6 in node_modules and PostgreSQL"
            }
            Self::AxumPostgres => "axum and PostgreSQL",
            Self::AxumSqlite => "axum and SQLite",
        })
    }
}

/// How the cases of a schema went.
#[derive(Debug)]
pub struct Outcome {
    /// How many passed.
    pub passed: usize,
    /// Those that did not.
    pub failures: Vec<Failure>,
    /// What was sent and came back, in all steps that passed.
    pub exchanges: Vec<Exchange>,
    /// What the cases took, without what was built before.
    pub time: Duration,
    /// The end of what the server printed.
    pub log: String,
}

/// Starts the backend of a schema on a fresh database and runs the cases that are for it, one after the other.
pub fn run_cases(
    backend: Backend,
    fixture: &Fixture,
    broken: Option<Break>,
    cases: &[&Case],
) -> Result<Outcome> {
    let cases: Vec<&Case> = cases.iter().filter(|case| case.runs_on(backend.provider())).copied().collect();
    let mut outcome = Outcome {
        passed: 0,
        failures: Vec::new(),
        exchanges: Vec::new(),
        time: Duration::ZERO,
        log: String::new(),
    };
    if cases.is_empty() {
        return Ok(outcome);
    }
    let (database, server) = backend.start(fixture, broken)?;
    let started = Instant::now();
    let mut runner = Runner::new(server.address(), &database)?;
    for case in cases {
        match runner.run(case) {
            Ok(()) => outcome.passed += 1,
            Err(failure) => outcome.failures.push(failure),
        }
    }
    outcome.time = started.elapsed();
    outcome.exchanges = runner.into_exchanges();
    let log = server.log();
    let lines: Vec<&str> = log.lines().collect();
    outcome.log = lines.get(lines.len().saturating_sub(40)..).unwrap_or_default().join("\n");
    Ok(outcome)
}
