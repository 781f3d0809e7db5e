//! The contract's table of scalars as schemas: what bodies and filters accept, what answers show, what a path holds.

use std::fmt::Write as _;

use super::components::Components;
use super::json::{Json, object};
use super::{pattern, resources};
use crate::api::{ApiField, EMAIL, Rules, URL, Wire};
use crate::schema::Format;

/// Beyond it a double does not say which integer was meant.
const MAX_SAFE: i64 = (1 << 53) - 1;
const MAX_FLOAT: &str = "1.7e308";
/// Characters of a Decimal's text.
const MAX_DECIMAL: u32 = 1000;

/// A field of a body, with what the schema says of it.
pub(super) fn body_field(field: &ApiField, components: &mut Components<'_>) -> Json {
    let value = accepted(field.wire, &field.rules, components);
    if field.list {
        return object! { "type": "array", "items": value };
    }
    // Null is JSON already.
    if field.nullable && field.wire != Wire::Json { value.or_null() } else { value }
}

/// A field of an answer.
pub(super) fn read_field(field: &ApiField, components: &mut Components<'_>) -> Json {
    let value = shown(field.wire, components);
    if field.list {
        return object! { "type": "array", "items": value };
    }
    // A Float may be NaN in the database, which JSON has not: it reads as null anyway.
    if field.nullable && !matches!(field.wire, Wire::Json | Wire::Float) { value.or_null() } else { value }
}

/// One value that a request may hold.
pub(super) fn accepted(wire: Wire, rules: &Rules, components: &mut Components<'_>) -> Json {
    match wire {
        Wire::String => text(rules),
        Wire::Boolean => object! { "type": "boolean" },
        Wire::Int => integer(rules, i32::MIN.into(), i32::MAX.into()).with("format", "int32"),
        Wire::UnsignedInt => integer(rules, 0, u32::MAX.into()).with("format", "int64"),
        Wire::BigInt if *rules == Rules::default() => components.common("BigIntInput", |_| big_int(rules)),
        Wire::BigInt => big_int(rules),
        Wire::Float => {
            let min = rules.at_least.clone().unwrap_or_else(|| format!("-{MAX_FLOAT}"));
            let max = rules.at_most.clone().unwrap_or_else(|| MAX_FLOAT.to_owned());
            object! { "type": "number", "format": "double" }
                .with("minimum", Json::Literal(min))
                .with("maximum", Json::Literal(max))
        }
        Wire::Decimal if *rules == Rules::default() => components.common("DecimalInput", |_| decimal(rules)),
        Wire::Decimal => decimal(rules),
        Wire::DateTime => components.common("DateTimeInput", |_| date_time("Kept to the millisecond.")),
        Wire::Date => components.common("DateInput", |_| date_time("The time of day in UTC is cut.")),
        Wire::Time => components.common("TimeInput", |_| date_time("Its date in UTC becomes 1970-01-01.")),
        Wire::Json => components.common("JsonInput", json),
        Wire::Bytes => components.common("BytesInput", |_| {
            object! {
                "type": "string",
                "contentEncoding": "base64",
                "pattern": pattern::BASE64,
                "description": "Standard base64, padded, canonical.",
            }
        }),
        Wire::Uuid => components.common("UuidInput", |_| {
            object! { "type": "string", "format": "uuid", "pattern": pattern::UUID }
        }),
        Wire::Enum(id) => components.enumeration(id),
        Wire::Composite(id) => resources::composite_input(id, components),
    }
}

/// One value of an answer.
fn shown(wire: Wire, components: &mut Components<'_>) -> Json {
    let text = |format: &'static str, pattern: &'static str| move |_: &mut Components<'_>| object! { "type": "string", "format": format, "pattern": pattern };
    match wire {
        Wire::String => object! { "type": "string" },
        Wire::Boolean => object! { "type": "boolean" },
        Wire::Int => object! { "type": "integer", "format": "int32" },
        Wire::UnsignedInt => object! { "type": "integer", "format": "int64" },
        Wire::BigInt => components.common("BigInt", text("int64", pattern::BIG_INT_OUT)),
        Wire::Float => object! { "type": Json::texts(["number", "null"]), "format": "double" },
        Wire::Decimal => components.common("Decimal", text("decimal", pattern::DECIMAL_OUT)),
        Wire::DateTime => components.common("DateTime", text("date-time", pattern::DATE_TIME_OUT)),
        Wire::Date => components.common("Date", text("date-time", pattern::DATE_OUT)),
        Wire::Time => components.common("Time", text("date-time", pattern::TIME_OUT)),
        Wire::Json => object! { "description": "Any JSON value." },
        Wire::Bytes => components.common("Bytes", |_| {
            object! { "type": "string", "contentEncoding": "base64", "pattern": pattern::BASE64 }
        }),
        Wire::Uuid => components.common("Uuid", text("uuid", pattern::UUID_OUT)),
        Wire::Enum(id) => components.enumeration(id),
        Wire::Composite(id) => resources::composite(id, components),
    }
}

/// A part of a path's key. It is canonical: only the text that an answer would show names a row.
pub(super) fn key_part(wire: Wire, components: &mut Components<'_>) -> Json {
    let text = |pattern: &str| object! { "type": "string", "pattern": pattern };
    match wire {
        Wire::BigInt => object! { "type": "string", "format": "int64" }
            .with("pattern", pattern::whole(i64::MIN, i64::MAX, false)),
        Wire::DateTime => text(pattern::DATE_TIME_OUT).with("format", "date-time"),
        Wire::Date => text(pattern::DATE_OUT).with("format", "date-time"),
        Wire::Time => text(pattern::TIME_OUT).with("format", "date-time"),
        Wire::Bytes => text(pattern::BASE64_URL).with("contentEncoding", "base64url"),
        Wire::Uuid => text(pattern::UUID).with("format", "uuid"),
        // No key has these.
        Wire::Float | Wire::Decimal | Wire::Json | Wire::Composite(_) => text(pattern::TEXT),
        Wire::String | Wire::Boolean | Wire::Int | Wire::UnsignedInt | Wire::Enum(_) => {
            accepted(wire, &Rules::default(), components)
        }
    }
}

fn integer(rules: &Rules, min: i64, max: i64) -> Json {
    object! {
        "type": "integer",
        "minimum": rules.least().unwrap_or(min),
        "maximum": rules.most().unwrap_or(max),
    }
}

fn big_int(rules: &Rules) -> Json {
    let (min, max) = (rules.least().unwrap_or(i64::MIN), rules.most().unwrap_or(i64::MAX));
    let digits = object! { "type": "string", "format": "int64", "pattern": pattern::whole(min, max, true) };
    let number = object! { "type": "integer", "minimum": min.max(-MAX_SAFE), "maximum": max.min(MAX_SAFE) };
    object! {
        "anyOf": vec![digits, number],
        "description": "A whole number of 64 bits, as a string of digits; a number where a double holds it.",
    }
}

/// Bounds hold for texts too, of which no pattern says them in readable length: the description does.
fn decimal(rules: &Rules) -> Json {
    let text = object! {
        "type": "string",
        "format": "decimal",
        "pattern": pattern::decimal(rules.digits),
        "maxLength": MAX_DECIMAL,
    };
    let mut description =
        "A decimal number, as a string; or a number, which stands for its shortest digits.".to_owned();
    // A double ends before the 309th digit anyway.
    let mut before = 309;
    if let Some((precision, scale)) = rules.digits {
        before = precision.saturating_sub(scale);
        let _ = write!(description, " At most {before} digits before the point and {scale} after it.");
    }
    if let Some(least) = &rules.at_least {
        let _ = write!(description, " At least {least}.");
    }
    if let Some(most) = &rules.at_most {
        let _ = write!(description, " At most {most}.");
    }
    let number = object! { "type": "number" };
    let number = bound(number, "inimum", "-", before, rules.at_least.as_deref());
    let number = bound(number, "aximum", "", before, rules.at_most.as_deref());
    object! { "anyOf": vec![text, number], "description": description }
}

/// A number's bound on one side: what the schema states, or so many digits before the point, whichever is nearer to 0.
fn bound(number: Json, name: &str, sign: &str, digits: u32, stated: Option<&str>) -> Json {
    let column = format!("{sign}1e{digits}");
    let size = |text: &str| text.parse::<f64>().map_or(f64::INFINITY, f64::abs);
    match stated {
        Some(stated) if digits > 308 || size(stated) < size(&column) => {
            number.with(&format!("m{name}"), Json::Literal(stated.to_owned()))
        }
        _ if digits > 308 => number,
        _ => number.with(&format!("exclusiveM{name}"), Json::Literal(column)),
    }
}

fn text(rules: &Rules) -> Json {
    let text = object! { "type": "string", "pattern": pattern::TEXT }
        .with_some("minLength", rules.min_length)
        .with_some("maxLength", rules.max_length);
    let Some(format) = &rules.format else { return text };
    // JSON Schema's own formats of these names are others.
    let (pattern, description) = match format {
        Format::Pattern(pattern) => (pattern.source.as_str(), None),
        Format::Email => (EMAIL, Some("An email address.")),
        Format::Url => (URL, Some("A URL with `http` or `https`.")),
    };
    text.with("allOf", vec![object! { "pattern": pattern }]).with_some("description", description)
}

fn date_time(what: &str) -> Json {
    object! {
        "type": "string",
        "format": "date-time",
        "pattern": pattern::DATE_TIME,
        "description": format!("RFC 3339, in the years 0001 to 9999 of UTC. {what}"),
    }
}

/// Any JSON of which every text and key can be stored.
fn json(components: &mut Components<'_>) -> Json {
    let itself = components.common("JsonInput", json);
    object! {
        "type": Json::texts(["null", "boolean", "number", "string", "array", "object"]),
        "pattern": pattern::TEXT,
        // As `items`, of which tools make a type that TypeScript finds circular.
        "unevaluatedItems": itself.clone(),
        "propertyNames": object! { "pattern": pattern::TEXT },
        "additionalProperties": itself,
        "description": "Any JSON value without U+0000 in it.",
    }
}
