//! What an answer has to be: as the case says, and as every answer is.

use serde_json::Value;

use super::format::Expect;
use super::matcher::differences;
use super::problem;
use crate::http::Response;

/// Every way in which an answer is not what was expected. `json` is the expected body with its saved values in place.
pub(super) fn check(expect: &Expect, json: Option<&Value>, response: &Response, method: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut status = expect.status;
    let mut json = json.cloned();
    if let Some(expected) = &expect.problem {
        match problem::body(expected) {
            Ok((code, body)) => (status, json) = (Some(code), (method != "HEAD").then_some(body)),
            Err(error) => wrong.push(error),
        }
    }
    match status {
        Some(status) if status == response.status => {}
        // Another status has another body: its differences say nothing.
        Some(status) => return vec![format!("expected status {status}, got {}", response.status)],
        None => wrong.push("the case expects no status".to_owned()),
    }
    for (name, value) in &expect.headers {
        let got = response.header(name).map_or(Value::Null, Value::from);
        wrong.extend(
            differences(value, &got).into_iter().map(|difference| format!("header {name}: {difference}")),
        );
    }
    if let Some(expected) = expect.body.as_ref().filter(|expected| expected.as_bytes() != response.body) {
        wrong.push(format!("expected the body {expected:?}"));
    }
    if let Some(expected) = &json {
        match serde_json::from_slice(&response.body) {
            Ok(got) => wrong.extend(differences(expected, &got)),
            Err(error) => wrong.push(format!("the body is no JSON: {error}")),
        }
    }
    check_any(response, method, &mut wrong);
    wrong
}

/// What is true of every answer.
fn check_any(response: &Response, method: &str, wrong: &mut Vec<String>) {
    let id = response.header("x-request-id");
    if id.is_none() {
        wrong.push("no X-Request-Id".to_owned());
    }
    if response.header("etag").is_some() {
        wrong.push("an ETag".to_owned());
    }
    let empty = method == "HEAD" || response.status == 204;
    if empty && !response.body.is_empty() {
        wrong.push("a body where none may be".to_owned());
    }
    let content_type = match response.status {
        204 => None,
        400.. => Some("application/problem+json"),
        _ => Some("application/json"),
    };
    let got = response.header("content-type");
    if got.as_deref() != content_type {
        wrong.push(format!("expected the content type {content_type:?}, got {got:?}"));
    }
    if response.status >= 400 && !empty {
        let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
        if body.get("requestId").and_then(Value::as_str) != id.as_deref() {
            wrong.push(format!("requestId in the body is not that of the header, {id:?}"));
        }
    }
}
