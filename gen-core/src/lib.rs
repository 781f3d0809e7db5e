//! The pure core: from the text of a Prisma schema to everything that is generated from it.
//!
//! ```text
//! 1. dmmf::read_document   text -> Datamodel   what the file says
//! 2. schema::resolve       Datamodel -> Schema every name resolved, every field classified
//! 3. api::build            Schema -> Api       the wire contract
//! 4. ts::plan, rust::expand                    printers: artifacts to render, tokens
//! ```
//!
//! No file system, no environment, no output: each stage is a function of its arguments. Problems are collected in
//! [`diag::Diagnostics`], all of them. A room uses only rooms above it in this list (a test checks it).

pub mod name;

pub mod diag;

pub mod artifact;

pub mod datamodel;

pub mod dmmf;

pub mod schema;

pub mod api;

pub mod ts;

pub mod rust;

mod compile;

pub use compile::{CompileOptions, Compiled, Model, compile};
