//! What the targets call, so that it can be called without a fuzzer too.

use gen_core::diag::{Diagnostics, Severity};
use gen_core::{CompileOptions, Model, compile};

/// Takes a document all the way: reader, schema, contract, plan with every file rendered, expansion, what is printed. Nothing may panic,
/// a refusal is explained, and no file leaves its folder.
pub fn read(text: &str) {
    let compiled = compile(text, &CompileOptions::default());
    let problems = compiled.diagnostics.into_sorted();
    let has_errors = problems.iter().any(|problem| problem.severity() == Severity::Error);
    assert_eq!(compiled.model.is_none(), has_errors, "no model comes of errors, and of nothing else");
    for problem in problems {
        let report = problem.display("schema.json").to_string();
        assert!(!report.chars().any(|c| c.is_control() && c != '\n'), "a report does nothing to a terminal");
    }
    if let Some(model) = compiled.model {
        generate(&model);
    }
}

fn generate(model: &Model) {
    let options =
        gen_core::ts::Options { alias: Some("@gen".to_owned()), ..gen_core::ts::Options::default() };
    let mut diagnostics = Diagnostics::new();
    let plan = gen_core::ts::plan(&model.schema, &model.api, &options, &mut diagnostics);
    assert_eq!(plan.is_none(), diagnostics.has_errors());
    drop(diagnostics.into_sorted());
    for artifact in plan.iter().flatten() {
        let path = artifact.path.as_str();
        assert!(
            !path.starts_with('/') && path.split('/').all(|part| part != ".." && part.len() < 200),
            "{path}"
        );
        assert!(artifact.text().ends_with('\n'), "{path}");
    }
    let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
    assert!(!tokens.is_empty());
    for printed in [
        gen_core::schema::render_schema(&model.schema),
        gen_core::api::render_api(&model.schema, &model.api),
        gen_core::openapi::render(&model.schema, &model.api),
    ] {
        assert!(
            !printed.chars().any(|c| c.is_control() && c != '\n'),
            "what is printed does nothing to a terminal"
        );
    }
}
