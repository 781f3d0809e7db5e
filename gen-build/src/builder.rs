//! [`Builder`]: a run from a build script.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use gen_core::diag::{Diagnostic, Diagnostics, codes};
use gen_core::ts::{FileCase, Framework, ImportExtension, Layer};

use crate::generate::Options;
use crate::target::{self, Target};
use crate::{Provider, cargo, generate, locate};

/// A run with choices, for build scripts. Paths are relative to the crate's manifest.
///
/// ```no_run
/// gen_build::Builder::new().schema("prisma/blog.json").rust(true).run();
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "nothing happens before `run`"]
pub struct Builder {
    schema: Option<PathBuf>,
    out_dir: Option<PathBuf>,
    provider: Option<Provider>,
    typescript: gen_core::ts::Options,
    threads: Option<NonZeroUsize>,
    rust: bool,
}

impl Builder {
    /// The defaults, as [`run`](crate::run) has them.
    pub fn new() -> Self {
        Self::default()
    }

    /// The schema's file, instead of looking for it.
    pub fn schema(mut self, path: impl Into<PathBuf>) -> Self {
        self.schema = Some(path.into());
        self
    }

    /// The database, where the document does not say it or says another.
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// The folder of the TypeScript backend; `$OUT_DIR/gen` when not given. One outside of `OUT_DIR` is for this crate alone, and gives
    /// way to `$OUT_DIR/gen`, with a warning, under `GEN_SKIP=1`, on docs.rs, and where it cannot be written to.
    pub fn out_dir(mut self, path: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(path.into());
        self
    }

    /// The layers to write, each with those it needs; all when not given.
    pub fn layers(mut self, layers: impl IntoIterator<Item = Layer>) -> Self {
        self.typescript.layers = layers.into_iter().collect();
        self
    }

    /// The framework that the routes are for; Express when not given.
    pub fn framework(self, framework: Framework) -> Self {
        self.frameworks([framework])
    }

    /// The frameworks that the routes are for, each with functions of its own.
    pub fn frameworks(mut self, frameworks: impl IntoIterator<Item = Framework>) -> Self {
        self.typescript.frameworks = frameworks.into_iter().collect();
        self
    }

    /// Where `PrismaClient` and `Prisma` are imported from; with a `.` at its beginning, relative to the output folder.
    pub fn prisma_client(mut self, import: impl Into<String>) -> Self {
        self.typescript.client_import = import.into();
        self
    }

    /// The ending of relative imports.
    pub fn import_extension(mut self, extension: ImportExtension) -> Self {
        self.typescript.import_extension = extension;
        self
    }

    /// The alias in `tsconfig.paths.json`; `@gen` when not given.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.typescript.alias = Some(alias.into());
        self
    }

    /// `blogpost` or `blog-post`.
    pub fn file_case(mut self, case: FileCase) -> Self {
        self.typescript.file_case = case;
        self
    }

    /// Threads that render and write. Else `RAYON_NUM_THREADS`, else cargo's `NUM_JOBS`, else the cores.
    pub fn threads(mut self, threads: NonZeroUsize) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Also writes the Rust backend, as `$OUT_DIR/schema.rs`, for `include!`.
    pub fn rust(mut self, rust: bool) -> Self {
        self.rust = rust;
        self
    }

    /// Generates, tells cargo what to watch, and shows every problem. Errors end the build script with status 1; it never panics.
    pub fn run(self) {
        match self.prepare(|name| std::env::var_os(name)) {
            Ok(run) => {
                cargo::print_inputs(&run.options.schema);
                cargo::print_target(&run.target);
                let report = generate(&run.options);
                if !cargo::print_report(&report) {
                    std::process::exit(1);
                }
                if let Target::Outside(folder) = &run.target {
                    cargo::print_outputs(folder, &run.out_dir);
                }
            }
            Err(problems) => {
                cargo::print_searched();
                cargo::print_errors(problems.iter().map(|problem| problem.display("build.rs").to_string()));
                std::process::exit(1);
            }
        }
    }

    /// What [`run`](Self::run) generates with, in the environment of a build script.
    fn prepare(&self, variable: impl Fn(&str) -> Option<std::ffi::OsString>) -> Result<Run, Vec<Diagnostic>> {
        let mut problems = Diagnostics::new();
        let mut folder = |name: &'static str| {
            let value = variable(name).map(PathBuf::from);
            if value.is_none() {
                let message = format!("the environment variable {name} is not set");
                problems.push(Diagnostic::new(&codes::NO_BUILD_SCRIPT, message));
            }
            value
        };
        let (manifest_dir, out_dir) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
        let schema = manifest_dir.as_ref().and_then(|manifest_dir| match &self.schema {
            Some(path) => Some(path.clone()),
            None => locate::find_schema(
                manifest_dir,
                variable("GEN_SCHEMA").filter(|path| !path.is_empty()).map(PathBuf::from),
                &mut problems,
            ),
        });
        let problems = problems.into_sorted();
        let (Some(manifest_dir), Some(out_dir), Some(schema), true) =
            (manifest_dir, out_dir, schema, problems.is_empty())
        else {
            return Err(problems);
        };
        let wanted = self.out_dir.as_ref().map(|path| manifest_dir.join(path));
        let target = target::choose(&out_dir, wanted, variable);
        let options = Options {
            schema_name: schema.display().to_string(),
            provider: self.provider,
            typescript: self.typescript.clone(),
            rust: self.rust.then(|| out_dir.join("schema.rs")),
            threads: self.threads,
            ..Options::new(manifest_dir.join(&schema), target.folder())
        };
        Ok(Run { options, target, out_dir })
    }
}

/// A run that is ready to start.
struct Run {
    options: Options,
    target: Target,
    out_dir: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;
    use gen_core::diag::Example;

    fn options(builder: &Builder, variables: &[(&str, &str)]) -> Result<Options, Vec<&'static str>> {
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        builder
            .prepare(variable)
            .map(|run| run.options)
            .map_err(|problems| problems.iter().map(|problem| problem.code.id).collect())
    }

    #[test]
    fn paths_are_relative_to_the_manifest_and_the_default_folder_is_cargos() {
        let builder = Builder::new().schema("data/a.json").rust(true);
        let crate_folder = std::env::temp_dir().join("crate");
        let manifest_dir = crate_folder.display().to_string();
        let variables = [("CARGO_MANIFEST_DIR", manifest_dir.as_str()), ("OUT_DIR", "/target/out")];
        let found = options(&builder, &variables).unwrap();
        assert_eq!(found.schema, crate_folder.join("data/a.json"));
        assert_eq!(found.out_dir, PathBuf::from("/target/out/gen"));
        assert_eq!(found.rust, Some(PathBuf::from("/target/out/schema.rs")));
        let elsewhere = options(&builder.out_dir("../web/gen").rust(false), &variables).unwrap();
        assert_eq!(elsewhere.out_dir, crate_folder.join("../web/gen"));
        assert_eq!(elsewhere.rust, None);
    }

    #[test]
    fn outside_of_a_build_script_both_variables_are_missed_at_once() {
        assert_eq!(options(&Builder::new(), &[]).err(), Some(vec!["GEN0501", "GEN0501"]));
        let problems = Builder::new().prepare(|_| None).map(|run| run.options).unwrap_err();
        let reports: Vec<_> =
            problems.iter().map(|problem| problem.display("build.rs").to_string()).collect();
        let Example::Told { shown, .. } = codes::NO_BUILD_SCRIPT.example else {
            panic!("no document shows it")
        };
        assert!(reports.iter().any(|report| report == shown), "{reports:#?}");
    }

    #[test]
    fn an_empty_variable_names_no_schema() {
        let crate_folder = std::env::temp_dir().join(format!("gen-builder-{}", std::process::id()));
        std::fs::create_dir_all(&crate_folder).unwrap();
        std::fs::write(crate_folder.join("Cargo.toml"), "").unwrap();
        let manifest_dir = crate_folder.display().to_string();
        let variables =
            [("CARGO_MANIFEST_DIR", manifest_dir.as_str()), ("OUT_DIR", "/o"), ("GEN_SCHEMA", "")];
        assert_eq!(options(&Builder::new(), &variables).err(), Some(vec!["GEN0502"]));
        std::fs::remove_dir_all(crate_folder).unwrap();
    }
}
