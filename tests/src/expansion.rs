//! The Rust expansion of a schema as a crate of its own.

use std::fmt::Write as _;
use std::fs::File;
use std::process::Command;
use std::{env, fs};

use crate::{Result, process, workspace};

/// Compiles what a schema expands to, where every warning is an error.
pub fn check(name: &str, model: &gen_core::Model) -> Result<()> {
    check_all(&[(name, model)])
}

/// The same of several schemas, each a module of one crate; its file is called like the schema.
pub fn check_all(models: &[(&str, &gen_core::Model)]) -> Result<()> {
    let (mut command, _lock) = command(models)?;
    process::run(&mut command).map(drop)
}

/// What [`check_all`] runs, and what keeps others away until it is dropped.
pub fn command(models: &[(&str, &gen_core::Model)]) -> Result<(Command, File)> {
    // One crate for all: a new one would have cargo look at its dependencies again.
    let folder = workspace::target_dir()?.join("expansion");
    let lock = process::lock(&folder.join("lock"))?;
    let root = workspace::root().display();
    let manifest = format!(
        "[package]\nname = \"expansion\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\ngen-runtime = {{ path = {:?}, features = [\"mysql\", \"postgres\", \"sqlite\"] }}\n",
        format!("{root}/gen-runtime")
    );
    workspace::write(&folder.join("Cargo.toml"), &manifest)?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut root = "//! Expansions.\n#![deny(warnings)]\n#![allow(missing_docs)]\n\n".to_owned();
    for (name, model) in models {
        let options = gen_core::rust::Options::default();
        let tokens = gen_core::rust::expand(&model.schema, &model.api, &options);
        let text = prettyplease::unparse(&syn::parse2(tokens)?);
        // Two underscores side by side are no name of a module to rustc.
        let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let module = format!("of_{}", words.collect::<Vec<_>>().join("_").to_ascii_lowercase());
        workspace::write(&folder.join(format!("src/{module}.rs")), &format!("//! {name}\n{text}"))?;
        let _ = writeln!(root, "pub mod {module};");
    }
    workspace::write(&folder.join("src/lib.rs"), &root)?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(&folder)
        .args(["check", "--quiet", "--offline", "--target-dir"])
        .arg(folder.join("target"));
    Ok((command, lock))
}
