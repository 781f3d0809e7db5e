//! The statements behind links of many-to-many relations.

use super::Statement;
use super::dialect::{Dialect, quote};
use crate::descriptor::{Field, Relation, Table};
use crate::filter::Condition;
use crate::scalar::Value;

/// A join table, seen from one side.
#[derive(Clone, Copy)]
pub(crate) struct Join<'a> {
    pub(crate) table: &'a Table,
    /// The column of the own side, and what it refers to.
    pub(crate) own: (&'static str, &'static Field),
    /// The same of the other side.
    pub(crate) other: (&'static str, &'static Field),
}

/// What the join table has for the rows of the other side with these keys, of which the condition is true.
pub(crate) fn select_ids(
    relation: &Relation,
    dialect: Dialect,
    keys: &[Vec<&Value>],
    rows: &Condition,
) -> Statement {
    let target = (relation.target)();
    let fields: Vec<_> = relation.other_fields().collect();
    let mut statement = Statement::new(dialect, "SELECT ");
    statement.push_columns(&fields);
    let table = dialect.table(&target.table);
    statement.push(&format!(" FROM {table} WHERE "));
    let key: Vec<&Field> = target.key_fields().collect();
    statement.recurs = keys.len() <= 8;
    statement.push_links(&key, "", keys);
    statement.push_and(rows, &format!("{table}."));
    statement
}

/// Links a row with others; what is linked already stays so.
pub(crate) fn insert_links(join: Join<'_>, dialect: Dialect, own: &Value, others: &[Value]) -> Statement {
    let (table, own_column, other_column) =
        (dialect.table(join.table), quote(join.own.0), quote(join.other.0));
    let head = format!("INSERT INTO {table} ({own_column}, {other_column}) VALUES ");
    let mut statement = Statement::new(dialect, &head);
    statement.recurs = others.len() <= 8;
    for (index, other) in others.iter().enumerate() {
        statement.push(if index == 0 { "(" } else { ", (" });
        statement.push_value(join.own.1, own);
        statement.push(", ");
        statement.push_value(join.other.1, other);
        statement.push(")");
    }
    match dialect {
        // Not IGNORE, which would let a missing row pass too.
        Dialect::Mysql => {
            statement.push(&format!(" ON DUPLICATE KEY UPDATE {own_column} = {own_column}"));
        }
        Dialect::Postgres | Dialect::Sqlite => statement.push(" ON CONFLICT DO NOTHING"),
    }
    statement
}

/// Takes the links of a row with these others away.
pub(crate) fn delete_links(join: Join<'_>, dialect: Dialect, own: &Value, others: &[Value]) -> Statement {
    let mut statement = delete_all_links(join, dialect, own);
    statement.recurs = others.len() <= 8;
    statement.push(&format!(" AND {} IN (", quote(join.other.0)));
    for (index, other) in others.iter().enumerate() {
        statement.push(if index == 0 { "" } else { ", " });
        statement.push_value(join.other.1, other);
    }
    statement.push(")");
    statement
}

/// Takes all links of a row away.
pub(crate) fn delete_all_links(join: Join<'_>, dialect: Dialect, own: &Value) -> Statement {
    let head = format!("DELETE FROM {} WHERE {} = ", dialect.table(join.table), quote(join.own.0));
    let mut statement = Statement::new(dialect, &head);
    statement.push_value(join.own.1, own);
    statement
}
