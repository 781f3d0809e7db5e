//! One document a problem, in `tests/diagnostics`: beside each `.json` stands, in a `.txt`, what is reported of it.
//! `UPDATE_EXPECT=1 cargo test` rewrites the latter.

// Clippy takes only the test functions themselves for tests.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use gen_core::diag::{Diagnostic, Example, codes};
use gen_core::{CompileOptions, compile, explain};

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// Of reading it, of the contract, and of both backends.
fn problems(path: &Path) -> Vec<Diagnostic> {
    explain::problems_of(&std::fs::read_to_string(path).unwrap())
}

fn report(path: &Path) -> String {
    let file = path.file_name().unwrap().to_str().unwrap();
    problems(path).iter().fold(String::new(), |mut report, diagnostic| {
        writeln!(report, "{}", diagnostic.display(file)).unwrap();
        report
    })
}

#[test]
fn what_is_reported() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for path in documents() {
        let found = report(&path);
        let expectation = path.with_extension("txt");
        if update {
            std::fs::write(&expectation, &found).unwrap();
        } else if std::fs::read_to_string(&expectation).unwrap_or_default() != found {
            wrong.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "other reports than expected (UPDATE_EXPECT=1 takes them over):\n\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_model_comes_back_if_and_only_if_there_are_no_errors() {
    for path in documents() {
        let compiled = compile(&std::fs::read_to_string(&path).unwrap(), &CompileOptions::default());
        assert_eq!(compiled.model.is_none(), compiled.diagnostics.has_errors(), "{}", path.display());
        drop(compiled.diagnostics.into_sorted());
    }
}

#[test]
fn every_problem_says_where_and_what_to_do() {
    for path in documents() {
        for problem in problems(&path) {
            let report = problem.display("f").to_string();
            assert!(!problem.help.is_empty(), "{report}");
            // What nothing in the document says is nowhere in it.
            let is_of_all = [codes::NO_PROVIDER.id, codes::NO_DRIVER.id].contains(&problem.code.id);
            assert!(problem.place.is_some() || is_of_all, "{report}");
        }
    }
}

#[test]
fn every_code_of_a_document_has_one() {
    let found: BTreeSet<_> =
        documents().iter().flat_map(|path| problems(path)).map(|problem| problem.code.id).collect();
    let of_documents = codes::ALL.iter().filter(|code| matches!(code.example, Example::Document(_)));
    let missing: Vec<_> = of_documents.map(|code| code.id).filter(|id| !found.contains(id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
    // What no document shows is shown where it arises: files, and the search for a schema. (A document of 4 GiB is more than a test
    // should make.)
    let told = codes::ALL.iter().filter(|code| matches!(code.example, Example::Told { .. }));
    let told: Vec<_> = told.map(|code| code.id).filter(|id| *id < "GEN05").collect();
    assert_eq!(told, [codes::TOO_LARGE.id, codes::BAD_PATH.id, codes::SAME_FILE.id]);
}
