//! The wire's scalars: what each accepts of JSON, and how each is printed. One file a concern.

mod datetime;
mod decimal;
mod format;
pub(crate) mod number;
mod text;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::descriptor::{Field, Rules, Scalar};
use crate::json::{self, Json, Text};
use crate::problem::{Fault, FieldError, Step};

pub(crate) use datetime::{
    date_time_text, midnight, on_epoch, parse_database, parse_rfc3339, write_date_time,
};
pub(crate) use decimal::canonical as canonical_decimal;
pub(crate) use number::shortest;
pub(crate) use text::{decode_base64, encode_base64, parse_uuid};

/// A value on its way between JSON and the database.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Text(String),
    Bool(bool),
    Int(i64),
    Float(f64),
    /// Canonical digits.
    Decimal(String),
    DateTime(DateTime<Utc>),
    Json(Json),
    Bytes(Vec<u8>),
    Uuid(Uuid),
    /// The wire name.
    Enum(&'static str),
    List(Vec<Value>),
}

/// A body's value for a field: with its rules, list or not, null or not. What is wrong is added to `errors`.
pub(crate) fn read_field(
    field: &Field,
    json: Json,
    path: &[Step],
    errors: &mut Vec<FieldError>,
) -> Option<Value> {
    let mut fail = |path: Vec<Step>, fault| errors.push(FieldError::new(path, fault));
    if json == Json::Null && field.nullable {
        return Some(Value::Null);
    }
    if !field.list {
        return read(field.scalar, &field.rules, json).map_err(|fault| fail(path.to_vec(), fault)).ok();
    }
    let items = match json {
        Json::Array(items) => items,
        Json::Null => {
            fail(path.to_vec(), Fault::not_null());
            return None;
        }
        _ => {
            fail(path.to_vec(), Fault::kind("an array"));
            return None;
        }
    };
    let length = items.len();
    let mut values = Vec::with_capacity(length);
    for (index, item) in items.into_iter().enumerate() {
        match read(field.scalar, &field.rules, item) {
            Ok(value) => values.push(value),
            Err(fault) => {
                let mut path = path.to_vec();
                path.push(Step::Index(index));
                fail(path, fault);
            }
        }
    }
    // Shorter only where an error was added.
    (values.len() == length).then_some(Value::List(values))
}

/// One value, which is not null but where it is JSON's.
pub(crate) fn read(scalar: Scalar, rules: &Rules, json: Json) -> Result<Value, Fault> {
    if let Scalar::Json = scalar {
        let storable = json.storable();
        return if storable { Ok(Value::Json(json)) } else { Err(Fault::format("a JSON value")) };
    }
    if json == Json::Null {
        return Err(Fault::not_null());
    }
    match scalar {
        Scalar::String => text::read_string(json, rules).map(Value::Text),
        Scalar::Boolean => match json {
            Json::Bool(value) => Ok(Value::Bool(value)),
            _ => Err(Fault::kind("a boolean")),
        },
        Scalar::Int => number::read_int(&json, rules, i32::MIN.into(), i32::MAX.into()).map(Value::Int),
        Scalar::UnsignedInt => number::read_int(&json, rules, 0, u32::MAX.into()).map(Value::Int),
        Scalar::BigInt => number::read_big_int(&json, rules).map(Value::Int),
        Scalar::Float | Scalar::Real => number::read_float(&json, rules).map(Value::Float),
        Scalar::Decimal => decimal::read(&json, rules).map(Value::Decimal),
        Scalar::DateTime => datetime::read(&json).map(Value::DateTime),
        Scalar::Date => datetime::read(&json).map(datetime::midnight).map(Value::DateTime),
        Scalar::Time => datetime::read(&json).map(datetime::on_epoch).map(Value::DateTime),
        Scalar::Json => Ok(Value::Json(json)),
        Scalar::Bytes => text::read_bytes(&json).map(Value::Bytes),
        Scalar::Uuid => text::read_uuid(&json).map(Value::Uuid),
        Scalar::Enum(definition) => text::read_enum(&json, definition).map(Value::Enum),
    }
}

/// The value in wire form.
#[allow(clippy::cast_precision_loss)] // Int fits a double; BigInt is a text.
pub(crate) fn to_json(scalar: Scalar, value: &Value) -> Json {
    let text = |text: String| Json::Text(Text::Valid(text));
    match value {
        Value::Text(value) | Value::Decimal(value) => text(value.clone()),
        Value::Bool(value) => Json::Bool(*value),
        Value::Int(value) if matches!(scalar, Scalar::BigInt) => text(value.to_string()),
        Value::Int(value) => Json::Number(*value as f64),
        Value::Float(value) if value.is_finite() => Json::Number(*value),
        // JSON has no NaN and no infinities.
        Value::Null | Value::Float(_) => Json::Null,
        Value::DateTime(value) => text(date_time_text(*value)),
        Value::Json(value) => value.clone(),
        Value::Bytes(value) => text(encode_base64(value)),
        Value::Uuid(value) => text(value.to_string()),
        Value::Enum(name) => text((*name).to_owned()),
        Value::List(items) => Json::Array(items.iter().map(|item| to_json(scalar, item)).collect()),
    }
}

/// Appends the value in wire form, as JSON text: the text of what [`to_json`] makes.
pub(crate) fn write(scalar: Scalar, value: &Value, out: &mut String) {
    /// What needs no escape.
    fn quoted(out: &mut String, write: impl FnOnce(&mut String)) {
        out.push('"');
        write(out);
        out.push('"');
    }
    match value {
        Value::Text(value) => json::write_text(value, out),
        Value::Decimal(value) => quoted(out, |out| out.push_str(value)),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) if matches!(scalar, Scalar::BigInt) => {
            quoted(out, |out| json::write_integer(*value, out));
        }
        Value::Int(value) => json::write_integer(*value, out),
        Value::Float(value) => json::write_number(*value, out),
        Value::Null => out.push_str("null"),
        Value::DateTime(value) => quoted(out, |out| write_date_time(*value, out)),
        Value::Json(value) => json::write(value, out),
        Value::Bytes(value) => quoted(out, |out| out.push_str(&encode_base64(value))),
        Value::Uuid(value) => quoted(out, |out| {
            out.push_str(value.hyphenated().encode_lower(&mut Uuid::encode_buffer()));
        }),
        Value::Enum(name) => json::write_text(name, out),
        Value::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(scalar, item, out);
            }
            out.push(']');
        }
    }
}

#[cfg(test)]
mod tests;
