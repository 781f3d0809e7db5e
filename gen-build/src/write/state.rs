//! `.gen/state`: what the last run left, so that the next one sees that nothing changed, without making or reading any output.
//!
//! It is believed of a file only that it holds what was written as long as the file system says that nobody touched it since: the same
//! inode, length, time of modification and time of change, none of them as young as this record itself. Everything else is looked at.
//! The folder is nobody's but this machine's: it tells git to ignore it.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use twox_hash::XxHash3_128;

use super::change::Disk;
use super::hash::{ContentHash, Running};
use super::pool;
use super::temporary::{self, TemporaryFile};

/// What is nobody's but this machine's, in an output folder.
pub(super) const FOLDER: &str = ".gen";
const NAME: &str = "state";
/// With the number of the format.
const MAGIC: &[u8] = b"gen state 1\n";
/// The clock of a file system stands still for so long.
const TICK: i64 = 20_000_000;
/// That of one which knows whole seconds alone.
const LONG_TICK: i64 = 2_000_000_000;

/// How a file was when it was known to hold something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    fingerprint: u64,
    /// The last time that anything was done to it, in nanoseconds since 1970.
    touched: i64,
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let [modified, changed, inode] = times(metadata);
        let mut bytes = [0; 32];
        for (place, value) in
            bytes.chunks_exact_mut(8).zip([metadata.len().cast_signed(), modified, changed, inode])
        {
            place.copy_from_slice(&value.to_le_bytes());
        }
        Self { fingerprint: (XxHash3_128::oneshot(&bytes) >> 64) as u64, touched: modified.max(changed) }
    }

    pub(super) fn of_file(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().filter(Metadata::is_file).map(|metadata| Self::of(&metadata))
    }
}

/// Modified, changed, inode.
#[cfg(unix)]
fn times(metadata: &Metadata) -> [i64; 3] {
    use std::os::unix::fs::MetadataExt;
    let nanoseconds = |seconds: i64, rest: i64| seconds.wrapping_mul(1_000_000_000).wrapping_add(rest);
    [
        nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
        nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
        metadata.ino().cast_signed(),
    ]
}

/// Modified and made: nothing else is told everywhere.
#[cfg(not(unix))]
fn times(metadata: &Metadata) -> [i64; 3] {
    [nanoseconds(metadata.modified()), nanoseconds(metadata.created()), 0]
}

fn nanoseconds(time: io::Result<SystemTime>) -> i64 {
    let since = time.ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| i64::try_from(since.as_nanos()).ok()).unwrap_or_default()
}

/// What a file held.
#[derive(Debug)]
struct Known {
    stamp: Stamp,
    hash: ContentHash,
    path: Range<usize>,
}

/// What a run left.
#[derive(Debug)]
pub(crate) struct State {
    bytes: Vec<u8>,
    key: ContentHash,
    /// The schema had warnings.
    pub(crate) warned: bool,
    /// When this was written, as the file system has it.
    written: i64,
    /// In the order of their paths.
    known: Vec<Known>,
}

impl State {
    /// Nothing where there is none, or none that is whole.
    pub(crate) fn read(root: &Path) -> Option<Self> {
        let path = root.join(FOLDER).join(NAME);
        let bytes = std::fs::read(&path).ok()?;
        let written = nanoseconds(std::fs::metadata(&path).and_then(|metadata| metadata.modified()));
        let body = bytes.len().checked_sub(16)?;
        let mut reader = Reader { bytes: &bytes, at: body };
        if reader.u128()? != XxHash3_128::oneshot(bytes.get(..body)?) {
            return None;
        }
        let mut reader = Reader { bytes: bytes.get(..body)?, at: 0 };
        if reader.take(MAGIC.len())? != MAGIC {
            return None;
        }
        let key = reader.u128()?.into();
        let warned = reader.take(1)? != [0];
        let mut known = Vec::with_capacity(body / 90);
        while reader.at < body {
            let stamp = Stamp { fingerprint: reader.u64()?, touched: reader.u64()?.cast_signed() };
            let hash = ContentHash::from(reader.u128()?);
            let length = usize::from(reader.u16()?);
            let path = reader.at..reader.at.checked_add(length)?;
            std::str::from_utf8(reader.take(length)?).ok()?;
            known.push(Known { stamp, hash, path });
        }
        Some(Self { bytes, key, warned, written, known })
    }

    /// Whether it is of a run with the same input, and every file still holds what that run left.
    pub(crate) fn is_current(&self, root: &Path, key: ContentHash, threads: usize, disk: Disk) -> bool {
        if self.key != key {
            return false;
        }
        let chunks: Vec<&[Known]> = self.known.chunks(256).collect();
        let looked = pool::for_each(
            &chunks,
            threads,
            || (),
            |(), chunk| {
                chunk.iter().try_fold(0, |looked, known| {
                    let path = root.join(self.path(known));
                    match Stamp::of_file(&path) {
                        Some(stamp) if stamp == known.stamp => {}
                        _ => return Err(()),
                    }
                    if !self.is_too_young(known) {
                        return Ok(looked);
                    }
                    let content = std::fs::read(&path).map_err(|_| ())?;
                    if ContentHash::of(&content) == known.hash { Ok(looked + 1) } else { Err(()) }
                })
            },
        );
        let Ok(looked) = looked else { return false };
        if disk == Disk::Write && looked.iter().sum::<usize>() > 0 {
            // Older files than this record need not be read the next time.
            let _ = temporary::replace(&root.join(FOLDER).join(NAME), &self.bytes);
        }
        true
    }

    /// Says of these files, sorted, that they are as they stand now: this process did something to them that is no change.
    pub(crate) fn renew(root: &Path, touched: &[String]) {
        let Some(state) = Self::read(root) else { return };
        let mut record = Record::new(root, state.key, state.warned);
        for known in &state.known {
            let path = state.path(known);
            let is_touched = touched.binary_search_by(|touched| touched.as_str().cmp(path)).is_ok();
            let stamp = if is_touched { Stamp::of_file(&root.join(path)) } else { Some(known.stamp) };
            record.add(path, known.hash, stamp);
        }
        record.finish();
    }

    /// How many files it knows.
    pub(crate) fn len(&self) -> usize {
        self.known.len()
    }

    /// The stamp of a file that holds what has this hash, as far as nobody touched it.
    pub(super) fn same(&self, path: &str, full: &Path, hash: ContentHash) -> Option<Stamp> {
        let at = self.known.binary_search_by(|known| self.path(known).cmp(path)).ok()?;
        let known = self.known.get(at)?;
        let trusted = known.hash == hash && !self.is_too_young(known);
        Stamp::of_file(full).filter(|stamp| trusted && *stamp == known.stamp)
    }

    /// It may have been touched again in the same moment.
    fn is_too_young(&self, known: &Known) -> bool {
        let tick = if self.written % 1_000_000_000 == 0 { LONG_TICK } else { TICK };
        known.stamp.touched.saturating_add(tick) >= self.written
    }

    fn path(&self, known: &Known) -> &str {
        self.bytes.get(known.path.clone()).and_then(|path| std::str::from_utf8(path).ok()).unwrap_or_default()
    }
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let end = self.at.checked_add(length)?;
        let taken = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }

    fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes(self.take(2)?.try_into().ok()?))
    }

    fn u64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }

    fn u128(&mut self) -> Option<u128> {
        Some(u128::from_le_bytes(self.take(16)?.try_into().ok()?))
    }
}

/// A record in the making. Where it cannot be made, there is none, and the next run looks at everything.
pub(crate) struct Record {
    file: io::Result<(TemporaryFile, File)>,
    path: PathBuf,
    hash: Running,
    /// What is neither hashed nor written yet.
    waiting: Vec<u8>,
}

impl Record {
    /// Of a run with this input, in an output folder.
    pub(crate) fn new(root: &Path, key: ContentHash, warned: bool) -> Self {
        let path = root.join(FOLDER).join(NAME);
        let file = own_folder(root).and_then(|_| TemporaryFile::beside(&path));
        let mut record = Self { file, path, hash: Running::default(), waiting: Vec::new() };
        record.put(&[MAGIC, key.bytes(), &[u8::from(warned)]]);
        record
    }

    /// A file; in the order of paths.
    pub(crate) fn add(&mut self, path: &str, hash: ContentHash, stamp: Option<Stamp>) {
        let (Some(stamp), Ok(length)) = (stamp, u16::try_from(path.len())) else {
            self.file = Err(io::ErrorKind::InvalidInput.into());
            return;
        };
        self.put(&[
            &stamp.fingerprint.to_le_bytes(),
            &stamp.touched.to_le_bytes(),
            hash.bytes(),
            &length.to_le_bytes(),
            path.as_bytes(),
        ]);
    }

    fn put(&mut self, parts: &[&[u8]]) {
        for part in parts {
            self.waiting.extend_from_slice(part);
        }
        if self.waiting.len() > 64 * 1024 {
            self.flush();
        }
    }

    fn flush(&mut self) {
        self.hash.add(&self.waiting);
        if let Ok((_, file)) = &mut self.file
            && let Err(error) = file.write_all(&self.waiting)
        {
            self.file = Err(error);
        }
        self.waiting.clear();
    }

    /// Leaves it for the next run.
    pub(crate) fn finish(mut self) {
        self.flush();
        let Self { file, path, hash, waiting: _ } = self;
        let done = file.and_then(|(temporary, mut file)| {
            file.write_all(hash.finish().bytes())?;
            drop(file);
            temporary.rename_to(&path)
        });
        if done.is_err() {
            let _ = std::fs::remove_file(&path);
        }
    }
}

/// Makes `.gen`, where git looks at nothing.
pub(super) fn own_folder(root: &Path) -> io::Result<PathBuf> {
    let folder = root.join(FOLDER);
    if let Err(error) = std::fs::create_dir(&folder)
        && !folder.is_dir()
    {
        return Err(error);
    }
    let ignore = folder.join(".gitignore");
    if !ignore.exists() {
        temporary::sweep(&ignore);
        temporary::replace(&ignore, b"*\n")?;
    }
    Ok(folder)
}

/// Removes what killed runs left of a state.
pub(super) fn sweep(root: &Path) {
    temporary::sweep(&root.join(FOLDER).join(NAME));
}
