//! What a policy in TypeScript is to the compiler, and what comes of answers that no conformance case can give.

use gen_tests::client::Form;
use gen_tests::fixture::Fixture;
use gen_tests::typescript::{self, Compiler};
use gen_tests::{Result, node, process, workspace};

#[test]
fn a_policy_is_typed_and_fails_closed() -> Result<()> {
    let project = Fixture::named("tenants").typescript("tenants-policy", Form::Seven)?;
    project.compile()?;
    process::run(node::script("policy.mjs")?.arg(project.compiled()))?;
    let user = workspace::read(&workspace::root().join("tests/npm/policy.ts"))?;
    workspace::write(&project.source().join("policy-of-a-user.ts"), &user)?;
    let projects = [project];
    for compiler in Compiler::ALL {
        typescript::check(compiler, "policy", &projects).map_err(|error| format!("{compiler:?}: {error}"))?;
    }
    Ok(())
}
