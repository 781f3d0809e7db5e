//! The table of frameworks. A framework is one file in `static/`, which registers a table of routes natively, and one line here.

use std::sync::Arc;

use gen_core_text::parts;

use crate::artifact::Draft;

use super::Layer;
use super::context::Context;
use super::file::File;
use super::options::Framework;
use super::shared::{Static, draft};
use super::writer::Writer;

pub(super) struct Binding {
    pub(super) framework: Framework,
    /// Its file in `static/`.
    pub(super) file: Static,
    module: &'static str,
    /// The import of the types of what is made.
    types: &'static str,
    makes: &'static [Make],
    /// What its file has beside, for users.
    passes: &'static [&'static str],
}

/// A function of the file that takes routes and options, and is passed on with the routes of the schema.
struct Make {
    name: &'static str,
    of: &'static str,
    doc: &'static str,
}

const LAYER: Layer = Layer::Routes;

macro_rules! file {
    ($stem:literal) => {
        Static { stem: $stem, text: include_str!(concat!("static/", $stem, ".ts")), layers: &[LAYER] }
    };
}

pub(super) const BINDINGS: &[Binding] = &[
    Binding {
        framework: Framework::Express,
        file: file!("express"),
        module: "shared/express",
        types: "import type { Express, Router } from \"express\";",
        makes: &[
            Make {
                name: "createRouter",
                of: "Router",
                doc: "All resources. Mount it before any body parser.",
            },
            Make {
                name: "createApp",
                of: "Express",
                doc: "An application of its own: all resources, and problems for whatever else is asked.",
            },
        ],
        passes: &["expressFailure"],
    },
    Binding {
        framework: Framework::Fastify,
        file: file!("fastify"),
        module: "shared/fastify",
        types: "import type { FastifyInstance, FastifyPluginAsync } from \"fastify\";",
        makes: &[
            Make {
                name: "createPlugin",
                of: "FastifyPluginAsync",
                doc: "All resources: `app.register(createPlugin(…), { prefix: \"/api\" })`.",
            },
            Make {
                name: "createServer",
                of: "FastifyInstance",
                doc: "A server of its own: all resources, and problems for whatever else is asked.",
            },
        ],
        passes: &["fastifyFailure", "serverOptions"],
    },
    Binding {
        framework: Framework::Hono,
        file: file!("hono"),
        module: "shared/hono",
        types: "import type { Hono } from \"hono\";",
        makes: &[Make {
            name: "createHono",
            of: "Hono",
            doc: "All resources: an application of its own, or mounted as `app.route(\"/api\", createHono(…))`.",
        }],
        passes: &["honoFailure", "rawPath"],
    },
];

/// The chosen ones.
pub(super) fn chosen(context: &Context<'_>) -> impl Iterator<Item = &'static Binding> {
    let frameworks = &context.options.frameworks;
    BINDINGS.iter().filter(|binding| frameworks.contains(&binding.framework))
}

/// `routes/express.ts`
pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let drafts = chosen(context).map(|binding| {
        let path = text!("routes/{}.ts", binding.framework.name());
        let context = Arc::clone(context);
        draft(LAYER, path, move |sink| render(binding, &context).write(&context, sink))
    });
    drafts.collect()
}

fn render(binding: &Binding, context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER);
    file.imports.package(binding.types);
    file.imports.ty("routes/resources", "RouterOptions");
    file.imports.value("routes/resources", "createRoutes");
    let namespace = binding.framework.name();
    file.imports.namespace(binding.module, namespace, true);
    let options = Writer::typed("options", "RouterOptions<P>");
    for Make { name, of, doc } in binding.makes {
        file.body.gap();
        file.body.doc(Some(doc));
        let head = Writer::typed(parts!("{name}<P>({options})"), of);
        file.body.block(parts!("export function {head} {{"), "}", |w| {
            w.line(parts!("return {namespace}.{name}(createRoutes(options), options);"));
        });
    }
    file
}

/// What the layer's barrel says of them.
pub(super) fn exports(context: &Context<'_>) -> Vec<String> {
    let ending = context.options.import_extension.suffix();
    let mut lines = Vec::new();
    for binding in chosen(context) {
        let name = binding.framework.name();
        lines.push(text!("export * from \"./{name}{ending}\";"));
        if !binding.passes.is_empty() {
            let passes = binding.passes.join(", ");
            lines.push(text!("export {{ {passes} }} from \"../{}{ending}\";", binding.module));
        }
    }
    lines
}
