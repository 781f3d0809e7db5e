//! The models of a schema in the order in which rows of them can be made, and those of which none can.

use std::collections::BTreeSet;

use gen_core::api::{ApiField, OperationKind, Resource};
use gen_core::schema::{Default, Field, FieldId, Model, Writes};

use super::shape::Made;

/// A model that rows are made of.
pub(crate) struct Subject<'m> {
    /// Where it stands in the contract's resources.
    pub(crate) index: usize,
    pub(crate) resource: &'m Resource,
    pub(crate) model: &'m Model,
    pub(crate) references: Vec<Reference>,
    /// Fields of which any two rows need other values: those of a key.
    pub(crate) distinct: BTreeSet<usize>,
}

/// A foreign key. Fields are indexes into those of their resources.
pub(crate) struct Reference {
    pub(crate) fields: Vec<usize>,
    /// The resource that it refers to.
    pub(crate) to: usize,
    pub(crate) to_fields: Vec<usize>,
    /// None of its fields may be null.
    pub(crate) required: bool,
}

/// A model that is left out.
#[derive(Debug)]
pub struct Skipped {
    /// Its name.
    pub model: String,
    /// Why.
    pub reason: String,
}

/// All models, parents first; and those that are left out.
/// `required` has the columns that the database wants to be given.
pub(super) fn in_order<'m>(
    model: &'m gen_core::Model,
    required: &BTreeSet<(String, String)>,
) -> (Vec<Subject<'m>>, Vec<Skipped>) {
    let mut waiting: Vec<Subject<'_>> = Vec::new();
    let mut skipped = Vec::new();
    for index in 0..model.api.resources.len() {
        let Some(subject) = subject(model, index) else { continue };
        let reason = unmakeable(&subject).or_else(|| unreadable(model, &subject));
        match reason.or_else(|| unseen(model, &subject, required)) {
            Some(reason) => skipped.push((subject.index, reason)),
            None => waiting.push(subject),
        }
    }
    let mut ordered: Vec<Subject<'_>> = Vec::new();
    loop {
        let is_done = |to: usize| ordered.iter().any(|done| done.index == to);
        let ready = waiting.iter().position(|subject| {
            let required = subject.references.iter().filter(|reference| reference.required);
            required.into_iter().all(|reference| reference.to == subject.index || is_done(reference.to))
        });
        match ready {
            Some(ready) => ordered.push(waiting.remove(ready)),
            None => break,
        }
    }
    let name_of = |index: usize| {
        model
            .api
            .resources
            .get(index)
            .map_or("?", |resource| model.schema.model(resource.model).name.as_str())
    };
    let left: Vec<(usize, BTreeSet<usize>)> = waiting
        .iter()
        .map(|subject| (subject.index, required_of(subject).filter(|to| *to != subject.index).collect()))
        .collect();
    for (index, targets) in &left {
        let reason = if reaches(&left, *index) {
            "a cycle of required foreign keys".to_owned()
        } else {
            let blocked = |to: &&usize| {
                left.iter().any(|(index, _)| index == *to) || skipped.iter().any(|(index, _)| index == *to)
            };
            let names: Vec<_> = targets.iter().filter(blocked).map(|to| name_of(*to)).collect();
            format!("it has to refer to {}, of which there is no row", names.join(", "))
        };
        skipped.push((*index, reason));
    }
    skipped.sort();
    let name = |(index, reason)| Skipped { model: name_of(index).to_owned(), reason };
    (ordered, skipped.into_iter().map(name).collect())
}

fn required_of(subject: &Subject<'_>) -> impl Iterator<Item = usize> {
    subject.references.iter().filter(|reference| reference.required).map(|reference| reference.to)
}

/// Whether a model comes back to itself.
fn reaches(edges: &[(usize, BTreeSet<usize>)], from: usize) -> bool {
    let of = |index: usize| edges.iter().find(|(other, _)| *other == index).map(|(_, targets)| targets);
    let mut seen = BTreeSet::new();
    let mut next: Vec<usize> = of(from).into_iter().flatten().copied().collect();
    while let Some(index) = next.pop() {
        if index == from {
            return true;
        }
        if seen.insert(index) {
            next.extend(of(index).into_iter().flatten());
        }
    }
    false
}

/// A resource with its foreign keys; none where one of them is on a field that no body has.
pub(crate) fn subject(model: &gen_core::Model, index: usize) -> Option<Subject<'_>> {
    let resource = model.api.resources.get(index)?;
    let position = |resource: &Resource, fields: &[FieldId]| {
        let of = |id: &FieldId| resource.fields.iter().position(|field| field.field == *id);
        fields.iter().map(of).collect::<Option<Vec<_>>>()
    };
    let mut references = Vec::new();
    let own = model.schema.relations.iter().filter(|relation| relation.a.model == resource.model);
    for relation in own.filter(|relation| !relation.a.columns.is_empty()) {
        let to = model.api.resources.iter().position(|other| other.model == relation.b.model)?;
        let target = model.api.resources.get(to)?;
        let (fields, to_fields) =
            (position(resource, &relation.a.columns)?, position(target, &relation.b.columns)?);
        let is_nullable =
            |index: &usize| resource.fields.get(*index).is_some_and(|field: &ApiField| field.nullable);
        let required = !fields.iter().any(is_nullable);
        references.push(Reference { fields, to, to_fields, required });
    }
    // Those that leave no choice come first.
    references.sort_by_key(|reference| (!reference.required, std::cmp::Reverse(reference.fields.len())));
    let distinct = resource.uniques.iter().flat_map(|unique| unique.fields.iter().copied()).collect();
    Some(Subject { index, resource, model: model.schema.model(resource.model), references, distinct })
}

fn unmakeable(subject: &Subject<'_>) -> Option<String> {
    if subject.model.writes == Writes::NONE {
        return Some("a view, which Prisma's DDL does not make".to_owned());
    }
    if subject.resource.key.is_empty() {
        return Some("no key: it has no create".to_owned());
    }
    if subject.resource.operation(OperationKind::Create).is_none() {
        return Some("no create: a required field cannot be written".to_owned());
    }
    None
}

/// Prisma's adapter knows no array of a type that an extension brings, and hands its text to the client.
fn unreadable(model: &gen_core::Model, subject: &Subject<'_>) -> Option<String> {
    let mut fields = subject.resource.fields.iter().filter(|field| field.list);
    let is_citext = |field: &&ApiField| {
        let native = model.schema.field(field.field).native.as_ref();
        native.is_some_and(|native| native.name == "Citext")
    };
    let field = fields.find(is_citext)?;
    Some(format!("Prisma's client cannot read `{}`, a list of citext", field.key))
}

/// A column that has to be given and is no field.
fn unseen(
    model: &gen_core::Model,
    subject: &Subject<'_>,
    required: &BTreeSet<(String, String)>,
) -> Option<String> {
    let is_field = |column: &str| {
        let mut fields = subject.resource.fields.iter();
        fields.any(|field| *model.schema.field(field.field).db_name == *column)
    };
    let mut columns = required.iter().filter(|(table, _)| *table == subject.model.db_name);
    let (_, column) = columns.find(|(_, column)| !is_field(column))?;
    Some(format!("the database wants `{column}`, which the schema ignores"))
}

/// Whether somebody else makes the value of a field that a body does not have, each time another.
pub(crate) fn is_made(definition: &Field) -> bool {
    let by_default = matches!(
        definition.default,
        Some(
            Default::Now
                | Default::Uuid(_)
                | Default::Cuid(_)
                | Default::Ulid
                | Default::Nanoid(_)
                | Default::DbGenerated(_)
        )
    );
    by_default || definition.updated_at
}

/// The keys, and the columns, of all such fields.
pub(super) fn made(model: &gen_core::Model) -> Made {
    let fields = model.schema.fields.iter().filter(|field| is_made(field));
    fields.flat_map(|field| [field.name.to_string(), field.db_name.to_string()]).collect()
}
