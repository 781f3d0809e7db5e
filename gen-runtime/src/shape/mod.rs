//! Generated structs as serde sees them: what a row, a body or a key shows and takes.
//!
//! What a struct has in common with every other is here, once: which keys, in which order, what may be absent and how a value travels
//! are facts of the descriptor. The struct itself only hands its values over ([`Shape::put`]) and is made of them ([`Shape::take`]),
//! so that a crate with hundreds of models compiles in the time of its fields, not of its `impl`s of serde.

mod piece;
mod read;
mod write;

pub use self::piece::{Piece, Pieces, Wire};
pub use self::read::{deserialize, deserialize_enum};
pub use self::write::{serialize, serialize_enum};

use crate::descriptor::{Field, Presence, Resource, Scalar};

/// A generated struct: values of some fields of a resource.
pub trait Shape: Sized {
    /// Which.
    const OF: Of;

    /// Hands over the values, in the order of the keys.
    fn put<'a>(&'a self, to: &mut Pieces<'a>);

    /// Makes it of values in that order.
    fn take(from: &mut Pieces<'_>) -> Self;
}

/// Which of a resource's structs it is, and its keys.
#[derive(Debug, Clone, Copy)]
pub struct Of {
    name: &'static str,
    resource: &'static Resource,
    part: Part,
    keys: &'static [&'static str],
}

/// Which of a resource's fields a struct has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A row, as answers show it.
    Row,
    /// What creates one.
    Create,
    /// What changes one.
    Update,
    /// What names one.
    Key,
}

impl Of {
    /// The struct's name, and the keys of its fields in their order: those of the resource, then those of relations that a body links.
    pub const fn new(
        name: &'static str,
        resource: &'static Resource,
        part: Part,
        keys: &'static [&'static str],
    ) -> Self {
        Self { name, resource, part, keys }
    }

    /// The fields, in the order of the keys.
    fn slots(&self) -> Vec<Slot> {
        let Self { resource, part, .. } = *self;
        let mut slots = Vec::with_capacity(self.keys.len());
        if part == Part::Key {
            slots.extend(resource.key_fields().map(|field| Slot::new(field, Presence::Required, false)));
            return slots;
        }
        let mut keys = self.keys.iter().peekable();
        for field in resource.fields {
            if keys.next_if(|key| **key == field.key).is_some() {
                let presence = match part {
                    Part::Row | Part::Key => Presence::Required,
                    Part::Create => field.create,
                    Part::Update => field.update,
                };
                slots.push(Slot::new(field, presence, field.nullable));
            }
        }
        for relation in resource.relations {
            if keys.next_if(|key| **key == relation.key).is_some() {
                slots.push(Slot { key: relation.key, what: What::Links, nullable: true, absent: true });
            }
        }
        slots
    }
}

/// A field of a struct.
#[derive(Debug, Clone, Copy)]
struct Slot {
    key: &'static str,
    what: What,
    /// Its type is an `Option`.
    nullable: bool,
    /// `None` is not written.
    absent: bool,
}

impl Slot {
    fn new(field: &Field, presence: Presence, nullable: bool) -> Self {
        let absent = presence == Presence::Optional;
        let what = What::Scalar(field.scalar, field.list);
        Self { key: field.key, what, nullable: nullable || absent, absent }
    }
}

#[derive(Debug, Clone, Copy)]
enum What {
    /// A value, or a list of them.
    Scalar(Scalar, bool),
    /// Rows of a relation.
    Links,
}

#[cfg(test)]
mod tests;
