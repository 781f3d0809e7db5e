//! The program `gen`, whole, beside a program that only writes what it writes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::process::{Taken, median, run};
use crate::tree::{Plain, Tree};
use crate::{Result, schema};

/// As many as the references have.
const THREADS: usize = 2;

/// What is measured, at 1000 models: each sample of `gen` has one of the reference before it, in folders of its own.
///
/// # Errors
/// Something cannot be run, read or written.
pub fn compare(folder: &Path, samples: usize) -> Result<()> {
    let bench = Bench::new(folder)?;
    let models = 1000;
    let (document, changed) = (bench.schema(models, false)?, bench.schema(models, true)?);
    let tree = bench.tree(&document)?;
    println!(
        "{models} models, {} files, {:.1} MB; {samples} samples, {THREADS} threads; medians.\n",
        tree.len(),
        mega(tree.bytes())
    );
    println!(
        "| what | `gen` | reference | ratio | CPU of `gen` | of the reference | MiB |\n|---|---|---|---|---|---|---|"
    );
    let mut fresh = Pairs::default();
    let mut same = Pairs::default();
    let mut one_field = Pairs::default();
    let merged = tree.merged();
    let mut fewer = Vec::new();
    for sample in 0..samples {
        let at = |name: &str| bench.folder.join(format!("{name}-{sample}"));
        let plain = tree.write(&at("plain"), THREADS)?;
        fresh.push(bench.generate(&document, &at("out"))?, plain);
        fewer.push(merged.write(&at("merged"), THREADS)?.wall.as_secs_f64() / plain.wall.as_secs_f64());
        // As old as an output is when the next run looks at it.
        std::thread::sleep(Duration::from_millis(200));
        let plain = tree.stat(&at("plain"), THREADS)?;
        same.push(bench.generate(&document, &at("out"))?, plain);
        let plain = tree.write(&at("again"), THREADS)?;
        one_field.push(bench.generate(&changed, &at("out"))?, plain);
    }
    println!("{}", fresh.row("fresh, against writing the same files"));
    println!("{}", same.row("nothing changed, against asking for the times of all files"));
    println!("{}", one_field.row("one field of one model changed, against writing all files"));
    println!(
        "\nThe plain writer, of the same bytes in {} files: {:.2} of its time.\n",
        merged.len(),
        median(&fewer).unwrap_or_default()
    );
    Ok(())
}

/// A size of a schema, and what a fresh run takes.
#[derive(Debug, Clone, Copy)]
pub struct Point {
    /// How many models.
    pub models: usize,
    /// Seconds on the clock.
    pub seconds: f64,
    /// MiB at the peak.
    pub peak: f64,
}

/// Fresh runs over schemas of all sizes.
///
/// # Errors
/// Something cannot be run, read or written.
pub fn scale(folder: &Path, samples: usize) -> Result<Vec<Point>> {
    let bench = Bench::new(folder)?;
    let mut points = Vec::new();
    println!(
        "| models | schema MB | files | ms | ms a model | CPU ms a model | MiB at the peak | plain writer ms | ratio |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for models in [10, 100, 1000, 10_000] {
        let document = bench.schema(models, false)?;
        let tree = bench.tree(&document)?;
        // The small ones end too soon to be measured a few times.
        let samples = if models < 1000 { samples * 3 } else { samples };
        let mut pairs = Pairs::default();
        for sample in 0..samples {
            let at = |name: &str| bench.folder.join(format!("{name}-{models}-{sample}"));
            let plain = tree.write(&at("plain"), THREADS)?;
            pairs.push(bench.generate(&document, &at("out"))?, plain);
        }
        let (own, plain, ratio) = pairs.medians();
        #[allow(clippy::cast_precision_loss)]
        let count = models as f64;
        let milli = |duration: Duration| duration.as_secs_f64() * 1000.0;
        println!(
            "| {models} | {:.2} | {} | {:.1} | {:.3} | {:.3} | {:.1} | {:.1} | {ratio:.2} |",
            mega(usize::try_from(std::fs::metadata(&document)?.len())?),
            tree.len(),
            milli(own.wall),
            milli(own.wall) / count,
            milli(own.cpu) / count,
            own.peak,
            milli(plain.wall),
        );
        points.push(Point { models, seconds: own.wall.as_secs_f64(), peak: own.peak });
    }
    Ok(points)
}

/// A build script that calls `gen_build::run()`, made as cargo makes build scripts, and optimised.
///
/// # Errors
/// Something cannot be built, run or written.
pub fn build_script(folder: &Path, samples: usize) -> Result<()> {
    let bench = Bench::new(folder)?;
    let document = bench.schema(1000, false)?;
    println!("`gen_build::run()`, 1000 models; {samples} samples; medians.\n");
    println!("| built as | ms | CPU ms | MiB |\n|---|---|---|---|");
    let mut programs = Vec::new();
    for (name, profile) in [("cargo builds build scripts", "dev"), ("optimised", "release")] {
        programs.push((name, bench.example(profile)?, Vec::new()));
    }
    for sample in 0..samples {
        for (number, (_, program, taken)) in programs.iter_mut().enumerate() {
            let out = bench.folder.join(format!("script-{number}-{sample}/out"));
            std::fs::create_dir_all(&out)?;
            let mut command = Command::new(&*program);
            command.env("CARGO_MANIFEST_DIR", &bench.folder).env("OUT_DIR", &out);
            command.env("GEN_SCHEMA", &document).env("NUM_JOBS", THREADS.to_string());
            taken.push(run(&command)?);
        }
    }
    for (name, _, taken) in &programs {
        let taken = middle(taken);
        println!(
            "| as {name} | {:.0} | {:.0} | {:.1} |",
            taken.wall.as_secs_f64() * 1000.0,
            taken.cpu.as_secs_f64() * 1000.0,
            taken.peak
        );
    }
    Ok(())
}

struct Bench {
    folder: PathBuf,
    program: PathBuf,
}

impl Bench {
    fn new(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let folder = std::path::absolute(folder)?;
        build(&["--release", "-p", "gen-cli"])?;
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        Ok(Self { folder, program: std::path::absolute(target.join("release/gen"))? })
    }

    /// The program of `examples/script.rs`.
    fn example(&self, profile: &str) -> Result<PathBuf> {
        build(&["--profile", profile, "-p", "gen-bench", "--example", "script"])?;
        let folder = if profile == "dev" { "debug" } else { profile };
        let built =
            self.program.ancestors().nth(2).unwrap_or(&self.folder).join(folder).join("examples/script");
        let kept = self.folder.join(format!("script-{profile}"));
        std::fs::copy(built, &kept)?;
        Ok(kept)
    }

    fn schema(&self, models: usize, changed: bool) -> Result<PathBuf> {
        let mut text = schema::dmmf(models, "postgresql");
        if changed {
            text = text.replacen("\"name\":\"note\"", "\"name\":\"remark\"", 1);
        }
        let path = self.folder.join(format!("schema-{models}-{changed}.json"));
        std::fs::write(&path, text)?;
        Ok(path)
    }

    fn generate(&self, document: &Path, out: &Path) -> Result<Taken> {
        let mut command = Command::new(&self.program);
        command.arg("generate").arg(document).arg("--out").arg(out);
        run(command.args(["--threads", &THREADS.to_string()]))
    }

    /// What a run writes.
    fn tree(&self, document: &Path) -> Result<Tree> {
        let out = document.with_extension("out");
        self.generate(document, &out)?;
        Ok(Tree::read(&out)?)
    }
}

fn build(arguments: &[&str]) -> Result<()> {
    let status = Command::new("cargo").arg("build").args(arguments).status()?;
    if status.success() { Ok(()) } else { Err(format!("cargo build {arguments:?} failed").into()) }
}

#[derive(Default)]
struct Pairs(Vec<(Taken, Plain)>);

impl Pairs {
    fn push(&mut self, own: Taken, plain: Plain) {
        self.0.push((own, plain));
    }

    fn medians(&self) -> (Taken, Plain, f64) {
        let own: Vec<Taken> = self.0.iter().map(|pair| pair.0).collect();
        let plain = |of: fn(&Plain) -> Duration| {
            let all: Vec<Duration> = self.0.iter().map(|pair| of(&pair.1)).collect();
            median(&all).unwrap_or_default()
        };
        let ratios: Vec<f64> =
            self.0.iter().map(|(own, plain)| own.wall.as_secs_f64() / plain.wall.as_secs_f64()).collect();
        let plain = Plain { wall: plain(|plain| plain.wall), cpu: plain(|plain| plain.cpu) };
        (middle(&own), plain, median(&ratios).unwrap_or_default())
    }

    fn row(&self, what: &str) -> String {
        let (own, plain, ratio) = self.medians();
        let milli = |duration: Duration| format!("{:.0} ms", duration.as_secs_f64() * 1000.0);
        format!(
            "| {what} | {} | {} | {ratio:.2} | {} | {} | {:.1} |",
            milli(own.wall),
            milli(plain.wall),
            milli(own.cpu),
            milli(plain.cpu),
            own.peak
        )
    }
}

fn middle(taken: &[Taken]) -> Taken {
    let by =
        |of: fn(&Taken) -> Duration| median(&taken.iter().map(of).collect::<Vec<_>>()).unwrap_or_default();
    let peaks: Vec<f64> = taken.iter().map(|taken| taken.peak).collect();
    Taken {
        wall: by(|taken| taken.wall),
        cpu: by(|taken| taken.cpu),
        peak: median(&peaks).unwrap_or_default(),
    }
}

#[allow(clippy::cast_precision_loss)]
fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
