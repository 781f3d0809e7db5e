//! What is about to change in a folder that stands: all of it is written to a folder of its own first, then renamed into place.
//!
//! So a disk that is full, or a folder that cannot be written to, is met before anything has changed. From then on a journal says what
//! is being put where: a run that is killed leaves it, and the next one knows those files for what a run made, whatever its schema.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use super::manifest::Previous;
use super::state::{self, Stamp};
use super::temporary::{self, Leftover, Temporary};
use super::{WriteError, pool};

/// The name that folders of this kind are made of.
const NAME: &str = "run";
/// A manifest of the files that change.
const JOURNAL: &str = "journal.json";

/// A folder in `.gen`; made when there is something to put into it, and removed when this is dropped.
#[derive(Debug)]
pub(super) struct Staging<'r> {
    root: &'r Path,
    folder: Mutex<Option<Temporary>>,
    count: AtomicU32,
}

impl<'r> Staging<'r> {
    pub(super) fn new(root: &'r Path) -> Self {
        Self { root, folder: Mutex::new(None), count: AtomicU32::new(0) }
    }

    /// Does something with the folder. Outside of tests nothing panics while it has it.
    fn folder<T>(&self, act: impl FnOnce(&mut Option<Temporary>) -> io::Result<T>) -> io::Result<T> {
        act(&mut self.folder.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn path(&self, name: &str) -> io::Result<PathBuf> {
        self.folder(|folder| {
            let made = match folder.take() {
                Some(made) => made,
                None => Temporary::beside(&state::own_folder(self.root)?.join(NAME))?,
            };
            Ok(folder.insert(made).path().join(name))
        })
    }

    /// A new file, and its number.
    pub(super) fn file(&self) -> io::Result<(u32, File)> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        Ok((number, File::create_new(self.path(&number.to_string())?)?))
    }

    /// Where to say what is about to be put in place.
    pub(super) fn journal(&self) -> Result<PathBuf, WriteError> {
        self.path(JOURNAL).map_err(WriteError::at(self.root))
    }

    /// Leaves the journal, as a killed run would: some files are in place, and it has to stay until a run has mended the rest.
    pub(super) fn leave(&self) {
        let left = self.folder(|folder| Ok(folder.take().map(Temporary::leave)));
        if let Ok(Some(folder)) = left {
            remove_all_but_journal(&folder);
        }
    }

    /// Puts files in place, each at once and whole.
    pub(super) fn commit(
        &self,
        files: &[(u32, &str)],
        threads: usize,
    ) -> Result<Vec<Option<Stamp>>, Vec<WriteError>> {
        let staged = self.path("").map_err(|error| vec![WriteError::writing(self.root, error)])?;
        let place = |number: u32, path: &Path| {
            let content = staged.join(number.to_string());
            match fs::rename(&content, path) {
                // A folder of the output is a link to another disk.
                Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                    temporary::sweep(path);
                    temporary::replace(path, &fs::read(&content)?)
                }
                renamed => renamed,
            }
        };
        pool::for_each(
            files,
            threads,
            || (),
            |(), (number, path)| {
                let path = self.root.join(path);
                place(*number, &path).map_err(WriteError::at(&path))?;
                // To be renamed is a change of a file's own time.
                Ok(Stamp::of_file(&path))
            },
        )
    }
}

/// What killed runs left in an output folder.
pub(super) fn leftovers(root: &Path) -> Vec<Leftover> {
    temporary::leftovers(&root.join(state::FOLDER).join(NAME))
}

/// What killed runs were about to put in place. The rest of what they left takes room.
pub(super) fn read_journals(leftovers: &[Leftover]) -> impl Iterator<Item = Previous> {
    leftovers.iter().map(|leftover| Previous::read(&leftover.path.join(JOURNAL)))
}

/// Makes room.
pub(super) fn remove_all_but_journal(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name() != JOURNAL {
            let _ = fs::remove_file(entry.path());
        }
    }
}
