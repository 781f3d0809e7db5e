//! A thousand runs in one process: none knows of another, and nothing is left of any. The only test here: it measures its process.

#![allow(clippy::unwrap_used)]
use std::fs;
use std::path::{Path, PathBuf};

use gen_cli::Console;
use gen_cli::watch::{Signal, Source, run_with};

const RUNS: usize = 1000;
/// So many runs until every buffer and allocator has the size that it keeps.
const WARM_UP: usize = 100;
/// What the process may grow by in the runs after that.
const GROWTH: u64 = 4 * 1024 * 1024;

/// The two fixtures between which the schema changes, and a model that only one of them has.
const SCHEMAS: [(&str, &str); 2] = [("one-to-one", "licence"), ("one-model", "note")];

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas").join(name).join("schema.json")
}

/// A folder in memory, where the system has one: tens of thousands of files are replaced. It goes when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        let name = format!("gen-runs-{}", std::process::id());
        let mut folders =
            [PathBuf::from("/dev/shm"), std::env::temp_dir()].map(|folder| folder.join(&name)).into_iter();
        Self(folders.find(|path| fs::create_dir(path).is_ok()).unwrap())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The paths that a manifest lists.
fn listed(out: &Path) -> Vec<String> {
    let text = fs::read_to_string(out.join("manifests/build.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    let outputs = manifest["outputs"].as_array().unwrap();
    outputs.iter().map(|output| output["path"].as_str().unwrap().to_owned()).collect()
}

/// Every file below a folder but the manifest.
fn standing(out: &Path) -> Vec<String> {
    let (mut found, mut folders) = (Vec::new(), vec![out.to_owned()]);
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            // What this machine knows of the output is none of it.
            if path.ends_with(".gen") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(out).unwrap().to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.retain(|path| path != "manifests/build.json");
    found.sort();
    found
}

/// The memory of this process that is in use, in bytes; nothing where the system does not say it in Linux's way.
fn resident() -> Option<u64> {
    let statm = fs::read_to_string("/proc/self/statm").ok()?;
    // In pages, which are 4 KiB wherever these tests run; larger ones would only make the bound tighter or wider by that factor.
    Some(statm.split_whitespace().nth(1)?.parse::<u64>().ok()? * 4096)
}

/// Between two runs: looks at what the last one left, and puts the other schema in its place.
struct Alternate {
    schema: PathBuf,
    out: PathBuf,
    runs: usize,
    warm: Option<u64>,
}

impl Source for Alternate {
    fn watch(&mut self, files: &[PathBuf]) -> Result<(), String> {
        assert!(files.contains(&self.schema), "{files:?}");
        Ok(())
    }

    fn wait(&mut self) -> Signal {
        let [(_, own), (other_fixture, other)] =
            if self.runs.is_multiple_of(2) { SCHEMAS } else { [SCHEMAS[1], SCHEMAS[0]] };
        let paths = listed(&self.out);
        assert!(paths.iter().any(|path| path.contains(&format!("/{own}/"))), "run {}: {paths:?}", self.runs);
        assert!(
            !paths.iter().any(|path| path.contains(&format!("/{other}/"))),
            "run {}: {paths:?}",
            self.runs
        );
        assert_eq!(paths, standing(&self.out), "run {}: what is listed is what is there", self.runs);
        self.runs += 1;
        if self.runs == WARM_UP {
            self.warm = resident();
        }
        fs::copy(fixture(other_fixture), &self.schema).unwrap();
        if self.runs == RUNS { Signal::Stop } else { Signal::Changed }
    }
}

#[test]
fn a_thousand_runs_leave_nothing_of_each_other_and_no_memory() {
    let scratch = Scratch::new();
    let (schema, out) = (scratch.0.join("schema.json"), scratch.0.join("out"));
    fs::copy(fixture(SCHEMAS[0].0), &schema).unwrap();
    let mut source = Alternate { schema: schema.clone(), out: out.clone(), runs: 0, warm: None };
    let arguments = ["gen", "generate", "--watch", "--threads", "2", "--layers", "validators"]
        .map(std::ffi::OsString::from);
    let arguments = arguments.into_iter().chain([schema.into(), "--out".into(), out.into()]);
    let (mut told, mut problems) = (std::io::sink(), Vec::new());
    let status = run_with(arguments, &mut source, &mut Console { out: &mut told, err: &mut problems });
    assert_eq!((status, source.runs), (0, RUNS));
    assert_eq!(String::from_utf8(problems).unwrap(), "");
    match (source.warm, resident()) {
        (Some(warm), Some(end)) => {
            println!("{warm} bytes after {WARM_UP} runs, {end} after {RUNS}");
            assert!(end < warm + GROWTH, "{warm} bytes after {WARM_UP} runs, {end} after {RUNS}");
        }
        _ => println!("memory was not measured: this system has no /proc/self/statm"),
    }
}
