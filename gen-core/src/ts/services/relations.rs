//! `relations.ts`: ties the models' rows together. A model's rows only know the types of the others', so no import leads in a circle.

use gen_core_text::parts;

use crate::artifact::Sink;
use crate::name::ts_property;

use super::super::context::Context;
use super::super::model::ModelView;
use super::super::writer::Writer;
use super::{LAYER, rows};

pub(super) const MODULE: &str = "services/relations";

/// The parameter through which a model reaches the others.
pub(super) const MODELS: &str = "models";

pub(super) fn write(context: &Context<'_>, sink: &mut Sink<'_>) {
    let mut file = context.layer_file(LAYER);
    let name = |model: &ModelView<'_>| ts_property(model.model.name.as_str());
    let alias = |model: &ModelView<'_>| text!("{}Rows", model.variable);
    for model in &context.models {
        let value = !rows::members(context, model).is_empty();
        file.imports.namespace(model.module(LAYER, rows::SUFFIX), alias(model), value);
    }
    let mut w = file.begin(context, sink);
    w.doc(Some("What each model lets the others do with its rows."));
    w.block("export interface Models {", "}", |w| {
        for model in &context.models {
            let of = text!("{}.Rows", alias(model));
            w.line(parts!("readonly {};", Writer::typed(name(model), of)));
            w.part(sink);
        }
    });
    w.line("");
    let head = Writer::typed(MODELS, "Models");
    w.block(parts!("export const {head} = {{"), "};", |w| {
        for model in &context.models {
            let (name, alias) = (name(model), alias(model));
            let members = rows::members(context, model);
            if members.is_empty() {
                w.line(parts!("{name}: {{}},"));
                continue;
            }
            w.block(parts!("{name}: {{"), "},", |w| {
                for member in members {
                    w.line(parts!("{},", member.bound(&alias)));
                }
            });
            w.part(sink);
        }
    });
    w.part(sink);
}
