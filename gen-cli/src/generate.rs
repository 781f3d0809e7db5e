//! `gen generate`

use std::io::Write as _;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use gen_build::{FileCase, Framework, ImportExtension, Layer, Options, Outcome, Provider, Report, Severity};

/// Writes a TypeScript backend, and on request the Rust one, from a schema
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The schema: Prisma's DMMF as JSON
    schema: PathBuf,
    /// Folder of the TypeScript backend
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Framework of the routes
    #[arg(long, value_name = "NAME", default_value = "express", value_parser = named(Framework::from_name, Framework::NAMES))]
    framework: Framework,
    /// Database, where the schema does not say it or says another
    #[arg(long, value_name = "NAME", value_parser = named(Provider::from_name, Provider::NAMES))]
    provider: Option<Provider>,
    /// File for the Rust backend: what `prisma_schema!` expands to, formatted
    #[arg(long, value_name = "FILE")]
    rust: Option<PathBuf>,
    /// Threads that render and write
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Layers to write, each with those it needs (all when not given)
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = named(Layer::from_name, Layer::NAMES))]
    layers: Vec<Layer>,
    /// Where Prisma's client is imported from; with a `.` at its beginning, relative to the output folder
    #[arg(long, value_name = "IMPORT")]
    prisma_client: Option<String>,
    /// Ending of relative imports
    #[arg(long, value_name = "NAME", default_value = "js", value_parser = named(ImportExtension::from_name, ImportExtension::NAMES))]
    import_extension: ImportExtension,
    /// Alias in tsconfig.paths.json
    #[arg(long, value_name = "ALIAS")]
    alias: Option<String>,
    /// Folders and files as `blogpost` or `blog-post`
    #[arg(long, value_name = "NAME", default_value = "lower", value_parser = named(FileCase::from_name, FileCase::NAMES))]
    file_case: FileCase,
}

/// A parser of names that tells all of them when it is given another.
fn named<T: Clone + Send + Sync + 'static>(
    find: fn(&str) -> Option<T>,
    names: &'static [&'static str],
) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static {
    move |name| find(name).ok_or_else(|| format!("one of {}", names.join(", ")))
}

impl Arguments {
    fn into_options(self) -> Options {
        let mut options = Options::new(self.schema, self.out);
        options.provider = self.provider;
        options.rust = self.rust;
        options.threads = self.threads;
        let typescript = &mut options.typescript;
        typescript.framework = self.framework;
        typescript.import_extension = self.import_extension;
        typescript.file_case = self.file_case;
        if !self.layers.is_empty() {
            typescript.layers = self.layers.into_iter().collect();
        }
        if let Some(import) = self.prisma_client {
            typescript.client_import = import;
        }
        if self.alias.is_some() {
            typescript.alias = self.alias;
        }
        options
    }
}

pub(crate) fn run(arguments: Arguments) -> u8 {
    let started = Instant::now();
    let report = gen_build::generate(&arguments.into_options());
    show(&report, started);
    match report.outcome {
        Outcome::Done => 0,
        Outcome::Invalid => 1,
        Outcome::Failed => 3,
    }
}

fn show(report: &Report, started: Instant) {
    let mut stderr = std::io::stderr();
    for message in report.messages(Severity::Warning).chain(report.messages(Severity::Error)) {
        let _ = writeln!(stderr, "{message}");
    }
    for failure in &report.failures {
        let _ = writeln!(stderr, "error: {failure}");
    }
    if report.outcome == Outcome::Done {
        let counts = report.counts;
        // Where stdout is closed there is nobody to tell.
        let _ = writeln!(
            std::io::stdout(),
            "{} written, {} unchanged, {} pruned in {:.2} s",
            counts.written,
            counts.unchanged,
            counts.pruned,
            started.elapsed().as_secs_f64()
        );
    }
}
