//! `check` finds what `generate` would do, to the file, and touches nothing.

#![allow(clippy::unwrap_used)]
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use gen_build::{Change, ChangeKind, Options, Outcome, check, generate};

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gen-check-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Options for a fixture, with a Rust file.
    fn options(&self, schema: &str) -> Options {
        let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas").join(schema);
        let mut options = Options::new(schema.join("schema.json"), self.0.join("out"));
        options.rust = Some(self.0.join("rust/schema.rs"));
        options
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file and folder, with its content and when it was changed.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Option<Vec<u8>>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            folders.extend(path.is_dir().then(|| path.clone()));
            found.insert(folder.clone(), (None, folder.metadata().unwrap().modified().unwrap()));
            let modified = path.metadata().unwrap().modified().unwrap();
            found.insert(path.clone(), (fs::read(&path).ok(), modified));
        }
    }
    found
}

/// What a check finds; the disk is as before.
fn found(scratch: &Scratch, options: &Options) -> Vec<Change> {
    let before = state(&scratch.0);
    let report = check(options);
    assert_eq!(report.outcome, Outcome::Done, "{:?}", report.failures);
    assert_eq!(state(&scratch.0), before, "a check touches nothing");
    report.changes
}

/// Checks, generates, and sees that the two agree; then all is current.
fn agreed(scratch: &Scratch, options: &Options) -> Vec<Change> {
    let expected = found(scratch, options);
    let report = generate(options);
    assert_eq!(report.outcome, Outcome::Done, "{:?}", report.failures);
    assert_eq!(expected, report.changes);
    assert_eq!(found(scratch, options), []);
    expected
}

fn kinds(changes: &[Change]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for change in changes {
        let kind = match change.kind {
            ChangeKind::Write => "write",
            ChangeKind::Update => "update",
            ChangeKind::Prune => "prune",
        };
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

#[test]
fn what_a_check_finds_is_what_a_run_does() {
    let scratch = Scratch::new("agree");
    let options = scratch.options("one-to-one");
    let first = agreed(&scratch, &options);
    assert_eq!(kinds(&first), BTreeMap::from([("write", first.len())]), "nothing was there");
    for path in ["out/manifests/build.json", "rust/schema.rs", "out/routes/index.ts"] {
        assert!(first.iter().any(|change| change.path() == scratch.0.join(path)), "{path}");
    }

    // Edited, deleted, the manifest edited, the Rust file edited; a file of the user's is none of ours.
    fs::write(scratch.0.join("out/shared/json.ts"), "edited").unwrap();
    fs::remove_file(scratch.0.join("out/routes/index.ts")).unwrap();
    fs::write(scratch.0.join("out/own.ts"), "mine").unwrap();
    fs::write(scratch.0.join("rust/schema.rs"), "edited").unwrap();
    let manifest = scratch.0.join("out/manifests/build.json");
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap().replace("schemaHash", "hash")).unwrap();
    assert_eq!(kinds(&agreed(&scratch, &options)), BTreeMap::from([("write", 1), ("update", 3)]));

    // Another schema: the old one's files are stale, but for one that somebody edited.
    let stale: Vec<_> =
        first.iter().filter(|change| change.path().starts_with(scratch.0.join("out/contracts/"))).collect();
    let edited = stale.iter().find(|change| change.path().ends_with("index.ts")).unwrap();
    fs::write(edited.path(), "edited").unwrap();
    let changes = agreed(&scratch, &scratch.options("composite-key"));
    assert!(kinds(&changes)["prune"] > 10, "{:?}", kinds(&changes));
    assert!(!changes.iter().any(|change| change.kind == ChangeKind::Prune && change.path() == edited.path()));
    assert!(scratch.0.join("out/own.ts").exists());
}

#[test]
fn what_stops_a_run_stops_a_check() {
    let scratch = Scratch::new("stop");
    let mut options = scratch.options("one-model");
    let blocked = |options: &Options| {
        let before = state(&scratch.0);
        let found = check(options);
        assert_eq!(state(&scratch.0), before);
        let run = generate(options);
        assert_eq!((found.outcome, run.outcome), (Outcome::Failed, Outcome::Failed));
        let paths = |report: &gen_build::Report| {
            report.failures.iter().map(|failure| failure.path.clone()).collect::<Vec<_>>()
        };
        assert_eq!(paths(&found), paths(&run));
    };

    let mut blocked_by = |name: &str, path: &str, is_folder: bool| {
        options.out_dir = scratch.0.join(name);
        let path = if path.is_empty() { options.out_dir.clone() } else { options.out_dir.join(path) };
        fs::create_dir_all(if is_folder { &path } else { path.parent().unwrap() }).unwrap();
        if !is_folder {
            fs::write(&path, "mine").unwrap();
        }
        blocked(&options);
    };
    blocked_by("stranger", "tsconfig.paths.json", false);
    blocked_by("folder-for-file", "routes/index.ts", true);
    blocked_by("file-for-folder", "contracts", false);
    blocked_by("file-for-all", "", false);
}

#[test]
fn a_schema_with_errors_is_told_by_a_check_too() {
    let scratch = Scratch::new("invalid");
    let mut options = scratch.options("one-model");
    options.schema = scratch.0.join("schema.json");
    fs::write(&options.schema, r#"{"datamodel": {"enums": [], "models": [{"name": 7}], "types": []}}"#)
        .unwrap();
    let report = check(&options);
    assert_eq!(report.outcome, Outcome::Invalid);
    assert!(!report.diagnostics.is_empty());
}
