//! A report as cargo directives. The only room that prints.

use std::path::Path;

use gen_core::diag::Severity;

use crate::generate::{Outcome, Report};

/// What a change of must run the build script again.
pub(crate) fn print_inputs(schema: &Path) {
    print_searched();
    println!("cargo::rerun-if-changed={}", schema.display());
}

/// What the search for a schema read.
pub(crate) fn print_searched() {
    println!("cargo::rerun-if-env-changed=GEN_SCHEMA");
    println!("cargo::rerun-if-changed=Cargo.toml");
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
