//! Child processes that have to succeed, and folders that are made once.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;

/// Runs a command to its end and returns what it printed; an error holds its whole output.
pub fn run(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{program} does not start: {error}"))?;
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(format!("{command:?} ended with {}\n{stdout}{stderr}", output.status).into())
}

/// The hash of what a thing is made of, as the name of a folder.
pub fn hash(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
    }
    hasher.finalize().to_hex().chars().take(16).collect()
}

/// Runs `make` where the stamp file does not hold `key` yet. Other processes and threads wait: tests run at the same time.
pub fn once(stamp: &Path, key: &str, make: impl FnOnce() -> Result<()>) -> Result<()> {
    let is_made = || fs::read_to_string(stamp).is_ok_and(|text| text == key);
    if is_made() {
        return Ok(());
    }
    let _lock = lock(&stamp.with_extension("lock"))?;
    if is_made() {
        return Ok(());
    }
    make()?;
    fs::write(stamp, key).map_err(|error| format!("{}: {error}", stamp.display()).into())
}

/// Holds a lock between processes until it is dropped.
pub fn lock(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
    file.lock()?;
    Ok(file)
}

/// A folder below the system's temporary one, removed when dropped.
#[derive(Debug)]
pub struct TempDir(PathBuf);

impl TempDir {
    /// A new folder, with a name that no other has.
    pub fn new(purpose: &str) -> Result<Self> {
        let path = std::env::temp_dir().join(format!("gen-{purpose}-{}", unique()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        // What is left behind in a temporary folder does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A name that no other process or thread on this machine makes.
pub fn unique() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::{SystemTime, UNIX_EPOCH};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    format!("{}_{time}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}
