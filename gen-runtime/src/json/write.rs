//! JSON text as JavaScript's `JSON.stringify` writes it.

use std::fmt::Write as _;

use super::{Json, Text};

/// Appends the value's text.
pub(crate) fn write(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(number) => out.push_str(&number_text(*number)),
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
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        write_char(c, out);
    }
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
    if !number.is_finite() {
        return "null".to_owned();
    }
    let (sign, digits, point) = parts(number);
    if (-5..=21).contains(&point) {
        return sign.to_owned() + &plain(&digits, point);
    }
    let exponent = point - 1;
    let (first, rest) = digits.split_at(1);
    let fraction = if rest.is_empty() { String::new() } else { format!(".{rest}") };
    format!("{sign}{first}{fraction}e{exponent:+}")
}

/// A finite number's shortest digits, without an exponent.
pub(crate) fn plain_number_text(number: f64) -> String {
    let (sign, digits, point) = parts(number);
    sign.to_owned() + &plain(&digits, point)
}

/// Sign, shortest digits, and the place of the point from their start.
fn parts(number: f64) -> (&'static str, String, i32) {
    // `-0` is 0 in JSON, as JavaScript prints it.
    let sign = if number < 0.0 { "-" } else { "" };
    let text = format!("{:e}", number.abs());
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    (sign, mantissa.replace('.', ""), exponent.parse::<i32>().unwrap_or_default() + 1)
}

fn plain(digits: &str, point: i32) -> String {
    match usize::try_from(point) {
        Ok(0) | Err(_) => {
            format!("0.{}{digits}", "0".repeat(usize::try_from(point.unsigned_abs()).unwrap_or_default()))
        }
        Ok(point) if point >= digits.len() => format!("{digits}{}", "0".repeat(point - digits.len())),
        Ok(point) => {
            let (whole, fraction) = digits.split_at(point);
            format!("{whole}.{fraction}")
        }
    }
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
