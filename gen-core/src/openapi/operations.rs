//! `paths`: each operation with what it takes and answers.

use super::components::{Components, ascii, reference};
use super::json::{Json, object};
use super::resources::Body;
use super::{parameters, problems, resources};
use crate::api::{Method, Operation, OperationKind, Resource};

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

#[derive(Clone, Copy)]
enum Query {
    None,
    Where,
    List,
}

#[derive(Clone, Copy)]
enum Answer {
    Page,
    Count,
    Row,
    NewRow,
    Nothing,
}

const READ: Shape = Shape {
    summary: "The {} of a key",
    description: None,
    has_key: true,
    query: Query::None,
    body: None,
    writes: false,
    answer: Answer::Row,
};

const CREATE: Body =
    Body { name: "Create", presence: |field| field.create, default: |field| field.default.as_deref() };
const REPLACE: Body =
    Body { name: "Replace", presence: |field| field.replace, default: |field| field.replacement.as_deref() };
const UPDATE: Body = Body { name: "Update", presence: |field| field.update, default: |_| None };

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
        OperationKind::Create => Shape {
            summary: "A new {}",
            has_key: false,
            body: Some(CREATE),
            writes: true,
            answer: Answer::NewRow,
            ..READ
        },
        OperationKind::Replace => Shape {
            summary: "Replaces a {}",
            description: Some(
                "A field that the body has not becomes its default here, an empty list or null; one whose default is made, by a function or the database, keeps its value. Fields of the key may be absent; one that is given has to be the path's.",
            ),
            body: Some(REPLACE),
            writes: true,
            ..READ
        },
        OperationKind::Update => Shape {
            summary: "Changes those fields of a {} that the body has",
            description: Some("A field that the body has not stays as it is."),
            body: Some(UPDATE),
            writes: true,
            ..READ
        },
        OperationKind::Delete => {
            Shape { summary: "Removes a {}", writes: true, answer: Answer::Nothing, ..READ }
        }
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

fn render(resource: &Resource, operation: &Operation, components: &mut Components<'_>) -> Json {
    let shape = shape(operation.kind);
    let model = components.model(resource).name.as_str();
    let mut given = Vec::new();
    if shape.has_key {
        given.push(parameters::key(resource, components));
    }
    match shape.query {
        Query::None => {}
        Query::Where => given.push(parameters::condition(resource, components)),
        Query::List => {
            given.push(parameters::condition(resource, components));
            given.extend(parameters::order_by(resource, components));
            given.extend(parameters::page(components));
        }
    }
    let mut rendered = object! {
        "operationId": format!("{}.{}", ascii(model), operation.kind.as_str()),
        "tags": Json::texts([model]),
        "summary": shape.summary.replace("{}", &format!("`{model}`")),
    };
    rendered = rendered.with_some("description", shape.description);
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
    let mut responses = vec![(operation.status.to_string(), success(&shape, resource, components))];
    for response in problems::of_operation(shape.has_key, shape.body.is_some(), shape.writes) {
        responses.push((response.status().to_string(), response.define(components)));
    }
    rendered.with("responses", responses)
}

fn success(shape: &Shape, resource: &Resource, components: &mut Components<'_>) -> Json {
    let mut headers = object! { "X-Request-Id": reference("headers", "X-Request-Id") };
    let (description, schema) = match shape.answer {
        Answer::Page => ("The page.", Some(resources::page(resource, components))),
        Answer::Count => ("The number.", Some(resources::count(components))),
        Answer::Row => ("The row.", Some(resources::row(resource, components))),
        Answer::NewRow => {
            headers = headers.with("Location", reference("headers", "Location"));
            ("The row as it is stored.", Some(resources::row(resource, components)))
        }
        Answer::Nothing => ("It is gone.", None),
    };
    let content = schema.map(|schema| object! { "application/json": object! { "schema": schema } });
    object! { "description": description, "headers": headers }.with_some("content", content)
}
