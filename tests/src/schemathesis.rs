//! Schemathesis, which makes requests of an OpenAPI document and holds the answers against it: in an environment of its own below
//! `target/`, of the versions that are pinned.

use std::path::{Path, PathBuf};
use std::process::Command;

use gen_core::Model;

use crate::process::{self, TempDir};
use crate::server::Server;
use crate::{Result, workspace};

/// The installed program.
#[derive(Debug)]
pub struct Schemathesis {
    program: PathBuf,
}

impl Schemathesis {
    /// Installs it once. What is said instead of it is why it cannot run on this machine.
    pub fn install() -> Result<std::result::Result<Self, String>> {
        let Some(python) = python() else {
            return Ok(Err("there is no python3 of version 3.10 or later on the PATH".to_owned()));
        };
        let requirements = workspace::root().join("tests/schemathesis/requirements.txt");
        let key = process::hash(&[&workspace::read(&requirements)?, &python.version]);
        let folder = workspace::target_dir()?.join("schemathesis").join(&key);
        let made = process::once(&folder.join("made"), &key, || {
            process::run(
                Command::new(&python.program).args(["-m", "venv", "--clear"]).arg(folder.join("venv")),
            )?;
            let mut install = Command::new(folder.join("venv/bin/python"));
            install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
            process::run(install.arg(&requirements)).map(drop)
        });
        Ok(match made {
            Ok(()) => Ok(Self { program: folder.join("venv/bin/schemathesis") }),
            Err(error) => Err(format!("its packages cannot be installed: {error}")),
        })
    }

    /// Tries a server with a document. The error is what it found, with the requests that show it.
    pub fn run(&self, model: &Model, server: &Server, settings: &Path) -> Result<String> {
        let folder = TempDir::new("schemathesis")?;
        let document = folder.path().join("openapi.json");
        workspace::write(&document, &gen_core::openapi::render(&model.schema, &model.api))?;
        let mut command = Command::new(&self.program);
        command.arg("--config-file").arg(settings).arg("run").arg(&document);
        command.arg(format!("--url=http://{}", server.address()));
        command.arg("--no-color").current_dir(folder.path());
        process::run(&mut command)
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
    new_enough.then_some(Python { program, version })
}
