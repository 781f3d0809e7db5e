//! Prisma itself: its parser and its schema engine.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{Result, client, node, process, workspace};

/// The `schema.json` that Prisma's parser makes of a `schema.prisma`.
pub fn schema_json(schema: &Path) -> Result<String> {
    process::run(node::script("dmmf.mjs")?.arg(schema))
}

/// The whole of `getDMMF()` for a schema, which also says what Prisma's client can do with each model.
pub fn whole_document(schema: &str) -> Result<String> {
    let folder = process::TempDir::new("dmmf")?;
    let path = folder.path().join("schema.prisma");
    workspace::write(&path, &prepare(schema, client::GENERATOR, None))?;
    process::run(node::script("whole.mjs")?.arg(&path))
}

/// The SQL with which Prisma makes the tables of a schema. `database` is asked for its version (PostgreSQL only).
pub fn ddl(schema: &str, database: &str) -> Result<String> {
    let folder = process::TempDir::new("ddl")?;
    let path = folder.path().join("schema.prisma");
    workspace::write(&path, &prepare(schema, client::GENERATOR, None))?;
    process::run(node::script("ddl.mjs")?.arg(&path).env("DATABASE_URL", database))
}

/// The schema with another generator in place of its own (but with the preview features that it has), a datasource where there is
/// none, and without the URLs that Prisma 7 refuses in a datasource, or with the
/// one that an earlier one wants there.
pub(crate) fn prepare(schema: &str, generator: &str, url: Option<&str>) -> String {
    let mut out = with_previews(generator, schema);
    let mut block = Block::Other;
    if !schema.lines().any(|line| line.trim_start().starts_with("datasource ")) {
        out.push_str("datasource db {\n  provider = \"postgresql\"\n}\n");
    }
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

/// The schema on another database, without what only its own has: native types and schemas of the database.
pub fn exchange_provider(schema: &str, provider: &str) -> String {
    let mut out = String::with_capacity(schema.len());
    let mut in_datasource = false;
    for line in schema.lines() {
        let trimmed = line.trim_start();
        in_datasource = trimmed.starts_with("datasource ") || (in_datasource && !trimmed.starts_with('}'));
        let word = trimmed.split([' ', '\t', '=', '(']).next().unwrap_or_default();
        match word {
            "provider" if in_datasource => out.extend(["  provider = \"", provider, "\"\n"]),
            "schemas" | "extensions" if in_datasource => {}
            "@@schema" => {}
            "///" => out.extend([line, "\n"]),
            _ => out.extend([&without_native_types(line), "\n"]),
        }
    }
    out
}

/// `@db.VarChar(10)` is cut out.
fn without_native_types(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, native)) = rest.split_once(" @db.") {
        out.push_str(before);
        let name = native.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(native.len());
        let (_, behind) = native.split_at(name);
        let arguments = behind.strip_prefix('(').and_then(|behind| behind.split_once(')'));
        rest = arguments.map_or(behind, |(_, behind)| behind);
    }
    out + rest
}

/// The generator with every preview feature that one of the schema's own has, but for one that Prisma 7 has no more.
fn with_previews(generator: &str, schema: &str) -> String {
    let lines = schema.lines().filter(|line| line.trim_start().starts_with("previewFeatures"));
    let quoted = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    let features: BTreeSet<&str> = quoted.filter(|feature| *feature != "metrics").collect();
    if features.is_empty() {
        return generator.to_owned();
    }
    let features: Vec<_> = features.iter().map(|feature| format!("\"{feature}\"")).collect();
    let line = format!("  previewFeatures = [{}]\n}}\n", features.join(", "));
    generator.strip_suffix("}\n").unwrap_or(generator).to_owned() + &line
}

#[derive(Clone, Copy)]
enum Block {
    Generator,
    Datasource,
    Other,
}

#[cfg(test)]
mod tests {
    use super::{exchange_provider, prepare};

    #[test]
    fn another_provider_has_no_native_types() {
        let schema = "datasource db {\n  provider = \"postgresql\"\n  schemas  = [\"a\"]\n}\nmodel A {\n  /// not @db.Text\n  id Int @id @db.SmallInt\n  n Decimal @db.Decimal(4, 2) @map(\"m\")\n  @@schema(\"a\")\n}\n";
        let other = "datasource db {\n  provider = \"sqlite\"\n}\nmodel A {\n  /// not @db.Text\n  id Int @id\n  n Decimal @map(\"m\")\n}\n";
        assert_eq!(exchange_provider(schema, "sqlite"), other);
    }

    const SCHEMA: &str = "generator a {\n  output = \"x\"\n}\ndatasource db {\n  provider = \"sqlite\"\n  url = env(\"U\")\n}\nmodel A {\n  url String @id\n}\n";

    #[test]
    fn only_generators_and_urls_are_replaced() {
        let rest = "datasource db {\n  provider = \"sqlite\"\n}\nmodel A {\n  url String @id\n}\n";
        assert_eq!(prepare(SCHEMA, "G\n", None), format!("G\n{rest}"));
        let previews = SCHEMA.replace("output = \"x\"", "previewFeatures = [\"metrics\", \"views\"]");
        let generator = "g {\n  previewFeatures = [\"views\"]\n}\n";
        assert_eq!(prepare(&previews, "g {\n}\n", None), format!("{generator}{rest}"));
        assert_eq!(
            prepare("model A {\n}\n", "", None),
            "datasource db {\n  provider = \"postgresql\"\n}\nmodel A {\n}\n"
        );
        let rest = rest.replace("db {\n", "db {\n  url = env(\"V\")\n");
        assert_eq!(prepare(SCHEMA, "G\n", Some("env(\"V\")")), format!("G\n{rest}"));
    }
}
