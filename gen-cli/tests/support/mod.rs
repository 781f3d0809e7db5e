//! Real runs of the `gen` binary over made schemas, and all that they leave: for tests of what may happen to a run.
//!
//! A *place* is a folder with nothing in it but the output folder `out` and the Rust file `schema.rs`: what else stands there, or in
//! `out`, was left behind.

// Each test is a crate of its own and takes from here what it needs.
#![allow(dead_code, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A folder that goes when the test ends.
pub(crate) struct Scratch(pub(crate) PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gen-{name}-{}", std::process::id()));
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

/// Everything below a folder: files with their content, folders (with a `/` at their end) with none.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// Reads a [`Tree`]. What goes away meanwhile is not in it.
pub(crate) fn tree(root: &Path) -> Tree {
    let mut found = Tree::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                found.insert(name + "/", Vec::new());
                folders.push(path);
            } else if let Ok(mut content) = fs::read(&path) {
                // What a machine knows of the output is other for each.
                if path.ends_with(".gen/state") {
                    content.clear();
                }
                found.insert(name, content);
            }
        }
    }
    found
}

/// Nothing, or in which paths two trees differ.
pub(crate) fn difference(found: &Tree, expected: &Tree) -> Vec<String> {
    let paths = found.keys().chain(expected.keys().filter(|path| !found.contains_key(*path)));
    paths
        .filter_map(|path| match (found.get(path), expected.get(path)) {
            (Some(found), Some(expected)) if found == expected => None,
            (Some(_), Some(_)) => Some(format!("{path} differs")),
            (Some(_), None) => Some(format!("{path} is too much")),
            _ => Some(format!("{path} is missing")),
        })
        .collect()
}

/// A schema, and what a run that nothing happens to makes of it.
pub(crate) struct Made {
    pub(crate) name: &'static str,
    pub(crate) schema: PathBuf,
    pub(crate) place: Tree,
}

/// `base`; the same with `changed`: one field has another name; with `smaller`: a third of the models is gone.
pub(crate) struct Schemas {
    pub(crate) all: [Made; 3],
    /// How long the longest of the runs took.
    pub(crate) typical: Duration,
}

impl Schemas {
    pub(crate) fn make(scratch: &Scratch, models: usize) -> Self {
        let base = gen_bench::schema::dmmf(models, "postgresql");
        let changed = base.replacen("\"name\":\"note\"", "\"name\":\"remark\"", 1);
        assert_ne!(base, changed);
        let smaller = gen_bench::schema::dmmf(models * 2 / 3, "postgresql");
        let mut typical = Duration::ZERO;
        let all = [("base", base), ("changed", changed), ("smaller", smaller)].map(|(name, document)| {
            let schema = scratch.0.join(format!("{name}.json"));
            fs::write(&schema, document).unwrap();
            let place = new_place(scratch, name);
            let started = Instant::now();
            succeeds(&schema, &place);
            typical = typical.max(started.elapsed());
            Made { name, schema, place: tree(&place) }
        });
        assert!(all[0].place.len() > all[2].place.len());
        Self { all, typical }
    }

    /// The schema whose output stands in a place, whole and alone.
    pub(crate) fn whole(&self, place: &Path) -> &'static str {
        let found = tree(place);
        let differences = self.all.iter().map(|made| (made.name, difference(&found, &made.place)));
        match differences.min_by_key(|(_, differences)| differences.len()) {
            Some((name, differences)) => {
                assert_eq!(differences, Vec::<String>::new(), "compared with {name}");
                name
            }
            None => unreachable!("there are three"),
        }
    }
}

pub(crate) fn new_place(scratch: &Scratch, name: &str) -> PathBuf {
    let place = scratch.0.join("places").join(name);
    fs::create_dir_all(&place).unwrap();
    place
}

/// `gen generate` of a schema into a place.
pub(crate) fn generate(schema: &Path, place: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gen"));
    command.arg("generate").arg(schema).args(["--threads", "2", "--out"]).arg(place.join("out"));
    command.arg("--rust").arg(place.join("schema.rs"));
    command
}

pub(crate) fn start(schema: &Path, place: &Path) -> Child {
    generate(schema, place)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A run that ends well and says nothing but how much it did.
pub(crate) fn succeeds(schema: &Path, place: &Path) -> String {
    done(&generate(schema, place).output().unwrap())
}

pub(crate) fn done(output: &Output) -> String {
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The same numbers for the same seed (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    /// Any duration up to `longest`, each as likely.
    pub(crate) fn within(&mut self, longest: Duration) -> Duration {
        Duration::from_micros(self.below(u64::try_from(longest.as_micros()).unwrap_or(u64::MAX)))
    }

    /// A duration up to `longest`, each order of magnitude as likely.
    pub(crate) fn magnitude_within(&mut self, longest: Duration) -> Duration {
        let octaves = u64::from(longest.as_micros().max(1).ilog2()) + 1;
        let octave = self.below(octaves);
        Duration::from_micros((1 << octave) + self.below(1 << octave))
    }
}

/// A number from the environment, for longer runs than the usual.
pub(crate) fn number(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).ok().map_or(usual, |text| text.parse().unwrap())
}
