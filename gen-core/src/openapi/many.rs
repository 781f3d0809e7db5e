//! Bodies of operations on many rows, and of a query.

use super::address::Part;
use super::components::Components;
use super::include;
use super::json::{Json, object};
use super::parameters;
use super::relations;
use super::resources::closed_object;
use crate::api::{ApiField, ApiRelation, Resource};

/// What is said of a text that names fields.
const FIELDS: &str = "As in the query string of a list: fields with commas between them.";

/// The rows of a create-many.
pub(super) fn create<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let rows = object! {
        "type": "array",
        "items": without(resource, components, Part::Create, |relation| relation.write),
        "minItems": 1_u32,
        "maxItems": components.api.limits.create_rows,
    };
    closed_object([("data", rows, true)])
}

/// Which rows are changed, and how.
pub(super) fn update<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let data = without(resource, components, Part::Update, |relation| relation.write);
    closed_object([("where", condition(resource, components), true), ("data", some(data), true)])
}

/// Which rows are removed.
pub(super) fn delete<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    closed_object([("where", condition(resource, components), true)])
}

/// The parameters of a list.
pub(super) fn list<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let names = |before: &str, which: fn(&ApiField) -> bool| {
        let mut names = String::with_capacity(256);
        names.push_str(before);
        for (index, field) in resource.fields.iter().filter(|field| which(field)).enumerate() {
            names.extend([if index == 0 { "" } else { "|" }, &*field.key]);
        }
        names.push(')');
        names
    };
    let mut members = Vec::with_capacity(8);
    members.push(("where", components.part(resource, Part::Where), false));
    if parameters::is_any_ordered(resource) {
        members.push(("orderBy", listed(&names("-?(?:", |field| field.orderable), FIELDS), false));
    }
    for (name, schema) in parameters::page(components.api.limits) {
        members.push((name, parameters::schema_of(schema), false));
    }
    if parameters::is_any_included(resource, components.api) {
        let one = ["(?:", &include::pattern(resource, components.api), ")"].concat();
        let what = "As in the query string of a list: relations with commas between them.";
        members.push(("include", listed(&one, what), false));
    }
    if parameters::is_any_shown(resource) {
        members.push(("select", listed(&names("(?:", |field| !field.hidden), FIELDS), false));
    }
    let behind = object! { "type": "object", "properties": object! { "skip": false } };
    closed_object(members).with("dependentSchemas", object! { "cursor": behind })
}

/// A text of what a list of the query string has.
fn listed(one: &str, what: &'static str) -> Json<'static> {
    object! { "type": "string", "pattern": ["^", one, "(?:,", one, ")*$"].concat(), "description": what }
}

fn condition<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let own = without(resource, components, Part::Where, |relation| relation.filter);
    some(own).with("description", "It names no relation.")
}

fn some(object: Json<'_>) -> Json<'_> {
    object.with("minProperties", 1_u32)
}

/// A part of a resource in which these relations may not stand.
fn without<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    part: Part,
    which: fn(&ApiRelation) -> bool,
) -> Json<'a> {
    let refused = relations::of(resource, components.api, which);
    let refused: Vec<_> =
        refused.map(|(relation, _)| ((*relation.key).into(), Json::Boolean(false))).collect();
    let part = components.part(resource, part).with("type", "object");
    if refused.is_empty() { part } else { part.with("properties", Json::Object(refused)) }
}
