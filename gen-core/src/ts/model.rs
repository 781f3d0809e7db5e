//! What every emitter needs to know of a model, worked out once.

use crate::api::{Api, ApiField, Operation, OperationKind, Resource, Wire};
use crate::name::{FileStem, Name, TsIdent, file_stems, ts_idents, ts_property};
use crate::schema::{EnumId, Field, Model, Provider, Schema};

use super::Layer;
use super::file::File;
use super::options::Options;

/// Names that the barrels declare themselves.
const BARREL_NAMES: &[&str] = &["enums", "createApp", "createRouter", "allowAll"];

/// The input of all emitters.
pub(super) struct Context<'a> {
    pub(super) schema: &'a Schema,
    pub(super) api: &'a Api,
    pub(super) options: &'a Options,
    pub(super) models: Vec<ModelView<'a>>,
    /// Under which each enum is declared.
    enums: Vec<TsIdent>,
}

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
    /// `blogpost`: its folders and files.
    pub(super) stem: String,
    /// Its property of Prisma's client.
    pub(super) delegate: String,
    pub(super) fields: Vec<FieldView<'a>>,
    /// In the order of the path segment.
    pub(super) key: Vec<FieldView<'a>>,
    /// The property of Prisma's `WhereUniqueInput` that holds a key of several fields.
    pub(super) key_selector: String,
}

/// A field on the wire and in the schema.
#[derive(Clone, Copy)]
pub(super) struct FieldView<'a> {
    pub(super) api: &'a ApiField,
    pub(super) field: &'a Field,
    /// MongoDB's client has one null alone; a database of tables has NULL and JSON's own.
    pub(super) one_null: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(schema: &'a Schema, api: &'a Api, options: &'a Options) -> Self {
        let names = || api.resources.iter().map(|resource| &schema.model(resource.model).name);
        let delegates: Vec<String> = names().map(Name::delegate).collect();
        let namespaces = ts_idents(BARREL_NAMES, delegates.iter().map(String::as_str));
        let stems = file_stems(options.file_case, names());
        let models = api.resources.iter().zip(namespaces).zip(stems);
        let models = models
            .map(|((resource, namespace), stem)| ModelView::new(schema, resource, &namespace, &stem))
            .collect();
        let enums = ts_idents(&[], schema.enums.iter().map(|declared| declared.name.as_str()));
        Self { schema, api, options, models, enums }
    }

    /// An empty file of a model's folder.
    pub(super) fn model_file(&self, layer: Layer) -> File {
        File::new(layer.name(), "../../", self.options.import_extension)
    }

    /// An empty file of a layer's folder.
    pub(super) fn layer_file(&self, layer: Layer) -> File {
        File::new(layer.name(), "../", self.options.import_extension)
    }

    /// The name under which an enum is declared.
    pub(super) fn enum_name(&self, id: EnumId) -> String {
        self.enums.get(id.0 as usize).map(ToString::to_string).unwrap_or_default()
    }
}

impl<'a> ModelView<'a> {
    fn new(schema: &'a Schema, resource: &'a Resource, namespace: &TsIdent, stem: &FileStem) -> Self {
        let model = schema.model(resource.model);
        let fields: Vec<FieldView<'a>> = resource
            .fields
            .iter()
            .filter_map(|api| {
                let field = schema.fields.get(api.field.0 as usize)?;
                Some(FieldView { api, field, one_null: schema.provider == Provider::MongoDb })
            })
            .collect();
        let key: Vec<FieldView<'a>> =
            resource.key.iter().filter_map(|index| fields.get(*index).copied()).collect();
        Self {
            model,
            resource,
            name: model.name.type_prefix(),
            variable: model.name.delegate(),
            namespace: namespace.to_string(),
            stem: stem.to_string(),
            delegate: model.name.delegate(),
            key_selector: key_selector(model, &key),
            fields,
            key,
        }
    }

    pub(super) fn operation(&self, kind: OperationKind) -> Option<&'a Operation> {
        self.resource.operations.iter().find(|operation| operation.kind == kind)
    }

    pub(super) fn has(&self, kind: OperationKind) -> bool {
        self.operation(kind).is_some()
    }

    /// Whether some operation answers with rows.
    pub(super) fn reads(&self) -> bool {
        use OperationKind::{Create, Get, List, Replace, Update};
        [List, Get, Create, Replace, Update].into_iter().any(|kind| self.has(kind))
    }

    /// Whether some operation takes a `where`.
    pub(super) fn filters(&self) -> bool {
        self.has(OperationKind::List) || self.has(OperationKind::Count)
    }

    /// Whether some operation has the key in its path.
    pub(super) fn selects(&self) -> bool {
        use OperationKind::{Delete, Get, Replace, Update};
        [Get, Replace, Update, Delete].into_iter().any(|kind| self.has(kind))
    }

    /// `contracts/blogpost/blogpost.read.dto`
    pub(super) fn module(&self, layer: Layer, suffix: &str) -> String {
        format!("{}/{stem}/{stem}.{suffix}", layer.name(), stem = self.stem)
    }

    /// The fields of answers.
    pub(super) fn shown(&self) -> impl Iterator<Item = &FieldView<'a>> {
        self.fields.iter().filter(|field| !field.api.hidden)
    }

    pub(super) fn orderable(&self) -> impl Iterator<Item = FieldView<'a>> {
        self.fields.iter().copied().filter(|field| field.api.orderable)
    }

    pub(super) fn filterable(&self) -> impl Iterator<Item = FieldView<'a>> {
        self.fields.iter().copied().filter(|field| !field.api.filter.is_empty())
    }
}

impl<'a> FieldView<'a> {
    /// The key in JSON as a property of a type or a literal.
    pub(super) fn property(&self) -> String {
        ts_property(&self.api.key)
    }

    /// `object.key`, or with brackets where the key is no identifier.
    pub(super) fn of(&self, object: &str) -> String {
        access(object, &self.api.key)
    }

    /// The field in Prisma's client.
    pub(super) fn prisma(&self) -> &'a str {
        self.field.name.as_str()
    }

    pub(super) fn wire(&self) -> Wire {
        self.api.wire
    }
}

/// `object.property`
pub(super) fn access(object: &str, property: &str) -> String {
    let key = ts_property(property);
    if key.starts_with('"') { format!("{object}[{key}]") } else { format!("{object}.{key}") }
}

fn key_selector(model: &Model, key: &[FieldView<'_>]) -> String {
    let ids: Vec<_> = key.iter().map(|part| part.api.field).collect();
    let keys = model.primary_key.iter().chain(&model.uniques);
    keys.into_iter()
        .find(|candidate| candidate.fields == ids)
        .map(|found| found.prisma_name.clone())
        .unwrap_or_default()
}
