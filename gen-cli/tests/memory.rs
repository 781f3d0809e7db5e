//! The whole of `getDMMF()` has hundreds of megabytes, of which the datamodel is one or two: the rest is read, but never built.
//!
//! The peak is that of a child process, which is this test once more: `VmHWM` of `/proc/self/status`, so Linux only.

#![allow(clippy::unwrap_used)]
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Of the document, in bytes.
const SIZE: usize = 200 * 1024 * 1024;
/// What the peak may have beyond the document's own size, in bytes.
const BEYOND: u64 = 60 * 1024 * 1024;
const MODELS: usize = 300;
const FIELDS: usize = 25;
/// Says to the child what it is to do: the arguments of `gen`, a line each.
const TASK: &str = "GEN_TEST_MEMORY_TASK";

struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_whole_dmmf_is_read_in_little_more_memory_than_its_size() {
    if let Ok(task) = std::env::var(TASK) {
        return work(&task);
    }
    if peak().is_none() {
        println!("memory was not measured: this system has no VmHWM in /proc/self/status");
        return;
    }
    let folder = Scratch(std::env::temp_dir().join(format!("gen-memory-{}", std::process::id())));
    let _ = fs::remove_dir_all(&folder.0);
    fs::create_dir_all(&folder.0).unwrap();

    let document = folder.0.join("schema.json");
    write_document(&document, "", "").unwrap();
    let out = folder.0.join("out");
    let task = format!("generate\n{}\n--out\n{}\n--provider\npostgresql", document.display(), out.display());
    check(&document, &task, false);
    let manifest = fs::read_to_string(out.join("manifests/build.json")).unwrap();
    assert!(manifest.contains("contracts/model299/"), "it was generated");

    // The same as Prisma gives it to a generator, in one line.
    let other = folder.0.join("other");
    let generator = format!(
        r#"{{"jsonrpc":"2.0","method":"generate","id":1,"params":{{"generator":{{"name":"gen","output":{{"value":"{}"}},"config":{{}}}},"datasources":[{{"name":"db","provider":"postgresql","activeProvider":"postgresql","schemas":[]}}],"dmmf":"#,
        other.display()
    );
    write_document(&document, &generator, "}}\n").unwrap();
    check(&document, "", true);
    assert_eq!(fs::read_to_string(other.join("manifests/build.json")).unwrap(), manifest);
}

/// Runs the task in a child and looks at its peak.
fn check(document: &Path, task: &str, is_prisma: bool) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--nocapture", "--test-threads", "1"]).env(TASK, task);
    if is_prisma {
        child.env("PRISMA_GENERATOR_INVOCATION", "true").stdin(Stdio::from(File::open(document).unwrap()));
    }
    let output = child.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let peak = told.lines().find_map(|line| line.strip_prefix("peak ")).unwrap().parse::<u64>().unwrap();
    let size = document.metadata().unwrap().len();
    println!(
        "{peak} bytes at the peak, {size} of the document: {} MiB beyond",
        peak.saturating_sub(size) >> 20
    );
    assert!(peak < size + BEYOND, "{peak} bytes at the peak for a document of {size}");
}

/// The child's part.
fn work(task: &str) {
    let status = gen_cli::run(std::iter::once("gen").chain(task.lines()));
    assert_eq!(status, 0);
    println!("\npeak {}", peak().unwrap());
}

fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

/// As Prisma prints it: `datamodel`, then a hundred times as much of `schema` and `mappings`. Written as it is made.
fn write_document(path: &Path, before: &str, behind: &str) -> std::io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    write!(out, r#"{before}{{"datamodel":{{"enums":[],"models":["#)?;
    for model in 0..MODELS {
        let comma = if model == 0 { "" } else { "," };
        write!(out, r#"{comma}{{"name":"Model{model}","dbName":null,"schema":null,"fields":["#)?;
        for field in 0..FIELDS {
            let (comma, name) =
                if field == 0 { ("", "id".to_owned()) } else { (",", format!("field{field}")) };
            let ty = if field == 0 { "Int" } else { "String" };
            write!(
                out,
                r#"{comma}{{"name":"{name}","kind":"scalar","isList":false,"isRequired":true,"isUnique":false,"isId":{},"isReadOnly":false,"hasDefaultValue":false,"type":"{ty}","nativeType":null,"isGenerated":false,"isUpdatedAt":false}}"#,
                field == 0
            )?;
        }
        write!(out, r#"],"primaryKey":null,"uniqueFields":[],"uniqueIndexes":[],"isGenerated":false}}"#)?;
    }
    write!(out, r#"],"types":[],"indexes":[]}},"schema":{{"inputObjectTypes":{{"prisma":["#)?;
    let mut written = 0;
    let mut index = 0;
    while written < SIZE {
        let comma = if index == 0 { "" } else { "," };
        let part = format!(
            r#"{comma}{{"name":"Model{index}WhereInput","constraints":{{"maxNumFields":null,"minNumFields":null}},"fields":[{{"name":"AND","isRequired":false,"isNullable":false,"inputTypes":[{{"type":"Model{index}WhereInput","namespace":"prisma","location":"inputObjectTypes","isList":true}},{{"type":"Null \"\u00e9\"","location":"scalar","isList":false}}]}}]}}"#
        );
        out.write_all(part.as_bytes())?;
        written += part.len();
        index += 1;
    }
    write!(
        out,
        r#"]}}}},"mappings":{{"modelOperations":[],"otherOperations":{{"read":[],"write":[]}}}}}}{behind}"#
    )?;
    out.flush()
}
