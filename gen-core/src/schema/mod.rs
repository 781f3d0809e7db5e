//! Room `schema`: the resolved schema. Every name is an id, every field is classified once, a relation is one object with two
//! ends. What was wrong was reported before a [`Schema`] exists.

use crate::name::{Name, RustIdent};

/// Index of a model in [`Schema::models`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(pub u32);
/// Index of a field in [`Schema::fields`] (one arena for all models; a model owns a range of it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub u32);
/// Index of an enum in [`Schema::enums`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub u32);
/// Index of a relation in [`Schema::relations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelationId(pub u32);
/// Index of a composite type in [`Schema::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// The database that the schema is for, as Prisma names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Provider { PostgreSql, MySql, Sqlite, SqlServer, CockroachDb, MongoDb }

/// A resolved schema. Immutable, `Send + Sync`.
#[derive(Debug)]
pub struct Schema {
    pub provider: Provider,
    pub enums: Vec<Enum>,
    pub models: Vec<Model>,
    pub types: Vec<CompositeType>,
    pub fields: Vec<Field>,
    pub relations: Vec<Relation>,
}

#[derive(Debug)]
pub struct Enum { pub name: Name, pub rust: RustIdent, pub db_name: String, pub values: Vec<EnumValue>, pub documentation: Option<String> }
#[derive(Debug)]
pub struct EnumValue { pub name: Name, pub rust: RustIdent, pub db_name: String, pub documentation: Option<String> }

#[derive(Debug)]
pub struct Model {
    pub name: Name,
    /// The Rust type's name.
    pub rust: RustIdent,
    pub db_name: String,
    pub db_schema: Option<String>,
    pub documentation: Option<String>,
    /// The model's fields, scalars and relations, in schema order.
    pub fields: std::ops::Range<u32>,
    /// `@id` / `@@id`: the primary key.
    pub primary_key: Option<Key>,
    /// Every other `@unique` / `@@unique`: field-level ones in field order, then block-level ones.
    pub uniques: Vec<Key>,
    /// `@@index`es with database name and columns, for making tables.
    pub indexes: Vec<Index>,
}

/// A primary key or a unique.
#[derive(Debug)]
pub struct Key {
    pub fields: Vec<FieldId>,
    /// The property of Prisma's `WhereUniqueInput`: the field's name, `name:`, or the fields joined by `_`.
    pub prisma_name: String,
    /// Constraint or index in the database (`map:`, else Prisma's default name).
    pub db_name: String,
}
#[derive(Debug)]
pub struct Index { pub fields: Vec<FieldId>, pub db_name: String }

#[derive(Debug)]
pub struct CompositeType { pub name: Name, pub fields: std::ops::Range<u32>, pub documentation: Option<String> }

#[derive(Debug)]
pub struct Field {
    pub name: Name,
    /// The Rust field's name (raw identifier or suffixed where Rust reserves it).
    pub rust: RustIdent,
    pub db_name: String,
    pub kind: FieldKind,
    pub list: bool,
    /// The database column (or relation) may be NULL; false for lists.
    pub nullable: bool,
    pub default: Option<Default>,
    pub updated_at: bool,
    /// The field stands in `@relation(fields: …)`. (It is written as any other.)
    pub foreign_key: bool,
    pub native: Option<NativeType>,
    pub documentation: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind { Scalar(Scalar), Enum(EnumId), Relation(RelationId, End), Composite(TypeId) }

/// Prisma's scalar types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scalar { String, Boolean, Int, BigInt, Float, Decimal, DateTime, Json, Bytes }

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NativeType { pub name: String, pub args: Vec<String> }

#[derive(Debug, Clone, PartialEq)]
pub enum Default {
    /// As DMMF writes it: text for String, enum (its name), DateTime, Json, Bytes, BigInt; the number's own text for the rest.
    Literal(Literal),
    List(Vec<Literal>),
    Now, AutoIncrement, Uuid(u8), Cuid(u8), Ulid, Nanoid(u32),
    /// `dbgenerated("sql")`; `auto()` and `sequence()` count as this with no text.
    DbGenerated(Option<String>),
}
#[derive(Debug, Clone, PartialEq)]
pub enum Literal { Text(String), Number(String), Boolean(bool) }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End { A, B }

/// One relation with its two ends. `a` owns the foreign key, except in an implicit many-to-many, where neither does and `a` is the
/// model first in the alphabet (the field first in the schema, where a model relates to itself).
#[derive(Debug)]
pub struct Relation { pub name: String, pub a: RelationEnd, pub b: RelationEnd, pub on_delete: Option<Action>, pub on_update: Option<Action> }
#[derive(Debug)]
pub struct RelationEnd { pub model: ModelId, pub field: FieldId, pub list: bool, /** Foreign-key fields (of `a`) or the fields they refer to (of `b`). */ pub columns: Vec<FieldId> }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action { Cascade, Restrict, NoAction, SetNull, SetDefault }
