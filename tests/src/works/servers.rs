//! The axum servers of many schemas as the programs of one package: what they stand on is built once.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::{Result, process, workspace};

/// Builds a server for each model; the programs, by the names given.
pub fn build(models: &[(String, &gen_core::Model)]) -> Result<BTreeMap<String, PathBuf>> {
    let folder = workspace::target_dir()?.join("works");
    let _lock = process::lock(&folder.join("lock"))?;
    let root = workspace::root().display();
    let manifest = MANIFEST.replace("RUNTIME", &format!("{:?}", format!("{root}/gen-runtime")));
    write(&folder.join("Cargo.toml"), &manifest)?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(&folder)
        .args(["build", "--quiet", "--offline", "--target-dir"])
        .arg(folder.join("target"));
    let mut programs = BTreeMap::new();
    for (name, model) in models {
        let program: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
            .collect();
        let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
        let schema = prettyplease::unparse(&syn::parse2(tokens)?);
        write(&folder.join("src/bin").join(format!("{program}.rs")), &MAIN.replace("SCHEMA", &schema))?;
        command.args(["--bin", &program]);
        let built = folder.join("target/debug").join(format!("{program}{}", env::consts::EXE_SUFFIX));
        programs.insert(name.clone(), built);
    }
    process::run(&mut command)?;
    Ok(programs)
}

/// What is the same stays, so that it is not built again.
fn write(path: &std::path::Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) { Ok(()) } else { workspace::write(path, text) }
}

const MANIFEST: &str = r#"[package]
name = "works"
edition = "2024"

[workspace]

[dependencies]
gen-runtime = { path = RUNTIME, features = ["postgres"] }
tokio = { version = "1", features = ["rt-multi-thread", "macros", "net"] }

[profile.dev]
debug = false
incremental = false
"#;

const MAIN: &str = r#"#![allow(warnings)]

mod schema {
SCHEMA
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let db = gen_runtime::Db::connect(&std::env::var("DATABASE_URL")?).await?;
    let app = gen_runtime::app(schema::router(db, gen_runtime::allow_all()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(gen_runtime::serve(listener, app).await?)
}
"#;
