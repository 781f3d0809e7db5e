//! The peers' programs, and the databases that they stand on.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Result;

const LOCAL: &str = "postgresql://postgres@127.0.0.1:5432/postgres";

/// The server on axum that is written by hand: where this is set, a create on SQLite waits for its commit.
pub(super) const LOOKS_AT_COMMIT: &str = "HAND_LOOKS_AT_COMMIT";

/// What kind of database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Database {
    Sqlite,
    Postgres,
}

impl Database {
    /// As Prisma names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgresql",
        }
    }
}

/// The folder of the servers that are written by hand.
pub(super) fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers")
}

/// Builds the programs on axum.
pub(super) fn build() -> Result {
    let manifest = peers().join("axum/Cargo.toml");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--release", "--quiet", "--manifest-path"]).arg(manifest);
    // What cargo told this program is not meant for another workspace.
    run(cargo.env_remove("CARGO_TARGET_DIR"))
}

/// One of the programs on axum.
pub(super) fn axum(name: &str) -> Command {
    let mut server = Command::new(peers().join("axum/target/release").join(name));
    server.env_remove(LOOKS_AT_COMMIT);
    server
}

/// Runs a command to its end.
pub(super) fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("{command:?} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}

/// Two equal databases, gone when dropped.
#[derive(Debug)]
pub(super) enum Place {
    Folder(PathBuf),
    Server { url: String, prefix: String },
}

impl Place {
    /// New ones, with all their rows.
    pub(super) fn new(database: Database) -> Result<Self> {
        let prefix = format!("gen_bench_{}", std::process::id());
        let place = match database {
            Database::Sqlite => {
                let folder = std::env::temp_dir().join(&prefix);
                std::fs::create_dir(&folder)?;
                Self::Folder(folder)
            }
            Database::Postgres => {
                let url = std::env::var("GEN_TEST_POSTGRES_URL").unwrap_or_else(|_| LOCAL.to_owned());
                Self::Server { url, prefix }
            }
        };
        place.prepare("make")?;
        Ok(place)
    }

    /// The name of each server, and the URL of its database.
    pub(super) fn urls(&self) -> [(&'static str, String); 2] {
        ["ours", "hand"].map(|name| match self {
            Self::Folder(folder) => (name, format!("sqlite://{}/{name}.db", folder.display())),
            Self::Server { url, prefix } => {
                let server = url.rsplit_once('/').map_or(url.as_str(), |(server, _)| server);
                (name, format!("{server}/{prefix}_{name}"))
            }
        })
    }

    fn prepare(&self, verb: &str) -> Result {
        let mut prepare = axum("prepare");
        prepare.arg(verb);
        match self {
            Self::Folder(folder) => prepare.arg(folder).args(["ours", "hand"]),
            Self::Server { url, prefix } => {
                prepare.args([url, &format!("{prefix}_ours"), &format!("{prefix}_hand")])
            }
        };
        run(&mut prepare)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let gone = match self {
            Self::Folder(folder) => std::fs::remove_dir_all(folder).map_err(Into::into),
            Self::Server { .. } => self.prepare("drop"),
        };
        if let Err(error) = gone {
            eprintln!("a database is left behind: {error}");
        }
    }
}
