//! Prisma itself: its parser, its schema engine and its client generator.

use std::fs;
use std::path::{Path, PathBuf};

use crate::typescript::{self, Compiler};
use crate::{Result, node, process, workspace};

/// The `schema.json` that Prisma's parser makes of a `schema.prisma`.
pub fn schema_json(schema: &Path) -> Result<String> {
    process::run(node::script("dmmf.mjs")?.arg(schema))
}

/// The SQL with which Prisma makes the tables of a schema. `database` is asked for its version (PostgreSQL only).
pub fn ddl(schema: &str, database: &str) -> Result<String> {
    let folder = process::TempDir::new("ddl")?;
    let path = folder.path().join("schema.prisma");
    workspace::write(&path, &prepare(schema))?;
    process::run(node::script("ddl.mjs")?.arg(&path).env("DATABASE_URL", database))
}

/// The Prisma client of a schema, compiled to `.js` and `.d.ts`. Made once for a schema and the installed versions.
pub fn client(schema: &str) -> Result<PathBuf> {
    let schema = prepare(schema);
    let key = process::hash(&[&schema, &node::lock_hash()?]);
    let folder = workspace::cache().join("clients").join(&key);
    process::once(&folder.join("made"), &key, || {
        workspace::write(&folder.join("schema.prisma"), &schema)?;
        workspace::write(&folder.join("package.json"), r#"{"type":"module"}"#)?;
        workspace::write(&folder.join("tsconfig.json"), CLIENT_TSCONFIG)?;
        let mut generate = node::package("prisma/build/index.js")?;
        generate.args(["generate", "--no-hints", "--schema"]).arg(folder.join("schema.prisma"));
        // The client needs no engine; without this the command would download one.
        generate.env("PRISMA_SCHEMA_ENGINE_BINARY", "/bin/true").env("CHECKPOINT_DISABLE", "1");
        process::run(generate.current_dir(&folder))?;
        process::run(&mut typescript::command(Compiler::Tsc7, &folder)?)?;
        Ok(fs::remove_dir_all(folder.join("source"))?)
    })?;
    Ok(folder.join("client"))
}

/// Prisma's own source does not pass the flags that ours has to pass: it is compiled by itself.
const CLIENT_TSCONFIG: &str = r#"{
  "compilerOptions": {
    "module": "nodenext", "target": "es2023", "lib": ["es2023"], "types": ["node"],
    "strict": true, "skipLibCheck": true, "declaration": true, "rootDir": "source", "outDir": "client"
  },
  "include": ["source"]
}
"#;

const GENERATOR: &str = r#"generator client {
  provider               = "prisma-client"
  output                 = "./source"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = "js"
}
"#;

/// The schema with our generator in place of its own, and without the URLs that Prisma 7 refuses in a datasource.
fn prepare(schema: &str) -> String {
    let mut out = String::from(GENERATOR);
    let mut block = Block::Other;
    for line in schema.lines() {
        let trimmed = line.trim_start();
        match block {
            Block::Other if trimmed.starts_with("generator ") => block = Block::Generator,
            Block::Other if trimmed.starts_with("datasource ") => block = Block::Datasource,
            _ => {}
        }
        let url = ["url", "directUrl", "shadowDatabaseUrl"]
            .contains(&trimmed.split([' ', '\t', '=']).next().unwrap_or(""));
        if matches!(block, Block::Other) || (matches!(block, Block::Datasource) && !url) {
            out.push_str(line);
            out.push('\n');
        }
        if trimmed.starts_with('}') {
            block = Block::Other;
        }
    }
    out
}

#[derive(Clone, Copy)]
enum Block {
    Generator,
    Datasource,
    Other,
}

#[cfg(test)]
mod tests {
    use super::{GENERATOR, prepare};

    #[test]
    fn only_generators_and_urls_are_replaced() {
        let schema = "generator a {\n  output = \"x\"\n}\ndatasource db {\n  provider = \"sqlite\"\n  url = env(\"U\")\n}\nmodel A {\n  url String @id\n}\n";
        let rest = "datasource db {\n  provider = \"sqlite\"\n}\nmodel A {\n  url String @id\n}\n";
        assert_eq!(prepare(schema), format!("{GENERATOR}{rest}"));
    }
}
