//! Requests made from a seed to the generated Express server and to the generated axum server, each over a PostgreSQL database with the same
//! rows: both answer alike and leave the same rows. `GEN_DIFFERENTIAL_SEED`, `GEN_DIFFERENTIAL_COUNT` (requests in all),
//! `GEN_DIFFERENTIAL_SCHEMA` (one of `tests/schemas`, or `all`) and `GEN_DIFFERENTIAL_ROUND` (one round) say what is run; a failure says how it is run again.
//! The table is printed with `--nocapture`.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;

use gen_tests::Result;
use gen_tests::differential::{self, Plan, ROUND};
use gen_tests::fixture::Fixture;

/// Run unless something else is asked for: references and every action, every kind of relation, keys of several fields, every rule of a
/// field, every native type.
const HARDEST: [&str; 5] = ["library", "relations", "composite-key", "annotations", "native-postgresql"];

/// With `GEN_DIFFERENTIAL_SCHEMA=all`: also each scalar by itself, names of the database's own, and every default.
const ALL: [&str; 8] = [
    "library",
    "relations",
    "scalars",
    "composite-key",
    "mapped-names",
    "annotations",
    "defaults",
    "native-postgresql",
];

#[test]
fn both_servers_answer_alike() -> Result<()> {
    let number = |name: &str| env::var(name).ok().map(|text| text.parse::<usize>()).transpose();
    let seed = number("GEN_DIFFERENTIAL_SEED")?.unwrap_or(1) as u64;
    let count = number("GEN_DIFFERENTIAL_COUNT")?.unwrap_or(1000);
    let round = number("GEN_DIFFERENTIAL_ROUND")?;
    let wanted = env::var("GEN_DIFFERENTIAL_SCHEMA").ok();
    let schemas: Vec<&str> = match wanted.as_deref() {
        Some("all") => ALL.to_vec(),
        Some(name) => vec![name],
        None => HARDEST.to_vec(),
    };
    let plan = Plan {
        seed,
        first: round.unwrap_or(0),
        rounds: if round.is_some() { 1 } else { count.div_ceil(ROUND * schemas.len()) },
    };
    println!("seed {seed}\n| schema | requests | equal to the byte | differing | s |\n|---|---|---|---|---|");
    let (mut total, mut problems) = (0, String::new());
    let mut statuses: BTreeMap<(&str, u16), usize> = BTreeMap::new();
    for name in schemas {
        let report = match differential::run(&Fixture::named(name), plan) {
            Ok(report) => report,
            Err(error) => {
                writeln!(problems, "{name}: {error}\n")?;
                continue;
            }
        };
        println!(
            "| {name} | {} | {} | {} | {:.1} |",
            report.requests,
            report.same_bytes,
            report.differing.len(),
            report.time.as_secs_f64()
        );
        total += report.requests;
        for (what, count) in report.statuses {
            *statuses.entry(what).or_default() += count;
        }
        for difference in report.differing {
            writeln!(problems, "{difference}\n")?;
        }
    }
    println!("\n{total} requests; answered with");
    for ((operation, status), count) in statuses {
        println!("  {operation} {status}: {count}");
    }
    assert!(problems.is_empty(), "\n{problems}");
    Ok(())
}
