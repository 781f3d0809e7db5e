//! What generated types say of themselves.

use serde::Serialize;

use crate::body::{self, BodyKind};
use crate::descriptor::{Enum, Resource};
use crate::json::Json;
use crate::problem::{Fault, FieldError, Problems};

/// A model's row.
pub trait Model {
    /// Where it is stored and served.
    const RESOURCE: &'static Resource;
}

/// An enum of the schema.
pub trait WireEnum: Copy + 'static {
    /// Its names on the wire and in the database.
    const ENUM: &'static Enum;
    /// Its values, in the same order.
    const ALL: &'static [Self];
    /// There always is one.
    const FIRST: Self = Self::ALL[0];

    /// Where it stands among them.
    fn index(self) -> usize;
}

/// What creates or changes a row.
pub trait Body: Serialize {
    /// The row.
    type Row: Model;
    /// Creates or changes.
    const KIND: BodyKind;

    /// Checks the body as a request with it would be: by the same rules, in the same words.
    fn validate(&self) -> Result<(), Problems> {
        given(self).map(|_| ())
    }
}

/// What the body gives, checked.
pub(crate) fn given<B: Body + ?Sized>(value: &B) -> Result<body::Body, Problems> {
    let json = serde_json::to_value(value).map_err(|error| {
        // A type that is not generated may say anything.
        Problems(vec![FieldError::new(Vec::new(), Fault::kind(&format!("an object ({error})")))])
    })?;
    body::read(B::Row::RESOURCE, B::KIND, Json::from(json)).map_err(Problems)
}
