//! `gen explain`

use clap::Args;
use gen_build::{Code, explain};

use crate::Console;
use crate::console::Problem;

/// Explains a code of a warning or error
///
/// What it means, why it is one, what to do, and an example with its report. Without a code: every code in a line.
#[derive(Debug, Args)]
#[command(after_help = crate::EXIT_STATUS)]
pub(crate) struct Arguments {
    /// The code, in capitals or small letters: GEN0201
    code: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, console: &mut Console<'_>) -> u8 {
    let Some(name) = &arguments.code else {
        console.say(explain::render_list().trim_end());
        return 0;
    };
    if let Some(code) = Code::from_id(name) {
        console.say(explain::render_text(code).trim_end());
        return 0;
    }
    let help = match explain::nearest_code(name) {
        Some(near) => format!("did you mean {near}? `gen explain` lists all"),
        None => "`gen explain` lists all".to_owned(),
    };
    let message = format!("there is no code `{}`", name.escape_debug());
    console.complain(Problem { message, place: None, help: Some(help) });
    2
}
