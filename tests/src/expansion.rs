//! The Rust expansion of a schema as a crate of its own.

use std::fs::File;
use std::process::Command;
use std::{env, fs};

use crate::{Result, process, workspace};

/// Compiles what a schema expands to, where every warning is an error.
pub fn check(name: &str, model: &gen_core::Model) -> Result<()> {
    let (mut command, _lock) = command(name, model)?;
    process::run(&mut command).map(drop)
}

/// What [`check`] runs, and what keeps others away until it is dropped.
pub fn command(name: &str, model: &gen_core::Model) -> Result<(Command, File)> {
    let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
    let text = prettyplease::unparse(&syn::parse2(tokens)?);
    // One crate for all: a new one would have cargo look at its dependencies again.
    let folder = workspace::target_dir()?.join("expansion");
    let lock = process::lock(&folder.join("lock"))?;
    let root = workspace::root().display();
    let manifest = format!(
        "[package]\nname = \"expansion\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\ngen-runtime = {{ path = {:?}, features = [\"postgres\", \"sqlite\"] }}\n",
        format!("{root}/gen-runtime")
    );
    workspace::write(&folder.join("Cargo.toml"), &manifest)?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let source = format!("//! {name}\n#![deny(warnings)]\n#![allow(missing_docs)]\n\n{text}");
    workspace::write(&folder.join("src/lib.rs"), &source)?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(&folder)
        .args(["check", "--quiet", "--offline", "--target-dir"])
        .arg(folder.join("target"));
    Ok((command, lock))
}
