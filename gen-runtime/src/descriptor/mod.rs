//! What generated code says of a model: plain `const` data. Everything else in this crate is written once over it.
//!
//! The builders are `const fn`, so that an expansion reads as a list and a new property needs no change to it.

mod field;
mod operation;
mod relation;
mod table;

pub use self::field::{Column, Default, Enum, Field, Format, Operator, Presence, Rules, Scalar};
pub use self::operation::{Method, Operation, OperationKind};
pub use self::relation::{Link, Relation};
pub use self::table::{ForeignKey, Index, JoinColumn, JoinTable, Table, Unique};

/// A model as a resource and as a table.
#[derive(Debug)]
pub struct Resource {
    /// The model's name in the schema.
    pub name: &'static str,
    /// `/blog-posts`
    pub path: &'static str,
    /// Where its rows are.
    pub table: Table,
    /// Scalar and enum fields, in schema order.
    pub fields: &'static [Field],
    /// Relation fields, in schema order.
    pub relations: &'static [Relation],
    /// Indexes into `fields`, in the order of the path segment; empty: no key.
    pub key: &'static [usize],
    /// Primary key and uniques.
    pub uniques: &'static [Unique],
    /// `@@index`es.
    pub indexes: &'static [Index],
    /// Foreign keys that the table holds.
    pub foreign_keys: &'static [ForeignKey],
    /// What may be done with it.
    pub operations: &'static [Operation],
}

impl Resource {
    /// A resource without fields or operations.
    pub const fn new(name: &'static str, path: &'static str, table: Table) -> Self {
        Self {
            name,
            path,
            table,
            fields: &[],
            relations: &[],
            key: &[],
            uniques: &[],
            indexes: &[],
            foreign_keys: &[],
            operations: &[],
        }
    }

    /// Scalar and enum fields, in schema order.
    #[must_use]
    pub const fn fields(mut self, fields: &'static [Field]) -> Self {
        self.fields = fields;
        self
    }

    /// Relation fields, in schema order.
    #[must_use]
    pub const fn relations(mut self, relations: &'static [Relation]) -> Self {
        self.relations = relations;
        self
    }

    /// The key, as indexes into the fields.
    #[must_use]
    pub const fn key(mut self, key: &'static [usize]) -> Self {
        self.key = key;
        self
    }

    /// Primary key and uniques.
    #[must_use]
    pub const fn uniques(mut self, uniques: &'static [Unique]) -> Self {
        self.uniques = uniques;
        self
    }

    /// `@@index`es.
    #[must_use]
    pub const fn indexes(mut self, indexes: &'static [Index]) -> Self {
        self.indexes = indexes;
        self
    }

    /// Foreign keys that the table holds.
    #[must_use]
    pub const fn foreign_keys(mut self, foreign_keys: &'static [ForeignKey]) -> Self {
        self.foreign_keys = foreign_keys;
        self
    }

    /// What may be done.
    #[must_use]
    pub const fn operations(mut self, operations: &'static [Operation]) -> Self {
        self.operations = operations;
        self
    }

    /// The fields of the key, in the order of the path segment.
    pub fn key_fields(&self) -> impl ExactSizeIterator<Item = &'static Field> + Clone {
        self.fields_at(self.key)
    }

    /// Fields by their indexes.
    pub fn fields_at<'i>(
        &self,
        indexes: &'i [usize],
    ) -> impl ExactSizeIterator<Item = &'static Field> + Clone + use<'i> {
        let fields = self.fields;
        // A descriptor's indexes point into its own fields: both are made by the generator.
        #[allow(clippy::indexing_slicing)]
        indexes.iter().map(move |index| &fields[*index])
    }

    /// The own fields by which the rows of a relation are found.
    pub fn link_fields(&self, relation: &Relation) -> Vec<&'static Field> {
        match &relation.link {
            Link::Columns { own, .. } => self.fields_at(own).collect(),
            Link::Join { own: (_, own), .. } => self.fields_at(std::slice::from_ref(own)).collect(),
        }
    }

    /// The relation of a JSON key.
    pub fn relation(&self, key: &str) -> Option<&'static Relation> {
        self.relations.iter().find(|relation| relation.key == key)
    }

    /// The field of a JSON key.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}
