//! The descriptor of a resource: what the runtime knows of a model, as a `const`.

use super::{Context, List, Text, column, put, relation};
use crate::api::{ApiField, Operation, Operator, Presence, Resource, Rules, Wire};
use crate::schema::{Action, Default, End, Field, FieldId, FieldKind, Format, Model, Relation, Schema};

pub(super) fn expand(out: &mut String, context: &Context<'_>, resource: &Resource) {
    let (rt, model) = (context.rt, context.schema.model(resource.model));
    put!(
        out,
        "impl {rt}::Model for {} {{ const RESOURCE: &'static {rt}::descriptor::Resource = {{ use {rt}::descriptor::*; \
         &Resource::new({}, {}, {})",
        model.rust.as_str(),
        Text(model.name.as_str()),
        Text(&resource.path),
        table(model)
    );
    put!(out, ".fields(&[");
    for field in &resource.fields {
        expand_field(out, context, field);
        out.push(',');
    }
    put!(out, "])");
    let mut relations = false;
    for it in &resource.relations {
        if let Some(link) = relation::link(context, resource, it) {
            put!(out, "{}", if relations { "," } else { ".relations(&[" });
            relation::expand(out, context, it, &link);
            relations = true;
        }
    }
    put!(out, "{}", if relations { "])" } else { "" });
    if !resource.key.is_empty() {
        put!(out, ".key({})", List(&resource.key));
    }
    if !resource.uniques.is_empty() {
        put!(out, ".uniques(&[");
        for unique in &resource.uniques {
            let primary = model.primary_key.as_ref().is_some_and(|key| key.db_name == unique.constraint);
            let build = if primary { "primary" } else { "new" };
            put!(out, "Unique::{build}({}, {}),", Text(&unique.constraint), List(&unique.fields));
        }
        put!(out, "])");
    }
    let indexes = model.indexes.iter();
    let indexes = indexes.filter_map(|index| Some((&index.db_name, positions(resource, &index.fields)?)));
    list(out, "indexes", indexes, |out, (name, fields)| {
        put!(out, "Index::new({}, {})", Text(name), List(&fields));
    });
    list(out, "foreign_keys", foreign_keys(context.schema, resource), |out, key| {
        foreign_key(out, context.schema, key);
    });
    put!(out, ".operations(&[");
    for operation in &resource.operations {
        expand_operation(out, resource, operation);
        out.push(',');
    }
    put!(out, "]) }}; }}\n");
}

/// `.name(&[…])`, or nothing for an empty list.
fn list<T>(out: &mut String, name: &str, items: impl Iterator<Item = T>, write: impl Fn(&mut String, T)) {
    let mut is_empty = true;
    for item in items {
        if is_empty {
            put!(out, ".{name}(&[");
        } else {
            out.push(',');
        }
        is_empty = false;
        write(out, item);
    }
    out.push_str(if is_empty { "" } else { "])" });
}

pub(super) fn table(model: &Model) -> String {
    let table = format!("Table::new({})", Text(&model.db_name));
    match &model.db_schema {
        Some(schema) => format!("{table}.in_schema({})", Text(schema)),
        None => table,
    }
}

/// Where the fields stand in the resource; `None` when one of them is not there.
pub(super) fn positions(resource: &Resource, fields: &[FieldId]) -> Option<Vec<usize>> {
    fields.iter().map(|id| resource.fields.iter().position(|field| field.field == *id)).collect()
}

fn expand_field(out: &mut String, context: &Context<'_>, field: &ApiField) {
    let definition = context.schema.field(field.field);
    put!(out, "Field::new({}, ", Text(&field.key));
    expand_scalar(out, context, field, definition);
    let sql_type = column::sql_type(context.schema, definition);
    put!(out, ").column({}, {})", Text(&definition.db_name), Text(&sql_type));
    let mut flag = |on: bool, call: &str| out.push_str(if on { call } else { "" });
    flag(field.list, ".list()");
    flag(field.nullable, ".nullable()");
    flag(field.hidden, ".hidden()");
    if field.create != Presence::Required {
        put!(out, ".create(Presence::{:?})", field.create);
    }
    if field.update != Presence::Optional {
        put!(out, ".update(Presence::{:?})", field.update);
    }
    // As `create`, unless it says otherwise.
    if field.replace != field.create {
        put!(out, ".replace(Presence::{:?})", field.replace);
    }
    if let Some(json) = &field.replacement {
        put!(out, ".replacement({})", Text(json));
    }
    if if field.list { !field.rows.is_empty() } else { !has_all_operators(field) } {
        put!(out, ".filter(&[");
        for operator in field.rows {
            put!(out, "Operator::{operator:?},");
        }
        put!(out, "])");
    }
    if field.wire.is_orderable() && !field.list && !field.orderable {
        put!(out, ".unordered()");
    }
    // Of an enum and a float of four bytes the runtime knows itself.
    let is_time = matches!(field.wire, Wire::DateTime | Wire::Time);
    if is_time && field.orderable && !field.cursor {
        put!(out, ".no_cursor()");
    }
    expand_default(out, definition);
    if let Some(sql) = column::default_sql(context.schema, definition) {
        put!(out, ".default_sql({})", Text(&sql));
    }
    if definition.default == Some(Default::AutoIncrement) {
        put!(out, ".auto_increment()");
    }
    expand_rules(out, field.wire, &field.rules);
}

/// Those of its scalar; the runtime itself knows which database has `mode`.
fn has_all_operators(field: &ApiField) -> bool {
    field.rows.iter().filter(|operator| **operator != Operator::Mode).eq(field.wire.operators())
}

fn expand_scalar(out: &mut String, context: &Context<'_>, field: &ApiField, definition: &Field) {
    let native = definition.native.as_ref().map(|native| native.name.as_str());
    match field.wire {
        Wire::Enum(id) => {
            let (rt, name) = (context.rt, context.schema.enum_(id).rust.as_str());
            // `self::` finds the user's type also where the descriptor room has one of that name.
            put!(out, "Scalar::Enum(<self::{name} as {rt}::WireEnum>::ENUM)");
        }
        // (No expansion has one.)
        Wire::Composite(_) => put!(out, "Scalar::Json"),
        // Four bytes hold fewer digits than the double that carries them.
        Wire::Float if matches!(native, Some("Real" | "Float" | "Float4")) => put!(out, "Scalar::Real"),
        wire => put!(out, "Scalar::{wire:?}"),
    }
}

/// Who makes the value when a body has none.
fn expand_default(out: &mut String, definition: &Field) {
    if definition.updated_at {
        put!(out, ".default(Default::UpdatedAt)");
        return;
    }
    match &definition.default {
        None => {}
        Some(Default::Now) => put!(out, ".default(Default::Now)"),
        Some(Default::Uuid(version)) => put!(out, ".default(Default::Uuid({version}))"),
        Some(Default::Cuid(version)) => put!(out, ".default(Default::Cuid({version}))"),
        Some(Default::Ulid) => put!(out, ".default(Default::Ulid)"),
        Some(Default::Nanoid(length)) => put!(out, ".default(Default::Nanoid({length}))"),
        Some(Default::Literal(_) | Default::List(_) | Default::AutoIncrement | Default::DbGenerated(_)) => {
            put!(out, ".default(Default::Database)");
        }
    }
}

fn expand_rules(out: &mut String, wire: Wire, rules: &Rules) {
    if *rules == Rules::default() {
        return;
    }
    put!(out, ".rules(Rules::NONE");
    let mut number = |name: &str, bound: Option<i64>| {
        if let Some(bound) = bound {
            put!(out, ".{name}({bound})");
        }
    };
    number("min_length", rules.min_length.map(i64::from));
    number("max_length", rules.max_length.map(i64::from));
    // Integers are told as such; Float and Decimal in digits.
    let is_exact = !matches!(wire, Wire::Float | Wire::Decimal);
    if is_exact {
        number("min", rules.least());
        number("max", rules.most());
    }
    if let Some((precision, scale)) = rules.digits {
        put!(out, ".digits({precision}, {scale})");
    }
    let mut digits = |name: &str, bound: Option<&String>| {
        if let Some(bound) = bound.filter(|_| !is_exact) {
            put!(out, ".{name}({})", Text(bound));
        }
    };
    digits("at_least", rules.at_least.as_ref());
    digits("at_most", rules.at_most.as_ref());
    match &rules.format {
        None => {}
        Some(Format::Pattern(pattern)) => {
            let (source, rust) = (Text(&pattern.source), Text(&pattern.rust));
            put!(out, ".format(Format::Pattern {{ source: {source}, rust: {rust} }})");
        }
        Some(Format::Email) => put!(out, ".format(Format::Email)"),
        Some(Format::Url) => put!(out, ".format(Format::Url)"),
    }
    out.push(')');
}

fn expand_operation(out: &mut String, resource: &Resource, operation: &Operation) {
    let path = resource.path_of(operation);
    let path = Text(&path);
    if let Some(relation) = resource.relation_of(operation) {
        put!(out, "Operation::related({path}, {})", Text(&relation.key));
        return;
    }
    if let Some(unique) = resource.unique_of(operation) {
        put!(out, "Operation::get_by({path}, {})", List(&unique.fields));
        return;
    }
    let (kind, method, status) = (operation.kind, operation.method, operation.status);
    put!(out, "Operation::new(OperationKind::{kind:?}, Method::{method:?}, {path}, {status})");
}

/// The foreign keys that the resource's own table holds: the relation, with its constraint's name and its field.
fn foreign_keys<'a>(
    schema: &'a Schema,
    resource: &Resource,
) -> impl Iterator<Item = (&'a Relation, &'a str, &'a Field)> {
    schema.model_fields(resource.model).filter_map(|(_, field)| {
        let FieldKind::Relation(id, End::A) = field.kind else { return None };
        let relation = schema.relation(id);
        let name = relation.constraint.as_deref().filter(|_| !relation.a.columns.is_empty())?;
        Some((relation, name, field))
    })
}

fn foreign_key(out: &mut String, schema: &Schema, (relation, name, field): (&Relation, &str, &Field)) {
    let names = |fields: &[FieldId]| -> Vec<String> {
        fields.iter().map(|id| Text(&schema.field(*id).db_name).to_string()).collect()
    };
    let (columns, references) = (names(&relation.a.columns), names(&relation.b.columns));
    let target = table(schema.model(relation.b.model));
    let on_delete =
        relation.on_delete.unwrap_or(if field.nullable { Action::SetNull } else { Action::Restrict });
    let (on_delete, on_update) = (action(on_delete), action(relation.on_update.unwrap_or(Action::Cascade)));
    put!(
        out,
        "ForeignKey::new({}, {}, {target}, {}).on_delete({on_delete:?}).on_update({on_update:?})",
        Text(name),
        List(&columns),
        List(&references)
    );
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Cascade => "CASCADE",
        Action::Restrict => "RESTRICT",
        Action::NoAction => "NO ACTION",
        Action::SetNull => "SET NULL",
        Action::SetDefault => "SET DEFAULT",
    }
}
