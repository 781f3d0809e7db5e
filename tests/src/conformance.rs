//! Cases against a backend.

use std::fmt;
use std::time::{Duration, Instant};

use gen_core::ts::Framework;

use crate::breaks::Break;
use crate::case::{Case, Exchange, Failure, Runner};
use crate::client::Form;
use crate::database::{Database, Provider};
use crate::fixture::Fixture;
use crate::server::Server;
use crate::{Result, prisma};

/// A server and the database behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backend {
    /// What was generated.
    pub side: Side,
    /// What it stands on.
    pub provider: Provider,
}

/// What was generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The TypeScript for a framework, on one of Prisma's clients.
    TypeScript(Framework, Form),
    /// The Rust.
    Axum,
}

impl Backend {
    /// All that the cases run on.
    pub const ALL: [Self; 14] = [
        Self::typescript(Framework::Express, Form::Seven, Provider::Postgres),
        Self::typescript(Framework::Fastify, Form::Seven, Provider::Postgres),
        Self::typescript(Framework::Hono, Form::Seven, Provider::Postgres),
        Self::typescript(Framework::Express, Form::Six, Provider::Postgres),
        Self::typescript(Framework::Express, Form::SixInNodeModules, Provider::Postgres),
        Self::axum(Provider::Postgres),
        Self::typescript(Framework::Express, Form::Seven, Provider::Sqlite),
        Self::typescript(Framework::Fastify, Form::Seven, Provider::Sqlite),
        Self::typescript(Framework::Hono, Form::Seven, Provider::Sqlite),
        Self::axum(Provider::Sqlite),
        Self::typescript(Framework::Express, Form::Seven, Provider::Mysql),
        Self::typescript(Framework::Fastify, Form::Seven, Provider::Mysql),
        Self::typescript(Framework::Hono, Form::Seven, Provider::Mysql),
        Self::axum(Provider::Mysql),
    ];

    /// The generated TypeScript.
    pub const fn typescript(framework: Framework, client: Form, provider: Provider) -> Self {
        Self { side: Side::TypeScript(framework, client), provider }
    }

    /// The generated Rust.
    pub const fn axum(provider: Provider) -> Self {
        Self { side: Side::Axum, provider }
    }

    /// Whether its database can have such a schema.
    pub fn serves(self, fixture: &Fixture) -> bool {
        fixture.fits(self.provider)
    }

    /// The fixture as this backend has it: what a field can do depends on the database.
    pub fn compile(self, fixture: &Fixture) -> Result<gen_core::Model> {
        fixture.compile(Some(self.provider.named()))
    }

    /// Starts it on a fresh database with the schema's tables.
    pub fn start_fresh(self, fixture: &Fixture, broken: Option<Break>) -> Result<(Database, Server)> {
        let database = Database::new(self.provider)?;
        make_tables(self, fixture, &database)?;
        let server = self.start(fixture, broken, &database)?;
        Ok((database, server))
    }

    /// Starts it on tables that are there already.
    pub fn start(self, fixture: &Fixture, broken: Option<Break>, database: &Database) -> Result<Server> {
        match self.side {
            Side::TypeScript(framework, client) => {
                let project = fixture.built(client, self.provider, broken)?;
                Server::typescript(&project, framework, database)
            }
            Side::Axum => Server::axum(fixture, broken, database),
        }
    }
}

impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.side {
            Side::TypeScript(Framework::Express, _) => "Express",
            Side::TypeScript(Framework::Fastify, _) => "Fastify",
            Side::TypeScript(Framework::Hono, _) => "Hono",
            Side::Axum => "axum",
        })?;
        f.write_str(match self.side {
            Side::TypeScript(_, Form::Six) => " with Prisma 6",
            Side::TypeScript(_, Form::SixInNodeModules) => " with Prisma 6 in node_modules",
            Side::TypeScript(_, Form::Seven) | Side::Axum => "",
        })?;
        f.write_str(match self.provider {
            Provider::Postgres => " and PostgreSQL",
            Provider::Sqlite => " and SQLite",
            Provider::Mysql => " and MySQL",
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
    let cases: Vec<&Case> = cases.iter().filter(|case| case.runs_on(backend.provider)).copied().collect();
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
    let (database, server) = backend.start_fresh(fixture, broken)?;
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

/// The tables as Prisma makes them, where its engine can be asked without a server of its own; else, and for axum on `SQLite`, as the
/// generated Rust does.
pub fn make_tables(backend: Backend, fixture: &Fixture, database: &Database) -> Result<()> {
    match (backend.provider, backend.side) {
        (Provider::Sqlite | Provider::Mysql, Side::Axum) => Ok(()),
        (Provider::Mysql, Side::TypeScript(..)) => Server::make_tables(fixture, database),
        (Provider::Postgres, _) | (Provider::Sqlite, Side::TypeScript(..)) => {
            let schema = fixture.prisma_schema(backend.provider.name())?;
            database.connect()?.execute(&prisma::ddl(&schema, database.url())?)
        }
    }
}
