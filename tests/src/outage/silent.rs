//! A client of rows that never change: a statement that was given up may be done when the database speaks again, also behind what was
//! answered since, so that nothing else could be said of them.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::unavailable;
use super::{PAUSE, Tally, request};
use crate::Result;
use crate::database::Connection;
use crate::http::KeptAlive;

/// Keys of one client.
const KEYS: i32 = 100_000;

/// It makes articles and reads them.
#[derive(Debug)]
pub struct Silent {
    number: i32,
    connection: KeptAlive,
    bound: Duration,
    made: i32,
    acknowledged: BTreeSet<i32>,
    /// What came of its requests.
    pub tally: Tally,
}

impl Silent {
    /// The client with that number, which is its own. No request may take longer than `bound`.
    pub fn new(number: i32, address: SocketAddr, bound: Duration) -> Result<Self> {
        let (connection, tally) = (KeptAlive::open(address)?, Tally::default());
        Ok(Self { number, connection, bound, made: 0, acknowledged: BTreeSet::new(), tally })
    }

    /// Makes an article, every other one with links, which is a transaction; then reads one and many.
    pub fn step(&mut self) -> Result<()> {
        self.made += 1;
        let id = self.number * KEYS + self.made;
        let mut body = json!({ "id": id, "title": title(id), "views": self.made });
        if self.made % 2 == 0 {
            body["tags"] = json!({ "connect": [{ "name": "air" }, { "name": "fire" }] });
        }
        if let Some(row) = self.send("POST", "/articles", Some(&body), 201)? {
            same(&row, id)?;
            self.acknowledged.insert(id);
            self.tally.written += 1;
        }
        let known = usize::try_from(self.made).unwrap_or(0) / 2 % self.acknowledged.len().max(1);
        if let Some(&id) = self.acknowledged.iter().nth(known)
            && let Some(row) = self.send("GET", &format!("/articles/{id}?include=tags"), None, 200)?
        {
            same(&row, id)?;
            self.tally.read += 1;
        }
        if let Some(page) = self.send("GET", "/tags?orderBy=name", None, 200)? {
            let names: Vec<_> =
                page["data"].as_array().into_iter().flatten().map(|tag| &tag["name"]).collect();
            if names != super::TAGS {
                return Err(format!("the tags are {page}").into());
            }
            self.tally.read += 1;
        }
        Ok(())
    }

    /// What was acknowledged is there.
    pub fn check(&self, database: &mut Connection) -> Result<()> {
        let rows = database.rows("SELECT \"id\" FROM \"articles\"")?;
        let stored: BTreeSet<i32> =
            rows.into_iter().flatten().flatten().map(|id| id.parse()).collect::<Result<_, _>>()?;
        let lost: Vec<_> = self.acknowledged.difference(&stored).collect();
        if lost.is_empty() { Ok(()) } else { Err(format!("acknowledged and not there: {lost:?}").into()) }
    }

    /// The answer, or nothing where there is no database.
    fn send(&mut self, method: &str, path: &str, body: Option<&Value>, status: u16) -> Result<Option<Value>> {
        let text = body.map(Value::to_string);
        let started = Instant::now();
        let answer = self.connection.send(&request(method, path, text.as_deref()));
        let took = started.elapsed();
        let failed = |what: String| format!("{method} {path} after {took:.1?}: {what}");
        let answer = answer.map_err(|error| failed(error.to_string()))?;
        self.tally.longest = self.tally.longest.max(took);
        if took > self.bound {
            return Err(failed("too long".to_owned()).into());
        }
        let json: Value = serde_json::from_slice(&answer.body)?;
        match answer.status {
            503 => {
                unavailable(&answer, &json).map_err(|error| failed(format!("{error} {json}")))?;
                self.tally.unavailable += 1;
                thread::sleep(PAUSE);
                Ok(None)
            }
            answered if answered == status => Ok(Some(json)),
            answered => Err(failed(format!("{answered} {json}")).into()),
        }
    }
}

fn title(id: i32) -> String {
    format!("article {id}")
}

/// No other request's answer.
fn same(row: &Value, id: i32) -> Result<(), String> {
    if row["id"] == id && row["title"] == title(id) { Ok(()) } else { Err(format!("{row} is not {id}")) }
}
