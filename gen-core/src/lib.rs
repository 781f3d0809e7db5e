//! The pure core: from the text of a Prisma schema to everything that is generated from it.
//!
//! ```text
//! 1. dmmf::read_document   text -> Datamodel   what the file says
//! 2. schema::resolve       Datamodel -> Schema every name resolved, every field classified
//! 3. api::build            Schema -> Api       the wire contract
//! 4. openapi::render, ts::plan, rust::expand   printers: a document, artifacts to render, tokens
//! 5. explain               every code, with an example that went through the above
//! ```
//!
//! No file system, no environment, no output: each stage is a function of its arguments. Problems are collected in
//! [`diag::Diagnostics`], all of them. A room uses only rooms above it in this list (a test checks it).

pub mod rare;

pub mod name;

pub mod diag;

pub mod artifact;

pub mod datamodel;

pub mod dmmf;

pub mod schema;

pub mod api;

pub mod openapi;

pub mod ts;

pub mod rust;

pub mod explain;

use api::Api;
use diag::Diagnostics;
use schema::{Provider, Schema};

/// What a caller may say about a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CompileOptions {
    /// Which database, where the document does not say it or says another.
    pub provider: Option<Provider>,
}

/// A schema and its contract.
#[derive(Debug)]
pub struct Model {
    /// Every name resolved.
    pub schema: Schema,
    /// The wire contract.
    pub api: Api,
}

/// What a document came to.
#[derive(Debug)]
pub struct Compiled {
    /// Nothing, where there are errors.
    pub model: Option<Model>,
    /// Every problem, warnings too.
    pub diagnostics: Diagnostics,
}

/// Reads a document: DMMF as Prisma prints it, whole, or `{"datamodel": …}`, or the datamodel alone.
pub fn compile(text: &str, options: &CompileOptions) -> Compiled {
    let mut diagnostics = Diagnostics::new();
    // What was left out of a document because of its shape is in no model, and what is wrong with a whole schema is not kept.
    let model = compile_into(text, options.provider, &mut diagnostics).filter(|_| !diagnostics.has_errors());
    dmmf::locate(text, &mut diagnostics);
    Compiled { model, diagnostics }
}

fn compile_into(text: &str, provider: Option<Provider>, diagnostics: &mut Diagnostics) -> Option<Model> {
    let datamodel = dmmf::read_document(text, diagnostics)?;
    let schema = schema::resolve(&datamodel, provider, diagnostics)?;
    // All of it is in the schema by now.
    drop(datamodel);
    let api = api::build(&schema, diagnostics)?;
    Some(Model { schema, api })
}
