//! Real schemas that nobody here wrote: what is generated for each passes tsc, on a real Prisma client, and rustc. They lie beside the
//! checkout, and the test says so where they do not. The hardest third runs always; `CORPUS=all` runs every one, and `CORPUS=` and a
//! part of a name those that have it. The table is printed with `--nocapture`.

use std::fmt::Write as _;
use std::time::Instant;

use gen_tests::client::Form;
use gen_tests::fixture::Fixture;
use gen_tests::typescript::{self, Compiler};
use gen_tests::{Result, corpus, expansion, workspace};

/// Views, several schemas, composite foreign keys, every native type, MongoDB, SQL Server, CockroachDB, 85 models.
const HARDEST: [&str; 13] = [
    "Brendonovich__prisma-engines__8",
    "Brendonovich__prisma-engines__19",
    "baptisteArno__typebot",
    "bcgov__platform-services-registry",
    "formbricks__formbricks",
    "keonik__prisma-erd-generator",
    "labring__sealos",
    "letterpad__letterpad",
    "mogzol__prisma-generator-typescript-interfaces",
    "prisma__prisma-engines__6",
    "prisma__prisma__10",
    "prisma__prisma__13",
    "stackernews__stacker",
];

#[test]
fn real_schemas_compile_on_both_sides() -> Result<()> {
    let fixtures = corpus::wanted(&HARDEST)?;
    if fixtures.is_empty() {
        println!("not checked: ../shared/corpus is not there");
        return Ok(());
    }
    let mut problems = String::new();
    println!(
        "| schema | document | provider | models | files | tsc | s | rustc | s |\n|---|---|---|---|---|---|---|---|---|"
    );
    for fixture in &fixtures {
        if let Err(error) = check(fixture) {
            writeln!(problems, "{}: {error}\n", fixture.name)?;
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
    Ok(())
}

fn check(fixture: &Fixture) -> Result<()> {
    let (model, whole) = corpus::compile(fixture)?;
    let (models, named) = (model.schema.models.len(), model.schema.provider.as_str());
    let mut problems = String::new();

    let project = fixture.typescript_of(&format!("{}-corpus", fixture.name), Form::Seven, &model)?;
    let files = workspace::files_below(&project.source())?.len();
    let begin = Instant::now();
    let checked = typescript::check(Compiler::Tsc7, &format!("{}-corpus-check", fixture.name), &[project]);
    let (tsc_time, tsc) = (begin.elapsed(), count(checked, "error TS", &mut problems));

    // Of a database without a driver: the types and their validation.
    let begin = Instant::now();
    let checked = expansion::check(&fixture.name, &model);
    let (rustc, rustc_time) = (count(checked, "error", &mut problems), begin.elapsed());
    println!(
        "| {} | {} | {named} | {models} | {files} | {tsc} | {:.1} | {rustc} | {:.1} |",
        fixture.name,
        if whole { "whole" } else { "datamodel" },
        tsc_time.as_secs_f64(),
        rustc_time.as_secs_f64()
    );
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}

/// How many errors a compiler had; their text is kept.
fn count(checked: Result<()>, mark: &str, problems: &mut String) -> String {
    let Err(error) = checked else { return "0".to_owned() };
    let error = error.to_string();
    problems.push_str(&error);
    error.matches(mark).count().max(1).to_string()
}
