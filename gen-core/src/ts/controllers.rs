//! Layer `controllers`: what each operation reads, does and answers. They know HTTP, but no framework.

use std::sync::Arc;

use gen_core_text::parts;

use crate::api::{ApiRelation, Operation, OperationKind};
use crate::artifact::Draft;

use super::Layer;
use super::context::Context;
use super::file::{File, Imports};
use super::model::ModelView;
use super::shared::{RenderModel, layer_barrel, model_drafts};
use super::validators;
use super::writer::{Writer, quoted};

const LAYER: Layer = Layer::Controllers;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |_| vec![("controller", render as RenderModel)]);
    drafts.push(layer_barrel(context, LAYER, |_| Vec::new()));
    drafts
}

fn render(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    let name = &model.name;
    file.imports.ty("shared/http", "Handler");
    file.imports.ty("shared/endpoint", "ControllerOptions");
    file.imports.value("shared/endpoint", "endpoint");
    file.imports.value(validators::RESOURCES, "resources");
    file.imports.ty(model.module(Layer::Services, "service"), parts!("{name}Service"));
    file.body.doc(Some(&text!("The operations of {}, over raw requests.", model.resource.path)));
    file.body.block(parts!("export interface {name}Controller {{"), "}", |w| {
        for operation in model.operations() {
            w.line(parts!("{};", Writer::typed(&model.handler(operation), "Handler")));
        }
    });
    let parameters = text!(
        "{}, {}",
        Writer::typed("service", parts!("{name}Service")),
        Writer::typed("options", "ControllerOptions<P>")
    );
    let head = Writer::typed(parts!("create{name}Controller<P>({parameters})"), parts!("{name}Controller"));
    file.body.gap();
    file.body.block(parts!("export function {head} {{"), "}", |w| {
        w.line(parts!("const resource = {};", quoted(model.model.name.as_str())));
        w.block("return {", "};", |w| {
            for operation in model.operations() {
                write_endpoint(context, model, operation, &mut file.imports, w);
            }
        });
    });
    file
}

/// What an operation reads of a request.
struct Reads {
    key: bool,
    /// The schema of its parameters, of the query validators.
    query: Option<&'static str>,
    /// The schema of its body: `Create`, and the file it is in.
    body: Option<(&'static str, &'static str)>,
}

fn reads(kind: OperationKind) -> Reads {
    match kind {
        OperationKind::List => Reads { key: false, query: Some("ListQuery"), body: None },
        OperationKind::Count => Reads { key: false, query: Some("CountQuery"), body: None },
        OperationKind::Query => Reads { key: false, query: None, body: Some(("ListBody", "query.zod")) },
        OperationKind::Get | OperationKind::GetBy => Reads { key: true, query: Some("GetQuery"), body: None },
        OperationKind::Related => Reads { key: true, query: Some("ListQuery"), body: None },
        OperationKind::Delete => Reads { key: true, query: None, body: None },
        OperationKind::Create => Reads { key: false, query: None, body: Some(("Create", "create.zod")) },
        OperationKind::Replace => Reads { key: true, query: None, body: Some(("Replace", "replace.zod")) },
        OperationKind::Update => Reads { key: true, query: None, body: Some(("Update", "update.zod")) },
        OperationKind::CreateMany => {
            Reads { key: false, query: None, body: Some(("CreateMany", "create.zod")) }
        }
        OperationKind::UpdateMany => {
            Reads { key: false, query: None, body: Some(("UpdateMany", "update.zod")) }
        }
        OperationKind::DeleteMany => {
            Reads { key: false, query: None, body: Some(("DeleteMany", "query.zod")) }
        }
    }
}

fn write_endpoint(
    context: &Context<'_>,
    model: &ModelView<'_>,
    operation: &Operation,
    imports: &mut Imports,
    w: &mut Writer,
) {
    let Reads { key, query, body } = reads(operation.kind);
    let (name, variable) = (&model.name, &model.variable);
    let query_module = model.module(Layer::Validators, "query.zod");
    // The rows of a related list are another resource's.
    let other = model.relation_of(operation).and_then(|relation| context.target(relation));
    let rows = other.unwrap_or(model);
    // The policy sees the list of related rows as the two accesses that it is.
    let action = operation.kind.action().as_str();
    w.block(parts!("{}: endpoint(options, {{", model.handler(operation)), "}),", |w| {
        w.line(parts!("operation: {},", quoted(operation.kind.as_str())));
        w.line(parts!("action: {},", quoted(action)));
        w.line("resource,");
        w.line("resources,");
        if let Some(other) = other {
            let resource = quoted(other.model.name.as_str());
            w.line(parts!("also: {{ action: \"list\", resource: {resource} }},"));
        }
        if key {
            let reader = match model.unique_of(operation) {
                Some(unique) => text!("read{}", unique.name),
                None => text!("read{name}Key"),
            };
            w.line(parts!("key: {reader},"));
            imports.value(query_module, reader);
        } else {
            w.line("key: noKey,");
            imports.value("shared/endpoint", "noKey");
        }
        if let Some(kind) = query {
            let schema = parts!("{}{kind}Schema", rows.variable);
            w.line(parts!("query: {schema},"));
            imports.value(rows.module(Layer::Validators, "query.zod"), schema);
        } else {
            w.line("query: noQuery,");
            imports.value("shared/list", "noQuery");
        }
        if let Some((kind, file)) = body {
            let schema = parts!("{variable}{kind}Schema");
            w.line(parts!("body: {schema},"));
            let module = model.module(Layer::Validators, file);
            imports.value(module, schema);
            if operation.kind == OperationKind::Query {
                w.line("bodyProblem: \"invalid_query\",");
            }
            if operation.kind == OperationKind::Replace {
                w.line(parts!("bodyKey: {variable}ReplaceKey,"));
                imports.value(module, parts!("{variable}ReplaceKey"));
            }
        }
        write_accesses(operation.kind, rows, imports, w);
        write_run(model, operation, imports, w);
    });
}

/// What the policy is asked for besides, where a request can reach more than its own resource.
fn write_accesses(kind: OperationKind, rows: &ModelView<'_>, imports: &mut Imports, w: &mut Writer) {
    let any = |which: fn(&ApiRelation) -> bool| rows.resource.relations.iter().any(which);
    let reaches = |relation: &ApiRelation| relation.include || relation.filter;
    let (input, function) = match kind {
        OperationKind::Query if any(reaches) => ("body", "queryAccesses"),
        OperationKind::Create | OperationKind::Replace | OperationKind::Update
            if any(|relation| relation.write) =>
        {
            ("body", "linkAccesses")
        }
        kind if reads(kind).query.is_some() && any(reaches) => ("query", "queryAccesses"),
        _ => return,
    };
    imports.value("shared/accesses", function);
    let model = quoted(rows.model.name.as_str());
    w.line(parts!("accesses: ({{ {input} }}) => {function}(resources, {model}, {input}),"));
}

fn write_run(model: &ModelView<'_>, operation: &Operation, imports: &mut Imports, w: &mut Writer) {
    let status = operation.status;
    let method = model.handler(operation);
    match operation.kind {
        OperationKind::List => {
            imports.value("shared/endpoint", "selectedPage");
            let value = "selectedPage(await service.list(query, granted), query)";
            w.line(parts!("run: async ({{ query, granted }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::Count => {
            let value = "{ total: await service.count(query.where, granted) }";
            w.line(parts!("run: async ({{ query, granted }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::Query => {
            imports.value("shared/endpoint", "selectedPage");
            let value = "selectedPage(await service.list(body, granted), body)";
            w.line(parts!("run: async ({{ body, granted }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::CreateMany => {
            w.line("whole: true,");
            let value = "{ count: await service.createMany(body.data) }";
            w.line(parts!("run: async ({{ body }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::UpdateMany => {
            w.line("sets: ({ body }) => body.data,");
            let value = "{ count: await service.updateMany(body.where, body.data, granted) }";
            w.line(parts!("run: async ({{ body, granted }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::DeleteMany => {
            let value = "{ count: await service.deleteMany(body.where, granted) }";
            w.line(parts!("run: async ({{ body, granted }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::Get | OperationKind::GetBy => {
            w.block("run: async ({ key, query, granted }) => {", "},", |w| {
                let include = if model.includes() { ", query.include" } else { "" };
                w.line(parts!("const row = await service.{method}(key{include}, granted);"));
                w.line(parts!("return found({status}, row === null ? null : selected(row, query));"));
                imports.value("shared/endpoint", "found");
                imports.value("shared/endpoint", "selected");
            });
        }
        OperationKind::Create => w.block("run: async ({ body, granted }) => {", "},", |w| {
            w.line("const row = await service.create(body, granted);");
            if model.key.is_empty() {
                w.line(parts!("return {{ status: {status}, value: row }};"));
            } else {
                let writer = parts!("write{}Key", model.name);
                w.line(parts!("return {{ status: {status}, value: row, createdKey: {writer}(row) }};"));
                imports.value(model.module(Layer::Validators, "query.zod"), writer);
            }
        }),
        OperationKind::Replace | OperationKind::Update => {
            imports.value("shared/endpoint", "found");
            w.line(parts!(
                "run: async ({{ key, body, granted }}) => found({status}, await service.{method}(key, body, granted)),"
            ));
        }
        OperationKind::Delete => {
            imports.value("shared/endpoint", "gone");
            w.line(parts!(
                "run: async ({{ key, granted }}) => gone({status}, await service.delete(key, granted)),"
            ));
        }
        OperationKind::Related => w.block("run: async ({ key, query, granted }) => {", "},", |w| {
            w.line(parts!("const page = await service.{method}(key, query, granted);"));
            w.line(parts!("return found({status}, page === null ? null : selectedPage(page, query));"));
            imports.value("shared/endpoint", "found");
            imports.value("shared/endpoint", "selectedPage");
        }),
    }
}
