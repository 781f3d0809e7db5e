//! The contract's table of scalars as schemas: what bodies and filters accept, what answers show, what a path holds.

use std::fmt::Write as _;

use super::common::Common;
use super::components::Components;
use super::json::{Json, fixed, literal, object, text};
use super::pattern;
use crate::api::{ApiField, EMAIL, Rules, URL, Wire};
use crate::name::ts_string;
use crate::rare::Usual as _;
use crate::schema::Format;

/// Beyond it a double does not say which integer was meant.
const MAX_SAFE: i64 = (1 << 53) - 1;
const MIN_FLOAT: &str = "-1.7e308";
const MAX_FLOAT: &str = "1.7e308";
/// Characters of a Decimal's text.
const MAX_DECIMAL: u32 = 1000;

/// None but the scalar's own.
pub(super) const NO_RULES: &Rules = Rules::USUAL;

/// A field of a body, with what the schema says of it.
pub(super) fn body_field<'a>(field: &'a ApiField, components: &mut Components<'a>) -> Json<'a> {
    let value = accepted(field.wire, &field.rules, components);
    if field.list {
        return object! { "type": text("array"), "items": value };
    }
    if field.nullable && field.wire == Wire::String && *field.rules == *NO_RULES {
        return fixed!(
            r#"{ "type": ["string", "null"], "pattern": "^[^\\u0000]*$" }"#,
            "type": literal(r#"["string", "null"]"#),
            "pattern": literal(pattern::TEXT_LITERAL),
        );
    }
    // Null is JSON already.
    if field.nullable && field.wire != Wire::Json { value.or_null() } else { value }
}

/// Whether a value of a body refers to a component.
pub(super) fn refers(field: &ApiField) -> bool {
    match field.wire {
        Wire::String | Wire::Boolean | Wire::Int | Wire::UnsignedInt | Wire::Float => false,
        Wire::BigInt | Wire::Decimal => *field.rules == *NO_RULES,
        _ => true,
    }
}

/// A field of an answer.
pub(super) fn read_field<'a>(field: &'a ApiField, components: &mut Components<'a>) -> Json<'a> {
    let value = shown(field.wire, components);
    if field.list {
        return object! { "type": text("array"), "items": value };
    }
    // A Float may be NaN in the database, which JSON has not: it reads as null anyway.
    if field.nullable && !matches!(field.wire, Wire::Json | Wire::Float) { value.or_null() } else { value }
}

/// One value that a request may hold.
pub(super) fn accepted<'a>(wire: Wire, rules: &'a Rules, components: &mut Components<'a>) -> Json<'a> {
    match wire {
        Wire::String => string(rules),
        Wire::Boolean => fixed!(r#"{ "type": "boolean" }"#, "type": text("boolean")),
        Wire::Int if rules == NO_RULES => fixed!(
            r#"{ "type": "integer", "minimum": -2147483648, "maximum": 2147483647, "format": "int32" }"#,
            "type": text("integer"),
            "minimum": Json::Number(-2_147_483_648),
            "maximum": Json::Number(2_147_483_647),
            "format": text("int32"),
        ),
        Wire::Int => integer(rules, i32::MIN.into(), i32::MAX.into()).with("format", "int32"),
        Wire::UnsignedInt => integer(rules, 0, u32::MAX.into()).with("format", "int64"),
        Wire::BigInt if rules == NO_RULES => components.common(Common::BigIntInput),
        Wire::BigInt => big_int(rules),
        Wire::Float => {
            let least = rules.at_least.as_deref().unwrap_or(MIN_FLOAT);
            let most = rules.at_most.as_deref().unwrap_or(MAX_FLOAT);
            object! {
                "type": "number",
                "format": "double",
                "minimum": Json::Literal(least.into()),
                "maximum": Json::Literal(most.into()),
            }
        }
        Wire::Decimal if rules == NO_RULES => components.common(Common::DecimalInput),
        Wire::Decimal => match components.names.decimal(rules) {
            Some(known) => Json::Shared(known),
            None => decimal(rules),
        },
        Wire::DateTime => components.common(Common::DateTimeInput),
        Wire::Date => components.common(Common::DateInput),
        Wire::Time => components.common(Common::TimeInput),
        Wire::Json => components.common(Common::JsonInput),
        Wire::Bytes => components.common(Common::BytesInput),
        Wire::Uuid => components.common(Common::UuidInput),
        Wire::Enum(id) => components.enumeration(id),
        Wire::Composite(id) => components.composite_input(id),
    }
}

/// One value of an answer.
fn shown<'a>(wire: Wire, components: &mut Components<'a>) -> Json<'a> {
    match wire {
        Wire::String => fixed!(r#"{ "type": "string" }"#, "type": text("string")),
        Wire::Boolean => fixed!(r#"{ "type": "boolean" }"#, "type": text("boolean")),
        Wire::Int => {
            fixed!(r#"{ "type": "integer", "format": "int32" }"#, "type": text("integer"), "format": text("int32"))
        }
        Wire::UnsignedInt => {
            fixed!(r#"{ "type": "integer", "format": "int64" }"#, "type": text("integer"), "format": text("int64"))
        }
        Wire::BigInt => components.common(Common::BigInt),
        Wire::Float => fixed!(
            r#"{ "type": ["number", "null"], "format": "double" }"#,
            "type": literal(r#"["number", "null"]"#),
            "format": text("double"),
        ),
        Wire::Decimal => components.common(Common::Decimal),
        Wire::DateTime => components.common(Common::DateTime),
        Wire::Date => components.common(Common::Date),
        Wire::Time => components.common(Common::Time),
        Wire::Json => {
            fixed!(r#"{ "description": "Any JSON value." }"#, "description": text("Any JSON value."))
        }
        Wire::Bytes => components.common(Common::Bytes),
        Wire::Uuid => components.common(Common::Uuid),
        Wire::Enum(id) => components.enumeration(id),
        Wire::Composite(id) => components.composite(id),
    }
}

/// What the document calls by the scalar's name: a text of an answer.
pub(super) fn shown_text(format: &'static str, pattern: &'static str) -> Json<'static> {
    object! { "type": "string", "format": format, "pattern": pattern }
}

pub(super) fn uuid() -> Json<'static> {
    object! { "type": "string", "format": "uuid", "pattern": pattern::UUID }
}

/// A text of bytes.
pub(super) fn bytes(description: Option<&'static str>) -> Json<'static> {
    object! { "type": "string", "contentEncoding": "base64", "pattern": pattern::BASE64 }
        .with_some("description", description)
}

/// A part of a path's key. It is canonical: only the text that an answer would show names a row.
pub(super) fn key_part<'a>(wire: Wire, components: &mut Components<'a>) -> Json<'a> {
    let text = |pattern: &'static str| object! { "type": "string", "pattern": pattern };
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
            accepted(wire, NO_RULES, components)
        }
    }
}

fn integer(rules: &Rules, min: i64, max: i64) -> Json<'static> {
    object! {
        "type": "integer",
        "minimum": rules.least().unwrap_or(min),
        "maximum": rules.most().unwrap_or(max),
    }
}

pub(super) fn big_int(rules: &Rules) -> Json<'static> {
    let (min, max) = (rules.least().unwrap_or(i64::MIN), rules.most().unwrap_or(i64::MAX));
    let digits = object! { "type": "string", "format": "int64", "pattern": pattern::whole(min, max, true) };
    let number = object! { "type": "integer", "minimum": min.max(-MAX_SAFE), "maximum": max.min(MAX_SAFE) };
    object! {
        "anyOf": vec![digits, number],
        "description": "A whole number of 64 bits, as a string of digits; a number where a double holds it.",
    }
}

/// Bounds hold for texts too, of which no pattern says them in readable length: the description does.
pub(super) fn decimal(rules: &Rules) -> Json<'static> {
    let string = object! {
        "type": "string",
        "format": "decimal",
        "pattern": Json::Literal(ts_string(&pattern::decimal(rules.digits)).into()),
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
    let number = bound(number, ["minimum", "exclusiveMinimum"], "-", before, rules.at_least.as_deref());
    let number = bound(number, ["maximum", "exclusiveMaximum"], "", before, rules.at_most.as_deref());
    object! { "anyOf": vec![string, number], "description": description }
}

/// A number's bound on one side: what the schema states, or so many digits before the point, whichever is nearer to 0.
fn bound(
    number: Json<'static>,
    [inclusive, exclusive]: [&'static str; 2],
    sign: &str,
    digits: u32,
    stated: Option<&str>,
) -> Json<'static> {
    let column = format!("{sign}1e{digits}");
    let size = |text: &str| text.parse::<f64>().map_or(f64::INFINITY, f64::abs);
    match stated {
        Some(stated) if digits > 308 || size(stated) < size(&column) => {
            number.with(inclusive, Json::Literal(stated.to_owned().into()))
        }
        _ if digits > 308 => number,
        _ => number.with(exclusive, Json::Literal(column.into())),
    }
}

fn string(rules: &Rules) -> Json<'_> {
    let string = fixed!(
        r#"{ "type": "string", "pattern": "^[^\\u0000]*$" }"#,
        "type": text("string"),
        "pattern": literal(pattern::TEXT_LITERAL),
    )
    .with_some("minLength", rules.min_length)
    .with_some("maxLength", rules.max_length);
    let Some(format) = &rules.format else { return string };
    // JSON Schema's own formats of these names are others.
    let (pattern, description) = match format {
        Format::Pattern(pattern) => (pattern.source.as_str(), None),
        Format::Email => (EMAIL, Some("An email address.")),
        Format::Url => (URL, Some("A URL with `http` or `https`.")),
    };
    string.with("allOf", vec![object! { "pattern": pattern }]).with_some("description", description)
}

pub(super) fn date_time(what: &str) -> Json<'static> {
    object! {
        "type": "string",
        "format": "date-time",
        "pattern": pattern::DATE_TIME,
        "description": format!("RFC 3339, in the years 0001 to 9999 of UTC. {what}"),
    }
}

/// Any JSON of which every text and key can be stored.
pub(super) fn json<'a>(components: &mut Components<'a>) -> Json<'a> {
    let itself = components.common(Common::JsonInput);
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
