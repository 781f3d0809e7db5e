//! Real schemas, as Prisma prints them: each compiles. They lie beside the repository, and the test says so where they do not.

use std::path::{Path, PathBuf};

use gen_core::diag::Severity;
use gen_core::schema::FieldKind;
use gen_core::{CompileOptions, compile};

fn corpus() -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/dmmf");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: no corpus of schemas at {}", folder.display());
        return None;
    };
    let mut files: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(!files.is_empty(), "the corpus at {} is empty", folder.display());
    Some(files)
}

#[test]
fn every_schema_compiles() {
    let mut problems = Vec::new();
    for path in corpus().unwrap_or_default() {
        let text = std::fs::read_to_string(&path).unwrap();
        let compiled = compile(&text, &CompileOptions::default());
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let has_model = compiled.model.is_some();
        for diagnostic in compiled.diagnostics.into_sorted() {
            if std::env::var_os("SHOW_WARNINGS").is_some() {
                eprintln!("{}", diagnostic.display(&file));
            }
            if diagnostic.severity() == Severity::Error {
                problems.push(diagnostic.display(&file).to_string());
            }
        }
        assert!(has_model || !problems.is_empty(), "{file}: nothing came of it, and no error says why");
        let Some(model) = compiled.model else { continue };
        // Every relation is whole: both ends lead back to their fields.
        for relation in &model.schema.relations {
            for (end, other) in [(&relation.a, &relation.b), (&relation.b, &relation.a)] {
                let field = model.schema.field(end.field);
                assert!(
                    matches!(field.kind, FieldKind::Relation(id, _) if std::ptr::eq(model.schema.relation(id), relation))
                );
                assert!(
                    model.schema.model(end.model).fields.contains(&end.field.0),
                    "{file}: {}",
                    field.name
                );
                assert!(
                    relation.a.columns.len() == other.columns.len() || other.list,
                    "{file}: {}",
                    field.name
                );
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
