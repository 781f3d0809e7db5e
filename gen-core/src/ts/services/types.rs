//! Composite types between the wire and Prisma's client. A value is written whole, whatever is done with the row.

use gen_core_text::parts;

use super::super::context::{Context, TypeView};
use super::super::file::{File, Imports};
use super::super::model::FieldView;
use super::super::scalar::{self, entry};
use super::super::writer::Writer;
use super::{LAYER, read, write};
use crate::api::Wire;
use crate::name::ts_property;

const MODULE: &str = "services/types";

/// The function of a composite type that goes one way: `to` or `read`.
pub(super) fn function(way: &str, name: &str, imports: &mut Imports) -> String {
    imports.member(MODULE, "types", parts!("{way}{name}"), true)
}

/// `services/types.ts`
pub(super) fn render(context: &Context<'_>) -> File {
    let mut file = context.layer_file(LAYER).of(MODULE);
    for item in &context.types {
        write_row(context, item, &mut file);
        if item.api.can_be_given {
            write_input(context, item, &mut file);
        }
        let head = text!("read{}({})", item.name, Writer::typed("row", parts!("{}Row", item.name)));
        let of = file.imports.member("contracts/types", "types", &item.name, false);
        file.body.gap();
        read::write_reader(
            context,
            &text!("export function {} {{", Writer::typed(&head, &of)),
            item.shown(),
            &mut file,
        );
    }
    file
}

/// What is read of a value.
fn write_row(context: &Context<'_>, item: &TypeView<'_>, file: &mut File) {
    file.body.gap();
    file.body.doc(Some(&text!("{}, as the client gives it.", item.definition.name)));
    file.body.block(parts!("export interface {}Row {{", item.name), "}", |w| {
        for field in item.shown() {
            let of = row_type(context, field, &mut file.imports);
            w.line(parts!("{};", Writer::typed(&ts_property(field.prisma()), &of)));
        }
    });
}

fn row_type(context: &Context<'_>, field: &FieldView<'_>, imports: &mut Imports) -> String {
    let base = match field.wire() {
        Wire::BigInt => "bigint".to_owned(),
        Wire::Decimal => "{ toFixed(): string }".to_owned(),
        Wire::DateTime | Wire::Date | Wire::Time => "Date".to_owned(),
        Wire::Bytes => "Uint8Array".to_owned(),
        Wire::Composite(id) => text!("{}Row", context.type_name(id)),
        wire => scalar::base_type(context, wire, imports).into_owned(),
    };
    match (field.api.list, field.api.nullable) {
        (true, _) => text!("{base}[]"),
        (false, true) => text!("{base} | null"),
        (false, false) => base,
    }
}

fn write_input(context: &Context<'_>, item: &TypeView<'_>, file: &mut File) {
    let body = file.imports.member("contracts/inputs", "inputs", &item.name, false);
    file.imports.ty("shared/client", "Prisma");
    let input = parts!("Prisma.{}CreateInput", item.definition.name);
    let data = if item.given().next().is_some() { "data" } else { "_data" };
    let head = text!("to{}({})", item.name, Writer::typed(data, &body));
    let (always, sometimes): (Vec<_>, Vec<_>) = item.given().partition(|field| write::always_written(field));
    for field in item.given() {
        write::import_conversion(field, file);
    }
    file.body.gap();
    file.body.block(parts!("export function {} {{", Writer::typed(&head, &input)), "}", |w| {
        let variable = Writer::typed("input", &input);
        if always.is_empty() {
            w.line(parts!("const {variable} = {{}};"));
        } else {
            w.block(parts!("const {variable} = {{"), "};", |w| {
                for field in &always {
                    let value = write::initial(context, field, &mut file.imports);
                    w.line(parts!("{},", entry(field.prisma(), &value)));
                }
            });
        }
        for field in &sometimes {
            let value = field.of("data");
            let converted = write::converted(context, field, &value, &mut file.imports);
            w.line(parts!("if ({value} !== undefined) input.{} = {converted};", field.prisma()));
        }
        w.line("return input;");
    });
}
