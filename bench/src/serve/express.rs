//! The project of the servers on Express.

use std::process::Command;

use super::Result;
use super::place::Database;

#[derive(Debug)]
pub(super) struct Project;

impl Project {
    pub(super) fn make(_database: Database) -> Result<Self> {
        Err("later".into())
    }

    pub(super) fn server(&self, name: &str) -> Command {
        Command::new(name)
    }
}
