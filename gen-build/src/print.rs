//! What is understood of a schema, for people.

use std::path::Path;

use gen_core::CompileOptions;
use gen_core::diag::Diagnostic;
use gen_core::schema::Provider;

use crate::generate::render_rust;
use crate::write::WriteError;

/// What to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The resolved schema.
    Schema,
    /// The wire contract.
    Api,
    /// What `prisma_schema!` expands to, formatted.
    Rust,
}

impl View {
    /// What [`from_name`](Self::from_name) knows.
    pub const NAMES: &'static [&'static str] = &["schema", "api", "rust"];

    /// By its name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "schema" => Some(Self::Schema),
            "api" => Some(Self::Api),
            "rust" => Some(Self::Rust),
            _ => None,
        }
    }
}

/// A view of a schema, and what is to say about it.
#[derive(Debug)]
pub struct Printed {
    /// Nothing, where the schema has errors.
    pub text: Option<String>,
    /// Every problem, warnings too, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a schema and renders a view of it.
///
/// # Errors
/// The file cannot be read.
pub fn print(schema: &Path, provider: Option<Provider>, view: View) -> Result<Printed, WriteError> {
    let text = std::fs::read_to_string(schema).map_err(|source| WriteError::reading(schema, source))?;
    let mut compiled = gen_core::compile(&text, &CompileOptions { provider });
    if let (View::Rust, Some(model)) = (view, &compiled.model) {
        gen_core::rust::check(&model.schema, true, &mut compiled.diagnostics);
    }
    let text = match compiled.model {
        None => None,
        Some(model) => Some(match view {
            View::Schema => gen_core::schema::render_schema(&model.schema),
            View::Api => gen_core::api::render_api(&model.schema, &model.api),
            View::Rust => render_rust(&model).map_err(|error| {
                WriteError::reading(
                    schema,
                    std::io::Error::other(format!("the expansion does not parse: {error}")),
                )
            })?,
        }),
    };
    Ok(Printed { text, diagnostics: compiled.diagnostics.into_sorted() })
}
