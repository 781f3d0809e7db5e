//! Layer `services`: Prisma Client behind the contract's types. Every conversion is a statement that tsc checks against the real client.

mod include;
mod interface;
mod operations;
mod query;
mod ranked;
mod read;
mod relations;
mod rows;
mod types;
mod write;

use std::sync::Arc;

use gen_core_text::parts;

use crate::api::OperationKind;
use crate::artifact::Draft;
use crate::name::ts_string;

use super::Layer;
use super::context::Context;
use super::file::File;
use super::model::ModelView;
use super::shared::{RenderModel, draft, layer_barrel, model_drafts, types_draft, types_exports};
use super::writer::{Writer, quoted};

const LAYER: Layer = Layer::Services;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |_| {
        vec![("service", render as RenderModel), (rows::SUFFIX, rows::render as RenderModel)]
    });
    let all = Arc::clone(context);
    drafts.push(draft(LAYER, text!("{}.ts", relations::MODULE), move |sink| relations::write(&all, sink)));
    drafts.extend(types_draft(context, LAYER, "types", types::render));
    drafts.push(layer_barrel(context, LAYER, |context| types_exports(context, &["types"])));
    drafts
}

fn render(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    file.imports.ty("shared/client", "PrismaClient");
    interface::write_interface(context, model, &mut file);
    operations::write_function(context, model, &mut file);
    if operations::writes(model) {
        write_uniques(context, model, &mut file);
    }
    if model.creates() {
        write::write_create(context, model, &mut file);
    }
    if model.has(OperationKind::Replace) {
        write::write_replace(context, model, &mut file);
    }
    if model.updates() {
        write::write_update(context, model, &mut file);
    }
    file
}

/// The table that tells which fields a violated constraint is about.
fn write_uniques(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    file.imports.ty("shared/database", "Unique");
    let head = Writer::typed("uniques", "readonly Unique[]");
    file.body.gap();
    if model.resource.uniques.is_empty() {
        file.body.line(parts!("const {head} = [];"));
        return;
    }
    file.body.block(parts!("const {head} = ["), "];", |w| {
        for unique in &model.resource.uniques {
            let fields = || unique.fields.iter().filter_map(|index| model.fields.get(*index));
            let columns: Vec<String> = fields()
                .filter_map(|field| context.schema.fields.get(field.api.field.0 as usize))
                .map(|field| ts_string(&field.db_name))
                .collect();
            let keys: Vec<String> = fields().map(|field| ts_string(&field.api.key)).collect();
            let mut items = vec![
                text!("constraint: {}", quoted(&unique.constraint)),
                text!("columns: [{}]", columns.join(", ")),
                text!("fields: [{}]", keys.join(", ")),
            ];
            if fields().any(|field| field.api.hidden) {
                let shown = fields().filter(|field| !field.api.hidden);
                let shown: Vec<String> = shown.map(|field| ts_string(&field.api.key)).collect();
                items.push(text!("shown: [{}]", shown.join(", ")));
            }
            w.list("{", &items, "},");
        }
    });
}
