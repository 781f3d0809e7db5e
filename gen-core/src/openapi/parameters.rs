//! What stands in a request's path and query. A parameter is defined once and referred to.

use super::address::Part;
use super::components::Components;
use super::json::{Json, object, text};
use super::printer::Printer;
use super::text::{put, write_text};
use super::{include, relations, scalars};
use crate::api::{Api, Limits, Resource};

/// The key segment: the parts of the key joined by commas, each percent-encoded by itself, which is how a simple array is written.
pub(super) fn key<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    values(resource, &resource.key, components)
}

/// A segment of the values of these fields.
pub(super) fn values<'a>(
    resource: &'a Resource,
    fields: &[usize],
    components: &mut Components<'a>,
) -> Json<'a> {
    let parts: Vec<_> = fields.iter().filter_map(|index| resource.fields.get(*index)).collect();
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
pub(super) fn print_condition<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    printer.entry("name", &text("where"));
    printer.entry("in", &text("query"));
    print_content(&components.part(resource, Part::Where), printer);
    printer.entry("description", &text("Only the rows of which this is true. JSON."));
}

/// What holds JSON of a schema.
pub(super) fn print_content(schema: &Json<'_>, printer: &mut Printer<'_, '_>) {
    let is_written = printer.line(Some("content"), |out, room| {
        put(out, room, "{ \"application/json\": { \"schema\": ")
            && schema.write_line(out, room)
            && put(out, room, " } }")
    });
    if is_written {
        return;
    }
    let content = printer.open("content");
    let json = printer.open("application/json");
    printer.entry("schema", schema);
    printer.close(json);
    printer.close(content);
}

/// Whether there is anything to order by.
pub(super) fn is_any_ordered(resource: &Resource) -> bool {
    resource.fields.iter().any(|field| field.orderable)
}

/// `orderBy`
pub(super) fn print_order_by(resource: &Resource, printer: &mut Printer<'_, '_>) {
    let names = || resource.fields.iter().filter(|field| field.orderable).map(|field| &*field.key);
    let description = "Fields, the most important first; with `-` before it, a field's greatest value is first. The key's fields that are not named follow, ascending.";
    let mut both = String::new();
    print_list("orderBy", description, printer, |printer| {
        let items = printer.open("items");
        printer.entry("type", &text("string"));
        let values = printer.open_list("enum");
        for name in names() {
            print_both(name, &mut both, printer);
        }
        printer.close(values);
        printer.close(items);
        printer.entry("minItems", &Json::Number(1));
        let all = printer.open_list("allOf");
        for name in names() {
            let is_written = printer.line(None, |out, room| {
                put(out, room, "{ \"contains\": { \"enum\": [")
                    && write_text(out, room, name)
                    && put(out, room, ", ")
                    && write_text(out, room, descending(name, &mut both))
                    && put(out, room, "] }, \"minContains\": 0, \"maxContains\": 1 }")
            });
            if is_written {
                continue;
            }
            let once = printer.open_item();
            let contains = printer.open("contains");
            let values = printer.open_list("enum");
            print_both(name, &mut both, printer);
            printer.close(values);
            printer.close(contains);
            printer.entry("minContains", &Json::Number(0));
            printer.entry("maxContains", &Json::Number(1));
            printer.close(once);
        }
        printer.close(all);
    });
}

/// A field, ascending and descending.
fn print_both(name: &str, room: &mut String, printer: &mut Printer<'_, '_>) {
    printer.text(name);
    printer.text(descending(name, room));
}

fn descending<'r>(name: &str, room: &'r mut String) -> &'r str {
    room.clear();
    room.extend(["-", name]);
    room
}

/// Whether there is anything to include.
pub(super) fn is_any_included(resource: &Resource, api: &Api) -> bool {
    relations::of(resource, api, |relation| relation.include).next().is_some()
}

/// `include`
pub(super) fn print_include<'a>(
    resource: &'a Resource,
    components: &Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    print_list("include", &components.names.include_description, printer, |printer| {
        printer.entry("items", &include::path(resource, components.api));
        printer.entry("minItems", &Json::Number(1));
        printer.entry("uniqueItems", &true.into());
    });
}

/// Whether rows have fields that show.
pub(super) fn is_any_shown(resource: &Resource) -> bool {
    resource.fields.iter().any(|field| !field.hidden)
}

/// `select`
pub(super) fn print_select(resource: &Resource, printer: &mut Printer<'_, '_>) {
    let names = resource.fields.iter().filter(|field| !field.hidden).map(|field| &*field.key);
    let description = "Fields: of each row these alone come, and what is included. Included rows are whole.";
    print_list("select", description, printer, |printer| {
        let items = printer.open("items");
        printer.entry("type", &text("string"));
        printer.texts("enum", names);
        printer.close(items);
        printer.entry("minItems", &Json::Number(1));
        printer.entry("uniqueItems", &true.into());
    });
}

/// A list of texts, with commas between them.
fn print_list(
    name: &str,
    description: &str,
    printer: &mut Printer<'_, '_>,
    print_items: impl FnOnce(&mut Printer<'_, '_>),
) {
    printer.entry("name", &name.into());
    printer.entry("in", &text("query"));
    printer.entry("style", &text("form"));
    printer.entry("explode", &false.into());
    let schema = printer.open("schema");
    printer.entry("type", &text("array"));
    print_items(printer);
    printer.close(schema);
    printer.entry("description", &description.into());
}

/// What a parameter of the query string holds, with what is said of it.
pub(super) fn schema_of(parameter: Json<'static>) -> Json<'static> {
    let (mut schema, mut description) = (None, None);
    for (key, value) in parameter.into_entries() {
        match &*key {
            "schema" => schema = Some(value),
            "description" => description = Some(value),
            _ => {}
        }
    }
    schema.unwrap_or(Json::Boolean(true)).with_some("description", description)
}

/// `cursor`, `skip` and `take`
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
    let cursor = object! {
        "name": "cursor",
        "in": "query",
        "allowEmptyValue": true,
        "schema": object! { "type": "string", "pattern": "^[A-Za-z0-9_-]*$" },
        "description": "The `nextCursor` of a page in the same order; empty, the first page. With it there is no `skip`, and a page has no `total`. An order by an enum, a float of four bytes or a time finer than milliseconds has none.",
    };
    vec![
        ("cursor", cursor),
        whole("skip", "Rows left out before the page.", 0, limits.skip_max, 0),
        whole("take", "Rows of the page, at most.", 1, limits.take_max, limits.take_default),
    ]
}
