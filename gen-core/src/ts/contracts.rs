//! Layer `contracts`: the types of what travels. They import nothing from Prisma or Zod, so a browser can use them.

use std::sync::Arc;

use crate::api::{ApiEnum, OperationKind, Operator, Presence};
use crate::artifact::Draft;
use crate::name::{ts_property, ts_string};
use crate::schema::Enum;

use super::Layer;
use super::file::File;
use super::model::{Context, FieldView, ModelView};
use super::scalar;
use super::shared::{RenderModel, draft, layer_barrel, model_drafts, types_draft, types_exports};
use super::writer::Writer;

const LAYER: Layer = Layer::Contracts;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let mut drafts = model_drafts(context, LAYER, |model| {
        let mut files: Vec<(&'static str, RenderModel)> = Vec::new();
        if model.has(OperationKind::Create) {
            files.push(("create.dto", render_create));
        }
        if model.has(OperationKind::Replace) {
            files.push(("replace.dto", render_replace));
        }
        if model.has(OperationKind::Update) {
            files.push(("update.dto", render_update));
        }
        if model.reads() {
            files.push(("read.dto", render_read));
        }
        files.push(("query.dto", render_query));
        files
    });
    let enums = (!context.api.enums.is_empty()).then(|| "enums".to_owned());
    if enums.is_some() {
        let context = Arc::clone(context);
        drafts.push(draft(LAYER, None, "contracts/enums.ts".to_owned(), move || render_enums(&context)));
    }
    drafts.extend(types_draft(context, LAYER, "types", render_types));
    drafts.extend(types_draft(context, LAYER, "inputs", render_inputs));
    drafts.push(layer_barrel(context, LAYER, move |context| {
        let enums = enums.iter().map(|name| {
            format!("export * as {name} from \"./{name}{}\";", context.options.import_extension.suffix())
        });
        enums.chain(types_exports(context, &["types", "inputs"])).collect()
    }));
    drafts
}

/// Composite types, as answers show them.
fn render_types(context: &Context<'_>) -> String {
    let mut file = context.layer_file(LAYER).of("contracts/types");
    for item in &context.types {
        file.body.gap();
        file.body.doc(item.definition.documentation.as_deref());
        file.body.block(format!("export interface {} {{", item.name), "}", |w| {
            for field in item.shown() {
                let of = scalar::read_type(context, field, &mut file.imports);
                w.doc(field.field.documentation.as_deref());
                w.line(format!("{};", Writer::typed(&field.property(), &of)));
            }
        });
    }
    file.into_text()
}

/// Composite types, as bodies hold them.
fn render_inputs(context: &Context<'_>) -> String {
    let mut file = context.layer_file(LAYER).of("contracts/inputs");
    for item in context.types.iter().filter(|item| item.api.can_be_given) {
        file.body.gap();
        file.body.doc(item.definition.documentation.as_deref());
        file.body.block(format!("export interface {} {{", item.name), "}", |w| {
            for field in item.given() {
                let mark = if field.api.create == Presence::Optional { "?" } else { "" };
                let of = scalar::body_type(context, field, &mut file.imports);
                w.doc(field.field.documentation.as_deref());
                w.line(format!("{};", Writer::typed(&format!("{}{mark}", field.property()), &of)));
            }
        });
    }
    file.into_text()
}

fn render_enums(context: &Context<'_>) -> String {
    let mut file = context.layer_file(LAYER);
    for api in &context.api.enums {
        if let Some(declared) = context.schema.enums.get(api.id.0 as usize) {
            write_enum(&mut file.body, &context.enum_name(api.id), declared, api);
        }
    }
    file.into_text()
}

fn write_enum(w: &mut Writer, name: &str, declared: &Enum, api: &ApiEnum) {
    w.gap();
    w.doc(declared.documentation.as_deref());
    w.block(format!("export const {name} = {{"), "} as const;", |w| {
        for (index, value) in api.values.iter().enumerate() {
            w.doc(declared.values.get(index).and_then(|value| value.documentation.as_deref()));
            w.line(format!("{}: {},", ts_property(value), ts_string(value)));
        }
    });
    w.line(format!("export type {name} = (typeof {name})[keyof typeof {name}];"));
}

fn render_create(context: &Context<'_>, model: &ModelView<'_>) -> String {
    render_body(context, model, "CreateDto", |field| field.api.create)
}

fn render_replace(context: &Context<'_>, model: &ModelView<'_>) -> String {
    render_body(context, model, "ReplaceDto", |field| field.api.replace)
}

fn render_update(context: &Context<'_>, model: &ModelView<'_>) -> String {
    render_body(context, model, "UpdateDto", |field| field.api.update)
}

fn render_body(
    context: &Context<'_>,
    model: &ModelView<'_>,
    suffix: &str,
    presence: impl Fn(&FieldView<'_>) -> Presence,
) -> String {
    let mut file = context.model_file(LAYER);
    file.body.doc(model.model.documentation.as_deref());
    file.body.block(format!("export interface {}{suffix} {{", model.name), "}", |w| {
        for field in &model.fields {
            let mark = match presence(field) {
                Presence::Absent => continue,
                Presence::Optional => "?",
                Presence::Required => "",
            };
            let of = scalar::body_type(context, field, &mut file.imports);
            w.doc(field.field.documentation.as_deref());
            w.line(format!("{};", Writer::typed(&format!("{}{mark}", field.property()), &of)));
        }
    });
    file.into_text()
}

fn render_read(context: &Context<'_>, model: &ModelView<'_>) -> String {
    let mut file = context.model_file(LAYER);
    file.body.doc(model.model.documentation.as_deref());
    file.body.block(format!("export interface {}ReadDto {{", model.name), "}", |w| {
        for field in model.shown() {
            let of = scalar::read_type(context, field, &mut file.imports);
            w.doc(field.field.documentation.as_deref());
            w.line(format!("{};", Writer::typed(&field.property(), &of)));
        }
    });
    file.into_text()
}

fn render_query(context: &Context<'_>, model: &ModelView<'_>) -> String {
    let mut file = context.model_file(LAYER);
    if !model.key.is_empty() {
        write_key(context, model, &mut file);
    }
    if model.filters() {
        write_where(context, model, &mut file);
    }
    if model.has(OperationKind::Count) {
        let name = &model.name;
        file.body.gap();
        file.body.block(format!("export interface {name}CountQuery {{"), "}", |w| {
            w.line(format!("{};", Writer::typed("where?", &format!("{name}Where"))));
        });
    }
    if model.has(OperationKind::List) {
        write_list(model, &mut file);
    }
    if model.filters() {
        write_table(context, model, &mut file);
    }
    file.into_text()
}

fn write_key(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    file.body.doc(Some("What names a row."));
    file.body.block(format!("export interface {}Key {{", model.name), "}", |w| {
        for field in &model.key {
            let of = scalar::base_type(context, field.wire(), &mut file.imports);
            w.line(format!("{};", Writer::typed(&field.property(), &of)));
        }
    });
}

fn write_where(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = format!("{}Where", model.name);
    file.body.gap();
    file.body.block(format!("export interface {name} {{"), "}", |w| {
        for logical in ["AND?", "OR?", "NOT?"] {
            w.line(format!("{};", Writer::typed(logical, &format!("{name} | {name}[]"))));
        }
        for field in model.filterable() {
            let of = scalar::filter_type(context, &field, &mut file.imports);
            w.line(format!("{};", Writer::typed(&format!("{}?", field.property()), &of)));
        }
    });
}

fn write_list(model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let fields: Vec<String> = model.orderable().map(|field| ts_string(&field.api.key)).collect();
    let w = &mut file.body;
    if !fields.is_empty() {
        file.imports.ty("shared/filters", "SortDirection");
        w.gap();
        let union = fields.join(" | ");
        if union.len() < 80 {
            w.line(format!("export type {name}OrderField = {union};"));
        } else {
            w.line(format!("export type {name}OrderField ="));
            for (index, field) in fields.iter().enumerate() {
                let end = if index + 1 == fields.len() { ";" } else { "" };
                w.line(format!("  | {field}{end}"));
            }
        }
        w.gap();
        w.block(format!("export interface {name}OrderBy {{"), "}", |w| {
            w.line(format!("{};", Writer::typed("field", &format!("{name}OrderField"))));
            w.line(format!("{};", Writer::typed("direction", "SortDirection")));
        });
    }
    w.gap();
    w.block(format!("export interface {name}ListQuery {{"), "}", |w| {
        w.line(format!("{};", Writer::typed("where?", &format!("{name}Where"))));
        if !fields.is_empty() {
            w.line(format!("{};", Writer::typed("orderBy?", &format!("{name}OrderBy[]"))));
        }
        w.line(format!("{};", Writer::typed("skip", "number")));
        w.line(format!("{};", Writer::typed("take", "number")));
    });
}

/// The table of fields that the validators read.
fn write_table(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    file.imports.ty("shared/filters", "FilterFields");
    file.body.gap();
    file.body.doc(Some("What a `where` and an `orderBy` may do with each field."));
    let head = Writer::typed(&format!("{}Fields", model.variable), "FilterFields");
    file.body.block(format!("export const {head} = {{"), "};", |w| {
        for field in model.fields.iter().filter(|field| field.api.orderable || !field.api.filter.is_empty()) {
            let operators = operators(&field.api.filter);
            if let Some(name) = operators.strip_suffix("Operators") {
                file.imports.value("shared/filters", format!("{name}Operators"));
            }
            let mut items = vec![
                format!("kind: {}", ts_string(scalar::kind(field.wire()))),
                format!("nullable: {}", field.api.nullable),
                format!("operators: {operators}"),
                format!("orderable: {}", field.api.orderable),
            ];
            if let crate::api::Wire::Enum(id) = field.wire() {
                file.imports.namespace("contracts/enums", "enums", true);
                items.push(format!("names: Object.values(enums.{})", context.enum_name(id)));
            }
            w.list(&format!("{}: {{", field.property()), &items, "},");
        }
    });
}

/// A named set of operators, or a list of them where no set is the same.
fn operators(operators: &[Operator]) -> String {
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
    let named =
        SETS.iter().find(|(_, length)| ALL.get(..*length).is_some_and(|set| is_same_set(set, operators)));
    match named {
        Some((name, _)) => (*name).to_owned(),
        None => format!(
            "[{}]",
            operators.iter().map(|operator| ts_string(operator.as_str())).collect::<Vec<_>>().join(", ")
        ),
    }
}

fn is_same_set(set: &[Operator], operators: &[Operator]) -> bool {
    set.len() == operators.len() && set.iter().all(|operator| operators.contains(operator))
}
