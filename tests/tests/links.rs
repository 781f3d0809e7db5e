//! Included rows of links of every kind, against PostgreSQL and each of Prisma's clients.

use gen_tests::client::Form;
use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::{Result, node, prisma, process, workspace};

#[test]
fn rows_find_each_other_by_whatever_links_them() -> Result<()> {
    check(Form::Seven)
}

#[test]
fn rows_find_each_other_on_prisma_6() -> Result<()> {
    check(Form::SixInNodeModules)
}

fn check(form: Form) -> Result<()> {
    let schema = workspace::root().join("tests/links/schema.prisma");
    let folder = process::TempDir::new("links")?;
    let mut fixture = Fixture::in_folder("links", folder.path());
    workspace::write(&fixture.json, &prisma::schema_json(&schema)?)?;
    fixture.prisma = schema;
    let database = Database::new(Provider::Postgres)?;
    let ddl = prisma::ddl(&workspace::read(&fixture.prisma)?, database.url())?;
    database.connect()?.execute(&ddl)?;
    let project = fixture.typescript("links", form)?;
    project.compile()?;
    let mut command = node::script("links.mjs")?;
    command.arg(project.compiled()).arg(project.client().module()).env("DATABASE_URL", database.url());
    process::run(&mut command).map(drop)
}
