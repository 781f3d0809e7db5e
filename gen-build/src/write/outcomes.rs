//! What became of every file, as the threads left it: in pieces, which need not be put together.

use super::change::Outcome;

/// Of each file, in the order of the plan.
#[derive(Debug)]
pub(super) struct Outcomes {
    folders: Vec<Vec<Outcome>>,
}

impl Outcomes {
    /// Those of each folder.
    pub(super) fn of(folders: Vec<Vec<Outcome>>) -> Self {
        Self { folders }
    }

    pub(super) fn len(&self) -> usize {
        self.folders.iter().map(Vec::len).sum()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Outcome> {
        self.folders.iter().flatten()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Outcome> {
        self.folders.iter_mut().flatten()
    }

    pub(super) fn into_iter(self) -> impl Iterator<Item = Outcome> {
        self.folders.into_iter().flatten()
    }
}
