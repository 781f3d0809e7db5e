//! Layer `routes`: a framework's own router over the controllers, and an application of them all.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::api::{Method, Operation};
use crate::artifact::Draft;
use crate::name::ts_string;

use super::Layer;
use super::file::File;
use super::model::{Context, ModelView};
use super::options::Framework;
use super::shared::{RenderModel, layer_barrel, layer_draft, model_drafts};
use super::writer::Writer;

const LAYER: Layer = Layer::Routes;
const ROUTER: &str = "express.Router({ caseSensitive: true, strict: true })";

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let Framework::Express = context.options.framework;
    let mut drafts = model_drafts(context, LAYER, |_| vec![("routes", render as RenderModel)]);
    drafts.push(layer_draft(context, LAYER, "routes/app.ts".to_owned(), render_app));
    drafts.push(layer_barrel(context, LAYER, |context| {
        let ending = context.options.import_extension.suffix();
        vec![
            format!("export * from \"./app{ending}\";"),
            format!("export {{ allowAll }} from \"../shared/policy{ending}\";"),
        ]
    }));
    drafts
}

/// The operations of one path.
struct Route<'a> {
    path: &'a str,
    operations: Vec<&'a Operation>,
}

impl Route<'_> {
    /// The place of the key among the path's segments.
    fn key_at(&self) -> Option<usize> {
        self.path.split('/').position(|segment| segment == "{key}")
    }

    /// The value of `Allow`: `HEAD` is wherever `GET` is.
    fn allow(&self) -> String {
        let methods = self.operations.iter().map(|operation| match operation.method {
            Method::Get => "GET, HEAD",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        });
        methods.collect::<Vec<_>>().join(", ")
    }

    /// The path as Express writes it.
    fn pattern(&self) -> String {
        let segments = self.path.split('/').map(|segment| match segment {
            "{key}" => ":key".to_owned(),
            literal => escape(literal),
        });
        segments.collect::<Vec<_>>().join("/")
    }
}

/// Characters that mean something in a path of Express stand for themselves.
fn escape(literal: &str) -> String {
    let mut out = String::with_capacity(literal.len());
    for c in literal.chars() {
        if ":*{}()[]?+!\\".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The paths of a resource: those without a key first, since a key could read like their last segment.
fn routes<'a>(model: &ModelView<'a>) -> Vec<Route<'a>> {
    let mut by_path: BTreeMap<&'a str, Vec<&'a Operation>> = BTreeMap::new();
    for operation in model.operations() {
        by_path.entry(&operation.path).or_default().push(operation);
    }
    let mut routes: Vec<_> =
        by_path.into_iter().map(|(path, operations)| Route { path, operations }).collect();
    routes.sort_by_key(|route| route.key_at().is_some());
    routes
}

fn render(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    let name = &model.name;
    file.imports.package("import express, { type Router } from \"express\";");
    file.imports.ty(model.module(Layer::Controllers, "controller"), format!("{name}Controller"));
    file.imports.value("shared/express", "bind");
    file.imports.value("shared/express", "methodNotAllowed");
    let routes = routes(model);
    let parameter = Writer::typed("controller", format!("{name}Controller"));
    let head = Writer::typed(format!("create{name}Router({parameter})"), "Router");
    file.body.doc(Some("Mount it before any body parser: bodies are read here, as bytes."));
    file.body.block(format_args!("export function {head} {{"), "}", |w| {
        w.line(format_args!("const router = {ROUTER};"));
        for route in &routes {
            w.gap();
            write_route(model, route, w);
        }
        let keyed = routes.iter().filter(|route| route.key_at().is_some());
        let keyed: Vec<String> = keyed
            .map(|route| format!("[{}, {}]", ts_string(route.path), ts_string(&route.allow())))
            .collect();
        if !keyed.is_empty() {
            w.list("router.use(refuseBadKey([", &keyed, "]));");
            file.imports.value("shared/express", "refuseBadKey");
        }
        w.gap();
        w.line("return router;");
    });
    file
}

fn write_route(model: &ModelView<'_>, route: &Route<'_>, w: &mut Writer) {
    let pattern = ts_string(&route.pattern());
    let key = route.key_at().map(|at| format!(", {at}")).unwrap_or_default();
    for operation in &route.operations {
        let method = match operation.method {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Patch => "patch",
            Method::Delete => "delete",
        };
        w.line(format_args!(
            "router.{method}({pattern}, bind(controller.{}{key}));",
            model.handler(operation)
        ));
    }
    w.line(format_args!("router.all({pattern}, methodNotAllowed({}));", ts_string(&route.allow())));
}

fn render_app(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER);
    file.imports.package("import express, { type Express, type Router } from \"express\";");
    file.imports.ty("shared/client", "PrismaClient");
    file.imports.ty("shared/endpoint", "ControllerOptions");
    file.imports.value("shared/express", "failure");
    file.imports.value("shared/express", "noSuchRoute");
    let w = &mut file.body;
    w.block("export interface RouterOptions<P = unknown> extends ControllerOptions<P> {", "}", |w| {
        w.line(format_args!("readonly {};", Writer::typed("prisma", "PrismaClient")));
    });
    w.gap();
    w.doc(Some("All resources. Mount it before any body parser."));
    let options = Writer::typed("options", "RouterOptions<P>");
    w.block(
        format_args!(
            "export function {} {{",
            Writer::typed(format_args!("createRouter<P>({options})"), "Router")
        ),
        "}",
        |w| {
            if !context.models.is_empty() {
                w.line("const { prisma } = options;");
            }
            w.line(format_args!("const router = {ROUTER};"));
            for model in &context.models {
                let name = &model.name;
                let service = format!("{}.create{name}Service(prisma)", alias(model, "Service"));
                let controller =
                    format!("{}.create{name}Controller({service}, options)", alias(model, "Controller"));
                w.line(format_args!(
                    "router.use({}.create{name}Router({controller}));",
                    alias(model, "Routes")
                ));
            }
            w.line("return router;");
        },
    );
    w.gap();
    w.doc(Some("An application of its own: all resources, and problems for whatever else is asked."));
    w.block(
        format_args!(
            "export function {} {{",
            Writer::typed(format_args!("createApp<P>({options})"), "Express")
        ),
        "}",
        |w| {
            w.line("const app = express();");
            w.line("app.disable(\"x-powered-by\");");
            w.line("app.use(createRouter(options));");
            w.line("app.use(noSuchRoute);");
            w.line("app.use(failure(options.logger));");
            w.line("return app;");
        },
    );
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
    format!("{}{kind}", model.variable)
}
