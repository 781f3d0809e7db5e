//! The generated TypeScript passes both compilers with every flag, and hides nothing from them.

use std::sync::Mutex;
use std::{fs, thread};

use gen_tests::fixture::Fixture;
use gen_tests::typescript::{Compiler, Project};
use gen_tests::{Result, workspace};
use regex::Regex;

#[test]
fn fixtures_have_no_type_errors() -> Result<()> {
    check(&Fixture::all()?)
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
    check(&corpus)
}

/// Two at a time: the compilers of a large schema need a gigabyte each.
fn check(fixtures: &[Fixture]) -> Result<()> {
    let waiting = Mutex::new(fixtures.iter());
    let problems = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().ok().and_then(|mut waiting| waiting.next());
                    let Some(fixture) = next else { break };
                    if let Err(error) = check_one(fixture) {
                        if let Ok(mut problems) = problems.lock() {
                            problems.push(format!("{}: {error}", fixture.name));
                        }
                    }
                }
            });
        }
    });
    let problems = problems.into_inner()?;
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    Ok(())
}

fn check_one(fixture: &Fixture) -> Result<()> {
    let project = fixture.typescript(&format!("{}-check", fixture.name), None)?;
    for compiler in Compiler::ALL {
        project.check(compiler).map_err(|error| format!("{compiler:?}: {error}"))?;
    }
    let hidden = escapes(&project)?;
    if hidden.is_empty() { Ok(()) } else { Err(hidden.join("\n").into()) }
}

/// Ways around the compiler.
const ESCAPES: &str =
    r"(?x) [:<|&(,=]\s*any\b | \bas\s+(any|unknown|never)\b | <any> | any\[\] | @ts- | eslint-disable";

fn escapes(project: &Project) -> Result<Vec<String>> {
    let regex = Regex::new(ESCAPES)?;
    let mut found = Vec::new();
    let files = workspace::files_below(&project.source())?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ts")) {
        let text = fs::read_to_string(file)?;
        for (index, line) in text.lines().enumerate() {
            let code = line.trim_start();
            let comment = code.starts_with("//") || code.starts_with('*') || code.starts_with("/*");
            let directive = code.contains("@ts-") || code.contains("eslint-disable");
            if regex.is_match(line) && (!comment || directive) {
                found.push(format!("{}:{}: {line}", file.display(), index + 1));
            }
        }
    }
    Ok(found)
}
