//! A strict reader of RFC 8259.

use std::collections::HashMap;

use super::{Json, Text};

/// How deep a request may nest: a scalar is 0 deep, `[]` is 1.
pub(crate) const MAX_DEPTH: usize = 64;

/// The value that a whole text is; nothing when it is not JSON or nests deeper than `depth`.
pub(crate) fn read(text: &str, depth: usize) -> Option<Json> {
    let mut reader = Reader { text, at: 0, depth };
    reader.skip_space();
    let value = reader.value()?;
    reader.skip_space();
    (reader.at == text.len()).then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// How much deeper it may go.
    depth: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self) -> Option<Json> {
        match self.peek()? {
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => self.nested(Self::array),
            b'{' => self.nested(Self::object),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        let found = self.text.get(self.at..)?.starts_with(word);
        self.at += word.len();
        found.then_some(value)
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Json>) -> Option<Json> {
        self.depth = self.depth.checked_sub(1)?;
        self.at += 1;
        let value = read(self)?;
        self.depth += 1;
        Some(value)
    }

    fn array(&mut self) -> Option<Json> {
        let mut items = Vec::new();
        self.skip_space();
        if self.accept(b']') {
            return Some(Json::Array(items));
        }
        loop {
            self.skip_space();
            items.push(self.value()?);
            self.skip_space();
            match self.next()? {
                b',' => {}
                b']' => return Some(Json::Array(items)),
                _ => return None,
            }
        }
    }

    fn object(&mut self) -> Option<Json> {
        /// Most have no more.
        const ENTRIES: usize = 12;
        let mut entries = Vec::with_capacity(ENTRIES);
        self.skip_space();
        if self.accept(b'}') {
            return Some(Json::Object(entries));
        }
        loop {
            self.skip_space();
            let key = self.string()?;
            self.skip_space();
            if !self.accept(b':') {
                return None;
            }
            self.skip_space();
            entries.push((key, self.value()?));
            self.skip_space();
            match self.next()? {
                b',' => {}
                b'}' => return Some(Json::Object(last_of_each(entries))),
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.accept(b'-');
        if !self.accept(b'0') {
            self.digits()?;
        }
        if self.accept(b'.') {
            self.digits()?;
        }
        if self.accept(b'e') || self.accept(b'E') {
            let _sign = self.accept(b'+') || self.accept(b'-');
            self.digits()?;
        }
        let text = self.text.get(start..self.at)?;
        // Most are small whole numbers, which need no care.
        let small = (text.len() <= 9).then(|| text.parse::<u32>().ok()).flatten();
        small.map(f64::from).or_else(|| text.parse().ok()).map(Json::Number)
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn string(&mut self) -> Option<Text> {
        if !self.accept(b'"') {
            return None;
        }
        let plain = self.plain()?;
        if self.accept(b'"') {
            // Without an escape it is what it was.
            return Some(Text::from(plain));
        }
        let mut text = TextBuilder::default();
        text.push_str(plain);
        loop {
            match self.next()? {
                b'"' => return Some(text.finish()),
                b'\\' => self.escape(&mut text)?,
                _ => return None,
            }
            text.push_str(self.plain()?);
        }
    }

    /// A text up to what cannot stand in it as it is.
    fn plain(&mut self) -> Option<&'a str> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let length = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at)
    }

    fn escape(&mut self, text: &mut TextBuilder) -> Option<()> {
        let plain = match self.next()? {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.hex4()?;
                text.push_units(&[unit]);
                return Some(());
            }
            _ => return None,
        };
        text.push_str(plain.encode_utf8(&mut [0; 4]));
        Some(())
    }

    fn hex4(&mut self) -> Option<u16> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u16::from_str_radix(digits, 16).ok()
    }
}

/// Of equal keys the last one's value, where the first one stood.
fn last_of_each(entries: Vec<(Text, Json)>) -> Vec<(Text, Json)> {
    /// Of so few, comparing each with all before it is the fastest.
    const FEW: usize = 24;
    let before = |index: usize| entries.get(..index).unwrap_or_default();
    let given_before =
        |(index, (key, _)): (usize, &(Text, Json))| before(index).iter().any(|(other, _)| other == key);
    if entries.len() <= FEW && !entries.iter().enumerate().any(given_before) {
        return entries;
    }
    let mut places: HashMap<Text, usize> = HashMap::with_capacity(entries.len());
    let mut result: Vec<(Text, Json)> = Vec::with_capacity(entries.len());
    for (key, value) in entries {
        let place = *places.entry(key.clone()).or_insert(result.len());
        match result.get_mut(place) {
            Some(entry) => entry.1 = value,
            None => result.push((key, value)),
        }
    }
    result
}

/// Text that turns to UTF-16 only when an escape writes half of a pair.
#[derive(Default)]
struct TextBuilder {
    text: String,
    /// Units of escapes that directly follow one another, or everything from the first escape of a half on.
    units: Vec<u16>,
}

impl TextBuilder {
    fn push_str(&mut self, text: &str) {
        if self.units.is_empty() {
            self.text.push_str(text);
        } else if !text.is_empty() {
            self.units.extend(text.encode_utf16());
        }
    }

    fn push_units(&mut self, units: &[u16]) {
        if self.units.is_empty()
            && let Ok(text) = String::from_utf16(units)
        {
            self.text.push_str(&text);
        } else {
            self.units.extend(units);
        }
    }

    fn finish(self) -> Text {
        if self.units.is_empty() {
            return Text::Valid(self.text);
        }
        match String::from_utf16(&self.units) {
            Ok(rest) => Text::Valid(self.text + &rest),
            Err(_) => Text::Broken(self.text.encode_utf16().chain(self.units).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Json {
        Json::Text(Text::from(text))
    }

    #[test]
    fn reads_what_the_rfc_allows() {
        assert_eq!(
            read(" [1.0, -0.5e+2 , true,null]\n", 1),
            Some(Json::Array(vec![Json::Number(1.0), Json::Number(-50.0), Json::Bool(true), Json::Null,]))
        );
        assert_eq!(read(r#""a\n\u00e9\ud83d\ude00\/""#, 0), Some(text("a\né😀/")));
        assert_eq!(read("1e400", 0), Some(Json::Number(f64::INFINITY)));
    }

    #[test]
    fn refuses_everything_else() {
        for wrong in [
            "",
            " ",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "nul",
            "[1,]",
            "{,}",
            "{\"a\":1,}",
            "{a:1}",
            "'a'",
            "\"\t\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\u+123\"",
            "1 2",
            "\u{feff}1",
            "NaN",
            "-",
            "\"",
            "[",
            "\"\\u00é\"",
        ] {
            assert_eq!(read(wrong, 9), None, "{wrong}");
        }
    }

    #[test]
    fn counts_depth() {
        assert!(read("1", 0).is_some());
        assert!(read("[[]]", 1).is_none());
        assert!(read("[[],{\"a\":[]}]", 3).is_some());
        assert!(read(&"[".repeat(100_000), MAX_DEPTH).is_none());
    }

    #[test]
    fn the_last_of_equal_keys_wins() {
        let Some(Json::Object(entries)) = read(r#"{"a":1,"b":2,"\u0061":3}"#, 1) else { panic!("no object") };
        assert_eq!(entries, [(Text::from("a"), Json::Number(3.0)), (Text::from("b"), Json::Number(2.0))]);
    }

    #[test]
    fn halves_of_pairs_are_kept_apart_from_text() {
        assert_eq!(read(r#""x\ud800y""#, 0), Some(Json::Text(Text::Broken(vec![0x78, 0xd800, 0x79]))));
        assert_eq!(read(r#""\ude00\ud83d""#, 0), Some(Json::Text(Text::Broken(vec![0xde00, 0xd83d]))));
        assert_eq!(
            read(r#""\ud800\ud83d\ude00""#, 0),
            Some(Json::Text(Text::Broken(vec![0xd800, 0xd83d, 0xde00])))
        );
    }
}
