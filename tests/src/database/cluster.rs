//! A PostgreSQL server: the one that the environment names, else the local one, else a private one of the installed programs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use std::{env, fs, thread};

use super::{Connection, Private, Provider, Shutdown};
use crate::{Result, process, workspace};

const LOCAL: &str = "postgresql://postgres@127.0.0.1:5432/postgres";

/// A server that databases can be made on.
#[derive(Debug)]
pub(super) struct Postgres {
    url: String,
    _private: Option<Cluster>,
}

impl Postgres {
    /// The server of this process; a private one lives until its last database is gone.
    pub(super) fn get() -> Result<Arc<Self>> {
        static SERVER: Mutex<Weak<Postgres>> = Mutex::new(Weak::new());
        let mut shared = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = shared.upgrade() {
            return Ok(server);
        }
        let server = Arc::new(Self::find()?);
        *shared = Arc::downgrade(&server);
        Ok(server)
    }

    /// The URL of its first database.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    fn find() -> Result<Self> {
        if let Ok(url) = env::var("GEN_TEST_POSTGRES_URL") {
            Connection::open(&url)
                .map_err(|error| format!("no PostgreSQL at GEN_TEST_POSTGRES_URL: {error}"))?;
            return Ok(Self { url, _private: None });
        }
        if Connection::open(LOCAL).is_ok() {
            return Ok(Self { url: LOCAL.to_owned(), _private: None });
        }
        let cluster = Cluster::new()?;
        Ok(Self { url: cluster.url(), _private: Some(cluster) })
    }
}

/// A private server, stopped and removed when dropped.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    folder: process::TempDir,
    port: u16,
    user: Option<&'static str>,
}

impl Cluster {
    /// A new one, started.
    pub fn new() -> Result<Self> {
        let programs = programs().ok_or(
            "these tests need PostgreSQL: set GEN_TEST_POSTGRES_URL, start a server on 127.0.0.1:5432, or install its programs (initdb, pg_ctl)",
        )?;
        let folder = process::TempDir::new("postgres")?;
        let port = free_port()?;
        let cluster = Self { programs, folder, port, user: other_user()? };
        if let Some(user) = cluster.user {
            process::run(Command::new("chown").arg(user).arg(cluster.folder.path()))?;
        }
        process::run(
            cluster
                .program("initdb")?
                .args(["--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C"])
                .arg(cluster.data()),
        )?;
        cluster.start()?;
        Ok(cluster)
    }

    /// The process that all others come from.
    fn first(&self) -> Result<String> {
        let file = workspace::read(&self.data().join("postmaster.pid"))?;
        Ok(file.lines().next().ok_or("no process")?.to_owned())
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// One of the server's programs, as a user that it agrees to run as.
    fn program(&self, name: &str) -> Result<Command> {
        let program = self.programs.join(name);
        let Some(user) = self.user else { return Ok(Command::new(program)) };
        let mut command = Command::new("setpriv");
        let id = process::run(Command::new("id").args(["-u", user]))?;
        let group = process::run(Command::new("id").args(["-g", user]))?;
        command.args(["--reuid", id.trim(), "--regid", group.trim(), "--clear-groups"]).arg(program);
        // The folder that the tests run in may be closed to that user.
        command.current_dir("/");
        Ok(command)
    }
}

impl Private for Cluster {
    fn start(&self) -> Result<()> {
        let port = self.port;
        // What a server has written outlives it without `fsync`: only the machine's own crash would lose it.
        let options = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c max_connections=200"
        );
        let log = self.folder.path().join("log");
        process::run(
            self.program("pg_ctl")?
                .args(["start", "--wait", "--silent", "-o", &options, "-l"])
                .arg(&log)
                .arg("-D")
                .arg(self.data()),
        )
        .map_err(|error| {
            format!(
                "a private PostgreSQL does not start: {error}{}",
                fs::read_to_string(&log).unwrap_or_default()
            )
        })?;
        for _ in 0..50 {
            if Connection::open(&self.url()).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err("a private PostgreSQL was started and does not answer".into())
    }

    fn stop(&self, shutdown: Shutdown) -> Result<()> {
        let mode = match shutdown {
            Shutdown::Fast => "--mode=fast",
            Shutdown::Immediate => "--mode=immediate",
        };
        process::run(
            self.program("pg_ctl")?.args(["stop", "--wait", "--silent", mode, "-D"]).arg(self.data()),
        )?;
        Ok(())
    }

    fn freeze(&self) -> Result<()> {
        let first = self.first()?;
        // First the one that makes others.
        signal("STOP", &first)?;
        signal("STOP", &children(&first)?)
    }

    fn thaw(&self) -> Result<()> {
        let first = self.first()?;
        signal("CONT", &children(&first)?)?;
        signal("CONT", &first)
    }

    fn url(&self) -> String {
        format!("postgresql://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn provider(&self) -> Provider {
        Provider::Postgres
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // A test may have stopped it.
        if !self.data().join("postmaster.pid").exists() {
            return;
        }
        if let Err(error) = self.thaw().and_then(|()| self.stop(Shutdown::Immediate)) {
            eprintln!("a private PostgreSQL is left running: {error}");
        }
    }
}

/// Sends a signal to processes, one a line. One that has ended meanwhile is none of them.
pub(super) fn signal(name: &str, processes: &str) -> Result<()> {
    let mut command = Command::new("kill");
    command.arg(format!("-{name}")).args(processes.lines()).stderr(std::process::Stdio::null());
    if processes.is_empty() { Ok(()) } else { Ok(command.status().map(drop)?) }
}

fn children(of: &str) -> Result<String> {
    process::run(Command::new("ps").args(["-o", "pid=", "--ppid", of])).map(|pids| pids.replace(' ', ""))
}

/// PostgreSQL refuses to run as root: its own user then, or nobody.
pub(super) fn other_user() -> Result<Option<&'static str>> {
    if process::run(Command::new("id").arg("-u"))?.trim() != "0" {
        return Ok(None);
    }
    let known = |user: &&str| process::run(Command::new("id").args(["-u", user])).is_ok();
    let user = ["postgres", "nobody"].into_iter().find(known);
    user.map(Some)
        .ok_or_else(|| "PostgreSQL does not run as root, and there is no user `postgres` or `nobody`".into())
}

/// The folder of `initdb` and `pg_ctl`: on the PATH, or where packages put them.
fn programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    for parent in ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt"] {
        let mut versions: Vec<_> = fs::read_dir(parent)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path().join("bin"))
            .collect();
        versions.sort();
        folders.extend(versions.into_iter().rev());
    }
    folders.push(Path::new("/usr/pgsql/bin").to_owned());
    folders.into_iter().find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

/// Below those that the system gives to outgoing connections: one of these could take it while the server is stopped, even the very
/// connection that is looking for the server.
pub(super) fn free_port() -> Result<u16> {
    const FIRST: u32 = 15_000;
    const COUNT: u32 = 17_000;
    let start = std::process::id();
    let ports = (0..COUNT).map(|step| FIRST + start.wrapping_mul(7).wrapping_add(step) % COUNT);
    let free = |port: u32| std::net::TcpListener::bind(("127.0.0.1", u16::try_from(port).ok()?)).ok();
    let listener = ports.into_iter().find_map(free).ok_or("no port is free")?;
    Ok(listener.local_addr()?.port())
}
