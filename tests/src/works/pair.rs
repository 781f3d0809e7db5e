//! Both servers: each request goes to both, and the answers have to be equal.

use std::fmt::Write as _;
use std::thread;

use serde_json::Value;

use super::shape::{Made, differences, same_text};
use crate::Result;
use crate::http::{self, Request, Response};
use crate::server::Server;

/// What came of all requests.
#[derive(Debug, Default)]
pub struct Tally {
    /// Requests that both answered alike.
    pub equal: usize,
    /// Those that they did not, each with both answers.
    pub differing: Vec<String>,
}

/// Two servers of one schema.
pub(super) struct Pair {
    pub(super) servers: [Server; 2],
    pub(super) made: Made,
    pub(super) tally: Tally,
}

/// Two answers.
pub(super) struct Answers {
    /// They are alike, and a success.
    pub(super) good: bool,
    /// The bodies; null where there is none.
    pub(super) json: [Value; 2],
    /// The headers, empty where there are none.
    pub(super) location: [String; 2],
}

impl Pair {
    /// The same request to both.
    pub(super) fn send(&mut self, method: &str, path: &str, body: Option<&Value>) -> Result<Answers> {
        self.send_each(method, [path, path], body)
    }

    /// A request whose path holds a key that each has made up.
    pub(super) fn send_each(
        &mut self,
        method: &str,
        paths: [&str; 2],
        body: Option<&Value>,
    ) -> Result<Answers> {
        let body = body.map(serde_json::to_vec).transpose()?;
        let headers = match body {
            Some(_) => vec![("content-type".to_owned(), "application/json".to_owned())],
            None => Vec::new(),
        };
        let request = |path: &str| Request {
            method: method.to_owned(),
            path: path.to_owned(),
            headers: headers.clone(),
            body: body.clone(),
        };
        let [express, axum] = paths.map(request);
        let addresses = [self.servers[0].address(), self.servers[1].address()];
        let (one, other) = thread::scope(|scope| {
            let one = scope.spawn(|| http::send(addresses[0], &express));
            let other = http::send(addresses[1], &axum);
            (one.join(), other)
        });
        let one = one.map_err(|_| "the request to Express panicked")?;
        let [one, other] = [read(one, &express)?, read(other, &axum)?];
        let mut found = Vec::new();
        if one.status != other.status {
            found.push(format!("status: {} and {}", one.status, other.status));
        }
        if one.content_type != other.content_type {
            found.push(format!("content type: {:?} and {:?}", one.content_type, other.content_type));
        }
        if !same_path(&one.location, &other.location) {
            found.push(format!("location: {:?} and {:?}", one.location, other.location));
        }
        found.extend(differences(&one.json, &other.json, &self.made));
        let equal = found.is_empty();
        if equal {
            self.tally.equal += 1;
        } else {
            self.tally.differing.push(show(&express, &found, [&one, &other]));
        }
        Ok(Answers {
            good: equal && one.status < 300,
            json: [one.json, other.json],
            location: [one.location, other.location],
        })
    }
}

/// What is compared of an answer.
struct Read {
    status: u16,
    content_type: Option<String>,
    location: String,
    json: Value,
}

fn read(response: Result<Response>, request: &Request) -> Result<Read> {
    let response = response.map_err(|error| format!("{} {}: {error}", request.method, request.path))?;
    let mut json = match response.body.as_slice() {
        [] => Value::Null,
        body => serde_json::from_slice(body)
            .map_err(|error| format!("{} {} answers no JSON: {error}", request.method, request.path))?,
    };
    if let (400.., Value::Object(problem)) = (response.status, &mut json) {
        problem.remove("requestId");
    }
    Ok(Read {
        status: response.status,
        content_type: response.header("content-type"),
        location: response.header("location").unwrap_or_default(),
        json,
    })
}

/// Equal, but for parts of the key that were made up.
fn same_path(one: &str, other: &str) -> bool {
    let parts = |path: &str| path.split(['/', ',']).map(|part| part.replace("%3A", ":")).collect::<Vec<_>>();
    let (one, other) = (parts(one), parts(other));
    one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| same_text(one, other))
}

fn show(request: &Request, found: &[String], answers: [&Read; 2]) -> String {
    let mut text = format!("{} {}", request.method, cut(&request.path));
    if let Some(body) = &request.body {
        let _ = write!(text, "\n  {}", cut(&String::from_utf8_lossy(body)));
    }
    for line in found {
        let _ = write!(text, "\n  differs at {}", cut(line));
    }
    for (name, answer) in ["Express", "axum"].into_iter().zip(answers) {
        let _ = write!(text, "\n  {name} -> {} {}", answer.status, cut(&answer.json.to_string()));
    }
    text
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(1200) {
        Some((at, _)) => format!("{}… ({} bytes)", text.get(..at).unwrap_or_default(), text.len()),
        None => text.to_owned(),
    }
}
