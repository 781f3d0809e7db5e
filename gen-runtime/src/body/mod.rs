//! Bodies of create, replace and update: which keys, and what they hold.

mod links;
mod many;

pub(crate) use links::{Links, Target, read_key};
pub(crate) use many::{read_change, read_condition, read_rows};

use crate::descriptor::{Field, Presence, Resource, Rules};
use crate::json::{self, Json};
use crate::problem::{Fault, FieldError, Step};
use crate::scalar::{Value, read_field};

/// Which body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// Makes a row: has all that the row needs.
    Create,
    /// Makes a row what it would be if it were created so: what is absent becomes its literal default, an empty list or NULL.
    Replace,
    /// Changes a row: what is absent stays.
    Update,
}

impl BodyKind {
    fn presence(self, field: &Field) -> Presence {
        match self {
            Self::Create => field.create,
            Self::Replace => field.replace,
            Self::Update => field.update,
        }
    }
}

/// What a body gives, in the order of the resource's fields.
pub(crate) type Given = Vec<(&'static Field, Value)>;

/// A whole body.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) given: Given,
    /// Of the relations that it names.
    pub(crate) links: Vec<Links>,
}

/// The values of a body, or everything that is wrong with it.
pub(crate) fn read(resource: &Resource, kind: BodyKind, json: Json) -> Result<Body, Vec<FieldError>> {
    read_one(resource, kind, true, json)
}

/// The same; one of many rows links none.
fn read_one(
    resource: &Resource,
    kind: BodyKind,
    may_link: bool,
    json: Json,
) -> Result<Body, Vec<FieldError>> {
    let Json::Object(entries) = json else {
        return Err(vec![FieldError::new(Vec::new(), Fault::kind("an object"))]);
    };
    let mut errors = Vec::new();
    let known = |key: &str| resource.field(key).filter(|field| kind.presence(field) != Presence::Absent);
    let linked = |key: &str| resource.relation(key).filter(|relation| relation.write);
    let Body { mut given, mut links } = Body::default();
    let required = resource.fields.iter().filter(|field| kind.presence(field) == Presence::Required);
    let absent = required.filter(|field| !entries.iter().any(|(key, _)| key.valid() == Some(field.key)));
    let absent: Vec<_> = absent.collect();
    for (key, value) in entries {
        let (name, right) = (key.valid(), errors.len());
        if let Some(field) = name.and_then(known) {
            let value = read_field(field, value, &[], &mut errors);
            given.extend(value.map(|value| (field, value)));
        } else if let Some(relation) = name.and_then(linked) {
            if !may_link {
                errors.push(FieldError::new(vec![Step::Key(key)], Fault::unsupported()));
                continue;
            }
            links.push(links::read(relation, kind, &value, &[], &mut errors));
        } else {
            errors.push(FieldError::new(Vec::new(), Fault::unknown()));
        }
        for error in errors.iter_mut().skip(right) {
            error.path.insert(0, Step::Key(key.clone()));
        }
    }
    for field in absent {
        errors.push(FieldError::new(vec![Step::from(field.key)], Fault::required()));
    }
    if errors.is_empty() { Ok(Body { given, links }) } else { Err(errors) }
}

/// The values of a replace body for the row of `key`. Fields of the key may stand there, as they are in the path.
pub(crate) fn read_replace(resource: &Resource, key: &[Value], json: Json) -> Result<Body, Vec<FieldError>> {
    let parts: Vec<_> = resource.key_fields().map(|field| get(&json, field.key).cloned()).collect();
    let (Body { mut given, links }, mut errors) = match read(resource, BodyKind::Replace, json) {
        Ok(body) => (body, Vec::new()),
        Err(errors) => (Body::default(), errors),
    };
    for ((field, part), json) in resource.key_fields().zip(key).zip(parts) {
        let path = [Step::from(field.key)];
        // What is no value of the field was reported already.
        let value = json.and_then(|json| read_field(field, json, &path, &mut Vec::new()));
        if value.is_some_and(|value| value != *part) {
            errors.push(FieldError::new(path.to_vec(), Fault::unsupported()));
        }
        given.retain(|(other, _)| other.key != field.key);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    for field in resource.fields {
        if !given.iter().any(|(other, _)| other.key == field.key) {
            given.extend(replacement(field).map(|value| (field, value)));
        }
    }
    Ok(Body { given, links })
}

/// What a field becomes that a replace body has not; nothing where it keeps its value.
fn replacement(field: &Field) -> Option<Value> {
    let json = json::read(field.replacement?, usize::MAX)?;
    // A default is the schema's own: only the database may refuse it.
    let free = Field { rules: Rules::NONE, ..*field };
    read_field(&free, json, &[], &mut Vec::new())
}

fn get<'j>(json: &'j Json, key: &str) -> Option<&'j Json> {
    let Json::Object(entries) = json else { return None };
    entries.iter().find(|(name, _)| name.valid() == Some(key)).map(|(_, value)| value)
}
