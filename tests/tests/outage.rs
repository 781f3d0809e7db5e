//! The database goes away and comes back, or falls silent, while servers are at work: what they have acknowledged is kept, what they
//! cannot do they say, nothing hangs, and afterwards they serve as before.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use gen_core::ts::Framework;
use gen_tests::Result;
use gen_tests::client::Form;
use gen_tests::conformance::{self, Backend};
use gen_tests::database::{Cluster, Connection, Database, Mariadb, Private, Provider, Shutdown};
use gen_tests::fixture::Fixture;
use gen_tests::outage::{self, Client, Silent, Tally};
use gen_tests::server::Server;

/// Every framework, and either Prisma.
const ON_POSTGRES: [(&str, Backend); 5] = [
    ("axum", Backend::axum(Provider::Postgres)),
    ("express", Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres)),
    ("express6", Backend::typescript(Framework::Express, Form::Six, Provider::Postgres)),
    ("fastify", Backend::typescript(Framework::Fastify, Form::Seven, Provider::Postgres)),
    ("hono", Backend::typescript(Framework::Hono, Form::Seven, Provider::Postgres)),
];

/// One of each side.
const ON_MARIADB: [(&str, Backend); 2] = [
    ("axum", Backend::axum(Provider::Mysql)),
    ("express", Backend::typescript(Framework::Express, Form::Seven, Provider::Mysql)),
];

/// Clients of each server.
const CLIENTS: i32 = 8;

/// Connections of a pool, by default on either side.
const POOL: usize = 10;

/// How long a silent database is waited for here.
const SILENCE: Duration = Duration::from_millis(1500);

/// No request takes longer: five seconds for a connection, the silence behind it, and a slow machine.
const SILENT_BOUND: Duration = Duration::from_secs(12);

struct Tried<C> {
    name: &'static str,
    database: Database,
    server: Server,
    clients: Vec<C>,
}

impl<C> Tried<C> {
    fn start(
        (name, backend): (&'static str, Backend),
        fixture: &Fixture,
        private: &dyn Private,
        silence: Option<Duration>,
        client: impl Fn(i32, &Server) -> Result<C>,
    ) -> Result<Self> {
        let database = Database::on(private, name)?;
        match backend.provider {
            Provider::Mysql => Server::make_tables(fixture, &database)?,
            _ => conformance::make_tables(backend, fixture, &database)?,
        }
        outage::prepare(&database)?;
        let server = match silence {
            Some(silence) => Server::impatient(backend, fixture, &database, silence)?,
            None => backend.start(fixture, None, &database)?,
        };
        let clients = (1..=CLIENTS).map(|number| client(number, &server)).collect::<Result<_>>()?;
        Ok(Self { name, database, server, clients })
    }

    /// What it says of an error, with what the server printed of that request, else the end of what it printed.
    fn explain(&self, error: impl std::fmt::Display) -> String {
        let (log, error) = (self.server.log(), error.to_string());
        let lines: Vec<&str> = log.lines().collect();
        let id = error.split_once("\"requestId\":\"").and_then(|(_, rest)| rest.get(..36));
        let told = id.and_then(|id| lines.iter().position(|line| line.contains(id)));
        let from = told.unwrap_or(lines.len().saturating_sub(60));
        let part: Vec<&str> = lines.into_iter().skip(from).take(60).collect();
        format!("{}: {error}\n{}", self.name, part.join("\n"))
    }

    /// After the last outage: nothing is lost, and all goes on.
    fn check(&self, check: fn(&C, &mut Connection) -> Result<()>) -> Result<()> {
        let mut connection = self.database.connect()?;
        self.clients.iter().try_for_each(|client| check(client, &mut connection))?;
        outage::serves(self.server.address(), "after")?;
        let open = outage::connections(&mut connection)?;
        if open > POOL { Err(format!("{open} connections are open").into()) } else { Ok(()) }
    }
}

/// What a kind of client does.
struct Kind<C> {
    step: fn(&mut C) -> Result<()>,
    check: fn(&C, &mut Connection) -> Result<()>,
    tally: fn(&C) -> Tally,
}

const CHANGING: Kind<Client> =
    Kind { step: Client::step, check: Client::check, tally: |client| client.tally };
const SILENT: Kind<Silent> = Kind { step: Silent::step, check: Silent::check, tally: |client| client.tally };

/// One outage after the other: a machine has not that many processors.
static ALONE: Mutex<()> = Mutex::new(());

/// Keeps the servers at work while something happens to their database, and looks at all that came of it.
fn outlived<C: Send>(
    mut tried: Vec<Tried<C>>,
    kind: &Kind<C>,
    outages: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let stop = AtomicBool::new(false);
    let worked: Vec<Result<()>> = thread::scope(|scope| {
        let working: Vec<_> = tried
            .iter_mut()
            .map(|tried| {
                let stop = &stop;
                scope.spawn(move || outage::work(&mut tried.clients, kind.step, stop))
            })
            .collect();
        let outages = outages();
        stop.store(true, Ordering::Relaxed);
        let joined =
            working.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".into())));
        joined.chain([outages]).collect()
    });
    let mut problems = Vec::new();
    for (tried, worked) in tried.iter().zip(&worked) {
        if let Err(error) = worked {
            problems.push(tried.explain(error));
        }
    }
    problems.extend(worked.last().and_then(|outages| outages.as_ref().err()).map(ToString::to_string));
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n\n"));
    for tried in &tried {
        tried.check(kind.check).map_err(|error| tried.explain(error))?;
        let sum = |sum: Tally, tally: Tally| Tally {
            written: sum.written + tally.written,
            read: sum.read + tally.read,
            unavailable: sum.unavailable + tally.unavailable,
            longest: sum.longest.max(tally.longest),
        };
        let tally = tried.clients.iter().map(kind.tally).fold(Tally::default(), sum);
        println!("{}: {tally}", tried.name);
        assert!(tally.written > 0 && tally.read > 0 && tally.unavailable > 0, "{}: {tally}", tried.name);
    }
    Ok(())
}

fn comes_back(private: &dyn Private, backends: &[(&'static str, Backend)]) -> Result<()> {
    let fixture = Fixture::named("plain");
    let client = |number, server: &Server| Client::new(number, server.address());
    let start = |backend: &(&'static str, Backend)| Tried::start(*backend, &fixture, private, None, client);
    let tried = backends.iter().map(start).collect::<Result<Vec<_>>>()?;
    outlived(tried, &CHANGING, || outages(private, backends))
}

fn speaks_again(private: &dyn Private, backends: &[(&'static str, Backend)]) -> Result<()> {
    let fixture = Fixture::named("plain");
    let client = |number, server: &Server| Silent::new(number, server.address(), SILENT_BOUND);
    let start =
        |backend: &(&'static str, Backend)| Tried::start(*backend, &fixture, private, Some(SILENCE), client);
    let tried = backends.iter().map(start).collect::<Result<Vec<_>>>()?;
    outlived(tried, &SILENT, || silences(private))
}

#[test]
fn servers_outlive_postgresql() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    comes_back(&Cluster::new()?, &ON_POSTGRES)
}

#[test]
fn servers_outlive_mariadb() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    comes_back(&Mariadb::new()?, &ON_MARIADB)
}

#[test]
fn postgresql_is_silent_for_a_while() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    speaks_again(&Cluster::new()?, &ON_POSTGRES)
}

#[test]
fn mariadb_is_silent_for_a_while() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    speaks_again(&Mariadb::new()?, &ON_MARIADB)
}

/// Connections that rest are put away, or kept: none is made for nobody.
#[test]
fn servers_at_rest_open_no_connections() -> Result<()> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (mariadb, fixture) = (Mariadb::new()?, Fixture::named("plain"));
    let nobody = |_, _: &Server| Ok(());
    let start = |backend| Tried::start(backend, &fixture, &mariadb, Some(SILENCE), nobody);
    let tried = ON_MARIADB.into_iter().map(start).collect::<Result<Vec<_>>>()?;
    for Tried { server, .. } in &tried {
        outage::serves(server.address(), "before")?;
    }
    // Some drivers fill their pools when they begin.
    wait(500);
    let mut watcher = Connection::open(&mariadb.url())?;
    let mut opened = || {
        let status =
            "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'CONNECTIONS'";
        watcher.rows(status)
    };
    let before = opened()?;
    thread::sleep(SILENCE * 3);
    assert_eq!(opened()?, before);
    for Tried { server, .. } in &tried {
        outage::serves(server.address(), "after")?;
    }
    Ok(())
}

fn wait(millis: u64) {
    thread::sleep(Duration::from_millis(millis));
}

/// Takes the database away in every way, and gives it back.
fn outages(private: &dyn Private, backends: &[(&'static str, Backend)]) -> Result<()> {
    wait(1000);
    // Longer than anyone waits for a connection.
    for (shutdown, away) in [(Shutdown::Fast, 500), (Shutdown::Immediate, 6500), (Shutdown::Fast, 1500)] {
        private.stop(shutdown)?;
        wait(away);
        private.start()?;
        wait(1500);
    }
    for _ in 0..3 {
        let mut admin = Connection::open(&private.url())?;
        for (name, _) in backends {
            outage::terminate(&mut admin, name)?;
        }
        wait(500);
    }
    wait(1500);
    Ok(())
}

/// Freezes it for shorter and longer than it is waited for.
fn silences(private: &dyn Private) -> Result<()> {
    wait(1000);
    for silent in [700, 4000, 2500] {
        private.freeze()?;
        wait(silent);
        private.thaw()?;
        wait(1500);
    }
    wait(1000);
    Ok(())
}
