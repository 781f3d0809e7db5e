//! Values that Prisma's client makes, made here: times and ids.

use chrono::{DateTime, SubsecRound as _, Utc};
use uuid::Uuid;

use crate::descriptor::{Default, Field, Scalar};
use crate::problem::{Problem, ProblemCode};
use crate::scalar::{Value, parse_database, parse_uuid};

/// The time of a statement, as fine as the wire shows it.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(3)
}

/// The value that a create body without the field gets; nothing where the database (or nobody) makes it.
pub(crate) fn default_value(field: &Field, now: DateTime<Utc>) -> Result<Option<Value>, Problem> {
    let text = match field.default {
        Default::None if field.list => return Ok(Some(Value::List(Vec::new()))),
        Default::None => return Ok(None),
        Default::Database => return Ok(literal(field)),
        Default::Now | Default::UpdatedAt => return Ok(Some(time_of(field, now))),
        Default::Uuid(7) => Uuid::now_v7().to_string(),
        Default::Uuid(_) => Uuid::new_v4().to_string(),
        Default::Cuid(1) => cuid1(now)?,
        Default::Cuid(_) => cuid2()?,
        Default::Ulid => ulid(now)?,
        Default::Nanoid(length) => nanoid(length)?,
    };
    Ok(Some(match field.scalar {
        Scalar::Uuid => parse_uuid(&text).map_or(Value::Text(text), Value::Uuid),
        _ => Value::Text(text),
    }))
}

/// A literal that SQLite would not store as a body's value is stored: Prisma's DDL gives a time another form, and bytes another type.
fn literal(field: &Field) -> Option<Value> {
    let sql = field.column.default_sql.filter(|_| !field.list)?.strip_suffix('\'')?;
    match field.scalar {
        Scalar::DateTime => parse_database(&sql.strip_prefix('\'')?.replace(" +", "+")).map(Value::DateTime),
        Scalar::Bytes => bytes_of(sql.strip_prefix("X'")?).map(Value::Bytes),
        _ => None,
    }
}

fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()));
    let digits: Vec<u8> = digits.collect::<Option<_>>()?;
    let bytes = digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit));
    Some(bytes.collect())
}

/// The time of a statement in a field's own form.
pub(crate) fn time_of(field: &Field, now: DateTime<Utc>) -> Value {
    Value::DateTime(match field.scalar {
        Scalar::Date => crate::scalar::midnight(now),
        Scalar::Time => crate::scalar::on_epoch(now),
        _ => now,
    })
}

const BASE36: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const NANOID: &[u8; 64] = b"useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";

fn letter(alphabet: &[u8], index: usize) -> char {
    alphabet.get(index % alphabet.len()).map_or('0', |byte| char::from(*byte))
}

/// Letters of an alphabet, each as likely as any other.
fn random_text(alphabet: &[u8], length: usize) -> Result<String, Problem> {
    let fair = 256 - 256 % alphabet.len();
    let mut text = String::with_capacity(length);
    let mut bytes = [0; 32];
    while text.len() < length {
        getrandom::fill(&mut bytes).map_err(|error| Problem::with_cause(ProblemCode::Internal, error))?;
        let fit = bytes.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < fair);
        text.extend(fit.take(length - text.len()).map(|byte| letter(alphabet, byte)));
    }
    Ok(text)
}

/// The last digits of a number in an alphabet's base.
fn digits(alphabet: &[u8], mut number: u64, length: usize) -> String {
    let base = alphabet.len() as u64;
    let mut text: Vec<char> = Vec::with_capacity(length);
    for _ in 0..length {
        text.push(letter(alphabet, usize::try_from(number % base).unwrap_or_default()));
        number /= base;
    }
    text.iter().rev().collect()
}

fn milliseconds(now: DateTime<Utc>) -> u64 {
    u64::try_from(now.timestamp_millis()).unwrap_or_default()
}

/// `c`, time, counter, fingerprint and chance. The counter and the fingerprint only have to differ: chance serves.
fn cuid1(now: DateTime<Utc>) -> Result<String, Problem> {
    Ok(format!("c{}{}", digits(BASE36, milliseconds(now), 8), random_text(BASE36, 16)?))
}

/// 24 characters, the first a letter. Where the reference hashes its entropy to look like chance, this is chance.
fn cuid2() -> Result<String, Problem> {
    let (_, letters) = BASE36.split_at(10);
    Ok(random_text(letters, 1)? + &random_text(BASE36, 23)?)
}

/// 48 bits of time and 80 of chance, in Crockford's base 32.
fn ulid(now: DateTime<Utc>) -> Result<String, Problem> {
    Ok(digits(CROCKFORD, milliseconds(now), 10) + &random_text(CROCKFORD, 16)?)
}

fn nanoid(length: u32) -> Result<String, Problem> {
    random_text(NANOID, usize::try_from(length).unwrap_or(21))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_look_as_they_should() {
        let now = DateTime::from_timestamp_millis(1_469_918_176_385).expect("an instant");
        // The time of the ULID specification's own example.
        assert!(ulid(now).is_ok_and(|id| id.starts_with("01ARYZ6S41") && id.len() == 26));
        assert!(cuid1(now).is_ok_and(|id| id.starts_with("cir9rbvr5") && id.len() == 25));
        let id = cuid2().expect("chance");
        assert!(id.len() == 24 && id.starts_with(|c: char| c.is_ascii_lowercase()));
        assert_ne!(id, cuid2().expect("chance"));
        let id = nanoid(11).expect("chance");
        assert!(id.len() == 11 && id.bytes().all(|byte| NANOID.contains(&byte)), "{id}");
        assert_eq!(NANOID.iter().collect::<std::collections::BTreeSet<_>>().len(), 64);
    }

    #[test]
    fn defaults_follow_the_field() {
        let now = super::now();
        let make = |field: Field| default_value(&field, now).expect("a value");
        assert_eq!(make(Field::new("a", Scalar::DateTime).default(Default::Now)), Some(Value::DateTime(now)));
        assert_eq!(make(Field::new("a", Scalar::Int).default(Default::Database)), None);
        let moment = DateTime::from_timestamp_millis(1_582_979_696_789).map(Value::DateTime);
        for sql in ["'2020-02-29 12:34:56.789 +00:00'", "'2020-02-29 12:34:56.789'"] {
            let field = Field::new("a", Scalar::DateTime).default(Default::Database).default_sql(sql);
            assert_eq!(make(field), moment, "{sql}");
        }
        let bytes = || Field::new("a", Scalar::Bytes).default(Default::Database);
        assert_eq!(make(bytes().default_sql("X'00ff10'")), Some(Value::Bytes(vec![0, 255, 16])));
        assert_eq!(make(bytes().default_sql("(randomblob(4))")), None);
        assert_eq!(make(Field::new("a", Scalar::Int).list()), Some(Value::List(Vec::new())));
        assert!(
            matches!(make(Field::new("a", Scalar::Uuid).default(Default::Uuid(7))), Some(Value::Uuid(id)) if id.get_version_num() == 7)
        );
        assert!(matches!(
            make(Field::new("a", Scalar::String).default(Default::Uuid(4))),
            Some(Value::Text(_))
        ));
    }
}
