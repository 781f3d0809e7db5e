//! Expands the schema that the environment names, as `prisma_schema!` would.
//!
//! `CONFORMANCE_SCHEMA` is the path of a `schema.json`, `CONFORMANCE_PROVIDER` a database other than the document's, and
//! `CONFORMANCE_BREAK` a deliberate break of the contract.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use gen_core::CompileOptions;
use gen_core::schema::Provider;

#[path = "../src/breaks.rs"]
#[allow(unreachable_pub, reason = "it is a part of the tests' library too")]
mod breaks;

fn main() {
    if let Err(error) = expand() {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
        process::exit(1);
    }
}

fn expand() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../src/breaks.rs");
    let path = variable("CONFORMANCE_SCHEMA")
        .map_or_else(|| PathBuf::from("../schemas/library/schema.json"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;

    let provider = match variable("CONFORMANCE_PROVIDER") {
        Some(name) => Some(Provider::from_name(&name).ok_or_else(|| format!("no provider is named {name}"))?),
        None => None,
    };
    let compiled = gen_core::compile(&text, &CompileOptions { provider });
    let shown = path.display().to_string();
    let problems: Vec<String> = compiled
        .diagnostics
        .into_sorted()
        .iter()
        .map(|problem| problem.display(&shown).to_string())
        .collect();
    let mut model = compiled.model.ok_or_else(|| problems.join("\n"))?;
    if let Some(name) = variable("CONFORMANCE_BREAK") {
        breaks::Break::from_name(&name)
            .ok_or_else(|| format!("no break is named {name}"))?
            .apply(&mut model.api);
    }

    let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
    // Formatted, so that what the compiler says of it can be read.
    let text = prettyplease::unparse(&syn::parse2(tokens)?);
    let out = env::var("OUT_DIR")?;
    Ok(fs::write(Path::new(&out).join("schema.rs"), text)?)
}

/// A variable that is set to something.
fn variable(name: &str) -> Option<String> {
    println!("cargo::rerun-if-env-changed={name}");
    env::var(name).ok().filter(|value| !value.is_empty())
}
