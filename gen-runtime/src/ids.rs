//! Values that Prisma's client makes, made alike: `uuid()`, `cuid()`, `ulid()`, `nanoid()`, `now()`.
//!
//! Each is a few lines over the operating system's randomness. (The crates for them bring twenty others.)

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::descriptor::{Default, Field, Scalar};
use crate::scalar::Value;

const BASE_36: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const NANOID: &[u8; 64] = b"useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";

/// What stands in a new row when the body has no value: nothing where nobody or the database makes it. `now` is the moment of the
/// request, one for all fields.
pub(crate) fn made(field: &Field, now: DateTime<Utc>) -> Option<Value> {
    let text = match field.default {
        Default::None | Default::Database => return None,
        Default::Now | Default::UpdatedAt => return Some(Value::DateTime(moment(field.scalar, now))),
        Default::Uuid(version) => {
            let uuid = if version == 7 { Uuid::now_v7() } else { Uuid::new_v4() };
            match field.scalar {
                Scalar::Uuid => return Some(Value::Uuid(uuid)),
                _ => uuid.to_string(),
            }
        }
        Default::Cuid(2) => cuid2(),
        Default::Cuid(_) => cuid1(now),
        Default::Ulid => ulid(now),
        Default::Nanoid(length) => nanoid(length),
    };
    Some(Value::Text(text))
}

/// The moment as a column of this kind holds it.
fn moment(scalar: Scalar, now: DateTime<Utc>) -> DateTime<Utc> {
    let cut = DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now);
    match scalar {
        Scalar::Date => crate::scalar::midnight(cut),
        Scalar::Time => crate::scalar::on_epoch(cut),
        _ => cut,
    }
}

/// So many characters of an alphabet whose length divides 256, or nearly so: bytes beyond the largest multiple are thrown away.
fn random(alphabet: &[u8], length: usize) -> String {
    let limit = 256 - 256 % alphabet.len();
    let mut text = String::with_capacity(length);
    while text.len() < length {
        let bytes = Uuid::new_v4().into_bytes();
        // Bytes 6 and 8 of a UUID hold its version and variant.
        let random = bytes.iter().enumerate().filter(|(index, _)| *index != 6 && *index != 8);
        for (_, byte) in random {
            let byte = usize::from(*byte);
            if byte < limit
                && text.len() < length
                && let Some(character) = alphabet.get(byte % alphabet.len())
            {
                text.push(char::from(*character));
            }
        }
    }
    text
}

/// The lowest `width` digits of a number.
fn digits(mut number: u64, alphabet: &[u8], width: usize) -> String {
    let base = alphabet.len() as u64;
    let mut characters = Vec::with_capacity(width);
    for _ in 0..width {
        let digit = usize::try_from(number % base).unwrap_or_default();
        characters.push(alphabet.get(digit).copied().map_or('0', char::from));
        number /= base;
    }
    characters.iter().rev().collect()
}

fn milliseconds(now: DateTime<Utc>) -> u64 {
    u64::try_from(now.timestamp_millis()).unwrap_or_default()
}

/// `c`, the time, a counter, the process, and randomness: 25 characters.
fn cuid1(now: DateTime<Utc>) -> String {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let counter = COUNTER.fetch_add(1, Ordering::Relaxed);
    format!(
        "c{}{}{}{}",
        digits(milliseconds(now), BASE_36, 8),
        digits(counter, BASE_36, 4),
        digits(u64::from(std::process::id()), BASE_36, 4),
        random(BASE_36, 8)
    )
}

/// A letter and 23 characters that tell nothing.
fn cuid2() -> String {
    format!("{}{}", random(b"abcdefghijklmnopqrstuvwxyz", 1), random(BASE_36, 23))
}

/// 48 bits of time and 80 of randomness, in Crockford's base 32: 26 characters.
fn ulid(now: DateTime<Utc>) -> String {
    digits(milliseconds(now), CROCKFORD, 10) + &random(CROCKFORD, 16)
}

/// So many characters that need no encoding in a URL.
fn nanoid(length: u32) -> String {
    random(NANOID, usize::try_from(length).unwrap_or(21))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_made_of(text: &str, alphabet: &[u8], length: usize) -> bool {
        text.len() == length && text.bytes().all(|byte| alphabet.contains(&byte))
    }

    #[test]
    fn every_kind_has_its_form() {
        let now = DateTime::from_timestamp_millis(1_469_918_176_385).unwrap_or_default();
        assert!(ulid(now).starts_with("01ARYZ6S41"));
        assert!(is_made_of(&ulid(now), CROCKFORD, 26));
        assert!(is_made_of(&nanoid(21), NANOID, 21));
        assert!(is_made_of(&nanoid(300), NANOID, 300));
        assert!(is_made_of(&cuid2(), BASE_36, 24) && cuid2().starts_with(|c: char| c.is_ascii_lowercase()));
        assert!(is_made_of(&cuid1(now), BASE_36, 25) && cuid1(now).starts_with('c'));
    }

    #[test]
    fn a_thousand_differ() {
        let now = Utc::now();
        let ids: std::collections::HashSet<_> =
            (0..1000).flat_map(|_| [cuid1(now), cuid2(), ulid(now), nanoid(21)]).collect();
        assert_eq!(ids.len(), 4000);
    }
}
