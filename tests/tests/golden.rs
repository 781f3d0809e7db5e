//! What is generated for each fixture, to the letter: when a golden moves it is plain why, since a fixture has one feature.
//!
//! `UPDATE_EXPECT=1 cargo test -p gen-tests --test golden` rewrites them; read the diff as the files' user would.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use gen_core::diag::Diagnostics;
use gen_core::{CompileOptions, Model};
use gen_tests::Result;

/// Fixtures of many features are proved by running them; their goldens would move with everything.
const WITHOUT_GOLDEN: [&str; 6] = ["clashing-names", "library", "plain", "portable", "relations", "tenants"];

/// Fixtures whose OpenAPI document shows what those of the others do not.
const WITH_OPENAPI: [&str; 9] = [
    "annotations",
    "composite",
    "composite-key",
    "defaults",
    "doc-comments",
    "key-by-unique",
    "many-to-many",
    "native-mysql",
    "scalars",
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Every layer's TypeScript of the schema; the shared files are the same for all schemas.
fn typescript(model: &Model) -> Result<String> {
    let options = gen_core::ts::Options::default();
    let mut diagnostics = Diagnostics::new();
    let plan = gen_core::ts::plan(&model.schema, &model.api, &options, &mut diagnostics);
    assert_eq!(diagnostics.into_sorted(), []);
    let mut text = String::new();
    let others = ["shared/", "openapi/"];
    for artifact in plan
        .ok_or("no plan")?
        .iter()
        .filter(|artifact| !others.iter().any(|folder| artifact.path.as_str().starts_with(folder)))
    {
        write!(text, "==> {}\n{}\n", artifact.path, artifact.text())?;
    }
    Ok(text)
}

fn rust(model: &Model) -> Result<String> {
    let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// The first line in which two texts differ, or nothing.
fn difference(expected: &str, actual: &str) -> Option<String> {
    if expected == actual {
        return None;
    }
    let lines = expected.lines().zip(actual.lines()).enumerate();
    let first = lines
        .filter(|(_, (expected, actual))| expected != actual)
        .map(|(index, (expected, actual))| format!("line {}\n- {expected}\n+ {actual}", index + 1));
    Some(first.into_iter().next().unwrap_or_else(|| "one is longer than the other".to_owned()))
}

#[test]
fn generated_files_are_as_they_were() -> Result<()> {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut problems = Vec::new();
    let mut seen = 0;
    let mut fixtures: Vec<_> = fs::read_dir(folder("schemas"))?.flatten().map(|entry| entry.path()).collect();
    fixtures.sort();
    for fixture in fixtures {
        let name = fixture.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if WITHOUT_GOLDEN.contains(&name.as_str()) {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(fixture.join("schema.json"))?;
        let compiled = gen_core::compile(&text, &CompileOptions::default());
        drop(compiled.diagnostics.into_sorted());
        let model = compiled.model.ok_or_else(|| format!("{name} does not compile"))?;
        let mut files = vec![("ts.txt", typescript(&model)?), ("rs", rust(&model)?)];
        if WITH_OPENAPI.contains(&name.as_str()) {
            files.push(("openapi.json", gen_core::openapi::render(&model.schema, &model.api)));
        }
        for (ending, actual) in files {
            let path = folder("goldens").join(format!("{name}.{ending}"));
            if update {
                fs::write(&path, &actual)?;
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            problems.extend(difference(&expected, &actual).map(|line| format!("{}: {line}", path.display())));
        }
    }
    assert!(seen >= 12, "only {seen} fixtures were found");
    assert!(problems.is_empty(), "{}\n(UPDATE_EXPECT=1 rewrites them)", problems.join("\n"));
    Ok(())
}
