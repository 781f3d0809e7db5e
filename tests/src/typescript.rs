//! Both TypeScript compilers over generated output.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::client::Client;
use crate::{Result, node, process, workspace};

/// The compilers that generated code has to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compiler {
    /// 5.9, the last one written in JavaScript.
    Tsc5,
    /// 7, the native one.
    Tsc7,
}

impl Compiler {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Tsc5, Self::Tsc7];
}

/// The compiler, to be run over a folder with a `tsconfig.json`.
pub fn command(compiler: Compiler, folder: &Path) -> Result<Command> {
    let mut command = node::package(match compiler {
        Compiler::Tsc5 => "typescript/bin/tsc",
        Compiler::Tsc7 => "typescript7/bin/tsc",
    })?;
    command.args(["--pretty", "false", "--project"]).arg(folder);
    Ok(command)
}

/// A generated backend below its Prisma client: its source in `src`, compiled to `dist`.
#[derive(Debug)]
pub struct Project {
    folder: PathBuf,
    client: Client,
}

impl Project {
    /// An empty project in a new folder, removed if it was there.
    pub fn new(name: &str, client: Client) -> Result<Self> {
        // A package may only import from below itself, and finds other packages by the real path of what it imports.
        let folder = client.folder().join("projects").join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        workspace::write(&folder.join("tsconfig.json"), &tsconfig(PLACES))?;
        Ok(Self { folder, client })
    }

    /// Where the generated files go.
    pub fn source(&self) -> PathBuf {
        self.folder.join("src")
    }

    /// Where the compiled ones are.
    pub fn compiled(&self) -> PathBuf {
        self.folder.join("dist")
    }

    /// Its client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Compiles to `dist`.
    pub fn compile(&self) -> Result<()> {
        process::run(&mut command(Compiler::Tsc7, &self.folder)?).map(drop)
    }
}

/// Type-checks several projects without writing; the error holds every diagnostic. One run of the compiler reads the packages'
/// types only once.
pub fn check(compiler: Compiler, name: &str, projects: &[Project]) -> Result<()> {
    process::run(&mut check_command(compiler, name, projects)?).map(drop)
}

/// What [`check`] runs.
pub fn check_command(compiler: Compiler, name: &str, projects: &[Project]) -> Result<Command> {
    let folder = workspace::cache().join("checks").join(name);
    let sources: Vec<String> = projects
        .iter()
        .map(|project| serde_json::Value::from(project.source().to_string_lossy()).to_string())
        .collect();
    let places = format!(r#""noEmit": true }}, "include": [{}]"#, sources.join(", "));
    workspace::write(&folder.join("tsconfig.json"), &tsconfig(&places))?;
    command(compiler, &folder)
}

const PLACES: &str = r#""rootDir": "src", "outDir": "dist" }, "include": ["src"]"#;

/// Every flag that generated code is promised to pass, and where it lies.
fn tsconfig(places: &str) -> String {
    format!(
        r#"{{
  "compilerOptions": {{
    "module": "nodenext", "moduleResolution": "nodenext", "target": "es2023", "lib": ["es2023"], "types": ["node"],
    "strict": true, "isolatedDeclarations": true, "verbatimModuleSyntax": true, "erasableSyntaxOnly": true,
    "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true, "declaration": true, "skipLibCheck": true,
    "noUnusedLocals": true, "noImplicitReturns": true, "noImplicitOverride": true, "noFallthroughCasesInSwitch": true,
    {places}
}}
"#
    )
}
