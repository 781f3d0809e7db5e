//! Room `write`: puts a planned [`ArtifactSet`] on the disk, in parallel, rendering each file just before it is written.
//!
//! A folder that is not there yet is built under a temporary name and renamed once. In a folder that stands, a file whose content
//! is the same is left alone (its mtime stays), another goes to a temporary name and is renamed over the old one; files that the
//! last manifest lists, that are not planned any more and that are still what was written, are removed. The manifest is last.
//!
//! [`Disk::Check`] goes the way of a run into a folder that stands, and writes nothing: what it finds is what a run would do.

mod change;
mod folder;
mod lock;
mod manifest;
mod pool;
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
    write_manifest(building.path(), &Manifest::new(heading, entries), Disk::Write)
        .map_err(|error| vec![error])?;
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
    let previous = Manifest::read(&root.join(manifest::PATH));
    folder::check_strangers(root, &previous, artifacts)?;
    match disk {
        Disk::Write => folder::make_parents(root, artifacts),
        Disk::Check => folder::check_parents(root, artifacts),
    }
    .map_err(|error| vec![error])?;
    let outcomes = pool::for_each(artifacts.as_slice(), threads, |artifact| {
        let content = artifact.text();
        let change = put(&root.join(artifact.path.as_str()), content.as_bytes(), disk)?;
        Ok((Entry::of(artifact, &content), change))
    })?;
    let (entries, changes): (Vec<_>, Vec<_>) = outcomes.into_iter().unzip();
    let planned = entries.len();
    let mut changes: Vec<Change> = changes.into_iter().flatten().collect();
    let written = changes.len();
    let current = Manifest::new(heading, entries);
    let stale = folder::prune(root, &previous, &current, disk).map_err(|error| vec![error])?;
    let counts = Counts { written, unchanged: planned - written, pruned: stale.len() };
    changes.extend(stale);
    changes.extend(write_manifest(root, &current, disk).map_err(|error| vec![error])?);
    Ok(Written { counts, changes, lock: Lock::default() })
}

fn write_manifest(root: &Path, manifest: &Manifest, disk: Disk) -> Result<Option<Change>, WriteError> {
    let path = root.join(manifest::PATH);
    if let (Disk::Write, Some(parent)) = (disk, path.parent()) {
        std::fs::create_dir_all(parent).map_err(WriteError::at(parent))?;
    }
    put(&path, manifest.to_json().as_bytes(), disk)
}
