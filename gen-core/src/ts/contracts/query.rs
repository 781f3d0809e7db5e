//! `query.dto`: keys, filters, orders, and what may be included.

use std::borrow::Cow;

use gen_core_text::parts;

use crate::api::{OperationKind, Operator};
use crate::name::ts_string;

use super::super::context::Context;
use super::super::file::File;
use super::super::model::{FieldView, ModelView};
use super::super::scalar;
use super::super::writer::{Show, Writer, quoted};
use super::LAYER;

pub(super) fn render(context: &Context<'_>, model: &ModelView<'_>) -> File {
    let mut file = context.model_file(LAYER);
    if !model.key.is_empty() {
        let name = text!("{}Key", model.name);
        write_names(context, &name, &model.key, "What names a row.", &mut file);
    }
    for unique in &model.uniques {
        let name = &unique.name;
        write_names(context, name, &unique.fields, "What names a row as well.", &mut file);
    }
    write_where(context, model, &mut file);
    if model.has(OperationKind::Count) {
        let name = &model.name;
        file.body.gap();
        file.body.block(parts!("export interface {name}CountQuery {{"), "}", |w| {
            w.line(parts!("{};", Writer::typed("where?", parts!("{name}Where"))));
        });
    }
    if model.includes() {
        write_include(context, model, &mut file);
    }
    if model.lists() || model.gets() {
        write_select(model, &mut file);
    }
    if model.lists() {
        write_list(model, &mut file);
    }
    if model.gets() {
        file.body.gap();
        file.body.block(parts!("export interface {}GetQuery {{", model.name), "}", |w| {
            write_shape(model, w);
        });
    }
    write_table(context, model, &mut file);
    file
}

fn write_names(context: &Context<'_>, name: &str, fields: &[FieldView<'_>], doc: &str, file: &mut File) {
    file.body.gap();
    file.body.doc(Some(doc));
    file.body.block(parts!("export interface {name} {{"), "}", |w| {
        for field in fields {
            let of = scalar::base_type(context, field.wire(), &mut file.imports);
            w.line(parts!("{};", Writer::typed(&field.property(), &of)));
        }
    });
}

/// Requests may not name it.
const OF_POLICIES: &str = "Only the row filter of a policy may name it.";

fn write_where(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = parts!("{}Where", model.name);
    file.body.gap();
    file.body.block(parts!("export interface {name} {{"), "}", |w| {
        for logical in ["AND?", "OR?", "NOT?"] {
            w.line(parts!("{};", Writer::typed(logical, parts!("{name} | {name}[]"))));
        }
        for field in model.filterable() {
            let of = scalar::filter_type(context, &field, &mut file.imports);
            w.doc(field.api.hidden.then_some(OF_POLICIES));
            w.line(parts!("{};", Writer::typed(parts!("{}?", field.property()), &of)));
        }
        for (relation, target) in context.relations(model, |_| true) {
            let of = parts!("{}Where", target.name);
            if !target.is(model) {
                file.imports.ty(target.module(LAYER, "query.dto"), &of);
            }
            let (filter, null) = match (relation.api.list, relation.api.nullable) {
                (true, _) => ("ToManyFilter", ""),
                (false, false) => ("ToOneFilter", ""),
                (false, true) => ("ToOneFilter", " | null"),
            };
            file.imports.ty("shared/filters", filter);
            let of = parts!("{filter}<{of}{null}>{null}");
            w.doc((!relation.api.filter).then_some(OF_POLICIES));
            w.line(parts!("{};", Writer::typed(parts!("{}?", relation.property()), &of)));
        }
    });
}

/// The relations that may be included; of each, what may be included of the other resource.
fn write_include(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    file.body.gap();
    file.body.doc(Some("What comes with a row: of each relation, what comes with its rows."));
    file.body.block(parts!("export interface {}Include {{", model.name), "}", |w| {
        for (relation, target) in context.relations(model, |relation| relation.include) {
            let of = if target.includes() {
                let of = text!("{}Include", target.name);
                if !target.is(model) {
                    file.imports.ty(target.module(LAYER, "query.dto"), &of);
                }
                of
            } else {
                file.imports.ty("shared/filters", "NoInclude");
                "NoInclude".to_owned()
            };
            w.line(parts!("{};", Writer::typed(parts!("{}?", relation.property()), &of)));
        }
    });
}

fn write_select(model: &ModelView<'_>, file: &mut File) {
    file.body.gap();
    write_union(
        &text!("{}SelectField", model.name),
        model.shown().map(|field| &*field.api.key),
        &mut file.body,
    );
}

fn write_union<'f>(name: &str, fields: impl Iterator<Item = &'f str>, w: &mut Writer) {
    let fields: Vec<_> = fields.map(quoted).collect();
    let mut union = String::with_capacity(128);
    for (index, field) in fields.iter().enumerate() {
        union.push_str(if index == 0 { "" } else { " | " });
        field.show(&mut union);
    }
    if union.len() < 80 {
        w.line(parts!("export type {name} = {union};"));
    } else {
        w.line(parts!("export type {name} ="));
        for (index, field) in fields.iter().enumerate() {
            let end = if index + 1 == fields.len() { ";" } else { "" };
            w.line(parts!("  | {field}{end}"));
        }
    }
}

/// What an answer shows of its rows.
fn write_shape(model: &ModelView<'_>, w: &mut Writer) {
    if model.includes() {
        w.line(parts!("{};", Writer::typed("include?", parts!("{}Include", model.name))));
    }
    w.doc(Some("The fields of an answer. A service's rows are whole."));
    w.line(parts!("{};", Writer::typed("select?", parts!("{}SelectField[]", model.name))));
}

fn write_list(model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let ordered = model.orderable().next().is_some();
    let w = &mut file.body;
    if ordered {
        file.imports.ty("shared/filters", "SortDirection");
        w.gap();
        write_union(&text!("{name}OrderField"), model.orderable().map(|field| &*field.api.key), w);
        w.gap();
        w.block(parts!("export interface {name}OrderBy {{"), "}", |w| {
            w.line(parts!("{};", Writer::typed("field", parts!("{name}OrderField"))));
            w.line(parts!("{};", Writer::typed("direction", "SortDirection")));
        });
    }
    w.gap();
    w.block(parts!("export interface {name}ListQuery {{"), "}", |w| {
        w.line(parts!("{};", Writer::typed("where?", parts!("{name}Where"))));
        if ordered {
            w.line(parts!("{};", Writer::typed("orderBy?", parts!("{name}OrderBy[]"))));
        }
        w.line(parts!("{};", Writer::typed("skip", "number")));
        w.line(parts!("{};", Writer::typed("take", "number")));
        w.doc(Some("A page's `nextCursor`; empty for the first page. Then there is no `skip`, and no total is counted."));
        w.line(parts!("{};", Writer::typed("cursor?", "string")));
        write_shape(model, w);
    });
}

/// The table of fields that the validators read.
fn write_table(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    file.imports.ty("shared/filters", "FilterFields");
    file.body.gap();
    file.body.doc(Some("What a `where` and an `orderBy` may do with each field."));
    let head = Writer::typed(parts!("{}Fields", model.variable), "FilterFields");
    file.body.block(parts!("export const {head} = {{"), "};", |w| {
        let is_key = |field: &FieldView<'_>| model.key.iter().any(|key| key.api.field == field.api.field);
        let named =
            |field: &&FieldView<'_>| field.api.orderable || !field.api.rows.is_empty() || is_key(field);
        for field in model.fields.iter().filter(named) {
            let operators = operators(field.api.rows);
            if operators.ends_with("Operators") {
                file.imports.value("shared/filters", &*operators);
            }
            let (kind, orderable) = (scalar::kind(field.wire()), field.api.orderable);
            let nullable = if field.api.nullable { "nullable: true" } else { "nullable: false" };
            let orderable = if orderable { "orderable: true" } else { "orderable: false" };
            let enumerated = if let crate::api::Wire::Enum(id) = field.wire() {
                file.imports.namespace("contracts/enums", "enums", true);
                Some(context.enum_name(id))
            } else {
                None
            };
            let mut items = Vec::with_capacity(8);
            items.extend([Fact::Kind(kind), Fact::Said(nullable)]);
            items.extend([Fact::Operators(&operators), Fact::Said(orderable)]);
            // Of enums nothing need be said.
            let is_fine = field.api.orderable && !field.api.cursor && enumerated.is_none();
            items.extend(is_fine.then_some(Fact::Said("cursor: false")));
            items.extend(field.api.list.then_some(Fact::Said("list: true")));
            items.extend(field.api.hidden.then_some(Fact::Said("hidden: true")));
            items.extend(enumerated.as_deref().map(Fact::Names));
            w.list(parts!("{}: {{", field.property()), &items, "},");
        }
    });
}

/// What the table says of a field.
enum Fact<'f> {
    Kind(&'f str),
    Operators(&'f str),
    /// The enum of its values.
    Names(&'f str),
    Said(&'static str),
}

impl Show for Fact<'_> {
    fn show(&self, out: &mut String) {
        match self {
            Self::Kind(kind) => parts!("kind: \"{kind}\"").show(out),
            Self::Operators(operators) => parts!("operators: {operators}").show(out),
            Self::Names(name) => parts!("names: Object.values(enums.{name})").show(out),
            Self::Said(said) => out.push_str(said),
        }
    }
}

/// A named set of operators, or a list of them where no set is the same.
fn operators(operators: &[Operator]) -> Cow<'static, str> {
    use Operator::{Contains, EndsWith, Equals, Gt, Gte, In, Lt, Lte, Mode, Not, NotIn, StartsWith};
    const ALL: [Operator; 12] =
        [Equals, Not, In, NotIn, Lt, Lte, Gt, Gte, Contains, StartsWith, EndsWith, Mode];
    const SETS: [(&str, usize); 5] = [
        ("equalityOperators", 2),
        ("setOperators", 4),
        ("rangeOperators", 8),
        ("textOperators", 11),
        ("textModeOperators", 12),
    ];
    if operators == Operator::OF_LISTS {
        return "listOperators".into();
    }
    let named =
        SETS.iter().find(|(_, length)| ALL.get(..*length).is_some_and(|set| is_same_set(set, operators)));
    if let Some((name, _)) = named {
        Cow::Borrowed(*name)
    } else {
        let listed = operators.iter().map(|operator| ts_string(operator.as_str()));
        text!("[{}]", listed.collect::<Vec<_>>().join(", ")).into()
    }
}

fn is_same_set(set: &[Operator], operators: &[Operator]) -> bool {
    set.len() == operators.len() && set.iter().all(|operator| operators.contains(operator))
}
