//! What relations add to the schemas of a resource: other rows in its rows, conditions on them, and links to them.

use super::address::Part;
use super::components::Components;
use super::json::{Json, null, object, text};
use super::printer::Printer;
use super::resources::{closed_object, describe};
use super::scalars;
use crate::api::{Api, ApiRelation, Resource};

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
) -> Json<'a> {
    let rows = components.part(target, Part::Row);
    let rows = if relation.list {
        object! { "type": text("array"), "items": rows, "maxItems": components.api.limits.include_rows }
    } else {
        rows.or_null()
    };
    describe(relation.field, rows, components)
}

/// What `where` says of the rows of a relation.
pub(super) fn condition<'a>(
    relation: &'a ApiRelation,
    target: &'a Resource,
    components: &mut Components<'a>,
) -> Json<'a> {
    let part = match (relation.list, relation.nullable) {
        (true, _) => Part::ListFilter,
        (false, true) => Part::NullableFilter,
        (false, false) => Part::Filter,
    };
    components.part(target, part)
}

/// What `where` says of the rows of a resource, if a relation leads to many.
pub(super) fn print_list_filter<'a>(
    target: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let names = [
        ("some", "It is true of a row, or of more."),
        ("every", "Its `NOT` is true of no row."),
        ("none", "It is true of no row."),
    ];
    printer.entry("type", &text("object"));
    print_operators(names, printer, |printer| {
        printer.entry("$ref", &Json::Address(components.address(target, Part::Where)));
    });
}

/// The same, if a relation leads to one, or to none.
pub(super) fn print_nullable_filter<'a>(
    target: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let names = [
        ("is", "It is true of the row. Null: there is no row."),
        ("isNot", "Its `NOT` is true of the row, or there is no row. Null: there is a row."),
    ];
    printer.texts("type", ["object", "null"].into_iter());
    print_operators(names, printer, |printer| {
        let choices = printer.open_list("anyOf");
        printer.item(&components.part(target, Part::Where));
        printer.item(&null());
        printer.close(choices);
    });
    printer.entry("description", &text("Null: there is no row."));
}

/// The same, if a relation leads to one.
pub(super) fn print_filter<'a>(
    target: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let names = [("is", "It is true of the row."), ("isNot", "Its `NOT` is true of the row.")];
    printer.entry("type", &text("object"));
    print_operators(names, printer, |printer| {
        printer.entry("$ref", &Json::Address(components.address(target, Part::Where)));
    });
}

/// Says one of these or more, each with a condition.
fn print_operators<const COUNT: usize>(
    names: [(&str, &'static str); COUNT],
    printer: &mut Printer<'_, '_>,
    mut print_condition: impl FnMut(&mut Printer<'_, '_>),
) {
    let properties = printer.open("properties");
    for (name, what) in names {
        let operator = printer.open(name);
        print_condition(printer);
        printer.entry("description", &text(what));
        printer.close(operator);
    }
    printer.close(properties);
    printer.entry("additionalProperties", &false.into());
    printer.entry("minProperties", &Json::Number(1));
}

const LEFT_OUT: &str = "Left out, the links stay as they are.";

/// What a body says of the links to rows of a resource.
pub(super) fn links<'a>(target: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let connect = keys("All rows that are linked then.", target, components);
    closed_object([("connect", connect, true)]).with("description", LEFT_OUT)
}

/// The same where there are links before it: only then there is something to take away.
pub(super) fn link_changes<'a>(target: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let some = closed_object([
        ("connect", keys("Rows to link.", target, components), false),
        ("disconnect", keys("Rows to unlink, after that.", target, components), false),
    ]);
    let all = closed_object([("set", keys("All rows that are linked then.", target, components), true)]);
    object! { "anyOf": vec![some.with("minProperties", 1_u32), all], "description": LEFT_OUT }
}

fn keys<'a>(description: &'static str, target: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let key = components.part(target, Part::Key);
    object! { "type": text("array"), "items": key, "description": description }
}

/// The key of a row, in a body.
pub(super) fn key<'a>(target: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let parts = target.key.iter().filter_map(|index| target.fields.get(*index));
    closed_object(
        parts.map(|part| (&*part.key, scalars::accepted(part.wire, scalars::NO_RULES, components), true)),
    )
}
