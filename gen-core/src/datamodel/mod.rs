//! Room `datamodel`: what a schema's text says, with the places of it. Names may be nonsense; nothing is resolved.
//!
//! Text is borrowed from the document wherever it holds no escapes.

use std::borrow::Cow;

use crate::diag::Offset;

/// A piece of text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'t> {
    /// The text, unescaped.
    pub value: Cow<'t, str>,
    /// Where it stands.
    pub at: Offset,
}

/// Everything that a document says.
#[derive(Debug, Default)]
pub struct Datamodel<'t> {
    /// In document order, as are all lists here.
    pub enums: Vec<Enum<'t>>,
    /// Models, and views behind them.
    pub models: Vec<Model<'t>>,
    /// Composite types (their keys are empty).
    pub types: Vec<Model<'t>>,
    /// Keys, uniques and indexes with their database names. Prisma 4 to 5.17 say nothing here.
    pub indexes: Vec<Index<'t>>,
    /// Which writes Prisma's client has for each model, where the document says it.
    pub writes: Vec<Writes<'t>>,
    /// `activeProvider`, else `provider`, of the first data source.
    pub provider: Option<Text<'t>>,
}

/// The writes of Prisma's client for a model: a view has none, a model with a required field of an unsupported type no create.
#[derive(Debug)]
pub struct Writes<'t> {
    /// The model's name.
    pub model: Text<'t>,
    /// `createOne`
    pub create: bool,
    /// `updateOne`
    pub update: bool,
    /// `deleteOne`
    pub delete: bool,
}

/// An enum.
#[derive(Debug)]
pub struct Enum<'t> {
    /// Its name.
    pub name: Text<'t>,
    /// Its values.
    pub values: Vec<EnumValue<'t>>,
    /// `@@map`
    pub db_name: Option<Text<'t>>,
    /// `///` comments.
    pub documentation: Option<Text<'t>>,
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue<'t> {
    /// Its name.
    pub name: Text<'t>,
    /// `@map`
    pub db_name: Option<Text<'t>>,
    /// `///` comments.
    pub documentation: Option<Text<'t>>,
}

/// A model, a view or a composite type.
#[derive(Debug)]
pub struct Model<'t> {
    /// Its name.
    pub name: Text<'t>,
    /// `@@map`
    pub db_name: Option<Text<'t>>,
    /// `@@schema`
    pub schema: Option<Text<'t>>,
    /// Its fields.
    pub fields: Vec<Field<'t>>,
    /// `@@id`
    pub primary_key: Option<NamedFields<'t>>,
    /// `@@unique`, without names.
    pub unique_fields: Vec<NamedFields<'t>>,
    /// `@@unique`, with the `name:` of each.
    pub unique_indexes: Vec<NamedFields<'t>>,
    /// `///` comments.
    pub documentation: Option<Text<'t>>,
}

/// The fields of a block-level key.
#[derive(Debug)]
pub struct NamedFields<'t> {
    /// Where it begins.
    pub at: Offset,
    /// `name:`
    pub name: Option<Text<'t>>,
    /// The fields' names.
    pub fields: Vec<Text<'t>>,
}

/// A field.
#[derive(Debug)]
pub struct Field<'t> {
    /// Its name.
    pub name: Text<'t>,
    /// `@map`
    pub db_name: Option<Text<'t>>,
    /// `scalar`, `enum`, `object`, `unsupported`
    pub kind: Text<'t>,
    /// Name of a scalar, an enum, a model or a composite type.
    pub type_name: Text<'t>,
    /// `[]`
    pub list: bool,
    /// No `?`; true of every list.
    pub required: bool,
    /// `@unique`, or `@@unique` of this field alone.
    pub unique: bool,
    /// `@id`, or `@@id` of this field alone.
    pub id: bool,
    /// It stands in a relation's `fields:`.
    pub read_only: bool,
    /// `@updatedAt`
    pub updated_at: bool,
    /// `@default`
    pub default: Option<Box<Value<'t>>>,
    /// A default that is not told.
    pub has_default: bool,
    /// `@db.…`
    pub native: Option<Box<NativeType<'t>>>,
    /// `@relation`
    pub relation: Option<Box<Relation<'t>>>,
    /// `///` comments.
    pub documentation: Option<Text<'t>>,
}

/// What a relation field says.
#[derive(Debug)]
pub struct Relation<'t> {
    /// The relation's name, written or made by Prisma.
    pub name: Text<'t>,
    /// `fields:`
    pub from: Vec<Text<'t>>,
    /// `references:`
    pub to: Vec<Text<'t>>,
    /// `onDelete:`
    pub on_delete: Option<Text<'t>>,
    /// `onUpdate:`
    pub on_update: Option<Text<'t>>,
}

/// `@db.VarChar(10)`
#[derive(Debug)]
pub struct NativeType<'t> {
    /// `VarChar`
    pub name: Text<'t>,
    /// `10`
    pub args: Vec<Text<'t>>,
}

/// A default.
#[derive(Debug)]
pub struct Value<'t> {
    /// Where it stands.
    pub at: Offset,
    /// What it is.
    pub kind: ValueKind<'t>,
}

/// What a default is.
#[derive(Debug)]
pub enum ValueKind<'t> {
    /// A JSON string.
    Text(Cow<'t, str>),
    /// A JSON number, as it is written.
    Number(&'t str),
    /// `true`, `false`
    Boolean(bool),
    /// A list of such.
    List(Vec<Value<'t>>),
    /// `now()`
    Function {
        /// `now`, `uuid(4)`
        name: Text<'t>,
        /// Text, numbers and booleans.
        args: Vec<Value<'t>>,
    },
}

/// A key, unique or index of the database.
#[derive(Debug)]
pub struct Index<'t> {
    /// The model's name.
    pub model: Text<'t>,
    /// `id`, `normal`, `unique`, `fulltext`
    pub kind: Text<'t>,
    /// `map:`
    pub db_name: Option<Text<'t>>,
    /// The fields' names.
    pub fields: Vec<Text<'t>>,
}
