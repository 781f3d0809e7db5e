//! Schema → Api.

use std::collections::BTreeMap;

use super::composite::{self, Composites, must_be_given};
use super::{Api, ApiEnum, ApiField, ApiUnique, LIMITS, Method, Operation, OperationKind, Resource};
use super::{field, key, relations};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::name::Name;
use crate::schema::{EnumId, Field, FieldId, FieldKind, Key, Model, ModelId, Schema, Writes, nearest};

/// Works out the contract. What would make it ambiguous is reported, and nothing comes back then.
pub fn build(schema: &Schema, diagnostics: &mut Diagnostics) -> Option<Api> {
    let before = diagnostics.error_count();
    let enums = (0..).map(EnumId).zip(&schema.enums);
    let enums = enums
        .map(|(id, item)| ApiEnum {
            id,
            values: item.values.iter().map(|value| value.name.to_string()).collect(),
        })
        .collect();
    let composites = Composites::of(schema);
    let resources =
        schema.models().map(|(id, model)| build_resource(schema, &composites, id, model, diagnostics));
    let mut resources: Vec<_> = resources.collect();
    relations::add(schema, &mut resources, diagnostics);
    let types = composites.types(schema, &resources);
    composite::check(schema, &types, diagnostics);
    check_paths(schema, &resources, diagnostics);
    (diagnostics.error_count() == before).then_some(Api { resources, enums, types, limits: LIMITS })
}

fn build_resource(
    schema: &Schema,
    composites: &Composites,
    id: ModelId,
    model: &Model,
    diagnostics: &mut Diagnostics,
) -> Resource {
    let key = key::choose(schema, model);
    let mut fields = Vec::new();
    let field = |name: &str| format!("the field `{name}`");
    let mut no_create = match &model.unwritable {
        Some(name) => Some(format!("{}, of an unsupported type", field(name))),
        None => (!model.writes.create).then(|| "a field of an unsupported type".to_owned()),
    };
    check_key(schema, model, key, diagnostics);
    for (id, definition) in schema.model_fields(id) {
        if matches!(definition.name.as_str(), "AND" | "OR" | "NOT") {
            let message =
                format!("`{}.{}` cannot be told from the operator of `where`", model.name, definition.name);
            diagnostics.push(Diagnostic::new(&codes::RESERVED_FIELD, message).at(definition.at));
        }
        if definition.annotations.readonly && must_be_given(definition) {
            no_create = Some(format!("{}, which is read-only", field(definition.name.as_str())));
        }
        let is_key = key.is_some_and(|key| key.fields.contains(&id));
        if let FieldKind::Composite(of) = definition.kind {
            if must_be_given(definition) && !composites.can_hold(definition) && no_create.is_none() {
                let name = field(definition.name.as_str());
                no_create = Some(format!("{name}, of a type that requires what cannot be given"));
            }
            fields.push(composites.field(id, definition, of));
        } else if let Some(field) = field::build(schema, id, definition, is_key) {
            check_rules(&model.name, definition, &field, diagnostics);
            fields.push(field);
        }
    }
    if !fields.is_empty() && fields.iter().all(|field| field.hidden) {
        let message = format!("every field of `{}` is hidden: an answer would show nothing", model.name);
        diagnostics.push(Diagnostic::new(&codes::NOTHING_SHOWN, message).at(model.at));
    }
    let key = key.map(|key| indexes(&fields, &key.fields)).unwrap_or_default();
    let segment = model.annotations.path.clone().unwrap_or_else(|| model.name.url_segment().to_string());
    let path = format!("/{segment}");
    let constraint = |key: &Key| {
        let fields = indexes(&fields, &key.fields);
        let is_whole = fields.len() == key.fields.len();
        is_whole.then(|| ApiUnique { constraint: key.db_name.clone(), fields, name: key.prisma_name.clone() })
    };
    let mut uniques: Vec<_> = model.primary_key.iter().chain(&model.uniques).filter_map(constraint).collect();
    let mut operations = operations(!key.is_empty(), no_create.is_none(), model.writes);
    let get = |operation: &Operation| operation.kind == OperationKind::Get;
    let behind = operations.iter().position(get).map_or(2, |place| place + 1);
    operations.splice(behind..behind, key::get_by(&key, &uniques, &fields));
    // Of a view nobody expects to be written.
    if model.writes != Writes::NONE {
        report_missing(model, !key.is_empty(), no_create.as_deref(), &operations, diagnostics);
    }
    if let Some(wanted) = &model.annotations.ops {
        check_operations(model, wanted, &operations, diagnostics);
        operations.retain(|operation| wanted.iter().any(|name| name == operation.kind.as_str()));
    }
    fields.shrink_to_fit();
    uniques.shrink_to_fit();
    Resource { model: id, path, key, fields, relations: Vec::new(), operations, uniques }
}

/// The schema's rules and the column's have to leave something.
pub(super) fn check_rules(owner: &Name, definition: &Field, field: &ApiField, diagnostics: &mut Diagnostics) {
    let rules = &field.rules;
    let length = matches!((rules.min_length, rules.max_length), (Some(min), Some(max)) if min > max);
    let range = matches!((rules.least(), rules.most()), (Some(min), Some(max)) if min > max);
    if length || range {
        let message =
            format!("no value of `{owner}.{}` keeps both its rules and its native type's", definition.name);
        let help = "loosen the annotation, or widen the native type";
        diagnostics.push(Diagnostic::new(&codes::ANNOTATION, message).at(definition.at).help(help));
    }
}

/// What is hidden cannot stand in a path.
fn check_key(schema: &Schema, model: &Model, key: Option<&Key>, diagnostics: &mut Diagnostics) {
    let fields = key.into_iter().flat_map(|key| &key.fields).map(|id| schema.field(*id));
    for field in fields.filter(|field| field.annotations.hide) {
        let message =
            format!("`{}.{}` is hidden, and part of the key that paths show", model.name, field.name);
        diagnostics.push(Diagnostic::new(&codes::HIDDEN_KEY, message).at(field.at));
    }
}

/// Every operation that is asked for has to be there.
fn check_operations(model: &Model, wanted: &[String], there: &[Operation], diagnostics: &mut Diagnostics) {
    let names = OperationKind::ALL.map(OperationKind::as_str);
    // The lists of related rows are told of where they are known.
    for name in wanted.iter().filter(|name| *name != OperationKind::Related.as_str()) {
        if there.iter().any(|operation| operation.kind.as_str() == name) {
            continue;
        }
        let (message, help) = if names.contains(&name.as_str()) {
            let message =
                format!("`@gen.ops` of the model `{}` has `{name}`, which it cannot do", model.name);
            (message, "without a key there are `list`, `query`, `count` and `getBy` alone; with a required field that cannot be written, no `create`, `createMany` and `replace`; `getBy` takes a unique that a path can hold and that is not the key".to_owned())
        } else {
            let message =
                format!("`@gen.ops` of the model `{}` has an unknown operation `{name}`", model.name);
            let help = match nearest(name, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", names.join(", ")),
            };
            (message, help)
        };
        diagnostics.push(Diagnostic::new(&codes::ANNOTATION, message).at(model.at).help(help));
    }
}

fn report_missing(
    model: &Model,
    has_key: bool,
    no_create: Option<&str>,
    there: &[Operation],
    diagnostics: &mut Diagnostics,
) {
    let name = &model.name;
    if !has_key {
        let is_got = there.iter().any(|operation| operation.kind == OperationKind::GetBy);
        let what = if is_got { "listed, counted and got by a unique" } else { "listed and counted" };
        let message = format!("`{name}` has no key that a path can hold: it is {what}, no more");
        diagnostics.push(Diagnostic::new(&codes::NO_KEY, message).at(model.at));
    } else if let Some(what) = no_create {
        let message = format!("no `{name}` can be created: it requires {what}");
        diagnostics.push(Diagnostic::new(&codes::NO_CREATE, message).at(model.at));
    }
}

/// Where these fields are in a resource; fields that are not on the wire are left out.
fn indexes(fields: &[ApiField], wanted: &[FieldId]) -> Vec<usize> {
    wanted.iter().filter_map(|id| fields.iter().position(|field| field.field == *id)).collect()
}

fn operations(has_key: bool, can_create: bool, writes: Writes) -> Vec<Operation> {
    use Method::{Delete, Get, Patch, Post, Put};
    let one = "/{key}";
    let all = [
        (OperationKind::List, Get, "", 200, true),
        (OperationKind::Query, Post, "/meta/query", 200, true),
        (OperationKind::Count, Get, "/meta/count", 200, true),
        (OperationKind::Get, Get, one, 200, has_key),
        (OperationKind::Create, Post, "", 201, has_key && can_create),
        (OperationKind::Replace, Put, one, 200, has_key && can_create && writes.update),
        (OperationKind::Update, Patch, one, 200, has_key && writes.update),
        (OperationKind::Delete, Delete, one, 204, has_key && writes.delete),
        (OperationKind::CreateMany, Post, "/meta/create-many", 201, has_key && can_create),
        (OperationKind::UpdateMany, Post, "/meta/update-many", 200, has_key && writes.update),
        (OperationKind::DeleteMany, Post, "/meta/delete-many", 200, has_key && writes.delete),
    ];
    all.into_iter()
        .filter(|(.., is_there)| *is_there)
        .map(|(kind, method, tail, status, _)| Operation::new(kind, method, tail, status))
        .collect()
}

fn check_paths(schema: &Schema, resources: &[Resource], diagnostics: &mut Diagnostics) {
    let mut by_path: BTreeMap<&str, Vec<&Model>> = BTreeMap::new();
    for resource in resources {
        by_path.entry(&resource.path).or_default().push(schema.model(resource.model));
    }
    for (path, models) in by_path {
        let [first @ .., last] = models.as_slice() else { continue };
        if !first.is_empty() {
            let first: Vec<String> = first.iter().map(|model| format!("`{}`", model.name)).collect();
            let message = format!("{} and `{}` have the same path `{path}`", first.join(", "), last.name);
            diagnostics.push(Diagnostic::new(&codes::SAME_PATH, message).at(last.at));
        }
    }
}
