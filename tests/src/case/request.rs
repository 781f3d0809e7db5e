//! What a case's request is on the wire.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use serde_json::Value;

use super::format::Request;
use crate::{Result, http};

pub(super) fn render(request: &Request, saved: &BTreeMap<String, Value>) -> Result<http::Request> {
    let mut headers = BTreeMap::new();
    let mut body = None;
    if let Some(json) = &request.json {
        let mut json = json.clone();
        fill(&mut json, saved);
        headers.insert("content-type".to_owned(), Some("application/json".to_owned()));
        body = Some(serde_json::to_vec(&json)?);
    } else if let Some(text) = &request.text {
        body = Some(fill_text(text, saved).into_bytes());
    } else if let Some(base64) = &request.base64 {
        body = Some(base64::engine::general_purpose::STANDARD.decode(base64)?);
    } else if let Some(repeat) = &request.repeat {
        body = Some(
            format!("{}{}{}", repeat.before, repeat.text.repeat(repeat.times), repeat.after).into_bytes(),
        );
    }
    for (name, value) in &request.headers {
        headers.insert(name.to_ascii_lowercase(), value.as_ref().map(|value| fill_text(value, saved)));
    }
    Ok(http::Request {
        method: request.method.clone(),
        path: target(request, saved),
        headers: headers.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
        body,
    })
}

/// The path as it stands, and behind it the encoded parameters.
fn target(request: &Request, saved: &BTreeMap<String, Value>) -> String {
    let mut target = fill_text(&request.path, saved);
    for (index, (name, value)) in request.query.iter().enumerate() {
        let mut value = value.clone();
        fill(&mut value, saved);
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        target.push(if index == 0 && !target.contains('?') { '?' } else { '&' });
        target.push_str(&encode(name));
        target.push('=');
        target.push_str(&encode(&text));
    }
    target
}

/// Percent-encoding of everything that means something in a query, or is no printable ASCII.
pub(crate) fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~,:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// Puts saved values in their places: a text that is only `${name}` becomes the value itself.
pub(super) fn fill(json: &mut Value, saved: &BTreeMap<String, Value>) {
    match json {
        Value::String(text) => {
            let whole = text
                .strip_prefix("${")
                .and_then(|text| text.strip_suffix('}'))
                .and_then(|name| saved.get(name));
            *json = whole.cloned().unwrap_or_else(|| Value::from(fill_text(text, saved)));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, saved)),
        Value::Object(map) => map.values_mut().for_each(|item| fill(item, saved)),
        _ => {}
    }
}

fn fill_text(text: &str, saved: &BTreeMap<String, Value>) -> String {
    let mut text = text.to_owned();
    for (name, value) in saved {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text = text.replace(&format!("${{{name}}}"), &value);
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::{Request, render};

    #[test]
    fn saved_values_and_parameters_reach_the_wire() {
        let request: Request = serde_json::from_value(json!({
            "method": "POST", "path": "/a/${id}", "query": {"where": {"n": "${id}"}, "q": "a&b"},
            "json": ["${id}", "x${id}", "${other}"]
        }))
        .expect("a request");
        let saved = BTreeMap::from([("id".to_owned(), Value::from(7))]);
        let request = render(&request, &saved).expect("renders");
        assert_eq!(request.path, "/a/7?q=a%26b&where=%7B%22n%22:7%7D");
        assert_eq!(request.body.as_deref(), Some(&br#"[7,"x7","${other}"]"#[..]));
        assert_eq!(request.headers, [("content-type".to_owned(), "application/json".to_owned())]);
    }
}
