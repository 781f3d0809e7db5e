//! Enums, and the read, create, update and key types of a resource.

use super::{Context, Text, docs, put, shape};
use crate::api::{ApiEnum, ApiField, Presence, Resource, Wire};

pub(super) fn expand_enum(out: &mut String, context: &Context<'_>, item: &ApiEnum) {
    let Context { schema, rt, .. } = *context;
    let definition = schema.enum_(item.id);
    let name = definition.rust.as_str();
    docs(out, definition.documentation.as_deref());
    put!(out, "#[allow(dead_code)] #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)] pub enum {name} {{");
    for value in &definition.values {
        docs(out, value.documentation.as_deref());
        put!(out, "{},", value.rust.as_str());
    }
    put!(
        out,
        "}}\nimpl {rt}::WireEnum for {name} {{ const ENUM: &'static {rt}::descriptor::Enum = &{rt}::descriptor::Enum::new({}, &[",
        Text(&definition.db_name)
    );
    for (value, wire) in definition.values.iter().zip(&item.values) {
        put!(out, "({}, {}),", Text(wire), Text(&value.db_name));
    }
    // DMMF says in which database schema a model lies, but not an enum.
    let anywhere = schema.models.iter().any(|model| model.db_schema.is_some());
    put!(out, "]){}; const ALL: &'static [Self] = &[", if anywhere { ".anywhere()" } else { "" });
    for value in &definition.values {
        put!(out, "Self::{},", value.rust.as_str());
    }
    put!(out, "]; fn index(self) -> usize {{ self as usize }} }}\n");
    shape::expand_serde(out, rt, name, "_enum", "*self");
}

/// Which of a resource's types it is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Part {
    Row,
    Create,
    Update,
    Key,
}

pub(super) fn expand_resource(out: &mut String, context: &Context<'_>, resource: &Resource) {
    expand_part(out, context, resource, Part::Row);
    expand_part(out, context, resource, Part::Create);
    expand_part(out, context, resource, Part::Update);
    if context.linked.contains(&resource.model) {
        expand_part(out, context, resource, Part::Key);
    }
    let (rt, model) = (context.rt, context.schema.model(resource.model));
    for (name, kind) in [(&model.rust_create, "Create"), (&model.rust_update, "Update")] {
        put!(
            out,
            "impl {rt}::Body for {} {{ type Row = {}; const KIND: {rt}::BodyKind = {rt}::BodyKind::{kind}; }}\n",
            name.as_str(),
            model.rust.as_str()
        );
    }
}

fn expand_part(out: &mut String, context: &Context<'_>, resource: &Resource, part: Part) {
    let model = context.schema.model(resource.model);
    let row = model.rust.as_str();
    match part {
        Part::Row => docs(out, model.documentation.as_deref()),
        Part::Create => put!(out, "/// What creates a [`{row}`].\n"),
        Part::Update => put!(out, "/// What changes in a [`{row}`]; `None` leaves alone.\n"),
        Part::Key => put!(out, "/// What names a [`{row}`].\n"),
    }
    let name = match part {
        Part::Row => row,
        Part::Create => model.rust_create.as_str(),
        Part::Update => model.rust_update.as_str(),
        Part::Key => model.rust_key.as_str(),
    };
    let default = if part == Part::Update { "Default, " } else { "" };
    put!(out, "#[allow(dead_code)] #[derive(Debug, Clone, {default}PartialEq)] pub struct {name} {{");
    let mut names = Vec::with_capacity(resource.fields.len());
    for field in fields(resource, part) {
        if let Some(presence) = presence(field, part) {
            expand_field(out, context, field, part, presence);
            names.push((context.schema.field(field.field).rust.as_str(), &*field.key));
        }
    }
    if let Part::Create | Part::Update = part {
        let changes = if part == Part::Create { "Links" } else { "LinkChanges" };
        for relation in resource.relations.iter().filter(|relation| relation.write) {
            // The rows of a many-to-many relation that a body links.
            let definition = context.schema.field(relation.field);
            docs(out, definition.documentation.as_deref());
            let (field, key) = (definition.rust.as_str(), context.schema.model(relation.target));
            put!(
                out,
                "pub {field}: ::core::option::Option<{}::{changes}<{}>>,",
                context.rt,
                key.rust_key.as_str()
            );
            names.push((field, &*relation.key));
        }
    }
    put!(out, "}}\n");
    shape::expand(out, context.rt, (name, row), part, &names);
}

/// A key's fields are in its own order.
fn fields(resource: &Resource, part: Part) -> impl Iterator<Item = &ApiField> {
    let (all, key): (&[_], &[usize]) =
        if part == Part::Key { (&[], &resource.key) } else { (&resource.fields, &[]) };
    all.iter().chain(key.iter().filter_map(|index| resource.fields.get(*index)))
}

fn presence(field: &ApiField, part: Part) -> Option<Presence> {
    let presence = match part {
        Part::Row if field.hidden => Presence::Absent,
        Part::Row | Part::Key => Presence::Required,
        Part::Create => field.create,
        Part::Update => field.update,
    };
    (presence != Presence::Absent).then_some(presence)
}

fn expand_field(out: &mut String, context: &Context<'_>, field: &ApiField, part: Part, presence: Presence) {
    let definition = context.schema.field(field.field);
    if part != Part::Key {
        docs(out, definition.documentation.as_deref());
    }
    // Absent and null are two things where null does not merely say what absence says.
    let options = match presence {
        Presence::Required => usize::from(field.nullable && part != Part::Key),
        _ if field.nullable && (part == Part::Update || definition.default.is_some()) => 2,
        _ => 1,
    };
    put!(out, "pub {}: ", definition.rust.as_str());
    out.extend(std::iter::repeat_n("::core::option::Option<", options));
    expand_type(out, context, field);
    out.extend(std::iter::repeat_n(">", options));
    out.push(',');
}

fn expand_type(out: &mut String, context: &Context<'_>, field: &ApiField) {
    let rt = context.rt;
    if field.list {
        out.push_str("::std::vec::Vec<");
    }
    match field.wire {
        Wire::String => out.push_str("::std::string::String"),
        Wire::Boolean => out.push_str("bool"),
        Wire::Int => out.push_str("i32"),
        Wire::UnsignedInt => out.push_str("u32"),
        Wire::BigInt => out.push_str("i64"),
        Wire::Float => out.push_str("f64"),
        Wire::Decimal => put!(out, "{rt}::Decimal"),
        Wire::DateTime | Wire::Date | Wire::Time => put!(out, "{rt}::DateTime"),
        // (No expansion has a composite type.)
        Wire::Json | Wire::Composite(_) => put!(out, "{rt}::serde_json::Value"),
        Wire::Bytes => out.push_str("::std::vec::Vec<u8>"),
        Wire::Uuid => put!(out, "{rt}::Uuid"),
        Wire::Enum(id) => out.push_str(context.schema.enum_(id).rust.as_str()),
    }
    if field.list {
        out.push('>');
    }
}
