//! `relations.ts`: ties the models' rows together. A model's rows only know the types of the others', so no import leads in a circle.

use crate::name::ts_property;

use super::super::file::File;
use super::super::model::Context;
use super::super::writer::Writer;
use super::{LAYER, rows};

pub(super) const MODULE: &str = "services/relations";

/// The parameter through which a model reaches the others.
pub(super) const MODELS: &str = "models";

pub(super) fn render(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER);
    let names: Vec<(String, String)> = context
        .models
        .iter()
        .map(|model| (ts_property(model.model.name.as_str()), format!("{}Rows", model.variable)))
        .collect();
    for (model, (_, alias)) in context.models.iter().zip(&names) {
        let value = !rows::members(context, model).is_empty();
        file.imports.namespace(model.module(LAYER, rows::SUFFIX), alias, value);
    }
    let w = &mut file.body;
    w.doc(Some("What each model lets the others do with its rows."));
    w.block("export interface Models {", "}", |w| {
        for (name, alias) in &names {
            w.line(format_args!("readonly {};", Writer::typed(name, format_args!("{alias}.Rows"))));
        }
    });
    w.gap();
    let head = Writer::typed(MODELS, "Models");
    w.block(format_args!("export const {head} = {{"), "};", |w| {
        for (model, (name, alias)) in context.models.iter().zip(&names) {
            let members = rows::members(context, model);
            if members.is_empty() {
                w.line(format_args!("{name}: {{}},"));
                continue;
            }
            w.block(format_args!("{name}: {{"), "},", |w| {
                for member in members {
                    w.line(format_args!("{},", member.bound(alias)));
                }
            });
        }
    });
    file
}
