//! Prisma's generator protocol: `prisma generate` starts the command without arguments and talks JSON-RPC with it, a line a message.
//! Requests come on stdin, replies go to stderr; what goes to stdout is shown to the user as it is.
//!
//! 1. `params`    the request, without the nine tenths of it that are of no use here
//! 2. `options`   the generator block's keys
//! 3. `document`  what `schema.json` would be
//! 4. `problems`  what Prisma shows of errors: places in the schema, not in a document that nobody sees

mod document;
mod options;
mod params;
mod problems;

use std::io::{BufRead, Write};

use gen_build::{Outcome, Severity};
use serde_json::json;

use self::options::Choices;
use self::params::{Params, Request};

/// Answers requests until there are no more.
pub(crate) fn serve(mut requests: impl BufRead, mut replies: impl Write, mut shown: impl Write) -> u8 {
    loop {
        let mut line = Vec::new();
        match requests.read_until(b'\n', &mut line) {
            Ok(0) => return 0,
            Ok(_) => {}
            Err(error) => {
                let _ = writeln!(replies, "error: cannot read a request: {error}");
                return 3;
            }
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        // Prisma that has gone needs no reply.
        let _ = writeln!(replies, "{}", reply(line, &mut shown)).and_then(|()| replies.flush());
    }
}

/// The server's own range of JSON-RPC.
const FAILED: i64 = -32000;
const NO_SUCH_METHOD: i64 = -32601;
const NOT_UNDERSTOOD: i64 = -32700;

fn reply(line: Vec<u8>, shown: &mut impl Write) -> serde_json::Value {
    let request = match serde_json::from_slice::<Request<'_>>(&line) {
        Ok(request) => request,
        Err(error) => return failure(None, NOT_UNDERSTOOD, &format!("the request cannot be read: {error}")),
    };
    let id = request.id;
    match request.method.as_ref() {
        "getManifest" => json!({ "jsonrpc": "2.0", "id": id, "result": { "manifest": {
            "prettyName": "gen",
            "version": env!("CARGO_PKG_VERSION"),
            "defaultOutput": "./generated/gen",
        } } }),
        "generate" => {
            let params = request.params.map_or("null", serde_json::value::RawValue::get);
            let params = match Params::read(params) {
                Ok(params) => params,
                Err(error) => {
                    let message = format!("what Prisma says cannot be read: {error}");
                    return failure(id, NOT_UNDERSTOOD, &message);
                }
            };
            // The request may have hundreds of megabytes; what is of use has been cut out.
            drop(line);
            match generate(&params, shown) {
                Ok(()) => json!({ "jsonrpc": "2.0", "id": id, "result": null }),
                Err(message) => failure(id, FAILED, &message),
            }
        }
        method => failure(id, NO_SUCH_METHOD, &format!("`{method}` is not known")),
    }
}

fn failure(id: Option<i64>, code: i64, message: &str) -> serde_json::Value {
    json!({ "jsonrpc": "2.0", "id": id, "error": { "code": code, "message": message, "data": {} } })
}

/// Does what the generator block says. An error has all problems.
fn generate(params: &Params, shown: &mut impl Write) -> Result<(), String> {
    let choices = Choices::read(&params.generator, params.schema_path.as_deref())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"))?;
    if let Some(path) = &choices.schema_json {
        let text = document::indent(&params.document);
        gen_build::write_file(path, text.as_bytes()).map_err(|error| format!("error: {error}"))?;
    }
    let Some(options) = &choices.backend else { return Ok(()) };
    // Kept for the names of what is wrong: it is small beside the request.
    let report = gen_build::generate_text(params.document.clone(), options);
    if report.diagnostics.is_empty() && report.failures.is_empty() {
        return Ok(());
    }
    let names = problems::Names::new(&params.document);
    for warning in report.diagnostics.iter().filter(|found| found.severity() == Severity::Warning) {
        let _ = writeln!(shown, "{}", names.show(warning));
    }
    let errors = report.diagnostics.iter().filter(|found| found.severity() == Severity::Error);
    let errors = errors.map(|error| names.show(error));
    let failures = report.failures.iter().map(|failure| format!("error: {failure}"));
    match report.outcome {
        Outcome::Done => Ok(()),
        Outcome::Invalid | Outcome::Failed => Err(errors.chain(failures).collect::<Vec<_>>().join("\n\n")),
    }
}

#[cfg(test)]
mod tests;
