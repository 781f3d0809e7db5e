//! What every emitter needs to know of a model, worked out once.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::api::{ApiField, ApiRelation, Link, Operation, OperationKind, Resource, Wire};
use crate::name::{FileStem, TsIdent, is_ts_identifier, ts_property, ts_string};
use crate::schema::{Field, FieldId, Model, Provider, Schema};

use super::Layer;
use super::file::Module;
use super::unique::{UniqueView, uniques};

/// A resource and its model, with the names of what is generated for it.
pub(super) struct ModelView<'a> {
    pub(super) model: &'a Model,
    pub(super) resource: &'a Resource,
    /// `BlogPost`: how the names of its types begin.
    pub(super) name: String,
    /// `blogPost`: how the names of its values begin.
    pub(super) variable: String,
    /// The name of its namespace in the barrels.
    pub(super) namespace: String,
    /// Its place among all.
    pub(super) index: u32,
    /// `blogpost`: its folders and files.
    pub(super) stem: String,
    /// Its property of Prisma's client.
    pub(super) delegate: String,
    pub(super) fields: Vec<FieldView<'a>>,
    /// In the order of the path segment.
    pub(super) key: Vec<FieldView<'a>>,
    /// The property of Prisma's `WhereUniqueInput` that holds a key of several fields.
    pub(super) key_selector: String,
    pub(super) relations: Vec<RelationView<'a>>,
    /// By which a row is found beside its key.
    pub(super) uniques: Vec<UniqueView<'a>>,
    /// Some relation has rows of it in a body.
    pub(super) linked: bool,
}

/// A relation on the wire and in the schema.
#[derive(Clone)]
pub(super) struct RelationView<'a> {
    pub(super) api: &'a ApiRelation,
    pub(super) field: &'a Field,
    /// Its field on the other side.
    pub(super) inverse: &'a Field,
    /// Of the handler and the service's method of its list: `relatedPosts`.
    pub(super) related: String,
}

/// A field on the wire and in the schema.
#[derive(Clone, Copy)]
pub(super) struct FieldView<'a> {
    pub(super) api: &'a ApiField,
    /// Its key is an identifier in TypeScript.
    plain: bool,
    pub(super) field: &'a Field,
    /// MongoDB's client has one null alone; a database of tables has NULL and JSON's own.
    pub(super) one_null: bool,
}

impl<'a> ModelView<'a> {
    pub(super) fn new(
        schema: &'a Schema,
        resource: &'a Resource,
        index: u32,
        namespace: &TsIdent,
        stem: &FileStem,
        linked: bool,
    ) -> Self {
        let model = schema.model(resource.model);
        let fields = FieldView::all(schema, &resource.fields);
        let key: Vec<FieldView<'a>> =
            resource.key.iter().filter_map(|index| fields.get(*index).copied()).collect();
        Self {
            model,
            resource,
            name: model.name.type_prefix(),
            variable: model.name.delegate(),
            namespace: namespace.to_string(),
            index,
            stem: stem.to_string(),
            delegate: model.name.delegate(),
            key_selector: key_selector(model, &key),
            uniques: uniques(model, resource, &fields),
            fields,
            key,
            relations: relations(schema, resource),
            linked,
        }
    }

    pub(super) fn operation(&self, kind: OperationKind) -> Option<&'a Operation> {
        self.resource.operations.iter().find(|operation| operation.kind == kind)
    }

    /// In the order of the contract's table.
    pub(super) fn operations(&self) -> impl Iterator<Item = &'a Operation> {
        self.resource.operations.iter()
    }

    /// The relation of an operation that lists its rows.
    pub(super) fn relation_of(&self, operation: &Operation) -> Option<&RelationView<'a>> {
        let api = self.resource.relation_of(operation)?;
        self.relations.iter().find(|relation| relation.api.field == api.field)
    }

    /// The relations whose rows have lists of their own.
    pub(super) fn related(&self) -> impl Iterator<Item = &RelationView<'a>> {
        self.operations().filter_map(|operation| self.relation_of(operation))
    }

    /// The name of an operation's handler and of the service's method.
    pub(super) fn handler(&self, operation: &Operation) -> &str {
        match (self.relation_of(operation), self.unique_of(operation)) {
            (Some(relation), _) => &relation.related,
            (_, Some(unique)) => &unique.get,
            _ => operation.kind.as_str(),
        }
    }

    /// The unique of an operation that finds a row by it.
    pub(super) fn unique_of(&self, operation: &Operation) -> Option<&UniqueView<'a>> {
        self.uniques.iter().find(|unique| Some(unique.index) == operation.unique)
    }

    /// Whether `include` may name something.
    pub(super) fn includes(&self) -> bool {
        (self.lists() || self.gets()) && self.relations.iter().any(|relation| relation.api.include)
    }

    pub(super) fn is(&self, other: &ModelView<'_>) -> bool {
        self.resource.model == other.resource.model
    }

    /// A field of the model.
    pub(super) fn field(&self, id: FieldId) -> Option<FieldView<'a>> {
        self.fields.iter().find(|field| field.api.field == id).copied()
    }

    /// The fields of these; nothing where one is not on the wire.
    pub(super) fn fields_of(&self, ids: &[FieldId]) -> Option<Vec<FieldView<'a>>> {
        ids.iter().map(|id| self.field(*id)).collect()
    }

    /// The fields that tell a row from all others: the primary key's, else the key's.
    pub(super) fn identity(&self) -> Vec<FieldView<'a>> {
        let primary = self.model.primary_key.as_ref().and_then(|key| self.fields_of(&key.fields));
        primary.unwrap_or_else(|| self.key.clone())
    }

    pub(super) fn has(&self, kind: OperationKind) -> bool {
        self.operation(kind).is_some()
    }

    /// Whether some operation answers with rows.
    pub(super) fn reads(&self) -> bool {
        use OperationKind::{Create, Replace, Update};
        self.lists() || self.gets() || [Create, Replace, Update].into_iter().any(|kind| self.has(kind))
    }

    /// Whether some operation answers with a page of rows.
    pub(super) fn lists(&self) -> bool {
        self.has(OperationKind::List) || self.has(OperationKind::Query)
    }

    /// Whether some operation answers with a row that is chosen from.
    pub(super) fn gets(&self) -> bool {
        self.has(OperationKind::Get) || self.has(OperationKind::GetBy)
    }

    /// Whether some operation takes the body of a create.
    pub(super) fn creates(&self) -> bool {
        self.has(OperationKind::Create) || self.has(OperationKind::CreateMany)
    }

    /// Whether some operation takes the body of an update.
    pub(super) fn updates(&self) -> bool {
        self.has(OperationKind::Update) || self.has(OperationKind::UpdateMany)
    }

    /// Whether some operation takes a `where`.
    pub(super) fn filters(&self) -> bool {
        use OperationKind::{Count, DeleteMany, UpdateMany};
        self.lists() || [Count, UpdateMany, DeleteMany].into_iter().any(|kind| self.has(kind))
    }

    /// Whether some operation has the key in its path.
    pub(super) fn selects(&self) -> bool {
        use OperationKind::{Delete, Get, Related, Replace, Update};
        [Get, Replace, Update, Delete, Related].into_iter().any(|kind| self.has(kind))
    }

    /// `contracts/blogpost/blogpost.read.dto`
    pub(super) fn module(&self, layer: Layer, suffix: &'static str) -> Module {
        Module::Model { layer, model: self.index, suffix }
    }

    /// The fields of answers.
    pub(super) fn shown(&self) -> impl Iterator<Item = &FieldView<'a>> {
        self.fields.iter().filter(|field| !field.api.hidden)
    }

    /// The fields that are read of a row: those of answers, and what its relations and its identity are told by.
    pub(super) fn selected(&self) -> impl Iterator<Item = &FieldView<'a>> {
        let identity: Vec<FieldId> = self.identity().iter().map(|field| field.api.field).collect();
        self.fields.iter().filter(move |field| {
            let id = field.api.field;
            let links = |relation: &RelationView<'_>| own_columns(relation.api).contains(&id);
            !field.api.hidden || identity.contains(&id) || self.relations.iter().any(links)
        })
    }

    pub(super) fn orderable(&self) -> impl Iterator<Item = FieldView<'a>> {
        self.fields.iter().copied().filter(|field| field.api.orderable)
    }

    /// The fields of a `where`; hidden ones are for policies alone.
    pub(super) fn filterable(&self) -> impl Iterator<Item = FieldView<'a>> {
        self.fields.iter().copied().filter(|field| !field.api.rows.is_empty())
    }
}

impl<'a> FieldView<'a> {
    pub(super) fn all(schema: &'a Schema, fields: &'a [ApiField]) -> Vec<Self> {
        let one_null = schema.provider == Provider::MongoDb;
        let views = fields.iter().filter_map(|api| {
            let field = schema.fields.get(api.field.0 as usize)?;
            let plain = is_ts_identifier(&api.key);
            Some(FieldView { api, plain, field, one_null })
        });
        views.collect()
    }

    /// The key in JSON as a property of a type or a literal.
    pub(super) fn property(&self) -> Cow<'a, str> {
        if self.plain { Cow::Borrowed(&self.api.key) } else { Cow::Owned(ts_property(&self.api.key)) }
    }

    /// `object.key`, or with brackets where the key is no identifier.
    pub(super) fn of(&self, object: &str) -> String {
        if self.plain { [object, ".", &self.api.key].concat() } else { access(object, &self.api.key) }
    }

    /// The field in Prisma's client.
    pub(super) fn prisma(&self) -> &'a str {
        self.field.name.as_str()
    }

    pub(super) fn wire(&self) -> Wire {
        self.api.wire
    }
}

impl RelationView<'_> {
    /// The key in JSON as a property of a type or a literal.
    pub(super) fn property(&self) -> String {
        ts_property(&self.api.key)
    }

    /// `object.key`, or with brackets where the key is no identifier.
    pub(super) fn of(&self, object: &str) -> String {
        access(object, &self.api.key)
    }

    /// The field in Prisma's client.
    pub(super) fn prisma(&self) -> &str {
        self.field.name.as_str()
    }
}

/// The relations of a resource. Two may differ in the case of a letter alone: their methods do not.
fn relations<'a>(schema: &'a Schema, resource: &'a Resource) -> Vec<RelationView<'a>> {
    let mut names = HashSet::new();
    resource
        .relations
        .iter()
        .filter_map(|api| {
            let field = schema.fields.get(api.field.0 as usize)?;
            let inverse = schema.fields.get(api.inverse.0 as usize)?;
            let mut related = ["related", &field.name.type_prefix()].concat();
            while !names.insert(related.clone()) {
                related.push('_');
            }
            Some(RelationView { api, field, inverse, related })
        })
        .collect()
}

/// The fields of this side that lead to the other; of a join table none.
fn own_columns(relation: &ApiRelation) -> &[FieldId] {
    match &relation.link {
        Link::Columns { own, .. } => own,
        Link::Join { .. } => &[],
    }
}

/// `object.property`
pub(super) fn access(object: &str, property: &str) -> String {
    if is_ts_identifier(property) {
        [object, ".", property].concat()
    } else {
        text!("{object}[{}]", ts_string(property))
    }
}

fn key_selector(model: &Model, key: &[FieldView<'_>]) -> String {
    let ids: Vec<_> = key.iter().map(|part| part.api.field).collect();
    let keys = model.primary_key.iter().chain(&model.uniques);
    keys.into_iter()
        .find(|candidate| candidate.fields == ids)
        .map(|found| found.prisma_name.clone())
        .unwrap_or_default()
}
