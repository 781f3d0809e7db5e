//! Room `ts`: prints the TypeScript backend.
//!
//! ```text
//! 1. Context::new    Schema + Api -> every name and place that the files need, once
//! 2. layer           a table: each layer adds its files to the plan
//! 3. render          one file, when somebody asks for it, on any thread
//! ```
//!
//! What does not depend on the schema is real TypeScript in `static/`, written to `shared/` as it is.

/// A text of these [`parts`](gen_core_text::parts).
macro_rules! text {
    ($($arguments:tt)*) => { $crate::ts::writer::Show::text(&gen_core_text::parts!($($arguments)*)) };
}

mod context;
mod contracts;
mod controllers;
mod file;
mod frameworks;
mod layer;
mod model;
mod openapi;
mod options;
mod routes;
mod scalar;
mod services;
mod shared;
mod unique;
mod validators;
mod writer;

pub use crate::name::FileCase;
pub use layer::Layer;
pub use options::{Framework, ImportExtension, Options};

use std::collections::BTreeMap;

use crate::api::Api;
use crate::artifact::ArtifactSet;
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::name::Name;
use crate::schema::{Field, FieldId, FieldKind, Model, Schema, TypeId};

/// Plans every file of the output. Paths that some system refuses, or that clash, are diagnostics; there is no plan then.
pub fn plan<'a>(
    schema: &'a Schema,
    api: &'a Api,
    options: &'a Options,
    diagnostics: &mut Diagnostics,
) -> Option<ArtifactSet<'a>> {
    let before = diagnostics.error_count();
    check_object_members(schema, diagnostics);
    let layers = layer::with_needs(&options.layers);
    if layers.contains(&Layer::Services) {
        check_delegates(schema, diagnostics);
    }
    if diagnostics.error_count() > before {
        return None;
    }
    let context = std::sync::Arc::new(context::Context::new(schema, api, options));
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

/// Fields of every kind: Prisma's types of a model have all of them.
fn check_object_members(schema: &Schema, diagnostics: &mut Diagnostics) {
    for (id, model) in schema.models() {
        // The types of such a model's selections are wrong in Prisma's client.
        if model.name.delegate() == "constructor" {
            let message = format!(
                "the model `{}` is `constructor` in Prisma's client, a member of every JavaScript object",
                model.name
            );
            let help = format!("rename the model, and keep the table with @@map(\"{}\")", model.name);
            diagnostics.push(Diagnostic::new(&codes::OBJECT_MEMBER, message).at(model.at).help(help));
        }
        check_fields(&model.name, schema.model_fields(id), diagnostics);
    }
    for (id, item) in (0..).map(TypeId).zip(&schema.types) {
        check_fields(&item.name, schema.type_fields(id), diagnostics);
    }
}

fn check_fields<'s>(
    owner: &Name,
    fields: impl Iterator<Item = (FieldId, &'s Field)>,
    diagnostics: &mut Diagnostics,
) {
    for (_, field) in fields.filter(|(_, field)| OBJECT_MEMBERS.contains(&field.name.as_str())) {
        let name = &field.name;
        let message =
            format!("the field `{name}` of `{owner}` has the name of a member of every JavaScript object");
        let help = match field.kind {
            FieldKind::Relation(..) => "rename the field; it has no column".to_owned(),
            _ => format!("rename the field, and keep the column with `@map(\"{name}\")`"),
        };
        diagnostics.push(Diagnostic::new(&codes::OBJECT_MEMBER, message).at(field.at).help(help));
    }
}

/// `Post` and `post` are both `prisma.post`: a service could reach one of them alone.
fn check_delegates(schema: &Schema, diagnostics: &mut Diagnostics) {
    let mut by_delegate: BTreeMap<String, &Model> = BTreeMap::new();
    for (_, model) in schema.models() {
        let delegate = model.name.delegate();
        if let Some(other) = by_delegate.get(&delegate) {
            let message =
                format!("`{}` and `{}` are both `{delegate}` in Prisma's client", other.name, model.name);
            let help = "rename one of them; `@@map` keeps its table";
            diagnostics.push(Diagnostic::new(&codes::SAME_DELEGATE, message).at(model.at).help(help));
        } else {
            by_delegate.insert(delegate, model);
        }
    }
}

#[cfg(test)]
mod tests;
