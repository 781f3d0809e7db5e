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

#[test]
fn a_check_lists_what_is_not_current_and_ends_with_one() {
    let folder = scratch("check");
    let (out, rust) = (folder.join("out"), folder.join("schema.rs"));
    let check = || run(&[&"generate", &fixture(), &"--out", &out, &"--rust", &rust, &"--check"]);
    let missing = check();
    assert_eq!(missing.status.code(), Some(1), "{missing:?}");
    let listed = String::from_utf8(missing.stdout).unwrap();
    assert!(listed.lines().all(|line| line.starts_with("would write ")), "{listed}");
    assert!(listed.contains(&format!("would write {}\n", rust.display())), "{listed}");
    assert!(listed.contains("build.json\n"), "{listed}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "nothing was written");

    assert_eq!(run(&[&"generate", &fixture(), &"--out", &out, &"--rust", &rust]).status.code(), Some(0));
    let current = check();
    assert_eq!(current.status.code(), Some(0), "{current:?}");
    assert!(String::from_utf8(current.stdout).unwrap().ends_with(" files are current\n"));

    fs::write(out.join("shared/json.ts"), "edited").unwrap();
    let edited = check();
    assert_eq!(edited.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(edited.stdout).unwrap(),
        format!("would update {}\n", out.join("shared/json.ts").display())
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_help_has_the_statuses() {
    for arguments in [["--help"].as_slice(), &["generate", "--help"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_gen")).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(String::from_utf8(output.stdout).unwrap().contains("1  the schema has errors (--check: or"));
    }
}

#[test]
fn options_come_from_the_config_and_flags_win() {
    let folder = scratch("config");
    fs::create_dir_all(folder.join("prisma")).unwrap();
    fs::copy(fixture(), folder.join("prisma/schema.json")).unwrap();
    let config =
        "schema = \"schema.json\"\nout = \"../web\"\nlayers = [\"contracts\"]\nfile-case = \"kebab\"\n";
    fs::write(folder.join("prisma/gen.toml"), config).unwrap();
    let here = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_gen")).args(arguments).current_dir(&folder).output().unwrap()
    };
    // Named; found beside the schema; found in the current folder.
    let named = here(&["generate", "--config", "prisma/gen.toml"]);
    assert_eq!(named.status.code(), Some(0), "{named:?}");
    assert!(folder.join("web/contracts").is_dir() && !folder.join("web/routes").exists());
    let beside = here(&["generate", "prisma/schema.json", "--check"]);
    assert_eq!(beside.status.code(), Some(0), "{beside:?}");
    let not_found = here(&["generate"]);
    assert_eq!(not_found.status.code(), Some(2), "{not_found:?}");
    let told = String::from_utf8(not_found.stderr).unwrap();
    assert!(told.contains("the schema is not given") && told.contains("the folder of the output"), "{told}");
    fs::write(folder.join("gen.toml"), "schema = \"prisma/schema.json\"\nout = \"web\"\n").unwrap();
    let current = here(&["generate", "--layers", "contracts", "--check"]);
    assert_eq!(current.status.code(), Some(0), "{current:?}");
    let other = here(&["generate", "--out", "elsewhere"]);
    assert_eq!(other.status.code(), Some(0), "{other:?}");
    assert!(folder.join("elsewhere/routes").is_dir());

    fs::write(folder.join("gen.toml"), "framwork = \"express\"\nprovider = \"oracle\"\n").unwrap();
    let wrong = here(&["generate"]);
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
    let told = String::from_utf8(wrong.stderr).unwrap();
    assert!(told.contains("gen.toml:1:1\n  help: did you mean `framework`?"), "{told}");
    assert!(told.contains("gen.toml:2:12"), "{told}");
    assert_eq!(here(&["generate", "--config", "not-there.toml"]).status.code(), Some(3));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_understood_is_printed_and_problems_go_elsewhere() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas/library/schema.json");
    for (view, line) in [
        ("schema", "\nmodel Book = \"books\"\n"),
        ("api", "\nresource Book at /books\n"),
        ("rust", "\npub fn router"),
    ] {
        let output = run(&[&"print", &view, &schema]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.contains(line) && !printed.contains("warning["), "{printed}");
    }
    let sqlite = run(&[&"print", &"api", &schema, &"--provider", &"mysql"]);
    assert!(!String::from_utf8(sqlite.stdout).unwrap().contains(" mode"), "the provider counts");

    let folder = scratch("print");
    fs::write(
        folder.join("wrong.json"),
        r#"{"datamodel": {"enums": [], "models": [{"name": 7}], "types": []}}"#,
    )
    .unwrap();
    let wrong = run(&[&"print", &"schema", &folder.join("wrong.json")]);
    assert_eq!((wrong.status.code(), wrong.stdout.len()), (Some(1), 0), "{wrong:?}");
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("datamodel.models[0].name"));
    assert_eq!(run(&[&"print", &"schema", &folder.join("none.json")]).status.code(), Some(3));
    assert_eq!(run(&[&"print", &"sql", &schema]).status.code(), Some(2));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn codes_are_explained_and_listed() {
    let text = |output: &Output| String::from_utf8(output.stdout.clone()).unwrap();
    let one = run(&[&"explain", &"gen0221"]);
    assert_eq!(one.status.code(), Some(0), "{one:?}");
    let shown = text(&one);
    assert!(shown.starts_with("error[GEN0221]: A `@gen.` annotation is unknown"), "{shown}");
    for part in ["What to do: ", "@gen.lenght(1, 80)", "did you mean `@gen.length`?"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }

    let all = run(&[&"explain"]);
    assert_eq!(all.status.code(), Some(0), "{all:?}");
    assert!(text(&all).lines().all(|line| line.starts_with("GEN0")), "{all:?}");
    assert!(text(&all).contains("GEN0504  error    The crate's"), "{all:?}");

    let unknown = run(&[&"explain", &"E0221"]);
    assert_eq!((unknown.status.code(), unknown.stdout.len()), (Some(2), 0), "{unknown:?}");
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("did you mean GEN0221?"));
    assert_eq!(run(&[&"explain", &"colour"]).status.code(), Some(2));
}

/// A code that is reported leads to its explanation, and each of the commands reports the same.
#[test]
fn a_report_says_how_to_read_more_and_is_the_same_everywhere() {
    let folder = scratch("explain");
    let schema = folder.join("schema.json");
    let explained = String::from_utf8(run(&[&"explain", &"GEN0213"]).stdout).unwrap();
    let (_, rest) = explained.split_once("schema.json:\n\n").unwrap();
    let (document, report) = rest.split_once("\n\nIs reported as:\n\n").unwrap();
    let unindented = |text: &str| text.lines().map(|line| &line[2..]).collect::<Vec<_>>().join("\n");
    fs::write(&schema, unindented(document)).unwrap();
    let report = unindented(report).replace("schema.json", &schema.display().to_string());
    for arguments in [["generate", "--out", "web"].as_slice(), &["print", "api"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gen"));
        let output = command.args(arguments).arg(&schema).current_dir(&folder).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(told, format!("{report}\n`gen explain GEN0213` says more of this error\n"));
    }
    fs::remove_dir_all(folder).unwrap();
}

/// The Rust backend of a database without a driver is written all the same, and is said to have no router.
#[test]
fn a_database_without_a_driver_is_a_warning_where_rust_is_wanted() {
    let folder = scratch("driver");
    let (out, rust) = (folder.join("out"), folder.join("schema.rs"));
    let backend = [&"generate" as &dyn AsRef<std::ffi::OsStr>, &fixture(), &"--out", &out];
    let provider: [&dyn AsRef<std::ffi::OsStr>; 2] = [&"--provider", &"sqlserver"];
    let plain = run(&[&backend[..], &provider].concat());
    assert_eq!((plain.status.code(), plain.stderr.len()), (Some(0), 0), "{plain:?}");
    let both = run(&[&backend[..], &provider, &[&"--rust", &rust]].concat());
    assert_eq!(both.status.code(), Some(0), "{both:?}");
    let told = String::from_utf8(both.stderr).unwrap();
    assert!(told.starts_with("warning[GEN0307]: gen-runtime has no driver for sqlserver"), "{told}");
    assert!(fs::read_to_string(&rust).unwrap().contains("pub struct "));
    fs::remove_dir_all(folder).unwrap();
}
