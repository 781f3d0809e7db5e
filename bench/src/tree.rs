//! The references: a program that does nothing but what the disk asks of every program.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A folder in memory.
#[derive(Debug)]
pub struct Tree {
    /// Relative to the folder, the outer before what is in it.
    folders: Vec<PathBuf>,
    /// Relative to the folder.
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Tree {
    /// Reads a folder, whole.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut tree = Self { folders: Vec::new(), files: Vec::new() };
        tree.read_below(root, Path::new(""))?;
        Ok(tree)
    }

    fn read_below(&mut self, root: &Path, below: &Path) -> io::Result<()> {
        let entries: BTreeSet<PathBuf> = std::fs::read_dir(root.join(below))?
            .map(|entry| Ok(below.join(entry?.file_name())))
            .collect::<io::Result<_>>()?;
        for path in entries {
            if root.join(&path).is_dir() {
                self.folders.push(path.clone());
                self.read_below(root, &path)?;
            } else {
                let bytes = std::fs::read(root.join(&path))?;
                self.files.push((path, bytes));
            }
        }
        Ok(())
    }

    /// How many files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// No files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many bytes in all files.
    pub fn bytes(&self) -> usize {
        self.files.iter().map(|(_, bytes)| bytes.len()).sum()
    }

    /// How long it takes to make the folders and write the files.
    pub fn write(&self, root: &Path, threads: usize) -> io::Result<Duration> {
        let start = Instant::now();
        std::fs::create_dir(root)?;
        for folder in &self.folders {
            std::fs::create_dir(root.join(folder))?;
        }
        self.each(threads, |path, bytes| std::fs::write(root.join(path), bytes))?;
        Ok(start.elapsed())
    }

    /// How long it takes to ask for size and times of every file.
    pub fn stat(&self, root: &Path, threads: usize) -> io::Result<Duration> {
        let start = Instant::now();
        self.each(threads, |path, bytes| {
            let length = std::fs::metadata(root.join(path))?.len();
            if length == bytes.len() as u64 { Ok(()) } else { Err(io::Error::other("another length")) }
        })?;
        Ok(start.elapsed())
    }

    fn each(
        &self,
        threads: usize,
        work: impl Fn(&Path, &[u8]) -> io::Result<()> + Sync,
    ) -> io::Result<()> {
        let next = AtomicUsize::new(0);
        let run = || {
            while let Some((path, bytes)) = self.files.get(next.fetch_add(1, Ordering::Relaxed)) {
                work(path, bytes)?;
            }
            Ok(())
        };
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
            let own = run();
            let others = others.into_iter().map(|other| other.join().unwrap_or(Ok(())));
            others.fold(own, |all, one| all.and(one))
        })
    }
}
