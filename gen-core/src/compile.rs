//! The stages up to the contract, as every front end runs them.

use crate::api::{self, Api};
use crate::diag::Diagnostics;
use crate::dmmf;
use crate::schema::{self, Provider, Schema};

/// What a front end may say about a document.
#[derive(Debug, Clone, Copy, Default)]
pub struct CompileOptions {
    /// Which database, where the document does not say it or says another.
    pub provider: Option<Provider>,
}

/// A resolved schema and its contract: all that the emitters read.
#[derive(Debug)]
pub struct Model {
    /// Names, types, columns.
    pub schema: Schema,
    /// What both backends speak.
    pub api: Api,
}

/// What became of a document.
#[derive(Debug)]
#[must_use]
pub struct Compiled {
    /// Every problem, with its place in the text.
    pub diagnostics: Diagnostics,
    /// Nothing when there are errors.
    pub model: Option<Model>,
}

/// Reads a document, resolves it and works out its contract.
pub fn compile(text: &str, options: &CompileOptions) -> Compiled {
    let mut diagnostics = Diagnostics::new();
    let model = build(text, options, &mut diagnostics);
    dmmf::locate(text, &mut diagnostics);
    let model = if diagnostics.has_errors() { None } else { model };
    Compiled { diagnostics, model }
}

fn build(text: &str, options: &CompileOptions, diagnostics: &mut Diagnostics) -> Option<Model> {
    let datamodel = dmmf::read_document(text, diagnostics)?;
    let schema = schema::resolve(&datamodel, options.provider, diagnostics)?;
    let api = api::build(&schema, diagnostics)?;
    Some(Model { schema, api })
}
