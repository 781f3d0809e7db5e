//! `gen generate`

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use gen_build::{FileCase, Framework, ImportExtension, Layer, Options, Outcome, Provider};

use crate::config::{self, ConfigError};
use crate::console::{Console, Problem};
use crate::settings::{self, Settings};

/// Writes a TypeScript backend, and on request the Rust one, from a schema
///
/// Every option may also stand in gen.toml, which is looked for beside the schema, then in the current folder; what the command line
/// says wins.
#[derive(Debug, Args)]
#[command(after_help = crate::EXIT_STATUS)]
pub(crate) struct Arguments {
    /// The schema: Prisma's DMMF as JSON
    schema: Option<PathBuf>,
    /// Folder of the TypeScript backend
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; list what is not current, and end with status 1 if anything is not
    #[arg(long)]
    check: bool,
    /// Generate again whenever the schema or gen.toml changes, until Ctrl-C
    #[arg(long, conflicts_with = "check")]
    pub(crate) watch: bool,
    /// File with these options, instead of looking for gen.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Frameworks of the routes [default: express]
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = named(Framework::from_name, Framework::NAMES))]
    framework: Vec<Framework>,
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
    /// Ending of relative imports [default: js]
    #[arg(long, value_name = "NAME", value_parser = named(ImportExtension::from_name, ImportExtension::NAMES))]
    import_extension: Option<ImportExtension>,
    /// Alias in tsconfig.paths.json [default: @gen]
    #[arg(long, value_name = "ALIAS")]
    alias: Option<String>,
    /// Folders and files as `blogpost` or `blog-post` [default: lower]
    #[arg(long, value_name = "NAME", value_parser = named(FileCase::from_name, FileCase::NAMES))]
    file_case: Option<FileCase>,
}

/// A parser of names that tells all of them when it is given another.
pub(crate) fn named<T: Clone + Send + Sync + 'static>(
    from_name: fn(&str) -> Option<T>,
    names: &'static [&'static str],
) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static {
    move |name| settings::find(name, from_name, names)
}

/// What a run is about to do, and which files that depends on.
#[derive(Debug)]
pub(crate) struct Job {
    /// The schema, as far as it is known, and every place where `gen.toml` may be.
    pub(crate) inputs: Vec<PathBuf>,
    options: Result<Options, ConfigError>,
    is_check: bool,
}

impl Arguments {
    fn settings(&self) -> Settings {
        Settings {
            schema: self.schema.clone(),
            out: self.out.clone(),
            framework: (!self.framework.is_empty()).then(|| self.framework.clone()),
            provider: self.provider,
            rust: self.rust.clone(),
            layers: (!self.layers.is_empty()).then(|| self.layers.clone()),
            prisma_client: self.prisma_client.clone(),
            import_extension: self.import_extension,
            alias: self.alias.clone(),
            file_case: self.file_case,
            threads: self.threads,
        }
    }

    /// Reads `gen.toml` and makes up the options.
    pub(crate) fn prepare(&self) -> Job {
        let mut inputs = config::candidates(self.config.as_deref(), self.schema.as_deref());
        let read = config::read(&inputs, self.config.is_some());
        let settings = read.map(|config| self.settings().or(config));
        let schema = settings.as_ref().map_or(self.schema.as_ref(), |settings| settings.schema.as_ref());
        inputs.extend(schema.cloned());
        Job { inputs, options: settings.and_then(|settings| complete(&settings)), is_check: self.check }
    }
}

fn complete(settings: &Settings) -> Result<Options, ConfigError> {
    match (&settings.schema, &settings.out) {
        (Some(schema), Some(out)) => Ok(settings.options(schema, out)),
        (schema, out) => {
            let schema = schema.is_none().then(missing_schema);
            let out = out.is_none().then(|| missing("the folder of the output", "--out DIR", "out"));
            Err(ConfigError::Wrong(schema.into_iter().chain(out).collect()))
        }
    }
}

pub(crate) fn missing_schema() -> Problem {
    missing("the schema", "its path as an argument", "schema")
}

fn missing(what: &str, flag: &str, key: &str) -> Problem {
    let help = format!("give {flag}, or `{key} = \"…\"` in {}", config::NAME);
    Problem { message: format!("{what} is not given"), place: None, help: Some(help) }
}

pub(crate) fn run(arguments: &Arguments, console: &mut Console<'_>) -> u8 {
    arguments.prepare().run(console)
}

impl Job {
    /// Does it, tells what came of it, and answers the exit status.
    pub(crate) fn run(&self, console: &mut Console<'_>) -> u8 {
        let options = match &self.options {
            Ok(options) => options,
            Err(error) => return complain_of_config(error, console),
        };
        let started = Instant::now();
        let report = if self.is_check { gen_build::check(options) } else { gen_build::generate(options) };
        console.complain_of(&report);
        match report.outcome {
            Outcome::Done if self.is_check => {
                for change in &report.changes {
                    console.say(format_args!("would {change}"));
                }
                if report.changes.is_empty() {
                    console.say(format_args!("{} files are current", report.counts.unchanged));
                }
                u8::from(!report.changes.is_empty())
            }
            Outcome::Done => {
                let (counts, seconds) = (report.counts, started.elapsed().as_secs_f64());
                console.say(format_args!(
                    "{} written, {} unchanged, {} pruned in {seconds:.2} s",
                    counts.written, counts.unchanged, counts.pruned
                ));
                0
            }
            Outcome::Invalid => 1,
            Outcome::Failed => 3,
        }
    }
}

pub(crate) fn complain_of_config(error: &ConfigError, console: &mut Console<'_>) -> u8 {
    match error {
        ConfigError::Io(path, error) => {
            console.complain(format_args!("error: cannot read {}: {error}", Path::display(path)));
            3
        }
        ConfigError::Wrong(problems) => {
            for problem in problems {
                console.complain(problem);
            }
            2
        }
    }
}
