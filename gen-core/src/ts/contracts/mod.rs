//! Layer `contracts`: the types of what travels. They import nothing from Prisma or Zod, so a browser can use them.

mod query;

use std::sync::Arc;

use gen_core_text::parts;

use crate::api::{ApiEnum, OperationKind, Presence};
use crate::artifact::Draft;
use crate::name::ts_property;
use crate::schema::Enum;

use super::Layer;
use super::context::Context;
use super::file::File;
use super::model::{FieldView, ModelView};
use super::scalar;
use super::shared::{RenderModel, layer_barrel, layer_draft, model_drafts, types_draft, types_exports};
use super::writer::{Writer, quoted};

const LAYER: Layer = Layer::Contracts;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |model| {
        let mut files: Vec<(&'static str, RenderModel)> = Vec::new();
        if model.creates() {
            files.push(("create.dto", render_create));
        }
        if model.has(OperationKind::Replace) {
            files.push(("replace.dto", render_replace));
        }
        if model.updates() {
            files.push(("update.dto", render_update));
        }
        if model.reads() {
            files.push(("read.dto", render_read));
        }
        files.push(("query.dto", query::render));
        files
    });
    let enums = (!context.api.enums.is_empty()).then(|| "enums".to_owned());
    if enums.is_some() {
        drafts.push(layer_draft(context, LAYER, "contracts/enums.ts".to_owned(), render_enums));
    }
    drafts.extend(types_draft(context, LAYER, "types", render_types));
    drafts.extend(types_draft(context, LAYER, "inputs", render_inputs));
    drafts.push(layer_barrel(context, LAYER, move |context| {
        let enums = enums.iter().map(|name| {
            text!("export * as {name} from \"./{name}{}\";", context.options.import_extension.suffix())
        });
        enums.chain(types_exports(context, &["types", "inputs"])).collect()
    }));
    drafts
}

/// Composite types, as answers show them.
fn render_types(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER).of("contracts/types");
    for item in &context.types {
        file.body.gap();
        file.body.doc(item.definition.documentation.as_deref());
        file.body.block(parts!("export interface {} {{", item.name), "}", |w| {
            for field in item.shown() {
                let of = scalar::read_type(context, field, &mut file.imports);
                w.doc(field.field.documentation.as_deref());
                w.line(parts!("{};", Writer::typed(&field.property(), &of)));
            }
        });
    }
    file
}

/// Composite types, as bodies hold them.
fn render_inputs(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER).of("contracts/inputs");
    for item in context.types.iter().filter(|item| item.api.can_be_given) {
        file.body.gap();
        file.body.doc(item.definition.documentation.as_deref());
        file.body.block(parts!("export interface {} {{", item.name), "}", |w| {
            for field in item.given() {
                let mark = if field.api.create == Presence::Optional { "?" } else { "" };
                let of = scalar::body_type(context, field, &mut file.imports);
                w.doc(field.field.documentation.as_deref());
                w.line(parts!("{};", Writer::typed(parts!("{}{mark}", field.property()), &of)));
            }
        });
    }
    file
}

fn render_enums(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER);
    for api in &context.api.enums {
        if let Some(declared) = context.schema.enums.get(api.id.0 as usize) {
            write_enum(&mut file.body, &context.enum_name(api.id), declared, api);
        }
    }
    file
}

fn write_enum(w: &mut Writer, name: &str, declared: &Enum, api: &ApiEnum) {
    w.gap();
    w.doc(declared.documentation.as_deref());
    w.block(parts!("export const {name} = {{"), "} as const;", |w| {
        for (index, value) in api.values.iter().enumerate() {
            w.doc(declared.values.get(index).and_then(|value| value.documentation.as_deref()));
            w.line(parts!("{}: {},", ts_property(value), quoted(value)));
        }
    });
    w.line(parts!("export type {name} = (typeof {name})[keyof typeof {name}];"));
}

fn render_create(context: &Context<'_>, model: &ModelView<'_>) -> File {
    render_body(context, model, "CreateDto", "Links", |field| field.api.create)
}

fn render_replace(context: &Context<'_>, model: &ModelView<'_>) -> File {
    render_body(context, model, "ReplaceDto", "Links", |field| field.api.replace)
}

fn render_update(context: &Context<'_>, model: &ModelView<'_>) -> File {
    render_body(context, model, "UpdateDto", "LinkChanges", |field| field.api.update)
}

fn render_body(
    context: &Context<'_>,
    model: &ModelView<'_>,
    suffix: &str,
    links: &'static str,
    presence: impl Fn(&FieldView<'_>) -> Presence,
) -> File {
    let mut file = context.model_file(LAYER);
    file.body.doc(model.model.documentation.as_deref());
    file.body.block(parts!("export interface {}{suffix} {{", model.name), "}", |w| {
        for field in &model.fields {
            let mark = match presence(field) {
                Presence::Absent => continue,
                Presence::Optional => "?",
                Presence::Required => "",
            };
            let of = scalar::body_type(context, field, &mut file.imports);
            w.doc(field.field.documentation.as_deref());
            w.line(parts!("{};", Writer::typed(parts!("{}{mark}", field.property()), &of)));
        }
        for (relation, target) in context.relations(model, |relation| relation.write) {
            let key = parts!("{}Key", target.name);
            file.imports.ty(target.module(LAYER, "query.dto"), &key);
            file.imports.ty("shared/links", links);
            w.doc(relation.field.documentation.as_deref());
            let of = parts!("{links}<{key}>");
            w.line(parts!("{};", Writer::typed(parts!("{}?", relation.property()), &of)));
        }
    });
    file
}

fn render_read(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    file.body.doc(model.model.documentation.as_deref());
    file.body.block(parts!("export interface {}ReadDto {{", model.name), "}", |w| {
        for field in model.shown() {
            let of = scalar::read_type(context, field, &mut file.imports);
            w.doc(field.field.documentation.as_deref());
            w.line(parts!("{};", Writer::typed(&field.property(), &of)));
        }
        for (relation, target) in context.relations(model, |relation| relation.include) {
            let row = parts!("{}ReadDto", target.name);
            if !target.is(model) {
                file.imports.ty(target.module(LAYER, "read.dto"), &row);
            }
            w.doc(relation.field.documentation.as_deref());
            let of = if relation.api.list { text!("{row}[]") } else { text!("{row} | null") };
            w.line(parts!("{};", Writer::typed(parts!("{}?", relation.property()), &of)));
        }
    });
    file
}
