//! The generated routes among a user's own, on every framework, and what they tell of a request.

use gen_tests::client::Form;
use gen_tests::fixture::Fixture;
use gen_tests::{Result, node, process};

#[test]
fn routes_live_among_those_of_others() -> Result<()> {
    let project = Fixture::named("one-model").typescript("frameworks", Form::Seven)?;
    project.compile()?;
    process::run(node::script("frameworks.mjs")?.arg(project.compiled())).map(drop)
}
