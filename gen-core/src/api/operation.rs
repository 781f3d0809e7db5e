//! What can be done with a resource, and where.

use std::borrow::Cow;

/// What can be done with a resource.
#[derive(Debug, Clone)]
pub struct Operation {
    /// What.
    pub kind: OperationKind,
    /// HTTP's.
    pub method: Method,
    /// `/{key}`: its path, behind that of the resource.
    pub tail: Cow<'static, str>,
    /// On success.
    pub status: u16,
    /// Of related rows: index into [`Resource::relations`](super::Resource::relations).
    pub relation: Option<u32>,
    /// Of a row by a unique: index into [`Resource::uniques`](super::Resource::uniques). Its values are the path's key then.
    pub unique: Option<u32>,
}

impl Operation {
    /// One that is of neither a relation nor a unique.
    pub(super) fn new(
        kind: OperationKind,
        method: Method,
        tail: impl Into<Cow<'static, str>>,
        status: u16,
    ) -> Self {
        Self { kind, method, tail: tail.into(), status, relation: None, unique: None }
    }
}

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum OperationKind {
    List,
    Query,
    Count,
    Get,
    GetBy,
    Create,
    Replace,
    Update,
    Delete,
    CreateMany,
    UpdateMany,
    DeleteMany,
    Related,
}

impl OperationKind {
    /// All, in the order of the contract's table.
    pub const ALL: [Self; 13] = [
        Self::List,
        Self::Query,
        Self::Count,
        Self::Get,
        Self::GetBy,
        Self::Create,
        Self::Replace,
        Self::Update,
        Self::Delete,
        Self::CreateMany,
        Self::UpdateMany,
        Self::DeleteMany,
        Self::Related,
    ];

    /// As annotations and handlers name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Query => "query",
            Self::Count => "count",
            Self::Get => "get",
            Self::GetBy => "getBy",
            Self::Create => "create",
            Self::Replace => "replace",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::CreateMany => "createMany",
            Self::UpdateMany => "updateMany",
            Self::DeleteMany => "deleteMany",
            Self::Related => "related",
        }
    }

    /// What a policy is asked for: whoever may not do the one may not do the other. (The list of related rows is shown to who may get
    /// the row that they belong to.)
    #[must_use]
    pub fn action(self) -> Self {
        match self {
            Self::Query => Self::List,
            Self::GetBy | Self::Related => Self::Get,
            Self::CreateMany => Self::Create,
            Self::UpdateMany => Self::Update,
            Self::DeleteMany => Self::Delete,
            other => other,
        }
    }
}

/// HTTP's methods, of those that operations use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// As HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}
