//! `gen generate --watch`: a run whenever an input changes. The loop does not know where the news comes from: a [`Source`] tells.
//!
//! A run keeps nothing: each reads `gen.toml` and the schema anew, and what one printed or failed at is no matter to the next.

mod disk;

use std::ffi::OsString;
use std::path::PathBuf;

use crate::generate::Arguments;
use crate::{Action, Console};

/// What a [`Source`] has to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// An input may have changed.
    Changed,
    /// It is time to end.
    Stop,
}

/// Where the news comes from.
pub trait Source {
    /// From now on, these files and no others. They need not be there.
    ///
    /// # Errors
    /// What the system has against watching, as a sentence.
    fn watch(&mut self, files: &[PathBuf]) -> Result<(), String>;

    /// Waits for news.
    fn wait(&mut self) -> Signal;
}

/// [`run`](crate::run) of a `generate --watch` with a source and a console of one's own; the first argument is the program's name.
/// Answers the exit status.
pub fn run_with(
    arguments: impl IntoIterator<Item = impl Into<OsString>>,
    source: &mut impl Source,
    console: &mut Console<'_>,
) -> u8 {
    match crate::parse(arguments.into_iter().map(Into::into).collect()) {
        Ok(Action::Generate(arguments)) => follow(&arguments, source, console),
        Ok(Action::Print(_) | Action::Explain(_)) => 2,
        Err(status) => status,
    }
}

pub(crate) fn run(arguments: &Arguments, console: &mut Console<'_>) -> u8 {
    match disk::Disk::new() {
        Ok(mut source) => {
            console.complain("watching; Ctrl-C ends");
            follow(arguments, &mut source, console)
        }
        Err(error) => complain(&error, console),
    }
}

fn follow(arguments: &Arguments, source: &mut impl Source, console: &mut Console<'_>) -> u8 {
    let mut watched = Vec::new();
    loop {
        let mut job = arguments.prepare();
        // What is read was watched before: nothing that happens from then on is missed.
        while job.inputs != watched {
            if let Err(error) = source.watch(&job.inputs) {
                return complain(&error, console);
            }
            watched = std::mem::replace(&mut job, arguments.prepare()).inputs;
        }
        // Its status is told by what it prints; the next change may mend it.
        job.run(console);
        match source.wait() {
            Signal::Changed => {}
            Signal::Stop => return 0,
        }
    }
}

fn complain(error: &str, console: &mut Console<'_>) -> u8 {
    console.complain(format_args!("error: {error}"));
    3
}
