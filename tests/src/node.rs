//! Node, and the npm packages of `tests/npm`, installed once.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use crate::{Result, process, workspace};

/// A command that runs a script of `tests/npm`, with the packages in place.
pub fn script(name: &str) -> Result<Command> {
    node(&workspace::npm().join(name))
}

/// A command that runs a package's program, given by its path below `node_modules`.
pub fn package(program: &str) -> Result<Command> {
    node(&workspace::npm().join("node_modules").join(program))
}

/// A command that runs a script, with the packages in place.
pub fn node(script: &Path) -> Result<Command> {
    static INSTALLED: OnceLock<Result<(), String>> = OnceLock::new();
    INSTALLED.get_or_init(|| install().map_err(|error| error.to_string())).clone()?;
    let mut command = Command::new("node");
    command.arg(script);
    Ok(command)
}

/// The hash of all versions, for what depends on them.
pub fn lock_hash() -> Result<String> {
    Ok(process::hash(&[&workspace::read(&workspace::npm().join("package-lock.json"))?]))
}

fn install() -> Result<()> {
    check_version()?;
    let npm = workspace::npm();
    process::once(&workspace::cache().join("installed"), &lock_hash()?, || {
        let mut command = Command::new("npm");
        command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&npm);
        process::run(&mut command)
            .map_err(|error| format!("the npm packages of tests/npm cannot be installed: {error}"))?;
        Ok(())
    })
}

fn check_version() -> Result<()> {
    let version = process::run(Command::new("node").arg("--version")).map_err(
        |_| "these tests need Node.js 20.19 or later, with npm: install it and have `node` on the PATH",
    )?;
    let mut parts =
        version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if (major, minor) < (20, 19) {
        return Err(format!(
            "these tests need Node.js 20.19 or later; `node` on the PATH is {}",
            version.trim()
        )
        .into());
    }
    Ok(())
}
