//! What is about to change in a folder that stands: all of it is written beside the files first, then renamed into place.
//!
//! So a disk that is full, or a folder that cannot be written to, is met before anything has changed. From then on a journal says what
//! is being put where: a run that is killed leaves it, and the next one knows those files for what a run made, whatever its schema.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::change::Change;
use super::manifest::{Entry, Manifest};
use super::temporary::{self, Leftover, Temporary};
use super::{WriteError, pool};

/// The name that folders of this kind are made of.
const NAME: &str = "run";
const JOURNAL: &str = "journal.json";

/// A file that has its new content, but not yet its place.
#[derive(Debug)]
pub(super) struct Staged {
    pub(super) change: Change,
    content: PathBuf,
}

impl Staged {
    /// For a run that writes nothing.
    pub(super) fn nowhere(change: Change) -> Self {
        Self { change, content: PathBuf::new() }
    }
}

/// A folder below the output folder; made when there is something to put into it.
#[derive(Debug)]
pub(super) struct Staging<'a> {
    root: &'a Path,
    folder: Mutex<Option<Temporary>>,
    count: AtomicUsize,
}

impl<'a> Staging<'a> {
    pub(super) fn new(root: &'a Path) -> Self {
        Self { root, folder: Mutex::new(None), count: AtomicUsize::new(0) }
    }

    fn path(&self) -> io::Result<PathBuf> {
        let mut folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        if folder.is_none() {
            *folder = Some(Temporary::beside(&self.root.join(NAME)).map_err(|error| error.source)?);
        }
        Ok(folder.as_ref().map(|folder| folder.path().to_owned()).unwrap_or_default())
    }

    /// Writes what `change` puts in place.
    pub(super) fn write(&self, change: Change, content: &[u8]) -> Result<Staged, WriteError> {
        let number = self.count.fetch_add(1, Ordering::Relaxed).to_string();
        let written = self.path().and_then(|folder| {
            let path = folder.join(number);
            fs::write(&path, content)?;
            Ok(path)
        });
        match written {
            Ok(content) => Ok(Staged { change, content }),
            Err(source) => Err(WriteError::writing(&change.path, source)),
        }
    }

    /// Says what is about to be put in place.
    pub(super) fn journal(&self, entries: Vec<Entry>) -> Result<(), WriteError> {
        let journal = Manifest::journal(entries);
        let written = self.path().and_then(|folder| fs::write(folder.join(JOURNAL), journal.to_json()));
        written.map_err(WriteError::at(self.root))
    }

    /// Puts files in place, each at once and whole.
    pub(super) fn commit(&self, staged: &[Staged], threads: usize) -> Result<(), Vec<WriteError>> {
        let outcome = pool::for_each(staged, threads, |staged| {
            let path = &staged.change.path;
            match fs::rename(&staged.content, path) {
                // A folder of the output is a link to another disk.
                Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                    temporary::sweep(path);
                    fs::read(&staged.content).and_then(|content| temporary::replace(path, &content))
                }
                renamed => renamed,
            }
            .map_err(WriteError::at(path))
        });
        if outcome.is_err() {
            // Some are in place: the journal has to stay until a run has mended the rest.
            if let Some(folder) = self.folder.lock().unwrap_or_else(PoisonError::into_inner).take() {
                remove_all_but_journal(&folder.leave());
            }
        }
        outcome.map(|_| ())
    }
}

/// What killed runs left in an output folder.
pub(super) fn leftovers(root: &Path) -> Vec<Leftover> {
    temporary::leftovers(&root.join(NAME))
}

/// What the journal of a killed run says.
pub(super) fn read_journal(leftover: &Leftover) -> Vec<Entry> {
    Manifest::read(&leftover.path.join(JOURNAL)).entries
}

/// Makes room, where a killed run left much.
pub(super) fn remove_all_but_journal(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name() != JOURNAL {
            let _ = fs::remove_file(entry.path());
        }
    }
}
