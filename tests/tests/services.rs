//! Generated services in a program's own code: several of them in one transaction, against PostgreSQL.

use gen_core::ts::Framework;
use gen_tests::client::Form;
use gen_tests::conformance::{Backend, make_tables};
use gen_tests::database::{Database, Provider};
use gen_tests::fixture::Fixture;
use gen_tests::{Result, node, process};

#[test]
fn services_share_a_transaction() -> Result<()> {
    let fixture = Fixture::named("plain");
    let backend = Backend::typescript(Framework::Express, Form::Seven, Provider::Postgres);
    let database = Database::new(Provider::Postgres)?;
    make_tables(backend, &fixture, &database)?;
    database.connect()?.execute(
        "CREATE SEQUENCE attempts; \
         CREATE FUNCTION lose() RETURNS trigger AS $$ BEGIN IF NEW.label = 'lose' AND nextval('attempts') > 0 THEN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; \
         END IF; RETURN NEW; END $$ LANGUAGE plpgsql; \
         CREATE TRIGGER lose BEFORE INSERT ON \"Account\" FOR EACH ROW EXECUTE FUNCTION lose()",
    )?;
    let project = fixture.built(Form::Seven, Provider::Postgres, None)?;
    let mut command = node::script("services.mjs")?;
    command.arg(project.compiled()).arg(project.client().module()).env("DATABASE_URL", database.url());
    process::run(&mut command).map(drop)
}
