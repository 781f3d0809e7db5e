//! The real [`Source`]: the system's notifications, and Ctrl-C.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Signal, Source};

/// An editor writes a file in several steps: so long nothing happens before a change counts as whole …
const QUIET: Duration = Duration::from_millis(60);
/// … but where something happens all the time, so long at most.
const PATIENCE: Duration = Duration::from_secs(2);

enum News {
    Event(notify::Result<Event>),
    Stop,
}

pub(super) struct Disk {
    watcher: RecommendedWatcher,
    news: Receiver<News>,
    files: Vec<PathBuf>,
    /// Every path under which the system may speak of a file.
    names: BTreeSet<PathBuf>,
    /// Folders, not files: an editor that renames a new file over the old one leaves a watch on the old one behind.
    folders: BTreeSet<PathBuf>,
}

impl Disk {
    pub(super) fn new() -> Result<Self, String> {
        let (sender, news) = mpsc::channel();
        stop_on_signals(sender.clone())?;
        let watcher = notify::recommended_watcher(move |event| {
            // Nobody listens any more when it ends.
            let _ = sender.send(News::Event(event));
        });
        let watcher = watcher.map_err(|error| format!("files cannot be watched: {error}"))?;
        Ok(Self { watcher, news, files: Vec::new(), names: BTreeSet::new(), folders: BTreeSet::new() })
    }

    /// Watches the folders of the files as they stand now; of a folder that is not there, the nearest above it that is.
    fn arm(&mut self) -> Result<(), String> {
        for folder in std::mem::take(&mut self.folders) {
            // One that is gone is not watched any more.
            let _ = self.watcher.unwatch(&folder);
        }
        self.names = self.files.iter().flat_map(|file| names(file)).collect();
        self.folders = self.names.iter().filter_map(|name| standing_folder(name)).collect();
        let mut result = Ok(());
        for folder in &self.folders {
            // One that cannot be watched is no reason not to watch the others.
            if let Err(error) = self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                result = Err(format!("cannot watch {}: {error}", folder.display()));
            }
        }
        result
    }

    /// A folder may have been made anew: a watch on the old one tells nothing. It may also go while this looks.
    fn arm_anew(&mut self) {
        for _ in 0..10 {
            if self.arm().is_ok() {
                return;
            }
            std::thread::sleep(QUIET);
        }
    }

    fn concerns_us(&self, event: &notify::Result<Event>) -> bool {
        // An error may mean that news was lost.
        let Ok(event) = event else { return true };
        let is_reading = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
            EventKind::Access(_) => true,
            _ => false,
        };
        // A folder above a file: it appeared, or went.
        let is_ours = |path: &PathBuf| self.names.iter().any(|name| name.starts_with(path));
        event.need_rescan() || (!is_reading && event.paths.iter().any(is_ours))
    }

    /// Takes in what else happens at the same time.
    fn settle(&mut self) -> Signal {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            match self.news.recv_timeout(QUIET) {
                Ok(News::Stop) | Err(RecvTimeoutError::Disconnected) => return Signal::Stop,
                Ok(News::Event(_)) => {}
                Err(RecvTimeoutError::Timeout) => break,
            }
        }
        Signal::Changed
    }
}

impl Source for Disk {
    fn watch(&mut self, files: &[PathBuf]) -> Result<(), String> {
        files.clone_into(&mut self.files);
        self.arm()
    }

    fn wait(&mut self) -> Signal {
        loop {
            match self.news.recv() {
                Ok(News::Stop) | Err(_) => return Signal::Stop,
                Ok(News::Event(event)) if self.concerns_us(&event) => {
                    let signal = self.settle();
                    self.arm_anew();
                    return signal;
                }
                Ok(News::Event(_)) => {}
            }
        }
    }
}

/// As it is written, with the links to its folder resolved, and where it is itself a link, what that leads to.
fn names(file: &Path) -> Vec<PathBuf> {
    let Ok(absolute) = std::path::absolute(file) else { return vec![file.to_owned()] };
    let in_real_folder = absolute
        .parent()
        .and_then(|folder| folder.canonicalize().ok())
        .and_then(|folder| Some(folder.join(absolute.file_name()?)));
    let target = absolute.canonicalize().ok();
    std::iter::once(absolute).chain(in_real_folder).chain(target).collect()
}

fn standing_folder(name: &Path) -> Option<PathBuf> {
    name.ancestors().skip(1).find(|folder| folder.is_dir()).map(Path::to_owned)
}

/// Ctrl-C, and what else asks for an end: the run that is on its way is finished.
fn stop_on_signals(sender: Sender<News>) -> Result<(), String> {
    ctrlc::set_handler(move || {
        let _ = sender.send(News::Stop);
    })
    .map_err(|error| format!("Ctrl-C cannot be waited for: {error}"))
}
