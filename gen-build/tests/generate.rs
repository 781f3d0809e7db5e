//! One run after another, two at once, other threads, other folders: the same bytes, and only what changed is written.

#![allow(clippy::unwrap_used)]
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use gen_build::{Counts, Options, Outcome, Report, generate};

/// A folder that goes when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gen-build-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn join(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A schema of models that have an id and the given columns.
fn schema(models: &[(&str, &[&str])]) -> String {
    let field = |name: &str, ty: &str, id: bool| {
        format!(
            r#"{{"name":"{name}","kind":"scalar","isList":false,"isRequired":true,"isUnique":false,"isId":{id},"isReadOnly":false,"hasDefaultValue":false,"type":"{ty}","isGenerated":false,"isUpdatedAt":false}}"#
        )
    };
    let models: Vec<_> = models
        .iter()
        .map(|(name, columns)| {
            let mut fields = vec![field("id", "Int", true)];
            fields.extend(columns.iter().map(|column| field(column, "String", false)));
            format!(
                r#"{{"name":"{name}","dbName":null,"fields":[{}],"primaryKey":null,"uniqueFields":[],"uniqueIndexes":[],"isGenerated":false}}"#,
                fields.join(",")
            )
        })
        .collect();
    format!(
        r#"{{"datamodel":{{"enums":[],"models":[{}],"types":[]}},"datasources":[{{"provider":"postgresql"}}]}}"#,
        models.join(",")
    )
}

fn run(schema: &Path, out: &Path, threads: usize) -> Report {
    let mut options = Options::new(schema, out);
    options.threads = NonZeroUsize::new(threads);
    generate(&options)
}

/// Every file below a folder, with its content.
fn contents(folder: &Path) -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            // What this machine knows of the output is none of it.
            if path.ends_with(".gen") {
                continue;
            }
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn done(report: &Report) -> Counts {
    assert_eq!(report.outcome, Outcome::Done, "{:?} {:?}", report.diagnostics, report.failures);
    report.counts
}

const TWO: &[(&str, &[&str])] = &[("User", &["email"]), ("BlogPost", &["title", "body"])];

#[test]
fn only_what_changed_is_written_and_only_what_is_ours_is_removed() {
    let scratch = Scratch::new("incremental");
    let (path, out) = (scratch.join("schema.json"), scratch.join("out"));
    fs::write(&path, schema(TWO)).unwrap();

    let first = done(&run(&path, &out, 2));
    assert!(first.written > 20 && first.unchanged == 0, "{first:?}");
    let before = contents(&out);

    let second = done(&run(&path, &out, 2));
    assert_eq!(second, Counts { written: 0, unchanged: first.written, pruned: 0 });
    assert_eq!(contents(&out), before);

    // Edited and deleted outputs are healed.
    fs::write(out.join("shared/json.ts"), "broken").unwrap();
    fs::remove_file(out.join("contracts/user/index.ts")).unwrap();
    assert_eq!(done(&run(&path, &out, 2)).written, 2);
    assert_eq!(contents(&out), before);

    // A model that goes takes its files along, but for one that somebody edited; a user's own file stays.
    fs::write(out.join("contracts/blogpost/own.ts"), "mine").unwrap();
    fs::write(out.join("services/blogpost/blogpost.service.ts"), "edited").unwrap();
    fs::write(&path, schema(&TWO[..1])).unwrap();
    let pruned = done(&run(&path, &out, 2)).pruned;
    let after = contents(&out);
    let left: Vec<_> = after.keys().filter(|path| path.contains("blogpost")).collect();
    assert_eq!(left, ["contracts/blogpost/own.ts", "services/blogpost/blogpost.service.ts"]);
    assert!(pruned > 10 && !out.join("validators/blogpost").exists());
    assert!(!after["manifests/build.json"].contains("blogpost"));
}

/// Nobody's parser lets these through; a document made by hand may have them all the same.
#[test]
fn a_name_that_leads_out_of_the_folder_is_reported_and_nothing_is_written() {
    let scratch = Scratch::new("names");
    let (path, out) = (scratch.join("inner/schema.json"), scratch.join("inner/out"));
    fs::create_dir(scratch.join("inner")).unwrap();
    let long = "../".repeat(40_000);
    for name in [
        "../../evil",
        "..",
        "/tmp/evil",
        "C:/evil",
        "a/../../../evil",
        "a\\\\b",
        "con.ts",
        "a\\u0000",
        "",
        "a\\nb",
        "-x",
        &long,
    ] {
        for text in [schema(&[("User", &[]), (name, &[])]), schema(&[("User", &[name])])] {
            fs::write(&path, text).unwrap();
            let report = run(&path, &out, 2);
            assert_ne!(report.outcome, Outcome::Done, "{name}");
            let codes: Vec<_> = report.diagnostics.iter().map(|problem| problem.code.id).collect();
            assert_eq!(codes, ["GEN0220"], "{name}");
            assert_eq!(contents(&scratch.0).into_keys().collect::<Vec<_>>(), ["inner/schema.json"], "{name}");
        }
    }
}

#[test]
fn what_is_planned_is_what_is_written() {
    let scratch = Scratch::new("planned");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/schemas/library/schema.json");
    let mut options = Options::new(&path, scratch.join("out"));
    options.rust = Some(scratch.join("schema.rs"));
    options.typescript.file_case = gen_build::FileCase::Kebab;
    options.typescript.import_extension = gen_build::ImportExtension::Ts;
    done(&generate(&options));
    let mut written = contents(&scratch.join("out"));
    let manifest = written.remove("manifests/build.json").unwrap();

    let text = fs::read_to_string(&path).unwrap();
    let compiled = gen_core::compile(&text, &gen_core::CompileOptions::default());
    drop(compiled.diagnostics.into_sorted());
    let model = compiled.model.unwrap();
    let mut diagnostics = gen_core::diag::Diagnostics::new();
    let plan = gen_core::ts::plan(&model.schema, &model.api, &options.typescript, &mut diagnostics).unwrap();
    let planned: BTreeMap<_, _> =
        plan.iter().map(|artifact| (artifact.path.as_str().to_owned(), artifact.text())).collect();
    assert_eq!(written, planned);
    for artifact in &plan {
        assert!(
            manifest.contains(&format!("\"id\": \"{}\"", artifact.id().concat())),
            "{}",
            artifact.id().concat()
        );
    }
    assert!(
        manifest.contains("\"provider\": \"postgresql\"") && !manifest.contains(env!("CARGO_MANIFEST_DIR"))
    );
    assert!(manifest.contains("\"import\": \"routes/index.ts\""));
    assert!(
        fs::read_to_string(scratch.join("schema.rs")).unwrap().starts_with("// @generated by gen (rust)")
    );
}

#[test]
fn files_of_the_user_are_not_written_over() {
    let scratch = Scratch::new("strangers");
    let (path, out) = (scratch.join("schema.json"), scratch.join("out"));
    fs::write(&path, schema(TWO)).unwrap();
    fs::create_dir_all(out.join("routes")).unwrap();
    fs::write(out.join("routes/index.ts"), "mine").unwrap();
    fs::write(out.join("tsconfig.paths.json"), "{}").unwrap();
    let report = run(&path, &out, 2);
    assert_eq!(report.outcome, Outcome::Failed);
    assert_eq!(report.failures.len(), 2, "{:?}", report.failures);
    assert_eq!(contents(&out).len(), 2, "nothing was written beside them");
    assert_eq!(contents(&out)["routes/index.ts"], "mine");
}

#[test]
fn the_hash_of_a_schema_is_not_that_of_its_layout() {
    let scratch = Scratch::new("hash");
    let hash = |name: &str, text: &str| {
        let (path, out) = (scratch.join(name), scratch.join(&format!("{name}.out")));
        fs::write(&path, text).unwrap();
        done(&run(&path, &out, 1));
        let manifest = fs::read_to_string(out.join("manifests/build.json")).unwrap();
        manifest.lines().find(|line| line.contains("schemaHash")).unwrap().to_owned()
    };
    let text = schema(TWO);
    assert_eq!(hash("a", &text), hash("b", &text.replace(',', ",\n  ")));
    assert_ne!(hash("a2", &text), hash("c", &schema(&TWO[..1])));
}

#[test]
fn threads_and_folders_do_not_show_in_the_output() {
    let scratch = Scratch::new("identical");
    let mut outputs = Vec::new();
    for (name, threads) in [("one", 1), ("two/deeper", 2), ("eight", 8)] {
        let folder = scratch.join(name);
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("schema.json");
        fs::write(&path, schema(TWO)).unwrap();
        done(&run(&path, &folder.join("out"), threads));
        outputs.push(contents(&folder.join("out")));
    }
    assert!(outputs.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn runs_one_after_another_list_only_their_own_files() {
    let scratch = Scratch::new("sequence");
    // Alpha, Beta, and Alpha again: the third is as if there had been no second.
    let manifests = [("first", "Alpha"), ("second", "Beta"), ("third", "Alpha")].map(|(folder, model)| {
        let (path, out) = (scratch.join("schema.json"), scratch.join(folder));
        fs::write(&path, schema(&[(model, &["title"])])).unwrap();
        done(&run(&path, &out, 2));
        fs::read_to_string(out.join("manifests/build.json")).unwrap()
    });
    assert_eq!(manifests[0], manifests[2]);
    assert!(manifests[0].contains("alpha") && !manifests[0].contains("beta"));
    assert!(manifests[1].contains("beta") && !manifests[1].contains("alpha"));
}

#[test]
fn runs_at_once_do_not_know_of_each_other() {
    let scratch = Scratch::new("at-once");
    let names = ["Alpha", "Beta", "Gamma", "Delta"];
    std::thread::scope(|scope| {
        for name in names {
            let folder = scratch.join(name);
            scope.spawn(move || {
                fs::create_dir_all(&folder).unwrap();
                fs::write(folder.join("schema.json"), schema(&[(name, &["title"])])).unwrap();
                done(&run(&folder.join("schema.json"), &folder.join("out"), 2));
            });
        }
    });
    for name in names {
        let manifest = fs::read_to_string(scratch.join(name).join("out/manifests/build.json")).unwrap();
        for other in names {
            assert_eq!(
                manifest.contains(&other.to_lowercase()),
                other == name,
                "{other} in the manifest of {name}"
            );
        }
    }
}

#[test]
fn runs_into_one_folder_at_once_leave_a_whole_output() {
    let scratch = Scratch::new("one-folder");
    let (path, out) = (scratch.join("schema.json"), scratch.join("out"));
    fs::write(&path, schema(TWO)).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| done(&run(&path, &out, 2)));
        }
    });
    done(&run(&path, &scratch.join("reference"), 1));
    assert_eq!(contents(&out), contents(&scratch.join("reference")));
    let left: Vec<_> = fs::read_dir(&scratch.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "temporary folders were left: {left:?}");
}

#[test]
fn a_schema_with_errors_writes_nothing_and_tells_all() {
    let scratch = Scratch::new("invalid");
    let (path, out) = (scratch.join("schema.json"), scratch.join("out"));
    let text = schema(TWO).replacen("\"type\":\"String\"", "\"type\":\"Strnig\"", 1);
    let wrong = text.replacen("\"kind\":\"scalar\",\"isList\":false,\"isRequired\":true,\"isUnique\":false,\"isId\":false,\"isReadOnly\":false,\"hasDefaultValue\":false,\"type\":\"String\"", "\"kind\":\"enum\",\"isList\":false,\"isRequired\":true,\"isUnique\":false,\"isId\":false,\"isReadOnly\":false,\"hasDefaultValue\":false,\"type\":\"Color\"", 1);
    fs::write(&path, wrong).unwrap();
    let report = run(&path, &out, 1);
    assert_eq!(report.outcome, Outcome::Invalid);
    let messages: Vec<_> = report.messages(gen_build::Severity::Error).collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[0].contains("Strnig") && messages[1].contains("Color"), "{messages:?}");
    assert!(
        messages
            .iter()
            .all(|message| message.contains("schema.json:1:") && message.contains("datamodel.models["))
    );
    assert!(!out.exists());
}

#[test]
fn what_cannot_be_read_or_written_is_told() {
    let scratch = Scratch::new("unreadable");
    let missing = run(&scratch.join("schema.json"), &scratch.join("out"), 1);
    assert_eq!(missing.outcome, Outcome::Failed);
    assert!(missing.failures[0].to_string().starts_with("cannot read "));

    // A file stands where a folder should be.
    fs::write(scratch.join("schema.json"), schema(TWO)).unwrap();
    fs::write(scratch.join("out"), "a file").unwrap();
    let blocked = run(&scratch.join("schema.json"), &scratch.join("out"), 1);
    assert_eq!(blocked.outcome, Outcome::Failed);
    assert_eq!(fs::read_to_string(scratch.join("out")).unwrap(), "a file");
}

#[test]
fn a_folder_is_one_schemas() {
    let scratch = Scratch::new("shared");
    let (first, second) = (scratch.join("first.json"), scratch.join("second.json"));
    let out = scratch.join("out");
    fs::write(&first, schema(&[("User", &["email"])])).unwrap();
    fs::write(&second, schema(&[("Tag", &["name"])])).unwrap();
    done(&run(&first, &out, 1));
    let pruned = done(&run(&second, &out, 1)).pruned;
    assert!(pruned > 5 && !out.join("contracts/user").exists(), "{pruned}");
}
