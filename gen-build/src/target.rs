//! Which folder a build script writes to. Outside of `OUT_DIR` only where someone asked for it, nobody forbids it, and it can be done.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// The variables that [`choose`] reads.
pub(crate) const VARIABLES: [&str; 2] = ["GEN_SKIP", "DOCS_RS"];

/// The folder of a run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Below `OUT_DIR`: cargo's own ground, where nobody else edits.
    Own(PathBuf),
    /// Someone's source tree.
    Outside(PathBuf),
    /// Below `OUT_DIR`, though another was asked for.
    Instead {
        folder: PathBuf,
        /// Why, in a line.
        reason: String,
        /// Whether only another look tells that it has changed: no file and no variable that cargo watches will.
        look_again: bool,
    },
}

impl Target {
    pub(crate) fn folder(&self) -> &Path {
        match self {
            Self::Own(folder) | Self::Outside(folder) | Self::Instead { folder, .. } => folder,
        }
    }
}

/// The folder for a run that asked for `wanted`.
pub(crate) fn choose(
    out_dir: &Path,
    wanted: Option<PathBuf>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Target {
    let own = out_dir.join("gen");
    let Some(wanted) = wanted else { return Target::Own(own) };
    if is_below(&wanted, out_dir) {
        return Target::Own(wanted);
    }
    let shown = wanted.display();
    let set = |name: &&&str| variable(name).is_some_and(|value| !value.is_empty() && value != "0");
    if let Some(name) = VARIABLES.iter().find(set) {
        let reason = format!("{name} is set: nothing is written to {shown}, but to {}", own.display());
        return Target::Instead { folder: own, reason, look_again: false };
    }
    match probe(&wanted) {
        Err(error) if is_unwritable(&error) => {
            let reason = format!(
                "{shown} cannot be written to ({error}), {} is instead; GEN_SKIP=1 says that this is meant",
                own.display()
            );
            Target::Instead { folder: own, reason, look_again: true }
        }
        // Any other failure is met again by the run itself, which tells it as an error.
        Ok(()) | Err(_) => Target::Outside(wanted),
    }
}

/// Whether a path lies below a folder, by its words alone: one that climbs does not.
fn is_below(path: &Path, folder: &Path) -> bool {
    path.strip_prefix(folder).is_ok_and(|rest| !rest.components().any(|part| part == Component::ParentDir))
}

/// Makes a file, and takes it away: in the folder, or where it is not there yet, in the nearest one above it that is. No folder is made:
/// a schema with errors writes nothing.
fn probe(folder: &Path) -> io::Result<()> {
    let standing = folder.ancestors().find(|path| path.exists()).unwrap_or(folder);
    if !fs::metadata(standing)?.is_dir() {
        // In the place of the folder itself, a file is someone's, and an error. Above it, the folder cannot be.
        let in_place = standing == folder;
        return Err(if in_place { ErrorKind::AlreadyExists } else { ErrorKind::NotADirectory }.into());
    }
    // The one above, where a killed run looked before the folder was there.
    [Some(standing), standing.parent()].into_iter().flatten().for_each(sweep_probes);
    let file = standing.join(format!("{PROBE}{}", std::process::id()));
    OpenOptions::new().write(true).create(true).truncate(true).open(&file)?;
    match fs::remove_file(&file) {
        // Another run swept it.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// How the names of files begin that [`probe`] makes.
const PROBE: &str = ".gen-probe-";

/// Removes the files that runs left which were killed while they looked. One that a living run has made has served its end by then.
fn sweep_probes(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(PROBE));
        if number.is_some_and(|number| number.parse::<u32>().is_ok()) {
            // Where it cannot be, it does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// What a machine's owner decides. A full disk, a wrong device, a file in the way are no such thing: nobody wants those passed over.
fn is_unwritable(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUT_DIR: &str = "/target/debug/build/a-1/out";

    fn choose_with(wanted: &Path, variables: &[(&str, &str)]) -> Target {
        choose(Path::new(OUT_DIR), Some(wanted.to_owned()), |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
        })
    }

    fn is_instead(target: &Target, words: &str, again: bool) -> bool {
        matches!(target, Target::Instead { folder, reason, look_again }
            if folder == &Path::new(OUT_DIR).join("gen") && reason.contains(words) && !reason.contains('\n') && *look_again == again)
    }

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("gen-target-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn below_out_dir_is_cargos_own() {
        let own = |path: &str| choose_with(Path::new(path), &[("GEN_SKIP", "1")]);
        let inside = format!("{OUT_DIR}/backend");
        assert_eq!(own(&inside), Target::Own(PathBuf::from(&inside)));
        assert!(is_instead(&own(&format!("{OUT_DIR}/../web")), "GEN_SKIP is set", false));
        let none = choose(Path::new(OUT_DIR), None, |_| Some("1".into()));
        assert_eq!(none, Target::Own(Path::new(OUT_DIR).join("gen")));
    }

    #[test]
    fn a_variable_forbids_what_is_outside_unless_it_is_empty_or_0() {
        let scratch = Scratch::new("variables");
        let folder = scratch.0.join("web/generated");
        for forbidding in [("GEN_SKIP", "1"), ("GEN_SKIP", "true"), ("DOCS_RS", "1")] {
            assert!(is_instead(&choose_with(&folder, &[forbidding]), forbidding.0, false), "{forbidding:?}");
        }
        for allowing in [("GEN_SKIP", "0"), ("GEN_SKIP", ""), ("OTHER", "1")] {
            assert_eq!(choose_with(&folder, &[allowing]), Target::Outside(folder.clone()), "{allowing:?}");
        }
        assert_eq!(fs::read_dir(&scratch.0).unwrap().count(), 0, "looking leaves nothing");
    }

    #[test]
    fn a_folder_that_cannot_be_is_passed_over_and_a_file_in_its_place_is_not() {
        let scratch = Scratch::new("unwritable");
        let file = scratch.0.join("file");
        fs::write(&file, "mine").unwrap();
        assert!(is_instead(&choose_with(&file.join("below/generated"), &[]), "cannot be written to", true));
        assert_eq!(choose_with(&file, &[]), Target::Outside(file.clone()));
        // Here even root makes no file.
        let system = Path::new("/sys/kernel");
        if system.is_dir() {
            for folder in [system.to_owned(), system.join("gen/generated")] {
                assert!(is_instead(&choose_with(&folder, &[]), "cannot be written to", true));
            }
        }
    }

    #[test]
    fn what_a_killed_run_left_of_its_look_is_removed_by_the_next() {
        let scratch = Scratch::new("probes");
        for name in [".gen-probe-1", "web/.gen-probe-23", "web/.gen-probe-x"] {
            fs::create_dir_all(scratch.0.join("web")).unwrap();
            fs::write(scratch.0.join(name), "").unwrap();
        }
        let folder = scratch.0.join("web/generated");
        assert_eq!(choose_with(&folder, &[]), Target::Outside(folder));
        assert!(!scratch.0.join(".gen-probe-1").exists() && !scratch.0.join("web/.gen-probe-23").exists());
        assert!(scratch.0.join("web/.gen-probe-x").exists(), "it has no run's number");
    }

    #[test]
    fn a_full_disk_is_no_reason_to_go_elsewhere() {
        for kind in [ErrorKind::StorageFull, ErrorKind::AlreadyExists, ErrorKind::InvalidFilename] {
            assert!(!is_unwritable(&kind.into()), "{kind}");
        }
        for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem, ErrorKind::NotADirectory] {
            assert!(is_unwritable(&kind.into()), "{kind}");
        }
    }
}
