//! JSON as a value: keys in the order in which they are put, text through the one escaping function.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::address::Address;
use super::text::{is_plain, put, put_text, take, write_line_end, write_text};

/// Values that fit on a line of this width stand on one.
pub(super) const WIDTH: usize = 120;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json<'a> {
    Boolean(bool),
    Number(i64),
    /// JSON text that stands as it is: numbers, and what the contract holds as JSON text.
    Literal(Cow<'a, str>),
    Text(Cow<'a, str>),
    /// Where a component stands, as a text.
    Address(Address<'a>),
    /// An object that is nothing but that.
    Reference(Address<'a>),
    List(Vec<Json<'a>>),
    Object(Entries<'a>),
    /// An object that does not depend on the schema: as a line, and what it holds.
    Fixed(&'static str, &'static [(&'static str, Json<'static>)]),
    /// What stands in several places.
    Shared(&'a Json<'a>),
}

/// What an object holds.
pub(super) type Entries<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

/// `object! { "type": "string" }`
macro_rules! object {
    ($($key:literal : $value:expr),* $(,)?) => {
        $crate::openapi::json::Json::object([
            $((::std::borrow::Cow::Borrowed($key), $crate::openapi::json::Json::from($value))),*
        ])
    };
}
pub(super) use object;

/// An object of which all values are constants: `fixed!(r#"{ "type": "string" }"#, "type": text("string"))`
macro_rules! fixed {
    ($line:literal, $($key:literal : $value:expr),* $(,)?) => {{
        const FIXED: &[(&str, $crate::openapi::json::Json<'static>)] = &[$(($key, $value)),*];
        $crate::openapi::json::Json::Fixed($line, FIXED)
    }};
}
pub(super) use fixed;

/// A constant text.
pub(super) const fn text(text: &'static str) -> Json<'static> {
    Json::Text(Cow::Borrowed(text))
}

/// Constant JSON text.
pub(super) const fn literal(json: &'static str) -> Json<'static> {
    Json::Literal(Cow::Borrowed(json))
}

macro_rules! from {
    ($($of:ty => $variant:ident($convert:expr);)*) => {
        $(impl<'a> From<$of> for Json<'a> {
            fn from(value: $of) -> Self {
                Self::$variant($convert(value))
            }
        })*
    };
}

from! {
    bool => Boolean(|value| value);
    &'a str => Text(Cow::Borrowed);
    String => Text(Cow::Owned);
    Cow<'a, str> => Text(|value| value);
    i64 => Number(|value| value);
    u32 => Number(i64::from);
    u16 => Number(i64::from);
    Vec<Json<'a>> => List(|value| value);
    Entries<'a> => Object(|value| value);
}

impl<'a> Json<'a> {
    /// An object, with room for what comes to it [`with`](Self::with) a key.
    pub(super) fn object<const N: usize>(entries: [(Cow<'a, str>, Self); N]) -> Self {
        let mut all = Vec::with_capacity(N + 2);
        all.extend(entries);
        Self::Object(all)
    }

    /// A value that is JSON text already, on one line and in ASCII: beyond that, JSON text has line ends between values, and
    /// everything else only within strings.
    pub(super) fn literal(json: &'a str) -> Self {
        if json.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Self::Literal(Cow::Borrowed(json));
        }
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
        Self::Literal(Cow::Owned(out))
    }

    pub(super) fn texts(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(texts.into_iter().map(Self::from).collect())
    }

    /// What an object holds; nothing, if it is another value.
    pub(super) fn into_entries(self) -> Entries<'a> {
        match self {
            Self::Object(entries) => entries,
            Self::Fixed(_, entries) => {
                let mut own = Vec::with_capacity(entries.len() + 2);
                own.extend(entries.iter().map(|(key, value)| (Cow::Borrowed(*key), value.clone())));
                own
            }
            Self::Shared(value) => value.clone().into_entries(),
            Self::Reference(address) => {
                let mut own = Vec::with_capacity(4);
                own.push((Cow::Borrowed("$ref"), Self::Address(address)));
                own
            }
            _ => Vec::new(),
        }
    }

    fn is_object(&self) -> bool {
        matches!(self, Self::Object(_) | Self::Fixed(..) | Self::Shared(_) | Self::Reference(_))
    }

    /// The object with one more key; any other value as it is.
    pub(super) fn with(self, key: &'a str, value: impl Into<Self>) -> Self {
        if !self.is_object() {
            return self;
        }
        let mut entries = self.into_entries();
        entries.push((Cow::Borrowed(key), value.into()));
        Self::Object(entries)
    }

    /// The same, where there is a value.
    pub(super) fn with_some(self, key: &'a str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Whether the object has this text at a key.
    pub(super) fn has_text(&self, key: &str, wanted: &str) -> bool {
        let is_it = |(name, value): (&str, &Json<'_>)| {
            name == key && matches!(value, Json::Text(text) if text == wanted)
        };
        match self {
            Self::Object(entries) => entries.iter().any(|(name, value)| is_it((name, value))),
            Self::Fixed(_, entries) => entries.iter().any(|(name, value)| is_it((name, value))),
            _ => false,
        }
    }

    /// A schema that takes null too.
    pub(super) fn or_null(self) -> Self {
        if !matches!(self, Self::Object(_) | Self::Fixed(..) | Self::Shared(_)) {
            return object! { "anyOf": vec![self, null()] };
        }
        let mut entries = self.into_entries();
        for (key, value) in &mut entries {
            match (&**key, &mut *value) {
                ("type", Self::Text(name)) => {
                    let name = std::mem::take(name);
                    *value = Self::List(vec![Self::Text(name), text("null")]);
                    return Self::Object(entries);
                }
                ("anyOf", Self::List(choices)) => {
                    choices.push(null());
                    return Self::Object(entries);
                }
                _ => {}
            }
        }
        object! { "anyOf": vec![Self::Object(entries), null()] }
    }

    /// Writes the value where a file is `depth` levels deep: two spaces a level. `used` is what stands before it on its line. How wide
    /// it is, if it stands on one.
    pub(super) fn write(&self, out: &mut String, depth: usize, used: usize) -> Option<usize> {
        if let Self::Shared(value) = self {
            return value.write(out, depth, used);
        }
        let start = out.len();
        let is_short = match self {
            Self::List(items) => items.is_empty(),
            Self::Object(entries) => entries.is_empty(),
            Self::Fixed(_, entries) => entries.is_empty(),
            Self::Reference(_) => false,
            _ => true,
        };
        let room = if is_short { usize::MAX } else { (WIDTH - 1).saturating_sub(used) };
        let mut rest = room;
        if self.write_line(out, &mut rest) {
            return Some(room - rest);
        }
        out.truncate(start);
        let mut is_first = true;
        let mut entry = |key: &str, value: &Json<'_>| {
            write_entry(out, depth + 1, is_first, key, value);
            is_first = false;
        };
        match self {
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "[" } else { "," });
                    write_line_end(out, depth + 1);
                    item.write(out, depth + 1, 2 * (depth + 1));
                }
                write_line_end(out, depth);
                out.push(']');
                return None;
            }
            Self::Object(entries) => entries.iter().for_each(|(key, value)| entry(key, value)),
            Self::Fixed(_, entries) => entries.iter().for_each(|(key, value)| entry(key, value)),
            Self::Reference(address) => entry("$ref", &Json::Address(*address)),
            _ => {}
        }
        write_line_end(out, depth);
        out.push('}');
        None
    }

    /// Writes the value on the line; not, or not all of it, if it needs more room.
    pub(super) fn write_line(&self, out: &mut String, room: &mut usize) -> bool {
        match self {
            Self::Boolean(true) => put(out, room, "true"),
            Self::Boolean(false) => put(out, room, "false"),
            Self::Number(value) => {
                let start = out.len();
                let _ = write!(out, "{value}");
                take(room, out.len() - start)
            }
            // In ASCII.
            Self::Literal(text) => put(out, room, text),
            Self::Text(text) => write_text(out, room, text),
            Self::Address(address) => write_address(out, room, address),
            Self::Reference(address) => {
                put(out, room, "{ \"$ref\": ") && write_address(out, room, address) && put(out, room, " }")
            }
            Self::List(items) => {
                // Three letters an item, or more.
                items.len().saturating_mul(3) <= *room
                    && put(out, room, "[")
                    && items.iter().enumerate().all(|(index, item)| {
                        (index == 0 || put(out, room, ", ")) && item.write_line(out, room)
                    })
                    && put(out, room, "]")
            }
            Self::Object(entries) => {
                entries.len().saturating_mul(7) <= *room
                    && write_entries(out, room, entries.iter().map(|(key, value)| (&**key, value)))
            }
            // In ASCII.
            Self::Fixed(line, entries) => {
                debug_assert!(is_line(line, entries), "{line}");
                put(out, room, line)
            }
            Self::Shared(value) => value.write_line(out, room),
        }
    }
}

/// A schema of null.
pub(super) fn null() -> Json<'static> {
    fixed!(r#"{ "type": "null" }"#, "type": text("null"))
}

/// Writes an entry of an object on a line of its own, behind what stands before it. How wide it is, if it stands on one.
pub(super) fn write_entry(
    out: &mut String,
    depth: usize,
    is_first: bool,
    key: &str,
    value: &Json<'_>,
) -> Option<usize> {
    let used = write_key(out, depth, is_first, key);
    Some(used - 2 * depth + value.write(out, depth, used)?)
}

/// The same without its value; how much of the line it takes.
pub(super) fn write_key(out: &mut String, depth: usize, is_first: bool, key: &str) -> usize {
    const FIRST: &str = "{\n                                ";
    const NEXT: &str = ",\n                                ";
    let begin = if is_first { FIRST } else { NEXT };
    if let Some(begin) = begin.get(..2 + 2 * depth) {
        out.push_str(begin);
    } else {
        out.push(if is_first { '{' } else { ',' });
        write_line_end(out, depth);
    }
    if is_plain(key) {
        out.push('"');
        out.push_str(key);
        out.push_str("\": ");
        return 2 * depth + key.len() + 4;
    }
    let width = put_text(out, key);
    out.push_str(": ");
    2 * depth + width + 2
}

/// Whether that is what stands on the line.
fn is_line(line: &str, entries: &[(&str, Json<'_>)]) -> bool {
    let mut out = String::new();
    let mut room = usize::MAX;
    write_entries(&mut out, &mut room, entries.iter().map(|(key, value)| (*key, value))) && out == line
}

fn write_entries<'j>(
    out: &mut String,
    room: &mut usize,
    entries: impl ExactSizeIterator<Item = (&'j str, &'j Json<'j>)>,
) -> bool {
    if entries.len() == 0 {
        return put(out, room, "{}");
    }
    let mut between = "{ ";
    for (key, value) in entries {
        if !(put(out, room, between)
            && write_text(out, room, key)
            && put(out, room, ": ")
            && value.write_line(out, room))
        {
            return false;
        }
        between = ", ";
    }
    put(out, room, " }")
}

fn write_address(out: &mut String, room: &mut usize, address: &Address<'_>) -> bool {
    let (kind, owner, part) = (address.kind.prefix(), address.owner, address.part.suffix());
    if !is_plain(owner) {
        return write_text(out, room, &format!("{kind}{owner}{part}"));
    }
    if !take(room, kind.len() + owner.len() + part.len() + 2) {
        return false;
    }
    out.push('"');
    out.push_str(kind);
    out.push_str(owner);
    out.push_str(part);
    out.push('"');
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(value: &Json<'_>) -> String {
        let mut out = String::new();
        value.write(&mut out, 0, 0);
        out
    }

    #[test]
    fn text_cannot_leave_its_string() {
        let value = object! { "a": "\", \"evil\": \"\u{202e}\n\\" }.with("\"}", true);
        assert_eq!(file(&value), "{ \"a\": \"\\\", \\\"evil\\\": \\\"\\u202e\\n\\\\\", \"\\\"}\": true }");
    }

    #[test]
    fn literals_are_on_a_line_and_visible() {
        let value = Json::literal("{\n\"a\": \"\u{202e}😀\\n\" }");
        assert_eq!(file(&value), "{ \"a\": \"\\u202e\\ud83d\\ude00\\n\" }");
    }

    #[test]
    fn what_is_long_is_broken_in_order() {
        let long = "x".repeat(100);
        let value = object! { "z": long.as_str(), "a": vec![Json::from("y"), Json::from(1_u32)] };
        assert_eq!(file(&value), format!("{{\n  \"z\": \"{long}\",\n  \"a\": [\"y\", 1]\n}}"));
    }

    #[test]
    fn a_line_is_as_many_letters_wide() {
        for (letter, escaped) in [("x", "x"), ("é", "é"), ("😀", "😀"), ("\n", "\\n")] {
            // With its brackets and quotes.
            let letters = (WIDTH - 5) / escaped.chars().count();
            let fits = letter.repeat(letters);
            assert_eq!(file(&Json::texts([fits.as_str()])), format!("[\"{}\"]", escaped.repeat(letters)));
            let long = format!("{fits}12");
            let broken = format!("[\n  \"{}12\"\n]", escaped.repeat(letters));
            assert_eq!(file(&Json::texts([long.as_str()])), broken);
        }
    }

    #[test]
    fn null_joins_what_is_there() {
        let text_of = |value: Json<'static>| file(&value.or_null());
        assert_eq!(text_of(object! { "type": "string" }), r#"{ "type": ["string", "null"] }"#);
        assert_eq!(
            text_of(fixed!(r#"{ "type": "string" }"#, "type": text("string"))),
            r#"{ "type": ["string", "null"] }"#
        );
        assert_eq!(
            text_of(object! { "anyOf": Json::List(Vec::new()) }),
            r#"{ "anyOf": [{ "type": "null" }] }"#
        );
        assert_eq!(
            text_of(object! { "$ref": "#/x" }),
            r##"{ "anyOf": [{ "$ref": "#/x" }, { "type": "null" }] }"##
        );
    }
}
