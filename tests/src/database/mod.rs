//! Fresh databases: one a test, dropped afterwards.

mod cluster;
mod connection;
mod mariadb;
mod mysql;

use std::sync::Arc;

pub use cluster::Cluster;
use cluster::Postgres;
pub use connection::Connection;
pub use mariadb::Mariadb;

use crate::{Result, process};

/// The databases that a backend is tried on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Provider {
    /// PostgreSQL.
    Postgres,
    /// MySQL, or MariaDB, which Prisma takes for the same.
    Mysql,
    /// `SQLite`.
    Sqlite,
}

impl Provider {
    /// As Prisma names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Postgres => "postgresql",
            Self::Mysql => "mysql",
            Self::Sqlite => "sqlite",
        }
    }

    /// The provider that a schema for it names.
    pub fn named(self) -> gen_core::schema::Provider {
        match self {
            Self::Postgres => gen_core::schema::Provider::PostgreSql,
            Self::Mysql => gen_core::schema::Provider::MySql,
            Self::Sqlite => gen_core::schema::Provider::Sqlite,
        }
    }
}

/// As Prisma makes a database.
const MYSQL_TEXT: &str = " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci";

/// How a server is told to end.
#[derive(Debug, Clone, Copy)]
pub enum Shutdown {
    /// Every connection is told, every transaction rolled back.
    Fast,
    /// As in a crash: nobody is told, and the next start recovers.
    Immediate,
}

/// A server of a test's own, which may take it away.
pub trait Private: Sync {
    /// Starts it where it was before, and waits until it answers.
    fn start(&self) -> Result<()>;

    /// Stops it, and waits until it is gone.
    fn stop(&self, shutdown: Shutdown) -> Result<()>;

    /// Stops its processes where they are: it keeps every connection and says nothing, as a machine does that hangs.
    fn freeze(&self) -> Result<()>;

    /// Lets them go on.
    fn thaw(&self) -> Result<()>;

    /// The URL of its first database.
    fn url(&self) -> String;

    /// What it is.
    fn provider(&self) -> Provider;
}

/// An empty database, gone when dropped.
#[derive(Debug)]
pub struct Database {
    provider: Provider,
    url: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Postgres {
        server: Arc<Postgres>,
        name: String,
    },
    Mysql {
        server: String,
        name: String,
    },
    File {
        _folder: process::TempDir,
    },
    /// Goes with its server.
    Private,
}

impl Database {
    /// An empty database of that kind.
    pub fn new(provider: Provider) -> Result<Self> {
        match provider {
            Provider::Postgres => {
                let server = Postgres::get()?;
                let name = format!("gen_test_{}", process::unique());
                Connection::open(server.url())?.execute(&format!("CREATE DATABASE \"{name}\""))?;
                Ok(Self {
                    provider,
                    url: with_database(server.url(), &name),
                    place: Place::Postgres { server, name },
                })
            }
            Provider::Mysql => {
                let server = mysql::url()?;
                let name = format!("gen_test_{}", process::unique());
                Connection::open(&server)?.execute(&format!("CREATE DATABASE \"{name}\"{MYSQL_TEXT}"))?;
                Ok(Self {
                    provider,
                    url: with_database(&server, &name),
                    place: Place::Mysql { server, name },
                })
            }
            Provider::Sqlite => {
                let folder = process::TempDir::new("sqlite")?;
                let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
                Ok(Self { provider, url, place: Place::File { _folder: folder } })
            }
        }
    }

    /// An empty one on a private server, which it does not outlive.
    pub fn on(server: &dyn Private, name: &str) -> Result<Self> {
        let provider = server.provider();
        let text = if provider == Provider::Mysql { MYSQL_TEXT } else { "" };
        Connection::open(&server.url())?.execute(&format!("CREATE DATABASE \"{name}\"{text}"))?;
        let url = with_database(&server.url(), name);
        Ok(Self { provider, url, place: Place::Private })
    }

    /// What kind it is.
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A connection to it.
    pub fn connect(&self) -> Result<Connection> {
        Connection::open(&self.url)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let (url, name, how) = match &self.place {
            Place::Postgres { server, name } => (server.url(), name, " WITH (FORCE)"),
            Place::Mysql { server, name } => (server.as_str(), name, ""),
            Place::File { .. } | Place::Private => return,
        };
        let dropped = Connection::open(url)
            .and_then(|mut connection| connection.execute(&format!("DROP DATABASE \"{name}\"{how}")));
        if let Err(error) = dropped {
            eprintln!("the database {name} is left behind: {error}");
        }
    }
}

/// The same server's URL with another database.
fn with_database(url: &str, name: &str) -> String {
    let (url, query) = url.split_once('?').map_or((url, None), |(url, query)| (url, Some(query)));
    let authority = url.find("://").map_or(0, |at| at + 3);
    let end = url.get(authority..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| authority + at);
    let server = url.get(..end).unwrap_or(url);
    match query {
        Some(query) => format!("{server}/{name}?{query}"),
        None => format!("{server}/{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn a_url_is_the_same_but_for_its_database() {
        assert_eq!(with_database("postgresql://u:p@h:1/a?x=1", "b"), "postgresql://u:p@h:1/b?x=1");
        assert_eq!(with_database("postgresql://h", "b"), "postgresql://h/b");
    }
}
