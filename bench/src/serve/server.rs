//! A server as a process.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use super::Result;

/// A server, ended when dropped.
#[derive(Debug)]
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
}

impl Server {
    /// Starts a program that prints `listening on http://…`.
    pub(super) fn start(mut command: Command, database: &str) -> Result<Self> {
        command.env("DATABASE_URL", database).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{command:?} does not start: {error}"))?;
        let mut line = String::new();
        if let Some(output) = child.stdout.as_mut() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let address = line.trim().strip_prefix("listening on http://").map(str::parse);
        let mut server = Self { child, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        server.address = address.ok_or_else(|| format!("{command:?} does not listen"))??;
        Ok(server)
    }

    /// How much of the processors its process has had, in ticks of the system's clock.
    pub(super) fn ticks(&self) -> Result<u64> {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name of the program, in brackets, may have blanks.
        let (_, rest) = text.rsplit_once(") ").ok_or("no such process")?;
        let mut numbers = rest.split(' ').skip(11).map(str::parse::<u64>);
        match (numbers.next(), numbers.next()) {
            (Some(user), Some(system)) => Ok(user? + system?),
            _ => Err("no times of the process".into()),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
