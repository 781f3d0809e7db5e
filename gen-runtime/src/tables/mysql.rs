//! MySQL's DDL. Its foreign keys are made when every table is there.

use super::{names, quote, table_name};
use crate::descriptor::{Enum, Field, JoinColumn, JoinTable, Resource, Scalar, Table};

/// A table.
pub(super) struct Object {
    pub(super) name: &'static str,
    pub(super) create: String,
    /// What follows when everything is there.
    pub(super) late: Vec<String>,
}

/// Whether a table is there.
pub(super) const EXISTS: &str =
    "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?";
/// Two servers that start at once wait for each other: a change of tables is no part of a transaction here.
pub(super) const LOCK: &str = "DO GET_LOCK('gen_runtime.create_tables', 60)";
pub(super) const UNLOCK: &str = "DO RELEASE_LOCK('gen_runtime.create_tables')";

/// As Prisma makes them, whatever the database's own are.
const OPTIONS: &str = "DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci";

pub(super) fn objects(resources: &[&Resource], joins: &[&JoinTable]) -> Vec<Object> {
    let tables = resources.iter().map(|resource| table(resource));
    tables.chain(joins.iter().map(|join| join_table(join))).collect()
}

fn table(resource: &Resource) -> Object {
    let name = table_name(&resource.table);
    let mut lines: Vec<String> = resource.fields.iter().map(column).collect();
    let indexes = resource.indexes.iter().map(|index| ("INDEX", index.name, index.fields));
    let uniques = resource.uniques.iter().filter(|unique| !unique.primary);
    let uniques = uniques.map(|unique| ("UNIQUE INDEX", unique.name, unique.fields));
    lines.extend(
        uniques
            .chain(indexes)
            .map(|(kind, index, fields)| format!("{kind} {}({})", quote(index), indexed(resource, fields))),
    );
    let primary = resource.uniques.iter().filter(|unique| unique.primary);
    lines.extend(primary.map(|key| format!("PRIMARY KEY ({})", indexed(resource, key.fields))));
    let keys = resource.foreign_keys.iter().map(|key| {
        let actions = format!("ON DELETE {} ON UPDATE {}", key.on_delete, key.on_update);
        foreign_key(&name, key.name, &names(key.columns), &key.table, &names(key.references), &actions)
    });
    let late = keys.collect();
    let create = format!("CREATE TABLE {name} ({}) {OPTIONS}", lines.join(", "));
    Object { name: resource.table.name, create, late }
}

fn foreign_key(
    table: &str,
    name: &str,
    columns: &str,
    referred: &Table,
    references: &str,
    actions: &str,
) -> String {
    let (name, referred) = (quote(name), table_name(referred));
    format!(
        "ALTER TABLE {table} ADD CONSTRAINT {name} FOREIGN KEY ({columns}) REFERENCES {referred}({references}) {actions}"
    )
}

/// The columns of an index: of a long text or many bytes the beginning alone can be in one.
fn indexed(resource: &Resource, fields: &[usize]) -> String {
    let fields = fields.iter().filter_map(|index| resource.fields.get(*index));
    let part = |field: &Field| {
        let kind = column_type(field);
        let length = match kind.as_str() {
            "TINYTEXT" => "(63)",
            kind if kind.ends_with("TEXT") || kind.ends_with("BLOB") => "(255)",
            _ => "",
        };
        quote(field.column.name) + length
    };
    fields.map(part).collect::<Vec<_>>().join(", ")
}

fn column(field: &Field) -> String {
    let kind = column_type(field);
    let null = if field.nullable { "NULL" } else { "NOT NULL" };
    let mut sql = format!("{} {kind} {null}", quote(field.column.name));
    if field.column.auto_increment {
        sql.push_str(" AUTO_INCREMENT");
    }
    if let Some(default) = field.column.default_sql {
        // MySQL has no default of these but an expression.
        let long = kind == "JSON" || kind.ends_with("TEXT") || kind.ends_with("BLOB");
        let (open, close) = if long && !default.starts_with('(') { ("(", ")") } else { ("", "") };
        sql.extend([" DEFAULT ", open, default, close]);
        if default == "CURRENT_TIMESTAMP" {
            // As many digits as the column has.
            sql.push_str(kind.find('(').and_then(|at| kind.get(at..)).unwrap_or_default());
        }
    }
    sql
}

fn column_type(field: &Field) -> String {
    match (field.scalar, field.column.sql_type) {
        (Scalar::Enum(definition), _) => enum_type(definition),
        (_, "") => default_type(field.scalar).to_owned(),
        (_, sql_type) => sql_type.to_owned(),
    }
}

fn enum_type(definition: &Enum) -> String {
    let values = definition.values.iter().map(|(_, stored)| format!("'{}'", stored.replace('\'', "''")));
    format!("ENUM({})", values.collect::<Vec<_>>().join(", "))
}

/// For a descriptor that leaves the type to its scalar.
fn default_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String | Scalar::Enum(_) => "VARCHAR(191)",
        Scalar::Boolean => "BOOLEAN",
        Scalar::Int => "INTEGER",
        Scalar::UnsignedInt => "INTEGER UNSIGNED",
        Scalar::BigInt => "BIGINT",
        Scalar::Float => "DOUBLE",
        Scalar::Real => "FLOAT",
        Scalar::Decimal => "DECIMAL(65,30)",
        Scalar::DateTime => "DATETIME(3)",
        Scalar::Date => "DATE",
        Scalar::Time => "TIME(3)",
        Scalar::Json => "JSON",
        Scalar::Bytes => "LONGBLOB",
        Scalar::Uuid => "CHAR(36)",
    }
}

fn join_table(join: &JoinTable) -> Object {
    let (name, plain) = (table_name(&join.table), join.table.name);
    let column = |letter: &str, column: &JoinColumn| format!("\"{letter}\" {} NOT NULL", column.sql_type);
    let create = format!(
        "CREATE TABLE {name} ({}, {}, UNIQUE INDEX {}(\"A\", \"B\"), INDEX {}(\"B\")) {OPTIONS}",
        column("A", &join.a),
        column("B", &join.b),
        quote(&format!("{plain}_AB_unique")),
        quote(&format!("{plain}_B_index")),
    );
    let key = |letter: &str, column: &JoinColumn| {
        let constraint = format!("{plain}_{letter}_fkey");
        let references = quote(column.references);
        let actions = "ON DELETE CASCADE ON UPDATE CASCADE";
        foreign_key(&name, &constraint, &quote(letter), &column.table, &references, actions)
    };
    let late = vec![key("A", &join.a), key("B", &join.b)];
    Object { name: plain, create, late }
}
