//! A disk that refuses: full, out of inodes, read-only, or someone else's. It is one error that says where and what to do, with status
//! 3; nothing temporary is left, every file is whole, and once the disk takes it, a run leaves its output and nothing beside it.
//!
//! Full and read-only disks are mounted (tmpfs), which takes root on Linux; what cannot be made here is skipped with a word.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::{Made, Schemas, Scratch, Tree, difference, done, generate, new_place, succeeds, tree};

/// A disk of its own.
struct Mount(PathBuf);

impl Mount {
    fn new(scratch: &Scratch, name: &str, options: &str) -> Option<Self> {
        let path = scratch.0.join(name);
        fs::create_dir(&path).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&path).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self(path)),
            other => {
                println!("skipped, since nothing can be mounted here: {other:?}");
                None
            }
        }
    }

    fn remount(&self, options: &str) {
        let options = format!("remount,{options}");
        assert!(
            Command::new("mount").args(["-o", &options]).arg(&self.0).status().unwrap().success(),
            "{options}"
        );
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// What these files take on a tmpfs, in KiB: whole pages, and as good as nothing for folders.
fn kibibytes(tree: &Tree) -> usize {
    tree.values().map(|content| content.len().div_ceil(4096) * 4).sum()
}

/// Fills a disk, but for so many KiB.
fn fill(disk: &Path, free: usize) -> PathBuf {
    let path = disk.join("filler");
    let mut file = fs::File::create(&path).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    let length = file.metadata().unwrap().len();
    file.set_len(length - u64::try_from(free * 1024).unwrap()).unwrap();
    path
}

/// One error with a place and a remedy, and status 3.
fn is_refused(output: &Output, place: &Path, reason: &str) {
    assert_eq!((output.status.code(), output.stdout.len()), (Some(3), 0), "{output:?}");
    let told = String::from_utf8(output.stderr.clone()).unwrap();
    let lines: Vec<_> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    let (error, help) = (lines[0], lines[1]);
    assert!(error.starts_with(&format!("error: cannot write {}", place.display())), "{told}");
    assert!(error.contains(reason) && !error.contains(".gen-"), "{told}");
    assert!(help.starts_with("  help: ") && help.ends_with(", then run again"), "{told}");
}

/// Each file is that of one of the outputs, and nothing is temporary.
fn is_whole(found: &Tree, before: &Tree, made: &Made) {
    for (path, content) in found {
        let known = [before, &made.place].iter().any(|tree| tree.get(path) == Some(content));
        assert!(known, "{path} is neither old nor new");
    }
    for path in before.keys().filter(|path| made.place.contains_key(*path)) {
        assert!(found.contains_key(path), "{path} is gone");
    }
}

#[test]
fn a_full_disk_leaves_a_new_folder_whole_or_not_at_all() {
    let scratch = Scratch::new("full-new");
    let schemas = Schemas::make(&scratch, 10);
    let made = &schemas.all[0];
    let needed = kibibytes(&made.place);
    for percent in [0, 5, 30, 70, 97] {
        let size = format!("size={}k", (needed * percent / 100).max(4));
        let Some(disk) = Mount::new(&scratch, &format!("{percent}"), &size) else { return };
        is_refused(&generate(&made.schema, &disk.0).output().unwrap(), &disk.0, "No space left on device");
        let found = tree(&disk.0);
        is_whole(&found, &Tree::new(), made);
        // Then it was the Rust file that had no room. What a machine knows of a folder comes after that.
        let mut whole =
            made.place.keys().filter(|path| path.starts_with("out/") && !path.starts_with("out/.gen/"));
        assert!(found.is_empty() || whole.all(|path| found.contains_key(path)), "{percent} % leaves a part");
        disk.remount(&format!("size={}k", needed * 2));
        succeeds(&made.schema, &disk.0);
        assert_eq!(difference(&tree(&disk.0), &made.place), Vec::<String>::new());
    }
}

#[test]
fn a_full_disk_leaves_a_folder_as_it_stood() {
    let scratch = Scratch::new("full-standing");
    let schemas = Schemas::make(&scratch, 10);
    let [base, _, smaller] = &schemas.all;
    let more = kibibytes(&base.place) - kibibytes(&smaller.place);
    let room = kibibytes(&base.place) * 4;
    let Some(disk) = Mount::new(&scratch, "disk", &format!("size={room}k")) else { return };
    let place = disk.0.join("place");
    fs::create_dir(&place).unwrap();
    for percent in [0, 5, 50, 90] {
        succeeds(&smaller.schema, &place);
        let before = tree(&place);
        let filler = fill(&disk.0, more * percent / 100);
        is_refused(&generate(&base.schema, &place).output().unwrap(), &place, "No space left on device");
        assert_eq!(difference(&tree(&place), &before), Vec::<String>::new(), "{percent}");
        // What already is as it should be needs no room.
        assert!(succeeds(&smaller.schema, &place).starts_with("0 written, "));
        fs::remove_file(filler).unwrap();
        succeeds(&base.schema, &place);
        assert_eq!(difference(&tree(&place), &base.place), Vec::<String>::new());
    }
}

#[test]
fn a_disk_without_inodes_leaves_a_folder_as_it_stood() {
    let scratch = Scratch::new("inodes");
    let schemas = Schemas::make(&scratch, 10);
    let [base, _, smaller] = &schemas.all;
    let Some(disk) = Mount::new(&scratch, "disk", "nr_inodes=10000") else { return };
    succeeds(&smaller.schema, &disk.0);
    let before = tree(&disk.0);
    let mut refused = 0;
    // So many more: for no folder to write in, for some of the files, for some of the folders that they go to.
    for more in (0..).step_by(9) {
        disk.remount(&format!("nr_inodes={}", before.len() + 1 + more));
        let output = generate(&base.schema, &disk.0).output().unwrap();
        if output.status.success() {
            break;
        }
        refused += 1;
        is_refused(&output, &disk.0, "No space left on device");
        let found = tree(&disk.0);
        // The Rust file comes last.
        if found.get("out/manifests/build.json") == before.get("out/manifests/build.json") {
            assert_eq!(difference(&found, &before), Vec::<String>::new(), "{more}");
        } else {
            is_whole(&found, &before, base);
        }
    }
    println!("refused {refused} times");
    assert!(refused > 5);
    disk.remount("nr_inodes=10000");
    succeeds(&base.schema, &disk.0);
    assert_eq!(difference(&tree(&disk.0), &base.place), Vec::<String>::new());
}

/// The same where nobody may mount: no file may be larger than 4 KiB, and some have to be.
#[test]
fn a_limit_of_size_leaves_what_stood() {
    let scratch = Scratch::new("limit");
    let schemas = Schemas::make(&scratch, 10);
    let [base, _, smaller] = &schemas.all;
    let limited = |made: &Made, place: &Path| {
        let command = generate(&made.schema, place);
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"]).arg(command.get_program());
        shell.args(command.get_args()).output().unwrap()
    };
    for before in [None, Some(smaller)] {
        let place = new_place(&scratch, if before.is_some() { "standing" } else { "new" });
        if let Some(made) = before {
            succeeds(&made.schema, &place);
        }
        let stood = tree(&place);
        is_refused(&limited(base, &place), &place, "File too large");
        assert_eq!(difference(&tree(&place), &stood), Vec::<String>::new());
        succeeds(&base.schema, &place);
        assert_eq!(difference(&tree(&place), &base.place), Vec::<String>::new());
    }
}

#[test]
fn a_read_only_disk_is_left_alone() {
    let scratch = Scratch::new("read-only");
    let schemas = Schemas::make(&scratch, 10);
    let [base, changed, _] = &schemas.all;
    let Some(disk) = Mount::new(&scratch, "disk", "size=64m") else { return };
    disk.remount("ro");
    is_refused(&generate(&base.schema, &disk.0).output().unwrap(), &disk.0, "Read-only file system");
    disk.remount("rw");
    assert_eq!(tree(&disk.0), Tree::new());

    succeeds(&base.schema, &disk.0);
    disk.remount("ro");
    is_refused(&generate(&changed.schema, &disk.0).output().unwrap(), &disk.0, "Read-only file system");
    assert_eq!(difference(&tree(&disk.0), &base.place), Vec::<String>::new());
    assert!(
        succeeds(&base.schema, &disk.0).starts_with("0 written, "),
        "what is current need not be written"
    );
    disk.remount("rw");
    succeeds(&changed.schema, &disk.0);
    assert_eq!(difference(&tree(&disk.0), &changed.place), Vec::<String>::new());
}

/// Runs as a user whom permissions bind: root they do not.
struct Bound {
    program: PathBuf,
    is_root: bool,
}

impl Bound {
    fn new(scratch: &Scratch) -> Option<Self> {
        // Where that user can reach it.
        let program = scratch.0.join("gen");
        fs::copy(env!("CARGO_BIN_EXE_gen"), &program).unwrap();
        let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
        let bound = Self { program, is_root };
        let tried = bound.command().arg("--help").output();
        if tried.as_ref().is_ok_and(|output| output.status.success()) {
            return Some(bound);
        }
        println!("skipped, since nobody without rights can be had here: {tried:?}");
        None
    }

    fn command(&self) -> Command {
        if !self.is_root {
            return Command::new(&self.program);
        }
        let mut command = Command::new("setpriv");
        command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]).arg(&self.program);
        command
    }

    fn generate(&self, made: &Made, place: &Path) -> Output {
        self.command().args(generate(&made.schema, place).get_args()).output().unwrap()
    }

    /// Whose the files are, and whether they may be written to.
    fn own(&self, path: &Path, mode: &str) {
        let run = |program: &str, arguments: &[&str]| {
            assert!(Command::new(program).args(arguments).arg(path).status().unwrap().success());
        };
        if self.is_root {
            run("chown", &["-R", "65534:65534"]);
        }
        run("chmod", &[mode]);
    }
}

#[test]
fn a_folder_that_may_not_be_written_to_is_left_alone() {
    let scratch = Scratch::new("denied");
    let schemas = Schemas::make(&scratch, 10);
    let [base, _, smaller] = &schemas.all;
    let Some(bound) = Bound::new(&scratch) else { return };
    let place = new_place(&scratch, "denied");
    bound.own(&place, "555");
    is_refused(&bound.generate(smaller, &place), &place, "Permission denied");
    bound.own(&place, "755");
    assert_eq!(tree(&place), Tree::new());

    done(&bound.generate(smaller, &place));
    let (out, inner, own) = (place.join("out"), place.join("out/services"), place.join("out/.gen"));
    for closed in [[&out, &own].as_slice(), &[&own], &[&inner]] {
        for folder in closed {
            bound.own(folder, "555");
        }
        is_refused(&bound.generate(base, &place), &out, "Permission denied");
        let found = tree(&place);
        assert_eq!(difference(&found, &smaller.place), Vec::<String>::new(), "{closed:?}");
        assert!(
            String::from_utf8(bound.generate(smaller, &place).stdout).unwrap().starts_with("0 written, ")
        );
        for folder in closed {
            bound.own(folder, "755");
        }
    }
    done(&bound.generate(base, &place));
    assert_eq!(difference(&tree(&place), &base.place), Vec::<String>::new());
}

/// Nothing can be renamed onto another disk: then a file is replaced beside itself, and is whole all the same.
#[test]
fn a_folder_of_the_output_may_lie_on_another_disk() {
    let scratch = Scratch::new("linked");
    let schemas = Schemas::make(&scratch, 10);
    let [base, _, smaller] = &schemas.all;
    let Some(disk) = Mount::new(&scratch, "disk", "size=64m") else { return };
    let place = new_place(&scratch, "linked");
    succeeds(&base.schema, &place);
    let folder = place.join("out/openapi");
    fs::copy(folder.join("openapi.json"), disk.0.join("openapi.json")).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink(&disk.0, &folder).unwrap();
    // As a killed run leaves it.
    fs::write(disk.0.join(".openapi.json.gen-0-0"), "half").unwrap();
    succeeds(&smaller.schema, &place);
    let own = Tree::from([("openapi.json".to_owned(), smaller.place["out/openapi/openapi.json"].clone())]);
    assert_eq!(difference(&tree(&disk.0), &own), Vec::<String>::new());
    assert!(succeeds(&smaller.schema, &place).starts_with("0 written, "));
}

/// A folder that a run of the second schema removes.
fn smaller_lacks(base: &Made, smaller: &Made) -> String {
    let inner = |path: &&String| path.starts_with("out/contracts/") && path.ends_with('/');
    base.place.keys().filter(inner).find(|path| !smaller.place.contains_key(*path)).unwrap().clone()
}

/// The one way to stop halfway: a folder in which files may not be replaced. What is in place is in place, and the next run, of whatever
/// schema, knows it for its own.
#[test]
fn a_run_that_is_stopped_halfway_is_mended() {
    let scratch = Scratch::new("halfway");
    let schemas = Schemas::make(&scratch, 10);
    let [base, changed, smaller] = &schemas.all;
    let Some(bound) = Bound::new(&scratch) else { return };
    // The first has no new folders, but files that change; what comes before it in the plan is in place by then. From the second only
    // something has to go.
    let gone = smaller_lacks(base, smaller);
    for (round, (before, stopped, next, closed)) in [
        (smaller, base, smaller, "out/routes"),
        (base, smaller, base, "out/routes"),
        (smaller, base, changed, "out/routes"),
        (base, smaller, base, &gone),
        (base, smaller, smaller, &gone),
    ]
    .into_iter()
    .enumerate()
    {
        let place = new_place(&scratch, &format!("{round}"));
        bound.own(&place, "755");
        done(&bound.generate(before, &place));
        let closed = place.join(closed);
        bound.own(&closed, "555");
        let output = bound.generate(stopped, &place);
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        let mut found = tree(&place);
        found.retain(|path, _| !path.starts_with("out/.gen/.run.gen-"));
        is_whole(&found, &before.place, stopped);
        bound.own(&closed, "755");
        done(&bound.generate(next, &place));
        assert_eq!(difference(&tree(&place), &next.place), Vec::<String>::new(), "round {round}");
    }
}
