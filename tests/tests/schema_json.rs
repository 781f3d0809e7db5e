//! Every committed `schema.json` is what Prisma's own parser makes of the `schema.prisma` beside it.

use gen_tests::fixture::Fixture;
use gen_tests::{Result, prisma, workspace};

/// `UPDATE_EXPECT=1` rewrites them.
#[test]
fn schema_json_is_what_prisma_makes_of_schema_prisma() -> Result<()> {
    let update = std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value != "0");
    let mut fixtures = Fixture::all()?;
    fixtures.push(Fixture::in_folder("monorepo", &workspace::root().join("examples/monorepo")));
    assert!(!fixtures.is_empty(), "there are no schemas");
    let mut stale = Vec::new();
    for fixture in fixtures {
        let made = prisma::schema_json(&fixture.prisma)?;
        if workspace::read(&fixture.json).is_ok_and(|text| text == made) {
            continue;
        }
        if update {
            workspace::write(&fixture.json, &made)?;
        } else {
            stale.push(fixture.json.display().to_string());
        }
    }
    assert!(stale.is_empty(), "UPDATE_EXPECT=1 brings up to date:\n{}", stale.join("\n"));
    Ok(())
}
