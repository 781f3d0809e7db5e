//! Which key a resource's path holds, and by which other uniques a row is found.

use std::collections::HashSet;

use super::{ApiField, ApiUnique, Method, Operation, OperationKind, Wire};
use crate::name::Name;
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

/// An operation for every unique that is not the key and whose values a path can hold: as a part of a key, but that it may be NULL in
/// rows, which nobody finds so. Of two of one name, which Prisma's client cannot tell apart either, the first counts.
pub(super) fn get_by(key: &[usize], uniques: &[ApiUnique], fields: &[ApiField]) -> Vec<Operation> {
    let has_text = |index: &usize| {
        fields.get(*index).is_some_and(|field| {
            let has_text =
                !matches!(field.wire, Wire::Float | Wire::Decimal | Wire::Json | Wire::Composite(_));
            has_text && !field.list && !field.hidden
        })
    };
    let mut names = HashSet::new();
    (0..)
        .zip(uniques)
        .filter(|(_, unique)| unique.fields != key && unique.fields.iter().all(has_text))
        .filter_map(|(index, unique)| {
            let name = Name::new(&unique.name).ok().filter(|_| names.insert(&unique.name))?;
            let tail = format!("/by/{}/{{key}}", name.path_segment());
            let operation = Operation::new(OperationKind::GetBy, Method::Get, tail, 200);
            Some(Operation { unique: Some(index), ..operation })
        })
        .collect()
}
