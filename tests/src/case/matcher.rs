//! Whether a JSON value is what a case expects.

use regex::Regex;
use serde_json::{Map, Value};

/// Every difference, each with its place; empty when the value is as expected.
pub(super) fn differences(expected: &Value, got: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(expected, got, "", &mut found);
    found
}

fn compare(expected: &Value, got: &Value, at: &str, found: &mut Vec<String>) {
    let wrong =
        |found: &mut Vec<String>| found.push(format!("at {}: expected {expected}, got {got}", place(at)));
    match (expected, got) {
        (Value::Object(map), _) if is_matcher(map) => {
            if let Err(problem) = matches(map, got) {
                found.push(format!("at {}: {problem}, got {got}", place(at)));
            }
        }
        (Value::Object(expected), Value::Object(got)) => compare_objects(expected, got, at, found),
        (Value::Array(expected), Value::Array(got)) if at.ends_with("/errors") => {
            compare_unordered(expected, got, at, found);
        }
        (Value::Array(items), Value::Array(others)) => {
            if items.len() != others.len() {
                wrong(found);
                return;
            }
            for (index, (expected, got)) in items.iter().zip(others).enumerate() {
                compare(expected, got, &format!("{at}/{index}"), found);
            }
        }
        (Value::Number(one), Value::Number(other)) => {
            if one.as_f64() != other.as_f64() {
                wrong(found);
            }
        }
        _ if expected == got => {}
        _ => wrong(found),
    }
}

fn compare_objects(
    expected: &Map<String, Value>,
    got: &Map<String, Value>,
    at: &str,
    found: &mut Vec<String>,
) {
    let partial = expected.get("$partial") == Some(&Value::Bool(true));
    for (key, value) in expected.iter().filter(|(key, _)| *key != "$partial") {
        match got.get(key) {
            Some(other) => compare(value, other, &format!("{at}/{key}"), found),
            None => found.push(format!("at {}: no key {key:?}", place(at))),
        }
    }
    if !partial {
        for (key, value) in got.iter().filter(|(key, _)| !expected.contains_key(*key)) {
            found.push(format!("at {}: a key {key:?} too many, with {value}", place(at)));
        }
    }
}

/// Each expected item has to find an item of its own.
fn compare_unordered(expected: &[Value], got: &[Value], at: &str, found: &mut Vec<String>) {
    let mut left: Vec<&Value> = got.iter().collect();
    for item in expected {
        match left.iter().position(|other| differences(item, other).is_empty()) {
            Some(index) => drop(left.remove(index)),
            None => found.push(format!("at {}: no item {item}", place(at))),
        }
    }
    for item in left {
        found.push(format!("at {}: an item too many: {item}", place(at)));
    }
}

fn is_matcher(map: &Map<String, Value>) -> bool {
    map.len() == 1 && ["$any", "$match", "$set"].iter().any(|key| map.contains_key(*key))
}

fn matches(matcher: &Map<String, Value>, got: &Value) -> Result<(), String> {
    if let Some(Value::String(pattern)) = matcher.get("$match") {
        let regex = Regex::new(pattern).map_err(|error| error.to_string())?;
        let text = match got {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return Err(format!("expected a text like {pattern:?}")),
        };
        return if regex.is_match(&text) { Ok(()) } else { Err(format!("expected a match of {pattern:?}")) };
    }
    if let Some(Value::Array(expected)) = matcher.get("$set") {
        let items = match got {
            Value::Array(items) => items.clone(),
            Value::String(list) => list.split(',').map(|item| Value::from(item.trim())).collect(),
            _ => return Err("expected a list".to_owned()),
        };
        let mut found = Vec::new();
        compare_unordered(expected, &items, "", &mut found);
        return if found.is_empty() { Ok(()) } else { Err(found.join("; ")) };
    }
    if matcher.get("$any") == Some(&Value::Bool(true)) {
        return Ok(());
    }
    Err(format!("the case has a wrong matcher {}", Value::Object(matcher.clone())))
}

fn place(at: &str) -> &str {
    if at.is_empty() { "the top" } else { at }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::differences;

    #[test]
    fn what_matches() {
        for (expected, got) in [
            (json!({"a": 1}), json!({"a": 1.0})),
            (json!({"$partial": true, "a": 1}), json!({"a": 1, "b": 2})),
            (json!({"a": {"$any": true}}), json!({"a": null})),
            (json!({"a": {"$match": "^x\\d$"}}), json!({"a": "x1"})),
            (json!({"errors": [1, 2]}), json!({"errors": [2, 1]})),
            (json!({"$set": ["GET", "HEAD"]}), json!("HEAD, GET")),
        ] {
            assert_eq!(differences(&expected, &got), Vec::<String>::new());
        }
    }

    #[test]
    fn what_does_not_match() {
        for (expected, got) in [
            (json!({"a": 1}), json!({"a": 1, "b": 2})),
            (json!({"a": 1}), json!({})),
            (json!({"a": "1"}), json!({"a": 1})),
            (json!([1, 2]), json!([2, 1])),
            (json!([1]), json!([1, 1])),
            (json!({"errors": [1, 1]}), json!({"errors": [1, 2]})),
            (json!({"errors": [1]}), json!({"errors": [1, 1]})),
            (json!({"$match": "^x$"}), json!("xx")),
            (json!({"$match": "null"}), json!(null)),
            (json!({"$set": ["GET"]}), json!("GET, HEAD")),
            (json!(null), json!({})),
        ] {
            assert!(!differences(&expected, &got).is_empty(), "{expected} must not match {got}");
        }
    }
}
