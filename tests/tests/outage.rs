//! The database goes away and comes back while both servers are at work: what they have acknowledged is kept, what they cannot do they
//! say, nothing hangs, and afterwards they serve as before.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use gen_core::ts::Framework;
use gen_tests::Result;
use gen_tests::client::Form;
use gen_tests::conformance::{self, Backend};
use gen_tests::database::{Cluster, Connection, Database, Provider, Shutdown};
use gen_tests::fixture::Fixture;
use gen_tests::outage::{self, Client, Tally};
use gen_tests::server::Server;

/// One of each side.
const BACKENDS: [(&str, Backend); 3] = [
    ("axum", Backend::axum(Provider::Postgres)),
    ("express", Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres)),
    ("express6", Backend::typescript(Framework::Express, Form::Six, Provider::Postgres)),
];

/// Clients of each server.
const CLIENTS: i32 = 8;

/// Connections of a pool, by default on either side.
const POOL: usize = 10;

struct Tried {
    name: &'static str,
    database: Database,
    server: Server,
    clients: Vec<Client>,
}

impl Tried {
    fn start(name: &'static str, backend: Backend, fixture: &Fixture, cluster: &Cluster) -> Result<Self> {
        let database = Database::on(cluster, name)?;
        conformance::make_tables(backend, fixture, &database)?;
        outage::prepare(&database)?;
        let server = backend.start(fixture, None, &database)?;
        let clients =
            (1..=CLIENTS).map(|number| Client::new(number, server.address())).collect::<Result<_>>()?;
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
    fn check(&self) -> Result<()> {
        let mut connection = self.database.connect()?;
        self.clients.iter().try_for_each(|client| client.check(&mut connection))?;
        outage::serves(self.server.address(), "after")?;
        let open = outage::connections(&mut connection)?;
        if open > POOL { Err(format!("{open} connections are open").into()) } else { Ok(()) }
    }
}

#[test]
fn both_servers_outlive_their_database() -> Result<()> {
    let fixture = Fixture::named("plain");
    let cluster = Cluster::new()?;
    let mut backends = BACKENDS
        .into_iter()
        .map(|(name, backend)| Tried::start(name, backend, &fixture, &cluster))
        .collect::<Result<Vec<_>>>()?;
    let stop = AtomicBool::new(false);
    let worked: Vec<Result<()>> = thread::scope(|scope| {
        let working: Vec<_> = backends
            .iter_mut()
            .map(|backend| {
                let stop = &stop;
                scope.spawn(move || outage::work(&mut backend.clients, stop))
            })
            .collect();
        let outages = outages(&cluster);
        stop.store(true, Ordering::Relaxed);
        let joined =
            working.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".into())));
        joined.chain([outages]).collect()
    });
    let mut problems = Vec::new();
    for (backend, worked) in backends.iter().zip(&worked) {
        if let Err(error) = worked {
            problems.push(backend.explain(error));
        }
    }
    problems.extend(worked.last().and_then(|outages| outages.as_ref().err()).map(ToString::to_string));
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n\n"));
    for backend in &backends {
        backend.check().map_err(|error| backend.explain(error))?;
        let tally = |sum: Tally, client: &Client| Tally {
            written: sum.written + client.tally.written,
            read: sum.read + client.tally.read,
            unavailable: sum.unavailable + client.tally.unavailable,
            longest: sum.longest.max(client.tally.longest),
        };
        let tally = backend.clients.iter().fold(Tally::default(), tally);
        println!("{}: {tally}", backend.name);
        assert!(tally.written > 0 && tally.read > 0 && tally.unavailable > 0, "{}: {tally}", backend.name);
    }
    Ok(())
}

/// Takes the database away in every way, and gives it back.
fn outages(cluster: &Cluster) -> Result<()> {
    let wait = |millis| thread::sleep(Duration::from_millis(millis));
    wait(1000);
    // Longer than anyone waits for a connection.
    for (shutdown, away) in [(Shutdown::Fast, 500), (Shutdown::Immediate, 6500), (Shutdown::Fast, 1500)] {
        cluster.stop(shutdown)?;
        wait(away);
        cluster.start()?;
        wait(1500);
    }
    for _ in 0..3 {
        let mut admin = Connection::open(&cluster.url())?;
        for (name, _) in BACKENDS {
            outage::terminate(&mut admin, name)?;
        }
        wait(500);
    }
    wait(1500);
    Ok(())
}
