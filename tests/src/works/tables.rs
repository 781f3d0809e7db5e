//! Prisma's tables in two databases, and whether these hold the same rows in the end.

use std::collections::BTreeSet;

use regex::Regex;
use serde_json::Value;

use super::shape::{Made, differences, made_up};
use crate::database::{Connection, Database};
use crate::{Result, prisma};

/// Makes them, and before what a schema takes for granted: extensions, and types that are in none that is installed (these hold text).
pub(crate) fn make(schema: &str, databases: &[Database; 2]) -> Result<()> {
    let ddl = prisma::ddl(schema, databases[0].url())?;
    for database in databases {
        let mut connection = database.connect()?;
        connection.execute(UNSYNCED)?;
        let installed: BTreeSet<String> = connection
            .rows("SELECT name FROM pg_available_extensions")?
            .into_iter()
            .flatten()
            .flatten()
            .collect();
        for name in EXTENSIONS.into_iter().filter(|name| installed.contains(*name)) {
            connection.execute(&format!("CREATE EXTENSION \"{name}\" SCHEMA public"))?;
        }
        let is_there = |line: &&str| {
            let name = line.strip_prefix("CREATE EXTENSION ").and_then(|line| line.split('"').nth(1));
            name.is_none_or(|name| installed.contains(name))
        };
        let ddl: Vec<&str> = ddl.lines().filter(is_there).collect();
        execute(&mut connection, &ddl.join("\n"))?;
    }
    Ok(())
}

/// Makes each type that the database misses.
fn execute(connection: &mut Connection, ddl: &str) -> Result<()> {
    let missing = Regex::new("type \"([a-z_]+)\" does not exist")?;
    for _ in 0..8 {
        let Err(error) = connection.execute(&format!("BEGIN;\n{ddl}\nCOMMIT;")) else { return Ok(()) };
        connection.execute("ROLLBACK")?;
        let error = error.to_string();
        let name = missing.captures(&error).and_then(|found| found.get(1)).ok_or_else(|| error.clone())?;
        connection.execute(&format!("CREATE DOMAIN \"{}\" AS TEXT", name.as_str()))?;
    }
    Err("the schema has many types that the database misses".into())
}

/// The columns that have to be given, as `table` and `column`.
pub(super) fn required(database: &Database) -> Result<BTreeSet<(String, String)>> {
    let rows = database.connect()?.rows(REQUIRED)?.into_iter();
    let pair = |row: Vec<Option<String>>| match <[Option<String>; 2]>::try_from(row) {
        Ok([Some(table), Some(column)]) => Some((table, column)),
        _ => None,
    };
    Ok(rows.filter_map(pair).collect())
}

/// Every way in which the rows of two databases differ, table by table; and how many rows there are.
pub(super) fn compare(databases: &[Database; 2], made: &Made) -> Result<(usize, Vec<String>)> {
    let [mut one, mut other] = [databases[0].connect()?, databases[1].connect()?];
    let (mut count, mut found) = (0, Vec::new());
    for table in one.rows(TABLES)?.into_iter().flatten().flatten() {
        let sql = format!("SELECT to_jsonb(r)::text FROM {table} r");
        let [left, right] = [rows(&mut one, &sql, made)?, rows(&mut other, &sql, made)?];
        count += left.len();
        if left.len() != right.len() {
            found.push(format!("{table}: {} and {} rows", left.len(), right.len()));
        }
        for (left, right) in left.iter().zip(&right) {
            let lines = differences(left, right, made);
            found.extend(lines.into_iter().map(|line| format!("{table}{line}\n  {left}\n  {right}")));
        }
    }
    Ok((count, found))
}

/// In the order of what was not made up.
fn rows(connection: &mut Connection, sql: &str, made: &Made) -> Result<Vec<Value>> {
    let texts = connection.rows(sql)?.into_iter().flatten().flatten();
    let mut rows = texts.map(|text| serde_json::from_str(&text)).collect::<Result<Vec<Value>, _>>()?;
    rows.sort_by_cached_key(|row| {
        let mut row = row.clone();
        for (key, value) in row.as_object_mut().into_iter().flatten() {
            if let Some(kind) = value.as_str().filter(|_| made.contains(key)).and_then(made_up) {
                *value = Value::String(kind);
            }
        }
        row.to_string()
    });
    Ok(rows)
}

/// Nothing here has to outlive a crash.
const UNSYNCED: &str = "DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database());
END $$";

/// What real schemas take from their own migrations.
const EXTENSIONS: [&str; 6] = ["btree_gin", "citext", "ltree", "pg_trgm", "pgcrypto", "uuid-ossp"];

const REQUIRED: &str = "SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND NOT a.atthasdef AND a.attidentity = ''
       AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'";

pub(crate) const TABLES: &str = "SELECT oid::regclass::text FROM pg_class
     WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)' ORDER BY 1";
