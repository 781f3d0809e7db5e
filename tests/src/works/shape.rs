//! Two answers, one beside the other: equal, but for what a server or a database made up itself, which has to be of one kind.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use regex::Regex;
use serde_json::Value;

/// Keys whose values are made up where a body has none.
pub(crate) type Made = BTreeSet<String>;

/// Every difference of two JSON values, each with its place.
pub(crate) fn differences(left: &Value, right: &Value, made: &Made) -> Vec<String> {
    let mut found = Vec::new();
    compare(left, right, "", made, &mut found);
    found
}

fn compare(left: &Value, right: &Value, at: &str, made: &Made, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(one), Value::Object(other)) => {
            for (key, value) in one {
                match other.get(key) {
                    Some(other) => compare(value, other, &format!("{at}/{key}"), made, found),
                    None => found.push(format!("{at}/{key}: {value} in the first alone")),
                }
            }
            for (key, value) in other.iter().filter(|(key, _)| !one.contains_key(*key)) {
                found.push(format!("{at}/{key}: {value} in the second alone"));
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            // The order of errors is free.
            let (mut one, mut other) = (one.clone(), other.clone());
            if at == "/errors" {
                one.sort_by_key(Value::to_string);
                other.sort_by_key(Value::to_string);
            }
            for (index, (one, other)) in one.iter().zip(&other).enumerate() {
                compare(one, other, &format!("{at}/{index}"), made, found);
            }
        }
        (Value::String(one), Value::String(other)) if is_made(at, made) && same_text(one, other) => {}
        _ if left == right => {}
        _ => found.push(format!("{at}: {left} and {right}")),
    }
}

fn is_made(at: &str, made: &Made) -> bool {
    at.rsplit('/').next().is_some_and(|key| made.contains(key))
}

/// Whether two texts are one, or made up in one way.
pub(crate) fn same_text(one: &str, other: &str) -> bool {
    one == other || made_up(one).is_some_and(|kind| Some(kind) == made_up(other))
}

/// In which way a text was made up. None of the texts that the test itself sends is of any of these kinds.
pub(super) fn made_up(text: &str) -> Option<String> {
    if is_now(text) {
        return Some("now".to_owned());
    }
    if let Some(version) = UUID.captures(text).and_then(|found| found.get(1)) {
        return Some(format!("a UUID of version {}", version.as_str()));
    }
    let kinds = [(&*CUID, "a cuid"), (&*CUID2, "a cuid of version 2"), (&*ULID, "a ULID"), (&*HEX, "hex")];
    if let Some((_, kind)) = kinds.into_iter().find(|(pattern, _)| pattern.is_match(text)) {
        return Some(kind.to_owned());
    }
    NANOID.is_match(text).then(|| format!("a nanoid of {}", text.len()))
}

static UUID: LazyLock<Regex> = LazyLock::new(|| {
    pattern("^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
});
static CUID: LazyLock<Regex> = LazyLock::new(|| pattern("^c[0-9a-z]{24}$"));
static CUID2: LazyLock<Regex> = LazyLock::new(|| pattern("^[a-z][0-9a-z]{23}$"));
static ULID: LazyLock<Regex> = LazyLock::new(|| pattern("^[0-9A-HJKMNP-TV-Z]{26}$"));
static HEX: LazyLock<Regex> = LazyLock::new(|| pattern("^[0-9a-f]{32}$"));
static NANOID: LazyLock<Regex> = LazyLock::new(|| pattern("^[0-9A-Za-z_-]{5,}$"));
static MOMENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-]00(?::00)?)?$")
});

#[expect(clippy::expect_used, reason = "patterns of this file")]
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern")
}

/// Within a day of this moment, as answers and PostgreSQL's own JSON write one.
fn is_now(text: &str) -> bool {
    let Some(found) = MOMENT.captures(text) else { return false };
    let part = |index| found.get(index).and_then(|part| part.as_str().parse::<i64>().ok()).unwrap_or(0);
    // Days from 1970-01-01, the year beginning in March.
    let (year, month) = if part(2) > 2 { (part(1), part(2) - 3) } else { (part(1) - 1, part(2) + 9) };
    let days =
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + part(3) - 1 - 719_468;
    let seconds = ((days * 24 + part(4)) * 60 + part(5)) * 60 + part(6);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    i64::try_from(now).is_ok_and(|now| (now - seconds).abs() < 24 * 60 * 60)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::{differences, made_up};

    #[test]
    fn what_is_made_up_is_of_one_kind() {
        let made = BTreeSet::from(["id".to_owned()]);
        let count = |left, right| differences(&left, &right, &made).len();
        let id = "7b9d3c1e-4f5a-4b6c-8d7e-9f0a1b2c3d4e";
        assert_eq!(count(json!([{"id": id}]), json!([{"id": "0b9d3c1e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"}])), 0);
        assert_eq!(count(json!([{"id": id}]), json!([{"id": "018f3c1e-4f5a-7b6c-8d7e-9f0a1b2c3d4e"}])), 1);
        assert_eq!(count(json!({"key": id}), json!({"key": "0b9d3c1e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"})), 1);
        assert_eq!(count(json!({"a": 1}), json!({"a": 1.5, "b": null})), 2);
        assert_eq!(count(json!({"errors": [1, 2]}), json!({"errors": [2, 1]})), 0);
        assert_eq!(made_up("2020-02-29T12:34:56.789Z"), None);
        assert_eq!(made_up("a b c d e f g h"), None);
    }
}
