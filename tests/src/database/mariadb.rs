//! A private MariaDB of the installed programs.

use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use std::{fs, thread};

use super::cluster::{free_port, other_user, signal};
use super::{Connection, Private, Provider, Shutdown};
use crate::{Result, process};

/// Stopped and removed when dropped.
#[derive(Debug)]
pub struct Mariadb {
    folder: process::TempDir,
    port: u16,
    running: Mutex<Option<Child>>,
}

impl Mariadb {
    /// A new one, started.
    pub fn new() -> Result<Self> {
        let folder = process::TempDir::new("mariadb")?;
        let server = Self { port: free_port()?, running: Mutex::new(None), folder };
        let mut install = server.command("mariadb-install-db")?;
        install.args(["--auth-root-authentication-method=normal", "--skip-test-db"]);
        process::run(&mut install).map_err(|error| {
            format!("this test needs the programs of MariaDB (mariadb-install-db, mariadbd): {error}")
        })?;
        server.start()?;
        Ok(server)
    }

    fn command(&self, program: &str) -> Result<Command> {
        let mut command = Command::new(program);
        command.arg("--no-defaults").arg(format!("--datadir={}", self.folder.path().join("data").display()));
        // It runs as root only where it is told to.
        if other_user()?.is_some() {
            command.arg("--user=root");
        }
        Ok(command)
    }

    fn signal(&self, name: &str) -> Result<()> {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.as_ref().map_or(Ok(()), |child| signal(name, &child.id().to_string()))
    }
}

impl Private for Mariadb {
    fn start(&self) -> Result<()> {
        let log = fs::File::create(self.folder.path().join("log"))?;
        let mut command = self.command("mariadbd")?;
        command
            .arg(format!("--port={}", self.port))
            .arg(format!("--socket={}", self.folder.path().join("socket").display()))
            .args(["--bind-address=127.0.0.1", "--max-connections=200", "--innodb-buffer-pool-size=64M"])
            // What a server has handed over outlives it: only the machine's own crash would lose it.
            .args(["--innodb-flush-log-at-trx-commit=2", "--skip-name-resolve"])
            .stdout(Stdio::null())
            .stderr(log);
        let child = command.spawn().map_err(|error| format!("mariadbd does not start: {error}"))?;
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = Some(child);
        for _ in 0..300 {
            if Connection::open(&self.url()).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        Err(format!("a private MariaDB was started and does not answer\n{log}").into())
    }

    fn stop(&self, shutdown: Shutdown) -> Result<()> {
        self.signal(match shutdown {
            Shutdown::Fast => "TERM",
            Shutdown::Immediate => "KILL",
        })?;
        let child = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        child.map_or(Ok(()), |mut child| Ok(child.wait().map(drop)?))
    }

    fn freeze(&self) -> Result<()> {
        self.signal("STOP")
    }

    fn thaw(&self) -> Result<()> {
        self.signal("CONT")
    }

    fn url(&self) -> String {
        format!("mysql://root@127.0.0.1:{}/mysql", self.port)
    }

    fn provider(&self) -> Provider {
        Provider::Mysql
    }
}

impl Drop for Mariadb {
    fn drop(&mut self) {
        if let Err(error) = self.stop(Shutdown::Immediate) {
            eprintln!("a private MariaDB is left running: {error}");
        }
    }
}
