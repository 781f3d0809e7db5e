//! Which key a resource's path holds.

use crate::schema::{Field, FieldKind, Key, Model, Scalar, Schema};

/// The primary key, else the first unique of which no part may be null. A part that has no canonical text makes no key.
pub(super) fn choose<'s>(schema: &'s Schema, model: &'s Model) -> Option<&'s Key> {
    model
        .primary_key
        .iter()
        .chain(&model.uniques)
        .find(|key| key.fields.iter().all(|id| may_be_part(schema.field(*id))))
}

fn may_be_part(field: &Field) -> bool {
    let has_text = match field.kind {
        FieldKind::Scalar(scalar) => !matches!(scalar, Scalar::Float | Scalar::Decimal | Scalar::Json),
        FieldKind::Enum(_) => true,
        FieldKind::Relation(..) | FieldKind::Composite(_) => false,
    };
    has_text && !field.list && !field.nullable
}
