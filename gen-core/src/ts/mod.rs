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

use crate::api::Api;
use crate::artifact::ArtifactSet;
use crate::diag::Diagnostics;
use crate::schema::Schema;

/// Plans every file of the output. Paths that some system refuses, or that clash, are diagnostics; there is no plan then.
pub fn plan<'a>(
    schema: &'a Schema,
    api: &'a Api,
    options: &'a Options,
    diagnostics: &mut Diagnostics,
) -> Option<ArtifactSet<'a>> {
    let context = std::sync::Arc::new(model::Context::new(schema, api, options));
    let layers = layer::with_needs(&options.layers);
    let mut drafts = shared::drafts(&context, &layers);
    for emitter in layer::EMITTERS.iter().filter(|emitter| layers.contains(&emitter.layer)) {
        drafts.extend((emitter.drafts)(&context));
    }
    ArtifactSet::new(drafts, diagnostics)
}

#[cfg(test)]
mod tests;
