//! What generated code says of a model: plain `const` data. Everything else in this crate is written once over it.
//!
//! The builders are `const fn`, so that an expansion reads as a list and a new property needs no change to it.

/// A model as a resource and as a table.
#[derive(Debug)]
pub struct Resource {
    /// The model's name in the schema.
    pub name: &'static str,
    /// `/blog-posts`
    pub path: &'static str,
    pub table: Table,
    pub fields: &'static [Field],
    /// Indexes into `fields`; empty: no key.
    pub key: &'static [usize],
    /// The key's constraint is among them.
    pub uniques: &'static [Unique],
    pub indexes: &'static [Index],
    pub foreign_keys: &'static [ForeignKey],
    pub operations: &'static [Operation],
}
#[derive(Debug, Clone, Copy)]
pub struct Table { pub schema: Option<&'static str>, pub name: &'static str }
/// A unique or primary constraint: database name and field indexes.
#[derive(Debug)]
pub struct Unique { pub name: &'static str, pub fields: &'static [usize], pub primary: bool }
#[derive(Debug)]
pub struct Index { pub name: &'static str, pub fields: &'static [usize] }
#[derive(Debug)]
pub struct ForeignKey { pub name: &'static str, pub columns: &'static [&'static str], pub table: Table, pub references: &'static [&'static str],
    /** SQL text: `CASCADE`, `RESTRICT`, `NO ACTION`, `SET NULL`, `SET DEFAULT` */ pub on_delete: &'static str, pub on_update: &'static str }
/// The join table of an implicit many-to-many relation.
#[derive(Debug)]
pub struct JoinTable { pub table: Table, pub a: JoinColumn, pub b: JoinColumn }
#[derive(Debug)]
pub struct JoinColumn { pub table: Table, pub references: &'static str, /** as [`Column::sql_type`] */ pub sql_type: &'static str, pub scalar: Scalar }

#[derive(Debug)]
pub struct Field {
    /// JSON key.
    pub key: &'static str,
    pub column: Column,
    pub scalar: Scalar,
    pub list: bool,
    pub nullable: bool,
    pub create: Presence,
    pub update: Presence,
    pub filter: &'static [Operator],
    pub orderable: bool,
    pub default: Default,
    pub rules: Rules,
}
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub name: &'static str,
    /// The provider's own type, as Prisma's DDL writes it (`VARCHAR(10)`, `"Role"`, `TIMESTAMP(3)`); on SQLite the runtime derives the type from the scalar.
    pub sql_type: &'static str,
    /// SQL text of `DEFAULT`, as Prisma's DDL writes it for the provider.
    pub default_sql: Option<&'static str>,
    /// `SERIAL` / `AUTOINCREMENT`.
    pub auto_increment: bool,
}
#[derive(Debug, Clone, Copy)]
pub enum Scalar { String, Boolean, Int, UnsignedInt, BigInt, Float, /** 4-byte float */ Real, Decimal, DateTime, Date, Time, Json, Bytes, Uuid, Enum(&'static Enum) }
#[derive(Debug)]
pub struct Enum { /** database type */ pub table: Table, /** (wire name, database value), in schema order */ pub values: &'static [(&'static str, &'static str)] }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence { Required, Optional, Absent }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator { Equals, Not, In, NotIn, Lt, Lte, Gt, Gte, Contains, StartsWith, EndsWith, Mode }
/// Who makes the value when a create body has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Default { /** NULL, or an empty list */ None, /** the database */ Database, Now, UpdatedAt, Uuid(u8), Cuid(u8), Ulid, Nanoid(u32) }
#[derive(Debug, Clone, Copy)]
pub struct Rules { pub min_length: Option<u32>, pub max_length: Option<u32>, pub min: Option<i64>, pub max: Option<i64>, pub digits: Option<(u32, u32)> }
#[derive(Debug)]
pub struct Operation { pub kind: OperationKind, pub method: Method, /** `/posts/{key}` */ pub path: &'static str, pub status: u16 }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperationKind { List, Count, Get, Create, Update, Delete }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method { Get, Post, Put, Patch, Delete }
