//! Room `api`: the wire contract of a schema, language-neutral. Emitters print it; none of them invents a path, a JSON key, a
//! status code or an encoding. What could collide was reported before an [`Api`] exists.

mod absence;
mod build;
mod composite;
mod field;
mod key;
mod operation;
mod print;
mod relations;
mod rules;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::rare::{Rare, Usual};
use crate::schema::{End, EnumId, FieldId, Format, ModelId, TypeId};

pub use build::build;
pub use operation::{Method, Operation, OperationKind};
pub use print::render_api;
pub use rules::{EMAIL, URL};

/// The whole contract. Public data: a test changes it to prove that both backends follow.
#[derive(Debug, Clone)]
pub struct Api {
    /// One a model that is a resource, in schema order.
    pub resources: Vec<Resource>,
    /// All enums, in schema order.
    pub enums: Vec<ApiEnum>,
    /// The composite types that a resource has, in schema order.
    pub types: Vec<ApiType>,
    /// The same for all.
    pub limits: Limits,
}

impl Api {
    /// The resource of a model.
    pub fn resource(&self, model: ModelId) -> Option<&Resource> {
        self.resources.get(relations::position(model)).filter(|resource| resource.model == model)
    }
}

/// An enum on the wire.
#[derive(Debug, Clone)]
pub struct ApiEnum {
    /// Which.
    pub id: EnumId,
    /// Wire values, in schema order.
    pub values: Vec<String>,
}

/// A composite type: a nested object, read and written whole. MongoDB alone has them.
#[derive(Debug, Clone)]
pub struct ApiType {
    /// Which.
    pub id: TypeId,
    /// In schema order. Their `create` says what a given value has to hold; there is no filter, no order and no replacement.
    pub fields: Vec<ApiField>,
    /// Not so, if it requires what no body can hold: then no body has a field of this type.
    pub can_be_given: bool,
}

/// A model as a resource.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Which.
    pub model: ModelId,
    /// `/blog-posts`
    pub path: String,
    /// Indexes into `fields`, in the order of the path segment. Empty: no key.
    pub key: Vec<usize>,
    /// Scalar and enum fields, and those of composite types, in schema order.
    pub fields: Vec<ApiField>,
    /// Relation fields, in schema order.
    pub relations: Vec<ApiRelation>,
    /// In the order of the contract's table.
    pub operations: Vec<Operation>,
    /// For naming the fields of a unique violation: database name of the constraint, and field indexes. The primary key's is among
    /// them.
    pub uniques: Vec<ApiUnique>,
}

impl Resource {
    /// The operation of a kind, if the resource has it.
    pub fn operation(&self, kind: OperationKind) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.kind == kind)
    }

    /// `/posts/{key}`: the whole path of an operation below the mount.
    pub fn path_of(&self, operation: &Operation) -> String {
        [&self.path, &*operation.tail].concat()
    }

    /// The relation of an operation that lists related rows.
    pub fn relation_of(&self, operation: &Operation) -> Option<&ApiRelation> {
        self.relations.get(operation.relation? as usize)
    }

    /// The unique of an operation that finds a row by it.
    pub fn unique_of(&self, operation: &Operation) -> Option<&ApiUnique> {
        self.uniques.get(operation.unique? as usize)
    }
}

/// A unique constraint.
#[derive(Debug, Clone)]
pub struct ApiUnique {
    /// Its name in the database.
    pub constraint: String,
    /// Indexes into [`Resource::fields`].
    pub fields: Vec<usize>,
    /// What paths and Prisma's client call it: the field's name, its own, or its fields' joined by `_`.
    pub name: String,
}

/// A field of a resource.
#[derive(Debug, Clone)]
pub struct ApiField {
    /// Which.
    pub field: FieldId,
    /// The JSON key.
    pub key: Arc<str>,
    /// How its value (each item of a list) travels.
    pub wire: Wire,
    /// It holds a list of that.
    pub list: bool,
    /// It may be null; never a list.
    pub nullable: bool,
    /// In no answer.
    pub hidden: bool,
    /// Its presence in a create body.
    pub create: Presence,
    /// Its presence in an update body.
    pub update: Presence,
    /// Its presence in a replace body: as in a create body, but that the key may be absent, which is in the path.
    pub replace: Presence,
    /// The value of its literal default, as JSON on the wire.
    pub default: Option<Box<str>>,
    /// What an absent field becomes in a replace, as JSON on the wire. Nothing: it keeps its value.
    pub replacement: Option<Box<str>>,
    /// What `where` may say of it; empty: nothing.
    pub filter: &'static [Operator],
    /// What the row filter of a policy may say of it: the same, of a hidden field as well.
    pub rows: &'static [Operator],
    /// `orderBy` may name it.
    pub orderable: bool,
    /// A cursor can hold its place: the wire has the whole of what the database orders by.
    pub cursor: bool,
    /// Beyond the scalar's own.
    pub rules: Rare<Rules>,
}

/// A relation of a resource, from its side.
#[derive(Debug, Clone)]
pub struct ApiRelation {
    /// Which.
    pub field: FieldId,
    /// The relation's field on the other side.
    pub inverse: FieldId,
    /// The JSON key.
    pub key: Arc<str>,
    /// The other resource's model.
    pub target: ModelId,
    /// To many rows.
    pub list: bool,
    /// To one row, which the schema does not require.
    pub nullable: bool,
    /// How the rows find each other.
    pub link: Link,
    /// `include` may name it: the other resource has the operation (`list`, or `get` of one row) that shows as much.
    pub include: bool,
    /// `where` may name it: the other resource has `list`.
    pub filter: bool,
    /// A body may link rows (implicit many-to-many).
    pub write: bool,
}

/// How the rows of a relation find each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// Own fields that are equal to fields of the other side.
    Columns {
        /// Fields of this resource.
        own: Vec<FieldId>,
        /// As many fields of the other.
        other: Vec<FieldId>,
    },
    /// Implicit many-to-many. (MongoDB has lists of ids in its place.)
    Join {
        /// The join table, with the columns `A` and `B`; it lies in the schema of the relation's end A.
        table: String,
        /// Which end this side is.
        end: End,
    },
}

/// How a value travels. One table says JSON form, accepted input and operators of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Wire {
    String,
    Boolean,
    Int,
    /// MySQL's `UnsignedInt`: 0 … 2³²−1
    UnsignedInt,
    BigInt,
    Float,
    Decimal,
    DateTime,
    Date,
    Time,
    Json,
    Bytes,
    Uuid,
    Enum(EnumId),
    /// A nested object.
    Composite(TypeId),
}

/// Whether a key may or must stand in a body. Apart from being nullable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It must stand there.
    Required,
    /// It may.
    Optional,
    /// It is refused as unknown.
    Absent,
}

/// An operator of `where`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Operator {
    Equals,
    Not,
    In,
    NotIn,
    Lt,
    Lte,
    Gt,
    Gte,
    Contains,
    StartsWith,
    EndsWith,
    /// Beside others; PostgreSQL only.
    Mode,
    /// Of a list, as the ones below.
    Has,
    HasEvery,
    HasSome,
    IsEmpty,
}

impl Operator {
    /// Its key in `where`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Equals => "equals",
            Self::Not => "not",
            Self::In => "in",
            Self::NotIn => "notIn",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Contains => "contains",
            Self::StartsWith => "startsWith",
            Self::EndsWith => "endsWith",
            Self::Mode => "mode",
            Self::Has => "has",
            Self::HasEvery => "hasEvery",
            Self::HasSome => "hasSome",
            Self::IsEmpty => "isEmpty",
        }
    }
}

/// Rules of a body's value, beyond its scalar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// Code points.
    pub min_length: Option<u32>,
    /// Code points.
    pub max_length: Option<u32>,
    /// Tighter than the scalar's own range.
    pub min: Option<i64>,
    /// Tighter than the scalar's own range.
    pub max: Option<i64>,
    /// Decimal: (precision, scale).
    pub digits: Option<(u32, u32)>,
    /// The schema's own bound of a number, in plain digits. (`min` and `max` are the column's.)
    pub at_least: Option<String>,
    /// The same.
    pub at_most: Option<String>,
    /// What a text looks like.
    pub format: Option<Format>,
}

impl Usual for Rules {
    const USUAL: &'static Self = &Self {
        min_length: None,
        max_length: None,
        min: None,
        max: None,
        digits: None,
        at_least: None,
        at_most: None,
        format: None,
    };
}

impl Rules {
    /// The least integer: the tighter bound of the column and the schema.
    pub fn least(&self) -> Option<i64> {
        let stated = self.at_least.as_ref().and_then(|text| text.parse().ok());
        self.min.into_iter().chain(stated).max()
    }

    /// The greatest integer.
    pub fn most(&self) -> Option<i64> {
        let stated = self.at_most.as_ref().and_then(|text| text.parse().ok());
        self.max.into_iter().chain(stated).min()
    }
}

/// The contract's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of a request's body.
    pub body_bytes: u64,
    /// Of a body or `where`; a scalar is 0 deep.
    pub json_depth: u32,
    /// Rows of a page.
    pub take_max: u32,
    /// Rows of a page, unless said.
    pub take_default: u32,
    /// Rows left out before a page.
    pub skip_max: u32,
    /// Conditions of a `where`.
    pub conditions: u32,
    /// Levels of a `where`.
    pub levels: u32,
    /// Items in all lists of a `where`.
    pub list_items: u32,
    /// Code points of a text operator's value.
    pub operator_text: u32,
    /// Relations of a path of `include`.
    pub include_depth: u32,
    /// Rows of an included relation to many.
    pub include_rows: u32,
    /// Rows that one request creates.
    pub create_rows: u32,
}

/// The limits of docs/contract.md.
pub const LIMITS: Limits = Limits {
    body_bytes: 1024 * 1024,
    json_depth: 64,
    take_max: 100,
    take_default: 20,
    skip_max: 2_147_483_647,
    conditions: 100,
    levels: 5,
    list_items: 1000,
    operator_text: 1000,
    include_depth: 3,
    include_rows: 100,
    create_rows: 1000,
};
