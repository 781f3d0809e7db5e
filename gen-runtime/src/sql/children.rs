//! The statement behind an included relation.

use super::Statement;
use super::dialect::{Dialect, quote};
use crate::descriptor::{Column, Field, Link, Relation, Resource, Scalar};
use crate::filter::Condition;
use crate::scalar::Value;

/// Rows of an included relation to many, for each row that has them.
const MAX_ROWS: usize = 100;
/// The join table's column for the rows that have them, and the place of a row among those of one.
const LINK: &str = "gen link";
const PLACE: &str = "gen place";
/// What stands around a text of MySQL that is compared by its bytes, whatever its collation and character set. MariaDB has it too.
const BYTES: (&str, &str) = ("CAST(CONVERT(", " USING utf8mb4) AS BINARY)");

/// The rows that belong to these links and of which the condition is true: of each the first ones in the order of the key. `fields` are read; in a relation with a join
/// table the last of them is the own side's.
pub(crate) fn children(
    relation: &'static Relation,
    dialect: Dialect,
    fields: &[&'static Field],
    own: &[&'static Field],
    links: &[Vec<&Value>],
    granted: &Condition,
) -> Statement {
    let target = (relation.target)();
    let table = dialect.table(&target.table);
    let other: Vec<_> = relation.other_fields().collect();
    let mut statement = Statement::new(dialect, "SELECT ");
    // The texts of a page's statements are few, where the number of values is.
    statement.recurs = links.len() <= 128;
    match &relation.link {
        Link::Columns { .. } => {
            statement.push_columns(fields);
            if !relation.list || links.len() == 1 {
                statement.push(&format!(" FROM {table} WHERE "));
                statement.push_links(&other, "", links);
                if let (true, [link]) = (relation.list, links) {
                    statement.push_exactly(&other, link);
                }
                statement.push_and(granted, &format!("{table}."));
                if relation.list {
                    statement.push_key_order(target, &format!("{table}."));
                    statement.push(&format!(" LIMIT {MAX_ROWS}"));
                }
                return statement;
            }
            let alias = statement.alias();
            let by = exact_names(dialect, &other, &format!("{alias}."));
            statement.push(&format!(" FROM (SELECT {alias}.*, ROW_NUMBER() OVER (PARTITION BY {by}"));
            statement.push_key_order(target, &format!("{alias}."));
            statement.push(&format!(") AS {} FROM {table} AS {alias} WHERE ", quote(PLACE)));
            statement.push_links(&other, &format!("{alias}."), links);
            statement.push_and(granted, &format!("{alias}."));
        }
        Link::Join { table: join, own: (own_column, _), other: (other_column, _) } => {
            let (row, link) = fields.split_at(fields.len().saturating_sub(own.len()));
            statement.push_columns(row);
            for field in link {
                let column = Column { name: LINK, ..field.column };
                statement.push(&format!(", {}", dialect.column(&Field { column, ..**field })));
            }
            let (alias, joined) = (statement.alias(), statement.alias());
            let link = format!("{joined}.{}", quote(own_column));
            let by = own.first().map_or_else(|| link.clone(), |field| exactly(dialect, field, link.clone()));
            let place = "ROW_NUMBER() OVER (PARTITION BY";
            statement.push(&format!(" FROM (SELECT {alias}.*, {link} AS {}, {place} {by}", quote(LINK)));
            statement.push_key_order(target, &format!("{alias}."));
            statement.push(&format!(
                ") AS {} FROM {} AS {joined} JOIN {table} AS {alias} ON {} = {joined}.{} WHERE ",
                quote(PLACE),
                dialect.table(join),
                names(&other, &format!("{alias}.")),
                quote(other_column),
            ));
            if let Some(field) = own.first() {
                let column = Column { name: own_column, ..field.column };
                statement.push_links(&[&Field { column, ..**field }], &format!("{joined}."), links);
                statement.push_and(granted, &format!("{alias}."));
            }
        }
    }
    let rows = statement.alias();
    statement.push(&format!(") AS {rows} WHERE {} <= {MAX_ROWS}", quote(PLACE)));
    statement.push_key_order(target, &format!("{rows}."));
    statement
}

fn names(fields: &[&'static Field], scope: &str) -> String {
    let names = fields.iter().map(|field| format!("{scope}{}", quote(field.column.name)));
    names.collect::<Vec<_>>().join(", ")
}

/// The same, so that no two links are one.
fn exact_names(dialect: Dialect, fields: &[&'static Field], scope: &str) -> String {
    let name = |field: &&'static Field| format!("{scope}{}", quote(field.column.name));
    let names = fields.iter().map(|field| exactly(dialect, field, name(field)));
    names.collect::<Vec<_>>().join(", ")
}

/// A text as it is, whatever its collation takes it for.
fn exactly(dialect: Dialect, field: &Field, sql: String) -> String {
    if !is_inexact(dialect, field) {
        return sql;
    }
    let (before, behind) = BYTES;
    format!("{before}{sql}{behind}")
}

/// Its collation may find more than the very text.
fn is_inexact(dialect: Dialect, field: &Field) -> bool {
    dialect == Dialect::Mysql && matches!(field.scalar, Scalar::String)
}

impl Statement {
    /// Of the rows that a collation links, those of the very link: an index is of the column itself, so that both have to be asked for.
    fn push_exactly(&mut self, fields: &[&'static Field], link: &[&Value]) {
        let dialect = self.dialect;
        for (field, value) in fields.iter().zip(link).filter(|(field, _)| is_inexact(dialect, field)) {
            let own = exactly(dialect, field, quote(field.column.name));
            let (before, behind) = BYTES;
            self.push(&format!(" AND {own} = {before}"));
            self.push_value(field, value);
            self.push(behind);
        }
    }

    /// ` ORDER BY` the key; nothing where there is none.
    fn push_key_order(&mut self, resource: &Resource, scope: &str) {
        for (index, field) in resource.key_fields().enumerate() {
            self.push(if index == 0 { " ORDER BY " } else { ", " });
            self.push(&format!("{scope}{}", quote(field.column.name)));
        }
    }

    /// The fields hold one of these: `a IN (…)`, or `(a = … AND b = …) OR …`. The number of values is a power of two, the last of
    /// them again and again, so that few statements have to be prepared.
    pub(super) fn push_links(&mut self, fields: &[&Field], scope: &str, links: &[Vec<&Value>]) {
        let wanted = if self.recurs { links.len().next_power_of_two() } else { links.len() };
        let links = links.iter().chain(std::iter::repeat_n(links.last(), wanted - links.len()).flatten());
        let name = |field: &Field| format!("{scope}{}", quote(field.column.name));
        if let [field] = fields {
            self.push(&format!("{} IN (", name(field)));
            for (index, value) in links.flatten().enumerate() {
                self.push(if index == 0 { "" } else { ", " });
                self.push_value(field, value);
            }
            return self.push(")");
        }
        self.push("(");
        for (index, values) in links.enumerate() {
            self.push(if index == 0 { "(" } else { " OR (" });
            for (index, (field, value)) in fields.iter().zip(values).enumerate() {
                self.push(if index == 0 { "" } else { " AND " });
                self.push(&format!("{} = ", name(field)));
                self.push_value(field, value);
            }
            self.push(")");
        }
        self.push(")");
    }
}
