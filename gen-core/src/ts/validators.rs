//! Layer `validators`: Zod schemas whose output is the wire value in its normal form.

use std::sync::Arc;

use gen_core_text::parts;

use crate::api::{Link, OperationKind, Presence, Wire};
use crate::artifact::{Draft, Sink};
use crate::name::{ts_property, ts_string};
use crate::schema::FieldId;

use super::Layer;
use super::context::Context;
use super::file::File;
use super::model::{FieldView, ModelView};
use super::scalar;
use super::shared::{RenderModel, draft, layer_barrel, model_drafts, types_draft, types_exports};
use super::writer::{Writer, quoted};

const LAYER: Layer = Layer::Validators;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |model| {
        let mut files: Vec<(&'static str, RenderModel)> = Vec::new();
        if model.creates() {
            files.push(("create.zod", render_create));
        }
        if model.has(OperationKind::Replace) {
            files.push(("replace.zod", render_replace));
        }
        if model.updates() {
            files.push(("update.zod", render_update));
        }
        files.push(("query.zod", render_query));
        files
    });
    let all = Arc::clone(context);
    drafts.push(draft(LAYER, text!("{RESOURCES}.ts"), move |sink| write_resources(&all, sink)));
    drafts.extend(types_draft(context, LAYER, "types", render_types));
    drafts.push(layer_barrel(context, LAYER, |context| types_exports(context, &["types"])));
    drafts
}

/// The table of all resources. It imports no model's validators, so that each may import it.
pub(super) const RESOURCES: &str = "validators/resources";

fn write_resources(context: &Context<'_>, sink: &mut Sink<'_>) {
    let mut file = context.layer_file(LAYER);
    file.imports.ty("shared/resources", "Resources");
    let table = |model: &ModelView<'_>| text!("{}Fields", model.variable);
    for model in &context.models {
        file.imports.value(model.module(Layer::Contracts, "query.dto"), table(model));
    }
    let mut w = file.begin(context, sink);
    w.doc(Some("What requests may name of each resource, by its model."));
    let head = Writer::typed("resources", "Resources");
    w.block(parts!("export const {head} = {{"), "};", |w| {
        for model in &context.models {
            let table = table(model);
            w.block(parts!("{}: {{", ts_property(model.model.name.as_str())), "},", |w| {
                w.line(parts!("fields: {table},"));
                let shown: Vec<String> = model.shown().map(|field| ts_string(&field.api.key)).collect();
                w.list("shown: [", &shown, "],");
                let key: Vec<String> = model.key.iter().map(|field| ts_string(&field.api.key)).collect();
                w.list("key: [", &key, "],");
                write_relations(context, model, w);
            });
            w.part(sink);
        }
    });
    w.part(sink);
}

fn write_relations(context: &Context<'_>, model: &ModelView<'_>, w: &mut Writer) {
    if model.relations.is_empty() {
        w.line("relations: {},");
        return;
    }
    w.block("relations: {", "},", |w| {
        for (relation, target) in context.relations(model, |_| true) {
            let api = relation.api;
            let mut items = vec![
                text!("to: {}", quoted(target.model.name.as_str())),
                text!("list: {}", api.list),
                text!("nullable: {}", api.nullable),
                text!("include: {}", api.include),
                text!("filter: {}", api.filter),
            ];
            if let Link::Columns { own, other } = &api.link {
                let names = |model: &ModelView<'_>, ids: &[FieldId]| {
                    let fields = ids.iter().filter_map(|id| model.field(*id));
                    fields.map(|field| ts_string(&field.api.key)).collect::<Vec<_>>().join(", ")
                };
                items.push(text!("own: [{}]", names(model, own)));
                items.extend(
                    context.target(relation).map(|target| text!("other: [{}]", names(target, other))),
                );
            }
            w.list(parts!("{}: {{", relation.property()), &items, "},");
        }
    });
}

fn render_types(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER).of("validators/types");
    file.imports.package("import * as z from \"zod\";");
    for item in context.types.iter().filter(|item| item.api.can_be_given) {
        let of = file.imports.member("contracts/inputs", "inputs", &item.name, false);
        let head = Writer::typed(&item.name, parts!("z.ZodType<{of}>"));
        file.body.gap();
        if item.given().next().is_none() {
            file.body.line(parts!("export const {head} = z.strictObject({{}});"));
            continue;
        }
        file.imports.namespace("shared/fields", "wire", true);
        file.body.block(parts!("export const {head} = z.strictObject({{"), "});", |w| {
            for field in item.given() {
                let schema = scalar::body_schema(context, field, field.api.create, &mut file.imports);
                w.line(parts!("{}: {schema},", field.property()));
            }
        });
    }
    file
}

fn render_create(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = render_body(context, model, "Create", "create.dto", |field| field.api.create);
    if model.has(OperationKind::CreateMany) {
        let (links, dto) = (links(model), many_dto(model, "Create"));
        let head = Writer::typed(
            parts!("{}CreateManySchema", model.variable),
            parts!("z.ZodType<CreateMany<{dto}>>"),
        );
        file.imports.ty("shared/many", "CreateMany");
        file.imports.value("shared/many-schemas", "createMany");
        let schema = parts!("createMany({}CreateSchema, {links})", model.variable);
        file.body.gap();
        file.body.line(parts!("export const {head} = {schema};"));
    }
    file
}

/// The relations that a body may link, but not one of many.
fn links(model: &ModelView<'_>) -> String {
    let links = model.relations.iter().filter(|relation| relation.api.write);
    let links: Vec<String> = links.map(|relation| ts_string(&relation.api.key)).collect();
    text!("[{}]", links.join(", "))
}

/// The type of what one of many rows is given.
fn many_dto(model: &ModelView<'_>, kind: &str) -> String {
    text!("{}{kind}Dto", model.name)
}

fn render_replace(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = render_body(context, model, "Replace", "replace.dto", |field| field.api.replace);
    file.imports.namespace("shared/fields", "wire", true);
    file.imports.ty("shared/parse", "KeySchemas");
    file.body.gap();
    file.body.doc(Some("The key in the body, where it stands there: it has to be the key in the path."));
    let head = Writer::typed(parts!("{}ReplaceKey", model.variable), "KeySchemas");
    file.body.block(parts!("export const {head} = {{"), "};", |w| {
        for field in &model.key {
            let schema = scalar::body_schema(context, field, Presence::Required, &mut file.imports);
            w.line(parts!("{}: {schema},", field.property()));
        }
    });
    file
}

fn render_update(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = render_body(context, model, "Update", "update.dto", |field| field.api.update);
    if model.has(OperationKind::UpdateMany) {
        let (links, dto) = (links(model), many_dto(model, "Update"));
        let filter = parts!("{}Where", model.name);
        let head = Writer::typed(
            parts!("{}UpdateManySchema", model.variable),
            parts!("z.ZodType<UpdateMany<{filter}, {dto}>>"),
        );
        file.imports.ty(model.module(Layer::Contracts, "query.dto"), &filter);
        file.imports.ty("shared/many", "UpdateMany");
        file.imports.value("shared/many-schemas", "updateMany");
        file.imports.value(RESOURCES, "resources");
        let arguments = [
            text!("{}UpdateSchema", model.variable),
            links,
            "resources".to_owned(),
            ts_string(model.model.name.as_str()),
        ];
        file.body.gap();
        file.body.list(parts!("export const {head} = updateMany("), &arguments, ");");
    }
    file
}

fn render_body(
    context: &Context<'_>,
    model: &ModelView<'_>,
    kind: &str,
    module: &'static str,
    presence: impl Fn(&FieldView<'_>) -> Presence,
) -> File {
    let mut file = context.model_file(LAYER);
    let dto = parts!("{}{kind}Dto", model.name);
    file.imports.package("import * as z from \"zod\";");
    file.imports.ty(model.module(Layer::Contracts, module), &dto);
    let head = Writer::typed(parts!("{}{kind}Schema", model.variable), parts!("z.ZodType<{dto}>"));
    let fields: Vec<_> = model.fields.iter().filter(|field| presence(field) != Presence::Absent).collect();
    let links: Vec<_> = context.relations(model, |relation| relation.write).collect();
    if fields.is_empty() && links.is_empty() {
        file.body.line(parts!("export const {head} = z.strictObject({{}});"));
        return file;
    }
    file.imports.namespace("shared/fields", "wire", true);
    file.body.block(parts!("export const {head} = z.strictObject({{"), "});", |w| {
        for field in fields {
            let schema = scalar::body_schema(context, field, presence(field), &mut file.imports);
            w.line(parts!("{}: {schema},", field.property()));
        }
        for (relation, target) in links {
            let function = if kind == "Update" { "linkChangesTo" } else { "linksTo" };
            let key = parts!("{}Key", target.name);
            file.imports.value("shared/link-schemas", function);
            file.imports.value(RESOURCES, "resources");
            file.imports.ty(target.module(Layer::Contracts, "query.dto"), &key);
            let schema = text!("{function}<{key}>(resources, {})", quoted(target.model.name.as_str()));
            w.line(parts!("{}: wire.optional({schema}),", relation.property()));
        }
    });
    file
}

fn render_query(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    let contract = model.module(Layer::Contracts, "query.dto");
    let schemas = [
        (model.filters(), "Where", "whereObject"),
        (model.lists(), "ListQuery", "listQuery"),
        (model.has(OperationKind::Count), "CountQuery", "countQuery"),
        (model.gets(), "GetQuery", "getQuery"),
    ];
    for (_, kind, function) in schemas.iter().filter(|(there, ..)| *there) {
        let name = parts!("{}{kind}", model.name);
        file.imports.package("import type * as z from \"zod\";");
        file.imports.value(RESOURCES, "resources");
        file.imports.ty(contract, &name);
        file.imports.value("shared/list", *function);
        let head = Writer::typed(parts!("{}{kind}Schema", model.variable), parts!("z.ZodType<{name}>"));
        let resource = quoted(model.model.name.as_str());
        file.body.line(parts!("export const {head} = {function}(resources, {resource});"));
    }
    let resource = quoted(model.model.name.as_str());
    if model.has(OperationKind::Query) {
        let of = parts!("z.ZodType<{}ListQuery>", model.name);
        let head = Writer::typed(parts!("{}ListBodySchema", model.variable), of);
        file.imports.value("shared/list", "listBody");
        file.body.line(parts!("export const {head} = listBody(resources, {resource});"));
    }
    if model.has(OperationKind::DeleteMany) {
        let of = parts!("z.ZodType<DeleteMany<{}Where>>", model.name);
        let head = Writer::typed(parts!("{}DeleteManySchema", model.variable), of);
        file.imports.ty("shared/many", "DeleteMany");
        file.imports.value("shared/many-schemas", "deleteMany");
        file.body.line(parts!("export const {head} = deleteMany(resources, {resource});"));
    }
    if !model.key.is_empty() {
        write_key(context, model, &mut file);
    }
    for unique in &model.uniques {
        write_reader(context, model, &unique.name, &unique.fields, &mut file);
    }
    file
}

/// Reads a path segment.
fn write_reader(
    context: &Context<'_>,
    model: &ModelView<'_>,
    name: &str,
    fields: &[FieldView<'_>],
    file: &mut File,
) {
    file.imports.ty(model.module(Layer::Contracts, "query.dto"), name);
    file.imports.value("shared/key", "KeyReader");
    let parts = fields.iter().map(|field| {
        let reader = scalar::key_reader(context, field, &mut file.imports);
        text!("{}: parts.{reader}", field.property())
    });
    let parts: Vec<String> = parts.collect();
    let w = &mut file.body;
    w.gap();
    let head = Writer::typed(text!("read{name}({})", Writer::typed("segment", "string")), name);
    w.block(parts!("export function {head} {{"), "}", |w| {
        w.line(parts!("const parts = new KeyReader(segment, {});", parts.len()));
        w.list("return {", &parts, "};");
    });
}

fn write_key(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let of = text!("{name}Key");
    file.imports.ty(model.module(Layer::Contracts, "query.dto"), &of);
    file.imports.value("shared/key", "writeKey");
    write_reader(context, model, &of, &model.key, file);
    let mut written = Vec::new();
    for field in &model.key {
        let value = field.of("key");
        written.push(if field.wire() == Wire::Bytes {
            file.imports.value("shared/key", "keyBytes");
            text!("keyBytes({value})")
        } else {
            value
        });
    }
    let w = &mut file.body;
    w.gap();
    w.doc(Some("The path segment of a key."));
    let head = Writer::typed(text!("write{name}Key({})", Writer::typed("key", &of)), "string");
    w.block(parts!("export function {head} {{"), "}", |w| w.list("return writeKey([", &written, "]);"));
}
