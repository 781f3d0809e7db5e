//! Room `schema`: the resolved schema. Every name is an id, every field is classified once, a relation is one object with two
//! ends. What was wrong was reported before a [`Schema`] exists.

mod annotations;
mod classify;
mod constraint;
mod database_names;
mod default;
mod keys;
mod number;
mod print;
mod relations;
mod resolve;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::diag::Offset;
use crate::name::{Name, RustIdent};
use crate::rare::Rare;

pub use annotations::{FieldAnnotations, Format, ModelAnnotations, Pattern};
pub use print::render_schema;
pub(crate) use print::{format_note, render_table};
pub use resolve::resolve;

pub(crate) use annotations::nearest;

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
pub enum Provider {
    /// `postgresql`, also written `postgres`
    PostgreSql,
    /// `mysql`
    MySql,
    /// `sqlite`
    Sqlite,
    /// `sqlserver`
    SqlServer,
    /// `cockroachdb`
    CockroachDb,
    /// `mongodb`
    MongoDb,
}

impl Provider {
    /// What [`from_name`](Self::from_name) knows, for messages.
    pub const NAMES: &'static [&'static str] =
        &["postgresql", "mysql", "sqlite", "sqlserver", "cockroachdb", "mongodb"];

    /// Prisma's names, the first of each the one that is printed.
    const TABLE: &'static [(&'static str, Self)] = &[
        ("postgresql", Self::PostgreSql),
        ("mysql", Self::MySql),
        ("sqlite", Self::Sqlite),
        ("sqlserver", Self::SqlServer),
        ("cockroachdb", Self::CockroachDb),
        ("mongodb", Self::MongoDb),
        ("postgres", Self::PostgreSql),
    ];

    /// The provider of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::TABLE.iter().find(|(known, _)| *known == name).map(|(_, provider)| *provider)
    }

    /// As Prisma writes it.
    pub fn as_str(self) -> &'static str {
        Self::TABLE.iter().find(|(_, provider)| *provider == self).map_or("postgresql", |(name, _)| name)
    }
}

/// A resolved schema. Immutable, `Send + Sync`.
#[derive(Debug, Hash)]
pub struct Schema {
    /// Which database it is for.
    pub provider: Provider,
    /// Enums, in schema order.
    pub enums: Vec<Enum>,
    /// Models and, behind them, views.
    pub models: Vec<Model>,
    /// Composite types.
    pub types: Vec<CompositeType>,
    /// The fields of all models and composite types.
    pub fields: Vec<Field>,
    /// Relations, in the order of their first field.
    pub relations: Vec<Relation>,
}

// An id is only ever made for what is there.
#[allow(clippy::indexing_slicing)]
impl Schema {
    /// The model of an id.
    pub fn model(&self, id: ModelId) -> &Model {
        &self.models[id.0 as usize]
    }

    /// The field of an id.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.0 as usize]
    }

    /// The enum of an id.
    pub fn enum_(&self, id: EnumId) -> &Enum {
        &self.enums[id.0 as usize]
    }

    /// The relation of an id.
    pub fn relation(&self, id: RelationId) -> &Relation {
        &self.relations[id.0 as usize]
    }

    /// The composite type of an id.
    pub fn composite_type(&self, id: TypeId) -> &CompositeType {
        &self.types[id.0 as usize]
    }

    /// All models with their ids.
    pub fn models(&self) -> impl Iterator<Item = (ModelId, &Model)> {
        (0..).map(ModelId).zip(&self.models)
    }

    /// A composite type's fields with their ids, in schema order.
    pub fn type_fields(&self, id: TypeId) -> impl Iterator<Item = (FieldId, &Field)> {
        self.composite_type(id).fields.clone().map(|index| (FieldId(index), self.field(FieldId(index))))
    }

    /// A model's fields with their ids, in schema order.
    pub fn model_fields(&self, id: ModelId) -> impl Iterator<Item = (FieldId, &Field)> {
        self.model(id).fields.clone().map(|index| (FieldId(index), self.field(FieldId(index))))
    }
}

/// An enum.
#[derive(Debug, Hash)]
pub struct Enum {
    /// Its name.
    pub name: Name,
    /// The Rust type's name.
    pub rust: RustIdent,
    /// The database type's name (`@@map`).
    pub db_name: String,
    /// At least one.
    pub values: Vec<EnumValue>,
    /// `///` comments.
    pub documentation: Option<String>,
}

/// A value of an enum.
#[derive(Debug, Hash)]
pub struct EnumValue {
    /// Its name, which is also its wire form.
    pub name: Name,
    /// The Rust variant's name.
    pub rust: RustIdent,
    /// What the database holds (`@map`).
    pub db_name: String,
    /// `///` comments.
    pub documentation: Option<String>,
}

/// A model or a view (nothing tells them apart, but that a view has no primary key).
#[derive(Debug, Hash)]
pub struct Model {
    /// Its name.
    pub name: Name,
    /// The Rust type's name.
    pub rust: RustIdent,
    /// The Rust name of the create body's type; distinct from every other type's.
    pub rust_create: RustIdent,
    /// The Rust name of the update body's type.
    pub rust_update: RustIdent,
    /// The Rust name of the key's type.
    pub rust_key: RustIdent,
    /// The table's name (`@@map`).
    pub db_name: String,
    /// The table's schema (`@@schema`).
    pub db_schema: Option<String>,
    /// `///` comments.
    pub documentation: Option<String>,
    /// `@gen.…`
    pub annotations: ModelAnnotations,
    /// The model's fields, scalars and relations, in schema order.
    pub fields: std::ops::Range<u32>,
    /// `@id` / `@@id`: the primary key.
    pub primary_key: Option<Key>,
    /// Every other `@unique` / `@@unique`: field-level ones in field order, then block-level ones.
    pub uniques: Vec<Key>,
    /// `@@index`es with database name and columns, for making tables.
    pub indexes: Vec<Index>,
    /// What Prisma's client can do with it, where the document says so; else everything.
    pub writes: Writes,
    /// A required field of a type that Prisma does not support, without a default: no row can be created.
    pub unwritable: Option<String>,
    /// Where its name stands in the schema's text.
    pub at: Offset,
}

/// The writes of Prisma's client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub struct Writes {
    pub create: bool,
    pub update: bool,
    pub delete: bool,
}

impl Writes {
    /// All of them.
    pub const ALL: Self = Self { create: true, update: true, delete: true };
    /// A view's.
    pub const NONE: Self = Self { create: false, update: false, delete: false };
}

/// A primary key or a unique.
#[derive(Debug, Hash)]
pub struct Key {
    /// In the order of the declaration.
    pub fields: Vec<FieldId>,
    /// The property of Prisma's `WhereUniqueInput`: the field's name, `name:`, or the fields joined by `_`.
    pub prisma_name: String,
    /// Constraint or index in the database (`map:`, else Prisma's default name).
    pub db_name: String,
}

/// An index that is no key.
#[derive(Debug, Hash)]
pub struct Index {
    /// In the order of the declaration.
    pub fields: Vec<FieldId>,
    /// `map:`, else Prisma's default name.
    pub db_name: String,
}

/// A composite type (MongoDB).
#[derive(Debug, Hash)]
pub struct CompositeType {
    /// Its name.
    pub name: Name,
    /// Its fields, in schema order.
    pub fields: std::ops::Range<u32>,
    /// `///` comments.
    pub documentation: Option<String>,
    /// As [`Model::unwritable`].
    pub unwritable: Option<String>,
    /// Where the schema's text has it.
    pub at: Offset,
}

/// A field of a model or composite type.
#[derive(Debug, Hash)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// The Rust field's name (raw identifier or suffixed where Rust reserves it).
    pub rust: RustIdent,
    /// The column's name (`@map`).
    pub db_name: Arc<str>,
    /// What it holds.
    pub kind: FieldKind,
    /// It holds a list of that.
    pub list: bool,
    /// The database column (or relation) may be NULL; false for lists.
    pub nullable: bool,
    /// `@default`
    pub default: Option<Default>,
    /// `@updatedAt`
    pub updated_at: bool,
    /// The field stands in `@relation(fields: …)`. (It is written as any other.)
    pub foreign_key: bool,
    /// `@db.…`
    pub native: Option<Box<NativeType>>,
    /// `///` comments, without annotations.
    pub documentation: Option<String>,
    /// `@gen.…`
    pub annotations: Rare<FieldAnnotations>,
    /// Where its name stands in the schema's text.
    pub at: Offset,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// A value of Prisma's own types.
    Scalar(Scalar),
    /// A value of an enum.
    Enum(EnumId),
    /// Another model's row or rows: no column.
    Relation(RelationId, End),
    /// A nested object.
    Composite(TypeId),
}

/// Prisma's scalar types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Scalar {
    String,
    Boolean,
    Int,
    BigInt,
    Float,
    Decimal,
    DateTime,
    Json,
    Bytes,
}

impl Scalar {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::String,
        Self::Boolean,
        Self::Int,
        Self::BigInt,
        Self::Float,
        Self::Decimal,
        Self::DateTime,
        Self::Json,
        Self::Bytes,
    ];

    /// As Prisma writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::Boolean => "Boolean",
            Self::Int => "Int",
            Self::BigInt => "BigInt",
            Self::Float => "Float",
            Self::Decimal => "Decimal",
            Self::DateTime => "DateTime",
            Self::Json => "Json",
            Self::Bytes => "Bytes",
        }
    }
}

/// `@db.VarChar(10)`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NativeType {
    /// `VarChar`
    pub name: String,
    /// `10`
    pub args: Vec<String>,
}

/// A default.
#[derive(Debug, Clone, PartialEq, Hash)]
pub enum Default {
    /// As DMMF writes it: text for String, enum (its name), DateTime, Json, Bytes, BigInt; the number's own text for the rest
    /// (Float and Decimal in plain digits, as the schema wrote them).
    Literal(Literal),
    /// `[]` included.
    List(Vec<Literal>),
    /// `now()`
    Now,
    /// `autoincrement()`
    AutoIncrement,
    /// `uuid()` of version 4 or 7
    Uuid(u8),
    /// `cuid()` of version 1 or 2
    Cuid(u8),
    /// `ulid()`
    Ulid,
    /// `nanoid()` of this length
    Nanoid(u32),
    /// `dbgenerated("sql")`; `auto()` and `sequence()` count as this with no text.
    DbGenerated(Option<String>),
}

/// A value that a default gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// See [`Default::Literal`].
    Text(String),
    /// Int, Float, Decimal.
    Number(String),
    /// Boolean.
    Boolean(bool),
}

/// An end of a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// [`Relation::a`]
    A,
    /// [`Relation::b`]
    B,
}

/// One relation with its two ends. `a` owns the foreign key, except in an implicit many-to-many, where neither does and `a` is the
/// model first in the alphabet (the field, where a model relates to itself).
#[derive(Debug, Hash)]
pub struct Relation {
    /// Written, or made by Prisma.
    pub name: String,
    /// The end with the foreign key.
    pub a: RelationEnd,
    /// The end that is referred to.
    pub b: RelationEnd,
    /// Only where it is written.
    pub on_delete: Option<Action>,
    /// Only where it is written.
    pub on_update: Option<Action>,
    /// Prisma's default name of the foreign key constraint (DMMF does not tell `map:`); none where there is no foreign key.
    pub constraint: Option<String>,
}

/// One side of a relation.
#[derive(Debug, Hash)]
pub struct RelationEnd {
    /// The model that has the field.
    pub model: ModelId,
    /// The relation field.
    pub field: FieldId,
    /// It holds a list.
    pub list: bool,
    /// Foreign-key fields (of `a`) or the fields they refer to (of `b`).
    pub columns: Vec<FieldId>,
}

/// What happens to a row when the row that it refers to goes or changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Action {
    Cascade,
    Restrict,
    NoAction,
    SetNull,
    SetDefault,
}
