//! What is served, and where.

use super::{Field, Resource};
use crate::problem::ProblemCode;

/// An operation of a resource.
#[derive(Debug)]
pub struct Operation {
    /// What it does.
    pub kind: OperationKind,
    /// With which method.
    pub method: Method,
    /// `/posts/{key}`: the whole path below the mount.
    pub path: &'static str,
    /// On success.
    pub status: u16,
    /// Of related rows: the relation's key.
    pub relation: Option<&'static str>,
    /// Of a row by a unique: the fields whose values are the path's key, as indexes into those of the resource.
    pub unique: Option<&'static [usize]>,
}

impl Operation {
    /// `method path` does `kind` and answers `status` on success.
    pub const fn new(kind: OperationKind, method: Method, path: &'static str, status: u16) -> Self {
        Self { kind, method, path, status, relation: None, unique: None }
    }

    /// `GET path` reads the row in which these fields hold the values of the path's key.
    pub const fn get_by(path: &'static str, fields: &'static [usize]) -> Self {
        let operation = Self::new(OperationKind::GetBy, Method::Get, path, 200);
        Self { unique: Some(fields), ..operation }
    }

    /// The fields of the path's key, in the order of the segment.
    pub fn key_fields(&self, resource: &Resource) -> Vec<&'static Field> {
        resource.fields_at(self.unique.unwrap_or(resource.key)).collect()
    }

    /// `GET path` lists the rows of the relation of this key.
    pub const fn related(path: &'static str, relation: &'static str) -> Self {
        let operation = Self::new(OperationKind::Related, Method::Get, path, 200);
        Self { relation: Some(relation), ..operation }
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
    /// As policies and logs show it.
    pub const fn as_str(self) -> &'static str {
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

    /// What a policy is asked for: whoever may not do the one may not do the other. One that names no row is for many. (The rows of a
    /// relation are shown to who may get the row that they belong to, and list the others.)
    #[must_use]
    pub const fn action(self) -> Self {
        match self {
            Self::Query => Self::List,
            Self::GetBy | Self::Related => Self::Get,
            Self::CreateMany => Self::Create,
            Self::UpdateMany => Self::Update,
            Self::DeleteMany => Self::Delete,
            other => other,
        }
    }

    /// What is wrong with what a request for it says beside its key: its body, unless that holds parameters or there is none.
    pub(crate) const fn invalid_input(self) -> ProblemCode {
        if self.takes_body() && !matches!(self, Self::Query) {
            ProblemCode::ValidationFailed
        } else {
            ProblemCode::InvalidQuery
        }
    }

    /// Whether a request for it has a body that is read.
    pub(crate) const fn takes_body(self) -> bool {
        !matches!(self, Self::List | Self::Count | Self::Get | Self::GetBy | Self::Delete | Self::Related)
    }
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// In capitals.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}
