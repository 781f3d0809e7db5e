//! Room `write`: puts a planned [`ArtifactSet`] on the disk, in parallel, rendering each file just before it is written.
//!
//! A folder that is not there yet is built under a temporary name and renamed once. In a folder that stands, a file whose content
//! is the same is left alone (its mtime stays); the others are all written beside first, and then renamed over the old ones; files
//! that the last manifest lists, that are not planned any more and that are still what was written, are removed. The manifest is last.
//! A [`Lock`] keeps runs apart, and what killed runs left is swept.
//!
//! [`Disk::Check`] goes the way of a run into a folder that stands, and writes nothing: what it finds is what a run would do.

mod change;
mod folder;
mod lock;
mod manifest;
mod pool;
mod staging;
mod temporary;

use std::io;
use std::path::{Path, PathBuf};

use gen_core::artifact::ArtifactSet;

pub use self::change::{Change, ChangeKind};
pub(crate) use self::change::{Disk, put};
use self::lock::Lock;
use self::manifest::Entry;
pub(crate) use self::manifest::short as short_hash;
pub(crate) use self::manifest::{Heading, Manifest, PATH as MANIFEST, content_hash};
pub(crate) use self::pool::thread_count;
use self::staging::{Staged, Staging};
use self::temporary::Leftover;

/// A path and what went wrong there.
#[derive(Debug)]
pub struct WriteError {
    verb: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// The system's error.
    pub source: io::Error,
}

impl WriteError {
    fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self { verb: "write", path, source }
    }

    pub(crate) fn writing(path: &Path, source: io::Error) -> Self {
        Self { verb: "write", path: path.to_owned(), source }
    }

    pub(crate) fn reading(path: &Path, source: io::Error) -> Self {
        Self { verb: "read", path: path.to_owned(), source }
    }
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot {} {}: {}", self.verb, self.path.display(), self.source)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// How many files a run wrote, found unchanged, and removed. The manifest is not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files whose content was new or different.
    pub written: usize,
    /// Files that already had their content.
    pub unchanged: usize,
    /// Stale files of the last run that were removed.
    pub pruned: usize,
}

/// What happened, or would happen, below an output folder.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// Without the manifest.
    pub counts: Counts,
    /// With it; in the order of the plan, then what is stale, then the manifest.
    pub changes: Vec<Change>,
    /// Keeps other runs out of the folder until what belongs to it is written too.
    pub lock: Lock,
}

/// Writes every artifact below `root`, then the manifest, then removes what is stale.
pub(crate) fn write_artifacts(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
    disk: Disk,
) -> Result<Written, Vec<WriteError>> {
    if disk == Disk::Write {
        temporary::sweep(root);
    }
    loop {
        if disk == Disk::Write && !root.exists() {
            // Where nothing comes back, another run made the folder meanwhile: it stands now.
            if let Some(written) = write_fresh(root, artifacts, heading, threads)? {
                return Ok(written);
            }
        }
        match Lock::wait(root, disk) {
            // Whoever had the folder took it away.
            Err(_) if disk == Disk::Write => {}
            lock => {
                let written = write_standing(root, artifacts, heading, threads, disk)?;
                return Ok(Written { lock: lock.unwrap_or_default(), ..written });
            }
        }
    }
}

/// Builds the whole folder under a temporary name. `None`: the folder appeared while this ran.
fn write_fresh(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<Option<Written>, Vec<WriteError>> {
    let building = temporary::Temporary::beside(root).map_err(|error| vec![error])?;
    folder::make_parents(building.path(), artifacts).map_err(|error| vec![error])?;
    let entries = pool::for_each(artifacts.as_slice(), threads, |artifact| {
        let content = artifact.text();
        let path = building.path().join(artifact.path.as_str());
        std::fs::write(&path, &content).map_err(WriteError::at(&path))?;
        Ok(Entry::of(artifact, &content))
    })?;
    let paths = entries.iter().map(|entry| entry.path.as_str()).chain([manifest::PATH]);
    let changes = paths.map(|path| Change::new(ChangeKind::Write, &root.join(path))).collect();
    let counts = Counts { written: entries.len(), ..Counts::default() };
    write_manifest(building.path(), &Manifest::new(heading, entries)).map_err(|error| vec![error])?;
    let moved = building.rename_to(root).map_err(|error| vec![error])?;
    Ok(moved.map(|lock| Written { counts, changes, lock }))
}

fn write_standing(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
    disk: Disk,
) -> Result<Written, Vec<WriteError>> {
    let one = |error| vec![error];
    let mut previous = Manifest::read(&root.join(manifest::PATH));
    let leftovers = staging::leftovers(root);
    for leftover in &leftovers {
        previous.entries.extend(staging::read_journal(leftover));
        if disk == Disk::Write {
            staging::remove_all_but_journal(&leftover.path);
        }
    }
    folder::check_strangers(root, &previous, artifacts)?;
    folder::check_parents(root, artifacts).map_err(one)?;

    let staging = Staging::new(root);
    let stage = |path: PathBuf, content: &[u8]| match (change::compare(&path, content)?, disk) {
        (Some(change), Disk::Write) => Ok(Some(staging.write(change, content)?)),
        (change, _) => Ok(change.map(Staged::nowhere)),
    };
    let outcomes = pool::for_each(artifacts.as_slice(), threads, |artifact| {
        let content = artifact.text();
        let staged = stage(root.join(artifact.path.as_str()), content.as_bytes())?;
        Ok((Entry::of(artifact, &content), staged))
    })?;
    let planned = outcomes.len();
    let journal =
        outcomes.iter().filter(|(_, staged)| staged.is_some()).map(|(entry, _)| entry.clone()).collect();
    let (entries, staged): (Vec<_>, Vec<_>) = outcomes.into_iter().unzip();
    let staged: Vec<Staged> = staged.into_iter().flatten().collect();
    let current = Manifest::new(heading, entries);
    let manifest = stage(root.join(manifest::PATH), current.to_json().as_bytes()).map_err(one)?;

    if disk == Disk::Write && !staged.is_empty() {
        staging.journal(journal).map_err(one)?;
    }
    if disk == Disk::Write {
        let changes = staged.iter().chain(&manifest).map(|staged| staged.change.path.as_path());
        folder::make_parents_of(root, changes).map_err(one)?;
        staging.commit(&staged, threads)?;
    }
    let written = staged.len();
    let mut changes: Vec<Change> = staged.into_iter().map(|staged| staged.change).collect();
    let pruned = folder::prune(root, &previous, &current, disk).map_err(one)?;
    let counts = Counts { written, unchanged: planned - written, pruned: pruned.len() };
    changes.extend(pruned);
    if let Some(manifest) = manifest {
        if disk == Disk::Write {
            staging.commit(std::slice::from_ref(&manifest), 1)?;
        }
        changes.push(manifest.change);
    }
    if disk == Disk::Write {
        leftovers.into_iter().for_each(Leftover::remove);
    }
    Ok(Written { counts, changes, lock: Lock::default() })
}

fn write_manifest(root: &Path, manifest: &Manifest) -> Result<(), WriteError> {
    let path = root.join(manifest::PATH);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(WriteError::at(parent))?;
    }
    std::fs::write(&path, manifest.to_json()).map_err(WriteError::at(&path))
}
