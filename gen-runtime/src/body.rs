//! Bodies of create and update: which keys, and what they hold.

use crate::descriptor::{Field, Presence, Resource};
use crate::json::Json;
use crate::problem::{Fault, FieldError, Step};
use crate::scalar::{Value, read_field};

/// Which body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// Makes a row: has all that the row needs.
    Create,
    /// Changes a row: what is absent stays.
    Update,
}

impl BodyKind {
    fn presence(self, field: &Field) -> Presence {
        match self {
            Self::Create => field.create,
            Self::Update => field.update,
        }
    }
}

/// What a body gives, in the order of the resource's fields.
pub(crate) type Given = Vec<(&'static Field, Value)>;

/// The values of a body, or everything that is wrong with it.
pub(crate) fn read(resource: &Resource, kind: BodyKind, json: &Json) -> Result<Given, Vec<FieldError>> {
    let Json::Object(entries) = json else {
        return Err(vec![FieldError::new(Vec::new(), Fault::kind("an object"))]);
    };
    let mut errors = Vec::new();
    let known = |key: &str| resource.field(key).filter(|field| kind.presence(field) != Presence::Absent);
    let mut given = Given::new();
    for (key, value) in entries {
        let path = [Step::Key(key.clone())];
        match key.valid().and_then(known) {
            Some(field) => {
                let value = read_field(field, value, &path, &mut errors);
                given.extend(value.map(|value| (field, value)));
            }
            None => errors.push(FieldError::new(path.to_vec(), Fault::unknown())),
        }
    }
    for field in resource.fields.iter().filter(|field| kind.presence(field) == Presence::Required) {
        if !entries.iter().any(|(key, _)| key.valid() == Some(field.key)) {
            errors.push(FieldError::new(vec![Step::from(field.key)], Fault::required()));
        }
    }
    if errors.is_empty() { Ok(given) } else { Err(errors) }
}
