//! The files that do not belong to one model: `shared/`, barrels, `tsconfig.paths.json`.

use std::collections::BTreeSet;
use std::sync::Arc;

use gen_core_text::parts;

use crate::artifact::{Draft, Owner, Place, Render, Sink};
use crate::name::ts_string;
use crate::schema::Provider;

use super::context::Context;
use super::file::{File, barrel, header};
use super::model::ModelView;
use super::options::ImportExtension;
use super::writer::Writer;
use super::{Layer, frameworks};

/// Renders a file of a model.
pub(super) type RenderModel = fn(&Context<'_>, &ModelView<'_>) -> File;

/// A file of `static/`, and the layers that import it.
pub(super) struct Static {
    pub(super) stem: &'static str,
    pub(super) text: &'static str,
    pub(super) layers: &'static [Layer],
}

macro_rules! static_files {
    ($($stem:literal $layers:expr;)*) => {
        const STATIC: &[Static] = &[$(Static { stem: $stem, text: include_str!(concat!("static/", $stem, ".ts")), layers: &$layers }),*];
    };
}

static_files! {
    "accesses" [Layer::Controllers];
    "body" [Layer::Controllers];
    "client-json" [Layer::Services];
    "convert" [Layer::Services];
    "cursor" [Layer::Validators, Layer::Services];
    "database" [Layer::Services];
    "datetime" [Layer::Validators];
    "decimal" [Layer::Validators];
    "endpoint" [Layer::Controllers];
    "exact-float" [Layer::Services];
    "fault" [Layer::Validators];
    "fields" [Layer::Validators];
    "filters" [Layer::Contracts];
    "granted" [Layer::Services, Layer::Controllers];
    "hooks" [Layer::Controllers];
    "http" [Layer::Controllers];
    "include" [Layer::Validators];
    "int-filter" [Layer::Services];
    "json" [Layer::Contracts];
    "key" [Layer::Validators];
    "keyset" [Layer::Services];
    "link-schemas" [Layer::Validators];
    "links" [Layer::Contracts];
    "list" [Layer::Validators];
    "list-filter" [Layer::Services];
    "loader" [Layer::Services];
    "many" [Layer::Contracts];
    "many-rows" [Layer::Services];
    "many-schemas" [Layer::Validators];
    "node" [Layer::Routes];
    "parse" [Layer::Validators];
    "percent" [Layer::Validators];
    "policy" [Layer::Controllers];
    "problem" [Layer::Validators, Layer::Services];
    "ranked" [Layer::Services];
    "relations" [Layer::Services];
    "resources" [Layer::Validators];
    "routing" [Layer::Routes];
    "scalars" [Layer::Validators];
    "telemetry" [Layer::Routes];
    "text" [Layer::Validators];
    "transaction" [Layer::Services];
    "where" [Layer::Validators];
}

/// For adapters of PostgreSQL.
const POOL: Static =
    Static { stem: "pool", text: include_str!("static/pool.ts"), layers: &[Layer::Services] };

/// Of one database alone.
const OF_PROVIDERS: &[(Provider, Static)] = &[
    (
        Provider::MySql,
        Static { stem: "mysql", text: include_str!("static/mysql.ts"), layers: &[Layer::Services] },
    ),
    (Provider::PostgreSql, POOL),
    (Provider::CockroachDb, POOL),
    (
        Provider::Sqlite,
        Static { stem: "sqlite", text: include_str!("static/sqlite.ts"), layers: &[Layer::Services] },
    ),
];

pub(super) fn draft<'a>(
    layer: Layer,
    path: String,
    render: impl Fn(&mut Sink<'_>) + Send + Sync + 'a,
) -> Draft<'a> {
    named_draft(layer.name(), path, render)
}

/// A file of a layer, which belongs to no model.
pub(super) fn layer_draft<'a>(
    context: &Arc<Context<'a>>,
    layer: Layer,
    path: String,
    render: fn(&Context<'_>) -> File,
) -> Draft<'a> {
    let context = Arc::clone(context);
    draft(layer, path, move |sink| render(&context).write(&context, sink))
}

fn named_draft<'a>(
    layer: &'static str,
    path: String,
    render: impl Fn(&mut Sink<'_>) + Send + Sync + 'a,
) -> Draft<'a> {
    Draft {
        path,
        owner: Owner { layer, model: "" },
        render: Arc::new(move |_, sink: &mut Sink<'_>| render(sink)),
        place: Place::default(),
    }
}

/// What only other generated files import stands in no barrel.
pub(super) const INTERNAL: &str = "rows";

/// The files of every model in a layer: what `files` says for it, as suffix (`read.dto`) and renderer.
pub(super) fn model_drafts<'a>(
    context: &Arc<Context<'a>>,
    layer: Layer,
    files: fn(&ModelView<'_>) -> Vec<(&'static str, RenderModel)>,
) -> Vec<Draft<'a>> {
    let all = Arc::clone(context);
    let render: Render<'a> = Arc::new(move |place, sink: &mut Sink<'_>| {
        let Some(model) = all.models.get(place.model as usize) else { return };
        let files = files(model);
        if let Some((_, render)) = files.get(place.file as usize) {
            return render(&all, model).write(&all, sink);
        }
        let ending = all.options.import_extension.suffix();
        let shown = files.into_iter().map(|(suffix, _)| suffix).filter(|suffix| *suffix != INTERNAL);
        let lines =
            shown.map(|suffix| ["export * from \"./", &model.stem, ".", suffix, ending, "\";"].concat());
        barrel(layer.name(), lines, sink.text);
    });
    let mut drafts = Vec::with_capacity(context.models.len() * 6);
    // Mostly in the order of their paths, in which they will have to be.
    for model in context.by_stem() {
        let (stem, owner) =
            (model.stem.as_str(), Owner { layer: layer.name(), model: model.model.name.as_str() });
        let mut files: Vec<_> =
            (0..).zip(files(model)).map(|(file, (suffix, _))| (stem, suffix, file)).collect();
        files.push(("index", "", u32::MAX));
        files.sort_unstable();
        for (name, suffix, file) in files {
            let dot = if suffix.is_empty() { "" } else { "." };
            let path = [layer.name(), "/", stem, "/", name, dot, suffix, ".ts"].concat();
            let place = Place { model: model.index, file };
            drafts.push(Draft { path, owner, render: Arc::clone(&render), place });
        }
    }
    drafts
}

/// `index.ts` of a layer: one namespace a model, and more lines.
pub(super) fn layer_barrel<'a>(
    context: &Arc<Context<'a>>,
    layer: Layer,
    more: impl Fn(&Context<'a>) -> Vec<String> + Send + Sync + 'a,
) -> Draft<'a> {
    let context = Arc::clone(context);
    draft(layer, text!("{}/index.ts", layer.name()), move |sink| {
        let ending = context.options.import_extension.suffix();
        let models = context.models.iter().map(|model| {
            // With `/index`, since a file of the layer may have the folder's name.
            text!("export * as {} from \"./{}/index{ending}\";", model.namespace, model.stem)
        });
        barrel(layer.name(), more(&context).into_iter().chain(models), sink.text);
    })
}

/// A file of all composite types in a layer, where there are some.
pub(super) fn types_draft<'a>(
    context: &Arc<Context<'a>>,
    layer: Layer,
    stem: &str,
    render: fn(&Context<'_>) -> File,
) -> Option<Draft<'a>> {
    let path = text!("{}/{stem}.ts", layer.name());
    (!context.types.is_empty()).then(|| layer_draft(context, layer, path, render))
}

/// What the layer's barrel says of such files.
pub(super) fn types_exports(context: &Context<'_>, stems: &[&str]) -> Vec<String> {
    let ending = context.options.import_extension.suffix();
    let stems = stems.iter().filter(|_| !context.types.is_empty());
    stems.map(|stem| text!("export * as {stem} from \"./{stem}{ending}\";")).collect()
}

/// What stands in `shared/` for these layers, and `tsconfig.paths.json`.
pub(super) fn drafts<'a>(context: &Arc<Context<'a>>, layers: &BTreeSet<Layer>) -> Vec<Draft<'a>> {
    let extension = context.options.import_extension;
    let mut drafts: Vec<Draft<'a>> = STATIC
        .iter()
        .chain(frameworks::chosen(context).map(|binding| &binding.file))
        .chain(OF_PROVIDERS.iter().filter(|(of, _)| *of == context.schema.provider).map(|(_, file)| file))
        .filter(|file| file.layers.iter().any(|layer| layers.contains(layer)))
        .map(|file| {
            named_draft("shared", text!("shared/{}.ts", file.stem), move |sink| {
                render_static(file, extension, sink.text);
            })
        })
        .collect();
    if layers.contains(&Layer::Validators) || layers.contains(&Layer::Services) {
        let context = Arc::clone(context);
        drafts.push(named_draft("shared", "shared/limits.ts".to_owned(), move |sink| {
            sink.text.push_str(&render_limits(&context));
        }));
    }
    if layers.contains(&Layer::Services) {
        let context = Arc::clone(context);
        drafts.push(named_draft("shared", "shared/client.ts".to_owned(), move |sink| {
            sink.text.push_str(&render_client(&context));
        }));
    }
    if let Some(alias) = &context.options.alias {
        let render = move |sink: &mut Sink<'_>| sink.text.push_str(&render_paths(alias));
        drafts.push(named_draft("shared", "tsconfig.paths.json".to_owned(), render));
    }
    drafts
}

/// The file as it stands in `static/`, but for the ending of its imports.
fn render_static(file: &Static, extension: ImportExtension, out: &mut String) {
    let ending = text!("{}\";", extension.suffix());
    out.push_str(&header("shared"));
    for line in file.text.lines() {
        let import = line.contains("from \"./").then(|| line.strip_suffix(".js\";")).flatten();
        match import {
            Some(start) => out.extend([start, &ending]),
            None => out.push_str(line),
        }
        out.push('\n');
    }
}

fn render_limits(context: &Context<'_>) -> String {
    let limits = &context.api.limits;
    let mut w = Writer::default();
    w.doc(Some("Limits of the contract."));
    w.block("export const limits = {", "} as const;", |w| {
        for (name, value) in [
            ("bodyBytes", limits.body_bytes),
            ("jsonDepth", limits.json_depth.into()),
            ("takeMax", limits.take_max.into()),
            ("takeDefault", limits.take_default.into()),
            ("skipMax", limits.skip_max.into()),
            ("conditions", limits.conditions.into()),
            ("levels", limits.levels.into()),
            ("listItems", limits.list_items.into()),
            ("operatorText", limits.operator_text.into()),
            ("includeDepth", limits.include_depth.into()),
            ("includeRows", limits.include_rows.into()),
            ("createRows", limits.create_rows.into()),
        ] {
            w.line(parts!("{name}: {value},"));
        }
    });
    text!("{}\n{}", header("shared"), w.into_text())
}

/// The one place that knows where Prisma's client is.
fn render_client(context: &Context<'_>) -> String {
    let import = &context.options.client_import;
    let module = match import.strip_prefix("./") {
        Some(below) => text!("../{below}"),
        None if import.starts_with("../") => text!("../{import}"),
        None => import.clone(),
    };
    let module = ts_string(&module);
    text!(
        "{}\nexport {{ Prisma }} from {module};\nexport type {{ PrismaClient }} from {module};\n",
        header("shared")
    )
}

fn render_paths(alias: &str) -> String {
    let key = ts_string(&text!("{alias}/*"));
    text!("{{\n  \"compilerOptions\": {{\n    \"paths\": {{\n      {key}: [\"./*\"]\n    }}\n  }}\n}}\n")
}
