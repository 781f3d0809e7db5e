//! One request: route, key, policy, media type, size, JSON, query parameters, body, rows.

use axum::extract::{OriginalUri, Request};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use super::routes::Shared;
use super::{answer, request};
use crate::body::{self, Body, BodyKind};
use crate::db::Db;
use crate::descriptor::{Operation, OperationKind, Resource};
use crate::filter::Condition;
use crate::json::{Json, Text};
use crate::policy::{self, Access, Decision};
use crate::problem::{Problem, ProblemCode};
use crate::query::{self, Query};
use crate::rows::{Rows, values_at};
use crate::scalar::{Value, to_json};
use crate::{include, key, operate};

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
    let asking = Asking { shared, headers: &parts.headers };
    // The rows of a related list are the other resource's; they are shown to who may see the row they belong to.
    let relation = operation.relation.and_then(|key| resource.relation(key));
    let listed = relation.map_or(resource, |relation| (relation.target)());
    if relation.is_some() {
        asking.allowed(OperationKind::Get, resource, &key).await?;
        asking.allowed(OperationKind::List, listed, &[]).await?;
    } else {
        asking.allowed(operation.kind, resource, &key).await?;
    }

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
        OperationKind::List | OperationKind::Related => {
            &["where", "orderBy", "skip", "take", "include", "select"]
        }
        OperationKind::Get => &["include", "select"],
        OperationKind::Count => &["where"],
        _ => &[],
    };
    let mut query = query::read(listed, shared.db.dialect(), parts.uri.query().unwrap_or_default(), allowed)?;
    let body = match body_kind {
        Some(BodyKind::Replace) => body::read_replace(resource, &key, &json),
        Some(kind) => body::read(resource, kind, &json),
        None => Ok(Body::default()),
    }
    .map_err(|errors| Problem::with_errors(ProblemCode::ValidationFailed, errors))?;
    asking.allowed_beside(&query, &body).await?;

    let db = &shared.db;
    let rows = match operation.kind {
        OperationKind::List | OperationKind::Related => {
            if let Some(relation) = relation {
                let linked = operate::linked(db, resource, relation, &key).await?;
                query.filter = Condition::All(vec![query.filter, linked]);
            }
            let page = operate::list(db, listed, &query).await?;
            let text = answer::text(&page_json(db, listed, &query, page).await?);
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
        OperationKind::Get => {
            let fields = include::needed_fields(resource, query.selected(), &query.includes);
            operate::get(db, resource, &fields, &key).await?
        }
        OperationKind::Create => operate::create(db, resource, body).await?,
        OperationKind::Replace => operate::replace(db, resource, &key, body).await?,
        OperationKind::Update => operate::update(db, resource, &key, body).await?,
    };
    let shown = rows_json(db, resource, &query, &rows).await?.into_iter().next().unwrap_or(Json::Null);
    let mut response = answer::json(request_id, operation.status, answer::text(&shown));
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
    key::read(resource, segment).ok_or_else(|| ProblemCode::InvalidKey.into())
}

/// Who asks the policy.
struct Asking<'a> {
    shared: &'a Shared,
    headers: &'a HeaderMap,
}

impl Asking<'_> {
    /// What the policy does not allow is the answer.
    async fn allowed(
        &self,
        action: OperationKind,
        resource: &'static Resource,
        key: &[Value],
    ) -> Result<(), Problem> {
        let key: serde_json::Map<_, _> = resource
            .key_fields()
            .zip(key)
            .map(|(field, value)| (field.key.to_owned(), to_json(field.scalar, value).into()))
            .collect();
        let access = Access {
            action,
            resource: resource.name,
            key: (!key.is_empty()).then_some(&key),
            headers: self.headers,
        };
        match policy::ask(&*self.shared.policy, &access).await {
            Some(Decision::Allow) => Ok(()),
            Some(Decision::Unauthenticated) => Err(ProblemCode::Unauthenticated.into()),
            Some(Decision::Deny) => Err(ProblemCode::Forbidden.into()),
            None => Err(Problem::with_cause(ProblemCode::Forbidden, "the policy panicked")),
        }
    }

    /// Other resources that the parameters and the body reach, and rows that are linked.
    async fn allowed_beside(&self, query: &Query, body: &Body) -> Result<(), Problem> {
        let mut accesses = Vec::new();
        include::accesses(&query.includes, &mut accesses);
        query.filter.accesses(&mut accesses);
        let mut asked: Vec<(OperationKind, &str)> = Vec::new();
        for (action, resource) in accesses {
            if !asked.contains(&(action, resource.name)) {
                asked.push((action, resource.name));
                self.allowed(action, resource, &[]).await?;
            }
        }
        for links in &body.links {
            for key in links.connect.iter().chain(links.set.iter().flatten()) {
                self.allowed(OperationKind::Get, (links.relation.target)(), key).await?;
            }
        }
        Ok(())
    }
}

/// The rows in wire form, with what is included.
async fn rows_json(
    db: &Db,
    resource: &'static Resource,
    query: &Query,
    rows: &Rows,
) -> Result<Vec<Json>, Problem> {
    let included = include::attach(db, resource, rows, &query.includes).await?;
    let rows_and_included = rows.rows.iter().zip(included);
    Ok(rows_and_included.map(|(row, included)| rows.json(row, query.selected(), included)).collect())
}

async fn page_json(
    db: &Db,
    resource: &'static Resource,
    query: &Query,
    page: operate::Page,
) -> Result<Json, Problem> {
    let meta = vec![
        (Text::from("total"), number(page.total)),
        (Text::from("skip"), number(query.skip)),
        (Text::from("take"), number(query.take)),
        (Text::from("hasMore"), Json::Bool(page.has_more)),
        (Text::from("nextCursor"), Json::Null),
    ];
    Ok(Json::Object(vec![
        (Text::from("data"), Json::Array(rows_json(db, resource, query, &page.rows).await?)),
        (Text::from("meta"), Json::Object(meta)),
    ]))
}

#[allow(clippy::cast_precision_loss)] // No table has 2⁵³ rows.
fn number(value: i64) -> Json {
    Json::Number(value as f64)
}
