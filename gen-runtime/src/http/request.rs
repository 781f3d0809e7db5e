//! The raw request: nothing that a framework has decoded.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, header};
use http_body_util::BodyExt as _;

use crate::json::{self, Json};
use crate::problem::{Problem, ProblemCode};

/// Of what is too large, this much is still read, so that the client gets to read the answer.
const DRAIN: u64 = 16 << 20;
/// How long the next piece of it may take.
const DRAIN_PATIENCE: Duration = Duration::from_secs(1);
/// How long the next piece of a body may take, before the rest is not waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// The request's own id where it is a fit one, else a new one.
pub(super) fn request_id(headers: &HeaderMap) -> String {
    let given = headers.get("x-request-id").and_then(|id| id.to_str().ok());
    let fit = |id: &&str| {
        (1..=64).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
    };
    given.filter(fit).map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned)
}

/// Media type, size and JSON of a body, in this order.
pub(super) async fn read_json(headers: &HeaderMap, body: Body, limit: u64) -> Result<Json, Problem> {
    if !headers.get(header::CONTENT_TYPE).is_some_and(is_json) {
        return Err(ProblemCode::UnsupportedMediaType.into());
    }
    let bytes = read_bytes(body, limit).await?;
    let text = std::str::from_utf8(&bytes).ok();
    text.and_then(|text| json::read(text, json::MAX_DEPTH)).ok_or_else(|| ProblemCode::MalformedJson.into())
}

async fn read_bytes(mut body: Body, limit: u64) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut length: u64 = 0;
    loop {
        // What is over the limit is read on only so that the client gets to read the answer.
        let patience = if length > limit { DRAIN_PATIENCE } else { PATIENCE };
        let frame = match tokio::time::timeout(patience, body.frame()).await {
            Ok(Some(frame)) => frame,
            Ok(None) => break,
            Err(_) if length > limit => break,
            Err(error) => return Err(Problem::with_cause(ProblemCode::MalformedJson, error)),
        };
        // A client that went away reads no answer; this is for the log.
        let frame = frame.map_err(|error| Problem::with_cause(ProblemCode::MalformedJson, error))?;
        let Ok(data) = frame.into_data() else { continue };
        length += data.len() as u64;
        if length <= limit {
            bytes.extend_from_slice(&data);
        } else if length > limit.saturating_add(DRAIN) {
            break;
        }
    }
    if length > limit { Err(ProblemCode::PayloadTooLarge.into()) } else { Ok(bytes) }
}

/// `application/json`, with no charset or UTF-8; other parameters do not matter.
fn is_json(value: &HeaderValue) -> bool {
    let Ok(text) = value.to_str() else { return false };
    let (media_type, parameters) = text.split_once(';').unwrap_or((text, ""));
    media_type.trim().eq_ignore_ascii_case("application/json")
        && split_quoted(parameters).all(|parameter| match parameter.split_once('=') {
            Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
                value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
            }
            _ => true,
        })
}

/// Splits at the semicolons that are not within quotes.
fn split_quoted(text: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |c| {
        let plain = !quoted;
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        plain && c == ';'
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types() {
        let is_json = |text: &'static str| super::is_json(&HeaderValue::from_static(text));
        for right in [
            "application/json",
            "Application/JSON ; charset=UTF-8",
            "application/json;charset=\"utf-8\"",
            "application/json; profile=\"a;charset=latin1\"; x",
            "application/json;",
        ] {
            assert!(is_json(right), "{right}");
        }
        for wrong in [
            "text/plain",
            "application/json; charset=latin1",
            "application/problem+json",
            "application/jsonx",
            "",
            "application/json; a=b; charset=utf-16",
        ] {
            assert!(!is_json(wrong), "{wrong}");
        }
    }

    #[test]
    fn request_ids() {
        let id_of = |id: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-request-id", HeaderValue::from_str(id).expect("a header"));
            request_id(&headers)
        };
        assert_eq!(id_of("aZ_9.-"), "aZ_9.-");
        assert_ne!(id_of("a b"), "a b");
        assert_ne!(id_of(&"a".repeat(65)), "a".repeat(65));
        assert_eq!(request_id(&HeaderMap::new()).len(), 36);
    }
}
