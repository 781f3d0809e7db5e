//! One document a problem, in `tests/diagnostics`: beside each `.json` stands, in a `.txt`, what is reported of it.
//! `UPDATE_EXPECT=1 cargo test` rewrites the latter.

// Clippy takes only the test functions themselves for tests.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use gen_core::diag::codes;
use gen_core::{CompileOptions, compile};

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn report(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let file = path.file_name().unwrap().to_str().unwrap();
    let compiled = compile(&text, &CompileOptions::default());
    let is_refused = compiled.diagnostics.has_errors();
    assert_eq!(
        compiled.model.is_none(),
        is_refused,
        "{file}: a model comes back if, and only if, there are no errors"
    );
    let mut report = String::new();
    for diagnostic in compiled.diagnostics.into_sorted() {
        writeln!(report, "{}", diagnostic.display(file)).unwrap();
    }
    report
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
fn every_code_of_a_document_has_one() {
    let reports: String = documents().iter().map(|path| report(path)).collect();
    // Of a document: reading, resolving, the contract. A document of 4 GiB is more than a test should make.
    let missing: BTreeSet<_> = codes::ALL
        .iter()
        .filter(|code| code.id < "GEN04" && code.id != codes::TOO_LARGE.id)
        .filter(|code| !reports.contains(&format!("[{}]", code.id)))
        .map(|code| code.id)
        .collect();
    assert_eq!(missing, BTreeSet::new());
}
