//! JSON text as JavaScript's `JSON.stringify` writes it.

use std::fmt::Write as _;

use super::{Json, Text};

/// Appends the value's text.
pub(crate) fn write(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(number) => write_number(*number, out),
        Json::Text(Text::Valid(text)) => write_text(text, out),
        Json::Text(Text::Broken(units)) => write_units(units, out),
        Json::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Json::Object(entries) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                match key {
                    Text::Valid(key) => write_text(key, out),
                    Text::Broken(units) => write_units(units, out),
                }
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

/// Appends a text in quotes.
pub(crate) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    // What needs no escape, which is nearly all of it, is copied in one piece.
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = special.chars();
        if let Some(c) = chars.next() {
            write_char(c, out);
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

fn write_units(units: &[u16], out: &mut String) {
    out.push('"');
    for unit in char::decode_utf16(units.iter().copied()) {
        match unit {
            Ok(c) => write_char(c, out),
            Err(half) => escape(u32::from(half.unpaired_surrogate()), out),
        }
    }
    out.push('"');
}

fn write_char(c: char, out: &mut String) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if c < ' ' => escape(u32::from(c), out),
        c => out.push(c),
    }
}

fn escape(unit: u32, out: &mut String) {
    // Writing to a String cannot fail.
    let _ = write!(out, "\\u{unit:04x}");
}

/// A number as JSON: JavaScript's shortest digits; `null` where JSON has no number for it.
pub(crate) fn number_text(number: f64) -> String {
    let mut text = String::new();
    write_number(number, &mut text);
    text
}

/// Appends a number as JSON.
pub(crate) fn write_number(number: f64, out: &mut String) {
    /// Up to it every whole number has a double.
    const WHOLE: f64 = 9_007_199_254_740_992.0;
    let size = number.abs();
    // Writing to a String cannot fail. `-0` is 0 in JSON, as JavaScript prints it.
    let _ = match number {
        _ if !number.is_finite() => out.write_str("null"),
        #[allow(clippy::cast_possible_truncation)] // A whole number in range.
        _ if size <= WHOLE && number.fract() == 0.0 => {
            write_integer(number as i64, out);
            Ok(())
        }
        _ if (1e-6..1e21).contains(&size) => write!(out, "{number}"),
        _ if size < 1.0 => write!(out, "{number:e}"),
        _ => write!(out, "{}", format!("{number:e}").replace('e', "e+")),
    };
}

/// Appends a whole number.
pub(crate) fn write_integer(number: i64, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(number));
}

/// A finite number's shortest digits, without an exponent.
pub(crate) fn plain_number_text(number: f64) -> String {
    // Plus nothing, so that `-0` is 0.
    (number + 0.0).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_javascripts() {
        for (number, text) in [
            (1.0, "1"),
            (-0.0, "0"),
            (0.1 + 0.2, "0.30000000000000004"),
            (5e-324, "5e-324"),
            (1e21, "1e+21"),
            (1e20, "100000000000000000000"),
            (123_456_789_012_345_680_000.0, "123456789012345680000"),
            (1e-6, "0.000001"),
            (1.5e-7, "1.5e-7"),
            (-2.5, "-2.5"),
            (1.7e308, "1.7e+308"),
            (f64::NAN, "null"),
            (f64::INFINITY, "null"),
            (100.0, "100"),
        ] {
            assert_eq!(number_text(number), text);
        }
        assert_eq!(plain_number_text(1e21), "1000000000000000000000");
        assert_eq!(plain_number_text(-1.5e-7), "-0.00000015");
    }

    #[test]
    fn texts_are_escaped() {
        let mut out = String::new();
        write(
            &Json::Array(vec![
                Json::Text("\"\\\n\u{1}é\u{2028}".into()),
                Json::Text(Text::Broken(vec![0x61, 0xd800])),
            ]),
            &mut out,
        );
        assert_eq!(out, "[\"\\\"\\\\\\n\\u0001é\u{2028}\",\"a\\ud800\"]");
    }
}
