//! A request's JSON as programs see it, and what they make of it.

use std::collections::HashSet;

use serde_json::Value;

use super::{Json, Text, number_value};

/// What `serde_json` can hold of it: half of a surrogate pair is shown as U+FFFD, an infinity as the largest double.
pub(crate) fn show(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => shown_number(*number),
        Json::Text(text) => Value::String(shown_text(text)),
        Json::Array(items) => Value::Array(items.iter().map(show).collect()),
        Json::Object(entries) => {
            Value::Object(entries.iter().map(|(key, value)| (shown_text(key), show(value))).collect())
        }
    }
}

/// What a program made of what it was shown. What it left alone is as it was sent: also what could only be shown as something else, and
/// the order of keys.
pub(crate) fn take(made: &Value, sent: Json) -> Json {
    match (made, sent) {
        (Value::Object(made), Json::Object(sent)) => {
            let mut entries = Vec::with_capacity(made.len());
            let mut known = HashSet::with_capacity(made.len());
            for (key, value) in sent {
                let shown = shown_text(&key);
                let Some(made) = made.get(&shown) else { continue };
                // No body may have a key that is no text; two of them may look the same.
                let value = if key.valid().is_some() { take(made, value) } else { value };
                entries.push((key, value));
                known.insert(shown);
            }
            let added = made.iter().filter(|(key, _)| !known.contains(*key));
            entries.extend(added.map(|(key, value)| (Text::from(key.as_str()), value.clone().into())));
            Json::Object(entries)
        }
        (Value::Array(made), Json::Array(sent)) => {
            let mut sent = sent.into_iter();
            Json::Array(made.iter().map(|made| take(made, sent.next().unwrap_or(Json::Null))).collect())
        }
        (Value::String(made), Json::Text(sent)) if shown_text(&sent) == *made => Json::Text(sent),
        (Value::Number(_), Json::Number(sent)) if shown_number(sent) == *made => Json::Number(sent),
        (made, _) => made.clone().into(),
    }
}

fn shown_text(text: &Text) -> String {
    match text {
        Text::Valid(text) => text.clone(),
        Text::Broken(units) => String::from_utf16_lossy(units),
    }
}

fn shown_number(number: f64) -> Value {
    number_value(number.clamp(f64::MIN, f64::MAX))
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::json::read;

    fn sent(text: &str) -> Json {
        read(text, 64).expect("JSON")
    }

    fn text(json: &Json) -> String {
        let mut out = String::new();
        crate::json::write(json, &mut out);
        out
    }

    #[test]
    fn what_is_left_alone_is_as_it_was_sent() {
        for body in [
            "null",
            "[1,2.5,\"a\"]",
            r#"{"z":1,"a":{"y":[],"b":null}}"#,
            r#"{"\ud800":"a\udfff","b":1}"#,
            r#"{"\ud800":{"\udc00":1},"\ud801":2}"#,
        ] {
            assert_eq!(text(&take(&show(&sent(body)), sent(body))), body);
        }
        for infinite in ["1e999", "[-1e999]", "{\"a\":1e999}"] {
            assert_eq!(take(&show(&sent(infinite)), sent(infinite)), sent(infinite));
        }
        assert_eq!(show(&sent("[1e999,-1e999]")), json!([f64::MAX, f64::MIN]));
        assert_eq!(show(&sent(r#""\ud800""#)), json!("\u{fffd}"));
    }

    /// As many as a body of the usual limit may have: with a comparison of each key to each, this would take minutes.
    #[test]
    fn a_body_may_have_very_many_keys() {
        const KEYS: usize = 130_000;
        let body =
            Json::Object((0..KEYS).map(|key| (Text::from(key.to_string().as_str()), Json::Null)).collect());
        let mut made = show(&body);
        made["new"] = json!(1);
        made.as_object_mut().expect("an object").remove("7");
        let Json::Object(entries) = take(&made, body) else { panic!("it is no object") };
        let keys: Vec<_> = entries.iter().map(|(key, _)| key.valid().expect("a text").to_owned()).collect();
        let left = (0..KEYS).filter(|key| *key != 7).map(|key| key.to_string());
        assert!(keys.into_iter().eq(left.chain(["new".to_owned()])));
    }

    #[test]
    fn what_is_made_of_it_counts() {
        let body = r#"{"z":1,"text":"\ud800","list":[{"a":1},{"a":"\ud800"}],"infinite":1e999}"#;
        let mut made = show(&sent(body));
        made["z"] = json!(null);
        made["list"] = json!([{"a": 2}, {"a": "\u{fffd}", "b": 1e15}, 3]);
        made["new"] = json!({"x": 1});
        made["infinite"] = json!(null);
        assert_eq!(
            text(&take(&made, sent(body))),
            r#"{"z":null,"text":"\ud800","list":[{"a":2},{"a":"\ud800","b":1000000000000000},3],"infinite":null,"new":{"x":1}}"#
        );
        assert_eq!(take(&json!({"a": 1}), sent("[]")), sent(r#"{"a":1}"#));
        assert_eq!(take(&json!([]), sent(r#"{"a":1}"#)), sent("[]"));
        let mut without = show(&sent(body));
        without.as_object_mut().expect("an object").remove("text");
        assert!(!text(&take(&without, sent(body))).contains("text"));
    }
}
