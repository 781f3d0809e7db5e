//! `rows`: a model's rows between the client and the wire. What it needs of other models it is given.

use std::borrow::Cow;

use gen_core_text::parts;

use crate::api::OperationKind;

use super::super::Layer;
use super::super::context::Context;
use super::super::file::File;
use super::super::model::ModelView;
use super::super::writer::{Show, Writer};
use super::relations::{MODELS, MODULE};
use super::{include, query, read};

pub(super) const SUFFIX: &str = "rows";

/// A function that other models call.
pub(super) struct Member {
    name: &'static str,
    /// Name and type of each parameter.
    parameters: Vec<(&'static str, Cow<'static, str>)>,
    result: Cow<'static, str>,
    /// It hands the other models on.
    needs_models: bool,
}

impl Member {
    fn typed(&self) -> impl Iterator<Item: Show> + Clone {
        self.parameters.iter().map(|(name, of)| Writer::typed(name, of))
    }

    /// The property of the object that ties the models together.
    pub(super) fn bound(&self, alias: &str) -> String {
        let name = self.name;
        if !self.needs_models {
            return text!("{name}: {alias}.{name}");
        }
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name.trim_end_matches('?')).collect();
        let names = names.join(", ");
        text!("{name}: ({names}) => {alias}.{name}({names}, {MODELS})")
    }
}

/// What other models may ask of this one.
pub(super) fn members(context: &Context<'_>, model: &ModelView<'_>) -> Vec<Member> {
    let name = &model.name;
    let input: Cow<'static, str> = text!("Prisma.{}WhereInput", model.model.name).into();
    let prisma = || ("prisma", Cow::Borrowed("PrismaClient"));
    let rows = Cow::Borrowed("Promise<Row[]>");
    let rows_parameter = || ("rows", Cow::from(text!("{name}Where | undefined")));
    let granted = || ("granted", Cow::Borrowed("Granted | undefined"));
    let needs_models = has_relations(model);
    let mut members = Vec::new();
    if uniquely(model) {
        members.push(Member {
            name: "toUnique",
            parameters: vec![("key", text!("{name}Key").into()), rows_parameter()],
            result: text!("Prisma.{}WhereUniqueInput", model.model.name).into(),
            needs_models,
        });
    }
    members.push(Member {
        name: "toWhere",
        parameters: vec![("where", text!("{name}Where").into())],
        result: input.clone(),
        needs_models,
    });
    if model.reads() {
        members.push(Member {
            name: "find",
            parameters: vec![prisma(), ("where", input.clone()), rows_parameter()],
            result: rows.clone(),
            needs_models,
        });
        members.push(if model.includes() {
            let include = ("include", text!("{name}Include | undefined").into());
            Member {
                name: "read",
                parameters: vec![prisma(), ("rows", "readonly Row[]".into()), include, granted()],
                result: text!("Promise<{name}ReadDto[]>").into(),
                needs_models: true,
            }
        } else {
            Member {
                name: "toRead",
                parameters: vec![("row", "Row".into())],
                result: text!("{name}ReadDto").into(),
                needs_models: false,
            }
        });
    }
    if model.lists() {
        members.push(Member {
            name: "list",
            parameters: vec![
                prisma(),
                ("query", text!("{name}ListQuery").into()),
                ("condition", text!("{input} | undefined").into()),
                granted(),
            ],
            result: text!("Promise<Page<{name}ReadDto>>").into(),
            needs_models,
        });
        let mut parameters = vec![prisma(), ("where", input), rows_parameter()];
        parameters.extend(include::finds_more(context).then(|| ("skip", "number".into())));
        members.push(Member { name: "first", parameters, result: rows, needs_models });
        if include::raw_identity(context, model).is_some() {
            members.push(Member {
                name: "byKeys",
                parameters: vec![prisma(), ("raw", "readonly RawRow[]".into())],
                result: "Promise<(Row | undefined)[]>".into(),
                needs_models,
            });
        }
    }
    members
}

/// Whether something names a row of it.
pub(super) fn uniquely(model: &ModelView<'_>) -> bool {
    !model.key.is_empty() && (model.selects() || model.linked || model.has(OperationKind::Create))
}

/// These parameters, and that of the other models where the model has relations.
pub(super) fn parameters<const COUNT: usize>(
    model: &ModelView<'_>,
    own: [(&str, &str); COUNT],
    file: &mut File,
) -> Vec<String> {
    let mut all: Vec<String> = own.iter().map(|(name, of)| Writer::typed(name, of).text()).collect();
    if has_relations(model) {
        file.imports.ty(MODULE, "Models");
        all.push(Writer::typed(MODELS, "Models").text());
    }
    all
}

/// Whether a `where` of it can lead to other models.
pub(super) fn has_relations(model: &ModelView<'_>) -> bool {
    !model.relations.is_empty()
}

pub(super) fn render(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(super::LAYER);
    write_interface(context, model, &mut file);
    if model.reads() {
        read::write_select(model, &mut file);
    }
    if uniquely(model) {
        query::write_unique(model, &mut file);
    }
    query::write_where(context, model, &mut file);
    if model.lists() {
        query::write_order(model, &mut file);
        query::write_list(context, model, &mut file);
    }
    if model.reads() {
        read::write_find(context, model, &mut file);
        read::write_read(context, model, &mut file);
        include::write(context, model, &mut file);
    }
    file
}

fn write_interface(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let members = members(context, model);
    let has = |names: &[&str]| members.iter().any(|member| names.contains(&member.name));
    let query = model.module(Layer::Contracts, "query.dto");
    let includes = model.includes() && has(&["read"]);
    for (is_used, suffix) in
        [(has(&["toUnique"]), "Key"), (true, "Where"), (includes, "Include"), (has(&["list"]), "ListQuery")]
    {
        if is_used {
            file.imports.ty(query, parts!("{name}{suffix}"));
        }
    }
    if has(&["read", "toRead", "list"]) {
        file.imports.ty(model.module(Layer::Contracts, "read.dto"), parts!("{name}ReadDto"));
    }
    for (members, module, name) in [
        (&["find", "read", "list", "first", "byKeys"][..], "shared/client", "PrismaClient"),
        (&["list"], "shared/filters", "Page"),
        (&["byKeys"], "shared/loader", "RawRow"),
        (&["list", "read"], "shared/granted", "Granted"),
        (&["toUnique", "toWhere", "find", "list", "first"], "shared/client", "Prisma"),
    ] {
        if has(members) {
            file.imports.ty(module, name);
        }
    }
    if members.iter().any(|member| member.needs_models) {
        file.imports.ty(MODULE, "Models");
    }
    file.body.doc(Some("What other models may do with these rows."));
    file.body.block("export interface Rows {", "}", |w| {
        for member in &members {
            let open = parts!("{}(", member.name);
            w.list(&open, member.typed(), parts!("): {};", member.result));
        }
    });
}
