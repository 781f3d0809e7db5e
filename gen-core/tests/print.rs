//! What is understood of a schema, as people read it: beside each fixture's name, in `tests/print`, the resolved schema and the
//! contract. `UPDATE_EXPECT=1 cargo test` rewrites them.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use gen_core::{CompileOptions, compile};

/// Together: every kind of field, key, relation, default, rule and operation.
const FIXTURES: [&str; 7] =
    ["library", "annotations", "composite", "mapped-names", "defaults", "two-schemas", "unsupported"];

#[test]
fn what_is_printed_of_a_schema() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let update = std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value != "0");
    let mut stale = Vec::new();
    for fixture in FIXTURES {
        let document = here.join("../tests/schemas").join(fixture).join("schema.json");
        let compiled = compile(&std::fs::read_to_string(document).unwrap(), &CompileOptions::default());
        drop(compiled.diagnostics.into_sorted());
        let model = compiled.model.unwrap();
        for (view, printed) in [
            ("schema", gen_core::schema::render_schema(&model.schema)),
            ("api", gen_core::api::render_api(&model.schema, &model.api)),
        ] {
            let expected = here.join("tests/print").join(format!("{fixture}.{view}.txt"));
            if std::fs::read_to_string(&expected).is_ok_and(|text| text == printed) {
                continue;
            }
            if update {
                std::fs::write(expected, printed).unwrap();
            } else {
                stale.push(format!("{}:\n{printed}", expected.display()));
            }
        }
    }
    assert!(stale.is_empty(), "UPDATE_EXPECT=1 brings up to date:\n{}", stale.join("\n"));
}
