//! Schemathesis, which makes requests of an OpenAPI document and holds the answers against it: in an environment of its own below
//! `target/`, of the versions that are pinned.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::process::{self, TempDir};
use crate::server::Server;
use crate::{Result, workspace};

/// The variable by which a machine where its packages cannot be had goes without it.
pub const WITHOUT: &str = "GEN_TEST_WITHOUT_SCHEMATHESIS";

/// The installed program.
#[derive(Debug)]
pub struct Schemathesis {
    program: PathBuf,
}

impl Schemathesis {
    /// Installs it once. What is said instead of it is why this machine does without. Where there is Python, not to get the packages is
    /// an error, unless [`WITHOUT`] is set.
    pub fn install() -> Result<std::result::Result<Self, String>> {
        let requirements = workspace::root().join("tests/schemathesis/requirements.txt");
        let without = env::var_os(WITHOUT).is_some_and(|value| !value.is_empty());
        Self::install_in(&workspace::target_dir()?.join("schemathesis"), &requirements, without)
    }

    /// The same of other packages, to a folder below this one.
    pub fn install_in(
        folder: &Path,
        requirements: &Path,
        without: bool,
    ) -> Result<std::result::Result<Self, String>> {
        let Some(python) = python() else {
            return Ok(Err("there is no python3 of version 3.10 or later with venv on the PATH".to_owned()));
        };
        let key = process::hash(&[&workspace::read(requirements)?, &python.version]);
        let folder = folder.join(&key);
        let made = process::once(&folder.join("made"), &key, || {
            process::run(
                Command::new(python.program).args(["-m", "venv", "--clear"]).arg(folder.join("venv")),
            )?;
            let mut install = Command::new(folder.join("venv/bin/python"));
            install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
            process::run(install.arg(requirements)).map(drop)
        });
        match made {
            Ok(()) => Ok(Ok(Self { program: folder.join("venv/bin/schemathesis") })),
            Err(error) if without => Ok(Err(format!("its packages cannot be installed: {error}"))),
            Err(error) => Err(format!(
                "the packages of {} cannot be installed: let pip reach a package index, or set {WITHOUT}=1 to go without\n{error}",
                requirements.display()
            )
            .into()),
        }
    }

    /// Tries a server with a document, and says how many requests that were. The error is what it found, with the requests that show it.
    pub fn run(&self, mut document: Value, server: &Server) -> Result<String> {
        narrow(&mut document);
        let folder = TempDir::new("schemathesis")?;
        let settings = workspace::root().join("tests/schemathesis/schemathesis.toml");
        let text = serde_json::to_string_pretty(&document)?;
        let document = folder.path().join("openapi.json");
        workspace::write(&document, &text)?;
        let mut command = Command::new(&self.program);
        command.arg("--config-file").arg(settings).arg("run").arg(&document);
        command.arg(format!("--url=http://{}", server.address()));
        command.arg("--no-color").current_dir(folder.path());
        let said = process::run(&mut command)?;
        let count = said.lines().find(|line| line.contains(" generated, "));
        count.map(|line| line.trim().to_owned()).ok_or_else(|| format!("it made no requests\n{said}").into())
    }
}

/// What it cannot make requests of is left out of a document. Filters within filters, of which it tries all combinations: it would not
/// come to an end (the cases and the random requests have them). Cursors: only a page knows one. How many values a list of a filter has:
/// with one more than a thousand a target is longer than the HTTP libraries themselves take.
fn narrow(document: &mut Value) {
    const RELATIONS: [&str; 4] = [".ListFilter", ".Filter", ".NullableFilter", ".WhereMembers"];
    let refers_to = |schema: &Value, ends: &[&str]| {
        let name = schema.get("$ref").and_then(Value::as_str);
        name.is_some_and(|name| ends.iter().any(|end| name.ends_with(end)))
    };
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if name.ends_with("Filter") || name.ends_with(".Where") {
            without_counts(schema);
        }
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { continue };
        if name.ends_with(".ListBody") {
            properties.remove("cursor");
        }
        if name.ends_with(".Where") {
            properties.retain(|_, property| !refers_to(property, &RELATIONS));
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for operation in paths.into_iter().flatten().filter_map(|(_, path)| path.as_object_mut()).flatten() {
        if let Some(parameters) = operation.1.get_mut("parameters").and_then(Value::as_array_mut) {
            parameters.retain(|parameter| !refers_to(parameter, &["/cursor"]));
        }
    }
}

fn without_counts(schema: &mut Value) {
    match schema {
        Value::Object(entries) => {
            entries.remove("maxItems");
            entries.values_mut().for_each(without_counts);
        }
        Value::Array(items) => items.iter_mut().for_each(without_counts),
        _ => {}
    }
}

struct Python {
    program: &'static str,
    version: String,
}

fn python() -> Option<Python> {
    let program = "python3";
    let version = process::run(Command::new(program).arg("--version")).ok()?;
    let mut parts = version.trim().strip_prefix("Python ")?.split('.').map(|part| part.parse::<u32>().ok());
    let new_enough = (parts.next()??, parts.next()??) >= (3, 10);
    let has_venv = process::run(Command::new(program).args(["-c", "import ensurepip, venv"])).is_ok();
    (new_enough && has_venv).then_some(Python { program, version })
}
