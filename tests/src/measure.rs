//! What a command takes: time, and memory at its peak.

use std::fmt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::{Result, process};

/// What a command took.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// By the clock.
    pub wall: Duration,
    /// Seconds of all processors, and the most that one of its processes had in memory at once, in KiB. Known where GNU's `time` is.
    pub more: Option<(f64, u64)>,
}

impl fmt::Display for Taken {
    /// `| seconds | seconds of processors | MiB |`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "| {:.2} |", self.wall.as_secs_f64())?;
        match self.more {
            Some((seconds, kib)) => write!(f, " {seconds:.2} | {} |", kib / 1024),
            None => write!(f, " not measured | not measured |"),
        }
    }
}

/// Runs a command to its end; an error holds its whole output.
pub fn run(command: &Command) -> Result<Taken> {
    let folder = process::TempDir::new("measure")?;
    let report = folder.path().join("report");
    let is_there = Path::new(TIME).is_file();
    let mut measured = if is_there {
        let mut time = Command::new(TIME);
        time.args(["--format", "%U %S %M", "--output"]).arg(&report).arg(command.get_program());
        time
    } else {
        Command::new(command.get_program())
    };
    measured.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => measured.env(name, value),
            None => measured.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        measured.current_dir(folder);
    }
    let begin = Instant::now();
    process::run(&mut measured)?;
    let wall = begin.elapsed();
    let report = std::fs::read_to_string(&report).unwrap_or_default();
    let numbers: Vec<f64> = report.split_whitespace().filter_map(|text| text.parse().ok()).collect();
    let more = match numbers.as_slice() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of KiB")]
        [user, system, kib] => Some((user + system, *kib as u64)),
        _ => None,
    };
    Ok(Taken { wall, more })
}

const TIME: &str = "/usr/bin/time";
