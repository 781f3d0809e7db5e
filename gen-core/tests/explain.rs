//! Every code explains itself: its example gives it, and `docs/diagnostics.md` says what `gen explain` says.
//! `UPDATE_EXPECT=1 cargo test` rewrites the page.

// Clippy takes only the test functions themselves for tests.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use gen_core::diag::{Code, Example, codes};
use gen_core::explain;

#[test]
fn an_example_shows_its_code() {
    let mut wrong = Vec::new();
    for code in codes::ALL {
        let Example::Document(document) = code.example else { continue };
        let found = explain::problems_of(document);
        if !found.iter().any(|problem| problem.code.id == code.id) {
            let reports: Vec<_> = found.iter().map(|problem| problem.display("f").to_string()).collect();
            wrong.push(format!("{}: {reports:#?}", code.id));
        }
        let text = explain::render_text(code);
        assert!(text.contains(&format!("  {}[{}]: ", code.severity.as_str(), code.id)), "{text}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_told_has_the_form_of_a_report() {
    for code in codes::ALL {
        let Example::Told { shown, .. } = code.example else { continue };
        assert!(shown.starts_with(&format!("{}[{}]: ", code.severity.as_str(), code.id)), "{shown}");
        assert!(shown.ends_with(&format!("\n  help: {}", code.remedy)), "{shown}");
    }
}

#[test]
fn the_page_is_made_from_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    let page = explain::render_markdown();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let standing = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(standing == page, "docs/diagnostics.md is not current (UPDATE_EXPECT=1 writes it)");
}

#[test]
fn codes_are_found_however_they_are_written() {
    assert_eq!(Code::from_id("gen0201").map(|code| code.id), Some("GEN0201"));
    assert_eq!(Code::from_id("GEN9999"), None);
    assert_eq!(explain::nearest_code("221"), Some("GEN0221"));
    assert_eq!(explain::nearest_code("E0221"), Some("GEN0221"));
    assert_eq!(explain::nearest_code("GNE0221"), Some("GEN0221"));
    assert_eq!(explain::nearest_code("colour"), None);
}
