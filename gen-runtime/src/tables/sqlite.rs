//! SQLite's DDL. Its foreign keys stand within the table.

use super::{columns, names};
use crate::descriptor::{Field, JoinColumn, JoinTable, Resource, Scalar};
use crate::sql::quote;

pub(super) fn statements(resources: &[&Resource], joins: &[&JoinTable]) -> Vec<String> {
    let tables = resources
        .iter()
        .flat_map(|resource| std::iter::once(table(resource)).chain(indexes(resource)).collect::<Vec<_>>());
    tables.chain(joins.iter().flat_map(|join| join_table(join))).collect()
}

fn table(resource: &Resource) -> String {
    let primary = resource.uniques.iter().find(|unique| unique.primary).map_or(&[][..], |key| key.fields);
    let mut lines: Vec<String> =
        (0..).zip(resource.fields).map(|(index, field)| column(field, primary == [index])).collect();
    if primary.len() > 1 {
        lines.push(format!("PRIMARY KEY ({})", columns(resource, primary)));
    }
    lines.extend(resource.foreign_keys.iter().map(|key| {
        format!(
            "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {} ({}) ON DELETE {} ON UPDATE {}",
            quote(key.name),
            names(key.columns),
            quote(key.table.name),
            names(key.references),
            key.on_delete,
            key.on_update
        )
    }));
    format!("CREATE TABLE IF NOT EXISTS {} ({})", quote(resource.table.name), lines.join(", "))
}

fn column(field: &Field, primary: bool) -> String {
    // Only an INTEGER counts up; as Prisma has it, an Int that is the whole key always does.
    let counts = field.column.auto_increment || (primary && matches!(field.scalar, Scalar::Int));
    let kind = if counts { "INTEGER" } else { column_type(field.scalar) };
    let mut sql = format!("{} {kind}", quote(field.column.name));
    if !field.nullable {
        sql.push_str(" NOT NULL");
    }
    if primary {
        sql.push_str(" PRIMARY KEY");
        if counts {
            sql.push_str(" AUTOINCREMENT");
        }
    }
    if let Some(default) = field.column.default_sql {
        // A call stands in parentheses here.
        let call = default.ends_with(')') && !default.starts_with(['(', '\'']);
        let (open, close) = if call { ("(", ")") } else { ("", "") };
        sql.extend([" DEFAULT ", open, default, close]);
    }
    sql
}

fn column_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String | Scalar::Uuid | Scalar::Enum(_) => "TEXT",
        Scalar::Boolean => "BOOLEAN",
        Scalar::Int | Scalar::UnsignedInt => "INTEGER",
        Scalar::BigInt => "BIGINT",
        Scalar::Float | Scalar::Real => "REAL",
        Scalar::Decimal => "DECIMAL",
        Scalar::DateTime | Scalar::Date | Scalar::Time => "DATETIME",
        Scalar::Json => "JSONB",
        Scalar::Bytes => "BLOB",
    }
}

fn indexes(resource: &Resource) -> impl Iterator<Item = String> {
    let table = quote(resource.table.name);
    let uniques = resource.uniques.iter().filter(|unique| !unique.primary);
    let uniques = uniques.map(|unique| ("UNIQUE INDEX", unique.name, unique.fields));
    let plain = resource.indexes.iter().map(|index| ("INDEX", index.name, index.fields));
    uniques.chain(plain).map(move |(kind, name, fields)| {
        format!("CREATE {kind} IF NOT EXISTS {} ON {table}({})", quote(name), columns(resource, fields))
    })
}

fn join_table(join: &JoinTable) -> Vec<String> {
    let name = join.table.name;
    let column =
        |letter: &str, column: &JoinColumn| format!("\"{letter}\" {} NOT NULL", column_type(column.scalar));
    let key = |letter: &str, column: &JoinColumn| {
        format!(
            "CONSTRAINT {} FOREIGN KEY (\"{letter}\") REFERENCES {} ({}) ON DELETE CASCADE ON UPDATE CASCADE",
            quote(&format!("{name}_{letter}_fkey")),
            quote(column.table.name),
            quote(column.references)
        )
    };
    let table = quote(name);
    vec![
        format!(
            "CREATE TABLE IF NOT EXISTS {table} ({}, {}, {}, {})",
            column("A", &join.a),
            column("B", &join.b),
            key("A", &join.a),
            key("B", &join.b)
        ),
        format!(
            "CREATE UNIQUE INDEX IF NOT EXISTS {} ON {table}(\"A\", \"B\")",
            quote(&format!("{name}_AB_unique"))
        ),
        format!("CREATE INDEX IF NOT EXISTS {} ON {table}(\"B\")", quote(&format!("{name}_B_index"))),
    ]
}
