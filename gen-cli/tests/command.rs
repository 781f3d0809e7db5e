//! The command's exit statuses and what it prints.

#![allow(clippy::unwrap_used)]
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn scratch(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("gen-cli-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas/one-model/schema.json")
}

fn run(arguments: &[&dyn AsRef<std::ffi::OsStr>]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gen"));
    for argument in arguments {
        command.arg(argument.as_ref());
    }
    command.output().unwrap()
}

#[test]
fn done_is_zero_and_one_line() {
    let folder = scratch("done");
    let (out, rust) = (folder.join("out"), folder.join("schema.rs"));
    let first = run(&[&"generate", &fixture(), &"--out", &out, &"--rust", &rust, &"--threads", &"2"]);
    assert_eq!(first.status.code(), Some(0), "{first:?}");
    let line = String::from_utf8(first.stdout).unwrap();
    assert_eq!(line.lines().count(), 1);
    assert!(line.contains(" written, 0 unchanged, 0 pruned in "), "{line}");
    assert!(fs::read_to_string(&rust).unwrap().contains("pub fn router"));
    let second = run(&[&"generate", &fixture(), &"--out", &out, &"--rust", &rust]);
    assert!(String::from_utf8(second.stdout).unwrap().starts_with("0 written, "));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn errors_of_the_schema_are_one() {
    let folder = scratch("invalid");
    let schema = folder.join("schema.json");
    fs::write(&schema, r#"{"datamodel": {"enums": [], "models": [{"name": 7}], "types": []}}"#).unwrap();
    let output = run(&[&"generate", &schema, &"--out", &folder.join("out")]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(String::from_utf8(output.stderr).unwrap().contains("datamodel.models[0].name"));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn wrong_usage_is_two() {
    assert_eq!(run(&[&"generate"]).status.code(), Some(2));
    assert_eq!(run(&[]).status.code(), Some(2));
    let output = run(&[&"generate", &fixture(), &"--out", &"x", &"--provider", &"oracle"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("one of postgresql, mysql, sqlite"));
    assert_eq!(run(&[&"--help"]).status.code(), Some(0));
}

#[test]
fn files_that_cannot_be_read_are_three() {
    let folder = scratch("missing");
    let output = run(&[&"generate", &folder.join("not-there.json"), &"--out", &folder.join("out")]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    fs::remove_dir_all(folder).unwrap();
}
