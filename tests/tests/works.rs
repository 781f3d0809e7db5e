//! Schemas at work: what is generated for each serves Prisma's own tables on Express and on axum, and both answer every request alike,
//! and leave the same rows. Schemas of this repository always; of real ones, which lie beside the checkout, the hardest, or with
//! `CORPUS=all` every one that is for PostgreSQL, or with `CORPUS=` and a part of a name those that have it. The table is printed with
//! `--nocapture`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use gen_core::schema::Provider;
use gen_tests::fixture::Fixture;
use gen_tests::works::{self, servers};
use gen_tests::{Result, corpus};

/// One a feature: references and every action, composite keys, several schemas, database names, native types.
const OWN: [&str; 6] =
    ["composite-key", "library", "mapped-names", "native-postgresql", "plain", "two-schemas"];

/// Composite foreign keys, every native type, several extensions, names and defaults of every kind, 21 models that refer to each other.
const HARDEST: [&str; 6] = [
    "fdarian__prisma-generator-drizzle",
    "ghostfolio__ghostfolio",
    "mogzol__prisma-generator-typescript-interfaces",
    "prisma__prisma__10",
    "prisma__prisma-engines__6",
    "umami-software__umami",
];

#[test]
fn both_backends_work_alike() -> Result<()> {
    let mut models = Vec::new();
    // A part of a name asks for those of that name alone.
    let wanted = std::env::var("CORPUS").unwrap_or_default();
    let own = OWN.iter().filter(|name| matches!(wanted.as_str(), "" | "all") || name.contains(&wanted));
    for name in own {
        let fixture = Fixture::named(name);
        let model = fixture.compile(None)?;
        models.push((fixture, model));
    }
    let real = if models.is_empty() || wanted.is_empty() || wanted == "all" {
        corpus::wanted(&HARDEST)?
    } else {
        Vec::new()
    };
    if real.is_empty() {
        println!("no real schemas: ../shared/corpus is not there, or was not asked for");
    }
    for fixture in real {
        let (model, _) = corpus::compile(&fixture)?;
        if model.schema.provider == Provider::PostgreSql {
            models.push((fixture, model));
        }
    }
    let named: Vec<_> = models.iter().map(|(fixture, model)| (fixture.name.clone(), model)).collect();
    let programs: BTreeMap<_, _> = servers::build(&named)?;

    println!("| schema | models | worked | skipped | equal | differing | s |\n|---|---|---|---|---|---|---|");
    let (mut notes, mut problems) = (String::new(), String::new());
    let mut worked = 0;
    for (fixture, model) in &models {
        let name = &fixture.name;
        let program = programs.get(name).ok_or("a server that was not built")?;
        let report = match works::run(fixture, model, program) {
            Ok(report) => report,
            Err(error) => {
                writeln!(problems, "{name}: {error}\n")?;
                continue;
            }
        };
        worked += report.worked;
        println!(
            "| {name} | {} | {} | {} | {} | {} | {:.1} |",
            model.schema.models.len(),
            report.worked,
            report.skipped.len(),
            report.tally.equal,
            report.tally.differing.len(),
            report.time.as_secs_f64()
        );
        if let Some(changed) = report.changed {
            writeln!(notes, "{name}: {changed}")?;
        }
        for skipped in &report.skipped {
            writeln!(notes, "{name}: {} is skipped: {}", skipped.model, skipped.reason)?;
        }
        for difference in &report.tally.differing {
            writeln!(problems, "{name}: {difference}\n")?;
        }
        for refused in &report.refused {
            writeln!(problems, "{name}, refused by both: {refused}\n")?;
        }
        if !report.tally.differing.is_empty() {
            let [express, axum] = &report.logs;
            writeln!(problems, "the end of what Express printed:\n{express}\nand axum:\n{axum}\n")?;
        }
    }
    println!("\n{notes}");
    assert!(problems.is_empty(), "\n{problems}");
    assert!(worked > 0, "no model was tried");
    Ok(())
}
