//! A program, run once: how long it takes, on the clock and on all processors, and its memory at the peak.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

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
/// It cannot be run, or does not end well.
pub fn run(command: &Command) -> Result<Taken> {
    let mut timed = Command::new("/usr/bin/time");
    timed.args(["-f", "%U %S %M"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            timed.env(name, value);
        }
    }
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    let started = Instant::now();
    let output = timed.stdin(Stdio::null()).stdout(Stdio::null()).output()?;
    let wall = started.elapsed();
    let told = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{command:?} ended with {}:\n{told}", output.status).into());
    }
    let figures: Vec<f64> =
        told.lines().last().unwrap_or_default().split(' ').filter_map(|text| text.parse().ok()).collect();
    let [user, system, peak] = figures[..] else { return Err(format!("time said: {told}").into()) };
    Ok(Taken { wall, cpu: Duration::from_secs_f64(user + system), peak: peak / 1024.0 })
}

/// The middle one.
pub fn median<T: Copy + PartialOrd>(values: &[T]) -> Option<T> {
    let mut sorted = values.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    sorted.get(sorted.len() / 2).copied()
}
