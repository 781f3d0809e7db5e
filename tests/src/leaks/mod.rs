//! What somebody tries who wants to know more than a policy grants: every operation, over two databases that only differ in what is not
//! theirs to see. An answer that is not the same from both tells something; one with a secret text in it tells it outright.

mod probes;
mod worlds;

use std::collections::BTreeSet;
use std::net::SocketAddr;

use serde_json::Value;

pub use probes::{Probe, probes};
pub use worlds::World;

use crate::database::Database;
use crate::{Result, http};

/// What came of all probes.
#[derive(Debug, Default)]
pub struct Findings {
    /// What told something, and what.
    pub leaks: Vec<String>,
    /// Writes whose answers differ in a violated constraint: the contract says that these tell of rows that nobody may see.
    pub told: BTreeSet<String>,
}

/// Sends every probe to a server of either world, and compares.
pub fn try_all(address: SocketAddr, database: &Database, probes: &[Probe]) -> Result<Findings> {
    let mut answers = Vec::new();
    let mut connection = database.connect()?;
    for world in World::ALL {
        let mut all = Vec::with_capacity(probes.len());
        let mut touched = true;
        for probe in probes {
            if touched {
                connection.clear()?;
                connection.execute(&world.sql())?;
            }
            let response = http::send(address, &probe.request);
            let response = response.map_err(|error| format!("{}: {error}", probe.name))?;
            // What is refused changes nothing.
            touched = probe.writes && response.status < 300;
            all.push(response);
        }
        answers.push(all);
    }
    let [full, sparse] = answers.as_slice() else { return Err("there are two worlds".into()) };
    let mut findings = Findings::default();
    for ((probe, full), sparse) in probes.iter().zip(full).zip(sparse) {
        compare(probe, [full, sparse], &mut findings);
    }
    Ok(findings)
}

fn compare(probe: &Probe, answers: [&http::Response; 2], findings: &mut Findings) {
    let [full, sparse] = answers.map(seen);
    if full != sparse {
        let violated =
            |answer: &Seen| ["unique_violation", "foreign_key_violation"].contains(&answer.code.as_str());
        if probe.writes && (violated(&full) || violated(&sparse)) {
            findings.told.insert(probe.name.clone());
        } else {
            findings.leaks.push(format!("{}\n  {full:?}\n  {sparse:?}", probe.name));
        }
    }
    let asked = [probe.request.path.as_bytes(), probe.request.body.as_deref().unwrap_or_default()];
    for text in
        World::ALL.map(|world| [world.marker().to_owned(), world.number().to_string()]).into_iter().flatten()
    {
        // What was sent may come back.
        let was_sent = asked.iter().any(|bytes| contains(bytes, &text));
        for answer in [&full, &sparse] {
            if !was_sent && answer.all().any(|part| contains(part.as_bytes(), &text)) {
                findings.leaks.push(format!("{} shows {text}\n  {answer:?}", probe.name));
            }
        }
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// All that an answer tells, but when it was given.
#[derive(Debug, PartialEq)]
struct Seen {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
    /// Of a problem.
    code: String,
}

impl Seen {
    fn all(&self) -> impl Iterator<Item = &str> {
        let headers = self.headers.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]);
        headers.chain([self.body.as_str()])
    }
}

fn seen(response: &http::Response) -> Seen {
    let mut headers = response.headers.clone();
    headers.retain(|(name, _)| name != "date");
    headers.sort();
    let json: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let code = json.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
    Seen {
        status: response.status,
        headers,
        body: String::from_utf8_lossy(&response.body).into_owned(),
        code,
    }
}
