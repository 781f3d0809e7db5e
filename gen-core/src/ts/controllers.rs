//! Layer `controllers`: what each operation reads, does and answers. They know HTTP, but no framework.

use std::sync::Arc;

use crate::api::{Operation, OperationKind};
use crate::artifact::Draft;
use crate::name::ts_string;

use super::Layer;
use super::file::Imports;
use super::model::{Context, ModelView};
use super::shared::{RenderModel, layer_barrel, model_drafts};
use super::writer::Writer;

const LAYER: Layer = Layer::Controllers;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |_| vec![("controller", render as RenderModel)]);
    drafts.push(layer_barrel(context, LAYER, |_| Vec::new()));
    drafts
}

/// The name of an operation's handler.
pub(super) fn handler(kind: OperationKind) -> &'static str {
    kind.as_str()
}

fn render(context: &Context<'_>, model: &ModelView<'_>) -> String {
    let mut file = context.model_file(LAYER);
    let name = &model.name;
    file.imports.ty("shared/http", "Handler");
    file.imports.ty("shared/endpoint", "ControllerOptions");
    file.imports.value("shared/endpoint", "endpoint");
    file.imports.ty(&model.module(Layer::Services, "service"), format!("{name}Service"));
    file.body.doc(Some(&format!("The operations of {}, over raw requests.", model.resource.path)));
    file.body.block(format!("export interface {name}Controller {{"), "}", |w| {
        for operation in model.operations() {
            w.line(format!("{};", Writer::typed(handler(operation.kind), "Handler")));
        }
    });
    let parameters = format!(
        "{}, {}",
        Writer::typed("service", &format!("{name}Service")),
        Writer::typed("options", "ControllerOptions")
    );
    let head = Writer::typed(&format!("create{name}Controller({parameters})"), &format!("{name}Controller"));
    file.body.gap();
    file.body.block(format!("export function {head} {{"), "}", |w| {
        w.line(format!("const resource = {};", ts_string(model.model.name.as_str())));
        w.block("return {", "};", |w| {
            for operation in model.operations() {
                write_endpoint(model, operation, &mut file.imports, w);
            }
        });
    });
    file.into_text()
}

/// What an operation reads of a request.
struct Reads {
    key: bool,
    /// The schema of its parameters, of the query validators.
    query: Option<&'static str>,
    /// The schema of its body: `Create`.
    body: Option<&'static str>,
}

fn reads(kind: OperationKind) -> Reads {
    match kind {
        OperationKind::List => Reads { key: false, query: Some("ListQuery"), body: None },
        OperationKind::Count => Reads { key: false, query: Some("CountQuery"), body: None },
        OperationKind::Get | OperationKind::Delete | OperationKind::Related => {
            Reads { key: true, query: None, body: None }
        }
        OperationKind::Create => Reads { key: false, query: None, body: Some("Create") },
        OperationKind::Replace => Reads { key: true, query: None, body: Some("Replace") },
        OperationKind::Update => Reads { key: true, query: None, body: Some("Update") },
    }
}

fn write_endpoint(model: &ModelView<'_>, operation: &Operation, imports: &mut Imports, w: &mut Writer) {
    let Reads { key, query, body } = reads(operation.kind);
    let (name, variable) = (&model.name, &model.variable);
    let query_module = model.module(Layer::Validators, "query.zod");
    let action = handler(operation.kind);
    w.block(format!("{action}: endpoint(options, {{"), "}),", |w| {
        w.line(format!("action: {},", ts_string(action)));
        w.line("resource,");
        if key {
            let reader = format!("read{name}Key");
            w.line(format!("key: {reader},"));
            imports.value(&query_module, reader);
        } else {
            w.line("key: noKey,");
            imports.value("shared/endpoint", "noKey");
        }
        if let Some(kind) = query {
            let schema = format!("{variable}{kind}Schema");
            w.line(format!("query: {schema},"));
            imports.value(&query_module, schema);
        } else {
            w.line("query: noQuery,");
            imports.value("shared/list", "noQuery");
        }
        if let Some(kind) = body {
            let schema = format!("{variable}{kind}Schema");
            w.line(format!("body: {schema},"));
            let module = model.module(Layer::Validators, &format!("{}.zod", kind.to_lowercase()));
            imports.value(&module, schema);
            if operation.kind == OperationKind::Replace {
                w.line(format!("bodyKey: {variable}ReplaceKey,"));
                imports.value(&module, format!("{variable}ReplaceKey"));
            }
        }
        write_run(model, operation, imports, w);
    });
}

fn write_run(model: &ModelView<'_>, operation: &Operation, imports: &mut Imports, w: &mut Writer) {
    let status = operation.status;
    match operation.kind {
        OperationKind::List => {
            w.line(format!(
                "run: async ({{ query }}) => ({{ status: {status}, value: await service.list(query) }}),"
            ));
        }
        OperationKind::Count => {
            let value = "{ total: await service.count(query.where) }";
            w.line(format!("run: async ({{ query }}) => ({{ status: {status}, value: {value} }}),"));
        }
        OperationKind::Get => {
            imports.value("shared/endpoint", "found");
            w.line(format!("run: async ({{ key }}) => found({status}, await service.get(key)),"));
        }
        OperationKind::Create => w.block("run: async ({ body }) => {", "},", |w| {
            w.line("const row = await service.create(body);");
            if model.key.is_empty() {
                w.line(format!("return {{ status: {status}, value: row }};"));
            } else {
                let writer = format!("write{}Key", model.name);
                w.line(format!("return {{ status: {status}, value: row, createdKey: {writer}(row) }};"));
                imports.value(&model.module(Layer::Validators, "query.zod"), writer);
            }
        }),
        OperationKind::Replace | OperationKind::Update => {
            imports.value("shared/endpoint", "found");
            let method = handler(operation.kind);
            w.line(format!(
                "run: async ({{ key, body }}) => found({status}, await service.{method}(key, body)),"
            ));
        }
        OperationKind::Delete => {
            imports.value("shared/endpoint", "gone");
            w.line(format!("run: async ({{ key }}) => gone({status}, await service.delete(key)),"));
        }
        OperationKind::Related => {}
    }
}
