//! The `gen` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(gen_cli::run(std::env::args_os()))
}
