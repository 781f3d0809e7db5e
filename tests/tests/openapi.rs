//! The OpenAPI documents of all fixtures, read by a linter at its strictest, and what it refuses.

use gen_core::Model;
use gen_tests::fixture::Fixture;
use gen_tests::{Result, openapi};
use serde_json::{Value, json};

#[test]
fn every_document_passes_a_strict_linter() -> Result<()> {
    let mut documents = Vec::new();
    for fixture in Fixture::all()? {
        let model = fixture.compile(None)?;
        documents.push((fixture.name, gen_core::openapi::render(&model.schema, &model.api)));
    }
    let hostile = hostile()?;
    documents.push(("hostile".to_owned(), gen_core::openapi::render(&hostile.schema, &hostile.api)));
    openapi::lint(documents.iter().map(|(name, text)| (name.as_str(), text.clone())))
}

/// Comments that would run as scripts in a page, or leave their string.
fn hostile() -> Result<Model> {
    let mut model = Fixture::named("doc-comments").compile(None)?;
    let comment =
        "</td><script>x</script> <img src=x onerror=y> [a](javascript:z) \", \"paths\": {} \u{0}\u{2028}";
    for documentation in model
        .schema
        .models
        .iter_mut()
        .map(|model| &mut model.documentation)
        .chain(model.schema.fields.iter_mut().map(|field| &mut field.documentation))
        .chain(model.schema.enums.iter_mut().map(|declared| &mut declared.documentation))
    {
        *documentation = Some(comment.to_owned());
    }
    Ok(model)
}

/// A way to spoil a document, and what the linter has to say then.
type Spoil = (&'static str, fn(&mut Value), &'static str);

const SPOILED: &[Spoil] = &[
    ("no-such-part", |it| it["components"]["schemas"]["Cell"] = Value::Null, "no-unresolved-refs"),
    ("unused-part", |it| it["components"]["schemas"]["Unused"] = json!({}), "no-unused-components"),
    ("same-id", |it| it["paths"]["/cells"]["get"]["operationId"] = json!("Cell.count"), "operationId-unique"),
    ("no-summary", |it| it["paths"]["/cells"]["get"]["summary"] = Value::Null, "summary"),
    (
        "no-key",
        |it| it["components"]["parameters"]["Cell.key"]["name"] = json!("id"),
        "path-parameters-defined",
    ),
    (
        "not-required",
        |it| it["components"]["parameters"]["Cell.key"]["required"] = json!(false),
        ": specification: ",
    ),
    ("loose-type", |it| it["components"]["schemas"]["Count"]["type"] = Value::Null, ": schema: "),
    ("bad-pattern", |it| it["components"]["schemas"]["BigInt"]["pattern"] = json!("("), ": schema: "),
];

#[test]
fn a_spoiled_document_does_not_pass() -> Result<()> {
    let document = openapi::document(&Fixture::named("composite-key").compile(None)?)?;
    let spoiled = SPOILED.iter().map(|(name, spoil, _)| {
        let mut document = document.clone();
        spoil(&mut document);
        (*name, without_null(document).to_string())
    });
    let Err(problems) = openapi::lint(spoiled) else { return Err("all pass".into()) };
    let problems = problems.to_string();
    let missing: Vec<_> = SPOILED
        .iter()
        .filter(|(name, _, says)| {
            !problems.lines().any(|line| line.contains(&format!("{name}.json: ")) && line.contains(says))
        })
        .map(|(name, ..)| name)
        .collect();
    assert!(missing.is_empty(), "{missing:?} passed:\n{problems}");
    Ok(())
}

/// What was set to null is gone.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, without_null(value)))
            .collect(),
        other => other,
    }
}
