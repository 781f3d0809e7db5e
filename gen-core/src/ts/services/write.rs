//! From bodies to the client's inputs. Foreign keys are written as the scalars that they are.

use crate::api::Presence;
use crate::schema::Default;

use super::super::file::File;
use super::super::model::{FieldView, ModelView};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::Writer;

pub(super) fn write_create(model: &ModelView<'_>, file: &mut File) {
    let (always, sometimes): (Vec<_>, Vec<_>) = model
        .fields
        .iter()
        .filter(|field| field.api.create != Presence::Absent)
        .partition(|field| always_written(field));
    write_function(model, file, "Create", &always, &sometimes);
}

pub(super) fn write_update(model: &ModelView<'_>, file: &mut File) {
    let fields: Vec<_> = model.fields.iter().filter(|field| field.api.update != Presence::Absent).collect();
    write_function(model, file, "Update", &[], &fields);
}

/// What stands in every row that is created: what must be given, and lists, which would be NULL else.
fn always_written(field: &FieldView<'_>) -> bool {
    field.api.create == Presence::Required || is_emptied(field)
}

fn is_emptied(field: &FieldView<'_>) -> bool {
    field.api.list && field.api.create == Presence::Optional && no_default(field.field.default.as_ref())
}

fn no_default(default: Option<&Default>) -> bool {
    default.is_none()
}

fn write_function(
    model: &ModelView<'_>,
    file: &mut File,
    kind: &str,
    always: &[&FieldView<'_>],
    sometimes: &[&FieldView<'_>],
) {
    let input = format!("Prisma.{}Unchecked{kind}Input", model.model.name);
    let data = if always.is_empty() && sometimes.is_empty() { "_data" } else { "data" };
    let parameter = Writer::typed(data, &format!("{}{kind}Dto", model.name));
    let head = Writer::typed(&format!("to{kind}({parameter})"), &input);
    let variable = Writer::typed("input", &input);
    for field in always.iter().chain(sometimes) {
        import_conversion(field, file);
    }
    file.imports.ty("shared/client", "Prisma");
    file.body.gap();
    file.body.block(format!("function {head} {{"), "}", |w| {
        if always.is_empty() {
            w.line(format!("const {variable} = {{}};"));
        } else {
            w.block(format!("const {variable} = {{"), "};", |w| {
                for field in always {
                    w.line(format!("{},", entry(field.prisma(), &initial(field))));
                }
            });
        }
        for field in sometimes {
            let value = field.of("data");
            w.line(format!(
                "if ({value} !== undefined) input.{} = {};",
                field.prisma(),
                converted(field, &value)
            ));
        }
        w.line("return input;");
    });
}

fn initial(field: &FieldView<'_>) -> String {
    let value = field.of("data");
    if !is_emptied(field) {
        return converted(field, &value);
    }
    match list_conversion(field) {
        Some(function) => format!("{value}?.map({function}) ?? []"),
        None => format!("{value} ?? []"),
    }
}

/// The value for the client, where it is there.
fn converted(field: &FieldView<'_>, value: &str) -> String {
    if field.api.list {
        return match list_conversion(field) {
            Some(function) => format!("{value}.map({function})"),
            None => value.to_owned(),
        };
    }
    match scalar::to_client(field.wire()) {
        Conversion::Same => value.to_owned(),
        Conversion::By(function) if field.api.nullable => format!("convert.orNull({value}, {function})"),
        Conversion::By(function) => format!("{function}({value})"),
        Conversion::Json => {
            // A column that may be NULL is NULL for null; another holds JSON's own null.
            let null = if field.api.nullable { "Prisma.DbNull" } else { "Prisma.JsonNull" };
            format!("{value} === null ? {null} : json.toJson({value})")
        }
    }
}

fn list_conversion(field: &FieldView<'_>) -> Option<&'static str> {
    match scalar::to_client(field.wire()) {
        Conversion::Same => None,
        Conversion::By(function) => Some(function),
        Conversion::Json => Some("json.toJsonItem"),
    }
}

fn import_conversion(field: &FieldView<'_>, file: &mut File) {
    match scalar::to_client(field.wire()) {
        Conversion::Same => {}
        Conversion::Json => {
            file.imports.namespace("shared/client-json", "json", true);
            if !field.api.list {
                file.imports.value("shared/client", "Prisma");
            }
        }
        Conversion::By("BigInt") if field.api.list || !field.api.nullable => {}
        Conversion::By(_) => file.imports.namespace("shared/convert", "convert", true),
    }
}
