//! What is served, and where.

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
}

impl Operation {
    /// `method path` does `kind` and answers `status` on success.
    pub const fn new(kind: OperationKind, method: Method, path: &'static str, status: u16) -> Self {
        Self { kind, method, path, status, relation: None }
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
    Count,
    Get,
    Create,
    Replace,
    Update,
    Delete,
    Related,
}

impl OperationKind {
    /// In lower case, as policies and logs show it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Count => "count",
            Self::Get => "get",
            Self::Create => "create",
            Self::Replace => "replace",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Related => "related",
        }
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
