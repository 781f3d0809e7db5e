//! `paths`: each operation with what it takes and answers.

use std::collections::BTreeMap;

use super::address::{Kind, Part};
use super::common::Common;
use super::components::{Components, reference};
use super::json::{Json, fixed, object};
use super::names::ascii;
use super::printer::Printer;
use super::problems::Takes;
use super::{parameters, prose, relations, resources};
use crate::api::{ApiRelation, Method, Operation, OperationKind, Resource};

/// How deep the entries of `responses` stand in the document.
pub(super) const RESPONSES: usize = 5;

/// What an operation takes and answers.
struct Shape {
    /// `{}` is the model.
    summary: &'static str,
    description: Option<&'static str>,
    has_key: bool,
    query: Query,
    body: Option<Part>,
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
        OperationKind::Create => Shape {
            summary: "A new {}",
            has_key: false,
            body: Some(Part::Create),
            answer: Answer::NewRow,
            ..WRITE
        },
        OperationKind::Replace => Shape {
            summary: "Replaces a {}",
            description: Some(
                "A field that the body has not becomes its default here, an empty list or null; one whose default is made, by a function or the database, keeps its value. Fields of the key may be absent; one that is given has to be the path's.",
            ),
            body: Some(Part::Replace),
            ..WRITE
        },
        OperationKind::Update => Shape {
            summary: "Changes those fields of a {} that the body has",
            description: Some("A field that the body has not stays as it is."),
            body: Some(Part::Update),
            ..WRITE
        },
        OperationKind::Delete => Shape { summary: "Removes a {}", answer: Answer::Nothing, ..WRITE },
    }
}

/// Prints all paths, in the order of resources and operations.
pub(super) fn print_paths(components: &mut Components<'_>, printer: &mut Printer<'_, '_>) {
    printer.open("paths");
    for resource in &components.api.resources {
        // No two resources have a path in common.
        let mut paths: Vec<(&str, Vec<&Operation>)> = Vec::new();
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in &resource.operations {
            let path = operation.path.as_str();
            let at = *known.entry(path).or_insert(paths.len());
            match paths.get_mut(at) {
                Some((_, operations)) => operations.push(operation),
                None => paths.push((path, vec![operation])),
            }
        }
        for (path, operations) in paths {
            printer.open(path);
            for operation in operations {
                printer.open(method(operation.method));
                print(resource, operation, components, printer);
                printer.close("{}");
            }
            printer.close("{}");
        }
    }
    printer.close("{}");
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

fn print<'a>(
    resource: &'a Resource,
    operation: &Operation,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let shape = shape(operation.kind);
    let relation = operation.relation.and_then(|index| resource.relations.get(index));
    let target = relation.and_then(|relation| components.api.resource(relation.target)).unwrap_or(resource);
    print_names(&shape, resource, operation, relation, components, printer);
    let mut given = Vec::with_capacity(8);
    if shape.has_key {
        given.push(components.part(resource, Part::KeyParameter));
    }
    query(shape.query, target, components, &mut given);
    if !given.is_empty() {
        printer.entry("parameters", &given.into());
    }
    if let Some(body) = shape.body {
        let schema = components.part(resource, body);
        let body = object! {
            "required": true,
            "description": components.names.body_description.as_str(),
            "content": content(schema),
        };
        printer.entry("requestBody", &body);
    }
    let takes = match (shape.body, shape.query) {
        (Some(_), _) => Takes::Body,
        (None, Query::None) => Takes::Nothing,
        (None, _) => Takes::Query,
    };
    printer.open("responses");
    printer.entry(&operation.status.to_string(), &success(&shape, target, components));
    printer.printed(&components.refusals(shape.has_key, takes, shape.writes));
    printer.close("{}");
}

fn content(schema: Json<'_>) -> Json<'_> {
    object! { "application/json": object! { "schema": schema } }
}

/// What an operation is called. Of related rows there are many in a resource, whose names may be those of other operations.
fn print_names<'a>(
    shape: &Shape,
    resource: &Resource,
    operation: &Operation,
    relation: Option<&ApiRelation>,
    components: &Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let model = components.model(resource).name.as_str();
    let mut id = [components.owner(resource), ".", operation.kind.as_str()].concat();
    let mut summary = String::with_capacity(64);
    for (index, text) in shape.summary.split("{}").enumerate() {
        if index > 0 {
            summary.extend(["`", model, "`"]);
        }
        summary.push_str(text);
    }
    let mut description = shape.description.map(Into::into);
    if let Some(relation) = relation {
        id.push('.');
        id.push_str(&ascii(&relation.key));
        summary = summary.replace("{relation}", &format!("`{}`", relation.key));
        description = prose::markdown(components.schema.field(relation.field).documentation.as_deref());
    }
    printer.entry("operationId", &id.into());
    printer.entry("tags", &Json::texts([model]));
    printer.entry("summary", &summary.into());
    if let Some(description) = description {
        printer.entry("description", &description.into());
    }
}

fn query<'a>(
    query: Query,
    resource: &'a Resource,
    components: &mut Components<'a>,
    given: &mut Vec<Json<'a>>,
) {
    if matches!(query, Query::Where | Query::List) {
        given.push(components.part(resource, Part::WhereParameter));
    }
    if query == Query::List {
        if parameters::is_any_ordered(resource) {
            given.push(components.part(resource, Part::OrderByParameter));
        }
        given.extend(components.skip_and_take());
    }
    if matches!(query, Query::Row | Query::List) {
        if parameters::is_any_included(resource, components.api) {
            given.push(components.part(resource, Part::IncludeParameter));
        }
        if parameters::is_any_shown(resource) {
            given.push(components.part(resource, Part::SelectParameter));
        }
    }
}

fn success<'a>(shape: &Shape, resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let is_any_included = relations::is_any_included(resource);
    let headers = match shape.answer {
        Answer::NewRow => fixed! {
            "X-Request-Id": reference(Kind::Header, "X-Request-Id"),
            "Location": reference(Kind::Header, "Location"),
        },
        _ => fixed! { "X-Request-Id": reference(Kind::Header, "X-Request-Id") },
    };
    let (description, schema) = match shape.answer {
        Answer::Page => ("The page.", Some(components.part(resource, Part::Page))),
        Answer::Count => ("The number.", Some(components.common(Common::Count))),
        Answer::Selected => ("The row.", Some(components.part(resource, Part::Selected))),
        Answer::Row if is_any_included => {
            ("The row, with nothing included.", Some(resources::row_alone(resource, components)))
        }
        Answer::Row => ("The row.", Some(resources::row_alone(resource, components))),
        Answer::NewRow if is_any_included => {
            let description = "The row as it is stored, with nothing included.";
            (description, Some(resources::row_alone(resource, components)))
        }
        Answer::NewRow => ("The row as it is stored.", Some(resources::row_alone(resource, components))),
        Answer::Nothing => ("It is gone.", None),
    };
    object! { "description": description, "headers": headers }.with_some("content", schema.map(content))
}
