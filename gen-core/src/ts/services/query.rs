//! From keys, filters and orders to the client's.

use crate::api::Wire;
use crate::name::ts_property;

use super::super::Layer;
use super::super::file::File;
use super::super::model::{FieldView, ModelView};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::Writer;

pub(super) fn write_unique(model: &ModelView<'_>, file: &mut File) {
    let parameter = Writer::typed("key", &format!("{}Key", model.name));
    let head = Writer::typed(
        &format!("toUnique({parameter})"),
        &format!("Prisma.{}WhereUniqueInput", model.model.name),
    );
    let mut parts = Vec::new();
    for field in &model.key {
        let value = field.of("key");
        let value = match scalar::to_client(field.wire()) {
            Conversion::By(function) => {
                import_convert(function, file);
                format!("{function}({value})")
            }
            Conversion::Same | Conversion::Json | Conversion::Nested(_) => value,
        };
        parts.push(entry(field.prisma(), &value));
    }
    file.imports.ty("shared/client", "Prisma");
    let w = &mut file.body;
    w.gap();
    w.block(format!("function {head} {{"), "}", |w| {
        if parts.len() == 1 {
            w.list("return {", &parts, "};");
        } else {
            w.list(&format!("return {{ {}: {{", ts_property(&model.key_selector)), &parts, "} };");
        }
    });
}

pub(super) fn write_where(model: &ModelView<'_>, file: &mut File) {
    let of = format!("{}Where", model.name);
    file.imports.ty(&model.module(Layer::Contracts, "query.dto"), &of);
    file.imports.ty("shared/client", "Prisma");
    file.imports.namespace("shared/convert", "convert", true);
    let input = format!("Prisma.{}WhereInput", model.model.name);
    let head = Writer::typed(&format!("toWhere({})", Writer::typed("where", &of)), &input);
    file.body.gap();
    file.body.block(format!("function {head} {{"), "}", |w| {
        w.line(format!("const {} = {{}};", Writer::typed("input", &input)));
        for logical in ["AND", "OR", "NOT"] {
            w.line(format!(
                "if (where.{logical} !== undefined) input.{logical} = convert.each(where.{logical}, toWhere);"
            ));
        }
        for field in model.filterable() {
            let value = field.of("where");
            let filter = filter(&field, &value);
            if filter.starts_with("intFilterOf") {
                file.imports.value("shared/int-filter", "intFilterOf");
            }
            if filter.starts_with("floatFilterOf") {
                file.imports.value("shared/exact-float", "floatFilterOf");
            }
            if filter.contains("json.") {
                file.imports.namespace("shared/client-json", "json", true);
            }
            if filter.contains("Prisma.") {
                file.imports.value("shared/client", "Prisma");
            }
            w.line(format!("if ({value} !== undefined) input.{} = {filter};", field.prisma()));
        }
        w.line("return input;");
    });
}

fn filter(field: &FieldView<'_>, value: &str) -> String {
    match (field.wire(), scalar::to_client(field.wire())) {
        (Wire::Float, _) => format!("floatFilterOf({value})"),
        (Wire::String, _) => format!("convert.textFilterOf({value})"),
        (_, Conversion::By(function)) => format!("convert.filterOf({value}, {function})"),
        (_, Conversion::Json) => {
            let null = match (field.one_null, field.api.nullable) {
                (false, _) => "Prisma.AnyNull",
                (true, true) => "null",
                (true, false) => "json.toJsonItem(null)",
            };
            format!("convert.nullFilterOf({value}, {null})")
        }
        (Wire::Int | Wire::UnsignedInt, _) => match int_range(field) {
            Some((min, max)) => format!("intFilterOf({value}, {min}, {max})"),
            None => value.to_owned(),
        },
        (_, Conversion::Same | Conversion::Nested(_)) => value.to_owned(),
    }
}

/// The integers of a column that holds fewer than the scalar.
fn int_range(field: &FieldView<'_>) -> Option<(i64, i64)> {
    let rules = &field.api.rules;
    let all = match field.wire() {
        Wire::UnsignedInt => (0, i64::from(u32::MAX)),
        _ => (i64::from(i32::MIN), i64::from(i32::MAX)),
    };
    let range = (rules.min.unwrap_or(all.0), rules.max.unwrap_or(all.1));
    (range != all).then_some(range)
}

pub(super) fn write_order(model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let fields: Vec<FieldView<'_>> = model.orderable().collect();
    file.imports.ty("shared/client", "Prisma");
    if !fields.is_empty() {
        file.imports.ty(&model.module(Layer::Contracts, "query.dto"), format!("{name}OrderBy"));
        file.imports.ty(&model.module(Layer::Contracts, "query.dto"), format!("{name}OrderField"));
        file.imports.ty("shared/filters", "SortDirection");
    }
    let w = &mut file.body;
    w.gap();
    let argument = format!("Prisma.{}FindManyArgs[\"orderBy\"]", model.model.name);
    w.line(format!("type Order = Exclude<NonNullable<{argument}>, readonly unknown[]>;"));
    if fields.is_empty() {
        write_key_order(model, w);
        return;
    }
    let order = format!("({}) => Order", Writer::typed("direction", "SortDirection"));
    let head = Writer::typed("orders", &format!("Readonly<Record<{name}OrderField, {order}>>"));
    w.gap();
    w.block(format!("const {head} = {{"), "};", |w| {
        for field in &fields {
            w.line(format!(
                "{}: (direction) => ({{ {} }}),",
                field.property(),
                entry(field.prisma(), "direction")
            ));
        }
    });
    let parameter = Writer::typed("orderBy", &format!("{name}OrderBy[]"));
    w.gap();
    w.block(
        format!("function {} {{", Writer::typed(&format!("toOrderBy({parameter})"), "Order[]")),
        "}",
        |w| {
            w.line("const order = orderBy.map(({ field, direction }) => orders[field](direction));");
            if !model.key.is_empty() {
                w.line("// The key makes the order total, so that pages do not overlap.");
                w.line("const named = new Set<string>(orderBy.map(({ field }) => field));");
            }
            for field in &model.key {
                let key = crate::name::ts_string(&field.api.key);
                w.line(format!(
                    "if (!named.has({key})) order.push({{ {} }});",
                    entry(field.prisma(), "\"asc\"")
                ));
            }
            w.line("return order;");
        },
    );
}

/// Nothing can be asked for: rows come in the order of the key.
fn write_key_order(model: &ModelView<'_>, w: &mut Writer) {
    let items: Vec<String> =
        model.key.iter().map(|field| format!("{{ {} }}", entry(field.prisma(), "\"asc\""))).collect();
    w.gap();
    w.block(format!("function {} {{", Writer::typed("toOrderBy()", "Order[]")), "}", |w| {
        w.list("return [", &items, "];");
    });
}

fn import_convert(function: &str, file: &mut File) {
    if function.starts_with("convert.") {
        file.imports.namespace("shared/convert", "convert", true);
    }
}
