//! Keys: the one path segment that names a row.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::descriptor::{Field, Scalar};
use crate::percent;
use crate::scalar::{Value, date_time_text, number, parse_rfc3339, parse_uuid};

/// The values of a raw segment, in the order of the key's fields; nothing when it is no canonical key.
pub(crate) fn read(fields: &[&'static Field], segment: &str) -> Option<Vec<Value>> {
    // Split before decoding: an encoded comma belongs to its part.
    let parts: Vec<&str> = segment.split(',').collect();
    if parts.len() != fields.len() {
        return None;
    }
    fields.iter().zip(parts).map(|(field, part)| read_part(field, percent::decode(part)?)).collect()
}

fn read_part(field: &Field, part: String) -> Option<Value> {
    let whole = |min: i64, max: i64| {
        let canonical = number::is_whole(&part) && part != "-0";
        let value = canonical.then(|| part.parse::<i64>().ok()).flatten()?;
        (min..=max).contains(&value).then_some(Value::Int(value))
    };
    // Only the text that an answer would show names the row.
    let instant = || parse_rfc3339(&part).filter(|instant| date_time_text(*instant) == part);
    match field.scalar {
        Scalar::String => (!part.contains('\0')).then_some(Value::Text(part)),
        Scalar::Boolean => match part.as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        Scalar::Int => whole(i32::MIN.into(), i32::MAX.into()),
        Scalar::UnsignedInt => whole(0, u32::MAX.into()),
        Scalar::BigInt => whole(i64::MIN, i64::MAX),
        Scalar::DateTime => instant().map(Value::DateTime),
        Scalar::Date => instant().filter(|_| part.ends_with("T00:00:00.000Z")).map(Value::DateTime),
        Scalar::Time => instant().filter(|_| part.starts_with("1970-01-01T")).map(Value::DateTime),
        Scalar::Bytes => URL_SAFE_NO_PAD.decode(part).ok().map(Value::Bytes),
        Scalar::Uuid => parse_uuid(&part).map(Value::Uuid),
        Scalar::Enum(definition) => {
            definition.values.iter().find(|(name, _)| *name == part).map(|(name, _)| Value::Enum(name))
        }
        // No key has such a part.
        Scalar::Float | Scalar::Real | Scalar::Decimal | Scalar::Json => None,
    }
}

/// The segment that names a row with these values of the key's fields.
pub(crate) fn write<'a>(values: impl Iterator<Item = &'a Value>) -> String {
    let mut segment = String::new();
    for (index, value) in values.enumerate() {
        if index > 0 {
            segment.push(',');
        }
        let text = match value {
            Value::Text(text) | Value::Decimal(text) => text.clone(),
            Value::Bool(value) => value.to_string(),
            Value::Int(value) => value.to_string(),
            Value::DateTime(instant) => date_time_text(*instant),
            Value::Bytes(bytes) => URL_SAFE_NO_PAD.encode(bytes),
            Value::Uuid(uuid) => uuid.to_string(),
            Value::Enum(name) => (*name).to_owned(),
            // In no key, but perhaps in what a relation refers to.
            Value::Float(value) => value.to_string(),
            Value::Null | Value::Json(_) | Value::List(_) => String::new(),
        };
        percent::encode(&text, &mut segment);
    }
    segment
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&Field; 3] =
        [&Field::new("a", Scalar::String), &Field::new("b", Scalar::Int), &Field::new("c", Scalar::Bytes)];

    #[test]
    fn segments_go_round() {
        let values = read(&FIELDS, "a%2C+%2F%25%C3%A9,-7,_-8").expect("a key");
        assert_eq!(values, [Value::Text("a,+/%é".into()), Value::Int(-7), Value::Bytes(vec![0xff, 0xef])]);
        assert_eq!(write(values.iter()), "a%2C%2B%2F%25%C3%A9,-7,_-8");
    }

    #[test]
    fn only_canonical_keys_are_keys() {
        for wrong in [
            "a,1",
            "a,1,,",
            "a,1,_-8,x",
            "a,01,",
            "a,-0,",
            "a,1.0,",
            "a,2147483648,",
            "a%00,1,",
            "a%,1,",
            "a%ff,1,",
            "a,1,_-8=",
            "a,1,_-9",
            "a,1,+/8",
        ] {
            assert_eq!(read(&FIELDS, wrong), None, "{wrong}");
        }
        assert!(read(&FIELDS, ",0,").is_some());
    }
}
