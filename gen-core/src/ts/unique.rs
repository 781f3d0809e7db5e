//! Uniques that an operation finds a row by.

use std::collections::HashSet;

use super::model::FieldView;
use crate::api::Resource;
use crate::name::Name;
use crate::schema::Model;

/// A unique that an operation finds a row by.
pub(super) struct UniqueView<'a> {
    /// Its place among the resource's.
    pub(super) index: u32,
    /// `BlogPostSlugUnique`: the type of its values.
    pub(super) name: String,
    /// Of the handler and the service's method: `getBySlug`.
    pub(super) get: String,
    /// In the order of the path segment.
    pub(super) fields: Vec<FieldView<'a>>,
    /// The property of Prisma's `WhereUniqueInput`, of a unique of several fields.
    pub(super) selector: &'a str,
}

/// The uniques of a resource that an operation finds a row by. Names are told apart as those of relations are.
pub(super) fn uniques<'a>(
    model: &Model,
    resource: &'a Resource,
    fields: &[FieldView<'a>],
) -> Vec<UniqueView<'a>> {
    let mut names = HashSet::new();
    let views = resource.operations.iter().filter_map(|operation| {
        let index = operation.unique?;
        let unique = resource.unique_of(operation)?;
        let mut name = Name::new(&unique.name).ok()?.type_prefix();
        while !names.insert(name.clone()) {
            name.push('_');
        }
        Some(UniqueView {
            index,
            name: [&model.name.type_prefix(), name.as_str(), "Unique"].concat(),
            get: ["getBy", name.as_str()].concat(),
            fields: unique.fields.iter().filter_map(|index| fields.get(*index).copied()).collect(),
            selector: &unique.name,
        })
    });
    let mut found: Vec<_> = views.collect();
    found.shrink_to_fit();
    found
}
