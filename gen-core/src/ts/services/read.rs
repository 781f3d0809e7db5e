//! From the client's rows to the wire.

use gen_core_text::parts;

use super::super::context::Context;
use super::super::file::{File, Imports};
use super::super::model::{FieldView, ModelView, access};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::{Show, Writer};
use super::include::finds_more;
use super::query::converter;
use super::rows::parameters;
use super::types;

/// What is read of a row, and its type.
pub(super) fn write_select(model: &ModelView<'_>, file: &mut File) {
    let name = &model.model.name;
    file.imports.ty("shared/client", "Prisma");
    let w = &mut file.body;
    w.gap();
    let items: Vec<String> = model.selected().map(|field| text!("{}: true", field.prisma())).collect();
    w.list("export const select = {", &items, "} as const;");
    w.gap();
    w.line(parts!("export type Row = Prisma.{name}GetPayload<{{ select: typeof select }}>;"));
}

/// All rows of a filter; and the first of them, as an included relation shows them.
pub(super) fn write_find(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let delegate = access("prisma", &model.delegate);
    let input = text!("Prisma.{}WhereInput", model.model.name);
    let rows = text!("{}Where | undefined", model.name);
    let own = [("prisma", "PrismaClient"), ("where", input.as_str()), ("rows", rows.as_str())];
    let mut parameters = parameters(model, own, file);
    file.imports.value("shared/database", "database");
    file.imports.value("shared/granted", "both");
    let function = |w: &mut Writer, name: &str, parameters: &[String], arguments: &str| {
        w.gap();
        w.list(parts!("export function {name}("), parameters, "): Promise<Row[]> {");
        w.inner(|w| {
            w.line(parts!("const granted = both(where, rows, {});", converter(model)));
            w.line(parts!(
                "return database([], () => {delegate}.findMany({{ where: granted, {arguments} }}));"
            ));
        });
        w.line("}");
    };
    function(&mut file.body, "find", &parameters, "select");
    if !model.lists() {
        return;
    }
    file.imports.value("shared/limits", "limits");
    let order = if model.key.is_empty() { "" } else { "orderBy: byKey, " };
    // Where not all that is found is shown, what is behind it is asked for.
    let skip = if finds_more(context) { "skip, " } else { "" };
    if !skip.is_empty() {
        parameters.insert(own.len(), Writer::typed("skip", "number").text());
    }
    function(&mut file.body, "first", &parameters, &text!("{order}{skip}take: limits.includeRows, select"));
}

pub(super) fn write_read(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let dto = parts!("{}ReadDto", model.name);
    let head = Writer::typed(text!("toRead({})", Writer::typed("row", "Row")), &dto);
    file.body.gap();
    write_reader(context, &text!("export function {head} {{"), model.shown(), file);
}

/// A function from a row of the client's to what answers show.
pub(super) fn write_reader<'f, 'a: 'f>(
    context: &Context<'_>,
    head: &str,
    fields: impl Iterator<Item = &'f FieldView<'a>>,
    file: &mut File,
) {
    let mut converts = false;
    file.body.block(head, "}", |w| {
        w.block("return {", "};", |w| {
            for field in fields {
                let value = read(context, field, &mut file.imports);
                converts |= value.starts_with("convert.") || value.contains("(convert.");
                w.line(parts!("{},", entry(&field.api.key, &value)));
            }
        });
    });
    if converts {
        file.imports.namespace("shared/convert", "convert", true);
    }
}

fn read(context: &Context<'_>, field: &FieldView<'_>, imports: &mut Imports) -> String {
    let value = text!("row.{}", field.prisma());
    let function = match scalar::from_client(field.wire()) {
        Conversion::By(function) => function.to_owned(),
        Conversion::Nested(id) => types::function("read", context.type_name(id), imports),
        Conversion::Same | Conversion::Json => return value,
    };
    if field.api.list {
        text!("{value}.map({function})")
    } else if field.api.nullable {
        text!("convert.orNull({value}, {function})")
    } else {
        text!("{function}({value})")
    }
}
