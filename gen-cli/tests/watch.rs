//! `gen generate --watch`, the real command: whatever happens to its inputs, the output follows.

#![allow(clippy::unwrap_used, clippy::panic)]
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// Never asserted on: a watcher that has not followed by then never will.
const LONG: Duration = Duration::from_secs(60);

/// The command at work in a folder of its own.
struct Watching {
    folder: PathBuf,
    child: Child,
    told: Receiver<String>,
}

impl Watching {
    fn start(name: &str, prepare: impl FnOnce(&Path), arguments: &[&str]) -> Self {
        let folder = std::env::temp_dir().join(format!("gen-watch-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        prepare(&folder);
        let mut child = Command::new(env!("CARGO_BIN_EXE_gen"))
            .args(["generate", "--watch"])
            .args(arguments)
            .current_dir(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, told) = mpsc::channel();
        let streams: [Box<dyn std::io::Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for stream in streams {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        Self { folder, child, told }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Waits until the command says a line with this text in it.
    fn says(&self, text: &str) {
        let mut heard = Vec::new();
        while let Ok(line) = self.told.recv_timeout(LONG) {
            if line.contains(text) {
                return;
            }
            heard.push(line);
        }
        panic!("`{text}` was never said, but: {heard:#?}");
    }

    /// Waits until the output is so.
    fn becomes(&self, what: &str, is_so: impl Fn(&Path) -> bool) {
        let until = Instant::now() + LONG;
        while !is_so(&self.folder) {
            assert!(Instant::now() < until, "never: {what}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Its manifest lists these models and none of the others.
    fn has(&self, out: &str, models: &[&str]) {
        let lists = |manifest: &str, model: &str| manifest.contains(&format!("contracts/{model}/"));
        self.becomes(&format!("{models:?} in {out}"), |folder| {
            let manifest = fs::read_to_string(folder.join(out).join("manifests/build.json"));
            let manifest = manifest.unwrap_or_default();
            ["alpha", "beta", "gamma"].iter().all(|model| lists(&manifest, model) == models.contains(model))
        });
    }

    /// Ctrl-C; what is left in the folder is whole.
    fn interrupt(mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        let until = Instant::now() + LONG;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < until, "it never ended");
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut folders = vec![self.folder.clone()];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                assert!(!path.to_string_lossy().contains(".gen-"), "left behind: {}", path.display());
                folders.extend(path.is_dir().then_some(path));
            }
        }
        status
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn schema(models: &[&str]) -> String {
    let models: Vec<_> = models
        .iter()
        .map(|name| {
            format!(
                r#"{{"name":"{name}","dbName":null,"fields":[{{"name":"id","kind":"scalar","isList":false,"isRequired":true,"isUnique":false,"isId":true,"isReadOnly":false,"hasDefaultValue":false,"type":"Int","isGenerated":false,"isUpdatedAt":false}}],"primaryKey":null,"uniqueFields":[],"uniqueIndexes":[],"isGenerated":false}}"#
            )
        })
        .collect();
    format!(
        r#"{{"datamodel":{{"enums":[],"models":[{}],"types":[]}},"datasources":[{{"provider":"postgresql"}}]}}"#,
        models.join(",")
    )
}

/// As many editors save: a new file is renamed over the old one.
fn rename_over(path: &Path, text: &str) {
    let new = path.with_extension("new");
    fs::write(&new, text).unwrap();
    fs::rename(new, path).unwrap();
}

#[test]
fn the_output_follows_the_schema_however_it_is_saved() {
    let watching = Watching::start(
        "schema",
        |folder| fs::write(folder.join("schema.json"), schema(&["Alpha"])).unwrap(),
        &["schema.json", "--out", "out", "--layers", "contracts"],
    );
    let path = watching.path("schema.json");
    watching.has("out", &["alpha"]);
    fs::write(&path, schema(&["Alpha", "Beta"])).unwrap();
    watching.has("out", &["alpha", "beta"]);
    // Twice: a watch on the file itself would follow once.
    rename_over(&path, &schema(&["Beta"]));
    watching.has("out", &["beta"]);
    rename_over(&path, &schema(&["Alpha", "Gamma"]));
    watching.has("out", &["alpha", "gamma"]);

    // Broken, then mended; gone, then back.
    fs::write(&path, "{\"datamodel\": {").unwrap();
    watching.says("error[GEN0");
    fs::write(&path, schema(&["Beta"])).unwrap();
    watching.has("out", &["beta"]);
    fs::remove_file(&path).unwrap();
    watching.says("cannot read schema.json");
    rename_over(&path, &schema(&["Alpha"]));
    watching.has("out", &["alpha"]);
    if cfg!(unix) {
        assert_eq!(watching.interrupt().code(), Some(0));
    }
}

#[test]
fn the_output_follows_the_config_and_a_folder_that_comes_and_goes() {
    let config = |schema: &str, out: &str| {
        format!("schema = \"{schema}\"\nout = \"{out}\"\nlayers = [\"contracts\"]\n")
    };
    let watching = Watching::start(
        "config",
        |folder| {
            fs::create_dir(folder.join("first")).unwrap();
            fs::write(folder.join("first/schema.json"), schema(&["Alpha"])).unwrap();
            fs::write(folder.join("gen.toml"), config("first/schema.json", "out")).unwrap();
        },
        &[],
    );
    let path = watching.path("gen.toml");
    watching.has("out", &["alpha"]);
    fs::write(&path, config("first/schema.json", "other")).unwrap();
    watching.has("other", &["alpha"]);

    fs::write(&path, "framwork = \"express\"\n").unwrap();
    watching.says("did you mean `framework`?");
    rename_over(&path, &config("second/schema.json", "other"));
    watching.says("cannot read second/schema.json");
    // The folder is not there yet: it is waited for.
    fs::create_dir(watching.path("second")).unwrap();
    fs::write(watching.path("second/schema.json"), schema(&["Beta"])).unwrap();
    watching.has("other", &["beta"]);
    fs::write(watching.path("second/schema.json"), schema(&["Gamma"])).unwrap();
    watching.has("other", &["gamma"]);
    // Replaced as a whole, as a checkout does.
    fs::rename(watching.path("second"), watching.path("old")).unwrap();
    fs::rename(watching.path("first"), watching.path("second")).unwrap();
    watching.has("other", &["alpha"]);
    fs::write(watching.path("second/schema.json"), schema(&["Beta"])).unwrap();
    watching.has("other", &["beta"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_to_the_schema() {
    let watching = Watching::start(
        "link",
        |folder| {
            fs::create_dir(folder.join("data")).unwrap();
            fs::write(folder.join("data/real.json"), schema(&["Alpha"])).unwrap();
            std::os::unix::fs::symlink("data/real.json", folder.join("schema.json")).unwrap();
        },
        &["schema.json", "--out", "out", "--layers", "contracts"],
    );
    watching.has("out", &["alpha"]);
    rename_over(&watching.path("data/real.json"), &schema(&["Beta"]));
    watching.has("out", &["beta"]);
}

#[test]
fn reading_is_no_change() {
    let watching = Watching::start(
        "quiet",
        |folder| fs::write(folder.join("schema.json"), schema(&["Alpha"])).unwrap(),
        &["schema.json", "--out", "out", "--layers", "contracts"],
    );
    watching.says(" written, 0 unchanged");
    for _ in 0..3 {
        fs::read(watching.path("schema.json")).unwrap();
    }
    fs::write(watching.path("beside.txt"), "of no concern").unwrap();
    // Runs that these had started, or the first run's own reading, would be told before this one's; they have time to be.
    std::thread::sleep(Duration::from_secs(1));
    fs::write(watching.path("schema.json"), schema(&["Beta"])).unwrap();
    let line = watching.told.iter().find(|line| line.contains(" written, ")).unwrap();
    assert!(!line.starts_with("0 written"), "{line}");
}
