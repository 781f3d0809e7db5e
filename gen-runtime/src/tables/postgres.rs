//! PostgreSQL's DDL.

use std::collections::BTreeSet;

use super::{columns, names, quote, table_name};
use crate::descriptor::{Enum, Field, JoinColumn, JoinTable, Resource, Scalar, Table};

/// A type or a table.
pub(super) struct Object {
    /// Asks whether `name` is there; none for what is made in any case.
    pub(super) exists: Option<&'static str>,
    pub(super) name: String,
    pub(super) create: String,
    /// What follows when everything is there.
    pub(super) late: Vec<String>,
}

const TABLE_EXISTS: &str = "SELECT to_regclass($1) IS NOT NULL";
const TYPE_EXISTS: &str = "SELECT to_regtype($1) IS NOT NULL";

pub(super) fn objects(resources: &[&Resource], enums: &[&Enum], joins: &[&JoinTable]) -> Vec<Object> {
    let tables = resources.iter().map(|resource| resource.table);
    let tables = tables.chain(enums.iter().map(|item| item.table)).chain(joins.iter().map(|join| join.table));
    let schemas: BTreeSet<&str> = tables.filter_map(|table| table.schema).collect();
    let schemas = schemas.into_iter().map(|schema| Object {
        exists: None,
        name: schema.to_owned(),
        create: format!("CREATE SCHEMA IF NOT EXISTS {}", quote(schema)),
        late: Vec::new(),
    });
    let types = enums.iter().map(|item| enum_type(item));
    let tables = resources.iter().map(|resource| table(resource));
    schemas.chain(types).chain(tables).chain(joins.iter().map(|join| join_table(join))).collect()
}

fn enum_type(item: &Enum) -> Object {
    let values: Vec<_> =
        item.values.iter().map(|(_, stored)| format!("'{}'", stored.replace('\'', "''"))).collect();
    let name = table_name(&item.table);
    let create = format!("CREATE TYPE {name} AS ENUM ({})", values.join(", "));
    Object { exists: Some(TYPE_EXISTS), name, create, late: Vec::new() }
}

fn table(resource: &Resource) -> Object {
    let name = table_name(&resource.table);
    let mut lines: Vec<String> = resource.fields.iter().map(column).collect();
    let primary = resource.uniques.iter().filter(|unique| unique.primary);
    lines.extend(primary.map(|key| primary_key(key.name, &columns(resource, key.fields))));
    let mut statements = vec![format!("CREATE TABLE {name} ({})", lines.join(", "))];
    let uniques = resource.uniques.iter().filter(|unique| !unique.primary);
    let uniques = uniques.map(|unique| ("UNIQUE INDEX", unique.name, unique.fields));
    let plain = resource.indexes.iter().map(|index| ("INDEX", index.name, index.fields));
    statements.extend(uniques.chain(plain).map(|(kind, index, fields)| {
        format!("CREATE {kind} {} ON {name}({})", quote(index), columns(resource, fields))
    }));
    let keys = resource.foreign_keys.iter().map(|key| {
        let referred = format!("{}({})", table_name(&key.table), names(key.references));
        let actions = format!("ON DELETE {} ON UPDATE {}", key.on_delete, key.on_update);
        foreign_key(&name, key.name, &names(key.columns), &referred, &actions)
    });
    let late = keys.collect();
    Object { exists: Some(TABLE_EXISTS), name, create: statements.join("; "), late }
}

fn primary_key(name: &str, columns: &str) -> String {
    format!("CONSTRAINT {} PRIMARY KEY ({columns})", quote(name))
}

fn foreign_key(table: &str, name: &str, columns: &str, referred: &str, actions: &str) -> String {
    let name = quote(name);
    format!(
        "ALTER TABLE {table} ADD CONSTRAINT {name} FOREIGN KEY ({columns}) REFERENCES {referred} {actions}"
    )
}

fn column(field: &Field) -> String {
    let kind = match (field.column.auto_increment, field.column.sql_type) {
        (true, "SMALLINT") => "SMALLSERIAL".to_owned(),
        (true, "BIGINT") => "BIGSERIAL".to_owned(),
        (true, _) => "SERIAL".to_owned(),
        (false, "") => default_type(field),
        (false, sql_type) => sql_type.to_owned(),
    };
    let mut sql = format!("{} {kind}", quote(field.column.name));
    // As Prisma makes them, lists may be NULL in the database.
    if !field.nullable && !field.list {
        sql.push_str(" NOT NULL");
    }
    if let Some(default) = field.column.default_sql {
        sql.push_str(" DEFAULT ");
        sql.push_str(default);
    }
    sql
}

/// For a descriptor that leaves the type to its scalar.
fn default_type(field: &Field) -> String {
    let item = match field.scalar {
        Scalar::String => "TEXT",
        Scalar::Boolean => "BOOLEAN",
        Scalar::Int => "INTEGER",
        Scalar::UnsignedInt | Scalar::BigInt => "BIGINT",
        Scalar::Float => "DOUBLE PRECISION",
        Scalar::Real => "REAL",
        Scalar::Decimal => "DECIMAL(65,30)",
        Scalar::DateTime => "TIMESTAMP(3)",
        Scalar::Date => "DATE",
        Scalar::Time => "TIME(3)",
        Scalar::Json => "JSONB",
        Scalar::Bytes => "BYTEA",
        Scalar::Uuid => "UUID",
        Scalar::Enum(definition) => &table_name(&definition.table),
    };
    if field.list { format!("{item}[]") } else { item.to_owned() }
}

fn join_table(join: &JoinTable) -> Object {
    let (name, plain) = (table_name(&join.table), join.table.name);
    let column = |letter: &str, column: &JoinColumn| format!("\"{letter}\" {} NOT NULL", column.sql_type);
    let create = [
        format!(
            "CREATE TABLE {name} ({}, {}, {})",
            column("A", &join.a),
            column("B", &join.b),
            primary_key(&format!("{plain}_AB_pkey"), "\"A\", \"B\"")
        ),
        format!("CREATE INDEX {} ON {name}(\"B\")", quote(&format!("{plain}_B_index"))),
    ];
    let key = |letter: &str, table: &Table, references: &str| {
        let referred = format!("{}({})", table_name(table), quote(references));
        let constraint = format!("{plain}_{letter}_fkey");
        foreign_key(&name, &constraint, &quote(letter), &referred, "ON DELETE CASCADE ON UPDATE CASCADE")
    };
    let late = vec![key("A", &join.a.table, join.a.references), key("B", &join.b.table, join.b.references)];
    Object { exists: Some(TABLE_EXISTS), create: create.join("; "), late, name }
}
