//! Real schemas that nobody here wrote: which of them a test runs, and what is read of each.

use std::env;

use gen_core::schema::Provider;

use crate::fixture::Fixture;
use crate::{Result, prisma, workspace};

/// The datamodel alone tells neither views nor required `Unsupported` fields, to which Prisma's client does not write: these schemas are
/// read from the whole of `getDMMF()`, as `prisma generate` hands it over.
const NEED_THE_WHOLE: [&str; 5] = [
    "AlozieAI__c.com-self-hosting__1",
    "Brendonovich__prisma-engines__4",
    "Brendonovich__prisma-engines__8",
    "prisma__prisma__10",
    "stackernews__stacker.news__1",
];

/// Those that `CORPUS` asks for: all, or those with that part of a name, or without it those that are named here. None where there
/// is no corpus.
pub fn wanted(unasked: &[&str]) -> Result<Vec<Fixture>> {
    let wanted = env::var("CORPUS").unwrap_or_default();
    let mut fixtures = Fixture::corpus("");
    if fixtures.is_empty() {
        return Ok(fixtures);
    }
    fixtures.retain(|fixture| match wanted.as_str() {
        "" => unasked.iter().any(|name| fixture.name.starts_with(name)),
        "all" => true,
        part => fixture.name.contains(part),
    });
    if fixtures.is_empty() {
        return Err(format!("no schema of the corpus is called {wanted}").into());
    }
    Ok(fixtures)
}

/// What all generators start from, and whether it was read from the whole document.
pub fn compile(fixture: &Fixture) -> Result<(gen_core::Model, bool)> {
    let schema = workspace::read(&fixture.prisma)?;
    let provider = declared_provider(&schema);
    let whole = NEED_THE_WHOLE.contains(&fixture.name.as_str());
    let model = if whole {
        fixture.compile_text(&prisma::whole_document(&schema)?, provider)?
    } else {
        fixture.compile(provider)?
    };
    Ok((model, whole))
}

/// DMMF does not tell it.
fn declared_provider(schema: &str) -> Option<Provider> {
    let block = schema.lines().skip_while(|line| !line.trim_start().starts_with("datasource "));
    let line = block.map(str::trim_start).find(|line| line.starts_with("provider"))?;
    Provider::from_name(line.split('"').nth(1)?)
}
