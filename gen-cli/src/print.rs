//! `gen print`

use std::path::PathBuf;

use clap::Args;
use gen_build::{Provider, View};

use crate::Console;
use crate::config;
use crate::generate::{complain_of_config, missing_schema, named};

/// Shows what is understood of a schema
///
/// schema: models, fields, keys, relations and defaults, resolved. api: resources, operations and what a client may say of each field.
/// rust: what `prisma_schema!` expands to, formatted.
#[derive(Debug, Args)]
#[command(after_help = crate::EXIT_STATUS)]
pub(crate) struct Arguments {
    /// What to show: schema, api or rust
    #[arg(value_name = "VIEW", value_parser = named(View::from_name, View::NAMES))]
    view: View,
    /// The schema: Prisma's DMMF as JSON; gen.toml may say it
    schema: Option<PathBuf>,
    /// Database, where the schema does not say it or says another
    #[arg(long, value_name = "NAME", value_parser = named(Provider::from_name, Provider::NAMES))]
    provider: Option<Provider>,
    /// File with these options, instead of looking for gen.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, console: &mut Console<'_>) -> u8 {
    let candidates = config::candidates(arguments.config.as_deref(), arguments.schema.as_deref());
    let config = match config::read(&candidates, arguments.config.is_some()) {
        Ok(config) => config,
        Err(error) => return complain_of_config(&error, console),
    };
    let Some(schema) = arguments.schema.as_ref().or(config.schema.as_ref()) else {
        console.complain(missing_schema());
        return 2;
    };
    let printed = match gen_build::print(schema, arguments.provider.or(config.provider), arguments.view) {
        Ok(printed) => printed,
        Err(error) => {
            console.complain(format_args!("error: {error}"));
            return 3;
        }
    };
    console.complain_of_schema(&printed.diagnostics, &schema.display().to_string());
    match printed.text {
        Some(text) => {
            console.say(text.trim_end());
            0
        }
        None => 1,
    }
}
