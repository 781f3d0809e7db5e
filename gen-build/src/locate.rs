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
            let message = "no schema: neither schema.json nor prisma/schema.json is in the crate's folder";
            problems.push(Diagnostic::new(&codes::NO_SCHEMA, message));
            None
        }
        _ => {
            let message = "two schemas: schema.json and prisma/schema.json are both in the crate's folder";
            problems.push(Diagnostic::new(&codes::TWO_SCHEMAS, message));
            None
        }
    }
}

/// `[package.metadata.gen] schema = "…"`.
fn schema_of_manifest(path: &Path) -> Result<Option<PathBuf>, Diagnostic> {
    let problem = |message: String| Diagnostic::new(&codes::BAD_METADATA, message);
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

#[cfg(test)]
mod tests {
    use super::*;
    use gen_core::diag::Example;
    use std::fs;

    /// What is found in a crate of these files, or the codes of what is reported.
    fn find(name: &str, files: &[(&str, &str)], variable: Option<&str>) -> Result<String, Vec<&'static str>> {
        search(name, files, variable).map_err(|found| found.iter().map(|problem| problem.code.id).collect())
    }

    fn search(name: &str, files: &[(&str, &str)], variable: Option<&str>) -> Result<String, Vec<Diagnostic>> {
        let folder = std::env::temp_dir().join(format!("gen-locate-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("prisma")).unwrap();
        fs::write(folder.join("Cargo.toml"), "[package]\nname = \"a\"\n").unwrap();
        for (path, text) in files {
            fs::write(folder.join(path), text).unwrap();
        }
        let mut problems = Diagnostics::new();
        let found = find_schema(&folder, variable.map(PathBuf::from), &mut problems);
        fs::remove_dir_all(&folder).unwrap();
        let problems = problems.into_sorted();
        found.map(|path| path.display().to_string()).ok_or(problems)
    }

    #[test]
    fn the_variable_comes_first_then_the_manifest_then_what_is_there() {
        let manifest = ("Cargo.toml", "[package.metadata.gen]\nschema = \"data/model.json\"\n");
        let (plain, nested) = (("schema.json", ""), ("prisma/schema.json", ""));
        assert_eq!(find("variable", &[manifest, plain], Some("other.json")), Ok("other.json".to_owned()));
        assert_eq!(find("manifest", &[manifest, plain, nested], None), Ok("data/model.json".to_owned()));
        assert_eq!(find("plain", &[plain], None), Ok("schema.json".to_owned()));
        assert_eq!(find("nested", &[nested], None), Ok("prisma/schema.json".to_owned()));
    }

    #[test]
    fn none_and_two_are_problems_and_so_is_a_manifest_that_cannot_be_read() {
        assert_eq!(find("none", &[], None), Err(vec!["GEN0502"]));
        assert_eq!(
            find("two", &[("schema.json", ""), ("prisma/schema.json", "")], None),
            Err(vec!["GEN0503"])
        );
        let unknown = ("Cargo.toml", "[package.metadata.gen]\nschemas = \"a.json\"\n");
        assert_eq!(find("unknown", &[unknown, ("schema.json", "")], None), Err(vec!["GEN0504"]));
        assert_eq!(find("broken", &[("Cargo.toml", "[package")], None), Err(vec!["GEN0504"]));
    }

    #[test]
    fn what_is_explained_is_what_is_reported() {
        let both = [("schema.json", ""), ("prisma/schema.json", "")];
        let Example::Told { given, .. } = codes::BAD_METADATA.example else { panic!("no document shows it") };
        for (code, files) in [
            (&codes::NO_SCHEMA, [].as_slice()),
            (&codes::TWO_SCHEMAS, &both),
            (&codes::BAD_METADATA, &[("Cargo.toml", given)]),
        ] {
            let problems = search("explained", files, None).unwrap_err();
            let reports: Vec<_> =
                problems.iter().map(|problem| problem.display("build.rs").to_string()).collect();
            let Example::Told { shown, .. } = code.example else { panic!("no document shows it") };
            assert_eq!(reports, [shown]);
        }
    }
}
