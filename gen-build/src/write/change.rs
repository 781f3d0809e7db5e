//! One file: what has to change, and the change itself.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::WriteError;
use super::hash::{ContentHash, Running};
use super::staging::Staging;
use super::state::Stamp;
use super::temporary::{self, TemporaryFile};

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
    folder: Arc<Path>,
    below: String,
}

impl Change {
    /// Of a file below a folder.
    pub(super) fn new(kind: ChangeKind, folder: &Arc<Path>, below: String) -> Self {
        Self { kind, folder: Arc::clone(folder), below }
    }

    /// Of a file.
    pub(crate) fn of(kind: ChangeKind, path: &Path) -> Self {
        Self { kind, folder: path.into(), below: String::new() }
    }

    /// Which.
    pub fn path(&self) -> PathBuf {
        if self.below.is_empty() { self.folder.to_path_buf() } else { self.folder.join(&self.below) }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.kind {
            ChangeKind::Write => "write",
            ChangeKind::Update => "update",
            ChangeKind::Prune => "prune",
        };
        write!(f, "{verb} {}", self.path().display())
    }
}

/// What became of a file.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Nothing where it was as it should be.
    pub kind: Option<ChangeKind>,
    pub hash: ContentHash,
    /// As it stands now; nothing where nothing stands, or nobody could look.
    pub stamp: Option<Stamp>,
    /// Under which number its content waits for its place.
    pub staged: Option<u32>,
}

/// A file that comes to hold what is put into it, part by part. One that holds it already is left alone. No reader ever finds it torn: in
/// a folder that stands, content goes to another file, which is renamed.
pub(super) struct Put<'p> {
    path: &'p Path,
    disk: Disk,
    staging: Option<&'p Staging<'p>>,
    step: Step,
    /// Of the parts, where it comes in parts.
    hash: Option<Running>,
}

enum Step {
    /// Nothing was put yet.
    Begin { fresh: bool },
    /// Everything so far stands in the file already, up to here.
    Same { standing: File, at: u64 },
    /// It is written.
    Writing { kind: ChangeKind, file: File, target: Target },
    /// It would be written.
    Told(ChangeKind),
    /// Nothing more can be done.
    Failed(io::Error),
}

/// Which file that is.
enum Target {
    /// The one itself.
    Itself,
    /// One beside it.
    Beside(TemporaryFile),
    /// One that waits.
    Staged(u32),
}

impl<'p> Put<'p> {
    /// Of a file that may be there.
    pub(super) fn new(path: &'p Path, disk: Disk) -> Self {
        let step = Step::Begin { fresh: false };
        Self { path, disk, staging: None, step, hash: None }
    }

    /// Of one that is not put in place yet.
    pub(super) fn staged(path: &'p Path, disk: Disk, staging: &'p Staging<'p>) -> Self {
        Self { staging: Some(staging), ..Self::new(path, disk) }
    }

    /// Of a file that is not there, in a folder that nobody knows yet.
    pub(super) fn fresh(path: &'p Path) -> Self {
        Self { step: Step::Begin { fresh: true }, ..Self::new(path, Disk::Write) }
    }

    /// Goes on with a part of it, which is empty then.
    pub(super) fn part(&mut self, text: &mut String) {
        self.hash.get_or_insert_default().add(text.as_bytes());
        self.take(text);
    }

    fn take(&mut self, text: &mut String) {
        let step = std::mem::replace(&mut self.step, Step::Told(ChangeKind::Write));
        self.step = self.advance(step, text.as_bytes()).unwrap_or_else(Step::Failed);
        text.clear();
    }

    /// Ends it with the rest. `same`: what is known to stand there, without a look at it.
    pub(super) fn finish(
        mut self,
        text: &mut String,
        same: impl FnOnce(ContentHash) -> Option<Stamp>,
    ) -> Result<Outcome, WriteError> {
        let path = self.path;
        let hash = match &mut self.hash {
            Some(running) => {
                running.add(text.as_bytes());
                running.finish()
            }
            None => ContentHash::of(text.as_bytes()),
        };
        let known = if matches!(self.step, Step::Begin { fresh: false }) { same(hash) } else { None };
        let outcome = if known.is_some() {
            Ok(Outcome { kind: None, hash, stamp: known, staged: None })
        } else {
            self.take(text);
            self.end(hash)
        };
        text.clear();
        outcome.map_err(|source| WriteError::writing(path, source))
    }

    fn advance(&self, step: Step, part: &[u8]) -> io::Result<Step> {
        Ok(match step {
            Step::Begin { fresh: true } => {
                let mut file = File::create_new(self.path)?;
                file.write_all(part)?;
                Step::Writing { kind: ChangeKind::Write, file, target: Target::Itself }
            }
            Step::Begin { fresh: false } => match File::open(self.path) {
                Ok(standing) => self.compare(standing, 0, part)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    self.write(ChangeKind::Write, None, part)?
                }
                // What cannot be read is replaced all the same, if it can be.
                Err(_) => self.write(ChangeKind::Update, None, part)?,
            },
            Step::Same { standing, at } => self.compare(standing, at, part)?,
            Step::Writing { kind, mut file, target } => {
                file.write_all(part)?;
                Step::Writing { kind, file, target }
            }
            Step::Told(_) | Step::Failed(_) => step,
        })
    }

    /// Whether the part follows in the file; else everything from its beginning is written anew.
    fn compare(&self, mut standing: File, at: u64, part: &[u8]) -> io::Result<Step> {
        let mut found = vec![0; part.len()];
        match standing.read_exact(&mut found) {
            Ok(()) if found == part => Ok(Step::Same { standing, at: at + part.len() as u64 }),
            // What cannot be read is replaced all the same, if it can be.
            Ok(()) | Err(_) => self.write(ChangeKind::Update, Some((standing, at)), part),
        }
    }

    /// Begins to write: so many bytes of what stands, then the part.
    fn write(&self, kind: ChangeKind, before: Option<(File, u64)>, part: &[u8]) -> io::Result<Step> {
        // The one thing that no file can be renamed over.
        if kind == ChangeKind::Update && self.path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if self.disk == Disk::Check {
            return Ok(Step::Told(kind));
        }
        let (target, mut file) = if let Some(staging) = self.staging {
            let (number, file) = staging.file()?;
            (Target::Staged(number), file)
        } else {
            let (beside, file) = TemporaryFile::beside(self.path)?;
            (Target::Beside(beside), file)
        };
        if let Some((mut standing, at)) = before {
            standing.rewind()?;
            io::copy(&mut standing.take(at), &mut file)?;
        }
        file.write_all(part)?;
        Ok(Step::Writing { kind, file, target })
    }

    fn end(mut self, hash: ContentHash) -> io::Result<Outcome> {
        let mut step = std::mem::replace(&mut self.step, Step::Told(ChangeKind::Update));
        if let Step::Same { standing, at } = step {
            let metadata = standing.metadata()?;
            if metadata.len() == at {
                return Ok(Outcome { kind: None, hash, stamp: Some(Stamp::of(&metadata)), staged: None });
            }
            // It goes on, and should not.
            step = self.write(ChangeKind::Update, Some((standing, at)), &[])?;
        }
        let (kind, stamp, staged) = match step {
            Step::Writing { kind, file, target: Target::Itself } => (kind, file.metadata().ok(), None),
            Step::Writing { kind, target: Target::Staged(number), .. } => (kind, None, Some(number)),
            Step::Writing { kind, file, target: Target::Beside(beside) } => {
                drop(file);
                beside.rename_to(self.path)?;
                // To be renamed is a change of a file's own time.
                (kind, std::fs::metadata(self.path).ok(), None)
            }
            Step::Told(kind) => (kind, None, None),
            Step::Failed(error) => return Err(error),
            Step::Begin { .. } | Step::Same { .. } => return Err(io::ErrorKind::Other.into()),
        };
        Ok(Outcome { kind: Some(kind), hash, stamp: stamp.as_ref().map(Stamp::of), staged })
    }
}

/// Makes the file hold `content`, leaving it alone where it already does.
pub(crate) fn put(path: &Path, content: String, disk: Disk) -> Result<Outcome, WriteError> {
    if disk == Disk::Write {
        temporary::sweep(path);
    }
    let mut content = content;
    Put::new(path, disk).finish(&mut content, |_| None)
}
