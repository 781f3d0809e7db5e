//! Routes and handlers.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router, middleware};
use serde::de::DeserializeOwned;
use uuid::Uuid;
use validator::Validate as _;

use gen_bench_axum::may;

use crate::Store;
use crate::order::{Listed, NewOrder};
use crate::problem::Problem;

pub(crate) fn router<S: Store>(store: S) -> Router {
    Router::new()
        .route("/orders", get(list::<S>).post(create::<S>))
        .route("/orders/{id}", get(one::<S>))
        .layer(middleware::from_fn(with_request_id))
        .with_state(store)
}

/// The id of a request, for its handler and its answer.
#[derive(Clone)]
struct RequestId(HeaderValue);

/// Every answer has the request's own id where it is a fit one, else a new one.
async fn with_request_id(mut request: Request, next: Next) -> Response {
    let given = request.headers().get("x-request-id").filter(|id| is_fit(id.as_bytes()));
    let id = given.cloned().or_else(|| HeaderValue::from_str(&Uuid::new_v4().to_string()).ok());
    let Some(id) = id else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    request.extensions_mut().insert(RequestId(id.clone()));
    let mut response = next.run(request).await;
    response.headers_mut().insert("x-request-id", id);
    response
}

fn is_fit(id: &[u8]) -> bool {
    (1..=64).contains(&id.len())
        && id.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(byte))
}

type Id = axum::Extension<RequestId>;

fn answer(id: &RequestId, result: Result<Response, Problem>) -> Response {
    result.unwrap_or_else(|problem| problem.into_response(id.0.to_str().unwrap_or_default()))
}

async fn list<S: Store>(
    State(store): State<S>,
    axum::Extension(id): Id,
    headers: HeaderMap,
    listed: Result<Query<Listed>, QueryRejection>,
) -> Response {
    let list = async {
        allowed(&headers, false)?;
        let Query(listed) = listed.map_err(|_| Problem::invalid_query())?;
        listed.validate().map_err(|errors| Problem::invalid_query().with(&errors, &["skip", "take"]))?;
        Ok(Json(store.list(&listed).await?).into_response())
    };
    answer(&id, list.await)
}

async fn one<S: Store>(
    State(store): State<S>,
    axum::Extension(id): Id,
    headers: HeaderMap,
    Path(key): Path<String>,
) -> Response {
    let one = async {
        allowed(&headers, false)?;
        Ok(Json(store.get(&key).await?).into_response())
    };
    answer(&id, one.await)
}

async fn create<S: Store>(
    State(store): State<S>,
    axum::Extension(id): Id,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    const FIELDS: [&str; 4] = ["reference", "email", "note", "quantity"];
    let create = async {
        allowed(&headers, true)?;
        let order: NewOrder = read_json(&headers, &body.map_err(|_| Problem::malformed_json())?)?;
        order.validate().map_err(|errors| Problem::invalid_body().with(&errors, &FIELDS))?;
        let order = store.create(order).await?;
        let location = format!("/orders/{}", order.id);
        Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(order)).into_response())
    };
    answer(&id, create.await)
}

fn allowed(headers: &HeaderMap, writes: bool) -> Result<(), Problem> {
    if may(headers, writes) { Ok(()) } else { Err(Problem::unauthenticated()) }
}

fn read_json<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T, Problem> {
    if headers.get(header::CONTENT_TYPE).is_none_or(|value| value != "application/json") {
        return Err(Problem::unsupported_media_type());
    }
    serde_json::from_slice(body)
        .map_err(|error| if error.is_data() { Problem::invalid_body() } else { Problem::malformed_json() })
}
