//! Links of a body: `{"connect": [keys], "disconnect": [keys]}` or `{"set": [keys]}`.

use super::BodyKind;
use crate::descriptor::{Field, Relation, Resource};
use crate::filter::Condition;
use crate::json::{Json, Text};
use crate::problem::{Fault, FieldError, Step};
use crate::scalar::{Value, read_field};

/// The values of a key, in the order of its fields.
pub(crate) type Key = Vec<Value>;

/// A row to link or to unlink.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) key: Key,
    /// Only if it is one that a policy grants.
    pub(crate) rows: Condition,
}

/// What a body says of a many-to-many relation.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    pub(crate) relation: &'static Relation,
    /// These are all links, before anything else.
    pub(crate) set: Option<Vec<Target>>,
    pub(crate) connect: Vec<Target>,
    pub(crate) disconnect: Vec<Target>,
}

impl Links {
    /// Every row that is named.
    pub(crate) fn targets(&mut self) -> impl Iterator<Item = &mut Target> {
        let Self { set, connect, disconnect, .. } = self;
        connect.iter_mut().chain(set.iter_mut().flatten()).chain(disconnect)
    }
}

/// The links of a relation. What is wrong is added to `errors`.
pub(super) fn read(
    relation: &'static Relation,
    kind: BodyKind,
    json: &Json,
    path: &[Step],
    errors: &mut Vec<FieldError>,
) -> Links {
    let mut links = Links { relation, set: None, connect: Vec::new(), disconnect: Vec::new() };
    let Json::Object(operators) = json else {
        errors.push(FieldError::new(path.to_vec(), not("an object", json)));
        return links;
    };
    if operators.is_empty() {
        errors.push(FieldError::new(path.to_vec(), Fault::empty()));
    }
    for (name, value) in operators {
        let path = [path, &[Step::Key(name.clone())]].concat();
        match (name.valid(), kind) {
            (Some("connect"), BodyKind::Replace) => {
                links.set = Some(read_keys(relation, value, &path, errors));
            }
            (Some("connect"), _) => links.connect = read_keys(relation, value, &path, errors),
            (Some("disconnect"), BodyKind::Update) => {
                links.disconnect = read_keys(relation, value, &path, errors);
            }
            (Some("set"), BodyKind::Update) if operators.len() > 1 => {
                errors.push(FieldError::new(path, Fault::unsupported()));
            }
            (Some("set"), BodyKind::Update) => {
                links.set = Some(read_keys(relation, value, &path, errors));
            }
            _ => errors.push(FieldError::new(path, Fault::unknown())),
        }
    }
    links
}

fn read_keys(
    relation: &'static Relation,
    json: &Json,
    path: &[Step],
    errors: &mut Vec<FieldError>,
) -> Vec<Target> {
    let Json::Array(items) = json else {
        errors.push(FieldError::new(path.to_vec(), not("an array", json)));
        return Vec::new();
    };
    let target = (relation.target)();
    let items = items.iter().enumerate();
    items
        .map(|(index, item)| {
            let key = read_key(target, item, &[path, &[Step::Index(index)]].concat(), errors);
            Target { key, rows: Condition::TRUE }
        })
        .collect()
}

/// The values of a key that is given as an object.
pub(crate) fn read_key(target: &Resource, json: &Json, path: &[Step], errors: &mut Vec<FieldError>) -> Key {
    let Json::Object(entries) = json else {
        errors.push(FieldError::new(path.to_vec(), not("an object", json)));
        return Key::new();
    };
    let is_part = |name: &Text| target.key_fields().any(|field| name.valid() == Some(field.key));
    for (name, _) in entries.iter().filter(|(name, _)| !is_part(name)) {
        errors.push(FieldError::new([path, &[Step::Key(name.clone())]].concat(), Fault::unknown()));
    }
    target.key_fields().filter_map(|field| read_part(field, entries, path, errors)).collect()
}

fn read_part(
    field: &Field,
    entries: &[(Text, Json)],
    path: &[Step],
    errors: &mut Vec<FieldError>,
) -> Option<Value> {
    let path = [path, &[Step::from(field.key)]].concat();
    let Some((_, json)) = entries.iter().find(|(name, _)| name.valid() == Some(field.key)) else {
        errors.push(FieldError::new(path, Fault::required()));
        return None;
    };
    read_field(field, json.clone(), &path, errors)
}

fn not(what: &str, json: &Json) -> Fault {
    if *json == Json::Null { Fault::not_null() } else { Fault::kind(what) }
}
