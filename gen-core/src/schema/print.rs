//! A resolved schema as text for people: what was understood of a document.

use std::fmt::Write as _;

use super::{
    Action, Default, End, Enum, Field, FieldAnnotations, FieldId, FieldKind, Format, Key, Literal, Model,
    ModelId, NativeType, Relation, Schema,
};
use crate::name::visible;

/// Models, fields, keys, relations and defaults, one a line. For reading: it may change with any version.
pub fn render_schema(schema: &Schema) -> String {
    let mut out = format!("provider {}\n", schema.provider.as_str());
    for item in &schema.enums {
        render_enum(item, &mut out);
    }
    for (id, model) in schema.models() {
        render_model(schema, id, model, &mut out);
    }
    for item in &schema.types {
        let _ = writeln!(out, "\ntype {}", item.name);
        let fields = item.fields.clone().map(|index| schema.field(FieldId(index)));
        out.push_str(&render_table(fields.map(|field| field_row(schema, field))));
    }
    visible(&out)
}

fn render_enum(item: &Enum, out: &mut String) {
    let _ = writeln!(out, "\nenum {}{}", item.name, elsewhere(item.name.as_str(), &item.db_name));
    out.push_str(&render_table(item.values.iter().map(|value| {
        let name = value.name.as_str();
        vec![name.to_owned(), elsewhere(name, &value.db_name).trim_start().to_owned()]
    })));
}

/// A database name that is not the name itself.
fn elsewhere(name: &str, db_name: &str) -> String {
    if name == db_name { String::new() } else { format!(" = {db_name:?}") }
}

fn render_model(schema: &Schema, id: ModelId, model: &Model, out: &mut String) {
    let _ = write!(out, "\nmodel {}{}", model.name, elsewhere(model.name.as_str(), &model.db_name));
    if let Some(db_schema) = &model.db_schema {
        let _ = write!(out, " in {db_schema:?}");
    }
    if let Some(path) = &model.annotations.path {
        let _ = write!(out, ", path {path:?}");
    }
    if let Some(operations) = &model.annotations.ops {
        let _ = write!(out, ", only {}", operations.join(" "));
    }
    out.push('\n');
    out.push_str(&render_table(schema.model_fields(id).map(|(_, field)| field_row(schema, field))));
    let key = |noun: &str, key: &Key| {
        let fields = names(schema, &key.fields);
        // A key of one field has that field's name in Prisma's client, unless another is given.
        let named = if key.fields.len() == 1 && key.prisma_name == fields {
            String::new()
        } else {
            format!("as {}, ", key.prisma_name.escape_debug())
        };
        vec![noun.to_owned(), fields, format!("{named}{:?}", key.db_name)]
    };
    let primary = model.primary_key.iter().map(|primary| key("key", primary));
    let uniques = model.uniques.iter().map(|unique| key("unique", unique));
    let indexes = model
        .indexes
        .iter()
        .map(|index| vec!["index".to_owned(), names(schema, &index.fields), format!("{:?}", index.db_name)]);
    let rows = render_table(primary.chain(uniques).chain(indexes));
    if !rows.is_empty() {
        let _ = write!(out, "  --\n{rows}");
    }
}

fn names(schema: &Schema, fields: &[FieldId]) -> String {
    fields.iter().map(|id| schema.field(*id).name.as_str()).collect::<Vec<_>>().join(", ")
}

fn field_row(schema: &Schema, field: &Field) -> Vec<String> {
    let type_name = match field.kind {
        FieldKind::Scalar(scalar) => scalar.as_str(),
        FieldKind::Enum(id) => schema.enum_(id).name.as_str(),
        FieldKind::Composite(id) => schema.composite_type(id).name.as_str(),
        FieldKind::Relation(id, end) => {
            let relation = schema.relation(id);
            let other = if end == End::A { relation.b.model } else { relation.a.model };
            schema.model(other).name.as_str()
        }
    };
    let mark = match (field.list, field.nullable) {
        (true, _) => "[]",
        (false, true) => "?",
        (false, false) => "",
    };
    let mut notes = Vec::new();
    if let FieldKind::Relation(id, end) = field.kind {
        notes.push(relation_note(schema, schema.relation(id), end));
    } else if *field.name.as_str() != *field.db_name {
        notes.push(format!("column {:?}", field.db_name));
    }
    notes.extend(field.native.as_deref().map(native_note));
    notes.extend(field.default.as_ref().map(|default| format!("default {}", default_note(default))));
    notes.extend(field.updated_at.then(|| "set at every update".to_owned()));
    notes.extend(annotation_notes(&field.annotations));
    vec![field.name.to_string(), format!("{type_name}{mark}"), notes.join(", ")]
}

fn annotation_notes(said: &FieldAnnotations) -> Vec<String> {
    let FieldAnnotations { hide, readonly, min, max, length, format } = said;
    let hidden = hide.then(|| "hidden".to_owned());
    let readonly = readonly.then(|| "read-only".to_owned());
    let min = min.as_ref().map(|min| format!("at least {min}"));
    let max = max.as_ref().map(|max| format!("at most {max}"));
    let length = length.map(|(min, max)| format!("length {min} to {max}"));
    let format = format.as_ref().map(format_note);
    [hidden, readonly, min, max, length, format].into_iter().flatten().collect()
}

/// What a text has to look like.
pub(crate) fn format_note(format: &Format) -> String {
    match format {
        Format::Pattern(pattern) => format!("like /{}/", pattern.source),
        Format::Email => "an email address".to_owned(),
        Format::Url => "a URL".to_owned(),
    }
}

fn native_note(native: &NativeType) -> String {
    let args = if native.args.is_empty() { String::new() } else { format!("({})", native.args.join(", ")) };
    format!("@db.{}{args}", native.name)
}

fn relation_note(schema: &Schema, relation: &Relation, end: End) -> String {
    let Relation { name, a, b, .. } = relation;
    let name = name.escape_debug();
    let ends = |from: &str| format!("{from}({}) -> ", names(schema, &a.columns));
    let to = |model: &str| format!("{model}({})", names(schema, &b.columns));
    if a.columns.is_empty() {
        return format!("relation {name}, through a table of its own");
    }
    let (owner, target) = (schema.model(a.model).name.as_str(), schema.model(b.model).name.as_str());
    let mut note = format!("relation {name}: {}{}", ends(owner), to(target));
    if end == End::A {
        for (when, action) in [("delete", relation.on_delete), ("update", relation.on_update)] {
            if let Some(action) = action {
                let _ = write!(note, ", on {when} {}", action_name(action));
            }
        }
    }
    note
}

fn action_name(action: Action) -> &'static str {
    match action {
        Action::Cascade => "Cascade",
        Action::Restrict => "Restrict",
        Action::NoAction => "NoAction",
        Action::SetNull => "SetNull",
        Action::SetDefault => "SetDefault",
    }
}

fn default_note(default: &Default) -> String {
    let literal = |literal: &Literal| match literal {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Number(text) => text.clone(),
        Literal::Boolean(value) => value.to_string(),
    };
    match default {
        Default::Literal(value) => literal(value),
        Default::List(values) => format!("[{}]", values.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Default::Now => "now()".to_owned(),
        Default::AutoIncrement => "autoincrement()".to_owned(),
        Default::Uuid(version) => format!("uuid({version})"),
        Default::Cuid(version) => format!("cuid({version})"),
        Default::Ulid => "ulid()".to_owned(),
        Default::Nanoid(length) => format!("nanoid({length})"),
        Default::DbGenerated(Some(sql)) => format!("dbgenerated({sql:?})"),
        Default::DbGenerated(None) => "by the database".to_owned(),
    }
}

/// Rows below each other, every column but the last as wide as its widest cell.
pub(crate) fn render_table(rows: impl Iterator<Item = Vec<String>>) -> String {
    let rows: Vec<Vec<String>> = rows.collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::from(" ");
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(line, " {cell:width$}");
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
