//! Folders of an output: made once each, temporary ones, and the removal of what is stale.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use gen_core::artifact::ArtifactSet;

use super::WriteError;
use super::manifest::{Manifest, content_hash};

/// Makes every folder that the artifacts need, each once.
pub(super) fn make_parents(root: &Path, artifacts: &ArtifactSet<'_>) -> Result<(), WriteError> {
    let folders: BTreeSet<&str> = artifacts
        .as_slice()
        .iter()
        .filter_map(|artifact| Some(artifact.path.as_str().rsplit_once('/')?.0))
        .collect();
    std::fs::create_dir_all(root).map_err(WriteError::at(root))?;
    for folder in folders {
        let path = root.join(folder);
        std::fs::create_dir_all(&path).map_err(WriteError::at(&path))?;
    }
    Ok(())
}

/// A name beside `path` that no other run uses: process id and a counter of this process.
pub(super) fn temporary_name(path: &Path) -> PathBuf {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.gen-{}-{count}", std::process::id()))
}

/// A folder under construction; removed when dropped before it was renamed.
pub(super) struct Temporary {
    path: PathBuf,
}

impl Temporary {
    pub(super) fn beside(root: &Path) -> Result<Self, WriteError> {
        let path = temporary_name(root);
        std::fs::create_dir_all(&path).map_err(WriteError::at(&path))?;
        Ok(Self { path })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// `false`: something stands at `root` by now, and nothing was moved.
    pub(super) fn rename_to(self, root: &Path) -> Result<bool, WriteError> {
        match std::fs::rename(&self.path, root) {
            Ok(()) => {
                // Nothing is left to remove.
                std::mem::forget(self);
                Ok(true)
            }
            Err(_) if root.exists() => Ok(false),
            Err(source) => Err(WriteError::writing(root, source)),
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// Removes the files that `previous` lists and `current` does not, where they still are what was written, and the folders that
/// become empty. Answers how many files went.
pub(super) fn prune(root: &Path, previous: &Manifest, current: &Manifest) -> Result<usize, WriteError> {
    let kept: BTreeSet<&str> = current.entries.iter().map(|entry| entry.path.as_str()).collect();
    let mut pruned = 0;
    for entry in previous.entries.iter().filter(|entry| !kept.contains(entry.path.as_str())) {
        let path = root.join(&entry.path);
        match std::fs::read(&path) {
            Ok(content) if content_hash(&content) == entry.hash => {
                std::fs::remove_file(&path).map_err(WriteError::at(&path))?;
                pruned += 1;
                remove_empty_folders(root, &path);
            }
            // Edited by someone: theirs now.
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(WriteError::writing(&path, source)),
        }
    }
    Ok(pruned)
}

fn remove_empty_folders(root: &Path, file: &Path) {
    let mut folder = file.parent();
    while let Some(path) = folder.filter(|path| *path != root && path.starts_with(root)) {
        if std::fs::remove_dir(path).is_err() {
            return;
        }
        folder = path.parent();
    }
}
