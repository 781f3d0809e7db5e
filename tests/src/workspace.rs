//! Where things lie.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// The checkout.
pub fn root() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

/// The folder that cargo builds this very test in, so that nested runs of cargo build dependencies once.
pub fn target_dir() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let debug = test
        .ancestors()
        .find(|folder| folder.ends_with("debug"))
        .ok_or("the tests run from a folder without `debug`")?;
    Ok(debug.parent().unwrap_or(debug).to_owned())
}

/// The npm project.
pub fn npm() -> PathBuf {
    root().join("tests/npm")
}

/// What is made once and kept, by the hash of what it is made of. Below the npm project, so that Node finds the packages.
pub fn cache() -> PathBuf {
    npm().join(".cache")
}

/// The conformance cases' files.
pub fn cases() -> Result<Vec<PathBuf>> {
    let mut files = sorted(&root().join("tests/cases"))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    Ok(files)
}

/// The folders in a folder, sorted; none where there is no such folder.
pub fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = if folder.is_dir() { sorted(folder)? } else { Vec::new() };
    found.retain(|path| path.is_dir());
    Ok(found)
}

/// A file's text, and its path in the error when there is none.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Every file below a folder, sorted. What a machine knows of a generated folder (`.gen`) is none of it.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in sorted(folder)? {
        if path.ends_with(".gen") {
            continue;
        }
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
