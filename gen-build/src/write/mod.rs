//! Room `write`: puts a planned [`ArtifactSet`] on the disk, in parallel, rendering each file just before it is written.
//!
//! A folder that is not there yet is built under a temporary name and renamed once. In a folder that stands, a file whose content
//! is the same is left alone (its mtime stays), another goes to a temporary name and is renamed over the old one; files that the
//! last manifest lists, that are not planned any more and that are still what was written, are removed. The manifest is last.
//!
//! [`Disk::Check`] goes the way of a run into a folder that stands, and writes nothing: what it finds is what a run would do.

mod change;
mod folder;
mod hash;
mod manifest;
mod pool;
mod state;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gen_core::artifact::{Artifact, ArtifactSet, Sink};

use self::change::Put;
pub use self::change::{Change, ChangeKind};
pub(crate) use self::change::{Disk, Outcome, put};
pub(crate) use self::hash::ContentHash;
pub(crate) use self::manifest::{Heading, PATH as MANIFEST, Previous};
pub(crate) use self::pool::thread_count;
pub(crate) use self::state::{Record, State};

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
#[derive(Debug)]
pub(crate) struct Written {
    /// Of each file, in the order of the plan.
    outcomes: Vec<Outcome>,
    manifest: Outcome,
    /// The files that were removed.
    pruned: Vec<String>,
}

impl Written {
    pub(crate) fn counts(&self) -> Counts {
        let written = self.outcomes.iter().filter(|outcome| outcome.kind.is_some()).count();
        Counts { written, unchanged: self.outcomes.len() - written, pruned: self.pruned.len() }
    }

    /// Says in a record what each file holds, the manifest too.
    pub(crate) fn record(&self, artifacts: &ArtifactSet<'_>, record: &mut Record) {
        let files = artifacts.iter().zip(&self.outcomes);
        let files = files.map(|(artifact, outcome)| (artifact.path.as_str(), outcome));
        let (before, after): (Vec<_>, Vec<_>) = files.partition(|(path, _)| *path < manifest::PATH);
        for (path, outcome) in before.into_iter().chain([(manifest::PATH, &self.manifest)]).chain(after) {
            record.add(path, outcome.hash, outcome.stamp);
        }
    }

    /// The files that changed: in the order of the plan, then what is stale, then the manifest.
    pub(crate) fn into_changes(self, root: &Path, artifacts: ArtifactSet<'_>) -> Vec<Change> {
        let root: Arc<Path> = root.into();
        let planned =
            artifacts.into_vec().into_iter().zip(self.outcomes).filter_map(|(artifact, outcome)| {
                Some(Change::new(outcome.kind?, &root, artifact.path.into_string()))
            });
        let pruned = self.pruned.into_iter().map(|path| Change::new(ChangeKind::Prune, &root, path));
        let manifest = self.manifest.kind.map(|kind| Change::new(kind, &root, manifest::PATH.to_owned()));
        planned.chain(pruned).chain(manifest).collect()
    }
}

/// Writes every artifact below `root`, then the manifest, then removes what is stale. `state` is what an earlier run left.
pub(crate) fn write_artifacts(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
    disk: Disk,
    state: Option<&State>,
) -> Result<Written, Vec<WriteError>> {
    if disk == Disk::Write && !root.exists() {
        // Where nothing comes back, another run made the folder meanwhile: it stands now.
        if let Some(written) = write_fresh(root, artifacts, heading, threads)? {
            return Ok(written);
        }
    }
    write_standing(root, artifacts, heading, threads, disk, state)
}

/// Builds the whole folder under a temporary name. `None`: the folder appeared while this ran.
fn write_fresh(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<Option<Written>, Vec<WriteError>> {
    let building = folder::Temporary::beside(root).map_err(|error| vec![error])?;
    folder::make_parents(building.path(), artifacts, threads)?;
    let outcomes = each(artifacts, threads, |artifact, text| {
        let path = building.path().join(artifact.path.as_str());
        let mut put = Put::fresh(&path);
        artifact.write(&mut Sink::new(text, &mut |text| put.part(text)));
        put.finish(text, |_| None)
    })?;
    let manifest = write_manifest(building.path(), artifacts, &outcomes, heading, Disk::Write)
        .map_err(|error| vec![error])?;
    let moved = building.rename_to(root).map_err(|error| vec![error])?;
    Ok(moved.then_some(Written { outcomes, manifest, pruned: Vec::new() }))
}

fn write_standing(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
    disk: Disk,
    state: Option<&State>,
) -> Result<Written, Vec<WriteError>> {
    let previous = Previous::read(&root.join(manifest::PATH));
    folder::check_strangers(root, &previous, artifacts)?;
    match disk {
        Disk::Write => folder::make_parents(root, artifacts, threads)?,
        Disk::Check => folder::check_parents(root, artifacts).map_err(|error| vec![error])?,
    }
    let outcomes = each(artifacts, threads, |artifact, text| {
        let path = root.join(artifact.path.as_str());
        let mut put = Put::new(&path, disk);
        artifact.write(&mut Sink::new(text, &mut |text| put.part(text)));
        put.finish(text, |hash| state?.same(artifact.path.as_str(), &path, hash))
    })?;
    let pruned = folder::prune(root, previous, artifacts, disk).map_err(|error| vec![error])?;
    let manifest = write_manifest(root, artifacts, &outcomes, heading, disk).map_err(|error| vec![error])?;
    Ok(Written { outcomes, manifest, pruned })
}

/// A text that grew longer is not kept for the next file.
const LARGE: usize = 1024 * 1024;

/// Does something with every artifact; a thread has the files of a folder one after the other, and one text for all of them.
fn each(
    artifacts: &ArtifactSet<'_>,
    threads: usize,
    work: impl Fn(&Artifact<'_>, &mut String) -> Result<Outcome, WriteError> + Sync,
) -> Result<Vec<Outcome>, Vec<WriteError>> {
    let folders: Vec<_> = artifacts.as_slice().chunk_by(|a, b| a.folder() == b.folder()).collect();
    let done = pool::for_each(&folders, threads, String::new, |text, folder| {
        let (mut outcomes, mut errors) = (Vec::with_capacity(folder.len()), Vec::new());
        for artifact in *folder {
            match work(artifact, text) {
                Ok(outcome) => outcomes.push(outcome),
                Err(error) => errors.push(error),
            }
            if text.capacity() > LARGE {
                *text = String::new();
            }
        }
        if errors.is_empty() { Ok(outcomes) } else { Err(errors) }
    });
    match done {
        Ok(outcomes) => Ok(outcomes.into_iter().flatten().collect()),
        Err(errors) => Err(errors.into_iter().flatten().collect()),
    }
}

fn write_manifest(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    outcomes: &[Outcome],
    heading: &Heading,
    disk: Disk,
) -> Result<Outcome, WriteError> {
    let path = root.join(manifest::PATH);
    if let (Disk::Write, Some(parent)) = (disk, path.parent()) {
        std::fs::create_dir_all(parent).map_err(WriteError::at(parent))?;
    }
    let mut text = String::new();
    let mut put = Put::new(&path, disk);
    let outputs = artifacts.iter().zip(outcomes.iter().map(|outcome| outcome.hash));
    manifest::render(heading, outputs, &mut Sink::new(&mut text, &mut |text| put.part(text)));
    put.finish(&mut text, |_| None)
}
