//! `prisma generate`, the real one, with our block in the schema.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use gen_tests::process::TempDir;
use gen_tests::{Result, node, workspace};

const GEN: &str = env!("CARGO_BIN_EXE_gen");

/// A folder with a `schema.prisma`.
struct Project(TempDir);

impl Project {
    /// The schema and a block of ours with these lines.
    fn new(schema: &str, block: &str) -> Result<Self> {
        let project = Self(TempDir::new("prisma-generate")?);
        workspace::write(
            &project.path("schema.prisma"),
            &format!("{schema}\ngenerator backend {{\n{block}\n}}\n"),
        )?;
        Ok(project)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// `npx prisma generate` of our block alone, with `gen` on the PATH.
    fn generate(&self) -> Result<Output> {
        self.generate_with(&["--generator", "backend"])
    }

    fn generate_with(&self, arguments: &[&str]) -> Result<Output> {
        let mut command = node::package("prisma/build/index.js")?;
        command.args(["generate", "--no-hints", "--schema", "schema.prisma"]);
        command.args(arguments).current_dir(self.0.path());
        // No engine is needed; without this the command would download one.
        command.env("PRISMA_SCHEMA_ENGINE_BINARY", "/bin/true").env("CHECKPOINT_DISABLE", "1");
        let own = Path::new(GEN).parent().unwrap_or(Path::new("")).to_owned();
        let others = std::env::var_os("PATH").unwrap_or_default();
        command
            .env("PATH", std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&others)))?);
        // A secret that must be nowhere in what is written.
        command.env("DATABASE_URL", "postgresql://user:a-secret@localhost/db");
        Ok(command.output()?)
    }
}

/// What was said, all of it, without colours.
fn said(output: &Output) -> String {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8_lossy(&text).into_owned()
}

fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let files = workspace::files_below(folder)?;
    files.iter().map(|file| Ok((file.strip_prefix(folder)?.to_owned(), workspace::read(file)?))).collect()
}

/// `gen generate` on a document.
fn generate(schema: &Path, out: &Path, more: &[&str]) -> Result<()> {
    let output = Command::new(GEN).arg("generate").arg(schema).arg("--out").arg(out).args(more).output()?;
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    Ok(())
}

#[test]
fn prisma_generate_leaves_what_gen_generate_leaves() -> Result<()> {
    let blog = workspace::root().join("examples/blog");
    let fixtures =
        ["scalars", "defaults", "library"].map(|name| workspace::root().join("tests/schemas").join(name));
    for folder in std::iter::once(blog).chain(fixtures) {
        let block = "  provider = \"gen\"\n  output = \"./web/backend\"\n  schemaJson = \"./data/schema.json\"\n  rust = \"schema.rs\"";
        let project = Project::new(&workspace::read(&folder.join("schema.prisma"))?, block)?;
        // With every block of the schema, Prisma's own client among them.
        let output = project.generate_with(&[])?;
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("Generated gen ("), "{}", said(&output));

        // Of the document that Prisma's parser makes, and of the one that was written on the way.
        let made = contents(&project.path("web/backend"))?;
        let rust = project.path("other.rs");
        for document in [folder.join("schema.json"), project.path("data/schema.json")] {
            let reference = project.path("reference");
            generate(&document, &reference, &["--rust", &rust.to_string_lossy()])?;
            assert_eq!(made, contents(&reference)?, "{}", document.display());
            assert_eq!(workspace::read(&project.path("schema.rs"))?, workspace::read(&rust)?);
            fs::remove_dir_all(reference)?;
        }
        let manifest = &made[Path::new("manifests/build.json")];
        assert!(manifest.contains("\"schemaHash\""), "{manifest}");
        let document = workspace::read(&project.path("data/schema.json"))?;
        for wrong in ["a-secret", "prisma-generate", "DATABASE_URL"] {
            let everything = made.values().chain([&document]);
            assert!(!everything.into_iter().any(|text| text.contains(wrong)), "`{wrong}` was written");
        }

        // Once more changes nothing.
        let written = fs::metadata(project.path("web/backend/routes/index.ts"))?.modified()?;
        assert!(project.generate()?.status.success());
        assert_eq!(fs::metadata(project.path("web/backend/routes/index.ts"))?.modified()?, written);
    }
    Ok(())
}

#[test]
fn the_command_may_be_a_path_and_warnings_are_shown() -> Result<()> {
    let schema =
        "datasource db {\n  provider = \"sqlite\"\n}\nmodel Account {\n  id Int @id\n  balance Decimal\n}\n";
    let project = Project::new(schema, &format!("  provider = \"{GEN}\"\n  output = \"out\""))?;
    let output = project.generate()?;
    assert!(output.status.success(), "{}", said(&output));
    let text = said(&output);
    assert!(text.contains("warning[GEN"), "{text}");
    assert!(text.contains("--> model Account, field balance (datamodel.models[0].fields[1]"), "{text}");
    assert!(project.path("out/routes/index.ts").exists());
    assert!(!project.path("schema.json").exists(), "nobody asked for it");
    Ok(())
}

#[test]
fn prisma_shows_everything_that_is_wrong() -> Result<()> {
    let schema = "datasource db {\n  provider = \"sqlite\"\n}\nmodel Account {\n  id Int @id\n  AND String\n  OR String\n}\n";
    let wrong_options =
        "  provider = \"gen\"\n  output = \"out\"\n  framwork = \"express\"\n  fileCase = \"snake\"";
    let project = Project::new(schema, wrong_options)?;
    let output = project.generate()?;
    let text = said(&output);
    assert!(!output.status.success(), "{text}");
    assert!(
        text.contains(
            "unknown option `framwork`\n  --> generator backend\n  help: did you mean `framework`?"
        ),
        "{text}"
    );
    assert!(text.contains("`fileCase` should be one of lower, kebab"), "{text}");

    let project = Project::new(schema, "  provider = \"gen\"\n  output = \"out\"")?;
    let output = project.generate()?;
    let text = said(&output);
    assert!(!output.status.success(), "{text}");
    for (index, field) in [(1, "AND"), (2, "OR")] {
        let place = format!("--> model Account, field {field} (datamodel.models[0].fields[{index}]");
        assert!(text.contains(&place), "{text}");
    }
    assert!(text.contains("help: rename the field"), "{text}");
    assert!(!text.contains("Generated gen") && !project.path("out").exists(), "{text}");
    Ok(())
}
