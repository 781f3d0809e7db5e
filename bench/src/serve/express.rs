//! The project of the servers on Express: Prisma's client and the generated backend, compiled. The packages are those of the tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use gen_build::{Options, Outcome, Provider, generate};

use super::Result;
use super::place::{Database, peers, run};

/// A client and a backend for one kind of database.
#[derive(Debug)]
pub(super) struct Project {
    folder: PathBuf,
    database: Database,
}

impl Project {
    /// Makes it anew.
    pub(super) fn make(database: Database) -> Result<Self> {
        let folder = peers().join("express");
        packages(&folder.join("node_modules"))?;
        let project = Self { folder, database };
        let made = project.folder.join("made").join(database.name());
        if made.exists() {
            std::fs::remove_dir_all(&made)?;
        }
        std::fs::create_dir_all(&made)?;
        let schema = std::fs::read_to_string(peers().join("schema.prisma"))?;
        let schema = schema.replace("\"postgresql\"", &format!("\"{}\"", database.name()));
        std::fs::write(made.join("schema.prisma"), format!("{CLIENT}\n{schema}"))?;
        std::fs::write(made.join("tsconfig.json"), TSCONFIG)?;

        let mut client = project.node("node_modules/prisma/build/index.js");
        client.args(["generate", "--no-hints", "--schema"]).arg(made.join("schema.prisma"));
        // The client needs no engine; without this the command would download some.
        for engine in ["PRISMA_SCHEMA_ENGINE_BINARY", "PRISMA_QUERY_ENGINE_LIBRARY"] {
            client.env(engine, "/bin/true");
        }
        run(client.env("CHECKPOINT_DISABLE", "1").stdout(std::process::Stdio::null()))?;
        project.backend(&made)?;
        run(project.node("node_modules/typescript7/bin/tsc").arg("--project").arg(&made))?;
        Ok(project)
    }

    /// A command that serves.
    pub(super) fn server(&self, name: &str) -> Command {
        let mut command = self.node(&format!("{name}.mjs"));
        command.arg(self.database.name()).env("NODE_ENV", "production");
        command
    }

    fn backend(&self, made: &Path) -> Result {
        let mut options = Options::new(peers().join("schema.json"), made.join("src/backend"));
        options.provider = Provider::from_name(self.database.name());
        "../client/client.js".clone_into(&mut options.typescript.client_import);
        let report = generate(&options);
        if report.outcome == Outcome::Done { Ok(()) } else { Err(format!("{:?}", report.diagnostics).into()) }
    }

    fn node(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.current_dir(&self.folder).arg(script);
        command
    }
}

/// The tests' packages, under the name where Node looks for them.
fn packages(link: &Path) -> Result {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/npm");
    if !tests.join("node_modules").exists() {
        let mut npm = Command::new("npm");
        run(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&tests))?;
    }
    if !link.exists() {
        std::os::unix::fs::symlink("../../../tests/npm/node_modules", link)?;
    }
    Ok(())
}

const CLIENT: &str = r#"generator client {
  provider               = "prisma-client"
  output                 = "./src/client"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = "js"
}
"#;

const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "module": "nodenext", "target": "es2023", "lib": ["es2023"], "types": ["node"],
    "strict": true, "skipLibCheck": true, "rootDir": "src", "outDir": "dist"
  },
  "include": ["src"]
}
"#;
