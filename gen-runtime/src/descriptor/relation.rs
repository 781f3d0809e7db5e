//! Relations, seen from one of their ends.

use std::fmt;

use super::{Field, Resource, Table};

/// A relation field of a resource.
#[derive(Clone, Copy)]
pub struct Relation {
    /// JSON key.
    pub key: &'static str,
    /// The other resource. A function, since the two refer to each other.
    pub target: fn() -> &'static Resource,
    /// How the rows find each other.
    pub link: Link,
    /// To many rows.
    pub list: bool,
    /// To one row, which the schema does not require.
    pub nullable: bool,
    /// `include` may name it.
    pub include: bool,
    /// `where` may name it.
    pub filter: bool,
    /// A body may link rows.
    pub write: bool,
}

/// How the rows of a relation find each other. Fields are indexes into those of their resource.
#[derive(Debug, Clone, Copy)]
pub enum Link {
    /// Own fields that are equal to fields of the other side.
    Columns {
        /// Of this resource.
        own: &'static [usize],
        /// As many, of the other.
        other: &'static [usize],
    },
    /// Rows of a join table.
    Join {
        /// The join table.
        table: Table,
        /// Its column for this side, and the field of this resource that it refers to.
        own: (&'static str, usize),
        /// The same of the other side.
        other: (&'static str, usize),
    },
}

impl Relation {
    /// A relation to one row that is always there; it may be included and filtered by.
    pub const fn new(key: &'static str, target: fn() -> &'static Resource, link: Link) -> Self {
        Self { key, target, link, list: false, nullable: false, include: true, filter: true, write: false }
    }

    /// To many rows.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.list = true;
        self
    }

    /// Where there may be no row.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// `include` may not name it.
    #[must_use]
    pub const fn not_included(mut self) -> Self {
        self.include = false;
        self
    }

    /// `where` may not name it.
    #[must_use]
    pub const fn unfiltered(mut self) -> Self {
        self.filter = false;
        self
    }

    /// Bodies may link rows.
    #[must_use]
    pub const fn writable(mut self) -> Self {
        self.write = true;
        self
    }
}

impl Relation {
    /// The fields of the other resource by which its rows are found.
    pub fn other_fields(&self) -> impl ExactSizeIterator<Item = &'static Field> + Clone + use<'_> {
        let indexes = match &self.link {
            Link::Columns { other, .. } => *other,
            Link::Join { other: (_, other), .. } => std::slice::from_ref(other),
        };
        (self.target)().fields_at(indexes)
    }
}

impl PartialEq for Relation {
    /// Of one resource.
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl fmt::Debug for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the target, which has a relation back.
        f.debug_struct("Relation").field("key", &self.key).field("link", &self.link).finish_non_exhaustive()
    }
}
