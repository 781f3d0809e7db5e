//! The `gen` command as a library: [`run`] takes the arguments and answers the exit status.
//!
//! | status | meaning |
//! |---|---|
//! | 0 | done; of `generate --check`: everything is current; of `generate --watch`: it was ended by Ctrl-C |
//! | 1 | the schema has errors; of `generate --check` also: something is not current |
//! | 2 | wrong usage, of the command line or of `gen.toml` |
//! | 3 | a file could not be read or written, or not be watched |
//!
//! 1. `settings`   the options, whoever says them: flags, `gen.toml`, a generator block
//! 2. `generate`, `print`, `watch`, `explain`   the commands
//! 3. `prisma`     the same options from a generator block of `schema.prisma`, over Prisma's protocol

mod config;
mod console;
mod explain;
mod generate;
mod print;
mod prisma;
mod settings;
pub mod watch;

use std::ffi::OsString;

use clap::{Parser, Subcommand};

pub use console::Console;

/// Two backends that answer alike, from one Prisma schema.
#[derive(Debug, Parser)]
#[command(name = "gen", version, arg_required_else_help = true, after_help = EXIT_STATUS)]
struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Generate(generate::Arguments),
    Print(print::Arguments),
    Explain(explain::Arguments),
}

const EXIT_STATUS: &str = "\
Exit status:
  0  done (--check: everything is current; --watch: ended by Ctrl-C)
  1  the schema has errors (--check: or something is not current)
  2  wrong usage, of the command line or of gen.toml
  3  a file could not be read or written, or not be watched";

/// Runs the command line; the first argument is the program's name. Prints to stdout and stderr, and answers the exit status.
///
/// Without arguments, and started by Prisma (which sets `PRISMA_GENERATOR_INVOCATION`), it speaks Prisma's generator protocol.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    if arguments.len() < 2 && std::env::var_os("PRISMA_GENERATOR_INVOCATION").is_some() {
        return prisma::serve(std::io::stdin().lock(), std::io::stderr(), std::io::stdout());
    }
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let mut console = Console { out: &mut out, err: &mut err };
    match parse(arguments) {
        Ok(Action::Generate(arguments)) if arguments.watch => watch::run(&arguments, &mut console),
        Ok(Action::Generate(arguments)) => generate::run(&arguments, &mut console),
        Ok(Action::Print(arguments)) => print::run(&arguments, &mut console),
        Ok(Action::Explain(arguments)) => explain::run(&arguments, &mut console),
        Err(status) => status,
    }
}

fn parse(arguments: Vec<OsString>) -> Result<Action, u8> {
    Command::try_parse_from(arguments).map(|command| command.action).map_err(|error| {
        // Where stdout or stderr is closed there is nobody to tell.
        let _ = error.print();
        if error.use_stderr() { 2 } else { 0 }
    })
}
