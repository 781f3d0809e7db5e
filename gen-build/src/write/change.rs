//! One file: what has to change, and the change itself.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::{WriteError, temporary};

/// Whether a run writes, or only finds what it would write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Disk {
    /// It writes.
    Write,
    /// It touches nothing.
    Check,
}

/// What happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// There was none.
    Write,
    /// It held something else.
    Update,
    /// Nothing plans it any more.
    Prune,
}

/// A file that a run changed, or would change. Its display is `update PATH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// How.
    pub kind: ChangeKind,
    /// Which.
    pub path: PathBuf,
}

impl Change {
    pub(super) fn new(kind: ChangeKind, path: &Path) -> Self {
        Self { kind, path: path.to_owned() }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.kind {
            ChangeKind::Write => "write",
            ChangeKind::Update => "update",
            ChangeKind::Prune => "prune",
        };
        write!(f, "{verb} {}", self.path.display())
    }
}

/// What has to happen for the file to hold `content`: nothing, where it already does.
pub(super) fn compare(path: &Path, content: &[u8]) -> Result<Option<Change>, WriteError> {
    let kind = match std::fs::read(path) {
        Ok(standing) if standing == content => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => ChangeKind::Write,
        // The one thing that no file can be renamed over.
        Err(_) if path.is_dir() => return Err(WriteError::writing(path, io::ErrorKind::IsADirectory.into())),
        // What cannot be read is replaced all the same, if it can be.
        Ok(_) | Err(_) => ChangeKind::Update,
    };
    Ok(Some(Change::new(kind, path)))
}

/// Makes the file hold `content`, leaving it alone where it already does: then nothing comes back. Never leaves a torn file: the
/// content goes to a temporary name beside it, which is renamed.
pub(crate) fn put(path: &Path, content: &[u8], disk: Disk) -> Result<Option<Change>, WriteError> {
    if disk == Disk::Write {
        temporary::sweep(path);
    }
    let change = compare(path, content)?;
    if disk == Disk::Write && change.is_some() {
        temporary::replace(path, content).map_err(WriteError::at(path))?;
    }
    Ok(change)
}
