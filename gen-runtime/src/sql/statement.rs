//! The statements behind the operations.

use super::dialect::{Bind, Dialect, push_quoted, quote};
use super::mysql;
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
    /// Reads the row that this one has written, where the database does not answer it itself. Run behind it, on the same connection.
    pub(crate) read_back: Option<Box<Statement>>,
    /// It writes a row that nobody else can name yet: what reads it back may be no part of the same transaction.
    pub(crate) is_new: bool,
    /// How many tables have a name of their own.
    aliases: usize,
}

impl Statement {
    pub(super) fn new(dialect: Dialect, begin: &str) -> Self {
        /// The text of most statements is no longer.
        const LENGTH: usize = 512;
        let mut sql = String::with_capacity(LENGTH);
        sql.push_str(begin);
        Self {
            dialect,
            sql,
            binds: Vec::new(),
            recurs: true,
            ends_with_row: false,
            read_back: None,
            is_new: false,
            aliases: 0,
        }
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
        match (self.dialect.bind(field, value), value) {
            // A text beside a number would make doubles of both.
            (Some(bind), Value::Decimal(_)) if self.dialect == Dialect::Mysql => {
                let (precision, scale) = mysql::digits(field);
                self.push("CAST(");
                self.push_bind(bind, "");
                self.push(&format!(" AS DECIMAL({precision},{scale}))"));
            }
            (Some(bind), _) => self.push_bind(bind, cast),
            (None, _) => self.push("NULL"),
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

    /// ` WHERE a = … AND b = …`, and the condition.
    fn push_key(&mut self, resource: &Resource, key: &[Value], rows: &Condition) {
        self.push_values(resource, resource.key_fields(), key, rows);
    }

    fn push_values(
        &mut self,
        resource: &Resource,
        fields: impl Iterator<Item = &'static Field>,
        values: &[Value],
        rows: &Condition,
    ) {
        for (index, (field, value)) in fields.zip(values).enumerate() {
            self.push(if index == 0 { " WHERE " } else { " AND " });
            self.push_name(field.column.name);
            self.push(" = ");
            self.push_value(field, value);
        }
        self.push_and(rows, &format!("{}.", self.dialect.table(&resource.table)));
    }

    /// ` WHERE …` of the statement's one table.
    fn push_matching(&mut self, resource: &Resource, filter: &Condition) {
        self.recurs = false;
        let table = self.dialect.table(&resource.table);
        let scope = format!("{table}.");
        if self.dialect != Dialect::Mysql || !filter.has_relations() || resource.key.is_empty() {
            return self.push_where(filter, &scope);
        }
        // MySQL's statements may not look at the table that they change, but at a table of their own that is made before.
        let key: Vec<_> = resource.key_fields().map(|field| quote(field.column.name)).collect();
        let key = key.join(", ");
        self.push(&format!(" WHERE ({key}) IN (SELECT {key} FROM (SELECT DISTINCT {key} FROM {table}"));
        self.push_where(filter, &scope);
        let alias = self.alias();
        self.push(&format!(") AS {alias})"));
    }

    /// The same of a row that is written. MySQL refuses a condition of other rows of the table, unless they are looked up before.
    fn push_key_to_write(&mut self, resource: &Resource, key: &[Value], rows: &Condition) {
        if self.dialect != Dialect::Mysql || !rows.has_relations() {
            return self.push_key(resource, key, rows);
        }
        self.push_key(resource, key, &Condition::TRUE);
        let (table, alias) = (self.dialect.table(&resource.table), self.alias());
        self.push(&format!(" AND EXISTS (SELECT 1 FROM (SELECT 1 FROM {table}"));
        self.push_key(resource, key, rows);
        // What has a limit is looked up by itself.
        self.push(&format!(" LIMIT 1) AS {alias})"));
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

/// The row in which the fields of a key or a unique hold these values, if the condition is true of it.
pub(crate) fn select_one(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    (by, values): (&[&'static Field], &[Value]),
    rows: &Condition,
) -> Statement {
    let mut statement = select(resource, dialect, fields);
    statement.ends_with_row = true;
    statement.push_values(resource, by.iter().copied(), values, rows);
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
    match dialect {
        Dialect::Sqlite if !resource.key.is_empty() => {}
        Dialect::Mysql => {
            return Some(Statement { is_new: true, ..insert(resource, dialect, fields, values) });
        }
        Dialect::Sqlite | Dialect::Postgres => return None,
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
    if dialect == Dialect::Mysql {
        statement.read_back = select_inserted(resource, dialect, fields, values).map(Box::new);
    } else {
        statement.push_returning(fields);
    }
    statement
}

/// The row that the statement before has written; nothing where its key is the database's secret.
fn select_inserted(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    values: &[(&'static Field, Value)],
) -> Option<Statement> {
    let mut statement = select(resource, dialect, fields);
    for (index, field) in resource.key_fields().enumerate() {
        statement.push(if index == 0 { " WHERE " } else { " AND " });
        statement.push_name(field.column.name);
        statement.push(" = ");
        match values.iter().find(|(other, _)| *other == field) {
            Some((_, value)) => statement.push_value(field, &mysql::stored(field, value)),
            None if field.column.auto_increment => statement.push("LAST_INSERT_ID()"),
            None => return None,
        }
    }
    Some(statement)
}

/// What the database itself would make of a field that is absent; nothing where nobody says it.
pub(crate) fn default_of(field: &Field, dialect: Dialect) -> Option<Statement> {
    let mut statement = Statement::new(dialect, "SELECT ");
    statement.push(field.column.default_sql?);
    Some(statement)
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
        statement.push(if dialect == Dialect::Mysql { " () VALUES ()" } else { " DEFAULT VALUES" });
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

/// Changes the row of this key and reads it, if the condition is true of it before. At least one value.
pub(crate) fn update(
    resource: &Resource,
    dialect: Dialect,
    fields: &[&'static Field],
    (key, rows): (&[Value], &Condition),
    values: &[(&'static Field, Value)],
) -> Statement {
    let mut statement = set(resource, dialect, values);
    statement.push_key_to_write(resource, key, rows);
    if dialect == Dialect::Mysql {
        let by: Vec<_> = resource.key_fields().collect();
        // What is true of it now, is another matter.
        let read_back = select_one(resource, dialect, fields, (&by, key), &Condition::TRUE);
        statement.read_back = Some(Box::new(read_back));
    } else {
        statement.push_returning(fields);
    }
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

/// Removes the row of this key, if the condition is true of it.
pub(crate) fn delete(resource: &Resource, dialect: Dialect, key: &[Value], rows: &Condition) -> Statement {
    let mut statement = Statement::new(dialect, "DELETE FROM ");
    statement.push(&dialect.table(&resource.table));
    statement.push_key_to_write(resource, key, rows);
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
