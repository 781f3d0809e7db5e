//! The lists of everything in a schema, and the router over it.

use super::{Context, List, Text, column, put};
use crate::api::Wire;
use crate::diag::{Diagnostic, codes};
use crate::schema::{FieldId, Provider, Relation, RelationEnd};

pub(super) fn expand(out: &mut String, context: &Context<'_>) {
    let Context { schema, api, rt, .. } = *context;
    put!(
        out,
        "/// Every model of the schema, as the runtime knows it.\n\
         #[allow(dead_code)] pub const RESOURCES: &[&{rt}::descriptor::Resource] = &["
    );
    for resource in &api.resources {
        put!(out, "<self::{} as {rt}::Model>::RESOURCE,", schema.model(resource.model).rust.as_str());
    }
    put!(
        out,
        "];\n/// Every enum of the schema.\n\
         #[allow(dead_code)] pub const ENUMS: &[&{rt}::descriptor::Enum] = &["
    );
    for item in &api.enums {
        put!(out, "<self::{} as {rt}::WireEnum>::ENUM,", schema.enum_(item.id).rust.as_str());
    }
    put!(
        out,
        "];\n/// The join tables of implicit many-to-many relations.\n\
         #[allow(dead_code)] pub const JOIN_TABLES: &[&{rt}::descriptor::JoinTable] = "
    );
    let joins: Vec<_> =
        schema.relations.iter().filter_map(|relation| expand_join(context, relation)).collect();
    // Without a join table the import would be unused, and the braces too.
    if joins.is_empty() {
        put!(out, "&[];\n");
    } else {
        put!(out, "{{ use {rt}::descriptor::*; {} }};\n", List(&joins));
    }
    if context.router {
        expand_router(out, context);
    }
}

/// What asks for the provider's driver. A database that the runtime cannot speak to has none.
fn driver(provider: Provider) -> Option<&'static str> {
    match provider {
        Provider::PostgreSql | Provider::CockroachDb => Some("require_postgres"),
        Provider::Sqlite => Some("require_sqlite"),
        Provider::MySql => Some("require_mysql"),
        Provider::SqlServer | Provider::MongoDb => None,
    }
}

/// What there is to say, where the provider has no driver.
pub(super) fn no_driver(provider: Provider) -> Option<Diagnostic> {
    driver(provider).is_none().then(|| {
        let message = format!(
            "gen-runtime has no driver for {}: the Rust backend has no `router` and no `create_tables`",
            provider.as_str()
        );
        Diagnostic::new(&codes::NO_DRIVER, message)
    })
}

/// The functions that need the provider's driver.
fn expand_router(out: &mut String, context: &Context<'_>) {
    let rt = context.rt;
    let Some(require) = driver(context.schema.provider) else { return expand_no_router(out, context) };
    put!(
        out,
        "{rt}::{require}! {{}}\n\
         /// Makes the tables that are not there yet.\n\
         #[allow(dead_code)] pub async fn create_tables(db: &{rt}::Db) -> ::core::result::Result<(), {rt}::Error> {{ \
         {rt}::create_tables(db, RESOURCES, ENUMS, JOIN_TABLES).await }}\n\
         /// Every resource as axum routes; merge or nest it. `policy` is asked before every operation.\n\
         #[allow(dead_code)] pub fn router(db: {rt}::Db, policy: impl {rt}::Policy) -> {rt}::axum::Router {{ \
         {rt}::router(RESOURCES, db, policy) }}\n"
    );
}

/// The same functions, which nobody can call: who tries is told why. (A missing function would be called a mistake of spelling.)
fn expand_no_router(out: &mut String, context: &Context<'_>) {
    let rt = context.rt;
    let Some(problem) = no_driver(context.schema.provider) else { return };
    let message = format!("[{}] {}", problem.code.id, problem.message);
    let doc = format!(" Cannot be called: {}", problem.message);
    let (message, help, doc) = (Text(&message), Text(&problem.help), Text(&doc));
    put!(
        out,
        "#[doc(hidden)] pub mod no_driver {{ \
         #[diagnostic::on_unimplemented(message = {message}, label = \"there is no driver\", note = {help})] \
         pub trait Driver {{ fn absent<T>(&self) -> T; }} }}\n\
         #[doc = {doc}] #[allow(dead_code)] pub fn create_tables<Db: self::no_driver::Driver>(db: &Db) \
         -> ::core::future::Ready<::core::result::Result<(), {rt}::Error>> {{ db.absent() }}\n\
         #[doc = {doc}] #[allow(dead_code)] pub fn router<Db: self::no_driver::Driver, Policy>(db: Db, _policy: Policy) \
         -> {rt}::axum::Router {{ db.absent() }}\n"
    );
}

fn expand_join(context: &Context<'_>, relation: &Relation) -> Option<String> {
    if !(relation.a.list && relation.b.list) {
        return None;
    }
    let (a, b) = (join_column(context, &relation.a)?, join_column(context, &relation.b)?);
    let name = format!("_{}", relation.name);
    let schema = context.schema.model(relation.a.model).db_schema.as_ref();
    let schema = schema.map(|schema| format!(".in_schema({})", Text(schema))).unwrap_or_default();
    Some(format!("&JoinTable::new(Table::new({}){schema}, {a}, {b})", Text(&name)))
}

fn join_column(context: &Context<'_>, end: &RelationEnd) -> Option<String> {
    let schema = context.schema;
    let model = schema.model(end.model);
    let id: FieldId = *model.primary_key.as_ref()?.fields.first()?;
    let field = schema.field(id);
    let resource = context.api.resources.iter().find(|resource| resource.model == end.model)?;
    let wire = resource.fields.iter().find(|field| field.field == id)?.wire;
    if let Wire::Enum(_) | Wire::Composite(_) = wire {
        return None;
    }
    let (table, sql_type) = (super::descriptor::table(model), column::sql_type(schema, field));
    let (references, sql_type) = (Text(&field.db_name), Text(&sql_type));
    Some(format!("JoinColumn::new({table}, {references}, {sql_type}, Scalar::{wire:?})"))
}
