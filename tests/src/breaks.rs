//! Deliberate breaks of the contract: each has to turn a conformance case red on both sides, or the cases prove nothing.
//!
//! The build script of `tests/server` includes this file as well.

use gen_core::api::{Api, OperationKind};

/// What is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Every path.
    Path,
    /// The status of every create.
    Status,
    /// A JSON key of every resource.
    Key,
    /// Nothing is hidden.
    Hidden,
}

impl Break {
    /// All of them.
    #[allow(dead_code, reason = "the build script does not need it")]
    pub const ALL: [Self; 4] = [Self::Path, Self::Status, Self::Key, Self::Hidden];

    /// As `CONFORMANCE_BREAK` names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Status => "status",
            Self::Key => "key",
            Self::Hidden => "hidden",
        }
    }

    /// The one of that name.
    #[allow(dead_code, reason = "only the build script needs it")]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|broken| broken.name() == name)
    }

    /// Changes the contract.
    pub fn apply(self, api: &mut Api) {
        for resource in &mut api.resources {
            match self {
                Self::Path => {
                    resource.path = format!("/broken-{}", resource.path.trim_start_matches('/'));
                }
                Self::Status => {
                    let created = resource
                        .operations
                        .iter_mut()
                        .filter(|operation| operation.kind == OperationKind::Create);
                    created.for_each(|operation| operation.status = 200);
                }
                Self::Hidden => {
                    for field in &mut resource.fields {
                        (field.hidden, field.filter) = (false, field.rows);
                    }
                }
                Self::Key => {
                    let keys = resource.key.clone();
                    let fields = resource.fields.iter_mut().enumerate();
                    if let Some((_, field)) = fields.into_iter().find(|(index, _)| !keys.contains(index)) {
                        field.key = format!("{}Broken", field.key).into();
                    }
                }
            }
        }
    }
}
