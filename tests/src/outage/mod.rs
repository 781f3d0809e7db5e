//! Clients that keep a server at work and remember what it has acknowledged, for tests that take its database away meanwhile.
//!
//! [`article`] is what may be in the database, [`client`] sends requests and holds every answer against it. [`silent`] are clients of a
//! database that says nothing for a while: what they have sent may be done much later.

mod article;
mod client;
mod silent;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

pub use client::{Client, Tally};
pub use silent::Silent;

use crate::Result;
use crate::database::{Connection, Database};
use crate::http::{self, Request};

/// The tags that articles are linked with.
const TAGS: [&str; 4] = ["air", "earth", "fire", "water"];

/// A client that was told to send anyway waits this long after a 503: what is tested is not how fast a server can refuse.
const PAUSE: Duration = Duration::from_millis(30);

/// Makes the rows that the clients take for granted.
pub fn prepare(database: &Database) -> Result<()> {
    let tags = TAGS.map(|tag| format!("('{tag}')")).join(", ");
    database.connect()?.execute(&format!("INSERT INTO \"Tag\" (\"name\") VALUES {tags}"))
}

/// Lets the clients work until they are told to stop. The first wrong answer ends it.
pub fn work<C: Send>(clients: &mut [C], each: fn(&mut C) -> Result<()>, stop: &AtomicBool) -> Result<()> {
    thread::scope(|scope| {
        let working: Vec<_> = clients
            .iter_mut()
            .map(|client| {
                scope.spawn(move || -> Result<()> {
                    while !stop.load(Ordering::Relaxed) {
                        each(client)?;
                    }
                    Ok(())
                })
            })
            .collect();
        working.into_iter().try_for_each(|client| client.join().map_err(|_| "a client panicked")?)
    })
}

/// Requests of every kind, all of which have to succeed.
pub fn serves(address: SocketAddr, name: &str) -> Result<()> {
    let path = format!("/tags/{name}");
    let own = format!(r#"{{"name":"{name}"}}"#);
    for round in 0..8 {
        let id = 1_000_000 + round;
        let article = format!(r#"{{"id":{id},"title":"{name}","tags":{{"connect":[{own}]}}}}"#);
        let at = format!("/articles/{id}");
        for (method, path, body, status) in [
            ("POST", "/tags", Some(own.as_str()), 201),
            ("POST", "/articles", Some(article.as_str()), 201),
            ("GET", &at, None, 200),
            ("GET", "/articles?include=tags", None, 200),
            ("PATCH", &at, Some(r#"{"views":1}"#), 200),
            ("PATCH", &at, Some(r#"{"tags":{"set":[]}}"#), 200),
            ("DELETE", &at, None, 204),
            ("DELETE", &path, None, 204),
        ] {
            let answer = http::send(address, &request(method, path, body))?;
            if answer.status != status {
                let text = String::from_utf8_lossy(&answer.body);
                return Err(format!("{method} {path} is answered {}: {text}", answer.status).into());
            }
        }
    }
    Ok(())
}

/// How many connections there are to a database beside this one.
pub fn connections(watcher: &mut Connection) -> Result<usize> {
    let rows = watcher.rows(match watcher {
        Connection::Mysql(_) => {
            "SELECT count(*) FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()"
        }
        _ => {
            "SELECT count(*) FROM pg_stat_activity \
             WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
        }
    })?;
    let count = rows.into_iter().flatten().flatten().next().ok_or("no count")?;
    Ok(count.parse()?)
}

/// Ends every connection to a database, as an administrator would.
pub fn terminate(admin: &mut Connection, database: &str) -> Result<()> {
    if let Connection::Mysql(_) = admin {
        let ids = format!("SELECT id FROM information_schema.processlist WHERE db = '{database}'");
        for id in admin.rows(&ids)?.into_iter().flatten().flatten() {
            // It may have ended by itself.
            let _ = admin.execute(&format!("KILL {id}"));
        }
        return Ok(());
    }
    admin.execute(&format!(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = '{database}' AND pid <> pg_backend_pid()"
    ))
}

fn request(method: &str, path: &str, body: Option<&str>) -> Request {
    let headers = match body {
        Some(_) => vec![("content-type".to_owned(), "application/json".to_owned())],
        None => Vec::new(),
    };
    Request {
        method: method.to_owned(),
        path: path.to_owned(),
        headers,
        body: body.map(|body| body.as_bytes().to_vec()),
    }
}
