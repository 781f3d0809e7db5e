//! From the client's rows to the wire.

use super::super::file::File;
use super::super::model::{FieldView, ModelView};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::Writer;

/// What is read of a row, and its type.
pub(super) fn write_select(model: &ModelView<'_>, file: &mut File) {
    let name = &model.model.name;
    file.imports.ty("shared/client", "Prisma");
    let w = &mut file.body;
    w.gap();
    let items: Vec<String> = model.shown().map(|field| format!("{}: true", field.prisma())).collect();
    w.list("const select = {", &items, &format!("}} as const satisfies Prisma.{name}Select;"));
    w.gap();
    w.line(format!("type Row = Prisma.{name}GetPayload<{{ select: typeof select }}>;"));
}

pub(super) fn write_read(model: &ModelView<'_>, file: &mut File) {
    let dto = format!("{}ReadDto", model.name);
    let head = Writer::typed(&format!("toRead({})", Writer::typed("row", "Row")), &dto);
    let mut converts = false;
    file.body.gap();
    file.body.block(format!("function {head} {{"), "}", |w| {
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
