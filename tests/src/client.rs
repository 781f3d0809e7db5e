//! Prisma's clients, each generated once for a schema and the installed versions.

use std::fs;
use std::path::{Path, PathBuf};

use crate::node::Packages;
use crate::typescript::{self, Compiler};
use crate::{Result, prisma, process, workspace};

/// The clients that generated code has to stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Prisma 7: TypeScript in a folder of the user's.
    Seven,
    /// Prisma 6, in the same form.
    Six,
    /// Prisma 6 as most have it: CommonJS in `node_modules`, imported as `@prisma/client`.
    SixInNodeModules,
}

impl Form {
    /// Whose Prisma it is.
    pub fn packages(self) -> Packages {
        match self {
            Self::Seven => Packages::Main,
            Self::Six | Self::SixInNodeModules => Packages::Prisma6,
        }
    }

    /// What generated code is to import it from.
    pub fn import(self) -> &'static str {
        match self {
            Self::Seven | Self::Six => "#client",
            Self::SixInNodeModules => "@prisma/client",
        }
    }

    fn generator(self) -> &'static str {
        match self {
            Self::Seven => GENERATOR,
            Self::Six => GENERATOR_6,
            Self::SixInNodeModules => GENERATOR_6_JS,
        }
    }

    /// The module that generated code gets, below the client's folder.
    fn module(self) -> &'static str {
        match self {
            Self::Seven | Self::Six => "client/client.js",
            Self::SixInNodeModules => "node_modules/@prisma/client/default.js",
        }
    }
}

/// A client, in a folder which is the package of the projects below it.
#[derive(Debug, Clone)]
pub struct Client {
    folder: PathBuf,
    form: Form,
}

impl Client {
    /// The client of a schema.
    pub fn of(schema: &str, form: Form) -> Result<Self> {
        let schema = match form.packages() {
            Packages::Main => prisma::prepare(schema, form.generator(), None),
            // It wants a URL, and connects to none when there is an adapter.
            Packages::Prisma6 => prisma::prepare(
                &without_comment_ends(schema),
                form.generator(),
                Some("env(\"DATABASE_URL\")"),
            ),
        };
        let key = process::hash(&[&schema, &form.packages().lock_hash()?]);
        let folder = form.packages().cache().join("clients").join(&key);
        process::once(&folder.join("made"), &key, || {
            workspace::write(&folder.join("schema.prisma"), &schema)?;
            workspace::write(&folder.join("package.json"), PACKAGE)?;
            generate(form.packages(), &folder)?;
            match form {
                Form::Seven => compile(&folder, Compiler::Tsc7),
                // TypeScript 7 finds no way to declare its `Prisma.DbNull` (TS4094).
                Form::Six => compile(&folder, Compiler::Tsc5),
                Form::SixInNodeModules => install(&folder, &key),
            }
        })?;
        Ok(Self { folder, form })
    }

    /// What generated code is to import it from, in projects below [`folder`](Self::folder).
    pub fn import(&self) -> &'static str {
        self.form.import()
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The module that generated code gets.
    pub fn module(&self) -> PathBuf {
        self.folder.join(self.form.module())
    }
}

fn generate(packages: Packages, folder: &Path) -> Result<()> {
    let mut generate = packages.program("prisma/build/index.js")?;
    generate.args(["generate", "--no-hints", "--schema"]).arg(folder.join("schema.prisma"));
    // The client needs no engine; without this the command would download some.
    for engine in ["PRISMA_SCHEMA_ENGINE_BINARY", "PRISMA_QUERY_ENGINE_LIBRARY"] {
        generate.env(engine, "/bin/true");
    }
    process::run(generate.env("CHECKPOINT_DISABLE", "1").current_dir(folder)).map(drop)
}

/// Prisma's own source does not pass the flags that ours has to pass: it is compiled by itself.
fn compile(folder: &Path, compiler: Compiler) -> Result<()> {
    workspace::write(&folder.join("tsconfig.json"), TSCONFIG)?;
    process::run(&mut typescript::command(compiler, folder)?)?;
    Ok(fs::remove_dir_all(folder.join("source"))?)
}

/// Prisma 6 writes documentation as it is, also the end of a comment.
fn without_comment_ends(schema: &str) -> String {
    let line = |line: &str| {
        let documents = line.trim_start().starts_with("///");
        if documents { line.replace("*/", "* /") } else { line.to_owned() }
    };
    schema.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The part of `@prisma/client` that looks for the generated client beside itself: every schema has its own.
fn install(folder: &Path, key: &str) -> Result<()> {
    for name in ["package.json", "default.js", "default.d.ts"] {
        let file = format!("@prisma/client/{name}");
        let text = workspace::read(&Packages::Prisma6.file(&file)?)?;
        // Of two packages with one name and version the compiler reads only one.
        let version = text.lines().find(|line| line.starts_with("  \"version\": \""));
        let text = match version.and_then(|line| Some((line, line.strip_suffix("\",")?))) {
            Some((line, start)) => text.replacen(line, &format!("{start}+{key}\","), 1),
            None => text,
        };
        workspace::write(&folder.join("node_modules").join(file), &text)?;
    }
    Ok(())
}

const PACKAGE: &str = r##"{ "type": "module", "imports": { "#client": "./client/client.js" } }"##;

const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "module": "nodenext", "target": "es2023", "lib": ["es2023"], "types": ["node"],
    "strict": true, "skipLibCheck": true, "declaration": true, "rootDir": "source", "outDir": "client"
  },
  "include": ["source"]
}
"#;

pub(crate) const GENERATOR: &str = r#"generator client {
  provider               = "prisma-client"
  output                 = "./source"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = "js"
}
"#;

const GENERATOR_6: &str = r#"generator client {
  provider               = "prisma-client"
  output                 = "./source"
  engineType             = "client"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = "js"
}
"#;

/// The output is where it goes by itself when `@prisma/client` is installed beside.
const GENERATOR_6_JS: &str = r#"generator client {
  provider   = "prisma-client-js"
  output     = "./node_modules/.prisma/client"
  engineType = "client"
}
"#;
