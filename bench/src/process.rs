//! A program, run once: how long it takes, on the clock and on all processors, and its memory at the peak.

use std::process::Command;
use std::time::Duration;

use gen_tests::measure;

use crate::Result;

/// What a run took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Taken {
    /// On the clock.
    pub wall: Duration,
    /// On all processors, in the program and in the system for it.
    pub cpu: Duration,
    /// MiB.
    pub peak: f64,
}

/// Runs a command under GNU's `time`.
///
/// # Errors
/// It cannot be run, does not end well, or there is no such `time`.
pub fn run(command: &Command) -> Result<Taken> {
    let taken = measure::run(command)?;
    let (seconds, kib) =
        taken.more.ok_or("GNU's time is not at /usr/bin/time: install the package `time`")?;
    #[allow(clippy::cast_precision_loss)]
    let peak = kib as f64 / 1024.0;
    Ok(Taken { wall: taken.wall, cpu: Duration::from_secs_f64(seconds), peak })
}

/// The middle one.
pub fn median<T: Copy + PartialOrd>(values: &[T]) -> Option<T> {
    let mut sorted = values.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    sorted.get(sorted.len() / 2).copied()
}
