//! A PostgreSQL server: the one that the environment names, else the local one, else a private one of the installed programs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use std::{env, fs, thread};

use super::Connection;
use crate::{Result, process};

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
        let cluster = Cluster::start()?;
        Ok(Self { url: cluster.url(), _private: Some(cluster) })
    }
}

/// A private server, stopped and removed when dropped.
#[derive(Debug)]
struct Cluster {
    programs: PathBuf,
    folder: process::TempDir,
    port: u16,
    user: Option<&'static str>,
}

impl Cluster {
    fn start() -> Result<Self> {
        let programs = programs().ok_or(
            "these tests need PostgreSQL: set GEN_TEST_POSTGRES_URL, start a server on 127.0.0.1:5432, or install its programs (initdb, pg_ctl)",
        )?;
        let folder = process::TempDir::new("postgres")?;
        let port = free_port()?;
        let cluster = Self { programs, folder, port, user: other_user()? };
        if let Some(user) = cluster.user {
            process::run(Command::new("chown").arg(user).arg(cluster.folder.path()))?;
        }
        let data = cluster.data();
        process::run(
            cluster
                .program("initdb")?
                .args(["--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C"])
                .arg(&data),
        )?;
        let options = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c max_connections=200"
        );
        let log = cluster.folder.path().join("log");
        process::run(
            cluster
                .program("pg_ctl")?
                .args(["start", "--wait", "--silent", "-o", &options, "-l"])
                .arg(&log)
                .arg("-D")
                .arg(&data),
        )
        .map_err(|error| {
            format!(
                "a private PostgreSQL does not start: {error}{}",
                fs::read_to_string(&log).unwrap_or_default()
            )
        })?;
        for _ in 0..50 {
            if Connection::open(&cluster.url()).is_ok() {
                return Ok(cluster);
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err("a private PostgreSQL was started and does not answer".into())
    }

    fn url(&self) -> String {
        format!("postgresql://postgres@127.0.0.1:{}/postgres", self.port)
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

impl Drop for Cluster {
    fn drop(&mut self) {
        let stopped = self.program("pg_ctl").and_then(|mut command| {
            process::run(command.args(["stop", "--silent", "--mode=immediate", "-D"]).arg(self.data()))
        });
        if let Err(error) = stopped {
            eprintln!("a private PostgreSQL is left running: {error}");
        }
    }
}

/// PostgreSQL refuses to run as root: its own user then, or nobody.
fn other_user() -> Result<Option<&'static str>> {
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

fn free_port() -> Result<u16> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
