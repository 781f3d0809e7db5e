//! The table of problems, as `docs/contract.md` has it: a second copy, so that a slip in the generator's own cannot hide.

use serde_json::{Map, Value, json};

/// Status and the whole body of a problem with that code; `requestId` is whatever it is.
pub(super) fn body(problem: &Value) -> Result<(u16, Value), String> {
    let (code, errors) = match problem {
        Value::String(code) => (code.as_str(), None),
        Value::Object(map) if map.keys().all(|key| key == "code" || key == "errors") => {
            (map.get("code").and_then(Value::as_str).unwrap_or_default(), map.get("errors"))
        }
        _ => return Err("`problem` is a code, or an object of `code` and `errors`".to_owned()),
    };
    let (_, status, title, detail) = TABLE
        .iter()
        .find(|(known, ..)| *known == code)
        .ok_or_else(|| format!("no problem has the code {code:?}"))?;
    let mut body = Map::new();
    body.insert("type".to_owned(), json!("about:blank"));
    body.insert("title".to_owned(), json!(title));
    body.insert("status".to_owned(), json!(status));
    body.insert("code".to_owned(), json!(code));
    body.insert("detail".to_owned(), json!(detail));
    body.insert("requestId".to_owned(), json!({"$match": r"^[0-9A-Za-z_.-]{1,64}$"}));
    if let Some(errors) = errors {
        body.insert("errors".to_owned(), errors.clone());
    }
    Ok((*status, Value::Object(body)))
}

const TABLE: &[(&str, u16, &str, &str)] = &[
    ("malformed_json", 400, "Bad Request", "The body is not valid JSON."),
    ("invalid_query", 400, "Bad Request", "The query parameters are not valid."),
    ("invalid_key", 400, "Bad Request", "The key in the path is not valid."),
    ("validation_failed", 400, "Bad Request", "The body is not valid."),
    ("unauthenticated", 401, "Unauthorized", "Authentication is required."),
    ("forbidden", 403, "Forbidden", "The policy does not allow this."),
    ("not_found", 404, "Not Found", "No such row."),
    ("no_such_route", 404, "Not Found", "No such route."),
    ("method_not_allowed", 405, "Method Not Allowed", "The method is not allowed here."),
    ("unique_violation", 409, "Conflict", "A row with the same unique value exists."),
    ("foreign_key_violation", 409, "Conflict", "A related row is missing, or rows still refer to this one."),
    ("constraint_violation", 409, "Conflict", "The database refused the row."),
    ("payload_too_large", 413, "Content Too Large", "The body is too large."),
    ("unsupported_media_type", 415, "Unsupported Media Type", "The body must be application/json in UTF-8."),
    ("internal", 500, "Internal Server Error", "Something went wrong."),
    ("unavailable", 503, "Service Unavailable", "The database is not available."),
];
