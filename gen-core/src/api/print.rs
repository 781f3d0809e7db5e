//! The wire contract as text for people: what a client may ask for.

use std::fmt::Write as _;

use super::{Api, ApiField, ApiRelation, Presence, Resource, Rules, Wire};
use crate::name::visible;
use crate::schema::{Schema, format_note, render_table};

/// Resources with their operations and fields, one a line. For reading: it may change with any version.
pub fn render_api(schema: &Schema, api: &Api) -> String {
    let mut out = String::new();
    for item in &api.enums {
        let _ = writeln!(out, "enum {}: {}", schema.enum_(item.id).name, item.values.join(", "));
    }
    for resource in &api.resources {
        if !out.is_empty() {
            out.push('\n');
        }
        render_resource(schema, resource, &mut out);
    }
    for item in &api.types {
        let _ = writeln!(out, "\ntype {}", schema.composite_type(item.id).name);
        let titles = ["field", "type", "given", "more"].map(str::to_owned).to_vec();
        let fields = item.fields.iter().map(|field| {
            let [key, wire, given, _, _, more] = field_row(schema, field);
            vec![key, wire, given, more]
        });
        out.push_str(&render_table(std::iter::once(titles).chain(fields)));
    }
    visible(&out)
}

fn render_resource(schema: &Schema, resource: &Resource, out: &mut String) {
    let _ = writeln!(out, "resource {} at {}", schema.model(resource.model).name, resource.path);
    let keys = |indexes: &[usize]| {
        let fields = indexes.iter().filter_map(|index| resource.fields.get(*index));
        fields.map(|field| &*field.key).collect::<Vec<_>>().join(", ")
    };
    if !resource.key.is_empty() {
        let _ = writeln!(out, "  {{key}} is {}", keys(&resource.key));
    }
    let operations = resource.operations.iter().map(|operation| {
        let (method, path) = (operation.method.as_str().to_owned(), resource.path_of(operation));
        vec![method, path, operation.status.to_string(), operation.kind.as_str().to_owned()]
    });
    out.push_str(&render_table(operations));
    out.push_str("  --\n");
    let titles = ["field", "type", "create", "replace", "update", "more"].map(str::to_owned).to_vec();
    let fields = resource.fields.iter().map(|field| field_row(schema, field).to_vec());
    out.push_str(&render_table(std::iter::once(titles).chain(fields)));
    if !resource.relations.is_empty() {
        out.push_str("  --\n");
        let relations = resource.relations.iter();
        out.push_str(&render_table(relations.map(|relation| relation_row(schema, relation))));
    }
    if !resource.uniques.is_empty() {
        out.push_str("  --\n");
        let uniques = resource.uniques.iter();
        out.push_str(&render_table(uniques.map(|unique| {
            vec!["unique".to_owned(), keys(&unique.fields), format!("{:?}", unique.constraint)]
        })));
    }
}

fn field_row(schema: &Schema, field: &ApiField) -> [String; 6] {
    let mark = match (field.list, field.nullable) {
        (true, _) => "[]",
        (false, true) => "?",
        (false, false) => "",
    };
    let mut more = Vec::from_iter(field.hidden.then(|| "in no answer".to_owned()));
    more.extend(rule_notes(&field.rules));
    more.extend(field.default.as_ref().map(|value| format!("default {value}")));
    more.extend(field.replacement.as_ref().map(|value| format!("absent in a replace: {value}")));
    if !field.filter.is_empty() {
        let operators: Vec<_> = field.filter.iter().map(|operator| operator.as_str()).collect();
        more.push(format!("where {}", operators.join(" ")));
    }
    let order = if field.cursor { "orderBy" } else { "orderBy (no cursor)" };
    more.extend(field.orderable.then(|| order.to_owned()));
    [
        field.key.to_string(),
        format!("{}{mark}", wire_name(schema, field.wire)),
        presence_name(field.create).to_owned(),
        presence_name(field.replace).to_owned(),
        presence_name(field.update).to_owned(),
        more.join("; "),
    ]
}

fn relation_row(schema: &Schema, relation: &ApiRelation) -> Vec<String> {
    let mark = match (relation.list, relation.nullable) {
        (true, _) => "[]",
        (false, true) => "?",
        (false, false) => "",
    };
    let can = [
        (relation.include, "include"),
        (relation.filter, if relation.list { "where some every none" } else { "where is isNot" }),
        (relation.write, "connect disconnect set"),
    ];
    let can: Vec<_> = can.iter().filter(|(is_there, _)| *is_there).map(|(_, what)| *what).collect();
    let target = format!("{}{mark}", schema.model(relation.target).name);
    vec!["relation".to_owned(), relation.key.to_string(), target, can.join("; ")]
}

fn presence_name(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::Absent => "-",
    }
}

fn wire_name(schema: &Schema, wire: Wire) -> String {
    match wire {
        Wire::Enum(id) => schema.enum_(id).name.to_string(),
        Wire::Composite(id) => schema.composite_type(id).name.to_string(),
        other => format!("{other:?}"),
    }
}

fn rule_notes(rules: &Rules) -> Vec<String> {
    let mut notes = Vec::new();
    let text = |bound: Option<i64>| bound.map(|bound| bound.to_string());
    // The schema's own bound of a number stands beside the column's.
    let bounds = [
        ("length at least", text(rules.min_length.map(i64::from))),
        ("length at most", text(rules.max_length.map(i64::from))),
        ("at least", text(rules.min)),
        ("at least", rules.at_least.clone()),
        ("at most", text(rules.max)),
        ("at most", rules.at_most.clone()),
    ];
    for (noun, bound) in bounds {
        notes.extend(bound.map(|bound| format!("{noun} {bound}")));
    }
    notes.extend(rules.digits.map(|(precision, scale)| {
        format!("{} digits before the point and {scale} behind", precision.saturating_sub(scale))
    }));
    notes.extend(rules.format.as_ref().map(format_note));
    notes
}
