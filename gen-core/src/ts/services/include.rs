//! What is included: of each relation, the rows for all rows at once.

use gen_core_text::parts;

use crate::api::{Link, Wire};
use crate::schema::Provider;

use super::super::Layer;
use super::super::context::Context;
use super::super::file::{File, Imports};
use super::super::model::{FieldView, ModelView, RelationView, access};
use super::super::scalar::entry;
use super::super::writer::{Show, Writer, quoted};
use super::ranked::{self, Ranked};
use super::relations::{MODELS, MODULE};

pub(super) use super::ranked::identity as raw_identity;

/// `read`, and what finds rows by the keys that a query in SQL has told.
pub(super) fn write(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    if let Some(identity) = raw_identity(context, model).filter(|_| model.lists()) {
        ranked::write_by_keys(context, model, &identity, file);
    }
    if model.includes() {
        write_read(context, model, file);
    }
}

fn write_read(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let relations: Vec<_> = context.relations(model, |relation| relation.include).collect();
    let queries: Vec<Option<Ranked>> =
        relations.iter().map(|(relation, target)| Ranked::new(context, model, relation, target)).collect();
    for query in queries.iter().flatten() {
        query.write(file);
    }
    file.imports.ty(MODULE, "Models");
    file.imports.ty("shared/client", "PrismaClient");
    file.imports.ty("shared/granted", "Granted");
    file.imports.ty(model.module(Layer::Contracts, "query.dto"), parts!("{name}Include"));
    let include = text!("{name}Include | undefined");
    let parameters = [
        Writer::typed("prisma", "PrismaClient"),
        Writer::typed("rows", "readonly Row[]"),
        Writer::typed("include", include.as_str()),
        Writer::typed("granted", "Granted | undefined"),
        Writer::typed(MODELS, "Models"),
    ];
    file.body.gap();
    file.body.doc(Some("Rows as answers have them, with all that is included."));
    let end = parts!("): Promise<{name}ReadDto[]> {{");
    file.body.list("export async function read(", &parameters, &end);
    let imports = &mut file.imports;
    let finds_more = finds_more(context);
    file.body.inner(|w| {
        w.line("const dtos = rows.map(toRead);");
        w.line("if (include === undefined) return dtos;");
        for ((relation, target), query) in relations.iter().zip(&queries) {
            w.block(parts!("if ({} !== undefined) {{", relation.of("include")), "}", |w| {
                write_load(model, relation, target, query.as_ref(), finds_more, imports, w);
            });
        }
        w.line("return dtos;");
    });
    file.body.line("}");
}

/// Collations of these databases find texts that are not the same.
pub(super) fn finds_more(context: &Context<'_>) -> bool {
    matches!(context.schema.provider, Provider::MySql | Provider::SqlServer)
}

fn write_load(
    model: &ModelView<'_>,
    relation: &RelationView<'_>,
    target: &ModelView<'_>,
    query: Option<&Ranked>,
    finds_more: bool,
    imports: &mut Imports,
    w: &mut Writer,
) {
    let models = access(MODELS, target.model.name.as_str());
    let function = if relation.api.list { "loadMany" } else { "loadOne" };
    imports.value("shared/loader", function);
    let (own, other) = link_fields(model, relation, target);
    let of = parts!("{}Where", target.name);
    if !target.is(model) {
        imports.ty(target.module(Layer::Contracts, "query.dto"), &of);
    }
    let access = text!("{} {}", if relation.api.list { "list" } else { "get" }, target.model.name);
    w.line(parts!("const granting = granted?.get<{of}>({});", quoted(&access)));
    w.block(parts!("await {function}(rows, dtos, {{"), "});", |w| {
        w.line(parts!("from: {},", link_of(&own, &other)));
        if relation.api.list {
            let condition = match relation.api.link {
                Link::Columns { .. } => "link".to_owned(),
                Link::Join { .. } => text!("{{ {}: {{ some: link }} }}", relation.inverse.name.as_str()),
            };
            let skip = if finds_more { ", skip" } else { "" };
            w.line(parts!("first: (link{skip}) => {models}.first(prisma, {condition}, granting{skip}),"));
            let is_text = other.iter().any(|field| field.wire() == Wire::String);
            if finds_more && is_text && matches!(relation.api.link, Link::Columns { .. }) {
                w.line(parts!("to: {},", link_of(&other, &other)));
            }
            w.line("rows: granting,");
            if let Some(query) = query {
                query.write_use(&models, imports, w);
            }
        } else {
            write_find(&models, &other, imports, w);
            w.line(parts!("to: {},", link_of(&other, &other)));
        }
        let read = if target.includes() {
            text!("(others) => {models}.read(prisma, others, {}, granted)", relation.of("include"))
        } else {
            text!("(others) => others.map({models}.toRead)")
        };
        w.line(parts!("read: {read},"));
        w.block("set: (dto, other) => {", "},", |w| w.line(parts!("{} = other;", relation.of("dto"))));
    });
}

/// The rows of the other side, by the values of one column, or by those of several together.
fn write_find(models: &str, other: &[FieldView<'_>], imports: &mut Imports, w: &mut Writer) {
    // Of a Boolean Prisma has no `in`.
    if let [field] = other
        && field.wire() != Wire::Boolean
    {
        let name = field.prisma();
        let values = parts!("{{ {name}: {{ in: links.map((link) => link.{name}) }} }}");
        w.line(parts!("find: (links) => {models}.find(prisma, {values}, granting),"));
    } else {
        imports.value("shared/loader", "inChunks");
        w.line(parts!(
            "find: (links) => inChunks(links, (chunk) => {models}.find(prisma, {{ OR: chunk }}, granting)),"
        ));
    }
}

/// The fields of this side and those of the other that are equal. In a join table both are this side's.
pub(super) fn link_fields<'a>(
    model: &ModelView<'a>,
    relation: &RelationView<'_>,
    target: &ModelView<'a>,
) -> (Vec<FieldView<'a>>, Vec<FieldView<'a>>) {
    match &relation.api.link {
        Link::Columns { own, other } => {
            (model.fields_of(own).unwrap_or_default(), target.fields_of(other).unwrap_or_default())
        }
        Link::Join { .. } => (model.identity(), model.identity()),
    }
}

/// A function from a row to the values of a link, named as the other side names them.
pub(super) fn link_of(own: &[FieldView<'_>], named: &[FieldView<'_>]) -> String {
    let values: Vec<String> = own
        .iter()
        .zip(named)
        .map(|(own, named)| entry(named.prisma(), parts!("row.{}", own.prisma())).text())
        .collect();
    let link = text!("{{ {} }}", values.join(", "));
    let nulls: Vec<String> = own
        .iter()
        .filter(|field| field.api.nullable)
        .map(|field| text!("row.{} === null", field.prisma()))
        .collect();
    if nulls.is_empty() {
        text!("(row) => ({link})")
    } else {
        text!("(row) => ({} ? null : {link})", nulls.join(" || "))
    }
}
