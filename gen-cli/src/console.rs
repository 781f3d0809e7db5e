//! Where a command prints to.

use std::collections::BTreeSet;
use std::fmt::{self, Display};
use std::io::Write;

use gen_build::{Diagnostic, Report, Severity};

/// What stands for stdout and stderr. Where one of them is closed there is nobody to tell: that is no error.
pub struct Console<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Problems.
    pub err: &'a mut dyn Write,
}

impl fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Console")
    }
}

impl Console<'_> {
    pub(crate) fn say(&mut self, line: impl Display) {
        let _ = writeln!(self.out, "{line}");
    }

    pub(crate) fn complain(&mut self, line: impl Display) {
        let _ = writeln!(self.err, "{line}");
    }

    /// Every warning, then every error, then where to read more of them.
    pub(crate) fn complain_of_schema(&mut self, problems: &[Diagnostic], name: &str) {
        for severity in [Severity::Warning, Severity::Error] {
            for problem in problems.iter().filter(|problem| problem.severity() == severity) {
                self.complain(problem.display(name));
            }
        }
        let errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
        let codes: BTreeSet<_> = errors.map(|problem| problem.code.id).collect();
        if let Some(first) = codes.first() {
            let others = if codes.len() > 1 { ", and so each of the others" } else { "" };
            self.complain(format_args!("`gen explain {first}` says more of this error{others}"));
        }
    }

    /// Every problem of the schema, then every file that could not be read or written.
    pub(crate) fn complain_of(&mut self, report: &Report) {
        self.complain_of_schema(&report.diagnostics, &report.schema_name);
        for failure in &report.failures {
            self.complain(format_args!("error: {failure}"));
        }
    }
}

/// A problem of the options: what, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) message: String,
    pub(crate) place: Option<String>,
    pub(crate) help: Option<String>,
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        if let Some(place) = &self.place {
            write!(f, "\n  --> {place}")?;
        }
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}
