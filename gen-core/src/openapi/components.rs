//! `components`: each part is defined when somebody refers to it, so that none is unused, and printed in the order of names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::json::{Json, object};
use super::prose;
use crate::api::{Api, Resource};
use crate::schema::{Enum, EnumId, Model, Schema};

pub(super) struct Components<'a> {
    pub(super) schema: &'a Schema,
    pub(super) api: &'a Api,
    /// Names of models, enums and composite types. What belongs to one of them has a dot in its name, and no model's name has one.
    taken: BTreeSet<&'a str>,
    schemas: BTreeMap<String, Json>,
    parameters: BTreeMap<String, Json>,
    responses: BTreeMap<&'static str, Json>,
    /// Parts of resources that somebody referred to, and that are still to be defined.
    owed: Vec<(String, &'a Resource, Build<'a>)>,
}

/// What makes a part of a resource.
pub(super) type Build<'a> = fn(&'a Resource, &mut Components<'a>) -> Json;

impl<'a> Components<'a> {
    pub(super) fn new(schema: &'a Schema, api: &'a Api) -> Self {
        let models = schema.models.iter().map(|model| model.name.as_str());
        let enums = schema.enums.iter().map(|declared| declared.name.as_str());
        let types = schema.types.iter().map(|item| item.name.as_str());
        Self {
            schema,
            api,
            taken: models.chain(enums).chain(types).collect(),
            schemas: BTreeMap::new(),
            parameters: BTreeMap::new(),
            responses: BTreeMap::new(),
            owed: Vec::new(),
        }
    }

    /// The model of a resource.
    pub(super) fn model(&self, resource: &Resource) -> &'a Model {
        self.schema.model(resource.model)
    }

    /// A schema that belongs to a model or an enum.
    pub(super) fn owned(&mut self, name: &str, build: impl FnOnce(&mut Self) -> Json) -> Json {
        let name = ascii(name);
        let name = name.as_str();
        if !self.schemas.contains_key(name) {
            // A schema may refer to itself.
            self.schemas.insert(name.to_owned(), Json::Boolean(true));
            let part = build(self);
            self.schemas.insert(name.to_owned(), part);
        }
        reference("schemas", name)
    }

    /// A part of a resource that may refer to parts of others. It is defined behind everything else: relations lead on and on, further
    /// than a stack is deep.
    pub(super) fn later(&mut self, resource: &'a Resource, part: &str, build: Build<'a>) -> Json {
        let model = self.model(resource).name.as_str();
        let name = if part.is_empty() { ascii(model) } else { ascii(&format!("{model}.{part}")) };
        let at = reference("schemas", &name);
        if !self.schemas.contains_key(&name) {
            self.schemas.insert(name.clone(), Json::Boolean(true));
            self.owed.push((name, resource, build));
        }
        at
    }

    /// A schema that belongs to none: a model or an enum of its name goes first.
    pub(super) fn common(&mut self, name: &str, build: impl FnOnce(&mut Self) -> Json) -> Json {
        let mut name = name.to_owned();
        while self.taken.contains(name.as_str()) {
            name.push('_');
        }
        self.owned(&name, build)
    }

    /// A parameter: `skip`, or `Post.key`.
    pub(super) fn parameter(&mut self, name: &str, build: impl FnOnce(&mut Self) -> Json) -> Json {
        let name = ascii(name);
        let name = name.as_str();
        let at = reference("parameters", name);
        if !self.parameters.contains_key(name) {
            let part = build(self);
            self.parameters.insert(name.to_owned(), part);
        }
        at
    }

    pub(super) fn response(&mut self, name: &'static str, build: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.responses.contains_key(name) {
            let part = build(self);
            self.responses.insert(name, part);
        }
        reference("responses", name)
    }

    /// An enum, with what its values are for.
    pub(super) fn enumeration(&mut self, id: EnumId) -> Json {
        let declared = self.schema.enum_(id);
        self.owned(declared.name.as_str(), |components| {
            let api = components.api.enums.iter().find(|api| api.id == id);
            let values = api.map(|api| api.values.as_slice()).unwrap_or_default();
            object! { "type": "string", "enum": Json::texts(values.iter().map(String::as_str)) }
                .with_some("description", describe_enum(declared, values))
        })
    }

    /// `components` itself.
    pub(super) fn into_json(mut self) -> Json {
        while let Some((name, resource, build)) = self.owed.pop() {
            let part = build(resource, &mut self);
            self.schemas.insert(name, part);
        }
        let named = |(name, value): (&str, Json)| (name.to_owned(), value);
        object! {
            "schemas": self.schemas.into_iter().collect::<Vec<_>>(),
            "parameters": self.parameters.into_iter().collect::<Vec<_>>(),
            "responses": self.responses.into_iter().map(named).collect::<Vec<_>>(),
            "headers": super::problems::headers(),
            "securitySchemes": object! {
                "bearer": object! {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "Whatever the policy of the server takes as one.",
                },
            },
        }
    }
}

/// Components and operations have names of letters, digits, `.`, `-` and `_` alone: any other letter is its number here, between two
/// `-`, which no name of a schema has in it.
pub(super) fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "-{:x}-", u32::from(c));
        }
    }
    out
}

pub(super) fn reference(kind: &str, name: &str) -> Json {
    object! { "$ref": format!("#/components/{kind}/{name}") }
}

fn describe_enum(declared: &Enum, values: &[String]) -> Option<String> {
    let mut text = prose::markdown(declared.documentation.as_deref()).unwrap_or_default();
    let mut items = Vec::new();
    for (value, declared) in values.iter().zip(&declared.values) {
        if let Some(documentation) = prose::markdown(declared.documentation.as_deref()) {
            items.push(format!("- `{value}`: {}", documentation.replace('\n', "\n  ")));
        }
    }
    if !items.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&items.join("\n"));
    }
    (!text.is_empty()).then_some(text)
}
