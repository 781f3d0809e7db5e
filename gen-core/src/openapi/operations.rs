//! `paths`: each operation with what it takes and answers.

use super::components::{Components, ascii, reference};
use super::json::{Json, object};
use super::problems::Takes;
use super::resources::Body;
use super::{parameters, problems, prose, relations, resources};
use crate::api::{ApiRelation, Method, Operation, OperationKind, Resource};

/// What an operation takes and answers.
struct Shape {
    /// `{}` is the model.
    summary: &'static str,
    description: Option<&'static str>,
    has_key: bool,
    query: Query,
    body: Option<Body>,
    writes: bool,
    answer: Answer,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Query {
    None,
    Where,
    Row,
    List,
}

#[derive(Clone, Copy)]
enum Answer {
    Page,
    Count,
    Selected,
    Row,
    NewRow,
    Nothing,
}

const READ: Shape = Shape {
    summary: "The {} of a key",
    description: None,
    has_key: true,
    query: Query::Row,
    body: None,
    writes: false,
    answer: Answer::Selected,
};
const WRITE: Shape = Shape { query: Query::None, writes: true, answer: Answer::Row, ..READ };

const CREATE: Body = Body {
    name: "Create",
    presence: |field| field.create,
    default: |field| field.default.as_deref(),
    unlinks: false,
};
const REPLACE: Body = Body {
    name: "Replace",
    presence: |field| field.replace,
    default: |field| field.replacement.as_deref(),
    unlinks: false,
};
const UPDATE: Body =
    Body { name: "Update", presence: |field| field.update, default: |_| None, unlinks: true };

fn shape(kind: OperationKind) -> Shape {
    match kind {
        OperationKind::List => Shape {
            summary: "A page of {} rows",
            has_key: false,
            query: Query::List,
            answer: Answer::Page,
            ..READ
        },
        OperationKind::Count => Shape {
            summary: "The number of {} rows",
            has_key: false,
            query: Query::Where,
            answer: Answer::Count,
            ..READ
        },
        OperationKind::Get => READ,
        OperationKind::Related => Shape {
            summary: "A page of the {relation} of a {}",
            query: Query::List,
            answer: Answer::Page,
            ..READ
        },
        OperationKind::Create => {
            Shape { summary: "A new {}", has_key: false, body: Some(CREATE), answer: Answer::NewRow, ..WRITE }
        }
        OperationKind::Replace => Shape {
            summary: "Replaces a {}",
            description: Some(
                "A field that the body has not becomes its default here, an empty list or null; one whose default is made, by a function or the database, keeps its value. Fields of the key may be absent; one that is given has to be the path's.",
            ),
            body: Some(REPLACE),
            ..WRITE
        },
        OperationKind::Update => Shape {
            summary: "Changes those fields of a {} that the body has",
            description: Some("A field that the body has not stays as it is."),
            body: Some(UPDATE),
            ..WRITE
        },
        OperationKind::Delete => Shape { summary: "Removes a {}", answer: Answer::Nothing, ..WRITE },
    }
}

/// All paths, in the order of resources and operations.
pub(super) fn paths(components: &mut Components<'_>) -> Json {
    let mut paths: Vec<(String, Json)> = Vec::new();
    let api = components.api;
    for resource in &api.resources {
        for operation in &resource.operations {
            let rendered = render(resource, operation, components);
            let method = method(operation.method);
            match paths.iter_mut().find(|(path, _)| *path == operation.path) {
                Some((_, Json::Object(item))) => item.push((method.to_owned(), rendered)),
                _ => paths.push((operation.path.clone(), Json::Object(vec![(method.to_owned(), rendered)]))),
            }
        }
    }
    Json::Object(paths)
}

fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "get",
        Method::Post => "post",
        Method::Put => "put",
        Method::Patch => "patch",
        Method::Delete => "delete",
    }
}

fn render<'a>(resource: &'a Resource, operation: &Operation, components: &mut Components<'a>) -> Json {
    let shape = shape(operation.kind);
    let relation = operation.relation.and_then(|index| resource.relations.get(index));
    let target = relation.and_then(|relation| components.api.resource(relation.target)).unwrap_or(resource);
    let mut given = Vec::new();
    if shape.has_key {
        given.push(parameters::key(resource, components));
    }
    given.extend(query(shape.query, target, components));
    let mut rendered = named(&shape, resource, operation, relation, components);
    if !given.is_empty() {
        rendered = rendered.with("parameters", given);
    }
    if let Some(body) = &shape.body {
        let bytes = components.api.limits.body_bytes;
        let schema = resources::body(resource, body, components);
        let body = object! {
            "required": true,
            "description": format!("JSON in UTF-8, of at most {bytes} bytes unless the server sets another limit."),
            "content": object! { "application/json": object! { "schema": schema } },
        };
        rendered = rendered.with("requestBody", body);
    }
    let takes = match (&shape.body, shape.query) {
        (Some(_), _) => Takes::Body,
        (None, Query::None) => Takes::Nothing,
        (None, _) => Takes::Query,
    };
    let mut responses = vec![(operation.status.to_string(), success(&shape, target, components))];
    for response in problems::of_operation(shape.has_key, takes, shape.writes) {
        responses.push((response.status().to_string(), response.define(components)));
    }
    rendered.with("responses", responses)
}

/// What an operation is called. Of related rows there are many in a resource, whose names may be those of other operations.
fn named(
    shape: &Shape,
    resource: &Resource,
    operation: &Operation,
    relation: Option<&ApiRelation>,
    components: &Components<'_>,
) -> Json {
    let model = components.model(resource).name.as_str();
    let mut id = format!("{}.{}", ascii(model), operation.kind.as_str());
    let mut summary = shape.summary.replace("{}", &format!("`{model}`"));
    let mut description = shape.description.map(str::to_owned);
    if let Some(relation) = relation {
        id = format!("{id}.{}", ascii(&relation.key));
        summary = summary.replace("{relation}", &format!("`{}`", relation.key));
        description = prose::markdown(components.schema.field(relation.field).documentation.as_deref());
    }
    object! { "operationId": id, "tags": Json::texts([model]), "summary": summary }
        .with_some("description", description)
}

fn query<'a>(query: Query, resource: &'a Resource, components: &mut Components<'a>) -> Vec<Json> {
    let mut given = Vec::new();
    if matches!(query, Query::Where | Query::List) {
        given.push(parameters::condition(resource, components));
    }
    if query == Query::List {
        given.extend(parameters::order_by(resource, components));
        given.extend(parameters::page(components));
    }
    if matches!(query, Query::Row | Query::List) {
        given.extend(parameters::include(resource, components));
        given.extend(parameters::select(resource, components));
    }
    given
}

fn success<'a>(shape: &Shape, resource: &'a Resource, components: &mut Components<'a>) -> Json {
    let mut headers = object! { "X-Request-Id": reference("headers", "X-Request-Id") };
    let alone = if relations::is_any_included(resource) { ", with nothing included" } else { "" };
    let (description, schema) = match shape.answer {
        Answer::Page => ("The page.".to_owned(), Some(resources::page(resource, components))),
        Answer::Count => ("The number.".to_owned(), Some(resources::count(components))),
        Answer::Selected => ("The row.".to_owned(), Some(resources::selected(resource, components))),
        Answer::Row => (format!("The row{alone}."), Some(resources::row_alone(resource, components))),
        Answer::NewRow => {
            headers = headers.with("Location", reference("headers", "Location"));
            (format!("The row as it is stored{alone}."), Some(resources::row_alone(resource, components)))
        }
        Answer::Nothing => ("It is gone.".to_owned(), None),
    };
    let content = schema.map(|schema| object! { "application/json": object! { "schema": schema } });
    object! { "description": description, "headers": headers }.with_some("content", content)
}
