//! A field on the wire: scalar, presence, operators.

use super::absence;
use super::rules::{self, Comparison};
use super::{ApiField, Operator, Wire};
use crate::rare::Rare;
use crate::schema::{Field, FieldId, FieldKind, NativeType, Provider, Scalar, Schema};

/// The field, unless it is a relation or a nested object.
pub(super) fn build(schema: &Schema, id: FieldId, definition: &Field, is_key: bool) -> Option<ApiField> {
    let native = definition.native.as_deref();
    let wire = match definition.kind {
        FieldKind::Scalar(scalar) => wire(scalar, native),
        FieldKind::Enum(id) => Wire::Enum(id),
        FieldKind::Relation(..) | FieldKind::Composite(_) => return None,
    };
    let hidden = definition.annotations.hide;
    let comparison = native.map_or(Comparison::Full, |native| rules::comparison(wire, native));
    let rows = if definition.list {
        list_operators(schema.provider, wire, native, comparison)
    } else {
        operators(schema.provider, wire, comparison)
    };
    let (create, update, replace) = absence::presence(definition, is_key);
    let orderable = !hidden && !definition.list && comparison == Comparison::Full && wire.is_orderable();
    let default = absence::default_json(wire, definition.default.as_ref());
    Some(ApiField {
        field: id,
        key: definition.name.shared(),
        wire,
        list: definition.list,
        nullable: definition.nullable,
        hidden,
        create,
        update,
        replace,
        replacement: absence::replacement(definition, is_key, default.as_deref()),
        default: default.map(String::into_boxed_str),
        filter: if hidden { &[] } else { rows },
        rows,
        orderable,
        cursor: orderable && rules::is_exact(schema.provider, wire, native),
        rules: Rare::new(rules::of(schema.provider, wire, native, &definition.annotations)),
    })
}

fn wire(scalar: Scalar, native: Option<&NativeType>) -> Wire {
    match (scalar, native.map(|native| native.name.as_str())) {
        (Scalar::String, Some("Uuid" | "UniqueIdentifier")) => Wire::Uuid,
        (Scalar::Int, Some("UnsignedInt")) => Wire::UnsignedInt,
        (Scalar::DateTime, Some("Date")) => Wire::Date,
        (Scalar::DateTime, Some("Time")) => Wire::Time,
        (Scalar::String, _) => Wire::String,
        (Scalar::Boolean, _) => Wire::Boolean,
        (Scalar::Int, _) => Wire::Int,
        (Scalar::BigInt, _) => Wire::BigInt,
        (Scalar::Float, _) => Wire::Float,
        (Scalar::Decimal, _) => Wire::Decimal,
        (Scalar::DateTime, _) => Wire::DateTime,
        (Scalar::Json, _) => Wire::Json,
        (Scalar::Bytes, _) => Wire::Bytes,
    }
}

impl Operator {
    /// What `where` may say of a list.
    pub const OF_LISTS: [Self; 5] = [Self::Equals, Self::Has, Self::HasEvery, Self::HasSome, Self::IsEmpty];

    /// What it may say of a text, where the database has a `mode`.
    const OF_TEXTS: [Self; 12] = [
        Self::Equals,
        Self::Not,
        Self::In,
        Self::NotIn,
        Self::Lt,
        Self::Lte,
        Self::Gt,
        Self::Gte,
        Self::Contains,
        Self::StartsWith,
        Self::EndsWith,
        Self::Mode,
    ];
}

impl Wire {
    /// `orderBy` may name it, unless its column compares less.
    pub fn is_orderable(self) -> bool {
        !matches!(self, Self::Json | Self::Bytes | Self::Composite(_))
    }

    /// What `where` may say of it, unless its column compares less. (`mode` comes on top, where the database has it.)
    pub fn operators(self) -> &'static [Operator] {
        use Operator::{Equals, Gt, Gte, In, Lt, Lte, Not, NotIn};
        match self {
            Self::Boolean | Self::Json => &[Equals, Not],
            Self::Bytes | Self::Enum(_) => &[Equals, Not, In, NotIn],
            Self::Composite(_) => &[],
            Self::String => Operator::OF_TEXTS.split_last().map_or(&[], |(_, rest)| rest),
            _ => &[Equals, Not, In, NotIn, Lt, Lte, Gt, Gte],
        }
    }
}

/// Of PostgreSQL's lists. One of a type that holds fewer values than its scalar, or that the database compares in its own way, is only
/// empty or not. Bytes are found one by one.
fn list_operators(
    provider: Provider,
    wire: Wire,
    native: Option<&NativeType>,
    comparison: Comparison,
) -> &'static [Operator] {
    if provider != Provider::PostgreSql {
        return &[];
    }
    let is_narrow = native.is_some_and(|native| matches!(native.name.as_str(), "SmallInt" | "Oid" | "Real"));
    if is_narrow || wire == Wire::Json || comparison != Comparison::Full {
        return &[Operator::IsEmpty];
    }
    if wire == Wire::Bytes {
        // Beside several of them Prisma's client finds nothing.
        return &[Operator::Has, Operator::IsEmpty];
    }
    &Operator::OF_LISTS
}

fn operators(provider: Provider, wire: Wire, comparison: Comparison) -> &'static [Operator] {
    let all = wire.operators();
    match comparison {
        Comparison::None => &[],
        Comparison::Equality => {
            let end = all.iter().position(|operator| *operator == Operator::Lt);
            all.get(..end.unwrap_or(all.len())).unwrap_or_default()
        }
        Comparison::Full if provider == Provider::PostgreSql && wire == Wire::String => &Operator::OF_TEXTS,
        Comparison::Full => all,
    }
}
