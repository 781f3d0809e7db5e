//! `gen print`
use crate::Console;
use clap::Args;
/// x
#[derive(Debug, Args)]
pub(crate) struct Arguments {}
pub(crate) fn run(_: &Arguments, _: &mut Console<'_>) -> u8 {
    0
}
