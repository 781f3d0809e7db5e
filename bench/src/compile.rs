//! What compiling the expansion takes, beside SeaORM entities for the same tables: real runs of cargo, in turns.
//!
//! Both crates lie below `bench/peers/`, in workspaces of their own without profiles, and have the same driver. Of each sample only the
//! crate itself is compiled: its file is touched, what it stands on is warm, and nothing is incremental.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use gen_tests::database::{Database, Provider};
use gen_tests::measure::{self, Taken};
use gen_tests::{Result, process, workspace};

use crate::schema;

const SEA_ORM_CLI: &str = "2.0.4";
/// Tables of a database that the CLI reads: whole rings of ten.
const TABLES: usize = 20;

/// Measures so many rounds, and prints tables in Markdown.
pub fn run(rounds: usize) -> Result<()> {
    make_schemas()?;
    make_entities("m100", 100, &[])?;
    make_entities("m100_serde", 100, &["--with-serde", "both"])?;
    make_entities("m300", 300, &[])?;
    let mut out = String::new();
    expansion(&mut out, rounds)?;
    out.push_str(
        "\n| what | ours: s | CPU s | MiB | SeaORM: s | CPU s | MiB | ratio: time | CPU | memory |\n|---|---|---|---|---|---|---|---|---|---|\n",
    );
    let optimised = ["--config", "profile.dev.build-override.opt-level=3"];
    for (what, ours, theirs, arguments) in [
        ("`cargo check`, 100 models", "m100", "m100", &["check"][..]),
        ("the same, entities with serde", "m100", "m100_serde", &["check"]),
        ("the same, macros optimised", "m100", "m100", &["check", optimised[0], optimised[1]]),
        ("`cargo check`, 300 models", "m300", "m300", &["check"]),
        ("`cargo build --release`, 100 models", "m100", "m100", &["build", "--release"]),
        ("`cargo build --release`, 300 models", "m300", "m300", &["build", "--release"]),
    ] {
        let ours = Project::new("expansion", "ours", ours);
        let theirs = Project::new("sea-orm", "sea-orm-peer", theirs);
        let mut pairs = Vec::new();
        for round in 0..=rounds {
            let pair = (ours.sample(arguments)?, theirs.sample(arguments)?);
            // The first warms what they stand on.
            if round > 0 {
                pairs.push(pair);
            }
        }
        row(&mut out, what, &pairs);
    }
    println!("{out}");
    Ok(())
}

/// The time from the document's text to tokens, within the compiler.
fn expansion(out: &mut String, rounds: usize) -> Result<()> {
    out.push_str(
        "| `prisma_schema!`, CPU ms | models | text to contract | contract to Rust | Rust to tokens | in all |\n|---|---|---|---|---|---|\n",
    );
    let folder = peer("expansion");
    for (profile, level) in [("as cargo runs it", "0"), ("`build-override.opt-level = 3`", "3")] {
        for models in [100, 300] {
            let lib = folder.join("use-timed/src/lib.rs");
            let schema = folder.join(format!("schemas/{models}.json"));
            workspace::write(
                &lib,
                &format!("timed::timed!({:?}, {rounds});\n", schema.display().to_string()),
            )?;
            let mut cargo = cargo("expansion");
            cargo.args(["check", "--package", "use-timed", "--config"]);
            cargo.arg(format!("profile.dev.build-override.opt-level={level}"));
            let printed = process::run(&mut cargo)?;
            let rounds: Vec<Vec<f64>> = printed
                .lines()
                .filter_map(|line| line.strip_prefix("timed "))
                .map(|line| line.split(' ').filter_map(|number| number.parse().ok()).collect())
                .collect();
            let part = |index: usize| median(rounds.iter().filter_map(|round| round.get(index).copied()));
            let all = median(rounds.iter().map(|round| round.iter().sum()));
            let _ = writeln!(
                out,
                "| {profile} | {models} | {:.1} | {:.1} | {:.1} | {all:.1} |",
                part(0),
                part(1),
                part(2)
            );
        }
    }
    Ok(())
}

/// A crate that is compiled again and again.
struct Project {
    workspace: &'static str,
    package: &'static str,
    feature: &'static str,
    lib: PathBuf,
}

impl Project {
    fn new(workspace: &'static str, package: &'static str, feature: &'static str) -> Self {
        let folder = peer(workspace);
        let own = folder.join(package).join("src/lib.rs");
        let lib = if own.is_file() { own } else { folder.join("src/lib.rs") };
        Self { workspace, package, feature, lib }
    }

    fn sample(&self, arguments: &[&str]) -> Result<Taken> {
        File::options().append(true).open(&self.lib)?.set_modified(SystemTime::now())?;
        let mut cargo = cargo(self.workspace);
        cargo.args(arguments).args(["--package", self.package, "--features", self.feature]);
        measure::run(&cargo)
    }
}

fn peer(name: &str) -> PathBuf {
    workspace::root().join("bench/peers").join(name)
}

/// What is made and built, below the folder that cargo ignores.
fn target() -> PathBuf {
    workspace::root().join("target/bench/compile")
}

fn cargo(workspace: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo.current_dir(peer(workspace)).env("CARGO_INCREMENTAL", "0");
    cargo.env("CARGO_TARGET_DIR", target().join(workspace));
    cargo
}

fn make_schemas() -> Result<()> {
    for models in [100, 300] {
        let path = peer("expansion").join(format!("schemas/{models}.json"));
        let text = schema::dmmf(models, "postgresql");
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            workspace::write(&path, &text)?;
        }
    }
    Ok(())
}

/// Entities of so many models, where there are none yet. A database has few of them: what the CLI asks grows much faster than its tables.
fn make_entities(name: &str, models: usize, options: &[&str]) -> Result<()> {
    let folder = peer("sea-orm").join("src").join(name);
    if folder.join("mod.rs").is_file() {
        return Ok(());
    }
    let tools = target().join("tools");
    let program = tools.join("bin/sea-orm-cli");
    if !program.is_file() {
        let mut cargo = cargo("sea-orm");
        cargo.args(["install", "sea-orm-cli", "--locked", "--version", SEA_ORM_CLI, "--no-default-features"]);
        cargo.args(["--features", "cli,codegen,runtime-tokio,sqlx-postgres", "--root"]).arg(&tools);
        process::run(&mut cargo)?;
    }
    let mut modules = String::new();
    for (part, first) in (0..models).step_by(TABLES).enumerate() {
        let database = Database::new(Provider::Postgres)?;
        let (first, count) = (first.to_string(), TABLES.to_string());
        let mut tables = cargo("expansion");
        tables.args(["run", "--quiet", "--package", "tables", "--", database.url(), &first, &count]);
        process::run(&mut tables)?;
        let mut generate = Command::new(&program);
        generate.args(["generate", "entity", "--database-url", database.url(), "--output-dir"]);
        generate.arg(folder.join(format!("part{part}"))).args(options);
        process::run(&mut generate)?;
        let _ = writeln!(modules, "pub mod part{part};");
    }
    workspace::write(&folder.join("mod.rs"), &modules)
}

fn row(out: &mut String, what: &str, pairs: &[(Taken, Taken)]) {
    let ours = |of: &dyn Fn(&Taken) -> f64| median(pairs.iter().map(|(ours, _)| of(ours)));
    let theirs = |of: &dyn Fn(&Taken) -> f64| median(pairs.iter().map(|(_, theirs)| of(theirs)));
    let ratio = |of: &dyn Fn(&Taken) -> f64| median(pairs.iter().map(|(ours, theirs)| of(ours) / of(theirs)));
    let wall = |taken: &Taken| taken.wall.as_secs_f64();
    let cpu = |taken: &Taken| taken.more.map_or(f64::NAN, |(seconds, _)| seconds);
    #[expect(clippy::cast_precision_loss, reason = "a number of MiB")]
    let memory = |taken: &Taken| taken.more.map_or(f64::NAN, |(_, kib)| kib as f64 / 1024.0);
    let _ = writeln!(
        out,
        "| {what} | {:.2} | {:.2} | {:.0} | {:.2} | {:.2} | {:.0} | **{:.2}** | **{:.2}** | **{:.2}** |",
        ours(&wall),
        ours(&cpu),
        ours(&memory),
        theirs(&wall),
        theirs(&cpu),
        theirs(&memory),
        ratio(&wall),
        ratio(&cpu),
        ratio(&memory)
    );
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
