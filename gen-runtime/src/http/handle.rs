//! One request: route, key, policy, media type, size, JSON, hook, query parameters, body, rows, hook.

use axum::extract::{OriginalUri, Request};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use tracing::Instrument as _;

use super::asking::{Asking, Granted, wire_key};
use super::hooked::{Around, Hooked};
use super::input::{Input, Of, Sent};
use super::routes::Shared;
use super::telemetry::Telling;
use super::{answer, request};
use crate::db::Db;
use crate::descriptor::{Field, Operation, OperationKind, Relation, Resource};
use crate::filter::Condition;
use crate::json::{self, Json};
use crate::problem::{Problem, ProblemCode};
use crate::query::Query;
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
    let key_fields = operation.key_fields(resource);
    let key = read_key(&key_fields, operation, parts.uri.path())?;
    let asking = Asking::begin(shared, &parts.headers).await?;
    // The rows of a related list are the other resource's; they are shown to who may see the row they belong to.
    let relation = operation.relation.and_then(|key| resource.relation(key));
    let listed = relation.map_or(resource, |relation| (relation.target)());
    let granted =
        asking.allowed(operation.kind.action(), resource, key_fields.iter().copied().zip(&key)).await?;
    let granted_list = match relation {
        Some(_) => asking.allowed(OperationKind::List, listed, std::iter::empty()).await?,
        None => None,
    };
    if operation.kind == OperationKind::CreateMany && granted.is_some() {
        return Err(Problem::with_cause(ProblemCode::Forbidden, "only some rows are granted"));
    }

    let mut json = if operation.kind.takes_body() {
        Box::pin(request::read_json(&parts.headers, body, shared.body_limit)).await?
    } else {
        Json::Null
    };
    let around = Around { operation: operation.kind, resource, headers: &parts.headers, request_id };
    let wire_key = || wire_key(key_fields.iter().copied().zip(&key));
    let mut hooked = Hooked::new(shared, &asking, around, wire_key);
    if let Some(hooked) = &mut hooked {
        json = Box::pin(hooked.before(json)).await?;
    }
    let of = Of { resource, listed, kind: operation.kind, dialect: shared.db.dialect() };
    let Input { mut query, mut sent } = Input::read(of, &key, parts.uri.query().unwrap_or_default(), json)?;
    asking.allowed_beside(&mut query, &mut sent).await?;
    // In a box: the handler's future would have room for all of it, and is moved.
    let what = Act {
        operation,
        resource,
        listed,
        relation,
        key_fields: &key_fields,
        key: &key,
        granted,
        granted_list,
    };
    let Done { text, created } = Box::pin(act(&shared.db, what, query, sent)).await?;
    if let Some(hooked) = &mut hooked {
        Box::pin(hooked.after(operation.status, text.as_deref())).await;
    }
    let mut response = match text {
        Some(text) => answer::json(request_id, operation.status, text),
        None => answer::empty(request_id, operation.status),
    };
    if let Some(key) = created {
        let path = parts.extensions.get::<OriginalUri>().map_or(parts.uri.path(), |uri| uri.path());
        if let Ok(location) = HeaderValue::from_str(&format!("{path}/{key}")) {
            response.headers_mut().insert(header::LOCATION, location);
        }
    }
    Ok(response)
}

/// What was granted to a request that asks for an operation.
struct Act<'a> {
    operation: &'static Operation,
    resource: &'static Resource,
    /// The resource whose rows are answered, by the relation.
    listed: &'static Resource,
    relation: Option<&'static Relation>,
    key_fields: &'a [&'static Field],
    key: &'a [Value],
    granted: Granted,
    granted_list: Granted,
}

/// What came of it.
struct Done {
    /// The answer's JSON, where it has any.
    text: Option<String>,
    /// The key of the row that is new, as a path has it.
    created: Option<String>,
}

impl Done {
    fn text(text: String) -> Self {
        Self { text: Some(text), created: None }
    }

    /// How many rows were written.
    fn changed(count: u64) -> Self {
        Self::text(format!("{{\"count\":{count}}}"))
    }
}

/// Reads or writes the rows.
async fn act(db: &Db, act: Act<'_>, mut query: Query, sent: Sent) -> Result<Done, Problem> {
    let Act { operation, resource, listed, relation, key_fields, key, granted, granted_list } = act;
    let granted = granted.unwrap_or(Condition::TRUE);

    let rows = match (operation.kind, sent) {
        (OperationKind::Count, _) => {
            let total = operate::count(db, resource, &query.filter.and(granted)).await?;
            return Ok(Done::text(format!("{{\"total\":{total}}}")));
        }
        (OperationKind::Delete, _) => {
            operate::delete(db, resource, key, &granted).await?;
            return Ok(Done { text: None, created: None });
        }
        (OperationKind::Get | OperationKind::GetBy, _) => {
            let fields = include::needed_fields(resource, query.selected(), &query.includes);
            operate::get_by(db, resource, &fields, (key_fields, key), &granted).await?
        }
        (OperationKind::Create, Sent::One(body)) => operate::create(db, resource, body, &granted).await?,
        (OperationKind::Replace, Sent::One(body)) => {
            operate::replace(db, resource, key, body, &granted).await?
        }
        (_, Sent::One(body)) => operate::update(db, resource, key, body, &granted).await?,
        (_, Sent::Rows(rows)) => {
            return Ok(Done::changed(operate::create_many(db, resource, rows).await?));
        }
        (_, Sent::Change(condition, given)) => {
            if given.iter().any(|(field, _)| granted.names(resource, field)) {
                return Err(Problem::with_cause(ProblemCode::Forbidden, "the row filter names what is set"));
            }
            let condition = condition.and(granted);
            return Ok(Done::changed(operate::update_many(db, resource, &condition, given).await?));
        }
        (_, Sent::Condition(condition)) => {
            let condition = condition.and(granted);
            return Ok(Done::changed(operate::delete_many(db, resource, &condition).await?));
        }
        (_, Sent::Nothing) => {
            query.filter = match relation {
                Some(relation) => {
                    let linked = operate::linked(db, resource, relation, key, &granted).await?;
                    Condition::All(vec![query.filter, linked]).and(granted_list.unwrap_or(Condition::TRUE))
                }
                None => query.filter.and(granted),
            };
            let page = operate::list(db, listed, &query).await?;
            return Ok(Done::text(page_text(db, listed, &query, &page).await?));
        }
    };
    let mut text = String::with_capacity(ROW);
    write_rows(db, resource, &query, &rows, &mut text).await?;
    let is_new = operation.kind == OperationKind::Create && !resource.key.is_empty();
    let created = is_new.then(|| {
        let positions = rows.positions(&resource.key_fields().collect::<Vec<_>>());
        let values = rows.rows.first().map(|row| values_at(row, &positions)).unwrap_or_default();
        key::write(values.into_iter())
    });
    Ok(Done { text: Some(text), created })
}

/// The key's values, where the operation's path has a key.
fn read_key(fields: &[&'static Field], operation: &Operation, path: &str) -> Result<Vec<Value>, Problem> {
    let Some(place) = operation.path.split('/').position(|segment| segment == "{key}") else {
        return Ok(Vec::new());
    };
    // A mount prefix is cut from this path, so that places count from where the router stands.
    let segment = path.split('/').nth(place).unwrap_or_default();
    // axum takes an empty segment within a path for a value.
    if segment.is_empty() {
        return Err(ProblemCode::NoSuchRoute.into());
    }
    key::read(fields, segment).ok_or_else(|| ProblemCode::InvalidKey.into())
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
    let skip = page.total.map(|_| query.skip);
    for (name, number) in [("total", page.total), ("skip", skip), ("take", Some(query.take))] {
        let Some(number) = number else { continue };
        json::write_text(name, &mut out);
        out.push(':');
        json::write_integer(number, &mut out);
        out.push(',');
    }
    out.push_str(if page.has_more { "\"hasMore\":true" } else { "\"hasMore\":false" });
    out.push_str(",\"nextCursor\":");
    match &page.next {
        Some(cursor) => json::write_text(cursor, &mut out),
        None => out.push_str("null"),
    }
    out.push_str("}}");
    Ok(out)
}
