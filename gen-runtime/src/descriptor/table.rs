//! Tables, constraints and indexes.

use super::Scalar;

/// A table's (or enum type's) name, with its database schema where it is not the default one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// Database schema.
    pub schema: Option<&'static str>,
    /// Name.
    pub name: &'static str,
}

impl Table {
    /// A table of the default schema.
    pub const fn new(name: &'static str) -> Self {
        Self { schema: None, name }
    }

    /// The database schema it lies in.
    #[must_use]
    pub const fn in_schema(mut self, schema: &'static str) -> Self {
        self.schema = Some(schema);
        self
    }
}

/// A unique or primary constraint.
#[derive(Debug)]
pub struct Unique {
    /// The name of the constraint or its index in the database.
    pub name: &'static str,
    /// Indexes into the resource's fields.
    pub fields: &'static [usize],
    /// The primary key.
    pub primary: bool,
}

impl Unique {
    /// A unique.
    pub const fn new(name: &'static str, fields: &'static [usize]) -> Self {
        Self { name, fields, primary: false }
    }

    /// The primary key.
    pub const fn primary(name: &'static str, fields: &'static [usize]) -> Self {
        Self { name, fields, primary: true }
    }
}

/// An index that is not unique.
#[derive(Debug)]
pub struct Index {
    /// Name in the database.
    pub name: &'static str,
    /// Indexes into the resource's fields.
    pub fields: &'static [usize],
}

impl Index {
    /// An index.
    pub const fn new(name: &'static str, fields: &'static [usize]) -> Self {
        Self { name, fields }
    }
}

/// A foreign key.
#[derive(Debug)]
pub struct ForeignKey {
    /// Name in the database.
    pub name: &'static str,
    /// Columns of the own table.
    pub columns: &'static [&'static str],
    /// The other table.
    pub table: Table,
    /// Columns there.
    pub references: &'static [&'static str],
    /// `CASCADE`, `RESTRICT`, `NO ACTION`, `SET NULL`, `SET DEFAULT`
    pub on_delete: &'static str,
    /// The same.
    pub on_update: &'static str,
}

impl ForeignKey {
    /// A foreign key that restricts deletes and cascades updates.
    pub const fn new(
        name: &'static str,
        columns: &'static [&'static str],
        table: Table,
        references: &'static [&'static str],
    ) -> Self {
        Self { name, columns, table, references, on_delete: "RESTRICT", on_update: "CASCADE" }
    }

    /// What a delete over there does here.
    #[must_use]
    pub const fn on_delete(mut self, action: &'static str) -> Self {
        self.on_delete = action;
        self
    }

    /// What an update over there does here.
    #[must_use]
    pub const fn on_update(mut self, action: &'static str) -> Self {
        self.on_update = action;
        self
    }
}

/// The join table of an implicit many-to-many relation, with columns `A` and `B`.
#[derive(Debug)]
pub struct JoinTable {
    /// `_PostToTag`
    pub table: Table,
    /// What column `A` refers to.
    pub a: JoinColumn,
    /// What column `B` refers to.
    pub b: JoinColumn,
}

impl JoinTable {
    /// A join table.
    pub const fn new(table: Table, a: JoinColumn, b: JoinColumn) -> Self {
        Self { table, a, b }
    }
}

/// A column of a join table.
#[derive(Debug)]
pub struct JoinColumn {
    /// The table it refers to.
    pub table: Table,
    /// The column there.
    pub references: &'static str,
    /// As [`Column::sql_type`](super::Column::sql_type).
    pub sql_type: &'static str,
    /// What it holds.
    pub scalar: Scalar,
}

impl JoinColumn {
    /// A column of a join table.
    pub const fn new(table: Table, references: &'static str, sql_type: &'static str, scalar: Scalar) -> Self {
        Self { table, references, sql_type, scalar }
    }
}
