//! OpenAPI documents, held to what reads them.

use gen_core::Model;
use serde_json::Value;

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
