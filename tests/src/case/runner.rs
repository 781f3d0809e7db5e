//! Runs cases against one server and the database behind it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::SocketAddr;

use serde_json::Value;

use super::answer;
use super::format::{Case, Rows, Step};
use super::request::{fill, render};
use crate::database::{Connection, Database};
use crate::{Result, http};

/// A server, and a connection to its database.
#[derive(Debug)]
pub struct Runner {
    address: SocketAddr,
    connection: Connection,
    exchanges: Vec<Exchange>,
}

/// A request of a case as it was sent, and what came back.
#[derive(Debug)]
pub struct Exchange {
    /// The case's name.
    pub case: String,
    /// As it was sent.
    pub request: http::Request,
    /// As it came.
    pub response: http::Response,
}

/// A case that failed, and all that is needed to see why.
#[derive(Debug)]
pub struct Failure {
    /// The case's name.
    pub name: String,
    /// Request, expected and got.
    pub text: String,
}

impl Runner {
    /// For a server that serves that database.
    pub fn new(address: SocketAddr, database: &Database) -> Result<Self> {
        Ok(Self { address, connection: database.connect()?, exchanges: Vec::new() })
    }

    /// Everything that was sent and came back.
    pub fn into_exchanges(self) -> Vec<Exchange> {
        self.exchanges
    }

    /// Runs a case from an empty database.
    pub fn run(&mut self, case: &Case) -> Result<(), Failure> {
        let fail = |text: String| Failure { name: case.name.clone(), text };
        self.prepare(case).map_err(|error| fail(format!("before the first step: {error}")))?;
        let mut saved = BTreeMap::new();
        for (index, step) in case.steps.iter().enumerate() {
            self.step(&case.name, step, &mut saved)
                .map_err(|error| fail(format!("step {}: {error}", index + 1)))?;
        }
        for rows in &case.rows {
            self.rows(rows).map_err(|error| fail(error.to_string()))?;
        }
        Ok(())
    }

    fn prepare(&mut self, case: &Case) -> Result<()> {
        self.connection.clear()?;
        for sql in &case.sql {
            self.connection.execute(sql)?;
        }
        Ok(())
    }

    fn step(&mut self, case: &str, step: &Step, saved: &mut BTreeMap<String, Value>) -> Result<()> {
        let request = render(&step.request, saved)?;
        let response =
            http::send(self.address, &request).map_err(|error| format!("{}\n{error}", show(&request)))?;
        let mut expect = step.expect.json.clone();
        if let Some(json) = &mut expect {
            fill(json, saved);
        }
        let wrong = answer::check(&step.expect, expect.as_ref(), &response, &request.method);
        if !wrong.is_empty() {
            return Err(format!(
                "{}\n{}\n  {}",
                show(&request),
                show_response(&response),
                wrong.join("\n  ")
            )
            .into());
        }
        for (name, place) in &step.save {
            let value = match place.strip_prefix("header:") {
                Some(header) => response.header(header).map(Value::from),
                None => serde_json::from_slice::<Value>(&response.body)?.pointer(place).cloned(),
            };
            saved.insert(
                name.clone(),
                value.ok_or_else(|| format!("nothing to save as {name:?} at {place:?}"))?,
            );
        }
        self.exchanges.push(Exchange { case: case.to_owned(), request, response });
        Ok(())
    }

    fn rows(&mut self, rows: &Rows) -> Result<()> {
        let got = self.connection.rows(&rows.sql)?;
        if got == rows.expect {
            return Ok(());
        }
        Err(format!("{}\n  expected {:?}\n  got      {got:?}", rows.sql, rows.expect).into())
    }
}

const SHOWN: usize = 2000;

fn show(request: &http::Request) -> String {
    let mut text = format!("{} {}", request.method, cut(&request.path));
    for (name, value) in &request.headers {
        let _ = write!(text, "\n{name}: {value}");
    }
    if let Some(body) = &request.body {
        let _ = write!(text, "\n{}", cut(&String::from_utf8_lossy(body)));
    }
    text
}

fn show_response(response: &http::Response) -> String {
    let mut text = format!("-> {}", response.status);
    for (name, value) in response
        .headers
        .iter()
        .filter(|(name, _)| !["date", "connection", "keep-alive"].contains(&name.as_str()))
    {
        let _ = write!(text, "\n   {name}: {value}");
    }
    let _ = write!(text, "\n   {}", cut(&String::from_utf8_lossy(&response.body)));
    text
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}… ({} bytes)", text.get(..at).unwrap_or_default(), text.len()),
        None => text.to_owned(),
    }
}
