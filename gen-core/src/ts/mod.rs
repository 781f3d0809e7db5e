//! Room `ts`: prints the TypeScript backend.
//!
//! ```text
//! 1. Models::new     Schema + Api -> every name and place that the files need, once
//! 2. layer           a table: each layer adds its files to the plan
//! 3. render          one file, when somebody asks for it, on any thread
//! ```
//!
//! What does not depend on the schema is real TypeScript in `static/`, written to `shared/` as it is.

mod contracts;
mod controllers;
mod file;
mod layer;
mod model;
mod openapi;
mod options;
mod routes;
mod scalar;
mod services;
mod shared;
mod validators;
mod writer;

pub use crate::name::FileCase;
pub use layer::Layer;
pub use options::{Framework, ImportExtension, Options};

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::api::Api;
use crate::artifact::ArtifactSet;
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::schema::{FieldKind, Schema};

/// Plans every file of the output. Paths that some system refuses, or that clash, are diagnostics; there is no plan then.
pub fn plan<'a>(
    schema: &'a Schema,
    api: &'a Api,
    options: &'a Options,
    diagnostics: &mut Diagnostics,
) -> Option<ArtifactSet<'a>> {
    let before = diagnostics.error_count();
    check_object_members(schema, api, diagnostics);
    check_file_names(schema, api, options, diagnostics);
    if diagnostics.error_count() > before {
        return None;
    }
    let context = std::sync::Arc::new(model::Context::new(schema, api, options));
    let layers = layer::with_needs(&options.layers);
    let mut drafts = shared::drafts(&context, &layers);
    for emitter in layer::EMITTERS.iter().filter(|emitter| layers.contains(&emitter.layer)) {
        drafts.extend((emitter.drafts)(&context));
    }
    ArtifactSet::new(drafts, diagnostics)
}

/// What an object has without being given it: an absent field of that name would read as a function, and Prisma's own types refuse it.
const OBJECT_MEMBERS: &[&str] = &[
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

fn check_object_members(schema: &Schema, api: &Api, diagnostics: &mut Diagnostics) {
    let models = api.resources.iter().map(|resource| {
        let relations = resource.relations.iter().map(|relation| relation.field);
        let fields = resource.fields.iter().map(|field| field.field).chain(relations).collect::<Vec<_>>();
        (&schema.model(resource.model).name, fields)
    });
    let types = api.types.iter().map(|item| {
        let fields = item.fields.iter().map(|field| field.field).collect();
        (&schema.composite_type(item.id).name, fields)
    });
    for (owner, ids) in models.chain(types) {
        for field in ids.into_iter().map(|id| schema.field(id)) {
            if OBJECT_MEMBERS.contains(&field.name.as_str()) {
                let field_name = &field.name;
                let message = format!(
                    "the field `{field_name}` of `{owner}` has the name of a member of every JavaScript object"
                );
                let help = match field.kind {
                    FieldKind::Relation(..) => "rename the field; it has no column".to_owned(),
                    _ => format!("rename the field, and keep the column with `@map(\"{field_name}\")`"),
                };
                diagnostics.push(Diagnostic::new(&codes::OBJECT_MEMBER, message).at(field.at).help(help));
            }
        }
    }
}

/// Two models with the same files are told once, with their place, and not once for each of these files.
fn check_file_names(schema: &Schema, api: &Api, options: &Options, diagnostics: &mut Diagnostics) {
    let mut by_stem = HashMap::new();
    for model in api.resources.iter().map(|resource| schema.model(resource.model)) {
        let stem = model.name.file_stem(options.file_case).to_string().to_lowercase();
        match by_stem.entry(stem) {
            Entry::Vacant(slot) => {
                slot.insert(&model.name);
            }
            Entry::Occupied(other) => {
                let message =
                    format!("`{}` and `{}` both have the files `{}`", other.get(), model.name, other.key());
                let help = match options.file_case {
                    FileCase::Lower => codes::SAME_FILE.remedy,
                    FileCase::Kebab => "rename one of the models; `@@map` keeps its table",
                };
                diagnostics.push(Diagnostic::new(&codes::SAME_FILE, message).at(model.at).help(help));
            }
        }
    }
}

#[cfg(test)]
mod tests;
