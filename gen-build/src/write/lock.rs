//! One run at a time in an output folder. The system takes a lock away from a process that ends, however it ends.
//!
//! On Unix the folder itself is locked, so that nothing has to stand in or beside it, not even where nothing can be written. Elsewhere
//! folders have no locks, and a file in the system's temporary folder stands for one. A disk without locks has none: there, runs at once
//! may mix their files, but each file is whole all the same.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

use super::Disk;

/// Held until it is dropped. Of nothing, where the disk has no locks.
#[derive(Debug, Default)]
#[must_use]
pub(crate) struct Lock {
    _file: Option<File>,
}

impl Lock {
    fn on(file: File) -> Self {
        Self { _file: Some(file) }
    }

    /// Waits until no other run writes there, and for one that writes, also until none reads.
    ///
    /// # Errors
    /// The folder is not there, or another has taken its place meanwhile: look again.
    pub(super) fn wait(folder: &Path, disk: Disk) -> io::Result<Self> {
        let file = match stand_in(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(error),
            Err(_) => return Ok(Self::default()),
            Ok(file) => file,
        };
        let locked = match disk {
            Disk::Write => file.lock(),
            Disk::Check => file.lock_shared(),
        };
        match locked {
            Ok(()) if is_at(&file, folder) => Ok(Self::on(file)),
            Ok(()) => Err(io::ErrorKind::NotFound.into()),
            Err(_) => Ok(Self::default()),
        }
    }

    /// A lock on what this run has just made, as a sign of life. `None`: another run took it for a leftover, and it is gone.
    pub(super) fn own(path: &Path) -> Option<Self> {
        if !cfg!(unix) {
            // See `of_dead`; and a lock would keep this run itself from writing.
            return Some(Self::default());
        }
        let Ok(file) = File::open(path) else { return path.exists().then(Self::default) };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => None,
            Ok(()) => is_at(&file, path).then_some(Self::on(file)),
            Err(TryLockError::Error(_)) => Some(Self::default()),
        }
    }

    /// A lock on what another run has made, if that run is over. Nobody else gets it then.
    pub(super) fn of_dead(path: &Path) -> Option<Self> {
        if cfg!(unix) {
            let file = File::open(path).ok()?;
            (file.try_lock().is_ok() && is_at(&file, path)).then_some(Self::on(file))
        } else {
            // No run takes a day.
            let age = path.metadata().and_then(|metadata| metadata.modified()).ok()?.elapsed().ok()?;
            (age.as_secs() > 24 * 60 * 60).then_some(Self::default())
        }
    }
}

/// What is locked for a folder.
#[cfg(unix)]
fn stand_in(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Whether a path still leads to an open file, or folder.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), path.metadata()) {
        (Ok(open), Ok(found)) => (open.dev(), open.ino()) == (found.dev(), found.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn stand_in(folder: &Path) -> io::Result<File> {
    let path = folder.canonicalize()?;
    let locks = std::env::temp_dir().join("gen-locks");
    std::fs::create_dir_all(&locks)?;
    let name = super::content_hash(path.as_os_str().as_encoded_bytes());
    File::options().write(true).create(true).truncate(false).open(locks.join(name))
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
