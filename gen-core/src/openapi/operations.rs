//! `paths`: each operation with what it takes and answers.

use std::collections::BTreeMap;

use super::address::{Kind, Part};
use super::common::Common;
use super::components::{Components, reference};
use super::json::fixed;
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
    Changed,
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
const MANY: Shape = Shape { has_key: false, answer: Answer::Changed, ..WRITE };

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
        OperationKind::Query => Shape {
            summary: "A page of {} rows",
            description: Some("The parameters of the list, in a body."),
            has_key: false,
            query: Query::None,
            body: Some(Part::ListBody),
            answer: Answer::Page,
            ..READ
        },
        OperationKind::Get => READ,
        OperationKind::GetBy => Shape { summary: "The {} of a unique value", ..READ },
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
        OperationKind::CreateMany => Shape {
            summary: "New {} rows",
            description: Some("All of them or none, in their order."),
            body: Some(Part::CreateMany),
            ..MANY
        },
        OperationKind::UpdateMany => Shape {
            summary: "Changes those fields of some {} rows that the body has",
            description: Some("All of them or none."),
            body: Some(Part::UpdateMany),
            ..MANY
        },
        OperationKind::DeleteMany => Shape {
            summary: "Removes some {} rows",
            description: Some("All of them or none."),
            body: Some(Part::DeleteMany),
            ..MANY
        },
    }
}

/// Prints all paths, in the order of resources and operations.
pub(super) fn print_paths(components: &mut Components<'_>, printer: &mut Printer<'_, '_>) {
    let all = printer.open("paths");
    for resource in &components.api.resources {
        // No two resources have a path in common.
        let mut paths: Vec<(String, Vec<&Operation>)> = Vec::new();
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in &resource.operations {
            let at = *known.entry(&operation.tail).or_insert(paths.len());
            match paths.get_mut(at) {
                Some((_, operations)) => operations.push(operation),
                None => paths.push((resource.path_of(operation), vec![operation])),
            }
        }
        for (path, operations) in paths {
            let item = printer.open(&path);
            for operation in operations {
                let entry = printer.open(method(operation.method));
                print(resource, operation, components, printer);
                printer.close_long(entry);
            }
            printer.close_long(item);
        }
    }
    printer.close_long(all);
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
    let relation = resource.relation_of(operation);
    let target = relation.and_then(|relation| components.api.resource(relation.target)).unwrap_or(resource);
    print_names(&shape, resource, operation, relation, components, printer);
    if shape.has_key || shape.query != Query::None {
        let parameters = printer.open_list("parameters");
        if shape.has_key {
            let unique = resource.unique_of(operation);
            let parameter = match unique {
                Some(unique) => parameters::values(resource, &unique.fields, components),
                None => components.part(resource, Part::KeyParameter),
            };
            printer.item(&parameter);
        }
        print_query(shape.query, target, components, printer);
        printer.close(parameters);
    }
    if let Some(body) = shape.body {
        let schema = components.part(resource, body);
        let body = printer.open("requestBody");
        printer.entry("required", &true.into());
        printer.entry("description", &components.names.body_description.as_str().into());
        parameters::print_content(&schema, printer);
        printer.close(body);
    }
    let takes = match (shape.body, shape.query) {
        (Some(_), _) => Takes::Body,
        (None, Query::None) => Takes::Nothing,
        (None, _) => Takes::Query,
    };
    let responses = printer.open("responses");
    print_success(&operation.status.to_string(), &shape, target, components, printer);
    printer.printed(&components.refusals(shape.has_key, takes, shape.writes));
    printer.close_long(responses);
}

/// What an operation is called. Of related rows there are many in a resource, whose names may be those of other operations.
fn print_names(
    shape: &Shape,
    resource: &Resource,
    operation: &Operation,
    relation: Option<&ApiRelation>,
    components: &Components<'_>,
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
    if let Some(unique) = resource.unique_of(operation) {
        id.push('.');
        id.push_str(&ascii(&unique.name));
    }
    if let Some(relation) = relation {
        id.push('.');
        id.push_str(&ascii(&relation.key));
        summary = summary.replace("{relation}", &["`", &*relation.key, "`"].concat());
        description = prose::markdown(components.schema.field(relation.field).documentation.as_deref());
    }
    printer.entry("operationId", &id.into());
    printer.texts("tags", std::iter::once(model));
    printer.entry("summary", &summary.into());
    if let Some(description) = description {
        printer.entry("description", &description.into());
    }
}

fn print_query<'a>(
    query: Query,
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    if matches!(query, Query::Where | Query::List) {
        printer.item(&components.part(resource, Part::WhereParameter));
    }
    if query == Query::List {
        if parameters::is_any_ordered(resource) {
            printer.item(&components.part(resource, Part::OrderByParameter));
        }
        for parameter in components.paging() {
            printer.item(&parameter);
        }
    }
    if matches!(query, Query::Row | Query::List) {
        if parameters::is_any_included(resource, components.api) {
            printer.item(&components.part(resource, Part::IncludeParameter));
        }
        if parameters::is_any_shown(resource) {
            printer.item(&components.part(resource, Part::SelectParameter));
        }
    }
}

fn print_success<'a>(
    status: &str,
    shape: &Shape,
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let is_any_included = relations::is_any_included(resource);
    let (description, schema) = match shape.answer {
        Answer::Page => ("The page.", Some(components.part(resource, Part::Page))),
        Answer::Count => ("The number.", Some(components.common(Common::Count))),
        Answer::Changed => ("How many.", Some(components.common(Common::Changed))),
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
    let success = printer.open(status);
    printer.entry("description", &description.into());
    let headers = if matches!(shape.answer, Answer::NewRow) {
        fixed!(
            r##"{ "X-Request-Id": { "$ref": "#/components/headers/X-Request-Id" }, "Location": { "$ref": "#/components/headers/Location" } }"##,
            "X-Request-Id": reference(Kind::Header, "X-Request-Id"),
            "Location": reference(Kind::Header, "Location"),
        )
    } else {
        fixed!(
            r##"{ "X-Request-Id": { "$ref": "#/components/headers/X-Request-Id" } }"##,
            "X-Request-Id": reference(Kind::Header, "X-Request-Id"),
        )
    };
    printer.entry("headers", &headers);
    if let Some(schema) = schema {
        parameters::print_content(&schema, printer);
    }
    printer.close(success);
}
