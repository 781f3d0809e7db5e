//! A build script that writes outside of `OUT_DIR`, under the real cargo: what runs it again, what it leaves alone, when it gives way.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use gen_tests::{Result, workspace};
use serde_json::{Value, json};

/// A crate in a workspace of its own, in the folder that cargo keeps for tests.
struct Crate {
    folder: PathBuf,
    name: String,
}

/// What cargo said.
struct Built {
    succeeded: bool,
    said: String,
}

impl Crate {
    /// `builder` is what the build script calls on its `Builder`.
    fn new(name: &str, builder: &str) -> Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let made = Self { folder, name: name.to_owned() };
        made.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"maker\"]\n")?;
        made.write("Cargo.lock", &workspace::read(&workspace::root().join("Cargo.lock"))?)?;
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nlicense = \"MIT\"\n\n[build-dependencies]\ngen-build = \"0.1\"\n"
        );
        made.write("maker/Cargo.toml", &manifest)?;
        made.write("maker/src/lib.rs", "")?;
        made.write(
            "maker/build.rs",
            &format!("fn main() {{\n    gen_build::Builder::new(){builder}.run();\n}}\n"),
        )?;
        made.schema(&MODELS)?;
        Ok(made)
    }

    fn write(&self, path: &str, text: &str) -> Result<()> {
        workspace::write(&self.folder.join(path), text)
    }

    fn schema(&self, models: &[(&str, &[&str])]) -> Result<()> {
        self.write("maker/schema.json", &schema(models).to_string())
    }

    fn output(&self) -> PathBuf {
        self.folder.join("web/generated")
    }

    fn cargo(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Result<Built> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let gen_build = workspace::root().join("gen-build");
        command.current_dir(&self.folder).args(arguments).args(["--verbose", "--offline", "--target-dir"]);
        command.arg(workspace::target_dir()?);
        // As in this workspace, so that dependencies are built once.
        command.args(["--config", "profile.dev.debug='line-tables-only'"]);
        command.args(["--config", "profile.dev.package.'*'.debug=false"]);
        command.arg("--config").arg(format!("patch.crates-io.gen-build.path='{}'", gen_build.display()));
        command.env("CARGO_TERM_COLOR", "never");
        for name in ["GEN_SKIP", "DOCS_RS", "GEN_SCHEMA"] {
            command.env_remove(name);
        }
        let output = command.envs(variables.iter().copied()).output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok(Built { succeeded: output.status.success(), said })
    }

    fn build(&self, variables: &[(&str, &str)]) -> Result<Built> {
        let built = self.cargo(&["build"], variables)?;
        assert!(built.succeeded, "{}", built.said);
        Ok(built)
    }

    /// Builds, and answers whether the build script ran.
    fn runs(&self) -> Result<bool> {
        let built = self.build(&[])?;
        let is_fresh = built.said.contains(&format!("Fresh {} ", self.name));
        assert!(is_fresh || built.said.contains("build-script-build`"), "{}", built.said);
        Ok(!is_fresh)
    }

    /// Every file of the output, with its content and the time of its last change.
    fn files(&self) -> Result<BTreeMap<String, (String, SystemTime)>> {
        let output = self.output();
        let paths = if output.is_dir() { workspace::files_below(&output)? } else { Vec::new() };
        let described = paths.into_iter().map(|path| {
            let name = path.strip_prefix(&output)?.to_string_lossy().replace('\\', "/");
            Ok((name, (workspace::read(&path)?, path.metadata()?.modified()?)))
        });
        described.collect()
    }

    /// The warnings of the build script.
    fn warnings<'a>(&self, built: &'a Built) -> Vec<&'a str> {
        let start = format!("warning: {}@", self.name);
        built.said.lines().filter(|line| line.starts_with(&start)).collect()
    }
}

impl Drop for Crate {
    fn drop(&mut self) {
        // What is left behind lies in cargo's own folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What befalls an output.
type Harm = fn(&Path) -> Result<()>;

const MODELS: [(&str, &[&str]); 3] = [("User", &["email"]), ("Tag", &["name"]), ("BlogPost", &["title"])];
/// Files that say something of every model's fields.
const OF_ALL: [&str; 3] = ["manifests/build.json", "openapi/openapi.json", "validators/resources.ts"];
const OUTSIDE: &str = ".out_dir(\"../web/generated\")";

/// Models with an id and columns of text.
fn schema(models: &[(&str, &[&str])]) -> Value {
    let field = |name: &str, ty: &str, id: bool| {
        json!({
            "name": name, "kind": "scalar", "isList": false, "isRequired": true, "isUnique": false, "isId": id, "isReadOnly": false,
            "hasDefaultValue": false, "type": ty, "isGenerated": false, "isUpdatedAt": false
        })
    };
    let model = |(name, columns): &(&str, &[&str])| {
        let fields: Vec<Value> = std::iter::once(field("id", "Int", true))
            .chain(columns.iter().map(|column| field(column, "String", false)))
            .collect();
        json!({
            "name": name, "dbName": null, "fields": fields, "primaryKey": null, "uniqueFields": [], "uniqueIndexes": [], "isGenerated": false
        })
    };
    let models: Vec<Value> = models.iter().map(model).collect();
    json!({ "datamodel": { "enums": [], "models": models, "types": [] }, "datasources": [{ "provider": "postgresql" }] })
}

#[test]
fn a_build_writes_what_changed_and_mends_what_was_edited_and_the_next_one_is_fresh() -> Result<()> {
    let maker = Crate::new("gen-try-output", OUTSIDE)?;
    assert!(maker.runs()?);
    let first = maker.files()?;
    assert!(first.len() > 40 && first.contains_key("manifests/build.json"), "{:?}", first.keys());
    assert!(!maker.runs()?, "the outputs of a run are not its own inputs");

    // Files of the user, and in a folder of ours: nobody watches them, nobody touches them.
    let own = ["own.ts", "contracts/blogpost/own.ts"];
    for name in own {
        workspace::write(&maker.output().join(name), "mine")?;
    }
    assert!(!maker.runs()?);

    // One field more: exactly the files that say something of it.
    let before = maker.files()?;
    maker.schema(&[MODELS[0], MODELS[1], ("BlogPost", &["title", "body"])])?;
    assert!(maker.runs()?);
    let after = maker.files()?;
    assert!(before.keys().eq(after.keys()));
    let changed = |by: fn(&(String, SystemTime), &(String, SystemTime)) -> bool| -> Vec<&String> {
        before.iter().filter(|(name, file)| by(file, &after[*name])).map(|(name, _)| name).collect()
    };
    let contents = changed(|old, new| old.0 != new.0);
    assert_eq!(
        contents,
        changed(|old, new| old.1 != new.1),
        "a file is written if it changes, and only then"
    );
    assert!(contents.len() > 3, "{contents:?}");
    assert!(
        contents.iter().all(|name| name.contains("blogpost") || OF_ALL.contains(&name.as_str())),
        "{contents:?}"
    );
    assert!(!maker.runs()?);

    // A model less.
    maker.schema(&MODELS[..2])?;
    assert!(maker.runs()?);
    let whole = maker.files()?;
    let of_it: Vec<&String> = whole.keys().filter(|name| name.contains("blogpost")).collect();
    assert_eq!(of_it, ["contracts/blogpost/own.ts"]);
    assert!(own.iter().all(|name| whole[*name].0 == "mine"));
    assert!(!maker.runs()?);

    // Edited, deleted, and without a manifest.
    let harms: [Harm; 4] = [
        |output| workspace::write(&output.join("services/user/user.service.ts"), "edited"),
        |output| Ok(fs::remove_file(output.join("shared/json.ts"))?),
        |output| Ok(fs::remove_file(output.join("manifests/build.json"))?),
        |output| Ok(fs::remove_dir_all(output.join("routes"))?),
    ];
    let texts = |files: &BTreeMap<String, (String, SystemTime)>| -> Vec<(String, String)> {
        files.iter().map(|(name, file)| (name.clone(), file.0.clone())).collect()
    };
    for (index, harm) in harms.iter().enumerate() {
        harm(&maker.output())?;
        assert!(maker.runs()?, "harm {index} is seen");
        assert_eq!(texts(&maker.files()?), texts(&whole), "harm {index} is mended");
        assert!(!maker.runs()?, "after harm {index}");
    }
    Ok(())
}

#[test]
fn a_variable_keeps_a_build_from_the_folder_with_one_warning() -> Result<()> {
    let maker = Crate::new("gen-try-skip", OUTSIDE)?;
    for name in ["GEN_SKIP", "DOCS_RS"] {
        let built = maker.build(&[(name, "1")])?;
        let warnings = maker.warnings(&built);
        assert!(
            matches!(warnings.as_slice(), [one] if one.contains(&format!("{name} is set"))),
            "{warnings:?}"
        );
        assert!(!maker.folder.join("web").exists(), "{name}");
        let folder = warnings[0].rsplit_once(", but to ").ok_or("no folder is named")?.1;
        assert!(Path::new(folder).join("manifests/build.json").is_file(), "{folder}");
    }
    // Without the variable the folder is written, and with it again even an edit stays.
    assert!(maker.runs()?);
    workspace::write(&maker.output().join("shared/json.ts"), "edited")?;
    let edited = maker.files()?;
    assert_eq!(maker.warnings(&maker.build(&[("GEN_SKIP", "1")])?).len(), 1);
    assert_eq!(maker.files()?, edited);
    assert!(maker.runs()?);
    assert_ne!(maker.files()?["shared/json.ts"].0, "edited");
    Ok(())
}

#[test]
fn a_folder_that_cannot_be_written_to_is_a_warning_and_a_file_in_the_way_an_error() -> Result<()> {
    let maker = Crate::new("gen-try-unwritable", OUTSIDE)?;
    // A folder that even root cannot make.
    maker.write("web", "a file")?;
    let built = maker.build(&[])?;
    let warnings = maker.warnings(&built);
    assert!(
        matches!(warnings.as_slice(), [one] if one.contains("web/generated cannot be written to (")),
        "{warnings:?}"
    );
    // Nothing but a look tells that it can be made by now.
    fs::remove_file(maker.folder.join("web"))?;
    assert!(maker.runs()?);
    assert!(!maker.files()?.is_empty());
    assert!(!maker.runs()?);

    fs::remove_dir_all(maker.output())?;
    workspace::write(&maker.output().join("routes/index.ts"), "mine")?;
    let failed = maker.cargo(&["build"], &[])?;
    assert!(!failed.succeeded && failed.said.contains("a file of yours stands there"), "{}", failed.said);
    assert_eq!(maker.files()?.len(), 1);
    Ok(())
}

#[test]
fn cargo_package_refuses_outputs_in_the_package_unless_the_variable_is_set() -> Result<()> {
    let maker = Crate::new("gen-try-package", ".out_dir(\"generated\")")?;
    let package = |variables: &[(&str, &str)]| maker.cargo(&["package", "--allow-dirty"], variables);
    let refused = package(&[])?;
    assert!(
        !refused.succeeded && refused.said.contains("Source directory was modified by build.rs"),
        "{}",
        refused.said
    );
    let skipped = package(&[("GEN_SKIP", "1")])?;
    assert!(skipped.succeeded, "{}", skipped.said);
    maker.write("maker/build.rs", "fn main() {\n    gen_build::run();\n}\n")?;
    let own = package(&[])?;
    assert!(own.succeeded, "{}", own.said);

    // Beside the packed crate nobody looks.
    let beside = workspace::target_dir()?.join("package/gen-try-beside");
    maker.write(
        "maker/build.rs",
        "fn main() {\n    gen_build::Builder::new().out_dir(\"../gen-try-beside\").run();\n}\n",
    )?;
    let unseen = package(&[])?;
    assert!(unseen.succeeded && beside.is_dir(), "{}", unseen.said);
    fs::remove_dir_all(beside)?;
    Ok(())
}
