//! The table.

use std::io::Write as _;
use std::time::Duration;

use super::CONNECTIONS;
use super::place::Database;
use super::round::{Compared, Measured};

pub(super) fn head(rounds: usize) {
    println!(
        "{rounds} rounds of each, in turn, {CONNECTIONS} connections; medians; times in milliseconds (median, 99th of 100).\n"
    );
    println!(
        "| server | database | operation | generated /s | by hand /s | ratio | generated p50, p99 | by hand p50, p99 | processor a request, ratio |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
}

pub(super) fn line(framework: &str, database: Database, operation: &str, compared: &Compared) {
    let Compared { ours, hand } = compared;
    println!(
        "| {framework} | {} | {} | {:.0} | {:.0} | {:.2} | {} | {} | {:.2} |",
        database.name(),
        operation,
        ours.per_second(),
        hand.per_second(),
        compared.speed(),
        times(ours),
        times(hand),
        compared.processor(),
    );
    // Each line as soon as it is known.
    let _ = std::io::stdout().flush();
}

fn times(measured: &Measured) -> String {
    let shown = |time: Duration| time.as_secs_f64() * 1000.0;
    format!("{:.2}, {:.2}", shown(measured.within(500)), shown(measured.within(990)))
}
