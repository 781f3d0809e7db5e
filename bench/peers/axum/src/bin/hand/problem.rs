//! What is answered where something is wrong.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sqlx::error::ErrorKind;
use validator::{ValidationError, ValidationErrors};

#[derive(Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    code: &'static str,
    detail: &'static str,
    errors: Vec<FieldError>,
}

#[derive(Debug, Serialize)]
struct FieldError {
    path: Vec<String>,
    code: &'static str,
    message: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    r#type: &'a str,
    title: &'a str,
    status: u16,
    code: &'a str,
    detail: &'a str,
    request_id: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [FieldError],
}

impl Problem {
    fn new(status: StatusCode, code: &'static str, detail: &'static str) -> Self {
        Self { status, code, detail, errors: Vec::new() }
    }

    pub(crate) fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthenticated", "Authentication is required.")
    }

    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", "No such row.")
    }

    pub(crate) fn malformed_json() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "malformed_json", "The body is not valid JSON.")
    }

    pub(crate) fn unsupported_media_type() -> Self {
        let detail = "The body must be application/json in UTF-8.";
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", detail)
    }

    pub(crate) fn invalid_query() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_query", "The query parameters are not valid.")
    }

    pub(crate) fn invalid_body() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "validation_failed", "The body is not valid.")
    }

    /// With what is wrong with each of these fields, in their order.
    pub(crate) fn with(mut self, found: &ValidationErrors, fields: &[&str]) -> Self {
        let found = found.field_errors();
        for name in fields {
            for error in found.get(name.as_ref() as &str).into_iter().flat_map(|errors| errors.iter()) {
                let (code, message) = words(error);
                self.errors.push(FieldError { path: vec![(*name).to_owned()], code, message });
            }
        }
        self
    }

    pub(crate) fn into_response(self, request_id: &str) -> Response {
        let shown = Shown {
            r#type: "about:blank",
            title: self.status.canonical_reason().unwrap_or_default(),
            status: self.status.as_u16(),
            code: self.code,
            detail: self.detail,
            request_id,
            errors: &self.errors,
        };
        let mut response = (self.status, Json(shown)).into_response();
        let json = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// What is wrong with a value, in the contract's words.
fn words(error: &ValidationError) -> (&'static str, String) {
    let number = |name: &str| error.params.get(name).and_then(serde_json::Value::as_f64);
    let value = error.params.get("value");
    let length = value.and_then(serde_json::Value::as_str).map(|text| text.chars().count() as f64);
    match (error.code.as_ref(), number("min"), number("max"), length.or(number("value"))) {
        ("length", Some(min), _, Some(length)) if length < min => {
            ("too_short", format!("must have at least {min} characters"))
        }
        ("length", _, Some(max), _) => ("too_long", format!("must have at most {max} characters")),
        ("range", Some(min), _, Some(value)) if value < min => {
            ("too_small", format!("must be at least {min}"))
        }
        ("range", _, Some(max), _) => ("too_big", format!("must be at most {max}")),
        _ => ("format", "must be an email address".to_owned()),
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        let kind = error.as_database_error().map(sqlx::error::DatabaseError::kind);
        match (error, kind) {
            (sqlx::Error::RowNotFound, _) => Self::not_found(),
            (sqlx::Error::PoolTimedOut | sqlx::Error::Io(_), _) => {
                let detail = "The database is not available.";
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
            }
            (_, Some(ErrorKind::UniqueViolation)) => {
                let detail = "A row with the same unique value exists.";
                Self::new(StatusCode::CONFLICT, "unique_violation", detail)
            }
            (_, Some(ErrorKind::ForeignKeyViolation)) => {
                let detail = "A related row is missing, or rows still refer to this one.";
                Self::new(StatusCode::CONFLICT, "foreign_key_violation", detail)
            }
            _ => Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something went wrong."),
        }
    }
}
