//! What stands only while a run works: files and folders that are renamed into their place, and what killed runs left of them.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::WriteError;
use super::lock::Lock;

/// A name beside `path` that no other run uses: process id and a counter of this process.
fn temporary_name(path: &Path) -> PathBuf {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.gen-{}-{count}", std::process::id()))
}

/// Whether [`temporary_name`] made `name` of a path that ends with `of`.
fn is_temporary_name(name: &OsStr, of: &OsStr) -> bool {
    let (name, of) = (name.to_string_lossy(), of.to_string_lossy());
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    name.strip_prefix('.')
        .and_then(|rest| rest.strip_prefix(&*of)?.strip_prefix(".gen-")?.split_once('-'))
        .is_some_and(|(process, count)| is_number(process) && is_number(count))
}

/// A folder under construction; removed when dropped before it was renamed.
#[derive(Debug)]
pub(super) struct Temporary {
    path: PathBuf,
    lock: Lock,
    is_kept: bool,
}

impl Temporary {
    /// Beside `path`.
    pub(super) fn beside(path: &Path) -> io::Result<Self> {
        loop {
            let temporary = temporary_name(path);
            match fs::create_dir(&temporary) {
                Ok(()) => {
                    if let Some(lock) = Lock::own(&temporary) {
                        return Ok(Self { path: temporary, lock, is_kept: false });
                    }
                }
                // A run that was killed left it, and this process has its number: never build on that.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Lets it stand, as a killed run would.
    pub(super) fn leave(mut self) -> PathBuf {
        self.is_kept = true;
        self.path.clone()
    }

    /// The lock goes along, and then is that of `root`. `None`: something stands at `root` by now, and nothing was moved.
    pub(super) fn rename_to(mut self, root: &Path) -> Result<Option<Lock>, WriteError> {
        match fs::rename(&self.path, root) {
            Ok(()) => {
                self.is_kept = true;
                Ok(Some(std::mem::take(&mut self.lock)))
            }
            Err(_) if root.exists() => Ok(None),
            Err(source) => Err(WriteError::writing(root, source)),
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.is_kept {
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// A new file beside another; removed when dropped before it was renamed.
#[derive(Debug)]
pub(super) struct TemporaryFile {
    path: PathBuf,
    _lock: Lock,
    is_renamed: bool,
}

impl TemporaryFile {
    pub(super) fn beside(path: &Path) -> io::Result<(Self, File)> {
        loop {
            let path = temporary_name(path);
            match File::create_new(&path) {
                Ok(file) => {
                    if let Some(lock) = Lock::own(&path) {
                        return Ok((Self { path, _lock: lock, is_renamed: false }, file));
                    }
                }
                // As above.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    pub(super) fn rename_to(mut self, path: &Path) -> io::Result<()> {
        fs::rename(&self.path, path)?;
        self.is_renamed = true;
        Ok(())
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if !self.is_renamed {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Makes a file hold `content`, by renaming another one over it.
pub(super) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let (temporary, mut file) = TemporaryFile::beside(path)?;
    file.write_all(content)?;
    temporary.rename_to(path)
}

/// What a killed run left. Nobody else takes it while this lives.
#[derive(Debug)]
pub(super) struct Leftover {
    pub(super) path: PathBuf,
    _lock: Lock,
}

impl Leftover {
    /// As far as it can be: it harms nobody.
    pub(super) fn remove(self) {
        let _ = if self.path.is_dir() { fs::remove_dir_all(&self.path) } else { fs::remove_file(&self.path) };
    }
}

/// What killed runs left beside `path`. What a living one has there is not among it, nor what only has such a name.
pub(super) fn leftovers(path: &Path) -> Vec<Leftover> {
    let Some(name) = path.file_name() else { return Vec::new() };
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let ours = entries.filter(|entry| is_temporary_name(&entry.file_name(), name));
    // What is neither, a pipe perhaps, is nothing that a run made, and may take long to open.
    let ours = ours.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir() || kind.is_file()));
    ours.filter_map(|entry| Some(Leftover { _lock: Lock::of_dead(&entry.path())?, path: entry.path() }))
        .collect()
}

/// Removes what killed runs left beside `path`.
pub(super) fn sweep(path: &Path) {
    leftovers(path).into_iter().for_each(Leftover::remove);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_again_and_no_other_is() {
        let name = temporary_name(Path::new("a/schema.rs"));
        let is_ours = |name: &str| is_temporary_name(OsStr::new(name), OsStr::new("schema.rs"));
        assert!(is_temporary_name(name.file_name().unwrap(), OsStr::new("schema.rs")));
        assert!(is_ours(".schema.rs.gen-12-0"));
        for other in [
            "schema.rs.gen-1-2",
            ".schema.rs.gen-1",
            ".schema.rs.gen-1-",
            ".schema.gen-1-2",
            ".schema.rs.gen-a-1",
        ] {
            assert!(!is_ours(other), "{other}");
        }
    }

    #[test]
    fn what_a_run_holds_is_no_leftover_until_it_lets_go() {
        let root = std::env::temp_dir().join(format!("gen-temporary-{}", std::process::id()));
        let out = root.join("out");
        fs::create_dir(&root).unwrap();
        let building = Temporary::beside(&out).unwrap();
        assert!(leftovers(&out).is_empty() || !cfg!(unix));
        let dead = root.join(".out.gen-0-0");
        fs::create_dir_all(dead.join("contracts")).unwrap();
        fs::write(root.join(".out.gen-0-1"), "").unwrap();
        fs::write(root.join(".out.gen-notes"), "").unwrap();
        if cfg!(unix) {
            assert_eq!(leftovers(&out).len(), 2);
            sweep(&out);
            assert!(!dead.exists() && !root.join(".out.gen-0-1").exists());
        }
        assert!(building.path().exists() && root.join(".out.gen-notes").exists());
        drop(building);
        assert!(leftovers(&out).is_empty());
        fs::remove_dir_all(root).unwrap();
    }
}
