//! The `gen` command as a library: [`run`] takes the arguments and answers the exit status.
//!
//! | status | meaning |
//! |---|---|
//! | 0 | done |
//! | 1 | the schema has errors |
//! | 2 | wrong usage |
//! | 3 | a file could not be read or written |

mod generate;

use std::ffi::OsString;

use clap::{Parser, Subcommand};

/// Two backends that answer alike, from one Prisma schema.
#[derive(Debug, Parser)]
#[command(name = "gen", version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Generate(generate::Arguments),
}

/// Runs the command line; the first argument is the program's name. Prints to stdout and stderr, and answers the exit status.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> u8 {
    match Command::try_parse_from(arguments) {
        Ok(Command { action: Action::Generate(arguments) }) => generate::run(arguments),
        Err(error) => {
            // Where stdout or stderr is closed there is nobody to tell.
            let _ = error.print();
            if error.use_stderr() { 2 } else { 0 }
        }
    }
}
