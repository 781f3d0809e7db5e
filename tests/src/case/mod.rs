//! Conformance cases: their format (`tests/cases/README.md`), what matches, and how one is run.

mod answer;
mod format;
mod matcher;
mod problem;
mod request;
mod runner;

pub use format::{Case, File};
pub use runner::{Exchange, Failure, Runner};

pub(crate) use request::encode;

use crate::{Result, workspace};

/// All cases' files, checked: names are unique, and every case proves something.
pub fn read_all() -> Result<Vec<File>> {
    let mut names = std::collections::BTreeSet::new();
    let mut files = Vec::new();
    for path in workspace::cases()? {
        let text = workspace::read(&path)?;
        let mut file: File =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        for case in &mut file.cases {
            if case.providers.is_none() {
                case.providers.clone_from(&file.providers);
            }
            if !names.insert(case.name.clone()) {
                return Err(format!("{}: two cases are named {:?}", path.display(), case.name).into());
            }
            if case.steps.is_empty() {
                return Err(format!("{}: the case {:?} has no steps", path.display(), case.name).into());
            }
        }
        files.push(file);
    }
    Ok(files)
}
