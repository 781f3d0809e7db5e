//! What could not be read or written.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

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
    pub(super) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self { verb: "write", path, source }
    }

    pub(crate) fn writing(path: &Path, source: io::Error) -> Self {
        Self::at(path)(source)
    }

    pub(crate) fn reading(path: &Path, source: io::Error) -> Self {
        Self { verb: "read", ..Self::writing(path, source) }
    }

    /// The same, of where a file would have come to stand.
    pub(super) fn in_place(mut self, building: &Path, root: &Path) -> Self {
        if let Ok(below) = self.path.strip_prefix(building) {
            self.path = if below.as_os_str().is_empty() { root.to_owned() } else { root.join(below) };
        }
        self
    }

    /// What to do, where the disk or its owner refuses: then it is no matter of one file, and every other one has the same to tell.
    fn remedy(&self) -> Option<&'static str> {
        match self.source.kind() {
            _ if self.verb == "read" => None,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("make room there, then run again"),
            ErrorKind::FileTooLarge => Some("allow larger files there (`ulimit -f`), then run again"),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Some("let this user write there, or choose another folder, then run again")
            }
            _ => None,
        }
    }

    pub(super) fn is_of_the_disk(&self) -> bool {
        self.remedy().is_some()
    }

    /// Without those that say again of another file what the disk refuses.
    pub(super) fn told_once(mut errors: Vec<Self>) -> Vec<Self> {
        let mut told = Vec::new();
        errors.retain(|error| {
            let kind = error.source.kind();
            let again = error.is_of_the_disk() && told.contains(&kind);
            told.push(kind);
            !again
        });
        errors
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.verb, self.path.display(), self.source)?;
        match self.remedy() {
            Some(remedy) => write!(f, "\n  help: {remedy}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_disk_refuses_is_told_once_with_a_remedy() {
        let errors = [
            ErrorKind::StorageFull,
            ErrorKind::IsADirectory,
            ErrorKind::StorageFull,
            ErrorKind::IsADirectory,
        ];
        let errors = errors.map(|kind| WriteError::writing(Path::new("out/a.ts"), kind.into()));
        let told: Vec<_> = WriteError::told_once(errors.into()).iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        assert_eq!(
            told[0],
            "cannot write out/a.ts: no storage space\n  help: make room there, then run again"
        );
        assert!(!told[1].contains("help") && told[1] == told[2]);
    }

    #[test]
    fn a_file_is_told_where_it_would_stand() {
        let told = |path: &str| {
            let error = WriteError::writing(Path::new(path), ErrorKind::StorageFull.into());
            error.in_place(Path::new("a/.out.gen-1-0"), Path::new("a/out")).path
        };
        assert_eq!(told("a/.out.gen-1-0/b/c.ts"), PathBuf::from("a/out/b/c.ts"));
        assert_eq!(told("a/.out.gen-1-0"), PathBuf::from("a/out"));
        assert_eq!(told("a"), PathBuf::from("a"));
    }
}
