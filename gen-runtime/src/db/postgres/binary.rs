//! PostgreSQL's own form of instants and decimal numbers: cheaper than their texts, for the database too.

use std::fmt::Write as _;

use chrono::{DateTime, Datelike as _};
use sqlx::postgres::{PgValueFormat, PgValueRef};
use sqlx::{TypeInfo as _, ValueRef as _};

use crate::scalar::{Value, canonical_decimal};

/// A `timestamp`, `timestamptz` or `numeric`.
pub(super) fn read(value: &PgValueRef<'_>) -> Result<Value, sqlx::Error> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let bytes = value.as_bytes().map_err(sqlx::Error::Decode)?;
    let info = value.type_info();
    let read = match (info.name(), value.format()) {
        ("TIMESTAMP" | "TIMESTAMPTZ", PgValueFormat::Binary) => instant(bytes),
        ("NUMERIC", PgValueFormat::Binary) => decimal(bytes),
        _ => None,
    };
    read.ok_or_else(|| sqlx::Error::Decode(format!("{} is stored as {bytes:?}", info.name()).into()))
}

/// Microseconds since 2000, in eight bytes. What is finer than a millisecond is cut.
fn instant(bytes: &[u8]) -> Option<Value> {
    const YEAR_2000: i64 = 946_684_800_000;
    let microseconds = i64::from_be_bytes(bytes.try_into().ok()?);
    if matches!(microseconds, i64::MIN | i64::MAX) {
        // An infinity.
        return Some(Value::Null);
    }
    let instant = DateTime::from_timestamp_millis(microseconds.div_euclid(1000) + YEAR_2000)?;
    // The wire has no other years.
    Some(if (1..=9999).contains(&instant.year()) { Value::DateTime(instant) } else { Value::Null })
}

/// Digits to the base of 10000, before them their number, the power of the first, and a sign.
fn decimal(bytes: &[u8]) -> Option<Value> {
    const NEGATIVE: u16 = 0x4000;
    let mut words = bytes.as_chunks().0.iter().map(|word| u16::from_be_bytes(*word));
    let (_count, power) = (words.next()?, words.next()?.cast_signed());
    let (sign, _scale) = (words.next()?, words.next()?);
    if sign > NEGATIVE {
        // Not a number, or an infinity.
        return Some(Value::Null);
    }
    let mut text = String::with_capacity(32);
    text.push_str(if sign == NEGATIVE { "-0" } else { "0" });
    for _ in 0..=power {
        // Writing to a String cannot fail. Zeros at the end are not stored.
        let _ = write!(text, "{:04}", words.next().unwrap_or_default());
    }
    text.push('.');
    for _ in power..-1 {
        text.push_str("0000");
    }
    for word in words {
        let _ = write!(text, "{word:04}");
    }
    text.push('0');
    canonical_decimal(&text).map(Value::Decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals() {
        for (words, text) in [
            (&[0, 0, 0, 0][..], "0"),
            (&[1, 0, 0, 0, 7], "7"),
            (&[2, 0, 0, 30, 1, 3700], "1.37"),
            (&[1, 1, 0x4000, 0, 12], "-120000"),
            (&[3, 1, 0, 2, 1, 2, 300], "10002.03"),
            (&[1, 0xffff, 0, 4, 5], "0.0005"),
            (&[1, 0xfffe, 0x4000, 8, 1200], "-0.000012"),
        ] {
            let bytes: Vec<u8> = words.iter().flat_map(|word: &u16| word.to_be_bytes()).collect();
            assert_eq!(decimal(&bytes), Some(Value::Decimal(text.to_owned())));
        }
        assert_eq!(decimal(&[0, 0, 0, 0, 0xc0, 0, 0, 0]), Some(Value::Null));
        assert_eq!(decimal(&[0, 0, 0]), None);
    }

    #[test]
    fn instants() {
        let of = |microseconds: i64| instant(&microseconds.to_be_bytes());
        let at = |text: &str| crate::scalar::parse_rfc3339(text).map(Value::DateTime);
        assert_eq!(of(0), at("2000-01-01T00:00:00Z"));
        assert_eq!(of(1_999), at("2000-01-01T00:00:00.001Z"));
        assert_eq!(of(-1), at("1999-12-31T23:59:59.999Z"));
        assert_eq!(of(i64::MAX), Some(Value::Null));
        assert_eq!(of(i64::MAX - 1), None);
        assert_eq!(of(-63_113_904_000_000_001), Some(Value::Null), "the year before 1");
    }
}
