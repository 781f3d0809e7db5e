//! The output is a function of the schema, the options and the version: the working folder, the path of anything, the number of
//! threads and an earlier run do not show.

#![allow(clippy::unwrap_used)]
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The files below a folder and the Rust file beside it.
fn contents(out: &Path) -> BTreeMap<PathBuf, String> {
    let mut found =
        BTreeMap::from([(PathBuf::from("rust"), fs::read_to_string(out.with_extension("rs")).unwrap())]);
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            // What this machine knows of the output is none of it.
            if path.ends_with(".gen") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(out).unwrap().to_owned(), fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn where_and_how_often_and_with_how_many_threads_it_runs_does_not_show() {
    let scratch = Scratch(std::env::temp_dir().join(format!("gen-identical-{}", std::process::id())));
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas/library/schema.json");
    let mut outputs = Vec::new();
    for folder in ["one", "another/deeper"].map(|name| scratch.0.join(name)) {
        fs::create_dir_all(&folder).unwrap();
        fs::copy(&fixture, folder.join("schema.json")).unwrap();
        for threads in ["1", "2", "8"] {
            // From its own folder with relative paths, and from the one above with absolute ones; the last runs over an output
            // that stands.
            let relative = PathBuf::from(format!("out-{threads}"));
            for (working, schema, out, again) in [
                (folder.clone(), PathBuf::from("schema.json"), relative.clone(), false),
                (scratch.0.clone(), folder.join("schema.json"), folder.join(format!("abs-{threads}")), false),
                (scratch.0.clone(), folder.join("schema.json"), folder.join(&relative), true),
            ] {
                let mut command = Command::new(env!("CARGO_BIN_EXE_gen"));
                command.arg("generate").arg(schema).arg("--out").arg(&out).args(["--threads", threads]);
                command.arg("--rust").arg(out.with_extension("rs"));
                let output = command.current_dir(&working).output().unwrap();
                assert_eq!(output.status.code(), Some(0), "{output:?}");
                let told = String::from_utf8(output.stdout).unwrap();
                assert_eq!(told.starts_with("0 written"), again, "{told}");
                outputs.push(contents(&working.join(out)));
            }
        }
    }
    assert_eq!(outputs.len(), 18);
    assert!(outputs.windows(2).all(|pair| pair[0] == pair[1]));
    let (name, own) = (scratch.0.file_name().unwrap().to_string_lossy(), env!("CARGO_MANIFEST_DIR"));
    for (path, text) in &outputs[0] {
        assert!(!text.contains(&*name) && !text.contains(own), "{} has a path in it", path.display());
    }
}
