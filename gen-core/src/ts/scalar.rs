//! The table of wire scalars in TypeScript: type, schema, key reader, and the way to and from Prisma Client.

use std::borrow::Cow;

use crate::api::{Operator, Presence, Rules, Wire};
use crate::name::{is_ts_identifier, ts_string};
use crate::rare::Usual as _;
use crate::schema::{Format, TypeId};

use super::context::Context;
use super::file::Imports;
use super::model::FieldView;
use super::writer::{Show, quoted};

/// How a value gets from one side to the other.
pub(super) enum Conversion {
    /// It is the same on both.
    Same,
    /// By this function.
    By(&'static str),
    /// Json, which has two nulls.
    Json,
    /// By the function of a composite type.
    Nested(TypeId),
}

/// The type of one value, neither list nor null.
pub(super) fn base_type(context: &Context<'_>, wire: Wire, imports: &mut Imports) -> Cow<'static, str> {
    match wire {
        Wire::Boolean => "boolean".into(),
        Wire::Int | Wire::UnsignedInt | Wire::Float => "number".into(),
        Wire::Json => {
            imports.ty("shared/json", "JsonValue");
            "JsonValue".into()
        }
        Wire::Enum(id) => {
            imports.namespace("contracts/enums", "enums", false);
            text!("enums.{}", context.enum_name(id)).into()
        }
        Wire::Composite(id) => {
            imports.member("contracts/inputs", "inputs", context.type_name(id), false).into()
        }
        Wire::String
        | Wire::BigInt
        | Wire::Decimal
        | Wire::DateTime
        | Wire::Date
        | Wire::Time
        | Wire::Bytes
        | Wire::Uuid => "string".into(),
    }
}

/// The type of a field in a body.
pub(super) fn body_type(
    context: &Context<'_>,
    field: &FieldView<'_>,
    imports: &mut Imports,
) -> Cow<'static, str> {
    let base = base_type(context, field.wire(), imports);
    whole_type(field, base)
}

/// The type of a field whose one value has this type.
fn whole_type(field: &FieldView<'_>, base: Cow<'static, str>) -> Cow<'static, str> {
    if field.api.list {
        text!("{base}[]").into()
    } else if field.api.nullable && field.wire() != Wire::Json {
        text!("{base} | null").into()
    } else {
        base
    }
}

/// The type of a field in an answer: a Float may be NaN in the database, which JSON has not.
pub(super) fn read_type(
    context: &Context<'_>,
    field: &FieldView<'_>,
    imports: &mut Imports,
) -> Cow<'static, str> {
    match (field.wire(), field.api.list) {
        (Wire::Float, true) => "(number | null)[]".into(),
        (Wire::Float, false) => "number | null".into(),
        (Wire::Composite(id), _) => {
            let base = imports.member("contracts/types", "types", context.type_name(id), false);
            whole_type(field, base.into())
        }
        _ => body_type(context, field, imports),
    }
}

/// The type of a field in a `where`.
pub(super) fn filter_type(
    context: &Context<'_>,
    field: &FieldView<'_>,
    imports: &mut Imports,
) -> Cow<'static, str> {
    let has = |operator| field.api.rows.contains(&operator);
    if field.api.list && !has(Operator::Has) {
        imports.ty("shared/filters", "EmptyFilter");
        return "EmptyFilter".into();
    }
    if field.api.list {
        imports.ty("shared/filters", "ListFilter");
        return text!("ListFilter<{}>", base_type(context, field.wire(), imports)).into();
    }
    if field.wire() == Wire::Json {
        imports.ty("shared/filters", "NullFilter");
        return "NullFilter".into();
    }
    let filter = if has(Operator::Contains) {
        "TextFilter"
    } else if has(Operator::Lt) {
        "RangeFilter"
    } else if has(Operator::In) {
        "SetFilter"
    } else {
        "EqualityFilter"
    };
    imports.ty("shared/filters", filter);
    let value = body_type(context, field, imports);
    text!("{value} | {filter}<{value}>").into()
}

/// The schema of a field in a body.
pub(super) fn body_schema(
    context: &Context<'_>,
    field: &FieldView<'_>,
    presence: Presence,
    imports: &mut Imports,
) -> String {
    let mut schema = String::with_capacity(64);
    let mut ends = 0;
    let mut open = |schema: &mut String, function: &str| {
        schema.push_str(function);
        ends += 1;
    };
    if presence == Presence::Optional {
        open(&mut schema, "wire.optional(");
    }
    if field.api.list {
        open(&mut schema, "wire.list(");
    } else if field.api.nullable && field.wire() != Wire::Json {
        open(&mut schema, "wire.nullable(");
    }
    match field.wire() {
        Wire::Composite(id) => schema.push_str(&composite_schema(context, id, imports)),
        wire => {
            schema.push_str("wire.");
            schema.push_str(&base_schema(context, wire, &field.api.rules, imports));
        }
    }
    (0..ends).for_each(|_| schema.push(')'));
    schema
}

/// In the file of all types one may stand before another, or within itself.
fn composite_schema(context: &Context<'_>, id: TypeId, imports: &mut Imports) -> String {
    let name = context.type_name(id);
    let schema = imports.member("validators/types", "types", name, true);
    if schema == name { text!("z.lazy(() => {schema})") } else { schema }
}

fn base_schema(context: &Context<'_>, wire: Wire, rules: &Rules, imports: &mut Imports) -> Cow<'static, str> {
    let is_usual = rules == Rules::USUAL;
    let schema = match wire {
        Wire::String if is_usual => return "text()".into(),
        Wire::Int if is_usual => return "int()".into(),
        Wire::BigInt if is_usual => return "bigInt()".into(),
        Wire::Float if is_usual => return "float()".into(),
        Wire::Boolean => return "boolean()".into(),
        Wire::DateTime => return "dateTime()".into(),
        Wire::Date => return "date()".into(),
        Wire::Time => return "time()".into(),
        // (`body_schema` has another for a composite type.)
        Wire::Json | Wire::Composite(_) => return "json()".into(),
        Wire::Bytes => return "bytes()".into(),
        Wire::Uuid => return "uuid()".into(),
        Wire::String => {
            text!(
                "text({})",
                object(&[
                    ("minLength", show(rules.min_length)),
                    ("maxLength", show(rules.max_length)),
                    ("pattern", pattern(rules.format.as_ref())),
                    ("format", format_name(rules.format.as_ref())),
                ])
            )
        }
        Wire::Int => text!("int({})", object(&[("min", show(rules.least())), ("max", show(rules.most()))])),
        Wire::UnsignedInt => {
            let (min, max) = unsigned_range(rules);
            text!("int({{ min: {min}, max: {max} }})")
        }
        Wire::BigInt => {
            let big = |bound: Option<i64>| bound.map(|value| text!("{value}n"));
            text!("bigInt({})", object(&[("min", big(rules.least())), ("max", big(rules.most()))]))
        }
        Wire::Float => text!("float({})", object(&bounds(rules))),
        Wire::Decimal => {
            let digits =
                rules.digits.map(|(precision, scale)| text!("{{ precision: {precision}, scale: {scale} }}"));
            let [min, max] = bounds(rules);
            text!("decimal({})", object(&[("digits", digits), min, max]))
        }
        Wire::Enum(id) => {
            imports.namespace("contracts/enums", "enums", true);
            text!("oneOf(enums.{})", context.enum_name(id))
        }
    };
    schema.into()
}

fn unsigned_range(rules: &Rules) -> (i64, i64) {
    (rules.least().unwrap_or(0), rules.most().unwrap_or(i64::from(u32::MAX)))
}

/// Bounds of a Float or Decimal.
fn bounds(rules: &Rules) -> [(&'static str, Option<String>); 2] {
    let text = |bound: &Option<String>| bound.as_deref().map(ts_string);
    [("min", text(&rules.at_least)), ("max", text(&rules.at_most))]
}

fn pattern(format: Option<&Format>) -> Option<String> {
    match format? {
        Format::Pattern(pattern) => Some(ts_string(&pattern.source)),
        Format::Email | Format::Url => None,
    }
}

fn format_name(format: Option<&Format>) -> Option<String> {
    match format? {
        Format::Pattern(_) => None,
        Format::Email => Some(ts_string("email")),
        Format::Url => Some(ts_string("url")),
    }
}

fn show(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

/// An object literal of what is there; nothing when nothing is.
fn object(properties: &[(&str, Option<String>)]) -> String {
    let present: Vec<String> =
        properties.iter().filter_map(|(name, value)| Some(text!("{name}: {}", value.as_ref()?))).collect();
    if present.is_empty() { String::new() } else { text!("{{ {} }}", present.join(", ")) }
}

/// The method of `KeyReader` for a part of a key.
pub(super) fn key_reader(context: &Context<'_>, field: &FieldView<'_>, imports: &mut Imports) -> String {
    match field.wire() {
        Wire::String | Wire::Float | Wire::Decimal | Wire::Json | Wire::Composite(_) => "text()".to_owned(),
        Wire::Boolean => "boolean()".to_owned(),
        Wire::Int => "int()".to_owned(),
        Wire::UnsignedInt => text!("int(0, {})", u32::MAX),
        Wire::BigInt => "bigInt()".to_owned(),
        Wire::DateTime => "dateTime()".to_owned(),
        Wire::Date => "date()".to_owned(),
        Wire::Time => "time()".to_owned(),
        Wire::Bytes => "bytes()".to_owned(),
        Wire::Uuid => "uuid()".to_owned(),
        Wire::Enum(id) => {
            imports.namespace("contracts/enums", "enums", true);
            text!("oneOf(Object.values(enums.{}))", context.enum_name(id))
        }
    }
}

/// The kind in the table of filter fields.
pub(super) fn kind(wire: Wire) -> &'static str {
    match wire {
        Wire::String => "string",
        Wire::Boolean => "boolean",
        Wire::Int => "int",
        Wire::UnsignedInt => "unsignedInt",
        Wire::BigInt => "bigInt",
        Wire::Float => "float",
        Wire::Decimal => "decimal",
        Wire::DateTime => "dateTime",
        Wire::Date => "date",
        Wire::Time => "time",
        Wire::Json => "json",
        Wire::Bytes => "bytes",
        Wire::Uuid => "uuid",
        Wire::Enum(_) => "enum",
        // Nothing filters or orders by one.
        Wire::Composite(_) => "object",
    }
}

/// Of `shared/exact-float`.
pub(super) const EXACT_FLOAT: &str = "exactFloat";

/// From the wire to the client.
pub(super) fn to_client(wire: Wire) -> Conversion {
    match wire {
        Wire::Float => Conversion::By(EXACT_FLOAT),
        Wire::BigInt => Conversion::By("BigInt"),
        Wire::DateTime | Wire::Date | Wire::Time => Conversion::By("convert.toDate"),
        Wire::Bytes => Conversion::By("convert.toBytes"),
        Wire::Json => Conversion::Json,
        Wire::Composite(id) => Conversion::Nested(id),
        // Prisma takes a Decimal as text.
        _ => Conversion::Same,
    }
}

/// From the client to the wire.
pub(super) fn from_client(wire: Wire) -> Conversion {
    match wire {
        Wire::BigInt => Conversion::By("convert.bigIntText"),
        Wire::Decimal => Conversion::By("convert.decimalText"),
        Wire::DateTime | Wire::Date => Conversion::By("convert.dateText"),
        Wire::Time => Conversion::By("convert.timeText"),
        Wire::Bytes => Conversion::By("convert.bytesText"),
        Wire::Float => Conversion::By("convert.finite"),
        Wire::Composite(id) => Conversion::Nested(id),
        _ => Conversion::Same,
    }
}

/// A property of a literal: `title` where it is named like its value, else `title: value`.
pub(super) fn entry<V: Show>(name: &str, value: V) -> Entry<'_, V> {
    Entry { name, value }
}

/// See [`entry`].
#[derive(Clone, Copy)]
pub(super) struct Entry<'n, V> {
    name: &'n str,
    value: V,
}

impl<V: Show> Show for Entry<'_, V> {
    fn show(&self, out: &mut String) {
        if is_ts_identifier(self.name) {
            out.push_str(self.name);
        } else {
            quoted(self.name).show(out);
        }
        out.push_str(": ");
        self.value.show(out);
    }
}
