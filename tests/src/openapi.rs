//! OpenAPI documents, held to what reads them.

use gen_core::Model;
use serde_json::{Map, Value, json};

use crate::case::Exchange;
use crate::process::{self, TempDir};
use crate::{Result, node, workspace};

/// The document of a model.
pub fn document(model: &Model) -> Result<Value> {
    let text = gen_core::openapi::render(&model.schema, &model.api);
    serde_json::from_str(&text).map_err(|error| format!("the document is no JSON: {error}").into())
}

/// Lints the texts of documents, each under its name; the error has a line for every problem, of whatever severity.
pub fn lint<'d>(documents: impl IntoIterator<Item = (&'d str, String)>) -> Result<()> {
    let folder = TempDir::new("openapi")?;
    let mut command = node::script("openapi-lint.mjs")?;
    for (name, text) in documents {
        let path = folder.path().join(name).with_extension("json");
        workspace::write(&path, &text)?;
        command.arg(path);
    }
    process::run(&mut command).map(drop)
}

/// How a document and what a server did go together.
#[derive(Debug)]
pub struct Agreement {
    /// A line for every answer or request of which the two say different things.
    pub differences: Vec<String>,
    /// What was compared, and what no JSON Schema can say.
    pub notes: Vec<String>,
}

/// Holds a document against requests and answers.
pub fn compare(document: &Value, exchanges: &[Exchange]) -> Result<Agreement> {
    let exchanges: Vec<Value> = exchanges.iter().map(exchange_json).collect();
    let folder = TempDir::new("openapi")?;
    let path = folder.path().join("exchanges.json");
    workspace::write(&path, &json!({ "document": document, "exchanges": exchanges }).to_string())?;
    let said = process::run(node::script("openapi-agree.mjs")?.arg(&path))?;
    let (notes, differences) = said
        .lines()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .partition(|line| line.starts_with("# "));
    Ok(Agreement { differences, notes })
}

fn exchange_json(exchange: &Exchange) -> Value {
    let Exchange { case, request, response } = exchange;
    let headers: Map<String, Value> =
        response.headers.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
    let hook = request.headers.iter().find(|(name, _)| name == "x-test-hook");
    let hook = hook.and_then(|(_, wish)| wish.split(' ').next());
    json!({
        "case": case,
        "request": {
            "method": request.method,
            "path": request.path,
            "body": request.body.as_deref().map(String::from_utf8_lossy),
            "hook": hook,
        },
        "response": {
            "status": response.status,
            "headers": headers,
            "body": String::from_utf8_lossy(&response.body),
        },
    })
}
