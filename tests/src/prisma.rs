//! Prisma itself: its parser and its schema engine.

use std::path::Path;

use crate::{Result, client, node, process, workspace};

/// The `schema.json` that Prisma's parser makes of a `schema.prisma`.
pub fn schema_json(schema: &Path) -> Result<String> {
    process::run(node::script("dmmf.mjs")?.arg(schema))
}

/// The SQL with which Prisma makes the tables of a schema. `database` is asked for its version (PostgreSQL only).
pub fn ddl(schema: &str, database: &str) -> Result<String> {
    let folder = process::TempDir::new("ddl")?;
    let path = folder.path().join("schema.prisma");
    workspace::write(&path, &prepare(schema, client::GENERATOR, None))?;
    process::run(node::script("ddl.mjs")?.arg(&path).env("DATABASE_URL", database))
}

/// The schema with another generator in place of its own, and without the URLs that Prisma 7 refuses in a datasource, or with the
/// one that an earlier one wants there.
pub(crate) fn prepare(schema: &str, generator: &str, url: Option<&str>) -> String {
    let mut out = String::from(generator);
    let mut block = Block::Other;
    for line in schema.lines() {
        let trimmed = line.trim_start();
        match block {
            Block::Other if trimmed.starts_with("generator ") => block = Block::Generator,
            Block::Other if trimmed.starts_with("datasource ") => block = Block::Datasource,
            _ => {}
        }
        let named = ["url", "directUrl", "shadowDatabaseUrl"]
            .contains(&trimmed.split([' ', '\t', '=']).next().unwrap_or(""));
        if matches!(block, Block::Other) || (matches!(block, Block::Datasource) && !named) {
            out.push_str(line);
            out.push('\n');
        }
        if let (Block::Datasource, true, Some(url)) = (block, trimmed.starts_with("datasource "), url) {
            out.extend(["  url = ", url, "\n"]);
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
    use super::prepare;

    const SCHEMA: &str = "generator a {\n  output = \"x\"\n}\ndatasource db {\n  provider = \"sqlite\"\n  url = env(\"U\")\n}\nmodel A {\n  url String @id\n}\n";

    #[test]
    fn only_generators_and_urls_are_replaced() {
        let rest = "datasource db {\n  provider = \"sqlite\"\n}\nmodel A {\n  url String @id\n}\n";
        assert_eq!(prepare(SCHEMA, "G\n", None), format!("G\n{rest}"));
        let rest = rest.replace("db {\n", "db {\n  url = env(\"V\")\n");
        assert_eq!(prepare(SCHEMA, "G\n", Some("env(\"V\")")), format!("G\n{rest}"));
    }
}
