//! What stands in a request's path and query. A parameter is defined once and referred to.

use super::components::Components;
use super::json::{Json, object};
use super::{filters, include, scalars};
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
pub(super) fn condition<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
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
        let items = object! { "type": "string", "enum": names.iter().flat_map(both).collect::<Vec<_>>() };
        let schema = list_of(items).with("allOf", once.collect::<Vec<_>>());
        let description = "Fields, the most important first; with `-` before it, a field's greatest value is first. The key's fields that are not named follow, ascending.";
        comma_list("orderBy", schema, description)
    }))
}

/// `include`, if there is anything to include.
pub(super) fn include(resource: &Resource, components: &mut Components<'_>) -> Option<Json> {
    let path = include::path(resource, components.api)?;
    let model = components.model(resource).name.as_str();
    Some(components.parameter(&format!("{model}.include"), |components| {
        let limits = components.api.limits;
        let description = format!(
            "Relations that every row brings, and behind `.` relations of theirs. A path brings its beginnings too; it has at most {} parts, of which one may be to many rows. To one row: the row or null. To many: the first {}, in the order of their key.",
            limits.include_depth, limits.include_rows
        );
        comma_list("include", list_of(path).with("uniqueItems", true), &description)
    }))
}

/// `select`, if rows have fields that show.
pub(super) fn select(resource: &Resource, components: &mut Components<'_>) -> Option<Json> {
    let names: Vec<&str> =
        resource.fields.iter().filter(|field| !field.hidden).map(|field| field.key.as_str()).collect();
    if names.is_empty() {
        return None;
    }
    let model = components.model(resource).name.as_str();
    Some(components.parameter(&format!("{model}.select"), |_| {
        let items = object! { "type": "string", "enum": Json::texts(names) };
        let description =
            "Fields: of each row these alone come, and what is included. Included rows are whole.";
        comma_list("select", list_of(items).with("uniqueItems", true), description)
    }))
}

fn list_of(items: Json) -> Json {
    object! { "type": "array", "items": items, "minItems": 1_u32 }
}

fn comma_list(name: &str, schema: Json, description: &str) -> Json {
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
