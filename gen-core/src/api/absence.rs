//! Fields that a body does not have: whether they may be absent, and what that means.

use super::{Presence, Wire};
use crate::name::ts_string;
use crate::schema::{Default, Field, Literal};

/// Whether a body may or must have the field: in a create, an update and a replace.
pub(super) fn presence(definition: &Field, is_key: bool) -> (Presence, Presence, Presence) {
    let annotations = &definition.annotations;
    if definition.updated_at || annotations.readonly {
        return (Presence::Absent, Presence::Absent, Presence::Absent);
    }
    let may_be_absent = definition.nullable || definition.list || definition.default.is_some();
    let create = if may_be_absent { Presence::Optional } else { Presence::Required };
    if is_key {
        return (create, Presence::Absent, Presence::Optional);
    }
    // What nobody could read can hardly be given again.
    let replace = if annotations.hide { Presence::Optional } else { create };
    (create, Presence::Optional, replace)
}

/// The value of a literal default, as JSON.
pub(super) fn default_json(wire: Wire, default: Option<&Default>) -> Option<String> {
    match default? {
        Default::Literal(literal) => Some(literal_json(wire, literal)),
        Default::List(items) => {
            let items: Vec<_> = items.iter().map(|item| literal_json(wire, item)).collect();
            Some(format!("[{}]", items.join(", ")))
        }
        _ => None,
    }
}

/// What an absent field becomes in a replace, as JSON: its literal default, an empty list or null. One that something else makes
/// (a function, the path, the time of the update), or that is hidden or read-only, keeps its value.
pub(super) fn replacement(definition: &Field, is_key: bool, default_json: Option<&str>) -> Option<Box<str>> {
    let annotations = &definition.annotations;
    if is_key || definition.updated_at || annotations.hide || annotations.readonly {
        return None;
    }
    match (&definition.default, default_json) {
        (_, Some(json)) => Some(json.into()),
        (Some(_), None) => None,
        (None, _) if definition.list => Some("[]".into()),
        (None, _) => definition.nullable.then(|| "null".into()),
    }
}

fn literal_json(wire: Wire, literal: &Literal) -> String {
    match (wire, literal) {
        // The text is JSON: the schema has checked it.
        (Wire::Json, Literal::Text(json)) => json.clone(),
        (Wire::DateTime | Wire::Date | Wire::Time, Literal::Text(text)) => ts_string(&instant(wire, text)),
        (Wire::Uuid, Literal::Text(text)) => ts_string(&text.to_lowercase()),
        (Wire::BigInt | Wire::Decimal, Literal::Number(number)) => ts_string(number),
        (_, Literal::Text(text)) => ts_string(text),
        (_, Literal::Number(number)) => number.clone(),
        (_, Literal::Boolean(value)) => value.to_string(),
    }
}

/// `2020-01-01T00:00:00+00:00`, as DMMF has it, in the form of answers. Any other text stays.
fn instant(wire: Wire, text: &str) -> String {
    let utc = text.strip_suffix("+00:00").or_else(|| text.strip_suffix('Z'));
    let Some((day, clock)) = utc.and_then(|utc| utc.split_once('T')) else { return text.to_owned() };
    let (seconds, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let milliseconds: String = fraction.chars().chain("000".chars()).take(3).collect();
    match wire {
        Wire::Date => format!("{day}T00:00:00.000Z"),
        Wire::Time => format!("1970-01-01T{seconds}.{milliseconds}Z"),
        _ => format!("{day}T{seconds}.{milliseconds}Z"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_written_as_they_travel() {
        let text = |wire, text: &str| literal_json(wire, &Literal::Text(text.to_owned()));
        let number = |wire, text: &str| literal_json(wire, &Literal::Number(text.to_owned()));
        assert_eq!(text(Wire::String, "a\"b\u{0}"), "\"a\\\"b\\u0000\"");
        assert_eq!(text(Wire::Json, "{\"a\": [1]}"), "{\"a\": [1]}");
        assert_eq!(text(Wire::BigInt, "-7"), "\"-7\"");
        assert_eq!(number(Wire::Int, "-7"), "-7");
        assert_eq!(number(Wire::Decimal, "13.37"), "\"13.37\"");
        assert_eq!(text(Wire::DateTime, "2020-02-29T12:34:56.7891+00:00"), "\"2020-02-29T12:34:56.789Z\"");
        assert_eq!(text(Wire::DateTime, "2020-02-29T12:34:56+00:00"), "\"2020-02-29T12:34:56.000Z\"");
        assert_eq!(text(Wire::Date, "2020-02-29T12:34:56+00:00"), "\"2020-02-29T00:00:00.000Z\"");
        assert_eq!(text(Wire::Time, "2020-02-29T12:34:56+00:00"), "\"1970-01-01T12:34:56.000Z\"");
        assert_eq!(literal_json(Wire::Boolean, &Literal::Boolean(true)), "true");
    }
}
