//! JSON as a value: keys in the order in which they are put, text through the one escaping function.

use std::fmt::Write as _;

use crate::name::ts_string;

/// Values that fit on a line of this width stand on one.
const WIDTH: usize = 120;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json {
    Boolean(bool),
    /// JSON text that stands as it is: numbers, and what the contract holds as JSON text.
    Literal(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// `object! { "type": "string" }`
macro_rules! object {
    ($($key:literal : $value:expr),* $(,)?) => {
        $crate::openapi::json::Json::Object(vec![
            $(($key.to_owned(), $crate::openapi::json::Json::from($value))),*
        ])
    };
}
pub(super) use object;

macro_rules! from {
    ($($of:ty => $variant:ident($convert:expr);)*) => {
        $(impl From<$of> for Json {
            fn from(value: $of) -> Self {
                Self::$variant($convert(value))
            }
        })*
    };
}

from! {
    bool => Boolean(|value| value);
    &str => Text(str::to_owned);
    String => Text(|value| value);
    i64 => Literal(|value: i64| value.to_string());
    u32 => Literal(|value: u32| value.to_string());
    u16 => Literal(|value: u16| value.to_string());
    Vec<Json> => List(|value| value);
    Vec<(String, Json)> => Object(|value| value);
}

impl Json {
    /// A value that is JSON text already, on one line and in ASCII: beyond that, JSON text has line ends between values, and
    /// everything else only within strings.
    pub(super) fn literal(json: &str) -> Self {
        let mut out = String::with_capacity(json.len());
        for c in json.chars() {
            match c {
                '\n' | '\r' | '\t' => out.push(' '),
                ' '..='~' => out.push(c),
                c => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        let _ = write!(out, "\\u{unit:04x}");
                    }
                }
            }
        }
        Self::Literal(out)
    }

    pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        Self::List(texts.into_iter().map(Self::from).collect())
    }

    /// The object with one more key; any other value as it is.
    pub(super) fn with(mut self, key: &str, value: impl Into<Self>) -> Self {
        if let Self::Object(entries) = &mut self {
            entries.push((key.to_owned(), value.into()));
        }
        self
    }

    /// The same, where there is a value.
    pub(super) fn with_some(self, key: &str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// A schema that takes null too.
    pub(super) fn or_null(mut self) -> Self {
        if let Self::Object(entries) = &mut self {
            for (key, value) in entries.iter_mut() {
                match (key.as_str(), &mut *value) {
                    ("type", Self::Text(name)) => {
                        *value = Self::texts([name.as_str(), "null"]);
                        return self;
                    }
                    ("anyOf", Self::List(choices)) => {
                        choices.push(object! { "type": "null" });
                        return self;
                    }
                    _ => {}
                }
            }
        }
        object! { "anyOf": vec![self, object! { "type": "null" }] }
    }

    /// As a file: two spaces a level, a line end behind.
    pub(super) fn into_text(self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0, 0);
        out.push('\n');
        out
    }

    /// `used` is what stands before the value on its line.
    fn write(&self, out: &mut String, depth: usize, used: usize) {
        let line = self.in_line();
        let (open, close, items): (_, _, Vec<(String, &Self)>) = match self {
            Self::List(items) => ('[', ']', items.iter().map(|item| (String::new(), item)).collect()),
            Self::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| (format!("{}: ", ts_string(key)), value));
                ('{', '}', entries.collect())
            }
            _ => return out.push_str(&line),
        };
        if items.is_empty() || used + line.chars().count() < WIDTH {
            return out.push_str(&line);
        }
        out.push(open);
        for (index, (key, value)) in items.iter().enumerate() {
            out.push_str(if index == 0 { "\n" } else { ",\n" });
            let indent = 2 * (depth + 1);
            out.push_str(&" ".repeat(indent));
            out.push_str(key);
            value.write(out, depth + 1, indent + key.chars().count());
        }
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
        out.push(close);
    }

    fn in_line(&self) -> String {
        match self {
            Self::Boolean(value) => value.to_string(),
            Self::Literal(text) => text.clone(),
            Self::Text(text) => ts_string(text),
            Self::List(items) => {
                format!("[{}]", items.iter().map(Self::in_line).collect::<Vec<_>>().join(", "))
            }
            Self::Object(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Object(entries) => {
                let entries =
                    entries.iter().map(|(key, value)| format!("{}: {}", ts_string(key), value.in_line()));
                format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_string() {
        let value = object! { "a": "\", \"evil\": \"\u{202e}\n\\" }.with("\"}", true);
        assert_eq!(
            value.into_text(),
            "{ \"a\": \"\\\", \\\"evil\\\": \\\"\\u202e\\n\\\\\", \"\\\"}\": true }\n"
        );
    }

    #[test]
    fn literals_are_on_a_line_and_visible() {
        let value = Json::literal("{\n\"a\": \"\u{202e}😀\\n\" }");
        assert_eq!(value.in_line(), "{ \"a\": \"\\u202e\\ud83d\\ude00\\n\" }");
    }

    #[test]
    fn what_is_long_is_broken_in_order() {
        let long = "x".repeat(100);
        let value = object! { "z": long.as_str(), "a": vec![Json::from("y"), Json::from(1_u32)] };
        assert_eq!(value.into_text(), format!("{{\n  \"z\": \"{long}\",\n  \"a\": [\"y\", 1]\n}}\n"));
    }

    #[test]
    fn null_joins_what_is_there() {
        let text = |value: Json| value.or_null().in_line();
        assert_eq!(text(object! { "type": "string" }), r#"{ "type": ["string", "null"] }"#);
        assert_eq!(text(object! { "anyOf": Json::List(Vec::new()) }), r#"{ "anyOf": [{ "type": "null" }] }"#);
        assert_eq!(
            text(object! { "$ref": "#/x" }),
            r##"{ "anyOf": [{ "$ref": "#/x" }, { "type": "null" }] }"##
        );
    }
}
