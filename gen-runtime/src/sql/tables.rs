//! Tables from descriptors: the same that Prisma's migrations make.

use crate::descriptor::{Enum, Field, ForeignKey, JoinColumn, JoinTable, Resource, Scalar, Table, Unique};
use crate::sql::dialect::{Dialect, quote, quote_table};

/// What makes one table and everything that belongs to it.
pub(crate) struct Creation {
    /// Whether it is there decides whether the statements run.
    pub(crate) table: Table,
    /// The table and its indexes.
    pub(crate) statements: Vec<String>,
    /// Foreign keys of their own statements, for when all tables are there.
    pub(crate) constraints: Vec<String>,
}

/// What makes the enum's type; SQLite has none.
pub(crate) fn create_enum(definition: &Enum) -> String {
    let values: Vec<_> = definition.values.iter().map(|(_, value)| literal(value)).collect();
    format!("CREATE TYPE {} AS ENUM ({})", quote_table(definition.table), values.join(", "))
}

/// What makes the resource's table.
pub(crate) fn create_table(dialect: Dialect, resource: &Resource) -> Creation {
    let primary = resource.uniques.iter().find(|unique| unique.primary);
    let inline = inline_key(dialect, primary);
    let mut lines: Vec<String> = resource
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| column(dialect, field, inline == Some(index)))
        .collect();
    if let Some(primary) = primary.filter(|_| inline.is_none()) {
        let columns = columns(resource, primary.fields);
        lines.push(match dialect {
            Dialect::Postgres => format!("CONSTRAINT {} PRIMARY KEY ({columns})", quote(primary.name)),
            Dialect::Sqlite => format!("PRIMARY KEY ({columns})"),
        });
    }
    let mut constraints = Vec::new();
    for key in resource.foreign_keys {
        match dialect {
            Dialect::Sqlite => lines.push(foreign_key(key)),
            Dialect::Postgres => {
                constraints.push(format!("ALTER TABLE {} ADD {}", quote_table(resource.table), foreign_key(key)));
            }
        }
    }
    let mut statements = vec![create(resource.table, &lines)];
    for unique in resource.uniques.iter().filter(|unique| !unique.primary) {
        statements.push(index("UNIQUE INDEX", unique.name, resource, unique.fields));
    }
    for plain in resource.indexes {
        statements.push(index("INDEX", plain.name, resource, plain.fields));
    }
    Creation { table: resource.table, statements, constraints }
}

/// What makes a join table.
pub(crate) fn create_join(dialect: Dialect, join: &JoinTable) -> Creation {
    let name = join.table.name;
    let mut lines = Vec::new();
    for (column, end) in [("A", &join.a), ("B", &join.b)] {
        lines.push(format!("{} {} NOT NULL", quote(column), join_type(dialect, end)));
    }
    let keys = [("A", &join.a), ("B", &join.b)].map(|(column, end)| {
        format!(
            "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {} ({}) ON DELETE CASCADE ON UPDATE CASCADE",
            quote(&format!("{name}_{column}_fkey")),
            quote(column),
            quote_table(end.table),
            quote(end.references),
        )
    });
    let table = quote_table(join.table);
    let mut statements = Vec::new();
    let mut constraints = Vec::new();
    match dialect {
        Dialect::Sqlite => {
            lines.extend(keys);
            statements.push(create(join.table, &lines));
            let unique = quote(&format!("{name}_AB_unique"));
            statements.push(format!("CREATE UNIQUE INDEX {unique} ON {table}(\"A\", \"B\")"));
        }
        Dialect::Postgres => {
            lines.push(format!("CONSTRAINT {} PRIMARY KEY (\"A\", \"B\")", quote(&format!("{name}_AB_pkey"))));
            statements.push(create(join.table, &lines));
            constraints.extend(keys.map(|key| format!("ALTER TABLE {table} ADD {key}")));
        }
    }
    statements.push(format!("CREATE INDEX {} ON {table}(\"B\")", quote(&format!("{name}_B_index"))));
    Creation { table: join.table, statements, constraints }
}

fn create(table: Table, lines: &[String]) -> String {
    format!("CREATE TABLE {} (\n    {}\n)", quote_table(table), lines.join(",\n    "))
}

/// SQLite counts up only in a column that is itself the primary key.
fn inline_key(dialect: Dialect, primary: Option<&Unique>) -> Option<usize> {
    match (dialect, primary?.fields) {
        (Dialect::Sqlite, [only]) => Some(*only),
        _ => None,
    }
}

fn column(dialect: Dialect, field: &Field, is_key: bool) -> String {
    let column = &field.column;
    let mut line = format!("{} {}", quote(column.name), sql_type(dialect, field));
    if !field.nullable && !field.list {
        line.push_str(" NOT NULL");
    }
    if is_key {
        line.push_str(" PRIMARY KEY");
        if column.auto_increment {
            line.push_str(" AUTOINCREMENT");
        }
    }
    if let Some(default) = column.default_sql {
        line.push_str(" DEFAULT ");
        line.push_str(default);
    }
    line
}

fn sql_type(dialect: Dialect, field: &Field) -> String {
    let column = &field.column;
    match dialect {
        Dialect::Sqlite if column.auto_increment => "INTEGER".to_owned(),
        Dialect::Sqlite => sqlite_type(field.scalar).to_owned(),
        Dialect::Postgres if column.auto_increment => serial(column.sql_type).to_owned(),
        Dialect::Postgres => column.sql_type.to_owned(),
    }
}

fn join_type(dialect: Dialect, end: &JoinColumn) -> String {
    match dialect {
        Dialect::Sqlite => sqlite_type(end.scalar).to_owned(),
        Dialect::Postgres => end.sql_type.to_owned(),
    }
}

fn serial(sql_type: &str) -> &'static str {
    match sql_type {
        "SMALLINT" => "SMALLSERIAL",
        "BIGINT" => "BIGSERIAL",
        _ => "SERIAL",
    }
}

fn sqlite_type(scalar: Scalar) -> &'static str {
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

fn foreign_key(key: &ForeignKey) -> String {
    let list = |names: &[&str]| names.iter().map(|name| quote(name)).collect::<Vec<_>>().join(", ");
    format!(
        "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {} ({}) ON DELETE {} ON UPDATE {}",
        quote(key.name),
        list(key.columns),
        quote_table(key.table),
        list(key.references),
        key.on_delete,
        key.on_update,
    )
}

fn index(kind: &str, name: &str, resource: &Resource, fields: &[usize]) -> String {
    format!(
        "CREATE {kind} {} ON {}({})",
        quote(name),
        quote_table(resource.table),
        columns(resource, fields)
    )
}

fn columns(resource: &Resource, fields: &[usize]) -> String {
    let names = fields.iter().filter_map(|index| resource.fields.get(*index));
    names.map(|field| quote(field.column.name)).collect::<Vec<_>>().join(", ")
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
