//! One request: route, key, policy, media type, size, JSON, query parameters, body, rows.

use axum::extract::{OriginalUri, Request};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use super::routes::Shared;
use super::{answer, request};
use crate::body::{self, BodyKind};
use crate::db::Row;
use crate::descriptor::{Operation, OperationKind, Resource};
use crate::json::{Json, Text};
use crate::policy::{self, Access, Decision};
use crate::problem::{Problem, ProblemCode};
use crate::query::{self, Query};
use crate::scalar::{Value, to_json};
use crate::{key, operate};

/// Answers a request that matched the operation's route.
pub(super) async fn handle(
    shared: &Shared,
    resource: &'static Resource,
    operation: &'static Operation,
    request: Request,
) -> Response {
    let request_id = request::request_id(request.headers());
    match run(shared, resource, operation, request, &request_id).await {
        Ok(response) => response,
        Err(problem) => answer::problem(&request_id, &problem),
    }
}

async fn run(
    shared: &Shared,
    resource: &'static Resource,
    operation: &'static Operation,
    request: Request,
    request_id: &str,
) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let key = read_key(resource, operation, parts.uri.path())?;
    authorize(shared, resource, operation, &key, &parts.headers).await?;

    let body_kind = match operation.kind {
        OperationKind::Create => Some(BodyKind::Create),
        OperationKind::Replace => Some(BodyKind::Replace),
        OperationKind::Update => Some(BodyKind::Update),
        _ => None,
    };
    let json = match body_kind {
        Some(_) => request::read_json(&parts.headers, body, shared.body_limit).await?,
        None => Json::Null,
    };
    let allowed: &[&str] = match operation.kind {
        OperationKind::List => &["where", "orderBy", "skip", "take"],
        OperationKind::Count => &["where"],
        _ => &[],
    };
    let query = query::read(resource, shared.db.dialect(), parts.uri.query().unwrap_or_default(), allowed)?;
    let given = match body_kind {
        Some(BodyKind::Replace) => body::read_replace(resource, &key, &json),
        Some(kind) => body::read(resource, kind, &json),
        None => Ok(Vec::new()),
    }
    .map_err(|errors| Problem::with_errors(ProblemCode::ValidationFailed, errors))?;

    let db = &shared.db;
    let row = match operation.kind {
        OperationKind::List => {
            let page = operate::list(db, resource, &query).await?;
            let text = answer::text(&page_json(resource, &query, &page));
            return Ok(answer::json(request_id, operation.status, text));
        }
        OperationKind::Count => {
            let total = operate::count(db, resource, &query.filter).await?;
            let text = answer::text(&Json::Object(vec![(Text::from("total"), number(total))]));
            return Ok(answer::json(request_id, operation.status, text));
        }
        OperationKind::Delete => {
            operate::delete(db, resource, &key).await?;
            return Ok(answer::empty(request_id, operation.status));
        }
        OperationKind::Get => operate::get(db, resource, &key).await?,
        OperationKind::Create => operate::create(db, resource, given).await?,
        OperationKind::Replace => operate::replace(db, resource, &key, given).await?,
        OperationKind::Update => operate::update(db, resource, &key, given).await?,
    };
    let text = answer::text(&row_json(resource, &row));
    let mut response = answer::json(request_id, operation.status, text);
    if operation.kind == OperationKind::Create && !resource.key.is_empty() {
        let path = parts.extensions.get::<OriginalUri>().map_or(parts.uri.path(), |uri| uri.path());
        let values = resource.key.iter().filter_map(|index| row.get(*index));
        if let Ok(location) = HeaderValue::from_str(&format!("{path}/{}", key::write(values))) {
            response.headers_mut().insert(header::LOCATION, location);
        }
    }
    Ok(response)
}

/// The key's values, where the operation's path has a key.
fn read_key(resource: &Resource, operation: &Operation, path: &str) -> Result<Vec<Value>, Problem> {
    let Some(place) = operation.path.split('/').position(|segment| segment == "{key}") else {
        return Ok(Vec::new());
    };
    // A mount prefix is cut from this path, so that places count from where the router stands.
    let segment = path.split('/').nth(place).unwrap_or_default();
    key::read(resource, segment).ok_or_else(|| ProblemCode::InvalidKey.into())
}

async fn authorize(
    shared: &Shared,
    resource: &'static Resource,
    operation: &Operation,
    key: &[Value],
    headers: &HeaderMap,
) -> Result<(), Problem> {
    let key: serde_json::Map<_, _> = resource
        .key_fields()
        .zip(key)
        .map(|(field, value)| (field.key.to_owned(), to_json(field.scalar, value).into()))
        .collect();
    let access = Access {
        action: operation.kind,
        resource: resource.name,
        key: (!key.is_empty()).then_some(&key),
        headers,
    };
    match policy::ask(&*shared.policy, &access).await {
        Some(Decision::Allow) => Ok(()),
        Some(Decision::Unauthenticated) => Err(ProblemCode::Unauthenticated.into()),
        Some(Decision::Deny) => Err(ProblemCode::Forbidden.into()),
        None => Err(Problem::with_cause(ProblemCode::Forbidden, "the policy panicked")),
    }
}

pub(crate) fn row_json(resource: &Resource, row: &Row) -> Json {
    let entries = resource.fields.iter().zip(row).filter(|(field, _)| !field.hidden);
    Json::Object(
        entries.map(|(field, value)| (Text::from(field.key), to_json(field.scalar, value))).collect(),
    )
}

fn page_json(resource: &Resource, query: &Query, page: &operate::Page) -> Json {
    let meta = vec![
        (Text::from("total"), number(page.total)),
        (Text::from("skip"), number(query.skip)),
        (Text::from("take"), number(query.take)),
        (Text::from("hasMore"), Json::Bool(page.has_more)),
        (Text::from("nextCursor"), Json::Null),
    ];
    Json::Object(vec![
        (Text::from("data"), Json::Array(page.rows.iter().map(|row| row_json(resource, row)).collect())),
        (Text::from("meta"), Json::Object(meta)),
    ])
}

#[allow(clippy::cast_precision_loss)] // No table has 2⁵³ rows.
fn number(value: i64) -> Json {
    Json::Number(value as f64)
}
