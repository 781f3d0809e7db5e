//! A report as cargo directives. The only room that prints.

use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use gen_core::diag::Severity;

use crate::generate::{Outcome, Report};
use crate::target::{self, Target};
use crate::write::{ContentHash, MANIFEST, Previous, State};

/// What a change of must run the build script again.
///
/// Every variable that is read is watched, but for those that cannot change a byte of the output: `RAYON_NUM_THREADS` and `NUM_JOBS` (which
/// cargo sets from `-j`) say how many threads there are, and cargo itself keeps `CARGO_MANIFEST_DIR` and `OUT_DIR` apart.
pub(crate) fn print_inputs(schema: &Path) {
    print_searched();
    println!("cargo::rerun-if-changed={}", schema.display());
}

/// What the search for a schema read.
pub(crate) fn print_searched() {
    println!("cargo::rerun-if-env-changed=GEN_SCHEMA");
    println!("cargo::rerun-if-changed=Cargo.toml");
}

/// What the choice of the folder read, and a warning where it is not the one that was asked for.
pub(crate) fn print_target(target: &Target) {
    if matches!(target, Target::Own(_)) {
        return;
    }
    for name in target::VARIABLES {
        println!("cargo::rerun-if-env-changed={name}");
    }
    if let Target::Instead { folder, reason, look_again } = target {
        println!("cargo::warning={reason}");
        if *look_again {
            // Cargo runs a script again whenever a file that it watches is not there: nothing else tells that the folder can be written to.
            println!("cargo::rerun-if-changed={}", folder.join(".never").display());
        }
    }
}

/// Watches the files of an output outside of `OUT_DIR`, so that the next build mends what was edited or deleted there. Files, not
/// the folder: cargo would look at everything in it, also at what is the user's.
pub(crate) fn print_outputs(root: &Path, out_dir: &Path) {
    let manifest = root.join(MANIFEST);
    let invoked = invocation_time(out_dir);
    let mut dated = Vec::new();
    for entry in Previous::read(&manifest).entries {
        let file = root.join(&*entry.path);
        if let Some(invoked) = invoked {
            let is_dated = date_back(&file, invoked, |content| ContentHash::of(content) == entry.hash);
            dated.extend(is_dated.then(|| entry.path.into_string()));
        }
        println!("cargo::rerun-if-changed={}", file.display());
    }
    if let Some(invoked) = invoked {
        dated.extend(date_back(&manifest, invoked, |_| true).then(|| MANIFEST.to_owned()));
    }
    if !dated.is_empty() {
        dated.sort_unstable();
        State::renew(root, &dated);
    }
    println!("cargo::rerun-if-changed={}", manifest.display());
}

/// When cargo started this script. It runs one again if a watched file is younger than that, so that a script which writes what it
/// watches would run twice. Cargo promises no such file: without it, that is what happens, and the second run writes nothing.
fn invocation_time(out_dir: &Path) -> Option<SystemTime> {
    out_dir.parent()?.join("invoked.timestamp").metadata().ok()?.modified().ok()
}

/// Gives a file that this run wrote the time at which the run began. Older would be wrong: other tools compare these times too. A file
/// that holds something else by now was changed meanwhile, and has to be looked at again. Answers whether it did.
fn date_back(file: &Path, invoked: SystemTime, is_ours: impl Fn(&[u8]) -> bool) -> bool {
    let is_younger =
        file.metadata().and_then(|metadata| metadata.modified()).is_ok_and(|modified| modified > invoked);
    // As above: a file that keeps its time costs one run more.
    let set = || File::options().append(true).open(file).and_then(|file| file.set_modified(invoked));
    is_younger && fs::read(file).is_ok_and(|content| is_ours(&content)) && set().is_ok()
}

/// Warnings and errors; answers whether all went well.
pub(crate) fn print_report(report: &Report) -> bool {
    for warning in report.messages(Severity::Warning) {
        print_lines("warning", &warning);
    }
    print_errors(report.messages(Severity::Error));
    print_errors(report.failures.iter().map(ToString::to_string));
    report.outcome == Outcome::Done
}

pub(crate) fn print_errors(errors: impl Iterator<Item = String>) {
    for error in errors {
        print_lines("error", &error);
    }
}

/// A directive is one line: a message of several becomes several.
fn print_lines(kind: &str, message: &str) {
    for line in message.lines() {
        println!("cargo::{kind}={line}");
    }
}
