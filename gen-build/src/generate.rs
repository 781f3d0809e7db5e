//! One run: from a schema file to an output folder.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use gen_core::CompileOptions;
use gen_core::artifact::ArtifactSet;
use gen_core::diag::{Diagnostic, Diagnostics, Severity};
use gen_core::schema::Provider;

use crate::write::{self, Change, ContentHash, Counts, Disk, Heading, Record, State, WriteError};

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
    /// A file could not be read or written. A new folder is not left half-built; one that stands is as it was, if the disk refused what is
    /// new. Where a file could not be put in place, each is whole, old or new, and the next run mends the rest.
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
    let hash = ContentHash::of(document.as_bytes());
    run_text(document, hash, None, options, Disk::Write)
}

/// Makes a file hold `content`, and the folders above it, as output files are written: never torn, and left alone where it holds it
/// already.
///
/// # Errors
/// It cannot be written.
pub fn write_file(path: &Path, content: &[u8]) -> Result<Option<Change>, WriteError> {
    let content = std::str::from_utf8(content)
        .map_err(|error| WriteError::writing(path, std::io::Error::other(error)))?
        .to_owned();
    Ok(put_file(path, content, Disk::Write)?.kind.map(|kind| Change::of(kind, path)))
}

fn put_file(path: &Path, content: String, disk: Disk) -> Result<write::Outcome, WriteError> {
    if let (Disk::Write, Some(parent)) = (disk, path.parent()) {
        std::fs::create_dir_all(parent).map_err(|source| WriteError::writing(parent, source))?;
    }
    write::put(path, content, disk)
}

fn run(options: &Options, disk: Disk) -> Report {
    match std::fs::read_to_string(&options.schema) {
        Ok(text) => {
            let hash = ContentHash::of(text.as_bytes());
            // Nobody needs the text until something is to be told of it.
            let again = || {
                std::fs::read_to_string(&options.schema)
                    .ok()
                    .filter(|text| ContentHash::of(text.as_bytes()) == hash)
            };
            run_text(text, hash, Some(&again), options, disk)
        }
        Err(source) => Report::failed(options, vec![WriteError::reading(&options.schema, source)]),
    }
}

/// `again` reads the text a second time.
fn run_text(
    text: String,
    hash: ContentHash,
    again: Option<&dyn Fn() -> Option<String>>,
    options: &Options,
    disk: Disk,
) -> Report {
    let threads = write::thread_count(options.threads, |name| std::env::var(name).ok());
    let key = key(hash, options);
    let state = State::read(&options.out_dir);
    let swept = write::sweep(&options.out_dir, options.rust.as_deref(), disk);
    let current =
        state.as_ref().filter(|state| swept && state.is_current(&options.out_dir, key, threads, disk));
    if let Some(current) = current.filter(|state| !state.warned) {
        return Report { counts: unchanged(current), ..Report::ended(Outcome::Done, options) };
    }

    let compiled = gen_core::compile(&text, &CompileOptions { provider: options.provider });
    let mut diagnostics = compiled.diagnostics;
    let Some(model) = compiled.model else {
        return Report { diagnostics: diagnostics.into_sorted(), ..Report::ended(Outcome::Invalid, options) };
    };
    let text = again.is_none().then_some(text);
    let mut planning = Diagnostics::new();
    let (schema_hash, plan) = write::both(
        threads,
        || ContentHash::of_value(&model.schema),
        || gen_core::ts::plan(&model.schema, &model.api, &options.typescript, &mut planning),
    );
    if options.rust.is_some() {
        gen_core::rust::check(&model.schema, true, &mut planning);
    }
    if !planning.is_empty()
        && let Some(text) = text.or_else(|| again.and_then(|again| again()))
    {
        gen_core::dmmf::locate(&text, &mut planning);
    }
    diagnostics.extend(planning);
    let Some(plan) = plan else {
        return Report { diagnostics: diagnostics.into_sorted(), ..Report::ended(Outcome::Invalid, options) };
    };
    let diagnostics = diagnostics.into_sorted();
    if let Some(current) = current {
        let counts = unchanged(current);
        return Report { diagnostics, counts, ..Report::ended(Outcome::Done, options) };
    }

    let heading = Heading {
        schema_hash,
        provider: model.schema.provider.as_str(),
        import_extension: options.typescript.import_extension.suffix(),
    };
    let warned = !diagnostics.is_empty();
    match write_all(&model, (plan, &heading), options, threads, disk, state.as_ref(), (key, warned)) {
        Ok((counts, changes)) => {
            Report { diagnostics, counts, changes, ..Report::ended(Outcome::Done, options) }
        }
        Err(failures) => Report { diagnostics, ..Report::failed(options, failures) },
    }
}

/// The files of a state that is current; the manifest is not counted.
fn unchanged(state: &State) -> Counts {
    Counts { unchanged: state.len().saturating_sub(1), ..Counts::default() }
}

/// Writes the output, and what the next run may believe of it.
fn write_all(
    model: &gen_core::Model,
    (plan, heading): (ArtifactSet<'_>, &Heading),
    options: &Options,
    threads: usize,
    disk: Disk,
    state: Option<&State>,
    (key, warned): (ContentHash, bool),
) -> Result<(Counts, Vec<Change>), Vec<WriteError>> {
    let root = &options.out_dir;
    let written = write::write_artifacts(root, &plan, heading, threads, disk, state)?;
    let rust = match &options.rust {
        Some(path) => Some((path, write_rust(path, model, disk).map_err(|error| vec![error])?)),
        None => None,
    };
    let mut counts = written.counts();
    if let Some((_, rust)) = &rust {
        *(if rust.kind.is_some() { &mut counts.written } else { &mut counts.unchanged }) += 1;
    }
    if disk == Disk::Write {
        let mut record = Record::new(root, key, warned);
        if let Some((path, rust)) = &rust {
            let path = std::path::absolute(path).ok();
            let path = path.as_deref().and_then(Path::to_str);
            record.add(path.unwrap_or_default(), rust.hash, rust.stamp.filter(|_| path.is_some()));
        }
        written.record(&plan, &mut record);
        record.finish();
    }
    let mut changes = written.into_changes(root, plan);
    changes.extend(rust.and_then(|(path, rust)| Some(Change::of(rust.kind?, path))));
    Ok((counts, changes))
}

/// Everything that the output depends on: the hash of the schema's text, the options, and this program.
fn key(document: ContentHash, options: &Options) -> ContentHash {
    let program = std::env::current_exe().and_then(std::fs::metadata);
    let program = program.map(|program| (program.len(), program.modified().ok()));
    let Options { provider, typescript, rust, schema: _, schema_name: _, out_dir: _, threads: _ } = options;
    let rest = format!("{} {program:?} {provider:?} {typescript:?} {rust:?}", env!("CARGO_PKG_VERSION"));
    ContentHash::of_value(&(document.to_string(), rest))
}

fn write_rust(path: &Path, model: &gen_core::Model, disk: Disk) -> Result<write::Outcome, WriteError> {
    let text = render_rust(model).map_err(|error| {
        WriteError::writing(path, std::io::Error::other(format!("the expansion does not parse: {error}")))
    })?;
    put_file(path, text, disk)
}

/// The Rust backend as a file.
pub(crate) fn render_rust(model: &gen_core::Model) -> syn::Result<String> {
    let tokens = gen_core::rust::expand(&model.schema, &model.api, &gen_core::rust::Options::default());
    let mut text = String::from("// @generated by gen (rust). Do not edit.\n\n");
    text.push_str(&prettyplease::unparse(&syn::parse2(tokens)?));
    Ok(text)
}
