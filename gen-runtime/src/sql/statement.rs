//! The statements behind the operations.

use super::dialect::{Bind, Dialect, push_quoted, quote};
use crate::descriptor::{Field, Resource};
use crate::filter::Condition;
use crate::query::{Order, Query};
use crate::scalar::Value;

/// A statement's text and what is bound to its placeholders.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(super) dialect: Dialect,
    pub(crate) sql: String,
    pub(crate) binds: Vec<Bind>,
    /// Worth preparing for good: its text comes back.
    pub(crate) recurs: bool,
    /// Answers one row at most, and does nothing more behind it that could fail: nobody has to wait for its end.
    pub(crate) ends_with_row: bool,
    /// How many tables have a name of their own.
    aliases: usize,
}

impl Statement {
    pub(super) fn new(dialect: Dialect, begin: &str) -> Self {
        /// The text of most statements is no longer.
        const LENGTH: usize = 512;
        let mut sql = String::with_capacity(LENGTH);
        sql.push_str(begin);
        Self { dialect, sql, binds: Vec::new(), recurs: true, ends_with_row: false, aliases: 0 }
    }

    pub(super) fn push(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }

    /// A name for a table of a subquery, which may stand in the statement more than once.
    pub(super) fn alias(&mut self) -> String {
        self.aliases += 1;
        quote(&format!("gen {}", self.aliases))
    }

    pub(super) fn push_name(&mut self, name: &str) {
        push_quoted(name, &mut self.sql);
    }

    pub(super) fn push_text(&mut self, text: &str) {
        self.push_bind(Bind::Text(text.to_owned()), "");
    }

    /// A value of the field, bound and cast; NULL is text.
    pub(super) fn push_value(&mut self, field: &Field, value: &Value) {
        self.push_value_as(field, value, &self.dialect.cast(field));
    }

    /// A value of the field, bound and cast to another type than the field's.
    pub(super) fn push_value_as(&mut self, field: &Field, value: &Value, cast: &str) {
        match self.dialect.bind(field, value) {
            Some(bind) => self.push_bind(bind, cast),
            None => self.push("NULL"),
        }
    }

    fn push_bind(&mut self, bind: Bind, cast: &str) {
        self.binds.push(bind);
        self.dialect.push_placeholder(self.binds.len(), &mut self.sql);
        if !cast.is_empty() {
            self.push("::");
            self.push(cast);
        }
    }

    /// ` WHERE a = … AND b = …`
    fn push_key(&mut self, resource: &Resource, key: &[Value]) {
        self.push_values(resource.key_fields(), key);
    }

    fn push_values(&mut self, fields: impl Iterator<Item = &'static Field>, values: &[Value]) {
        for (index, (field, value)) in fields.zip(values).enumerate() {
            self.push(if index == 0 { " WHERE " } else { " AND " });
            self.push_name(field.column.name);
            self.push(" = ");
            self.push_value(field, value);
        }
    }

    /// ` WHERE …` of the statement's one table.
    fn push_matching(&mut self, resource: &Resource, filter: &Condition) {
        self.recurs = false;
        let table = self.dialect.table(&resource.table);
        self.push_where(filter, &format!("{table}."));
    }

    /// The columns of these fields, as they are read.
    pub(super) fn push_columns(&mut self, fields: &[&'static Field]) {
        for (index, field) in fields.iter().enumerate() {
            self.push(if index == 0 { "" } else { ", " });
            self.dialect.push_column(field, &mut self.sql);
        }
    }

    fn push_returning(&mut self, fields: &[&'static Field]) {
        self.push(" RETURNING ");
        self.push_columns(fields);
    }
}

fn select(resource: &Resource, dialect: Dialect, fields: &[&'static Field]) -> Statement {
    let mut statement = Statement::new(dialect, "SELECT ");
    statement.push_columns(fields);
    statement.push(" FROM ");
    statement.push(&dialect.table(&resource.table));
    statement
}

/// The row in which the fields of a key or a unique hold these values.
pub(crate) fn select_one(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    by: &[&'static Field],
    values: &[Value],
) -> Statement {
    let mut statement = select(resource, dialect, fields);
    statement.ends_with_row = true;
    statement.push_values(by.iter().copied(), values);
    statement
}

/// A page of rows and one row more, which says whether there are more.
pub(crate) fn list(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    query: &Query,
) -> Statement {
    let mut statement = select(resource, dialect, fields);
    statement.recurs = query.filter == Condition::TRUE;
    let table = dialect.table(&resource.table);
    statement.push_where(&query.filter, &format!("{table}."));
    // With the table: a bare name would be what is selected, which is text for many types.
    for (index, Order { field, descending }) in query.order.iter().enumerate() {
        statement.push(if index == 0 { " ORDER BY " } else { ", " });
        statement.push(&table);
        statement.push(".");
        statement.push_name(field.column.name);
        statement.push(if *descending { " DESC" } else { " ASC" });
    }
    statement.push(" LIMIT ");
    statement.push_bind(Bind::Int(query.take + 1), "");
    statement.push(" OFFSET ");
    statement.push_bind(Bind::Int(query.skip), "");
    statement
}

/// How many rows match.
pub(crate) fn count(resource: &Resource, dialect: Dialect, filter: &Condition) -> Statement {
    let table = dialect.table(&resource.table);
    let mut statement = Statement::new(dialect, "SELECT COUNT(*) FROM ");
    statement.push(&table);
    statement.recurs = *filter == Condition::TRUE;
    statement.push_where(filter, &format!("{table}."));
    statement
}

/// Writes a row that nobody else can name yet, and reads it; nothing where that is not to be told of the row.
///
/// SQLite commits when it has answered what `RETURNING` asks for. The driver passes that row on before, which wakes whoever waits
/// for it while the database is still locked, and once more behind the commit. So the row is read by a second statement.
pub(crate) fn insert_new(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    values: &[(&'static Field, Value)],
) -> Option<Statement> {
    if dialect != Dialect::Sqlite || resource.key.is_empty() {
        return None;
    }
    let mut statement = insert_values(resource, dialect, values);
    statement.push("; SELECT ");
    statement.push_columns(fields);
    statement.push(" FROM ");
    statement.push(&dialect.table(&resource.table));
    for (index, field) in resource.key_fields().enumerate() {
        statement.push(if index == 0 { " WHERE " } else { " AND " });
        statement.push_name(field.column.name);
        statement.push(" = ");
        // Bound already: every value has a placeholder, but NULL, which no part of a key is.
        let bound = values.iter().filter(|(_, value)| *value != Value::Null);
        match bound.map(|(other, _)| other).position(|other| *other == field) {
            Some(place) => dialect.push_placeholder(place + 1, &mut statement.sql),
            None if field.column.auto_increment => statement.push("last_insert_rowid()"),
            None => return None,
        }
    }
    statement.ends_with_row = true;
    Some(statement)
}

/// Writes a row and reads it.
pub(crate) fn insert(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    values: &[(&'static Field, Value)],
) -> Statement {
    let mut statement = insert_values(resource, dialect, values);
    statement.push_returning(fields);
    statement
}

fn insert_values(resource: &Resource, dialect: Dialect, values: &[(&'static Field, Value)]) -> Statement {
    insert_all(resource, dialect, std::slice::from_ref(&values))
}

/// Writes rows that give the same fields. Of rows that give none, only one.
pub(crate) fn insert_all(
    resource: &Resource,
    dialect: Dialect,
    rows: &[impl AsRef<[(&'static Field, Value)]>],
) -> Statement {
    let mut statement = Statement::new(dialect, "INSERT INTO ");
    statement.push(&dialect.table(&resource.table));
    let names = rows.first().map(AsRef::as_ref).unwrap_or_default();
    if names.is_empty() {
        statement.push(" DEFAULT VALUES");
        return statement;
    }
    for (index, (field, _)) in names.iter().enumerate() {
        statement.push(if index == 0 { " (" } else { ", " });
        statement.push_name(field.column.name);
    }
    for (index, row) in rows.iter().enumerate() {
        statement.push(if index == 0 { ") VALUES (" } else { "), (" });
        for (index, (field, value)) in row.as_ref().iter().enumerate() {
            if index > 0 {
                statement.push(", ");
            }
            statement.push_value(field, value);
        }
    }
    statement.push(")");
    statement.recurs = rows.len() <= 8;
    statement
}

/// Changes the row of this key and reads it. At least one value.
pub(crate) fn update(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    key: &[Value],
    values: &[(&'static Field, Value)],
) -> Statement {
    let mut statement = set(resource, dialect, values);
    statement.push_key(resource, key);
    statement.push_returning(fields);
    statement
}

fn set(resource: &Resource, dialect: Dialect, values: &[(&'static Field, Value)]) -> Statement {
    let mut statement = Statement::new(dialect, "UPDATE ");
    statement.push(&dialect.table(&resource.table));
    statement.push(" SET ");
    for (index, (field, value)) in values.iter().enumerate() {
        if index > 0 {
            statement.push(", ");
        }
        statement.push_name(field.column.name);
        statement.push(" = ");
        statement.push_value(field, value);
    }
    statement
}

/// Changes the rows that match. At least one value.
pub(crate) fn update_all(
    resource: &Resource,
    dialect: Dialect,
    filter: &Condition,
    values: &[(&'static Field, Value)],
) -> Statement {
    let mut statement = set(resource, dialect, values);
    statement.push_matching(resource, filter);
    statement
}

/// Removes the row of this key.
pub(crate) fn delete(resource: &Resource, dialect: Dialect, key: &[Value]) -> Statement {
    let mut statement = Statement::new(dialect, "DELETE FROM ");
    statement.push(&dialect.table(&resource.table));
    statement.push_key(resource, key);
    statement
}

/// Removes the rows that match.
pub(crate) fn delete_all(resource: &Resource, dialect: Dialect, filter: &Condition) -> Statement {
    let mut statement = Statement::new(dialect, "DELETE FROM ");
    statement.push(&dialect.table(&resource.table));
    statement.push_matching(resource, filter);
    statement
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::descriptor::{Scalar, Table};

    const TITLE: Field = Field::new("title", Scalar::String);
    const COUNTED: Resource = Resource::new("Note", "/notes", Table::new("Note"))
        .fields(&[Field::new("id", Scalar::Int).auto_increment(), TITLE])
        .key(&[0]);
    const NAMED: Resource = Resource::new("Note", "/notes", Table::new("Note"))
        .fields(&[TITLE, Field::new("id", Scalar::String)])
        .key(&[1]);

    #[test]
    fn a_new_row_of_sqlite_is_read_by_its_key() {
        let new = |resource: &'static Resource, values: &[Value], dialect| {
            let fields: Vec<_> = resource.fields.iter().collect();
            let text = |field: &&Field| matches!(field.scalar, Scalar::String);
            let given: Vec<_> = fields.iter().copied().filter(text).zip(values.iter().cloned()).collect();
            insert_new(resource, dialect, &fields, &given).map(|statement| statement.sql)
        };
        let text = Value::Text("a".to_owned());
        assert_eq!(
            new(&COUNTED, std::slice::from_ref(&text), Dialect::Sqlite).as_deref(),
            Some(
                r#"INSERT INTO "Note" ("title") VALUES (?1); SELECT "id", "title" FROM "Note" WHERE "id" = last_insert_rowid()"#
            )
        );
        assert_eq!(
            new(&NAMED, &[Value::Null, text.clone()], Dialect::Sqlite).as_deref(),
            Some(
                r#"INSERT INTO "Note" ("title", "id") VALUES (NULL, ?1); SELECT "title", "id" FROM "Note" WHERE "id" = ?1"#
            )
        );
        // Its key is the database's secret, or its `RETURNING` costs nothing.
        assert_eq!(new(&NAMED, std::slice::from_ref(&text), Dialect::Sqlite), None);
        assert_eq!(new(&COUNTED, &[text], Dialect::Postgres), None);
    }
}
