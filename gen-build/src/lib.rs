//! The build.rs front end: a TypeScript backend, and on request the Rust one as a file, from a Prisma schema.
//!
//! ```no_run
//! // build.rs
//! gen_build::run();
//! ```
//!
//! finds the schema (`GEN_SCHEMA`, else `[package.metadata.gen] schema`, else `schema.json`, else `prisma/schema.json` of the
//! crate) and writes `$OUT_DIR/gen`. [`Builder`] is for everything else.
//!
//! 1. `locate`    which file is the schema
//! 2. `target`    which folder is the output, if it is not `$OUT_DIR/gen`
//! 3. `generate`  text → schema and contract (`gen-core`) → planned artifacts
//! 4. `write`     plan → disk, in parallel, only what changed
//! 5. `cargo`     the report as cargo directives
//!
//! [`generate`] prints nothing and keeps no state: two runs in one process do not know of each other.

mod builder;
mod cargo;
mod generate;
mod locate;
mod print;
mod target;
mod write;

pub use gen_core::diag::{Code, Diagnostic, Severity};
pub use gen_core::explain;
pub use gen_core::schema::Provider;
pub use gen_core::ts::{FileCase, Framework, ImportExtension, Layer};

pub use self::builder::Builder;
pub use self::generate::{Options, Outcome, Report, check, generate, generate_text, write_file};
pub use self::print::{Printed, View, print};
pub use self::write::{Change, ChangeKind, Counts, WriteError};

/// Generates with the defaults, from a build script. See [`Builder::run`].
pub fn run() {
    Builder::new().run();
}
