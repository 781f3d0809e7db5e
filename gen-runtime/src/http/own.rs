//! Handlers of a program's own, beside ours or instead of one of ours.

use axum::Router;
use axum::extract::{FromRequest, Request};
use axum::http::HeaderValue;
use axum::middleware::{self, Next};
use axum::response::Response;
use serde::de::DeserializeOwned;
use tracing::Instrument as _;

use super::answer::{self, REQUEST_ID};
use super::request;
use super::routes::BODY_LIMIT;
use super::telemetry::Telling;
use crate::problem::{Problem, Problems};
use crate::typed::{Body, Model as _};
use crate::{Error, body};

tokio::task_local! {
    /// Of the request that a program's own handler answers.
    static OF_REQUEST: String;
}

/// Routes of a program's own, to be merged with ours: as with ours, every answer has an `X-Request-Id` (which the handler finds in the
/// request's header) and is an event of the log, in a span. An [`Error`](crate::Error) that a handler returns has the same id.
pub fn own(routes: Router) -> Router {
    routes.layer(middleware::from_fn(answer_own))
}

/// What every answer has, around an own handler.
pub(super) async fn answer_own(mut request: Request, next: Next) -> Response {
    let request_id = request::request_id(request.headers());
    let method = request.method().clone();
    let value = HeaderValue::from_str(&request_id).ok();
    request.headers_mut().extend(value.clone().map(|id| (REQUEST_ID, id)));
    let telling = Telling::new(&method, &request_id, None);
    let answering = OF_REQUEST.scope(request_id.clone(), next.run(request));
    let mut response = answering.instrument(telling.span()).await;
    if let Some(id) = value {
        response.headers_mut().entry(REQUEST_ID).or_insert(id);
    }
    telling.tell(response.status().as_u16(), None);
    response
}

/// The body of a request, read and checked as the operation itself would: media type, size (1 MiB), JSON, and the rules of its fields.
///
/// ```
/// # use gen_runtime::serde::de::DeserializeOwned;
/// use gen_runtime::{Body, Checked, Error};
///
/// async fn create<B: Body + DeserializeOwned>(Checked(user): Checked<B>) -> Result<(), Error> {
/// #   drop(user);
///     // …
///     Ok(())
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Checked<B>(pub B);

impl<B: Body + DeserializeOwned, S: Send + Sync> FromRequest<S> for Checked<B> {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self, Error> {
        let (parts, raw) = request.into_parts();
        let json = request::read_json(&parts.headers, raw, BODY_LIMIT).await?;
        body::read(B::Row::RESOURCE, B::KIND, json.clone()).map_err(Problems)?;
        let read = serde_json::from_value(json.into());
        read.map(Self).map_err(|error| Error::new(format!("a checked body cannot be read: {error}")))
    }
}

/// The answer that a program's own handler gives to a failure. The cause goes to the log.
pub(crate) fn problem(problem: &Problem) -> Response {
    let request_id = OF_REQUEST.try_with(Clone::clone).unwrap_or_else(|_| uuid::Uuid::new_v4().to_string());
    let (status, _, code, _) = problem.code.row();
    if status >= 500 {
        let cause = problem.cause.as_deref();
        tracing::error!(
            "gen.request_id" = request_id,
            "error.type" = code,
            "exception.message" = cause,
            "problem"
        );
    }
    answer::problem(&request_id, problem)
}
