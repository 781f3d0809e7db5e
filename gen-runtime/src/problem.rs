//! Problems: what a request is answered with when it cannot be done, and the errors within.

use std::fmt;

use crate::json::{Json, Text};

/// What is wrong with one value: code and message of the contract. Where it stands is known to the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Fault {
    fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    pub(crate) fn required() -> Self {
        Self::new("required", "is required")
    }

    pub(crate) fn unknown() -> Self {
        Self::new("unknown", "is not known here")
    }

    pub(crate) fn kind(what: &str) -> Self {
        Self::new("type", format!("must be {what}"))
    }

    pub(crate) fn format(what: &str) -> Self {
        Self::new("format", format!("must be {what}"))
    }

    pub(crate) fn not_null() -> Self {
        Self::new("not_null", "must not be null")
    }

    pub(crate) fn too_small(min: impl fmt::Display) -> Self {
        Self::new("too_small", format!("must be at least {min}"))
    }

    pub(crate) fn too_big(max: impl fmt::Display) -> Self {
        Self::new("too_big", format!("must be at most {max}"))
    }

    pub(crate) fn too_short(min: u32) -> Self {
        Self::new("too_short", format!("must have at least {min} characters"))
    }

    pub(crate) fn too_long(max: u32) -> Self {
        Self::new("too_long", format!("must have at most {max} characters"))
    }

    pub(crate) fn pattern(source: &str) -> Self {
        Self::new("pattern", format!("must match the pattern {source}"))
    }

    pub(crate) fn integer_digits(negative: bool, max: u32) -> Self {
        let code = if negative { "too_small" } else { "too_big" };
        Self::new(code, format!("must have at most {max} digits before the point"))
    }

    pub(crate) fn fraction_digits(max: u32) -> Self {
        Self::new("too_long", format!("must have at most {max} digits after the point"))
    }

    pub(crate) fn once() -> Self {
        Self::new("too_many", "must be given once")
    }

    pub(crate) fn too_many(max: usize, what: &str) -> Self {
        Self::new("too_many", format!("must have at most {max} {what}"))
    }

    pub(crate) fn enumeration<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        Self::new("enum", format!("must be {}", one_of(names)))
    }

    pub(crate) fn empty() -> Self {
        Self::new("empty", "must not be empty")
    }

    pub(crate) fn not_unique() -> Self {
        Self::new("not_unique", "is already taken")
    }

    pub(crate) fn unsupported() -> Self {
        Self::new("unsupported", "is not supported here")
    }

    /// In the words of the program.
    fn refused(message: impl Into<String>) -> Self {
        Self::new("refused", message)
    }
}

/// `one of A, B`
pub(crate) fn one_of<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("one of {}", names.collect::<Vec<_>>().join(", "))
}

/// A step of a path into a request's JSON.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    Key(Text),
    Index(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(Text::from(key))
    }
}

/// A step of a path into a body: a key, or an index.
#[derive(Debug, Clone, PartialEq)]
pub struct PathStep(Step);

impl From<&str> for PathStep {
    fn from(key: &str) -> Self {
        Self(key.into())
    }
}

impl From<String> for PathStep {
    fn from(key: String) -> Self {
        Self(Step::Key(Text::Valid(key)))
    }
}

impl From<usize> for PathStep {
    fn from(index: usize) -> Self {
        Self(Step::Index(index))
    }
}

/// One error of a body or a query: where, which code, and in words.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldError {
    pub(crate) path: Vec<Step>,
    pub(crate) fault: Fault,
}

impl FieldError {
    pub(crate) fn new(path: Vec<Step>, fault: Fault) -> Self {
        Self { path, fault }
    }

    /// An error of a program's own: the code is `refused`, the message goes to the client as it is.
    ///
    /// ```
    /// use gen_runtime::FieldError;
    ///
    /// let error = FieldError::refused(["data".into(), 3.into(), "title".into()], "is not nice");
    /// assert_eq!((error.place().as_str(), error.code()), ("data.3.title", "refused"));
    /// ```
    pub fn refused(path: impl IntoIterator<Item = PathStep>, message: impl Into<String>) -> Self {
        Self::new(path.into_iter().map(|PathStep(step)| step).collect(), Fault::refused(message))
    }

    /// The contract's code: `required`, `too_long`, …
    pub fn code(&self) -> &'static str {
        self.fault.code
    }

    /// In words.
    pub fn message(&self) -> &str {
        &self.fault.message
    }

    /// Where it stands, with dots between the steps: `tags.0`
    pub fn place(&self) -> String {
        let steps = self.path.iter().map(|step| match step {
            Step::Key(Text::Valid(key)) => key.clone(),
            Step::Key(Text::Broken(units)) => String::from_utf16_lossy(units),
            Step::Index(index) => index.to_string(),
        });
        steps.collect::<Vec<_>>().join(".")
    }

    #[allow(clippy::cast_precision_loss)] // An index is far below 2⁵³.
    fn to_json(&self) -> Json {
        let path = self.path.iter().map(|step| match step {
            Step::Key(key) => Json::Text(key.clone()),
            Step::Index(index) => Json::Number(*index as f64),
        });
        let text = |text: &str| Json::Text(Text::from(text));
        Json::Object(vec![
            (Text::from("path"), Json::Array(path.collect())),
            (Text::from("code"), text(self.fault.code)),
            (Text::from("message"), text(&self.fault.message)),
        ])
    }
}

/// Everything that is wrong with a body; never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Problems(pub(crate) Vec<FieldError>);

impl Problems {
    /// Each of them.
    pub fn iter(&self) -> std::slice::Iter<'_, FieldError> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a FieldError;
    type IntoIter = std::slice::Iter<'a, FieldError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            let place = error.place();
            let separator = if index > 0 { "; " } else { "" };
            let space = if place.is_empty() { "" } else { " " };
            write!(f, "{separator}{place}{space}{}", error.message())?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// The codes of whole problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ProblemCode {
    MalformedJson,
    InvalidQuery,
    InvalidKey,
    ValidationFailed,
    Unauthenticated,
    Forbidden,
    NotFound,
    NoSuchRoute,
    MethodNotAllowed,
    UniqueViolation,
    ForeignKeyViolation,
    ConstraintViolation,
    PayloadTooLarge,
    UnsupportedMediaType,
    Internal,
    Unavailable,
}

impl ProblemCode {
    /// Status, title, code and detail, as the contract's table of errors has them.
    pub(crate) const fn row(self) -> (u16, &'static str, &'static str, &'static str) {
        match self {
            Self::MalformedJson => (400, "Bad Request", "malformed_json", "The body is not valid JSON."),
            Self::InvalidQuery => {
                (400, "Bad Request", "invalid_query", "The query parameters are not valid.")
            }
            Self::InvalidKey => (400, "Bad Request", "invalid_key", "The key in the path is not valid."),
            Self::ValidationFailed => (400, "Bad Request", "validation_failed", "The body is not valid."),
            Self::Unauthenticated => (401, "Unauthorized", "unauthenticated", "Authentication is required."),
            Self::Forbidden => (403, "Forbidden", "forbidden", "The policy does not allow this."),
            Self::NotFound => (404, "Not Found", "not_found", "No such row."),
            Self::NoSuchRoute => (404, "Not Found", "no_such_route", "No such route."),
            Self::MethodNotAllowed => {
                (405, "Method Not Allowed", "method_not_allowed", "The method is not allowed here.")
            }
            Self::UniqueViolation => {
                (409, "Conflict", "unique_violation", "A row with the same unique value exists.")
            }
            Self::ForeignKeyViolation => (
                409,
                "Conflict",
                "foreign_key_violation",
                "A related row is missing, or rows still refer to this one.",
            ),
            Self::ConstraintViolation => {
                (409, "Conflict", "constraint_violation", "The database refused the row.")
            }
            Self::PayloadTooLarge => {
                (413, "Content Too Large", "payload_too_large", "The body is too large.")
            }
            Self::UnsupportedMediaType => (
                415,
                "Unsupported Media Type",
                "unsupported_media_type",
                "The body must be application/json in UTF-8.",
            ),
            Self::Internal => (500, "Internal Server Error", "internal", "Something went wrong."),
            Self::Unavailable => {
                (503, "Service Unavailable", "unavailable", "The database is not available.")
            }
        }
    }
}

/// Why a request is not done. The cause is for the log alone.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) code: ProblemCode,
    pub(crate) errors: Vec<FieldError>,
    pub(crate) cause: Option<String>,
}

impl Problem {
    pub(crate) fn new(code: ProblemCode) -> Self {
        Self { code, errors: Vec::new(), cause: None }
    }

    pub(crate) fn with_errors(code: ProblemCode, errors: Vec<FieldError>) -> Self {
        Self { code, errors, cause: None }
    }

    pub(crate) fn with_cause(code: ProblemCode, cause: impl fmt::Display) -> Self {
        Self { code, errors: Vec::new(), cause: Some(cause.to_string()) }
    }

    /// The body of the answer.
    pub(crate) fn to_json(&self, request_id: &str) -> Json {
        let (status, title, code, detail) = self.code.row();
        let entry = |key: &str, value: Json| (Text::from(key), value);
        let text = |text: &str| Json::Text(Text::from(text));
        let mut entries = vec![
            entry("type", text("about:blank")),
            entry("title", text(title)),
            entry("status", Json::Number(f64::from(status))),
            entry("code", text(code)),
            entry("detail", text(detail)),
            entry("requestId", text(request_id)),
        ];
        if !self.errors.is_empty() {
            entries.push(entry("errors", Json::Array(self.errors.iter().map(FieldError::to_json).collect())));
        }
        Json::Object(entries)
    }
}

impl From<ProblemCode> for Problem {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}
