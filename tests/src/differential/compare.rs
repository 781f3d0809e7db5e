//! Two answers to one request. What the contract leaves open stands here and nowhere else:
//!
//! - the order of `errors`, and of the keys of an object
//! - `requestId`, where the request names none that is taken
//! - a number is the double that it means, however it is written
//! - the order of the rows of a model without a key, where nothing else orders them
//! - what a server or the database makes up: ids and times, of one kind on both sides

use std::collections::BTreeSet;

use serde_json::Value;

use crate::http::Response;
use crate::works::shape::same_text;

/// What is to be known of a request.
pub(super) struct Open<'a> {
    /// Keys whose values this request may have made up.
    pub(super) made: &'a BTreeSet<String>,
    /// Keys whose values are lists in no order: relations to models without a key, or the page of one.
    pub(super) unordered: &'a BTreeSet<String>,
}

/// An answer as it is compared.
pub(super) struct Answer {
    pub(super) status: u16,
    headers: Vec<(&'static str, String)>,
    pub(super) location: Option<String>,
    pub(super) json: Value,
    /// The body, where it is no JSON.
    other: Option<String>,
}

const HEADERS: [&str; 4] = ["content-type", "www-authenticate", "retry-after", "etag"];

pub(super) fn read(response: &Response) -> Answer {
    let mut headers: Vec<_> =
        HEADERS.into_iter().filter_map(|name| Some((name, response.header(name)?))).collect();
    if let Some(allow) = response.header("allow") {
        let mut methods: Vec<_> = allow.split(',').map(str::trim).collect();
        methods.sort_unstable();
        headers.push(("allow", methods.join(", ")));
    }
    let id = response.header("x-request-id");
    let (mut json, mut other) = (Value::Null, None);
    if !response.body.is_empty() {
        match serde_json::from_slice(&response.body) {
            Ok(value) => json = value,
            Err(_) => other = Some(String::from_utf8_lossy(&response.body).into_owned()),
        }
    }
    if let (400.., Value::Object(problem)) = (response.status, &mut json) {
        // Whatever it is, it is that of the header.
        let said = problem.remove("requestId");
        headers.push((
            "x-request-id as told",
            (said.as_ref().and_then(Value::as_str) == id.as_deref()).to_string(),
        ));
    }
    headers.push((
        "x-request-id",
        id.map_or_else(|| "none".to_owned(), |id| if is_uuid(&id) { "made up".to_owned() } else { id }),
    ));
    Answer { status: response.status, headers, location: response.header("location"), json, other }
}

/// Whether two bodies are the same bytes, but for the id of their requests.
pub(super) fn same_bytes(one: &Response, other: &Response) -> bool {
    let body = |response: &Response| {
        let id = response.header("x-request-id").unwrap_or_default();
        String::from_utf8_lossy(&response.body).replace(&format!("\"requestId\":\"{id}\""), "")
    };
    body(one) == body(other)
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Every difference of two answers, each with its place.
pub(super) fn differences(one: &Answer, other: &Answer, open: &Open<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if one.status != other.status {
        found.push(format!("status: {} and {}", one.status, other.status));
    }
    if one.headers != other.headers {
        found.push(format!("headers: {:?} and {:?}", one.headers, other.headers));
    }
    let same_location = match (&one.location, &other.location) {
        (Some(one), Some(other)) => one == other || !open.made.is_empty() && same_path(one, other),
        (one, other) => one == other,
    };
    if !same_location {
        found.push(format!("location: {:?} and {:?}", one.location, other.location));
    }
    if one.other != other.other {
        found.push(format!("a body that is no JSON: {:?} and {:?}", one.other, other.other));
    }
    compare(&one.json, &other.json, "", open, &mut found);
    found
}

fn compare(left: &Value, right: &Value, at: &str, open: &Open<'_>, found: &mut Vec<String>) {
    let key = at.rsplit('/').next().unwrap_or_default();
    match (left, right) {
        (Value::Object(one), Value::Object(other)) => {
            for (key, value) in one {
                match other.get(key) {
                    Some(other) => compare(value, other, &format!("{at}/{key}"), open, found),
                    None => found.push(format!("{at}/{key}: {value} in the first alone")),
                }
            }
            for (key, value) in other.iter().filter(|(key, _)| !one.contains_key(*key)) {
                found.push(format!("{at}/{key}: {value} in the second alone"));
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let (mut one, mut other) = (one.clone(), other.clone());
            if at == "/errors" || open.unordered.contains(key) {
                one.sort_by_key(Value::to_string);
                other.sort_by_key(Value::to_string);
            }
            for (index, (one, other)) in one.iter().zip(&other).enumerate() {
                compare(one, other, &format!("{at}/{index}"), open, found);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        (Value::String(one), Value::String(other)) if open.made.contains(key) && same_text(one, other) => {}
        _ if left == right => {}
        _ => found.push(format!("{at}: {left} and {right}")),
    }
}

/// Equal, but for parts of the key that were made up.
fn same_path(one: &str, other: &str) -> bool {
    let parts = |path: &str| path.split(['/', ',']).map(|part| part.replace("%3A", ":")).collect::<Vec<_>>();
    let (one, other) = (parts(one), parts(other));
    one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| same_text(one, other))
}
