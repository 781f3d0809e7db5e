//! The contract's table of errors as responses.

use super::address::Kind as Section;
use super::common::Common;
use super::components::{Components, reference};
use super::json::{Json, object};
use super::resources::closed_object;

/// A code of the contract: status, title, code, detail.
struct Kind {
    status: u16,
    title: &'static str,
    code: &'static str,
    detail: &'static str,
}

const fn kind(status: u16, title: &'static str, code: &'static str, detail: &'static str) -> Kind {
    Kind { status, title, code, detail }
}

const KINDS: &[Kind] = &[
    kind(400, "Bad Request", "malformed_json", "The body is not valid JSON."),
    kind(400, "Bad Request", "invalid_query", "The query parameters are not valid."),
    kind(400, "Bad Request", "invalid_key", "The key in the path is not valid."),
    kind(400, "Bad Request", "validation_failed", "The body is not valid."),
    kind(401, "Unauthorized", "unauthenticated", "Authentication is required."),
    kind(403, "Forbidden", "forbidden", "The policy does not allow this."),
    kind(404, "Not Found", "not_found", "No such row."),
    kind(404, "Not Found", "no_such_route", "No such route."),
    kind(405, "Method Not Allowed", "method_not_allowed", "The method is not allowed here."),
    kind(409, "Conflict", "unique_violation", "A row with the same unique value exists."),
    kind(
        409,
        "Conflict",
        "foreign_key_violation",
        "A related row is missing, or rows still refer to this one.",
    ),
    kind(409, "Conflict", "constraint_violation", "The database refused the row."),
    kind(413, "Content Too Large", "payload_too_large", "The body is too large."),
    kind(
        415,
        "Unsupported Media Type",
        "unsupported_media_type",
        "The body must be application/json in UTF-8.",
    ),
    kind(500, "Internal Server Error", "internal", "Something went wrong."),
    kind(503, "Service Unavailable", "unavailable", "The database is not available."),
];

/// Codes of `errors`.
const FIELD_CODES: [&str; 16] = [
    "required",
    "unknown",
    "type",
    "not_null",
    "too_small",
    "too_big",
    "too_short",
    "too_long",
    "too_many",
    "pattern",
    "format",
    "enum",
    "empty",
    "not_unique",
    "unsupported",
    "refused",
];

/// A response: its name, what it means, and the codes that it may carry, which have one status.
pub(super) struct Response {
    pub(super) name: &'static str,
    description: &'static str,
    codes: &'static [&'static str],
}

const fn response(name: &'static str, description: &'static str, codes: &'static [&'static str]) -> Response {
    Response { name, description, codes }
}

const INVALID_QUERY: Response =
    response("InvalidQuery", "The query parameters are not valid.", &["invalid_query"]);
const INVALID_KEY: Response = response(
    "InvalidKey",
    "The key is not valid, or there are query parameters, of which there are none here.",
    &["invalid_key", "invalid_query"],
);
const INVALID_KEY_OR_QUERY: Response = response(
    "InvalidKeyOrQuery",
    "The key or the query parameters are not valid.",
    &["invalid_query", "invalid_key"],
);
const INVALID_BODY: Response = response(
    "InvalidBody",
    "The body is not valid, or there are query parameters, of which there are none here.",
    &["malformed_json", "invalid_query", "validation_failed"],
);
const INVALID_KEY_OR_BODY: Response = response(
    "InvalidKeyOrBody",
    "The key or the body is not valid, or there are query parameters, of which there are none here.",
    &["malformed_json", "invalid_query", "invalid_key", "validation_failed"],
);
const NOT_FOUND: Response = response("NotFound", "No such row.", &["not_found", "no_such_route"]);
const CONFLICT: Response = response(
    "Conflict",
    "The database refused it: for a unique value, a related row, or a rule of its own.",
    &["unique_violation", "foreign_key_violation", "constraint_violation"],
);

/// What an operation takes beside a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Takes {
    Nothing,
    Query,
    Body,
}

/// What an operation may be refused with, in the order of statuses.
pub(super) fn of_operation(has_key: bool, takes: Takes, writes: bool) -> Vec<&'static Response> {
    const ALWAYS: [Response; 4] = [
        response("Unauthenticated", "Authentication is required.", &["unauthenticated"]),
        response("Forbidden", "The policy does not allow this.", &["forbidden"]),
        response("Internal", "Something went wrong.", &["internal"]),
        response("Unavailable", "The database is not available: try again.", &["unavailable"]),
    ];
    const BODY: [Response; 2] = [
        response("PayloadTooLarge", "The body is too large.", &["payload_too_large"]),
        response(
            "UnsupportedMediaType",
            "The body must be application/json in UTF-8.",
            &["unsupported_media_type"],
        ),
    ];
    let mut all: Vec<&'static Response> = vec![match (has_key, takes) {
        (false, Takes::Nothing | Takes::Query) => &INVALID_QUERY,
        (true, Takes::Nothing) => &INVALID_KEY,
        (true, Takes::Query) => &INVALID_KEY_OR_QUERY,
        (false, Takes::Body) => &INVALID_BODY,
        (true, Takes::Body) => &INVALID_KEY_OR_BODY,
    }];
    all.extend(&ALWAYS);
    // Without a key only a hook of the program's own says it.
    all.push(&NOT_FOUND);
    if writes {
        all.push(&CONFLICT);
    }
    if takes == Takes::Body {
        all.extend(&BODY);
    }
    all.sort_by_key(|response| response.status());
    all
}

impl Response {
    fn kinds(&self) -> impl Iterator<Item = &'static Kind> {
        KINDS.iter().filter(|kind| self.codes.contains(&kind.code))
    }

    pub(super) fn status(&self) -> u16 {
        self.kinds().map(|kind| kind.status).next().unwrap_or_default()
    }

    /// What stands in `components.responses`.
    pub(super) fn build<'a>(&self, components: &mut Components<'a>) -> Json<'a> {
        let mut headers = object! { "X-Request-Id": reference(Section::Header, "X-Request-Id") };
        match self.status() {
            401 => {
                headers = headers.with("WWW-Authenticate", reference(Section::Header, "WWW-Authenticate"));
            }
            503 => headers = headers.with("Retry-After", reference(Section::Header, "Retry-After")),
            _ => {}
        }
        let titles = self.kinds().map(|kind| kind.title).take(1);
        let narrowed = object! {
            "status": object! { "const": self.status() },
            "title": object! { "enum": Json::texts(titles) },
            "code": object! { "enum": Json::texts(self.kinds().map(|kind| kind.code)) },
            "detail": object! { "enum": Json::texts(self.kinds().map(|kind| kind.detail)) },
        };
        let narrowed = object! { "type": "object", "properties": narrowed };
        let schema = object! { "allOf": vec![components.common(Common::Problem), narrowed] };
        object! {
            "description": self.description,
            "headers": headers,
            "content": object! { "application/problem+json": object! { "schema": schema } },
        }
    }
}

/// Any problem.
pub(super) fn problem<'a>(components: &mut Components<'a>) -> Json<'a> {
    let error = components.common(Common::FieldError);
    let text = object! { "type": "string" };
    closed_object([
        ("type", object! { "type": "string", "const": "about:blank" }, true),
        ("title", text.clone(), true),
        ("status", object! { "type": "integer", "description": "The status of the response." }, true),
        ("code", object! { "type": "string", "enum": Json::texts(KINDS.iter().map(|kind| kind.code)) }, true),
        ("detail", text, true),
        ("requestId", request_id(), true),
        (
            "errors",
            object! {
                "type": "array",
                "items": error,
                "minItems": 1_u32,
                "description": "Everything that is wrong with the query parameters or the body.",
            },
            false,
        ),
    ])
    .with("description", "A problem of RFC 9457.")
}

pub(super) fn field_error() -> Json<'static> {
    let step = object! {
        "anyOf": vec![object! { "type": "string" }, object! { "type": "integer", "minimum": 0_u32 }],
    };
    let path = object! {
        "type": "array",
        "items": step,
        "description": "Where it stands: keys and indexes from the body's root, or from a parameter's name.",
    };
    closed_object([
        ("path", path, true),
        ("code", object! { "type": "string", "enum": Json::texts(FIELD_CODES) }, true),
        ("message", object! { "type": "string", "description": "For people, in English." }, true),
    ])
}

fn request_id() -> Json<'static> {
    object! { "type": "string", "pattern": "^[A-Za-z0-9_.-]{1,64}$" }
}

/// `components.headers`
pub(super) fn headers() -> Json<'static> {
    let header = |description: &'static str, schema: Json<'static>| object! { "description": description, "required": true, "schema": schema };
    object! {
        "X-Request-Id": header(
            "The request's own where it has one of 1 to 64 letters, digits, `_`, `.` and `-`; else a new UUID.",
            request_id(),
        ),
        "Location": header(
            "The path of the new row: that of the request, and the row's key.",
            object! { "type": "string", "format": "uri-reference" },
        ),
        "Retry-After": header("Seconds.", object! { "type": "integer", "const": 1_u32 }),
        "WWW-Authenticate": header(
            "How to authenticate.",
            object! { "type": "string", "const": "Bearer" },
        ),
    }
}
