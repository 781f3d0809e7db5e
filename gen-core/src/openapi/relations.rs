//! What relations add to the schemas of a resource: other rows in its rows, conditions on them, and links to them.

use super::components::Components;
use super::json::{Json, object};
use super::resources::{closed_object, describe, row};
use super::{filters, scalars};
use crate::api::{Api, ApiRelation, Resource, Rules};

/// The relations of which this is true, with the resources they lead to.
pub(super) fn of<'a>(
    resource: &'a Resource,
    api: &'a Api,
    is_wanted: fn(&ApiRelation) -> bool,
) -> impl Iterator<Item = (&'a ApiRelation, &'a Resource)> {
    let relations = resource.relations.iter().filter(move |relation| is_wanted(relation));
    relations.filter_map(|relation| Some((relation, api.resource(relation.target)?)))
}

/// Whether a row of a resource can bring others.
pub(super) fn is_any_included(resource: &Resource) -> bool {
    resource.relations.iter().any(|relation| relation.include)
}

/// The rows of a relation, within a row that includes them. These are whole, whatever is selected.
pub(super) fn included<'a>(
    relation: &'a ApiRelation,
    target: &'a Resource,
    components: &mut Components<'a>,
) -> Json {
    let rows = row(target, components);
    let rows = if relation.list {
        object! { "type": "array", "items": rows, "maxItems": components.api.limits.include_rows }
    } else {
        rows.or_null()
    };
    describe(relation.field, rows, components)
}

/// What `where` says of the rows of a relation.
pub(super) fn filter<'a>(
    relation: &'a ApiRelation,
    target: &'a Resource,
    components: &mut Components<'a>,
) -> Json {
    let model = components.model(target).name.as_str();
    let name = match (relation.list, relation.nullable) {
        (true, _) => "ListFilter",
        (false, true) => "NullableFilter",
        (false, false) => "Filter",
    };
    components.owned(&format!("{model}.{name}"), |components| {
        let condition = filters::condition(target, components);
        match (relation.list, relation.nullable) {
            (true, _) => operators(
                &condition,
                &[
                    ("some", "It is true of a row, or of more."),
                    ("every", "Its `NOT` is true of no row."),
                    ("none", "It is true of no row."),
                ],
            ),
            (false, true) => operators(
                &condition.or_null(),
                &[
                    ("is", "It is true of the row. Null: there is no row."),
                    ("isNot", "Its `NOT` is true of the row, or there is no row. Null: there is a row."),
                ],
            )
            .or_null()
            .with("description", "Null: there is no row."),
            (false, false) => operators(
                &condition,
                &[("is", "It is true of the row."), ("isNot", "Its `NOT` is true of the row.")],
            ),
        }
    })
}

/// An object that says one of these or more, each with a condition.
fn operators(condition: &Json, names: &[(&str, &str)]) -> Json {
    let operators = names.iter().map(|(name, what)| {
        let condition = condition.clone().with("description", *what);
        (*name, condition, false)
    });
    closed_object(operators.collect()).with("minProperties", 1_u32)
}

const LEFT_OUT: &str = "Left out, the links stay as they are.";

/// What a body says of the links to rows of a resource. Only where there are links before it is there something to take away.
pub(super) fn links(target: &Resource, changes: bool, components: &mut Components<'_>) -> Json {
    let model = components.model(target).name.as_str();
    let keys = |description: &str, components: &mut Components<'_>| {
        let key = key(target, components);
        object! { "type": "array", "items": key, "description": description }
    };
    if !changes {
        return components.owned(&format!("{model}.Links"), |components| {
            let connect = keys("All rows that are linked then.", components);
            closed_object(vec![("connect", connect, true)]).with("description", LEFT_OUT)
        });
    }
    components.owned(&format!("{model}.LinkChanges"), |components| {
        let some = closed_object(vec![
            ("connect", keys("Rows to link.", components), false),
            ("disconnect", keys("Rows to unlink, after that.", components), false),
        ]);
        let all = closed_object(vec![("set", keys("All rows that are linked then.", components), true)]);
        object! { "anyOf": vec![some.with("minProperties", 1_u32), all], "description": LEFT_OUT }
    })
}

/// The key of a row, in a body.
fn key(target: &Resource, components: &mut Components<'_>) -> Json {
    let model = components.model(target).name.as_str();
    components.owned(&format!("{model}.Key"), |components| {
        let parts = target.key.iter().filter_map(|index| target.fields.get(*index)).map(|part| {
            (part.key.as_str(), scalars::accepted(part.wire, &Rules::default(), components), true)
        });
        closed_object(parts.collect())
    })
}
