//! The generated TypeScript passes both compilers with every flag, and hides nothing from them.

use std::fs;

use gen_tests::client::Form;
use gen_tests::fixture::Fixture;
use gen_tests::typescript::{self, Compiler, Project};
use gen_tests::{Result, node, process, workspace};
use regex::Regex;

#[test]
fn fixtures_have_no_type_errors() -> Result<()> {
    check("fixtures", &Fixture::all()?, Form::Seven)
}

/// The other form of Prisma 6 is compiled by `conformance`.
#[test]
fn fixtures_have_no_type_errors_on_prisma_6() -> Result<()> {
    check("fixtures-6", &Fixture::all()?, Form::SixInNodeModules)
}

/// Where Prisma 6 has no driver adapter it has an engine, which these tests have not: only its errors are known.
#[test]
fn errors_that_no_server_here_meets_are_problems() -> Result<()> {
    let project = Fixture::named("one-model").typescript("errors", Form::SixInNodeModules)?;
    project.compile()?;
    let module = project.compiled().join("shared/database.js");
    process::run(node::script("errors.mjs")?.arg(module)).map(drop)
}

/// MongoDB is not among the databases of these tests.
#[test]
fn nested_objects_are_validated_and_converted() -> Result<()> {
    let project = Fixture::named("composite").typescript("composite", Form::Seven)?;
    project.compile()?;
    let document = project.source().join("openapi/openapi.json");
    process::run(node::script("composite.mjs")?.arg(project.compiled()).arg(document)).map(drop)
}

/// Seven schemas on which another generator's output had 22 to 164 errors each, or which it refused.
#[test]
fn schemas_that_nobody_here_wrote_have_no_type_errors() -> Result<()> {
    let corpus = Fixture::corpus("nick227__ssot-codegen__");
    if corpus.is_empty() {
        println!("not checked: ../shared/corpus is not there");
        return Ok(());
    }
    assert_eq!(corpus.len(), 7);
    check("corpus", &corpus, Form::Seven)
}

fn check(name: &str, fixtures: &[Fixture], client: Form) -> Result<()> {
    let projects: Vec<Project> = fixtures
        .iter()
        .map(|fixture| fixture.typescript(&format!("{}-check", fixture.name), client))
        .collect::<Result<_>>()?;
    let mut problems = Vec::new();
    for compiler in Compiler::ALL {
        if let Err(error) = typescript::check(compiler, name, &projects) {
            problems.push(format!("{compiler:?}: {error}"));
        }
    }
    for project in &projects {
        problems.extend(escapes(project)?);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}

/// Ways around the compiler.
const ESCAPES: &str = r"(?x) [:<|&(,=]\s*any([^\w:]|$) | \bas\s+(any|unknown|never)\b | <any> | any\[\] | @ts- | eslint-disable";

fn escapes(project: &Project) -> Result<Vec<String>> {
    let regex = Regex::new(ESCAPES)?;
    let mut found = Vec::new();
    let files = workspace::files_below(&project.source())?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ts")) {
        let text = fs::read_to_string(file)?;
        for (index, line) in text.lines().enumerate() {
            let code = line.trim_start();
            let comment = code.starts_with("//") || code.starts_with('*') || code.starts_with("/*");
            // Within a comment of several lines it is but text.
            let directive =
                !code.starts_with("* ") && (code.contains("@ts-") || code.contains("eslint-disable"));
            if regex.is_match(line) && (!comment || directive) {
                found.push(format!("{}:{}: {line}", file.display(), index + 1));
            }
        }
    }
    Ok(found)
}
