//! One run: from a schema file to an output folder.

use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use gen_core::CompileOptions;
use gen_core::diag::{Diagnostic, Diagnostics, Severity};
use gen_core::schema::{Provider, Schema};

use crate::write::{self, Change, Counts, Disk, Heading, WriteError, Written};

/// Everything a run depends on. Nothing else does: no environment, but for the number of threads.
#[derive(Debug, Clone)]
pub struct Options {
    /// The schema: DMMF as JSON.
    pub schema: PathBuf,
    /// The schema's name in messages.
    pub schema_name: String,
    /// Which database, where the document does not say it or says another.
    pub provider: Option<Provider>,
    /// The folder of the TypeScript backend.
    pub out_dir: PathBuf,
    /// Layers, framework, import paths, file names.
    pub typescript: gen_core::ts::Options,
    /// A file for the Rust backend: the expansion of `prisma_schema!`, formatted.
    pub rust: Option<PathBuf>,
    /// Threads that render and write. Else `RAYON_NUM_THREADS`, else cargo's `NUM_JOBS`, else the cores.
    pub threads: Option<NonZeroUsize>,
}

impl Options {
    /// The defaults, for a schema and an output folder.
    pub fn new(schema: impl Into<PathBuf>, out_dir: impl Into<PathBuf>) -> Self {
        let schema = schema.into();
        Self {
            schema_name: schema.display().to_string(),
            schema,
            provider: None,
            out_dir: out_dir.into(),
            typescript: gen_core::ts::Options::default(),
            rust: None,
            threads: None,
        }
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything was written.
    Done,
    /// The schema has errors; nothing was written.
    Invalid,
    /// A file could not be read or written. A new folder is not left half-built; in one that stands, files that were written before
    /// the failure stay, each whole, and the next run mends the rest.
    Failed,
}

/// What a run did and found.
#[derive(Debug)]
pub struct Report {
    /// How it ended.
    pub outcome: Outcome,
    /// Every problem of the schema, warnings too, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file that could not be read or written.
    pub failures: Vec<WriteError>,
    /// Files written, unchanged and pruned.
    pub counts: Counts,
    /// Every file that was changed, the manifest too. Of a [`check`]: that would be.
    pub changes: Vec<Change>,
    /// The schema's name in messages.
    pub schema_name: String,
}

impl Report {
    fn ended(outcome: Outcome, options: &Options) -> Self {
        Self {
            outcome,
            diagnostics: Vec::new(),
            failures: Vec::new(),
            counts: Counts::default(),
            changes: Vec::new(),
            schema_name: options.schema_name.clone(),
        }
    }

    fn failed(options: &Options, failures: Vec<WriteError>) -> Self {
        Self { failures, ..Self::ended(Outcome::Failed, options) }
    }

    /// The messages of one severity, each with its place.
    pub fn messages(&self, severity: Severity) -> impl Iterator<Item = String> {
        self.diagnostics
            .iter()
            .filter(move |diagnostic| diagnostic.severity() == severity)
            .map(|diagnostic| diagnostic.display(&self.schema_name).to_string())
    }
}

/// Reads the schema and writes the output. Prints nothing, keeps nothing.
pub fn generate(options: &Options) -> Report {
    run(options, Disk::Write)
}

/// Finds what [`generate`] would change, and changes nothing.
pub fn check(options: &Options) -> Report {
    run(options, Disk::Check)
}

/// [`generate`] of a document in memory; `options.schema` is not read.
pub fn generate_text(document: String, options: &Options) -> Report {
    run_text(document, options, Disk::Write)
}

/// Makes a file hold `content`, and the folders above it, as output files are written: never torn, and left alone where it holds it
/// already.
///
/// # Errors
/// It cannot be written.
pub fn write_file(path: &Path, content: &[u8]) -> Result<Option<Change>, WriteError> {
    put_file(path, content, Disk::Write)
}

fn put_file(path: &Path, content: &[u8], disk: Disk) -> Result<Option<Change>, WriteError> {
    if let (Disk::Write, Some(parent)) = (disk, path.parent()) {
        std::fs::create_dir_all(parent).map_err(|source| WriteError::writing(parent, source))?;
    }
    write::put(path, content, disk)
}

fn run(options: &Options, disk: Disk) -> Report {
    match std::fs::read_to_string(&options.schema) {
        Ok(text) => run_text(text, options, disk),
        Err(source) => Report::failed(options, vec![WriteError::reading(&options.schema, source)]),
    }
}

fn run_text(text: String, options: &Options, disk: Disk) -> Report {
    let compiled = gen_core::compile(&text, &CompileOptions { provider: options.provider });
    let mut diagnostics = compiled.diagnostics;
    let Some(model) = compiled.model else {
        return Report { diagnostics: diagnostics.into_sorted(), ..Report::ended(Outcome::Invalid, options) };
    };
    let mut planning = Diagnostics::new();
    let plan = gen_core::ts::plan(&model.schema, &model.api, &options.typescript, &mut planning);
    if options.rust.is_some() {
        gen_core::rust::check(&model.schema, true, &mut planning);
    }
    gen_core::dmmf::locate(&text, &mut planning);
    drop(text);
    diagnostics.extend(planning);
    let Some(plan) = plan else {
        return Report { diagnostics: diagnostics.into_sorted(), ..Report::ended(Outcome::Invalid, options) };
    };
    let diagnostics = diagnostics.into_sorted();

    let heading = Heading {
        schema_hash: schema_hash(&model.schema),
        provider: model.schema.provider.as_str(),
        import_extension: options.typescript.import_extension.suffix(),
    };
    let threads = write::thread_count(options.threads, |name| std::env::var(name).ok());
    let written =
        write::write_artifacts(&options.out_dir, &plan, &heading, threads, disk).and_then(|mut written| {
            match &options.rust {
                Some(path) => {
                    write_rust(path, &model, disk, &mut written).map_err(|error| vec![error])?;
                    Ok(written)
                }
                None => Ok(written),
            }
        });
    match written {
        Ok(Written { counts, changes, lock }) => {
            drop(lock);
            Report { diagnostics, counts, changes, ..Report::ended(Outcome::Done, options) }
        }
        Err(failures) => Report { diagnostics, ..Report::failed(options, failures) },
    }
}

fn write_rust(
    path: &Path,
    model: &gen_core::Model,
    disk: Disk,
    written: &mut Written,
) -> Result<(), WriteError> {
    let text = render_rust(model).map_err(|error| {
        WriteError::writing(path, std::io::Error::other(format!("the expansion does not parse: {error}")))
    })?;
    let change = put_file(path, text.as_bytes(), disk)?;
    *(if change.is_some() { &mut written.counts.written } else { &mut written.counts.unchanged }) += 1;
    written.changes.extend(change);
    Ok(())
}

/// The Rust backend as a file.
pub(crate) fn render_rust(model: &gen_core::Model) -> syn::Result<String> {
    let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
    let mut text = String::from("// @generated by gen (rust). Do not edit.\n\n");
    text.push_str(&prettyplease::unparse(&syn::parse2(tokens)?));
    Ok(text)
}

/// A hash of what the schema says, not of how its file is laid out.
fn schema_hash(schema: &Schema) -> String {
    struct Hashing(blake3::Hasher);
    impl std::fmt::Write for Hashing {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0.update(text.as_bytes());
            Ok(())
        }
    }
    let mut hashing = Hashing(blake3::Hasher::new());
    // Hashing cannot fail, so the debug form is whole.
    let _ = write!(hashing, "{schema:?}");
    write::short_hash(&hashing.0.finalize())
}
