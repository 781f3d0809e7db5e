//! Datamodel → Schema: the list of passes, and what they share.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    CompositeType, Enum, EnumId, EnumValue, Field, FieldId, Model, ModelId, Provider, Schema, TypeId, Writes,
};
use super::{annotations, classify, database_names, keys, relations};
use crate::datamodel::{self, Datamodel, Text};
use crate::diag::{Code, Diagnostic, Diagnostics, Offset, Severity, codes};
use crate::name::{Name, RustCase, RustIdent, RustScope};

/// Errors that leave every model, field and relation in its place: what is built on the schema can be looked at as well, so that all of it
/// is told at once.
const LEAVE_IT_WHOLE: [&Code; 6] = [
    &codes::UNKNOWN_ACTION,
    &codes::TIMETZ,
    &codes::EMPTY_ENUM,
    &codes::LIST_UNSUPPORTED,
    &codes::ANNOTATION,
    &codes::COMPOSITE_UNSUPPORTED,
];

/// How many errors there are after which there is no whole schema.
pub(super) fn breaks(diagnostics: &Diagnostics) -> usize {
    let breaks = |problem: &&Diagnostic| {
        problem.severity() == Severity::Error && !LEAVE_IT_WHOLE.contains(&problem.code)
    };
    diagnostics.iter().filter(breaks).count()
}

/// Resolves every name, classifies every field, pairs every relation. Reports all that is wrong, and gives nothing where a part of
/// the schema is missing then.
///
/// The provider is the given one, else the document's, else PostgreSQL (MongoDB, where there are composite types) with a warning.
pub fn resolve(
    datamodel: &Datamodel<'_>,
    provider: Option<Provider>,
    diagnostics: &mut Diagnostics,
) -> Option<Schema> {
    let before = breaks(diagnostics);
    let provider = resolve_provider(datamodel, provider, diagnostics);
    let fields = datamodel.models.iter().chain(&datamodel.types).map(|owner| owner.fields.len());
    let mut context = Context {
        datamodel,
        provider,
        diagnostics,
        types: FxHashMap::default(),
        names: FxHashMap::default(),
        fields: Vec::with_capacity(fields.sum()),
        has_warned_of_zod: false,
    };
    database_names::check(&mut context);
    register_types(&mut context);
    let rust = RustNames::of(&mut context);
    let enums = resolve_enums(&mut context, rust.enums);
    let (owners, pending) = classify::resolve_fields(&mut context);
    let models = resolve_models(&mut context, &owners, rust.models);
    let types = resolve_composite_types(&mut context, &owners);
    let relations = relations::resolve_relations(&mut context, &owners, &models, pending);
    relations::check_complete(&mut context, before);
    let fields = context.fields;
    (breaks(diagnostics) == before).then_some(Schema { provider, enums, models, types, fields, relations })
}

/// What the passes share.
pub(super) struct Context<'d, 't> {
    pub(super) datamodel: &'d Datamodel<'t>,
    pub(super) provider: Provider,
    pub(super) diagnostics: &'d mut Diagnostics,
    /// Everything that a field's type can name, but scalars.
    pub(super) types: FxHashMap<&'d str, TypeRef>,
    /// Every name that was made: fields of many models have the same ones.
    names: FxHashMap<Arc<str>, Name>,
    /// The arena.
    pub(super) fields: Vec<Field>,
    /// Once is enough.
    pub(super) has_warned_of_zod: bool,
}

/// What a type's name refers to.
#[derive(Debug, Clone, Copy)]
pub(super) enum TypeRef {
    Enum(EnumId),
    Model(ModelId),
    Composite(TypeId),
}

/// The fields of a model or composite type: their range in the arena, and each by its name. A field that could not be resolved
/// is known by name alone, so that what names it is not reported as well.
pub(super) struct Owner<'d> {
    pub(super) range: std::ops::Range<u32>,
    pub(super) by_name: FxHashMap<&'d str, Option<FieldId>>,
    pub(super) unwritable: Option<String>,
}

/// Owners of models, and of composite types.
pub(super) struct Owners<'d> {
    pub(super) models: Vec<Owner<'d>>,
    pub(super) types: Vec<Owner<'d>>,
}

impl Context<'_, '_> {
    pub(super) fn error(&mut self, code: &'static Code, at: Offset, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, message).at(at));
    }

    pub(super) fn error_with_help(
        &mut self,
        code: &'static Code,
        at: Offset,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.push(Diagnostic::new(code, message).at(at).help(help));
    }

    /// A checked name; what is none is reported, and stands in for one until the schema is given up.
    pub(super) fn name(&mut self, text: &Text<'_>) -> Name {
        if let Some(name) = self.names.get(text.value.as_ref()) {
            return name.clone();
        }
        let name = Name::new(&text.value);
        if let Ok(name) = &name {
            self.names.insert(name.shared(), name.clone());
        }
        name.unwrap_or_else(|error| {
            let message = format!("`{}` is no name: {error}", text.value.escape_debug());
            let help = "rename it; `@map` or `@@map` keeps its name in the database";
            self.error_with_help(&codes::BAD_NAME, text.at, message, help);
            Name::placeholder()
        })
    }
}

/// A problem of a name that is not there, and the name that may be meant.
pub(super) fn did_you_mean<'c>(
    problem: Diagnostic,
    name: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Diagnostic {
    match super::nearest(name, &candidates.collect::<Vec<_>>()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem,
    }
}

/// Types, fields or values of one scope, each once.
pub(super) fn report_duplicate(context: &mut Context<'_, '_>, what: &str, name: &Text<'_>) {
    let message = format!("there are two {what} called `{}`", name.value);
    context.error(&codes::DUPLICATE_NAME, name.at, message);
}

/// Text that the schema keeps.
pub(super) fn owned(text: Option<&Text<'_>>) -> Option<String> {
    text.map(|text| text.value.to_string())
}

/// The database's name: `@map`, else the name itself.
pub(super) fn db_name(mapped: Option<&Text<'_>>, name: &Text<'_>) -> String {
    mapped.unwrap_or(name).value.to_string()
}

fn resolve_provider(
    datamodel: &Datamodel<'_>,
    option: Option<Provider>,
    diagnostics: &mut Diagnostics,
) -> Provider {
    if let Some(provider) = option {
        return provider;
    }
    let Some(written) = &datamodel.provider else {
        // One database alone has composite types.
        let (assumed, name) = match datamodel.types.as_slice() {
            [] => (Provider::PostgreSql, "PostgreSQL"),
            _ => (Provider::MongoDb, "MongoDB"),
        };
        let message = format!("the document does not say which database it is for; {name} is assumed");
        diagnostics.push(Diagnostic::new(&codes::NO_PROVIDER, message));
        return assumed;
    };
    Provider::from_name(&written.value).unwrap_or_else(|| {
        let message = format!("unknown provider `{}`", written.value.escape_debug());
        let problem = Diagnostic::new(&codes::UNKNOWN_PROVIDER, message).at(written.at);
        diagnostics.push(did_you_mean(problem, &written.value, Provider::NAMES.iter().copied()));
        Provider::PostgreSql
    })
}

/// Enums, models and composite types share one scope.
fn register_types(context: &mut Context<'_, '_>) {
    let datamodel = context.datamodel;
    let enums =
        (0..).map(|index| TypeRef::Enum(EnumId(index))).zip(datamodel.enums.iter().map(|item| &item.name));
    let models =
        (0..).map(|index| TypeRef::Model(ModelId(index))).zip(datamodel.models.iter().map(|item| &item.name));
    let types = (0..)
        .map(|index| TypeRef::Composite(TypeId(index)))
        .zip(datamodel.types.iter().map(|item| &item.name));
    for (id, name) in enums.chain(models).chain(types) {
        if context.types.contains_key(name.value.as_ref()) {
            report_duplicate(context, "types", name);
        } else {
            context.types.insert(name.value.as_ref(), id);
        }
    }
}

/// Rust's type names, distinct over the whole module.
struct RustNames {
    enums: Vec<(Name, RustIdent)>,
    models: Vec<ModelNames>,
}

struct ModelNames {
    name: Name,
    rust: RustIdent,
    create: RustIdent,
    update: RustIdent,
    key: RustIdent,
}

impl RustNames {
    fn of(context: &mut Context<'_, '_>) -> Self {
        let datamodel = context.datamodel;
        let models = datamodel.models.iter().map(|model| &model.name);
        let texts = models.chain(datamodel.enums.iter().map(|item| &item.name));
        let names: Vec<Name> = texts.map(|text| context.name(text)).collect();
        let mut scope = RustScope::new();
        let idents = scope.claim_all(RustCase::UpperCamel, &names);
        let mut pairs = names.into_iter().zip(idents);
        let models = pairs
            .by_ref()
            .take(datamodel.models.len())
            .map(|(name, rust)| {
                let create = scope.claim_derived(&rust, "Create");
                let update = scope.claim_derived(&rust, "Update");
                let key = scope.claim_derived(&rust, "Key");
                ModelNames { name, rust, create, update, key }
            })
            .collect();
        Self { models, enums: pairs.collect() }
    }
}

fn resolve_enums(context: &mut Context<'_, '_>, names: Vec<(Name, RustIdent)>) -> Vec<Enum> {
    let datamodel = context.datamodel;
    let enums = datamodel.enums.iter().zip(names);
    enums
        .map(|(item, (name, rust))| Enum {
            values: resolve_values(context, item),
            name,
            rust,
            db_name: db_name(item.db_name.as_ref(), &item.name),
            documentation: annotations::of_other(
                context,
                format!("the enum `{}`", item.name.value),
                item.documentation.as_ref(),
            ),
        })
        .collect()
}

fn resolve_values(context: &mut Context<'_, '_>, item: &datamodel::Enum<'_>) -> Vec<EnumValue> {
    if item.values.is_empty() {
        context.error(
            &codes::EMPTY_ENUM,
            item.name.at,
            format!("the enum `{}` has no values", item.name.value),
        );
    }
    let mut seen = FxHashSet::default();
    for value in &item.values {
        if !seen.insert(value.name.value.as_ref()) {
            report_duplicate(context, &format!("values of the enum `{}`", item.name.value), &value.name);
        }
    }
    let names: Vec<Name> = item.values.iter().map(|value| context.name(&value.name)).collect();
    let idents = RustScope::new().claim_all(RustCase::UpperCamel, &names);
    let values = item.values.iter().zip(names.into_iter().zip(idents));
    values
        .map(|(value, (name, rust))| EnumValue {
            name,
            rust,
            db_name: db_name(value.db_name.as_ref(), &value.name),
            documentation: annotations::of_other(
                context,
                format!("the value `{}` of the enum `{}`", value.name.value, item.name.value),
                value.documentation.as_ref(),
            ),
        })
        .collect()
}

fn resolve_models<'d>(
    context: &mut Context<'d, '_>,
    owners: &Owners<'d>,
    names: Vec<ModelNames>,
) -> Vec<Model> {
    let indexes = keys::Indexes::of(context);
    let writes: FxHashMap<&str, Writes> = context
        .datamodel
        .writes
        .iter()
        .map(|of| {
            (of.model.value.as_ref(), Writes { create: of.create, update: of.update, delete: of.delete })
        })
        .collect();
    let models = context.datamodel.models.iter().zip(&owners.models).zip(names);
    models
        .map(|((model, owner), ModelNames { name, rust, create, update, key })| {
            let table = db_name(model.db_name.as_ref(), &model.name);
            let keys = keys::resolve_keys(context, &indexes, model, owner, &table);
            let (documentation, annotations) =
                annotations::of_model(context, &model.name.value, model.documentation.as_ref());
            Model {
                name,
                rust,
                rust_create: create,
                rust_update: update,
                rust_key: key,
                db_name: table,
                db_schema: owned(model.schema.as_ref()),
                documentation,
                annotations,
                fields: owner.range.clone(),
                primary_key: keys.primary,
                uniques: keys.uniques,
                indexes: keys.indexes,
                writes: writes.get(model.name.value.as_ref()).copied().unwrap_or(Writes::ALL),
                unwritable: owner.unwritable.clone(),
                at: model.name.at,
            }
        })
        .collect()
}

fn resolve_composite_types(context: &mut Context<'_, '_>, owners: &Owners<'_>) -> Vec<CompositeType> {
    let types = context.datamodel.types.iter().zip(&owners.types);
    types
        .map(|(item, owner)| CompositeType {
            name: context.name(&item.name),
            fields: owner.range.clone(),
            documentation: annotations::of_other(
                context,
                format!("the composite type `{}`", item.name.value),
                item.documentation.as_ref(),
            ),
            unwritable: owner.unwritable.clone(),
            at: item.name.at,
        })
        .collect()
}
