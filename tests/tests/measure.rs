//! What it takes to generate and to compile a schema: `CORPUS=` and a part of the name of a real one, which lie beside the checkout, and
//! `--nocapture`. Nothing is asserted of the numbers; `docs/measurements.md` has some.

use std::env;
use std::process::Command;

use gen_tests::client::Form;
use gen_tests::fixture::Fixture;
use gen_tests::typescript::{self, Compiler, Project};
use gen_tests::{Result, corpus, expansion, measure, process, workspace};

#[test]
fn what_a_schema_takes() -> Result<()> {
    if env::var("CORPUS").unwrap_or_default().is_empty() {
        println!("not measured: CORPUS names no schema");
        return Ok(());
    }
    for fixture in corpus::wanted(&[])? {
        measure_one(&fixture)?;
    }
    Ok(())
}

fn measure_one(fixture: &Fixture) -> Result<()> {
    let (model, _) = corpus::compile(fixture)?;
    let fields: usize = model.api.resources.iter().map(|resource| resource.fields.len()).sum();
    println!("{}: {} models, {fields} scalar fields", fixture.name, model.schema.models.len());
    println!("| what | s | s of all processors | MiB at the peak |\n|---|---|---|---|");

    let program = release()?;
    let folder = process::TempDir::new("measure-out")?;
    let mut generate = Command::new(program);
    generate.arg("generate").arg(&fixture.json).arg("--out").arg(folder.path().join("out"));
    generate.args(["--provider", model.schema.provider.as_str()]);
    println!("| `gen generate`, to a new folder {}", measure::run(&generate)?);
    println!("| `gen generate`, with nothing to change {}", measure::run(&generate)?);

    let project = fixture.typescript_of(&format!("{}-measure", fixture.name), Form::Seven, &model)?;
    let files = workspace::files_below(&project.source())?.len();
    let alone = Project::new(&format!("{}-alone", fixture.name), project.client().clone())?;
    let import = format!("export type {{ PrismaClient }} from \"{}\";\n", project.client().import());
    workspace::write(&alone.source().join("client.ts"), &import)?;
    let command = typescript::check_command(Compiler::Tsc7, &format!("{}-alone", fixture.name), &[alone])?;
    println!("| tsc 7.0 over Prisma's client alone, unused {}", measure::run(&command)?);

    let projects = [project];
    for (name, compiler) in [("7.0", Compiler::Tsc7), ("5.9", Compiler::Tsc5)] {
        let command = typescript::check_command(compiler, &format!("{}-measure", fixture.name), &projects)?;
        println!("| tsc {name} over {files} files and Prisma's client {}", measure::run(&command)?);
    }

    // What it stands on is compiled before, with a schema of one model.
    let small = Fixture::named("one-model");
    expansion::check(&small.name, &small.compile(None)?)?;
    let (mut command, _lock) = expansion::command(&[(&fixture.name, &model)])?;
    println!("| `cargo check` of the expansion {}", measure::run(command.env("CARGO_INCREMENTAL", "0"))?);
    Ok(())
}

/// The command as it is installed.
fn release() -> Result<std::path::PathBuf> {
    let target = workspace::target_dir()?.join("measure");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace::root());
    cargo.args(["build", "--release", "--quiet", "--package", "gen-cli", "--target-dir"]).arg(&target);
    process::run(&mut cargo)?;
    Ok(target.join("release").join(format!("gen{}", env::consts::EXE_SUFFIX)))
}
