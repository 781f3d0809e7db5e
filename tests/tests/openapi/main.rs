//! The OpenAPI documents of all fixtures, read by a linter at its strictest, and what it refuses.

mod relations;

use gen_core::Model;
use gen_tests::case::Exchange;
use gen_tests::fixture::Fixture;
use gen_tests::http::{Request, Response};
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

/// A request on the cells of `composite-key`, and an answer.
fn exchange(method: &str, path: &str, body: Option<Value>, status: u16, answer: &Value) -> Exchange {
    let kind = if status < 400 { "application/json" } else { "application/problem+json" };
    Exchange {
        case: "by hand".to_owned(),
        request: Request {
            method: method.to_owned(),
            path: path.to_owned(),
            headers: Vec::new(),
            body: body.map(|body| body.to_string().into_bytes()),
        },
        response: Response {
            status,
            headers: [("x-request-id", "a"), ("location", "/cells/1,a"), ("content-type", kind)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            body: answer.to_string().into_bytes(),
        },
    }
}

#[test]
fn what_a_document_says_otherwise_is_told() -> Result<()> {
    let document = openapi::document(&Fixture::named("composite-key").compile(None)?)?;
    let cell = json!({"row": 1, "column": "a", "sheet": "2", "value": null});
    let problem = |status: u16, title: &str, code: &str, detail: &str| {
        json!({
            "type": "about:blank", "title": title, "status": status, "code": code, "detail": detail, "requestId": "a",
            "errors": [{"path": ["x"], "code": "type", "message": "must be a number"}],
        })
    };
    let body = problem(400, "Bad Request", "validation_failed", "The body is not valid.");
    let key = problem(400, "Bad Request", "invalid_key", "The key in the path is not valid.");
    let query = problem(400, "Bad Request", "invalid_query", "The query parameters are not valid.");
    let missing = problem(404, "Not Found", "not_found", "No such row.");
    let mut more = cell.clone();
    more["more"] = json!(1);
    let update = || Some(json!({"value": 0.5}));
    let patch = |path: &str, body, status, answer: &Value| exchange("PATCH", path, body, status, answer);
    let one = "/mount/deeper/cells/2,a%2Cb,1";
    let agreed = [
        patch(one, update(), 200, &cell),
        patch(one, update(), 404, &missing),
        patch(one, Some(json!({"value": "x"})), 400, &body),
        patch("/cells/2,a,x", update(), 400, &key),
        patch("/cells/02,a,1", update(), 400, &key),
        patch("/cells/9223372036854775808,a,1", update(), 400, &key),
        patch("/cells/2,a", update(), 400, &key),
        exchange("POST", "/cells", Some(cell.clone()), 201, &cell),
        exchange("GET", "/cells?orderBy=row,-row", None, 400, &query),
        exchange("GET", "/cells?take=0", None, 400, &query),
        exchange("GET", "/cells?where={%22NOT%22:{}}", None, 400, &query),
        exchange("GET", "/cells?where={%22column%22:{%22mode%22:%22insensitive%22}}", None, 400, &query),
    ];
    let differing = [
        (patch(one, update(), 200, &more), "additional properties"),
        (patch(one, update(), 418, &cell), "no such status"),
        (patch(one, update(), 404, &body), "must be equal to constant"),
        (patch(one, Some(json!({"row": 2})), 200, &cell), "the document has validation_failed"),
        (patch(one, update(), 400, &body), "the document takes what is validation_failed"),
        (patch("/cells/2,a,x", update(), 200, &cell), "the document has invalid_key"),
        (patch(one, update(), 400, &key), "the document takes what is invalid_key"),
        (exchange("GET", "/cells?skip=1", None, 400, &query), "the document takes what is invalid_query"),
        (exchange("GET", "/cells/2,a,1?x=1", None, 200, &cell), "the document has invalid_query"),
        (exchange("GET", "/cells/2,a,1", None, 201, &cell), "no such status"),
        (exchange("DELETE", "/cells", None, 204, &cell), "no such operation"),
    ];
    assert_eq!(openapi::compare(&document, &agreed)?.differences, Vec::<String>::new());
    for (exchange, says) in differing {
        let differences = openapi::compare(&document, std::slice::from_ref(&exchange))?.differences;
        assert!(differences.iter().any(|line| line.contains(says)), "{exchange:?}: {differences:?}");
    }
    Ok(())
}

#[test]
fn what_a_hook_lets_stand_is_compared() -> Result<()> {
    let document = openapi::document(&Fixture::named("composite-key").compile(None)?)?;
    let cell = json!({"row": 1, "column": "a", "sheet": "2", "value": null});
    let hooked = |hook: &str, path: &str, body: Value| {
        let mut exchange = exchange("PATCH", path, Some(body), 200, &cell);
        exchange.request.headers.push(("x-test-hook".to_owned(), hook.to_owned()));
        exchange
    };
    let (one, wrong) = ("/cells/2,a,1", json!({"value": "x"}));
    let mut refused = hooked("refuse not_found", "/cells/2,a,1?x=1", wrong.clone());
    refused.response.status = 404;
    refused.response.headers[2].1 = "application/problem+json".to_owned();
    refused.response.body = json!({
        "type": "about:blank", "title": "Not Found", "status": 404, "code": "not_found", "detail": "No such row.", "requestId": "a",
    })
    .to_string()
    .into_bytes();
    let agreed =
        [hooked("set {\"value\":1}", one, wrong.clone()), hooked("body {}", one, wrong.clone()), refused];
    let differing = [
        (hooked("after", one, wrong.clone()), "the document has validation_failed"),
        (hooked("expect {}", one, wrong.clone()), "the document has validation_failed"),
        (hooked("seen {}", one, wrong.clone()), "the document has validation_failed"),
        (hooked("set {\"value\":1}", "/cells/2,a,1?x=1", wrong.clone()), "the document has invalid_query"),
        (hooked("refuse not_found", "/cells/2,a,x", wrong), "the document has invalid_key"),
    ];
    assert_eq!(openapi::compare(&document, &agreed)?.differences, Vec::<String>::new());
    for (exchange, says) in differing {
        let differences = openapi::compare(&document, std::slice::from_ref(&exchange))?.differences;
        assert!(differences.iter().any(|line| line.contains(says)), "{exchange:?}: {differences:?}");
    }
    Ok(())
}
