//! Node, and the npm packages of `tests/npm`, installed once.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::{Result, process, workspace};

/// A folder of packages. What is made of them lies below it, so that Node finds them from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packages {
    /// Everything, with Prisma 7.
    Main,
    /// Prisma 6 alone; all else is found in the folder above.
    Prisma6,
}

impl Packages {
    /// The npm project.
    pub fn folder(self) -> PathBuf {
        match self {
            Self::Main => workspace::npm(),
            Self::Prisma6 => workspace::npm().join("prisma6"),
        }
    }

    /// What is made once and kept, by the hash of what it is made of.
    pub fn cache(self) -> PathBuf {
        self.folder().join(".cache")
    }

    /// The hash of all versions, for what depends on them.
    pub fn lock_hash(self) -> Result<String> {
        Ok(process::hash(&[&workspace::read(&self.folder().join("package-lock.json"))?]))
    }

    /// A file below `node_modules`, with the packages in place.
    pub fn file(self, path: &str) -> Result<PathBuf> {
        self.install()?;
        Ok(self.folder().join("node_modules").join(path))
    }

    /// A command that runs a package's program, given by its path below `node_modules`.
    pub fn program(self, path: &str) -> Result<Command> {
        node(&self.file(path)?)
    }

    fn install(self) -> Result<()> {
        static INSTALLED: [OnceLock<Result<(), String>>; 2] = [OnceLock::new(), OnceLock::new()];
        let [main, prisma6] = &INSTALLED;
        let once = match self {
            Self::Main => main,
            Self::Prisma6 => prisma6,
        };
        once.get_or_init(|| self.install_now().map_err(|error| error.to_string())).clone().map_err(Into::into)
    }

    fn install_now(self) -> Result<()> {
        check_version()?;
        let folder = self.folder();
        process::once(&self.cache().join("installed"), &self.lock_hash()?, || {
            let mut command = Command::new("npm");
            command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
            process::run(&mut command).map_err(|error| {
                format!("the npm packages of {} cannot be installed: {error}", folder.display())
            })?;
            Ok(())
        })
    }
}

/// A command that runs a script of `tests/npm`, with the packages in place.
pub fn script(name: &str) -> Result<Command> {
    node(&workspace::npm().join(name))
}

/// A command that runs a package's program, given by its path below `node_modules`.
pub fn package(program: &str) -> Result<Command> {
    Packages::Main.program(program)
}

/// A command that runs a script, with the packages in place.
pub fn node(script: &Path) -> Result<Command> {
    Packages::Main.install()?;
    let mut command = Command::new("node");
    command.arg(script);
    Ok(command)
}

fn check_version() -> Result<()> {
    let version = process::run(Command::new("node").arg("--version")).map_err(
        |_| "these tests need Node.js 20.19 or later, with npm: install it and have `node` on the PATH",
    )?;
    let mut parts =
        version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if (major, minor) < (20, 19) {
        return Err(format!(
            "these tests need Node.js 20.19 or later; `node` on the PATH is {}",
            version.trim()
        )
        .into());
    }
    Ok(())
}
