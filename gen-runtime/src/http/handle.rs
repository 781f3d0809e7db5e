//! One request: route, key, policy, media type, size, JSON, query parameters, body, rows.

use axum::extract::{OriginalUri, Request};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use tracing::Instrument as _;

use super::asking::Asking;
use super::routes::Shared;
use super::telemetry::Telling;
use super::{answer, request};
use crate::body::{self, Body, BodyKind};
use crate::db::Db;
use crate::descriptor::{Operation, OperationKind, Resource};
use crate::filter::Condition;
use crate::json::{self, Json};
use crate::problem::{Problem, ProblemCode};
use crate::query::{self, Query};
use crate::rows::{Rows, values_at};
use crate::scalar::Value;
use crate::{include, key, operate};

/// Answers a request that matched the operation's route.
pub(super) async fn handle(
    shared: &Shared,
    resource: &'static Resource,
    operation: &'static Operation,
    request: Request,
) -> Response {
    let request_id = request::request_id(request.headers());
    let method = request.method().clone();
    let telling = Telling::new(&method, &request_id, Some((resource, operation)));
    let ran = run(shared, resource, operation, request, &request_id).instrument(telling.span()).await;
    match ran {
        Ok(response) => {
            telling.tell(response.status().as_u16(), None);
            response
        }
        Err(problem) => {
            let response = answer::problem(&request_id, &problem);
            telling.tell(response.status().as_u16(), Some(&problem));
            response
        }
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
    let asking = Asking::begin(shared, &parts.headers).await?;
    // The rows of a related list are the other resource's; they are shown to who may see the row they belong to.
    let relation = operation.relation.and_then(|key| resource.relation(key));
    let listed = relation.map_or(resource, |relation| (relation.target)());
    let kind = if relation.is_some() { OperationKind::Get } else { operation.kind };
    let granted = asking.allowed(kind, resource, &key).await?;
    let listed_rows = match relation {
        Some(_) => asking.allowed(OperationKind::List, listed, &[]).await?,
        None => None,
    };

    let body_kind = match operation.kind {
        OperationKind::Create => Some(BodyKind::Create),
        OperationKind::Replace => Some(BodyKind::Replace),
        OperationKind::Update => Some(BodyKind::Update),
        _ => None,
    };
    let json = match body_kind {
        Some(_) => Box::pin(request::read_json(&parts.headers, body, shared.body_limit)).await?,
        None => Json::Null,
    };
    let allowed: &[&str] = match operation.kind {
        OperationKind::List | OperationKind::Related => {
            &["where", "orderBy", "skip", "take", "include", "select"]
        }
        OperationKind::Get => &["include", "select"],
        OperationKind::Count => &["where"],
        _ => &[],
    };
    let mut query = query::read(listed, shared.db.dialect(), parts.uri.query().unwrap_or_default(), allowed)?;
    let mut body = match body_kind {
        Some(BodyKind::Replace) => body::read_replace(resource, &key, json),
        Some(kind) => body::read(resource, kind, json),
        None => Ok(Body::default()),
    }
    .map_err(|errors| Problem::with_errors(ProblemCode::ValidationFailed, errors))?;
    asking.allowed_beside(&mut query, &mut body).await?;

    // Each in a box of its own: the handler's future would have room for the largest, and is moved.
    let db = &shared.db;
    if let OperationKind::List | OperationKind::Count = operation.kind {
        query.filter = query.filter.and(granted.clone());
    }
    let granted = granted.unwrap_or(Condition::TRUE);
    let rows = match operation.kind {
        OperationKind::List | OperationKind::Related => {
            if let Some(relation) = relation {
                let linked = Box::pin(operate::linked(db, resource, relation, &key, &granted)).await?;
                query.filter = Condition::All(vec![query.filter, linked]).and(listed_rows);
            }
            let page = Box::pin(operate::list(db, listed, &query)).await?;
            let text = page_text(db, listed, &query, &page).await?;
            return Ok(answer::json(request_id, operation.status, text));
        }
        OperationKind::Count => {
            let total = Box::pin(operate::count(db, resource, &query.filter)).await?;
            let text = format!("{{\"total\":{total}}}");
            return Ok(answer::json(request_id, operation.status, text));
        }
        OperationKind::Delete => {
            Box::pin(operate::delete(db, resource, &key, &granted)).await?;
            return Ok(answer::empty(request_id, operation.status));
        }
        OperationKind::Get => {
            let fields = include::needed_fields(resource, query.selected(), &query.includes);
            Box::pin(operate::get(db, resource, &fields, &key, &granted)).await?
        }
        OperationKind::Create => Box::pin(operate::create(db, resource, body, &granted)).await?,
        OperationKind::Replace => Box::pin(operate::replace(db, resource, &key, body, &granted)).await?,
        OperationKind::Update => Box::pin(operate::update(db, resource, &key, body, &granted)).await?,
    };
    let mut text = String::with_capacity(ROW);
    write_rows(db, resource, &query, &rows, &mut text).await?;
    let mut response = answer::json(request_id, operation.status, text);
    if operation.kind == OperationKind::Create && !resource.key.is_empty() {
        let path = parts.extensions.get::<OriginalUri>().map_or(parts.uri.path(), |uri| uri.path());
        let positions = rows.positions(&resource.key_fields().collect::<Vec<_>>());
        let values = rows.rows.first().map(|row| values_at(row, &positions)).unwrap_or_default();
        if let Ok(location) = HeaderValue::from_str(&format!("{path}/{}", key::write(values.into_iter()))) {
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
    // axum takes an empty segment within a path for a value.
    if segment.is_empty() {
        return Err(ProblemCode::NoSuchRoute.into());
    }
    key::read(resource, segment).ok_or_else(|| ProblemCode::InvalidKey.into())
}

/// About how long the text of a row is.
const ROW: usize = 512;

/// Appends the rows in wire form, with what is included and commas between them.
async fn write_rows(
    db: &Db,
    resource: &'static Resource,
    query: &Query,
    rows: &Rows,
    out: &mut String,
) -> Result<(), Problem> {
    let included = include::attach(db, resource, rows, &query.includes).await?;
    for (index, (row, included)) in rows.rows.iter().zip(&included).enumerate() {
        if index > 0 {
            out.push(',');
        }
        rows.write(row, query.selected(), included, out);
    }
    Ok(())
}

async fn page_text(
    db: &Db,
    resource: &'static Resource,
    query: &Query,
    page: &operate::Page,
) -> Result<String, Problem> {
    let mut out = String::with_capacity(ROW * (page.rows.rows.len() + 1));
    out.push_str("{\"data\":[");
    write_rows(db, resource, query, &page.rows, &mut out).await?;
    out.push_str("],\"meta\":{");
    for (name, number) in [("total", page.total), ("skip", query.skip), ("take", query.take)] {
        json::write_text(name, &mut out);
        out.push(':');
        json::write_integer(number, &mut out);
        out.push(',');
    }
    out.push_str(if page.has_more { "\"hasMore\":true" } else { "\"hasMore\":false" });
    out.push_str(",\"nextCursor\":null}}");
    Ok(out)
}
