//! Where a command prints to.

use std::fmt::{self, Display};
use std::io::Write;

use gen_build::{Report, Severity};

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

    /// Every warning, then every error, then every file that could not be read or written.
    pub(crate) fn complain_of(&mut self, report: &Report) {
        for message in report.messages(Severity::Warning).chain(report.messages(Severity::Error)) {
            self.complain(message);
        }
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
