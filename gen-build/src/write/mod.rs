//! Room `write`: puts a planned [`ArtifactSet`] on the disk, in parallel, rendering each file just before it is written.
//!
//! A folder that is not there yet is built under a temporary name and renamed once. In a folder that stands, a file whose content
//! is the same is left alone (its mtime stays); the others are all written elsewhere first, and then renamed over the old ones; files
//! that the last manifest lists, that are not planned any more and that are still what was written, are removed. The manifest is last.
//! A [`Lock`] keeps runs apart, and what killed runs left is swept.
//!
//! [`Disk::Check`] goes the way of a run into a folder that stands, and writes nothing: what it finds is what a run would do.

mod change;
mod error;
mod folder;
mod hash;
mod lock;
mod manifest;
mod outcomes;
mod pool;
mod staging;
mod state;
mod temporary;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use gen_core::artifact::{Artifact, ArtifactSet, Sink};

use self::change::Put;
pub use self::change::{Change, ChangeKind};
pub(crate) use self::change::{Disk, Outcome, put};
pub use self::error::WriteError;
pub(crate) use self::hash::ContentHash;
use self::lock::Lock;
pub(crate) use self::manifest::{Heading, PATH as MANIFEST, Previous};
use self::outcomes::Outcomes;
pub(crate) use self::pool::{both, thread_count};
use self::staging::Staging;
use self::state::Stamp;
pub(crate) use self::state::{Record, State};
use self::temporary::{Leftover, Temporary};

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
    outcomes: Outcomes,
    manifest: Outcome,
    /// The files that were removed.
    pruned: Vec<String>,
    /// Keeps other runs out of the folder until what belongs to it is written too.
    _lock: Lock,
}

impl Written {
    pub(crate) fn counts(&self) -> Counts {
        let written = self.outcomes.iter().filter(|outcome| outcome.kind.is_some()).count();
        Counts { written, unchanged: self.outcomes.len() - written, pruned: self.pruned.len() }
    }

    /// Says in a record what each file holds, the manifest too.
    pub(crate) fn record(&self, artifacts: &ArtifactSet<'_>, record: &mut Record) {
        let files = artifacts.iter().zip(self.outcomes.iter());
        let files = files.map(|(artifact, outcome)| (artifact.path.as_str(), outcome));
        let (before, after): (Vec<_>, Vec<_>) = files.partition(|(path, _)| *path < manifest::PATH);
        for (path, outcome) in before.into_iter().chain([(manifest::PATH, &self.manifest)]).chain(after) {
            record.add(path, outcome.hash, outcome.stamp);
        }
    }

    /// The files that changed: in the order of the plan, then what is stale, then the manifest.
    pub(crate) fn into_changes(self, root: &Path, artifacts: ArtifactSet<'_>) -> Vec<Change> {
        let root: Arc<Path> = root.into();
        let counts = self.counts();
        let planned = artifacts.into_vec().into_iter().zip(self.outcomes.into_iter()).filter_map(
            |(artifact, outcome)| Some(Change::new(outcome.kind?, &root, artifact.path.into_string())),
        );
        let pruned = self.pruned.into_iter().map(|path| Change::new(ChangeKind::Prune, &root, path));
        let manifest = self.manifest.kind.map(|kind| Change::new(kind, &root, manifest::PATH.to_owned()));
        let mut changes = Vec::with_capacity(counts.written + counts.pruned + 1);
        changes.extend(planned.chain(pruned).chain(manifest));
        changes
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
    loop {
        if disk == Disk::Write && !root.exists() {
            // Where nothing comes back, another run made the folder meanwhile: it stands now.
            let fresh = write_fresh(root, artifacts, heading, threads);
            if let Some(written) = fresh.map_err(WriteError::told_once)? {
                return Ok(written);
            }
        }
        match Lock::wait(root, disk) {
            // Whoever had the folder took it away.
            Err(_) if disk == Disk::Write => {}
            lock => {
                let written = write_standing(root, artifacts, heading, threads, disk, state);
                let written = written.map_err(WriteError::told_once)?;
                return Ok(Written { _lock: lock.unwrap_or_default(), ..written });
            }
        }
    }
}

/// Removes what killed runs left, here and beside the folder and the Rust file. `false`: a run has to look at the whole folder for it.
pub(crate) fn sweep(root: &Path, rust: Option<&Path>, disk: Disk) -> bool {
    if disk == Disk::Write {
        [Some(root), rust].into_iter().flatten().for_each(temporary::sweep);
        state::sweep(root);
    }
    staging::leftovers(root).is_empty()
}

/// Builds the whole folder under a temporary name. `None`: the folder appeared while this ran.
fn write_fresh(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<Option<Written>, Vec<WriteError>> {
    if let Some(parent) = root.parent() {
        std::fs::create_dir_all(parent).map_err(|error| vec![WriteError::writing(parent, error)])?;
    }
    let building = Temporary::beside(root).map_err(|error| vec![WriteError::writing(root, error)])?;
    let built = build(building.path(), artifacts, heading, threads);
    let in_place = |error: WriteError| error.in_place(building.path(), root);
    let (outcomes, manifest) =
        built.map_err(|errors| errors.into_iter().map(in_place).collect::<Vec<_>>())?;
    let moved = building.rename_to(root).map_err(|error| vec![error])?;
    Ok(moved.map(|lock| Written { outcomes, manifest, pruned: Vec::new(), _lock: lock }))
}

/// Writes every artifact, and the manifest, into a folder that nobody knows yet.
fn build(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<(Outcomes, Outcome), Vec<WriteError>> {
    folder::make(root).map_err(|error| vec![error])?;
    let outcomes = each(root, artifacts, threads, folder::make, |artifact, path, text| {
        let mut put = Put::fresh(path);
        artifact.write(&mut Sink::new(text, &mut |text| put.part(text)));
        put.finish(text, |_| None)
    })?;
    let path = root.join(manifest::PATH);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(|error| vec![WriteError::writing(parent, error)])?;
    }
    let outputs = artifacts.iter().zip(outcomes.iter());
    let manifest = put_manifest(Put::fresh(&path), outputs, heading).map_err(|error| vec![error])?;
    Ok((outcomes, manifest))
}

fn write_standing(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
    disk: Disk,
    state: Option<&State>,
) -> Result<Written, Vec<WriteError>> {
    let one = |error| vec![error];
    let path = root.join(manifest::PATH);
    let leftovers = staging::leftovers(root);
    let previous = staging::read_journals(&leftovers).fold(Previous::read(&path), Previous::and);
    if disk == Disk::Write {
        for leftover in &leftovers {
            staging::remove_all_but_journal(&leftover.path);
        }
    }
    folder::check_strangers(root, &previous, artifacts)?;
    folder::check_parents(root, artifacts).map_err(one)?;

    let staging = Staging::new(root);
    let mut outcomes = each(
        root,
        artifacts,
        threads,
        |_| Ok(()),
        |artifact, path, text| {
            let mut put = Put::staged(path, disk, &staging);
            artifact.write(&mut Sink::new(text, &mut |text| put.part(text)));
            put.finish(text, |hash| state?.same(artifact.path.as_str(), path, hash))
        },
    )?;
    let put = Put::staged(&path, disk, &staging);
    let mut manifest = put_manifest(put, artifacts.iter().zip(outcomes.iter()), heading).map_err(one)?;

    let files = staged(artifacts, &outcomes);
    if !files.is_empty() || manifest.staged.is_some() {
        prepare(&staging, root, artifacts, &outcomes, heading).map_err(one)?;
    }
    let placed = place(&staging, &files, &manifest, threads, || {
        folder::prune(root, previous, artifacts, disk).map_err(one)
    });
    let (stamps, pruned) = placed.inspect_err(|_| staging.leave())?;
    let waited = outcomes.iter_mut().chain([&mut manifest]).filter(|outcome| outcome.staged.is_some());
    for (outcome, stamp) in waited.zip(stamps) {
        outcome.stamp = stamp;
    }
    leftovers.into_iter().filter(|_| disk == Disk::Write).for_each(Leftover::remove);
    Ok(Written { outcomes, manifest, pruned, _lock: Lock::default() })
}

/// The files that wait for their place, without the manifest: none, in a run that only looks.
fn staged<'a>(artifacts: &'a ArtifactSet<'_>, outcomes: &Outcomes) -> Vec<(u32, &'a str)> {
    let files = artifacts.iter().zip(outcomes.iter());
    files.filter_map(|(artifact, outcome)| Some((outcome.staged?, artifact.path.as_str()))).collect()
}

/// Does what can still fail while everything stands as it was.
fn prepare(
    staging: &Staging<'_>,
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    outcomes: &Outcomes,
    heading: &Heading,
) -> Result<(), WriteError> {
    let staged = || artifacts.iter().zip(outcomes.iter()).filter(|(_, outcome)| outcome.staged.is_some());
    let journal = staging.journal()?;
    put_manifest(Put::fresh(&journal), staged(), heading)?;
    let new = staged().filter(|(_, outcome)| outcome.kind == Some(ChangeKind::Write));
    folder::make_parents_of(root, new.map(|(artifact, _)| artifact.path.as_str()).chain([manifest::PATH]))
}

/// Puts the files in place, then does `between`, then puts the manifest in place. Answers how each file stands, the manifest last.
fn place<T>(
    staging: &Staging<'_>,
    files: &[(u32, &str)],
    manifest: &Outcome,
    threads: usize,
    between: impl FnOnce() -> Result<T, Vec<WriteError>>,
) -> Result<(Vec<Option<Stamp>>, T), Vec<WriteError>> {
    let mut stamps = if files.is_empty() { Vec::new() } else { staging.commit(files, threads)? };
    let done = between()?;
    if let Some(number) = manifest.staged {
        stamps.extend(staging.commit(&[(number, manifest::PATH)], 1)?);
    }
    Ok((stamps, done))
}

/// A text that grew longer is not kept for the next file.
const LARGE: usize = 1024 * 1024;

/// What a thread has for all files, one after the other.
#[derive(Default)]
struct Buffers {
    path: PathBuf,
    text: String,
}

impl Buffers {
    /// To that of something below `root`.
    fn set_path(&mut self, root: &Path, below: &str) {
        self.path.clear();
        self.path.push(root);
        self.path.push(below);
    }
}

/// Does something with every folder below `root`, and then with the artifacts in it; a thread has the files of a folder one after the
/// other, and one text and path for all of them.
fn each(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    threads: usize,
    begin: impl Fn(&Path) -> Result<(), WriteError> + Sync,
    work: impl Fn(&Artifact<'_>, &Path, &mut String) -> Result<Outcome, WriteError> + Sync,
) -> Result<Outcomes, Vec<WriteError>> {
    // Where the disk refuses one, it refuses the rest.
    let is_refused = AtomicBool::new(false);
    let folders: Vec<_> = artifacts.as_slice().chunk_by(|a, b| a.folder() == b.folder()).collect();
    let done = pool::for_each(&folders, threads, Buffers::default, |buffers, files| {
        let (mut outcomes, mut errors) = (Vec::with_capacity(files.len()), Vec::new());
        let refused = |error: WriteError| {
            is_refused.fetch_or(error.is_of_the_disk(), Ordering::Relaxed);
            error
        };
        if let Some(folder) = files.first().and_then(Artifact::folder) {
            buffers.set_path(root, folder);
            begin(&buffers.path).map_err(|error| vec![refused(error)])?;
        }
        for artifact in *files {
            if is_refused.load(Ordering::Relaxed) {
                return Err(errors);
            }
            buffers.set_path(root, artifact.path.as_str());
            match work(artifact, &buffers.path, &mut buffers.text) {
                Ok(outcome) => outcomes.push(outcome),
                Err(error) => errors.push(refused(error)),
            }
            if buffers.text.capacity() > LARGE {
                buffers.text = String::new();
            }
        }
        if errors.is_empty() { Ok(outcomes) } else { Err(errors) }
    });
    done.map(Outcomes::of).map_err(|errors| errors.into_iter().flatten().collect())
}

fn put_manifest<'a>(
    mut put: Put<'_>,
    outputs: impl Iterator<Item = (&'a Artifact<'a>, &'a Outcome)>,
    heading: &Heading,
) -> Result<Outcome, WriteError> {
    let mut text = String::new();
    let outputs = outputs.map(|(artifact, outcome)| (artifact, outcome.hash));
    manifest::render(heading, outputs, &mut Sink::new(&mut text, &mut |text| put.part(text)));
    put.finish(&mut text, |_| None)
}
