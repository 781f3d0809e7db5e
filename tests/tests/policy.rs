//! What policies and hooks in TypeScript are to the compiler, and what comes of answers that no conformance case can give.

use gen_tests::client::Form;
use gen_tests::fixture::Fixture;
use gen_tests::typescript::{self, Compiler};
use gen_tests::{Result, node, process, workspace};

#[test]
fn policies_and_hooks_are_typed_and_fail_closed() -> Result<()> {
    let project = Fixture::named("tenants").typescript("tenants-policy", Form::Seven)?;
    project.compile()?;
    process::run(node::script("policy.mjs")?.arg(project.compiled()))?;
    for of_a_user in ["policy.ts", "hooks.ts"] {
        let text = workspace::read(&workspace::root().join("tests/npm").join(of_a_user))?;
        workspace::write(&project.source().join(of_a_user), &text)?;
    }
    let projects = [project];
    for compiler in Compiler::ALL {
        typescript::check(compiler, "policy", &projects).map_err(|error| format!("{compiler:?}: {error}"))?;
    }
    Ok(())
}
