//! The generated backends as running processes.

use std::fs::File;
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use gen_core::ts::Framework;

use crate::breaks::Break;
use crate::conformance::{Backend, Side};
use crate::database::{Database, Provider};
use crate::fixture::Fixture;
use crate::typescript::Project;
use crate::{Result, node, process, workspace};

/// A server, killed when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Whether it is the first of a group of processes, which ends with it.
    leads: bool,
    address: SocketAddr,
    folder: process::TempDir,
}

impl Server {
    /// The generated and compiled TypeScript on a framework and Prisma's client.
    pub fn typescript(project: &Project, framework: Framework, database: &Database) -> Result<Self> {
        Self::start(typescript(project, framework)?, false, database)
    }

    /// The generated Rust on axum and sqlx.
    pub fn axum(fixture: &Fixture, broken: Option<Break>, database: &Database) -> Result<Self> {
        let program = build_axum(fixture, broken, database.provider())?;
        Self::start(Command::new(program), false, database)
    }

    /// A backend that waits for a silent database only so long.
    pub fn impatient(
        backend: Backend,
        fixture: &Fixture,
        database: &Database,
        silence: Duration,
    ) -> Result<Self> {
        let mut command = match backend.side {
            Side::TypeScript(framework, client) => {
                let project = fixture.built(client, backend.provider, None)?;
                typescript(&project, framework)?
            }
            Side::Axum => Command::new(build_axum(fixture, None, backend.provider)?),
        };
        command.env("GEN_TEST_SILENCE", silence.as_millis().to_string());
        Self::start(command, false, database)
    }

    /// Any other program that prints where it listens as those two do, with whatever it starts itself.
    pub fn other(mut command: Command, database: &Database) -> Result<Self> {
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        Self::start(command, true, database)
    }

    /// Only makes the tables, as the embedded default of the generated Rust does.
    pub fn make_tables(fixture: &Fixture, database: &Database) -> Result<()> {
        let program = build_axum(fixture, None, database.provider())?;
        process::run(Command::new(program).arg("tables").env("DATABASE_URL", database.url())).map(drop)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it has printed so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Asks it to end, as an operator does, and waits until it has.
    pub fn stop(mut self) -> Result<()> {
        let group = if self.leads { format!("-{}", self.child.id()) } else { self.child.id().to_string() };
        process::run(Command::new("kill").args(["-TERM", "--", &group]))?;
        let deadline = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(self.address).is_ok() || self.child.try_wait()?.is_none() {
            if Instant::now() > deadline {
                return Err(format!("it does not end when it is asked to\n{}", self.log()).into());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn start(mut command: Command, leads: bool, database: &Database) -> Result<Self> {
        let folder = process::TempDir::new("server")?;
        let log = File::create(folder.path().join("log"))?;
        // A policy that panics on purpose needs no backtrace, which takes seconds to make.
        command
            .env("DATABASE_URL", database.url())
            .env("RUST_BACKTRACE", "0")
            .stdout(log.try_clone()?)
            .stderr(log);
        let child = command.spawn().map_err(|error| format!("{command:?} does not start: {error}"))?;
        let mut server = Self { child, leads, address: SocketAddr::from(([127, 0, 0, 1], 0)), folder };
        let deadline = Instant::now() + Duration::from_mins(1);
        loop {
            let log = server.log();
            let line = log.lines().find_map(|line| line.strip_prefix("listening on http://"));
            if let Some(address) = line.filter(|_| log.ends_with('\n')) {
                server.address = address.trim().parse()?;
                return Ok(server);
            }
            if let Some(status) = server.child.try_wait()? {
                return Err(format!("{command:?} ended with {status}\n{log}").into());
            }
            if Instant::now() > deadline {
                return Err(format!("{command:?} does not listen after a minute\n{log}").into());
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.leads {
            let group = format!("-{}", self.child.id());
            let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        }
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn typescript(project: &Project, framework: Framework) -> Result<Command> {
    let mut command = node::script("server.mjs")?;
    command.arg(framework.name()).arg(project.compiled()).arg(project.client().module());
    Ok(command)
}

/// Builds `tests/server` for a schema. Cargo keeps one binary, so it is copied to a name of its own.
fn build_axum(fixture: &Fixture, broken: Option<Break>, provider: Provider) -> Result<PathBuf> {
    let target = workspace::target_dir()?;
    let folder = target.join("conformance");
    let _lock = process::lock(&folder.join("lock"))?;
    cargo("build", fixture, broken, provider)?;
    let name = format!("{}-{}-{}", fixture.name, provider.name(), broken.map_or("whole", Break::name));
    let program = folder.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let built = target.join("debug").join(format!("conformance-server{}", env::consts::EXE_SUFFIX));
    // A running server's file cannot be overwritten, but it can be replaced.
    let copy = folder.join(format!("{name}.new"));
    fs::copy(&built, &copy)?;
    fs::rename(&copy, &program)?;
    Ok(program)
}

/// Runs cargo over `tests/server` with a schema; the error holds the compiler's output.
pub fn cargo(verb: &str, fixture: &Fixture, broken: Option<Break>, provider: Provider) -> Result<()> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
        .args([verb, "--quiet", "--package", "conformance-server", "--target-dir"])
        .arg(workspace::target_dir()?);
    command.env("CONFORMANCE_SCHEMA", &fixture.json).env("CONFORMANCE_PROVIDER", provider.name());
    command.env("CONFORMANCE_BREAK", broken.map_or("", Break::name));
    process::run(&mut command).map(drop)
}
