//! The service's interface.

use gen_core_text::parts;

use crate::api::OperationKind;

use super::super::Layer;
use super::super::context::Context;
use super::super::file::File;
use super::super::model::ModelView;
use super::super::writer::{Show, Writer};

/// Name, parameters, and what the promise holds.
type Method<'m> = (&'m str, String, String);

pub(super) fn write_interface(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let (row, key) = (text!("{name}ReadDto"), Writer::typed("key", parts!("{name}Key")).text());
    if model.reads() {
        file.imports.ty(model.module(Layer::Contracts, "read.dto"), &row);
    }
    let granted = Writer::typed("granted?", "Granted | undefined").text();
    file.imports.ty("shared/granted", "Granted");
    let mut methods: Vec<Method<'_>> = Vec::new();
    let query = model.module(Layer::Contracts, "query.dto");
    if model.lists() {
        file.imports.ty(query, parts!("{name}ListQuery"));
        file.imports.ty("shared/filters", "Page");
        let parameter = text!("{}, {granted}", Writer::typed("query", parts!("{name}ListQuery")));
        methods.push(("list", parameter, text!("Page<{row}>")));
    }
    file.imports.ty(query, parts!("{name}Where"));
    if model.has(OperationKind::Count) {
        let of = parts!("{name}Where | undefined");
        let parameter = text!("{}, {granted}", Writer::typed("where", &of));
        methods.push(("count", parameter, "number".to_owned()));
    }
    if model.selects() {
        file.imports.ty(query, parts!("{name}Key"));
    }
    if model.has(OperationKind::Get) {
        let parameters = with_include(key.clone(), model, file);
        methods.push(("get", text!("{parameters}, {granted}"), text!("{row} | null")));
    }
    for unique in &model.uniques {
        file.imports.ty(query, &unique.name);
        let parameters = with_include(Writer::typed("key", &unique.name).text(), model, file);
        methods.push((&unique.get, text!("{parameters}, {granted}"), text!("{row} | null")));
    }
    if model.has(OperationKind::Create) {
        let dto = parts!("{name}CreateDto");
        file.imports.ty(model.module(Layer::Contracts, "create.dto"), &dto);
        methods.push(("create", text!("{}, {granted}", Writer::typed("data", &dto)), row.clone()));
    }
    for (kind, method, body, module) in [
        (OperationKind::Replace, "replace", "Replace", "replace.dto"),
        (OperationKind::Update, "update", "Update", "update.dto"),
    ] {
        if model.has(kind) {
            let dto = parts!("{name}{body}Dto");
            file.imports.ty(model.module(Layer::Contracts, module), &dto);
            methods.push((
                method,
                text!("{key}, {}, {granted}", Writer::typed("data", &dto)),
                text!("{row} | null"),
            ));
        }
    }
    if model.has(OperationKind::Delete) {
        methods.push(("delete", text!("{key}, {granted}"), "boolean".to_owned()));
    }
    add_many(model, &granted, &mut methods, file);
    for relation in model.related() {
        let Some(target) = context.target(relation) else { continue };
        let query = parts!("{}ListQuery", target.name);
        let row = parts!("{}ReadDto", target.name);
        file.imports.ty(target.module(Layer::Contracts, "query.dto"), &query);
        file.imports.ty(target.module(Layer::Contracts, "read.dto"), &row);
        file.imports.ty("shared/filters", "Page");
        let parameters = text!("{key}, {}, {granted}", Writer::typed("query", &query));
        methods.push((&relation.related, parameters, text!("Page<{row}> | null")));
    }
    file.body.doc(Some(&text!(
        "{} in the database. Speaks the values of the wire; throws a `Problem`.",
        model.model.name
    )));
    file.body.block(parts!("export interface {name}Service {{"), "}", |w| {
        for (method, parameters, result) in &methods {
            w.line(parts!(
                "{};",
                Writer::typed(parts!("{method}({parameters})"), parts!("Promise<{result}>"))
            ));
        }
    });
}

/// The key, and what comes with its row.
fn with_include(key: String, model: &ModelView<'_>, file: &mut File) -> String {
    if !model.includes() {
        return key;
    }
    let include = parts!("{}Include", model.name);
    file.imports.ty(model.module(Layer::Contracts, "query.dto"), &include);
    text!("{key}, {}", Writer::typed("include?", parts!("{include} | undefined")))
}

/// The methods that write many rows.
fn add_many(model: &ModelView<'_>, granted: &str, methods: &mut Vec<Method<'_>>, file: &mut File) {
    let (name, query) = (&model.name, model.module(Layer::Contracts, "query.dto"));
    let (filter, create, update) =
        (parts!("{name}Where"), parts!("{name}CreateDto"), parts!("{name}UpdateDto"));
    let filtered = Writer::typed("where", &filter).text();
    let many = || "number".to_owned();
    if model.has(OperationKind::CreateMany) {
        file.imports.ty(model.module(Layer::Contracts, "create.dto"), &create);
        let data = Writer::typed("data", parts!("readonly {create}[]")).text();
        methods.push(("createMany", data, many()));
    }
    if model.has(OperationKind::UpdateMany) {
        file.imports.ty(query, &filter);
        file.imports.ty(model.module(Layer::Contracts, "update.dto"), &update);
        let data = Writer::typed("data", &update);
        methods.push(("updateMany", text!("{filtered}, {data}, {granted}"), many()));
    }
    if model.has(OperationKind::DeleteMany) {
        file.imports.ty(query, &filter);
        methods.push(("deleteMany", text!("{filtered}, {granted}"), many()));
    }
}
