//! Room `api`: the wire contract of a schema, language-neutral. Emitters print it; none of them invents a path, a JSON key, a
//! status code or an encoding. What could collide was reported before an [`Api`] exists.

use crate::schema::{EnumId, FieldId, ModelId};

/// The whole contract. Public data: a test changes it to prove that both backends follow.
#[derive(Debug, Clone)]
pub struct Api {
    /// One a model that is a resource, in schema order.
    pub resources: Vec<Resource>,
    pub enums: Vec<ApiEnum>,
    pub limits: Limits,
}

#[derive(Debug, Clone)]
pub struct ApiEnum { pub id: EnumId, /** Wire values, in schema order. */ pub values: Vec<String> }

#[derive(Debug, Clone)]
pub struct Resource {
    pub model: ModelId,
    /// `/blog-posts`
    pub path: String,
    /// Indexes into `fields`, in the order of the path segment. Empty: no key.
    pub key: Vec<usize>,
    /// Scalar and enum fields, in schema order.
    pub fields: Vec<ApiField>,
    pub operations: Vec<Operation>,
    /// For naming the fields of a unique violation: database name of the constraint, and field indexes. The key's is among them.
    pub uniques: Vec<ApiUnique>,
}
#[derive(Debug, Clone)]
pub struct ApiUnique { pub constraint: String, pub fields: Vec<usize> }

#[derive(Debug, Clone)]
pub struct ApiField {
    pub field: FieldId,
    /// The JSON key.
    pub key: String,
    pub wire: Wire,
    pub list: bool,
    pub nullable: bool,
    pub create: Presence,
    pub update: Presence,
    pub filter: Vec<Operator>,
    pub orderable: bool,
    pub rules: Rules,
}

/// How a value travels. One table says JSON form, accepted input and operators of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wire { String, Boolean, Int, /** MySQL's UnsignedInt: 0 … 2³²−1 */ UnsignedInt, BigInt, Float, Decimal, DateTime, Date, Time, Json, Bytes, Uuid, Enum(EnumId) }

/// Whether a key may or must stand in a body. Apart from being nullable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence { Required, Optional, /** refused as unknown */ Absent }

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator { Equals, Not, In, NotIn, Lt, Lte, Gt, Gte, Contains, StartsWith, EndsWith, /** PostgreSQL only */ Mode }

/// Rules of a body's value, beyond its scalar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// Code points.
    pub min_length: Option<u32>,
    pub max_length: Option<u32>,
    /// Tighter than the scalar's own range.
    pub min: Option<i64>,
    pub max: Option<i64>,
    /// Decimal: (precision, scale).
    pub digits: Option<(u32, u32)>,
}

#[derive(Debug, Clone)]
pub struct Operation { pub kind: OperationKind, pub method: Method, /** `/posts/{key}`: whole path below the mount */ pub path: String, /** on success */ pub status: u16 }
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OperationKind { List, Count, Get, Create, Update, Delete }
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method { Get, Post, Put, Patch, Delete }

#[derive(Debug, Clone)]
pub struct Limits { pub body_bytes: u64, pub json_depth: u32, pub take_max: u32, pub take_default: u32, pub skip_max: u32,
    pub conditions: u32, pub levels: u32, pub list_items: u32, pub operator_text: u32 }
