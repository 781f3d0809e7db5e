//! JSON as it is written, and texts as they stand in a path.

use std::fmt::Write as _;

use serde_json::Value;

use crate::made::Dice;

/// JSON text in parts: it can also be what no JSON value holds (a key twice, a number beyond every double, half a surrogate pair).
#[derive(Debug, Clone)]
pub(super) enum Text {
    /// As it stands.
    Raw(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl From<Value> for Text {
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(map) => {
                Self::Object(map.into_iter().map(|(key, value)| (key, Self::from(value))).collect())
            }
            scalar => Self::Raw(scalar.to_string()),
        }
    }
}

impl Text {
    pub(super) fn raw(text: &str) -> Self {
        Self::Raw(text.to_owned())
    }

    pub(super) fn of(key: &str, value: Self) -> Self {
        Self::Object(vec![(key.to_owned(), value)])
    }

    /// Written in one of the ways that mean the same.
    pub(super) fn print(&self, dice: &mut Dice) -> String {
        let style = if dice.chance(15) { Style::Loose } else { Style::Tight };
        let mut out = String::new();
        self.write(&mut out, style, dice);
        out
    }

    /// Written for a header: without what is not printable ASCII.
    pub(super) fn print_ascii(&self, dice: &mut Dice) -> String {
        let mut out = String::new();
        self.write(&mut out, Style::Tight, dice);
        let plain = |c: char| (' '..='~').contains(&c);
        out.chars().fold(String::new(), |mut out, c| {
            if plain(c) {
                out.push(c);
            } else {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            out
        })
    }

    fn write(&self, out: &mut String, style: Style, dice: &mut Dice) {
        let blank = |out: &mut String, dice: &mut Dice| {
            if style == Style::Loose {
                out.push_str(dice.pick(&["", " ", "\n", "\t", "\r\n  "]));
            }
        };
        blank(out, dice);
        match self {
            Self::Raw(text) if style == Style::Loose && text.starts_with('"') => {
                out.push_str(&escape(text, dice));
            }
            Self::Raw(text) => out.push_str(text),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    item.write(out, style, dice);
                }
                blank(out, dice);
                out.push(']');
            }
            Self::Object(fields) => {
                out.push('{');
                for (index, (key, value)) in fields.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    blank(out, dice);
                    Self::from(Value::from(key.as_str())).write(out, style, dice);
                    blank(out, dice);
                    out.push(':');
                    value.write(out, style, dice);
                }
                blank(out, dice);
                out.push('}');
            }
        }
        blank(out, dice);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Tight,
    Loose,
}

/// Some of its characters as `\u…`.
fn escape(text: &str, dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut after_escape = false;
    for c in text.chars() {
        let plain = !after_escape && c != '"' && c != '\\';
        after_escape = !after_escape && c == '\\';
        if plain && (!c.is_ascii() || c.is_ascii_alphabetic() && !text.contains('\\')) && dice.chance(30) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// A text as a part of a path or query, in one of the ways that mean the same. `also` stays as it is.
pub(super) fn encode(text: &str, also: &[u8], dice: &mut Dice) -> String {
    let style = dice.below(10);
    text.bytes().fold(String::new(), |mut out, byte| {
        let free = byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) || also.contains(&byte);
        let _ = match style {
            // More than has to be.
            0 if dice.chance(30) => write!(out, "%{byte:02X}"),
            1 if !free => write!(out, "%{byte:02x}"),
            _ if free => write!(out, "{}", char::from(byte)),
            _ => write!(out, "%{byte:02X}"),
        };
        out
    })
}
