//! Room `write`: puts a planned [`ArtifactSet`] on the disk, in parallel, rendering each file just before it is written.
//!
//! A folder that is not there yet is built under a temporary name and renamed once. In a folder that stands, a file whose content
//! is the same is left alone (its mtime stays), another goes to a temporary name and is renamed over the old one; files that the
//! last manifest lists, that are not planned any more and that are still what was written, are removed. The manifest is last.

mod folder;
mod manifest;
mod pool;

use std::io;
use std::path::{Path, PathBuf};

use gen_core::artifact::{Artifact, ArtifactSet};

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

/// Writes every artifact below `root`, then the manifest, then removes what is stale.
pub(crate) fn write_artifacts(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<Counts, Vec<WriteError>> {
    if !root.exists() {
        // Where there are no counts, another run made the folder meanwhile: it stands now.
        if let Some(counts) = write_fresh(root, artifacts, heading, threads)? {
            return Ok(counts);
        }
    }
    write_standing(root, artifacts, heading, threads)
}

/// Builds the whole folder under a temporary name. `None`: the folder appeared while this ran.
fn write_fresh(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<Option<Counts>, Vec<WriteError>> {
    let building = folder::Temporary::beside(root).map_err(|error| vec![error])?;
    folder::make_parents(building.path(), artifacts).map_err(|error| vec![error])?;
    let entries = pool::for_each(artifacts.as_slice(), threads, |artifact| {
        let content = (artifact.render)();
        let path = building.path().join(artifact.path.as_str());
        std::fs::write(&path, &content).map_err(WriteError::at(&path))?;
        Ok(Entry::of(artifact, &content))
    })?;
    let counts = Counts { written: entries.len(), ..Counts::default() };
    write_manifest(building.path(), &Manifest::new(heading, entries)).map_err(|error| vec![error])?;
    building.rename_to(root).map_err(|error| vec![error]).map(|moved| moved.then_some(counts))
}

fn write_standing(
    root: &Path,
    artifacts: &ArtifactSet<'_>,
    heading: &Heading,
    threads: usize,
) -> Result<Counts, Vec<WriteError>> {
    let previous = Manifest::read(&root.join(manifest::PATH));
    folder::check_strangers(root, &previous, artifacts)?;
    folder::make_parents(root, artifacts).map_err(|error| vec![error])?;
    let outcomes =
        pool::for_each(artifacts.as_slice(), threads, |artifact| write_if_changed(root, artifact))?;
    let written = outcomes.iter().filter(|(_, changed)| *changed).count();
    let unchanged = outcomes.len() - written;
    let entries = outcomes.into_iter().map(|(entry, _)| entry).collect();
    let current = Manifest::new(heading, entries);
    let pruned = folder::prune(root, &previous, &current).map_err(|error| vec![error])?;
    write_manifest(root, &current).map_err(|error| vec![error])?;
    Ok(Counts { written, unchanged, pruned })
}

fn write_if_changed(root: &Path, artifact: &Artifact<'_>) -> Result<(Entry, bool), WriteError> {
    let content = (artifact.render)();
    let path = root.join(artifact.path.as_str());
    let changed = replace_if_changed(&path, content.as_bytes())?;
    Ok((Entry::of(artifact, &content), changed))
}

fn write_manifest(root: &Path, manifest: &Manifest) -> Result<(), WriteError> {
    let path = root.join(manifest::PATH);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(WriteError::at(parent))?;
    }
    replace_if_changed(&path, manifest.to_json().as_bytes()).map(drop)
}

/// Makes the file hold `content`, leaving it alone where it already does. Never leaves a torn file: the content goes to a temporary
/// name beside it, which is renamed.
pub(crate) fn replace_if_changed(path: &Path, content: &[u8]) -> Result<bool, WriteError> {
    if std::fs::read(path).is_ok_and(|standing| standing == content) {
        return Ok(false);
    }
    let temporary = folder::temporary_name(path);
    let result = std::fs::write(&temporary, content).and_then(|()| std::fs::rename(&temporary, path));
    if let Err(source) = result {
        // The temporary file may not even exist; the first error is the one to tell.
        let _ = std::fs::remove_file(&temporary);
        return Err(WriteError::writing(path, source));
    }
    Ok(true)
}
