//! Layer `routes`: the paths of each resource as a table, all of them together, and what frameworks make of them.

use std::sync::Arc;

use gen_core_text::parts;

use crate::api::{Method, Operation};
use crate::artifact::Draft;

use super::context::Context;
use super::file::File;
use super::model::ModelView;
use super::shared::{RenderModel, layer_barrel, layer_draft, model_drafts};
use super::writer::{Show, Writer, quoted};
use super::{Layer, frameworks};

const LAYER: Layer = Layer::Routes;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |_| vec![("routes", render as RenderModel)]);
    drafts.push(layer_draft(context, LAYER, "routes/resources.ts".to_owned(), render_resources));
    drafts.extend(frameworks::drafts(context));
    drafts.push(layer_barrel(context, LAYER, |context| {
        let ending = context.options.import_extension.suffix();
        let mut lines = vec![text!("export * from \"./resources{ending}\";")];
        lines.extend(frameworks::exports(context));
        lines.push(text!("export {{ allowAll }} from \"../shared/policy{ending}\";"));
        lines.push(text!("export {{ consoleLog }} from \"../shared/telemetry{ending}\";"));
        lines
    }));
    drafts
}

/// Operations by their paths: those without a key first, since a key could read like their last segment.
fn by_path<'a>(model: &ModelView<'a>) -> Vec<&'a Operation> {
    let mut operations: Vec<_> = model.operations().collect();
    operations.sort_by_key(|operation| (operation.tail.contains("/{"), &*operation.tail));
    operations
}

fn render(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    let name = &model.name;
    file.imports.ty(model.module(Layer::Controllers, "controller"), parts!("{name}Controller"));
    file.imports.ty("shared/routing", "Route");
    let parameter = Writer::typed("controller", parts!("{name}Controller"));
    let head = Writer::typed(parts!("create{name}Routes({parameter})"), "Route[]");
    file.body.doc(Some(&text!("The paths of {}, in the order in which they match.", model.resource.path)));
    file.body.block(parts!("export function {head} {{"), "}", |w| {
        w.line(parts!("const resource = {};", quoted(model.model.name.as_str())));
        w.block("return [", "];", |w| {
            for operations in by_path(model).chunk_by(|one, other| one.tail == other.tail) {
                let path = operations.first().map(|operation| model.resource.path_of(operation));
                w.block("{", "},", |w| {
                    w.line(parts!("path: {},", quoted(&path.unwrap_or_default())));
                    w.line("resource,");
                    w.list("operations: [", operations.iter().map(|operation| row(model, operation)), "],");
                });
            }
        });
    });
    file
}

fn row<'o>(model: &'o ModelView<'_>, operation: &'o Operation) -> impl Show + 'o {
    let method = match operation.method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    };
    let action = operation.kind.as_str();
    let handler = model.handler(operation);
    parts!(move "{{ method: \"{method}\", action: \"{action}\", handler: controller.{handler} }}")
}

fn render_resources(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER);
    file.imports.ty("shared/client", "PrismaClient");
    file.imports.ty("shared/endpoint", "ControllerOptions");
    file.imports.ty("shared/routing", "Route");
    file.imports.ty("shared/routing", "RoutingOptions");
    file.imports.value("shared/routing", "leave");
    let w = &mut file.body;
    w.block(
        "export interface RouterOptions<P = unknown> extends ControllerOptions<P>, RoutingOptions {",
        "}",
        |w| {
            w.line(parts!("readonly {};", Writer::typed("prisma", "PrismaClient")));
        },
    );
    w.gap();
    w.doc(Some("The routes of all resources, for a framework."));
    let options = Writer::typed("options", "RouterOptions<P>");
    let head = Writer::typed(parts!("createRoutes<P>({options})"), "Route[]");
    w.block(parts!("export function {head} {{"), "}", |w| {
        if !context.models.is_empty() {
            w.line("const { prisma } = options;");
        }
        w.block("return leave(options.own, [", "]);", |w| {
            for model in &context.models {
                let name = &model.name;
                let service = text!("{}.create{name}Service(prisma)", alias(model, "Service"));
                let controller =
                    text!("{}.create{name}Controller({service}, options)", alias(model, "Controller"));
                w.line(parts!("...{}.create{name}Routes({controller}),", alias(model, "Routes")));
            }
        });
    });
    for model in &context.models {
        for (layer, suffix, kind) in [
            (Layer::Services, "service", "Service"),
            (Layer::Controllers, "controller", "Controller"),
            (LAYER, "routes", "Routes"),
        ] {
            let name = alias(model, kind);
            file.imports.namespace(model.module(layer, suffix), &name, true);
        }
    }
    file
}

/// A namespace, since two models' functions may have one name.
fn alias(model: &ModelView<'_>, kind: &str) -> String {
    text!("{}{kind}", model.variable)
}
