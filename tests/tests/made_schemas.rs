//! Schemas made from seeds: whatever Prisma takes of them compiles in both languages, or is refused with a report; nothing panics.
//!
//! A few run always. `MADE_COUNT=500 MADE_SEED=1000 cargo test -p gen-tests --test made_schemas -- --nocapture` runs more of them, and a
//! failure says which seed fails alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::{fs, thread};

use gen_core::{CompileOptions, Model};
use gen_tests::client::{Client, Form};
use gen_tests::fixture::Fixture;
use gen_tests::typescript::{self, Compiler, Project};
use gen_tests::{Result, expansion, made, prisma, workspace};
use regex::Regex;

/// In one program of a compiler.
const BATCH: u64 = 16;

/// Reports that a schema may deserve which Prisma takes: paths and properties that are the same, names that `where` and paths have for
/// themselves, keys that are hidden.
const DESERVED: [&str; 5] = ["GEN0301", "GEN0302", "GEN0305", "GEN0308", "GEN0404"];

#[test]
fn what_prisma_takes_compiles_or_is_reported() -> Result<()> {
    let first = number("MADE_SEED", 1)?;
    let count = number("MADE_COUNT", 8)?;
    let mut tally = Tally::default();
    let mut problems = Vec::new();
    let seeds: Vec<u64> = (first..first + count).collect();
    for batch in seeds.chunks(usize::try_from(BATCH)?) {
        problems.extend(check(batch, &mut tally)?);
    }
    println!("{count} schemas from seed {first}: {tally:?}");
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    assert!(2 * tally.typescript as u64 >= count, "Prisma refuses most of them: {tally:?}");
    Ok(())
}

fn number(variable: &str, default: u64) -> Result<u64> {
    match std::env::var(variable) {
        Ok(text) => text.parse().map_err(|_| format!("{variable} is a number, not `{text}`").into()),
        Err(_) => Ok(default),
    }
}

/// What became of how many.
#[derive(Debug, Default)]
struct Tally {
    /// Compiled on each side.
    typescript: usize,
    rust: usize,
    /// Not taken by Prisma's parser, with its reasons.
    refused: usize,
    reasons: BTreeMap<String, usize>,
    /// Prisma's own client cannot be made, or does not compile.
    without_client: usize,
    /// Refused with a report that it deserves.
    reported: usize,
}

/// What became of one.
enum Made {
    Refused(String),
    Reported,
    /// Also where Prisma has no client for it.
    Ready {
        seed: u64,
        model: Box<Model>,
        project: Option<Project>,
    },
}

fn check(seeds: &[u64], tally: &mut Tally) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut ready = Vec::new();
    // Two at once: each waits for Node most of the time.
    for pair in seeds.chunks(2) {
        let made: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = pair.iter().map(|seed| (*seed, scope.spawn(move || make(*seed)))).collect();
            threads.into_iter().map(|(seed, thread)| (seed, thread.join())).collect()
        });
        for (seed, outcome) in made {
            match outcome {
                Ok(Ok(Made::Refused(reason))) => {
                    tally.refused += 1;
                    *tally.reasons.entry(reason).or_default() += 1;
                }
                Ok(Ok(Made::Reported)) => tally.reported += 1,
                Ok(Ok(Made::Ready { seed, model, project })) => ready.push((seed, model, project)),
                Ok(Err(error)) => problems.push(told(&[seed], &error.to_string())),
                Err(_) => problems.push(told(&[seed], "it panics")),
            }
        }
    }
    let names: Vec<String> = ready.iter().map(|(seed, ..)| format!("made-{seed}")).collect();
    let models: Vec<_> =
        names.iter().map(String::as_str).zip(ready.iter().map(|(_, model, _)| &**model)).collect();
    match expansion::check_all(&models) {
        Ok(()) => tally.rust += models.len(),
        Err(error) => problems.push(blamed(&error.to_string())),
    }
    let (with, without): (Vec<_>, Vec<_>) = ready.into_iter().partition(|(.., project)| project.is_some());
    tally.without_client += without.len();
    let projects: Vec<Project> = with.into_iter().filter_map(|(.., project)| project).collect();
    match typescript::check(Compiler::Tsc7, "made", &projects) {
        Ok(()) => {
            tally.typescript += projects.len();
            // Nobody needs these clients again.
            for project in projects {
                fs::remove_dir_all(project.client().folder())?;
            }
        }
        Err(error) => problems.push(blamed(&error.to_string())),
    }
    Ok(problems)
}

fn folder(seed: u64) -> Result<PathBuf> {
    Ok(workspace::target_dir()?.join(format!("made/{seed}")))
}

fn make(seed: u64) -> Result<Made> {
    let text = made::schema(seed);
    let fixture = Fixture::in_folder(&format!("made-{seed}"), &folder(seed)?);
    workspace::write(&fixture.prisma, &text)?;
    let document = match prisma::schema_json(&fixture.prisma) {
        Ok(document) => document,
        Err(error) => return Ok(Made::Refused(reason(&error.to_string()))),
    };
    workspace::write(&fixture.json, &document)?;
    let compiled = gen_core::compile(&document, &CompileOptions::default());
    let problems = compiled.diagnostics.into_sorted();
    let Some(model) = compiled.model.map(Box::new) else {
        let errors = problems.iter().filter(|problem| problem.severity() == gen_core::diag::Severity::Error);
        let undeserved: Vec<_> = errors.filter(|problem| !DESERVED.contains(&problem.code.id)).collect();
        if undeserved.is_empty() {
            return Ok(Made::Reported);
        }
        return Err(format!("it is refused: {undeserved:#?}").into());
    };
    // Prisma's client is not made of everything that its parser takes.
    if Client::of(&text, Form::Seven).is_err() {
        return Ok(Made::Ready { seed, model, project: None });
    }
    match fixture.typescript_of(&fixture.name, Form::Seven, &model) {
        Ok(project) => Ok(Made::Ready { seed, model, project: Some(project) }),
        Err(error) if DESERVED.iter().any(|code| error.to_string().contains(code)) => Ok(Made::Reported),
        Err(error) => Err(error),
    }
}

/// The first line of Prisma's report, without names.
fn reason(error: &str) -> String {
    let line = error.lines().find(|line| line.starts_with("error")).unwrap_or(error);
    let names = Regex::new("`[^`]*`|\"[^\"]*\"").map(|names| names.replace_all(line, "…").into_owned());
    names.unwrap_or_else(|_| line.to_owned()).chars().take(140).collect()
}

/// A compiler's report, with the seeds that are named in it.
fn blamed(report: &str) -> String {
    let seeds = Regex::new("made[-_]([0-9]+)").map(|seeds| {
        seeds.captures_iter(report).filter_map(|found| found.get(1)?.as_str().parse().ok()).collect()
    });
    let seeds: BTreeSet<u64> = seeds.unwrap_or_default();
    told(&seeds.into_iter().collect::<Vec<_>>(), report)
}

fn told(seeds: &[u64], what: &str) -> String {
    let mut out = String::new();
    for seed in seeds {
        let place = folder(*seed).unwrap_or_default().join("schema.prisma");
        let _ = writeln!(
            out,
            "seed {seed} fails ({}): MADE_SEED={seed} MADE_COUNT=1 cargo test -p gen-tests --test made_schemas",
            place.display()
        );
    }
    let what: Vec<&str> = what.lines().take(80).collect();
    out + &what.join("\n")
}

#[test]
fn a_seed_makes_one_schema() {
    let made = catch_unwind(|| (0..2_000).map(made::schema).collect::<Vec<_>>());
    let made = made.unwrap_or_default();
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), 2_000);
    assert!(made.iter().zip(0..).all(|(text, seed)| *text == made::schema(seed)));
}
