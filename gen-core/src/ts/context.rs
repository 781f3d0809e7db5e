//! The input of all emitters: schema and contract, with every name of the output.

use std::collections::HashSet;

use crate::api::{Api, ApiRelation, ApiType, Presence};
use crate::name::{Name, TsIdent, file_stems, ts_idents};
use crate::schema::{CompositeType, EnumId, ModelId, Schema, TypeId};

use super::Layer;
use super::file::File;
use super::model::{FieldView, ModelView, RelationView};
use super::options::Options;

/// Names that the barrels declare themselves.
const BARREL_NAMES: &[&str] = &["enums", "types", "inputs", "createApp", "createRouter", "allowAll"];

/// Names that the files of composite types import.
const FILE_NAMES: &[&str] = &["enums", "types", "inputs", "wire", "z", "JsonValue"];

/// The input of all emitters.
pub(super) struct Context<'a> {
    pub(super) schema: &'a Schema,
    pub(super) api: &'a Api,
    pub(super) options: &'a Options,
    pub(super) models: Vec<ModelView<'a>>,
    pub(super) types: Vec<TypeView<'a>>,
    /// The places of the models, in the order of their stems.
    by_stem: Vec<u32>,
    /// Under which each enum is declared.
    enums: Vec<TsIdent>,
}

/// A composite type, with the name under which it is declared.
pub(super) struct TypeView<'a> {
    pub(super) name: String,
    pub(super) definition: &'a CompositeType,
    pub(super) api: &'a ApiType,
    pub(super) fields: Vec<FieldView<'a>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(schema: &'a Schema, api: &'a Api, options: &'a Options) -> Self {
        let linked: HashSet<u32> = api
            .resources
            .iter()
            .flat_map(|resource| resource.relations.iter().filter(|relation| relation.write))
            .map(|relation| relation.target.0)
            .collect();
        let names = || api.resources.iter().map(|resource| &schema.model(resource.model).name);
        let delegates: Vec<String> = names().map(Name::delegate).collect();
        let namespaces = ts_idents(BARREL_NAMES, delegates.iter().map(String::as_str));
        let stems = file_stems(options.file_case, names());
        let models = (0..).zip(&api.resources).zip(namespaces).zip(stems);
        let models = models.map(|(((index, resource), namespace), stem)| {
            let linked = linked.contains(&resource.model.0);
            ModelView::new(schema, resource, index, &namespace, &stem, linked)
        });
        let models: Vec<ModelView<'a>> = models.collect();
        let mut by_stem: Vec<&ModelView<'a>> = models.iter().collect();
        by_stem.sort_by(|one, other| one.stem.cmp(&other.stem));
        let by_stem = by_stem.into_iter().map(|model| model.index).collect();
        let enums = ts_idents(&[], schema.enums.iter().map(|declared| declared.name.as_str()));
        let names = api.types.iter().map(|item| schema.composite_type(item.id).name.as_str());
        let types = api.types.iter().zip(ts_idents(FILE_NAMES, names));
        let types = types.map(|(api, name)| TypeView::new(schema, api, &name)).collect();
        Self { schema, api, options, models, types, by_stem, enums }
    }

    /// The name under which a composite type is declared.
    pub(super) fn type_name(&self, id: TypeId) -> &str {
        self.types.iter().find(|item| item.api.id == id).map(|item| item.name.as_str()).unwrap_or_default()
    }

    /// The model that a relation leads to.
    pub(super) fn target(&self, relation: &RelationView<'_>) -> Option<&ModelView<'a>> {
        self.model(relation.api.target)
    }

    fn model(&self, id: ModelId) -> Option<&ModelView<'a>> {
        self.models.get(id.0 as usize).filter(|model| model.resource.model == id)
    }

    /// The relations of a model of which this holds, and where they lead.
    pub(super) fn relations<'m>(
        &'m self,
        model: &'m ModelView<'a>,
        which: impl Fn(&ApiRelation) -> bool + 'm,
    ) -> impl Iterator<Item = (&'m RelationView<'a>, &'m ModelView<'a>)> + 'm {
        let relations = model.relations.iter().filter(move |relation| which(relation.api));
        relations.filter_map(|relation| Some((relation, self.target(relation)?)))
    }

    /// An empty file of a model's folder.
    pub(super) fn model_file(&self, layer: Layer) -> File {
        File::new(layer.name(), "../../", self.options.import_extension)
    }

    /// An empty file of a layer's folder.
    pub(super) fn layer_file(&self, layer: Layer) -> File {
        File::new(layer.name(), "../", self.options.import_extension)
    }

    /// The models in the order of their folders.
    pub(super) fn by_stem(&self) -> impl Iterator<Item = &ModelView<'a>> {
        self.by_stem.iter().filter_map(|index| self.models.get(*index as usize))
    }

    /// The stem of the model at a place.
    pub(super) fn stem(&self, model: u32) -> &str {
        self.models.get(model as usize).map(|model| model.stem.as_str()).unwrap_or_default()
    }

    /// The name under which an enum is declared.
    pub(super) fn enum_name(&self, id: EnumId) -> String {
        self.enums.get(id.0 as usize).map(ToString::to_string).unwrap_or_default()
    }
}

impl<'a> TypeView<'a> {
    fn new(schema: &'a Schema, api: &'a ApiType, name: &TsIdent) -> Self {
        let definition = schema.composite_type(api.id);
        Self { name: name.to_string(), definition, api, fields: FieldView::all(schema, &api.fields) }
    }

    /// The fields of answers.
    pub(super) fn shown(&self) -> impl Iterator<Item = &FieldView<'a>> {
        self.fields.iter().filter(|field| !field.api.hidden)
    }

    /// The fields of bodies.
    pub(super) fn given(&self) -> impl Iterator<Item = &FieldView<'a>> {
        self.fields.iter().filter(|field| field.api.create != Presence::Absent)
    }
}
