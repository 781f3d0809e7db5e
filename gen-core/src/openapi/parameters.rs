//! What stands in a request's path and query. A parameter is defined once and referred to.

use super::components::Components;
use super::json::{Json, object};
use super::{filters, scalars};
use crate::api::Resource;

/// The key segment: the parts of the key joined by commas, each percent-encoded by itself, which is how a simple array is written.
pub(super) fn key(resource: &Resource, components: &mut Components<'_>) -> Json {
    let model = components.model(resource).name.as_str();
    components.parameter(&format!("{model}.key"), |components| {
        let parts: Vec<_> = resource.key.iter().filter_map(|index| resource.fields.get(*index)).collect();
        let names: Vec<_> = parts.iter().map(|part| format!("`{}`", part.key)).collect();
        let names = names.join(", ");
        let schemas: Vec<_> = parts.iter().map(|part| scalars::key_part(part.wire, components)).collect();
        let (schema, description) = match <[Json; 1]>::try_from(schemas) {
            // A path has no empty segment.
            Ok([only]) if is_text(&only) => (
                only.with("minLength", 1_u32),
                format!("The row's {names}, percent-encoded: a comma in it too."),
            ),
            Ok([only]) => (only, format!("The row's {names}.")),
            Err(schemas) => (
                tuple(schemas),
                format!(
                    "The row's {names}: in this order, joined by commas, each percent-encoded by itself."
                ),
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
    })
}

fn is_text(schema: &Json) -> bool {
    matches!(schema, Json::Object(entries) if entries.contains(&("type".to_owned(), "string".into())))
}

fn tuple(items: Vec<Json>) -> Json {
    let count = Json::Literal(items.len().to_string());
    object! {
        "type": "array",
        "prefixItems": items,
        "items": false,
        "minItems": count.clone(),
        "maxItems": count,
    }
}

/// `where`
pub(super) fn condition(resource: &Resource, components: &mut Components<'_>) -> Json {
    let model = components.model(resource).name.as_str();
    components.parameter(&format!("{model}.where"), |components| {
        let schema = filters::condition(resource, components);
        object! {
            "name": "where",
            "in": "query",
            "content": object! { "application/json": object! { "schema": schema } },
            "description": "Only the rows of which this is true. JSON.",
        }
    })
}

/// `orderBy`, if there is anything to order by.
pub(super) fn order_by(resource: &Resource, components: &mut Components<'_>) -> Option<Json> {
    let names: Vec<&str> =
        resource.fields.iter().filter(|field| field.orderable).map(|field| field.key.as_str()).collect();
    if names.is_empty() {
        return None;
    }
    let model = components.model(resource).name.as_str();
    Some(components.parameter(&format!("{model}.orderBy"), |_| {
        let both = |name: &&str| vec![Json::from(*name), Json::from(format!("-{name}"))];
        let once = names.iter().map(|name| {
            object! { "contains": object! { "enum": both(name) }, "minContains": 0_u32, "maxContains": 1_u32 }
        });
        let schema = object! {
            "type": "array",
            "items": object! { "type": "string", "enum": names.iter().flat_map(both).collect::<Vec<_>>() },
            "minItems": 1_u32,
            "allOf": once.collect::<Vec<_>>(),
        };
        object! {
            "name": "orderBy",
            "in": "query",
            "style": "form",
            "explode": false,
            "schema": schema,
            "description": "Fields, the most important first; with `-` before it, a field's greatest value is first. The key's fields that are not named follow, ascending.",
        }
    }))
}

/// `skip` and `take`
pub(super) fn page(components: &mut Components<'_>) -> [Json; 2] {
    let limits = components.api.limits;
    let mut whole = |name: &str, description: &str, min: u32, max: u32, default: u32| {
        components.parameter(name, |_| {
            let schema = object! {
                "type": "integer",
                "format": "int32",
                "minimum": min,
                "maximum": max,
                "default": default,
            };
            object! { "name": name, "in": "query", "schema": schema, "description": description }
        })
    };
    [
        whole("skip", "Rows left out before the page.", 0, limits.skip_max, 0),
        whole("take", "Rows of the page, at most.", 1, limits.take_max, limits.take_default),
    ]
}
