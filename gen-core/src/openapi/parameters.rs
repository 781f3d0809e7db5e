//! What stands in a request's path and query. A parameter is defined once and referred to.

use super::address::Part;
use super::components::Components;
use super::json::{Json, object, text};
use super::{include, relations, scalars};
use crate::api::{Api, Limits, Resource};

/// The key segment: the parts of the key joined by commas, each percent-encoded by itself, which is how a simple array is written.
pub(super) fn key<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let parts: Vec<_> = resource.key.iter().filter_map(|index| resource.fields.get(*index)).collect();
    let names: Vec<_> = parts.iter().map(|part| format!("`{}`", part.key)).collect();
    let names = names.join(", ");
    let schemas: Vec<_> = parts.iter().map(|part| scalars::key_part(part.wire, components)).collect();
    let (schema, description) = match <[Json<'_>; 1]>::try_from(schemas) {
        // A path has no empty segment.
        Ok([only]) if only.has_text("type", "string") => {
            (only.with("minLength", 1_u32), format!("The row's {names}, percent-encoded: a comma in it too."))
        }
        Ok([only]) => (only, format!("The row's {names}.")),
        Err(schemas) => (
            tuple(schemas),
            format!("The row's {names}: in this order, joined by commas, each percent-encoded by itself."),
        ),
    };
    object! {
        "name": "key",
        "in": "path",
        "required": true,
        "style": "simple",
        "explode": false,
        "schema": schema,
        "description": description,
    }
}

fn tuple(items: Vec<Json<'_>>) -> Json<'_> {
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    object! {
        "type": "array",
        "prefixItems": items,
        "items": false,
        "minItems": count,
        "maxItems": count,
    }
}

/// `where`
pub(super) fn condition<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let schema = components.part(resource, Part::Where);
    object! {
        "name": "where",
        "in": "query",
        "content": object! { "application/json": object! { "schema": schema } },
        "description": "Only the rows of which this is true. JSON.",
    }
}

/// Whether there is anything to order by.
pub(super) fn is_any_ordered(resource: &Resource) -> bool {
    resource.fields.iter().any(|field| field.orderable)
}

/// `orderBy`
pub(super) fn order_by(resource: &Resource) -> Json<'_> {
    let names = resource.fields.iter().filter(|field| field.orderable).map(|field| field.key.as_str());
    let mut all = Vec::with_capacity(2 * resource.fields.len());
    let mut once = Vec::with_capacity(resource.fields.len());
    for name in names {
        let both = [Json::from(name), Json::from(["-", name].concat())];
        all.extend(both.clone());
        once.push(object! { "contains": object! { "enum": Vec::from(both) }, "minContains": 0_u32, "maxContains": 1_u32 });
    }
    let items = object! { "type": "string", "enum": all };
    let schema = list_of(items).with("allOf", once);
    let description = "Fields, the most important first; with `-` before it, a field's greatest value is first. The key's fields that are not named follow, ascending.";
    comma_list("orderBy", schema, description)
}

/// Whether there is anything to include.
pub(super) fn is_any_included(resource: &Resource, api: &Api) -> bool {
    relations::of(resource, api, |relation| relation.include).next().is_some()
}

/// `include`
pub(super) fn include<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let path = include::path(resource, components.api);
    comma_list("include", list_of(path).with("uniqueItems", true), &components.names.include_description)
}

/// Whether rows have fields that show.
pub(super) fn is_any_shown(resource: &Resource) -> bool {
    resource.fields.iter().any(|field| !field.hidden)
}

/// `select`
pub(super) fn select(resource: &Resource) -> Json<'_> {
    let names = resource.fields.iter().filter(|field| !field.hidden).map(|field| field.key.as_str());
    let items = object! { "type": "string", "enum": Json::texts(names) };
    let description = "Fields: of each row these alone come, and what is included. Included rows are whole.";
    comma_list("select", list_of(items).with("uniqueItems", true), description)
}

fn list_of(items: Json<'_>) -> Json<'_> {
    object! { "type": text("array"), "items": items, "minItems": 1_u32 }
}

fn comma_list<'a>(name: &'static str, schema: Json<'a>, description: &'a str) -> Json<'a> {
    object! {
        "name": name,
        "in": "query",
        "style": "form",
        "explode": false,
        "schema": schema,
        "description": description,
    }
}

/// `skip` and `take`
pub(super) fn page(limits: Limits) -> Vec<(&'static str, Json<'static>)> {
    let whole = |name: &'static str, description: &'static str, min: u32, max: u32, default: u32| {
        let schema = object! {
            "type": "integer",
            "format": "int32",
            "minimum": min,
            "maximum": max,
            "default": default,
        };
        (name, object! { "name": name, "in": "query", "schema": schema, "description": description })
    };
    vec![
        whole("skip", "Rows left out before the page.", 0, limits.skip_max, 0),
        whole("take", "Rows of the page, at most.", 1, limits.take_max, limits.take_default),
    ]
}
