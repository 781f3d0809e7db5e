//! Which file is the schema: `GEN_SCHEMA`, else `[package.metadata.gen]`, else `schema.json` or `prisma/schema.json`.

use std::path::{Path, PathBuf};

use gen_core::diag::{Diagnostic, Diagnostics, codes};

const CANDIDATES: [&str; 2] = ["schema.json", "prisma/schema.json"];

/// A path relative to the crate's manifest (or absolute, where someone gave one).
pub(crate) fn find_schema(
    manifest_dir: &Path,
    variable: Option<PathBuf>,
    problems: &mut Diagnostics,
) -> Option<PathBuf> {
    if let Some(path) = variable {
        return Some(path);
    }
    match schema_of_manifest(&manifest_dir.join("Cargo.toml")) {
        Ok(Some(path)) => return Some(path),
        Ok(None) => {}
        Err(problem) => {
            problems.push(problem);
            return None;
        }
    }
    let standing: Vec<_> = CANDIDATES.iter().filter(|path| manifest_dir.join(path).is_file()).collect();
    match standing.as_slice() {
        [only] => Some(PathBuf::from(only)),
        [] => {
            problems.push(
                Diagnostic::new(&codes::NO_SCHEMA, "no schema: neither schema.json nor prisma/schema.json is in the crate's folder")
                    .help("write one with Prisma's getDMMF, or name it with `schema = \"…\"` in [package.metadata.gen], GEN_SCHEMA or Builder::schema"),
            );
            None
        }
        _ => {
            problems.push(
                Diagnostic::new(&codes::TWO_SCHEMAS, "two schemas: schema.json and prisma/schema.json are both in the crate's folder")
                    .help("remove one, or name one with `schema = \"…\"` in [package.metadata.gen], GEN_SCHEMA or Builder::schema"),
            );
            None
        }
    }
}

/// `[package.metadata.gen] schema = "…"`.
fn schema_of_manifest(path: &Path) -> Result<Option<PathBuf>, Diagnostic> {
    let problem = |message: String| {
        Diagnostic::new(&codes::BAD_METADATA, message)
            .help("[package.metadata.gen] has one key: schema = \"path/to/schema.json\"")
    };
    let text = std::fs::read_to_string(path)
        .map_err(|error| problem(format!("cannot read {}: {error}", path.display())))?;
    let manifest: toml::Table =
        text.parse().map_err(|error| problem(format!("cannot read {}: {error}", path.display())))?;
    let section = manifest
        .get("package")
        .and_then(|package| package.get("metadata"))
        .and_then(|metadata| metadata.get("gen"));
    let Some(section) = section else { return Ok(None) };
    let section =
        section.as_table().ok_or_else(|| problem("[package.metadata.gen] is not a table".to_owned()))?;
    if let Some(unknown) = section.keys().find(|key| *key != "schema") {
        return Err(problem(format!("[package.metadata.gen] has the unknown key `{unknown}`")));
    }
    match section.get("schema") {
        None => Ok(None),
        Some(toml::Value::String(path)) => Ok(Some(PathBuf::from(path))),
        Some(_) => Err(problem("`schema` in [package.metadata.gen] is not a string".to_owned())),
    }
}
