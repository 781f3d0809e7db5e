//! `gen-bench WHAT …`: whole-process measurements, each beside a reference in the same run. Tables go to standard output, as Markdown.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::path::Path;
use std::process::ExitCode;

use gen_bench::{Result, compile, generate, plot, schema, serve, tree};

const USAGE: &str = "\
gen-bench schema MODELS [PROVIDER]   the DMMF of a schema of so many models
gen-bench prisma MODELS [PROVIDER]   the schema itself
gen-bench generate DIR [SAMPLES]     fresh, unchanged, one field changed, memory: of the program `gen` beside a plain writer
gen-bench scale DIR [SAMPLES]        time and memory of 10, 100, 1000 and 10,000 models; writes docs/performance.svg
gen-bench build DIR [SAMPLES]        gen_build::run() as cargo runs it, and optimised
gen-bench compile [ROUNDS]           what compiling the expansion takes, beside SeaORM entities for the same tables
gen-bench serve [WHAT …]             requests a second: the generated servers beside ones that are written by hand
gen-bench write FROM TO [SAMPLES]    the plain writer alone, of a folder that stands

DIR is a new folder on the disk that is measured. Nothing in it is deleted: a write soon after a large deletion is slow.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    let samples = |at: usize| arguments.get(at).map_or(Ok(7), |text| text.parse::<usize>());
    let provider = arguments.get(2).copied().unwrap_or("postgresql");
    match *arguments {
        ["schema", models, ..] => print!("{}", schema::dmmf(models.parse()?, provider)),
        ["prisma", models, ..] => print!("{}", schema::prisma(models.parse()?, provider)),
        ["generate", folder, ..] => generate::compare(Path::new(folder), samples(2)?)?,
        ["scale", folder, ..] => {
            let points = generate::scale(Path::new(folder), samples(2)?)?;
            std::fs::write("docs/performance.svg", plot::draw(&points))?;
        }
        ["compile", ..] => compile::run(samples(1)?)?,
        ["build", folder, ..] => generate::build_script(Path::new(folder), samples(2)?)?,
        ["write", from, to, ..] => tree::print(Path::new(from), Path::new(to), samples(3)?)?,
        ["serve", ref chosen @ ..] => serve::run(chosen)?,
        _ => return Err(USAGE.into()),
    }
    Ok(())
}
