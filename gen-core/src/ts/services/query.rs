//! From keys, filters and orders to the client's.

use gen_core_text::parts;

use crate::api::{Link, Wire};
use crate::name::{ts_property, ts_string};
use crate::schema::Provider;

use super::super::Layer;
use super::super::context::Context;
use super::super::file::{File, Imports};
use super::super::model::{FieldView, ModelView, RelationView, access};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::{Show, Writer, quoted};
use super::relations::{MODELS, MODULE};
use super::rows::{has_relations, parameters};

pub(super) fn write_unique(model: &ModelView<'_>, file: &mut File) {
    let rows = text!("{}Where | undefined", model.name);
    let key = text!("{}Key", model.name);
    let parameters = parameters(model, [("key", &key), ("rows", &rows)], file);
    file.imports.value("shared/granted", "granting");
    let end = parts!("): Prisma.{}WhereUniqueInput {{", model.model.name);
    let mut parts = client_parts(&model.key, &mut file.imports);
    file.imports.ty("shared/client", "Prisma");
    let w = &mut file.body;
    w.gap();
    w.doc(Some("The row of a key, if it is among the granted."));
    w.list("export function toUnique(", &parameters, end);
    w.inner(|w| {
        let granting = text!("...granting(rows, {})", converter(model));
        if parts.len() == 1 {
            parts.push(granting);
            w.list("return {", &parts, "};");
        } else {
            let head = text!("return {{ {}: {{", ts_property(&model.key_selector));
            w.list(head, &parts, parts!("}}, {granting} }};"));
        }
    });
    w.line("}");
}

/// What converts a `where`.
pub(super) fn converter(model: &ModelView<'_>) -> &'static str {
    if has_relations(model) { "(inner) => toWhere(inner, models)" } else { "toWhere" }
}

/// The values of `key` in the client's form, as properties.
pub(super) fn client_parts(fields: &[FieldView<'_>], imports: &mut Imports) -> Vec<String> {
    let parts = fields.iter().map(|field| {
        let value = field.of("key");
        let value = match scalar::to_client(field.wire()) {
            Conversion::By(function) => {
                if function.starts_with("convert.") {
                    imports.namespace("shared/convert", "convert", true);
                }
                text!("{function}({value})")
            }
            Conversion::Same | Conversion::Json | Conversion::Nested(_) => value,
        };
        entry(field.prisma(), &value).text()
    });
    parts.collect()
}

pub(super) fn write_where(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let of = parts!("{}Where", model.name);
    file.imports.ty(model.module(Layer::Contracts, "query.dto"), &of);
    file.imports.ty("shared/client", "Prisma");
    file.imports.namespace("shared/convert", "convert", true);
    let input = parts!("Prisma.{}WhereInput", model.model.name);
    let mut parameters = Writer::typed("where", &of).text();
    // How AND, OR and NOT convert what they hold.
    let nested = converter(model);
    if has_relations(model) {
        file.imports.ty(MODULE, "Models");
        parameters = text!("{parameters}, {}", Writer::typed(MODELS, "Models"));
    }
    let head = Writer::typed(parts!("toWhere({parameters})"), &input);
    file.body.gap();
    file.body.block(parts!("export function {head} {{"), "}", |w| {
        w.line(parts!("const {} = {{}};", Writer::typed("input", &input)));
        for logical in ["AND", "OR", "NOT"] {
            w.line(parts!(
                "if (where.{logical} !== undefined) input.{logical} = convert.each(where.{logical}, {nested});"
            ));
        }
        for field in model.filterable() {
            let value = field.of("where");
            if field.api.list {
                write_list_filter(context, &field, &value, &mut file.imports, w);
                continue;
            }
            let filter = filter(context, &field, &value);
            if filter.starts_with("intFilterOf") {
                file.imports.value("shared/int-filter", "intFilterOf");
            }
            for function in ["floatFilterOf", "singleFilterOf"] {
                if filter.starts_with(function) {
                    file.imports.value("shared/exact-float", function);
                }
            }
            if filter.contains("json.") {
                file.imports.namespace("shared/client-json", "json", true);
            }
            if filter.contains("Prisma.") {
                file.imports.value("shared/client", "Prisma");
            }
            w.line(parts!("if ({value} !== undefined) input.{} = {filter};", field.prisma()));
        }
        for (relation, target) in context.relations(model, |_| true) {
            let value = relation.of("where");
            let filter = relation_filter(relation, target, &value, &mut file.imports);
            w.line(parts!("if ({value} !== undefined) {{"));
            w.line(parts!("  input.{} = {filter};", relation.prisma()));
            w.line("}");
        }
        w.line("return input;");
    });
}

/// The client takes one operator of a list at a time, so that they become conditions beside each other.
fn write_list_filter(
    context: &Context<'_>,
    field: &FieldView<'_>,
    value: &str,
    imports: &mut Imports,
    w: &mut Writer,
) {
    // Without its type the compiler looks for one in the client's, which has several for a Decimal.
    let same;
    let item = match scalar::to_client(field.wire()) {
        Conversion::By(scalar::EXACT_FLOAT) => {
            imports.value("shared/exact-float", scalar::EXACT_FLOAT);
            scalar::EXACT_FLOAT
        }
        Conversion::By(function) => function,
        Conversion::Same | Conversion::Nested(_) => {
            let of = scalar::base_type(context, field.wire(), imports);
            same = text!("({}) => item", Writer::typed("item", &of));
            same.as_str()
        }
        Conversion::Json => {
            imports.namespace("shared/client-json", "json", true);
            "json.toJsonItem"
        }
    };
    imports.value("shared/list-filter", "beside");
    imports.value("shared/list-filter", "listConditions");
    let of = text!("(list) => ({{ {} }})", entry(field.prisma(), "list"));
    w.line(parts!("if ({value} !== undefined) {{"));
    w.line(parts!("  input.AND = beside(input.AND, listConditions({value}, {item}, {of}));"));
    w.line("}");
}

fn relation_filter(
    relation: &RelationView<'_>,
    target: &ModelView<'_>,
    value: &str,
    imports: &mut Imports,
) -> String {
    let convert = text!("{}.toWhere", access(MODELS, target.model.name.as_str()));
    let (function, more) = if relation.api.list {
        ("toManyOf", "")
    } else if relation.api.nullable {
        // Of a link of several columns, Prisma's null would look at one of them.
        let one = matches!(&relation.api.link, Link::Columns { own, .. } if own.len() == 1);
        ("toOneOrNoneOf", if one { ", { is: null }, {}" } else { ", { isNot: {} }, {}" })
    } else {
        ("toOneOf", "")
    };
    imports.value("shared/relations", function);
    text!("{function}({value}, {convert}{more})")
}

pub(super) fn write_list(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let delegate = access("prisma", &model.delegate);
    let input = text!("Prisma.{}WhereInput | undefined", model.model.name);
    let query = text!("{name}ListQuery");
    let mut parameters = vec![
        Writer::typed("prisma", "PrismaClient"),
        Writer::typed("query", &query),
        Writer::typed("condition", &input),
        Writer::typed("granted", "Granted | undefined"),
    ];
    let (includes, filters) = (model.includes(), has_relations(model));
    if filters {
        parameters.push(Writer::typed(MODELS, "Models"));
    }
    let ordered = model.orderable().next().is_some();
    let mut read = vec!["where"];
    read.extend(ordered.then_some("orderBy = []"));
    read.extend(["cursor", "skip", "take"]);
    read.extend(includes.then_some("include"));
    let (order_by, order) = if ordered { ("orderBy", "toOrderBy(orderBy)") } else { ("[]", "toOrderBy()") };
    let converted = if filters { text!("toWhere(each, {MODELS})") } else { "toWhere(each)".to_owned() };
    let key: Vec<String> = model.key.iter().map(|field| ts_string(&field.api.key)).collect();
    let nulls = if context.schema.provider == Provider::PostgreSql { "last" } else { "first" };
    let fields = parts!("{}Fields", model.variable);
    file.imports.value("shared/database", "database");
    file.imports.value("shared/cursor", "wholeOrder");
    for function in ["afterCursor", "pageOf"] {
        file.imports.value("shared/keyset", function);
    }
    file.imports.value(model.module(Layer::Contracts, "query.dto"), &fields);
    let w = &mut file.body;
    w.gap();
    w.doc(Some("A page of the rows for which the condition holds as well."));
    w.list("export async function list(", &parameters, parts!("): Promise<Page<{name}ReadDto>> {{"));
    w.inner(|w| {
        w.line(parts!("const {{ {} }} = query;", read.join(", ")));
        w.line(parts!("const key: readonly string[] = [{}];", key.join(", ")));
        w.line(parts!("const order = wholeOrder({order_by}, key);"));
        w.line(parts!("const after = afterCursor<{name}Where>(cursor, order, {fields}, \"{nulls}\");"));
        w.line(parts!("const wanted = [where, after, granted?.get<{name}Where>(\"listed\")];"));
        w.line(parts!(
            "const conditions = wanted.flatMap((each) => (each === undefined ? [] : [{converted}]));"
        ));
        w.line("if (condition !== undefined) conditions.push(condition);");
        w.line("const all = { AND: conditions };");
        w.block("const [rows, total] = await database([], () =>", ");", |w| {
            w.block("Promise.all([", "]),", |w| {
                w.line("// One row more than asked for tells whether there are more.");
                w.line(parts!(
                    "{delegate}.findMany({{ where: all, orderBy: {order}, skip, take: take + 1, select }}),"
                ));
                w.line(parts!("cursor === undefined ? {delegate}.count({{ where: all }}) : null,"));
            });
        });
        if includes {
            w.line(parts!(
                "const data = await read(prisma, rows.slice(0, take), include, granted, {MODELS});"
            ));
        } else {
            w.line("const data = rows.slice(0, take).map(toRead);");
        }
        w.line(parts!("return pageOf(query, {{ order, key, fields: {fields} }}, rows, data, total);"));
    });
    w.line("}");
}

fn filter(context: &Context<'_>, field: &FieldView<'_>, value: &str) -> String {
    match (field.wire(), scalar::to_client(field.wire())) {
        (Wire::Float, _) if is_single(context, field) => text!("singleFilterOf({value})"),
        (Wire::Float, _) => text!("floatFilterOf({value})"),
        (Wire::String, _) => text!("convert.textFilterOf({value})"),
        (_, Conversion::By(function)) => text!("convert.filterOf({value}, {function})"),
        (_, Conversion::Json) => {
            let null = match (field.one_null, field.api.nullable) {
                (false, _) => "Prisma.AnyNull",
                (true, true) => "null",
                (true, false) => "json.toJsonItem(null)",
            };
            text!("convert.nullFilterOf({value}, {null})")
        }
        (Wire::Int | Wire::UnsignedInt, _) => match int_range(field) {
            Some((min, max)) => text!("intFilterOf({value}, {min}, {max})"),
            None => value.to_owned(),
        },
        (_, Conversion::Same | Conversion::Nested(_)) => value.to_owned(),
    }
}

/// Whether MySQL holds a Float in four bytes, which it compares as a double.
fn is_single(context: &Context<'_>, field: &FieldView<'_>) -> bool {
    let native = field.field.native.as_deref();
    context.schema.provider == Provider::MySql && native.is_some_and(|native| native.name.as_str() == "Float")
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
        file.imports.ty(model.module(Layer::Contracts, "query.dto"), parts!("{name}OrderBy"));
        file.imports.ty(model.module(Layer::Contracts, "query.dto"), parts!("{name}OrderField"));
        file.imports.ty("shared/filters", "SortDirection");
    }
    let w = &mut file.body;
    w.gap();
    let argument = parts!("Prisma.{}FindManyArgs[\"orderBy\"]", model.model.name);
    w.line(parts!("type Order = Exclude<NonNullable<{argument}>, readonly unknown[]>;"));
    if !model.key.is_empty() {
        let items: Vec<String> =
            model.key.iter().map(|field| text!("{{ {} }}", entry(field.prisma(), "\"asc\""))).collect();
        w.gap();
        w.list(parts!("const {} = [", Writer::typed("byKey", "Order[]")), &items, "];");
    }
    if fields.is_empty() {
        write_key_order(model, w);
        return;
    }
    let order = text!("({}) => Order", Writer::typed("direction", "SortDirection"));
    let head = Writer::typed("orders", parts!("Readonly<Record<{name}OrderField, {order}>>"));
    w.gap();
    w.block(parts!("const {head} = {{"), "};", |w| {
        for field in &fields {
            w.line(parts!(
                "{}: (direction) => ({{ {} }}),",
                field.property(),
                entry(field.prisma(), "direction")
            ));
        }
    });
    let parameter = Writer::typed("orderBy", parts!("{name}OrderBy[]"));
    w.gap();
    w.block(parts!("function {} {{", Writer::typed(parts!("toOrderBy({parameter})"), "Order[]")), "}", |w| {
        w.line("const order = orderBy.map(({ field, direction }) => orders[field](direction));");
        if !model.key.is_empty() {
            w.line("// The key makes the order total, so that pages do not overlap.");
            w.line("const named = new Set<string>(orderBy.map(({ field }) => field));");
        }
        for field in &model.key {
            let key = quoted(&field.api.key);
            w.line(parts!("if (!named.has({key})) order.push({{ {} }});", entry(field.prisma(), "\"asc\"")));
        }
        w.line("return order;");
    });
}

/// Nothing can be asked for: rows come in the order of the key.
fn write_key_order(model: &ModelView<'_>, w: &mut Writer) {
    let rows = if model.key.is_empty() { "[]" } else { "byKey" };
    w.gap();
    w.block(parts!("function {} {{", Writer::typed("toOrderBy()", "Order[]")), "}", |w| {
        w.line(parts!("return {rows};"));
    });
}
