//! Several runs into one folder at the same time: all of them succeed, and the folder is one of their outputs, whole.
//!
//! `GEN_ROUNDS=20 cargo test -p gen-cli --test at_once -- --nocapture` for more of it.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;
use std::path::Path;

use support::{Made, Random, Schemas, Scratch, done, new_place, number, start, succeeds};

/// Starts a run for each of the schemas, all of them within a moment, and waits for the last.
fn run_at_once(schemas: &[&Made], place: &Path, random: &mut Random, longest: std::time::Duration) {
    let mut runs = Vec::new();
    for made in schemas {
        std::thread::sleep(random.magnitude_within(longest));
        runs.push(start(&made.schema, place));
    }
    for run in runs {
        done(&run.wait_with_output().unwrap());
    }
}

#[test]
fn runs_into_one_folder_leave_one_whole_output() {
    let scratch = Scratch::new("at-once");
    let schemas = Schemas::make(&scratch, 20);
    let [base, changed, smaller] = &schemas.all;
    let mut random = Random(number("GEN_SEED", 1));
    let mut winners = BTreeMap::new();
    // What stood before, and the schemas of the runs.
    let cases: [(&str, Option<&Made>, &[&Made]); 8] = [
        ("two into none", None, &[base, base]),
        ("four into none", None, &[base, base, base, base]),
        ("two into an older one", Some(smaller), &[base, base]),
        ("four into an older one", Some(changed), &[base, base, base, base]),
        ("two schemas into none", None, &[base, smaller]),
        ("two schemas into an older one", Some(changed), &[smaller, base]),
        ("four of two schemas into none", None, &[smaller, base, smaller, base]),
        ("four of three schemas into an older one", Some(base), &[changed, smaller, base, changed]),
    ];
    for round in 0..number("GEN_ROUNDS", 1) {
        for (index, (case, before, runs)) in cases.iter().enumerate() {
            let place = new_place(&scratch, &format!("{round}-{index}"));
            if let Some(made) = before {
                succeeds(&made.schema, &place);
            }
            run_at_once(runs, &place, &mut random, schemas.typical / 8);
            let winner = schemas.whole(&place);
            assert!(runs.iter().any(|made| made.name == winner), "{case}: {winner}");
            *winners.entry((*case, winner)).or_insert(0) += 1;
        }
    }
    for ((case, winner), times) in winners {
        println!("{case}: {winner} stood {times} times");
    }
}
