//! Where things lie.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// The checkout.
pub fn root() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

/// The npm project.
pub fn npm() -> PathBuf {
    root().join("tests/npm")
}

/// What is made once and kept, by the hash of what it is made of. Below the npm project, so that Node finds the packages.
pub fn cache() -> PathBuf {
    npm().join(".cache")
}

/// A fixture: the folder of `schema.prisma` and `schema.json`.
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/schemas").join(name)
}

/// Every fixture and the blog's schema: name, and the folder of `schema.prisma` and `schema.json`.
pub fn schemas() -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for folder in sorted(&root().join("tests/schemas"))? {
        if folder.join("schema.prisma").is_file() {
            found.push((stem(&folder), folder));
        }
    }
    let blog = root().join("examples/blog");
    if blog.join("schema.prisma").is_file() {
        found.push(("blog".to_owned(), blog));
    }
    Ok(found)
}

/// The conformance cases' files.
pub fn cases() -> Result<Vec<PathBuf>> {
    let mut files = sorted(&root().join("tests/cases"))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    Ok(files)
}

/// Schemas nobody here wrote, where they lie beside the checkout: name, `schema.prisma` and DMMF.
pub fn corpus(prefix: &str) -> Vec<(String, PathBuf, PathBuf)> {
    let corpus = root().join("../shared/corpus");
    let files = sorted(&corpus.join("dmmf")).unwrap_or_default();
    let names = files.iter().map(|file| stem(file)).filter(|name| name.starts_with(prefix));
    names
        .map(|name| {
            let prisma = corpus.join(format!("prisma/{name}.prisma"));
            let dmmf = corpus.join(format!("dmmf/{name}.json"));
            (name, prisma, dmmf)
        })
        .collect()
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

/// Every file below a folder, sorted.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in sorted(folder)? {
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

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
