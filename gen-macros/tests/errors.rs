//! What a user of `prisma_schema!` sees: problems at the path literal, and uses that compile.
//!
//! The runtime is compiled without a driver here, so that a schema of SQLite shows what a missing one is told. `TRYBUILD=overwrite` rewrites the
//! compiler's texts in `tests/ui/`.

#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Where trybuild makes its crate, which is what paths in the macro are relative to.
fn trybuild_crate() -> PathBuf {
    let executable = std::env::current_exe().expect("the test has a path");
    let deps = executable.parent().expect("the test lies in target/<profile>/deps");
    let target = deps.ancestors().nth(2).expect("the test lies in target/<profile>/deps");
    target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"))
}

#[test]
fn problems_are_shown_at_the_path_and_right_uses_compile() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let place = trybuild_crate();
    fs::create_dir_all(&place).expect("the folder can be made");
    for entry in fs::read_dir(ui.join("schemas")).expect("the schemas are there").flatten() {
        fs::copy(entry.path(), place.join(entry.file_name())).expect("a schema can be copied");
    }
    for name in ["clashing-names", "hostile-text"] {
        let schema = ui.join(format!("../../../tests/schemas/{name}/schema.json"));
        fs::copy(schema, place.join(format!("{name}.json"))).expect("a schema can be copied");
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail(ui.join("fail/*.rs"));
    cases.pass(ui.join("pass/*.rs"));
}
