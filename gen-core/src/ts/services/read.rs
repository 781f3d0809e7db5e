//! From the client's rows to the wire.

use crate::api::OperationKind;

use super::super::file::File;
use super::super::model::{FieldView, ModelView, access};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::Writer;

/// What is read of a row, and its type.
pub(super) fn write_select(model: &ModelView<'_>, file: &mut File) {
    let name = &model.model.name;
    file.imports.ty("shared/client", "Prisma");
    let w = &mut file.body;
    w.gap();
    let items: Vec<String> = model.selected().map(|field| format!("{}: true", field.prisma())).collect();
    w.list("export const select = {", &items, "} as const;");
    w.gap();
    w.line(format!("export type Row = Prisma.{name}GetPayload<{{ select: typeof select }}>;"));
}

/// All rows of a filter; and the first of them, as an included relation shows them.
pub(super) fn write_find(model: &ModelView<'_>, file: &mut File) {
    let delegate = access("prisma", &model.delegate);
    let input = format!("Prisma.{}WhereInput", model.model.name);
    let parameters =
        format!("{}, {}", Writer::typed("prisma", "PrismaClient"), Writer::typed("where", &input));
    file.imports.value("shared/database", "database");
    let function = |w: &mut Writer, name: &str, arguments: &str| {
        w.gap();
        let head = Writer::typed(&format!("{name}({parameters})"), "Promise<Row[]>");
        w.block(format!("export function {head} {{"), "}", |w| {
            w.line(format!("return database([], () => {delegate}.findMany({{ {arguments} }}));"));
        });
    };
    function(&mut file.body, "find", "where, select");
    if !model.has(OperationKind::List) {
        return;
    }
    file.imports.value("shared/limits", "limits");
    let order = if model.key.is_empty() { "" } else { "orderBy: byKey, " };
    function(&mut file.body, "first", &format!("where, {order}take: limits.includeRows, select"));
}

pub(super) fn write_read(model: &ModelView<'_>, file: &mut File) {
    let dto = format!("{}ReadDto", model.name);
    let head = Writer::typed(&format!("toRead({})", Writer::typed("row", "Row")), &dto);
    let mut converts = false;
    file.body.gap();
    file.body.block(format!("export function {head} {{"), "}", |w| {
        w.block("return {", "};", |w| {
            for field in model.shown() {
                let value = read(field);
                converts |= value.starts_with("convert.") || value.contains("(convert.");
                w.line(format!("{},", entry(&field.api.key, &value)));
            }
        });
    });
    if converts {
        file.imports.namespace("shared/convert", "convert", true);
    }
}

fn read(field: &FieldView<'_>) -> String {
    let value = format!("row.{}", field.prisma());
    let Conversion::By(function) = scalar::from_client(field.wire()) else { return value };
    if field.api.list {
        format!("{value}.map({function})")
    } else if field.api.nullable {
        format!("convert.orNull({value}, {function})")
    } else {
        format!("{function}({value})")
    }
}
