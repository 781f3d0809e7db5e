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
    ///
    /// # Errors
    /// Something cannot be read.
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
            // What a machine knows of the folder is none of the output.
            if path == Path::new(".gen") {
                continue;
            }
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

    /// The same bytes in one file for each folder, and that beside it.
    #[must_use]
    pub fn merged(&self) -> Self {
        let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
        for (path, bytes) in &self.files {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.map_or_else(|| path.clone(), |folder| folder.with_extension("ts"));
            match files.last_mut() {
                Some((last, all)) if *last == folder => all.extend_from_slice(bytes),
                _ => files.push((folder, bytes.clone())),
            }
        }
        files.sort();
        files.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1.append(&mut next.1);
            }
            same
        });
        let outer = self.folders.iter().filter(|folder| folder.components().count() == 1);
        Self { folders: outer.cloned().collect(), files }
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

    /// Makes the folders, the outer before the inner, and writes the files.
    ///
    /// # Errors
    /// Something cannot be made or written.
    pub fn write(&self, root: &Path, threads: usize) -> io::Result<Plain> {
        let start = Start::now();
        std::fs::create_dir(root)?;
        let (outer, inner): (Vec<&PathBuf>, Vec<&PathBuf>) =
            self.folders.iter().partition(|folder| folder.components().count() == 1);
        for folder in outer {
            std::fs::create_dir(root.join(folder))?;
        }
        each(&inner, threads, |folder| std::fs::create_dir_all(root.join(folder)))?;
        each(&self.files, threads, |(path, bytes)| std::fs::write(root.join(path), bytes))?;
        start.taken()
    }

    /// Asks for size and times of every file.
    ///
    /// # Errors
    /// A file is not there, or is another.
    pub fn stat(&self, root: &Path, threads: usize) -> io::Result<Plain> {
        let start = Start::now();
        each(&self.files, threads, |(path, bytes)| {
            let length = std::fs::metadata(root.join(path))?.len();
            if length == bytes.len() as u64 { Ok(()) } else { Err(io::Error::other("another length")) }
        })?;
        start.taken()
    }
}

/// What a reference took.
#[derive(Debug, Clone, Copy)]
pub struct Plain {
    /// On the clock.
    pub wall: Duration,
    /// On all processors.
    pub cpu: Duration,
}

struct Start {
    wall: Instant,
    cpu: Duration,
}

impl Start {
    fn now() -> Self {
        Self { wall: Instant::now(), cpu: cpu_time().unwrap_or_default() }
    }

    fn taken(&self) -> io::Result<Plain> {
        let wall = self.wall.elapsed();
        Ok(Plain { wall, cpu: cpu_time()?.saturating_sub(self.cpu) })
    }
}

/// What this process took of all processors so far: Linux counts it in hundredths of a second.
fn cpu_time() -> io::Result<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // Behind the name, which may hold anything.
    let figures = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u64 = figures.skip(11).take(2).filter_map(|text| text.parse::<u64>().ok()).sum();
    Ok(Duration::from_millis(ticks * 10))
}

/// Prints what the references take for a folder that stands.
///
/// # Errors
/// Something cannot be read or written.
pub fn print(from: &Path, to: &Path, samples: usize) -> io::Result<()> {
    let tree = Tree::read(from)?;
    println!("{} files, {} bytes", tree.len(), tree.bytes());
    for sample in 0..samples {
        for threads in [1, 2] {
            let root = to.join(format!("plain-{sample}-{threads}-{}", std::process::id()));
            let (write, stat) = (tree.write(&root, threads)?, tree.stat(&root, threads)?);
            println!("{threads} threads: write {:?}, ask {:?}", write.wall, stat.wall);
        }
    }
    Ok(())
}

/// Does something with every item, on so many threads.
fn each<I: Sync>(items: &[I], threads: usize, work: impl Fn(&I) -> io::Result<()> + Sync) -> io::Result<()> {
    let next = AtomicUsize::new(0);
    let run = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            work(item)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let own = run();
        let others = others.into_iter().map(|other| other.join().unwrap_or(Ok(())));
        others.fold(own, io::Result::and)
    })
}
