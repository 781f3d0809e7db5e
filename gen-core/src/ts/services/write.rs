//! From bodies to the client's inputs. Foreign keys are written as the scalars that they are.

use gen_core_text::parts;

use crate::api::{Presence, Wire};
use crate::schema::{Default, Provider};

use super::super::context::Context;
use super::super::file::{File, Imports};
use super::super::model::{FieldView, ModelView, access};
use super::super::scalar::{self, Conversion, entry};
use super::super::writer::{Show, Writer, quoted};
use super::relations::{MODELS, MODULE};
use super::types;

pub(super) fn write_create(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let (always, sometimes): (Vec<_>, Vec<_>) = model
        .fields
        .iter()
        .filter(|field| field.api.create != Presence::Absent)
        .partition(|field| always_written(field));
    let emptied: Vec<_> = model.fields.iter().filter(|field| is_left_empty(field)).collect();
    let function = Function {
        kind: "Create",
        emptied: &emptied,
        input: "Create",
        replaces: false,
        always: &always,
        initial,
        sometimes: &sometimes,
    };
    write_function(context, model, file, &function);
}

pub(super) fn write_update(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let fields: Vec<_> = model.fields.iter().filter(|field| field.api.update != Presence::Absent).collect();
    let function = Function {
        kind: "Update",
        emptied: &[],
        input: "Update",
        replaces: false,
        always: &[],
        initial: whole,
        sometimes: &fields,
    };
    write_function(context, model, file, &function);
}

/// A replace is an update of every field that has something to become.
pub(super) fn write_replace(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let fields =
        model.fields.iter().filter(|field| field.api.replace != Presence::Absent && !is_key(model, field));
    let (always, sometimes): (Vec<&FieldView<'_>>, Vec<&FieldView<'_>>) =
        fields.partition(|field| field.api.replace == Presence::Required || field.api.replacement.is_some());
    let replaced: Vec<_> = always
        .iter()
        .filter(|field| field.api.replace == Presence::Optional)
        .filter_map(|field| Some((*field, field.api.replacement.as_deref()?)))
        .collect();
    if !replaced.is_empty() {
        write_replacement(model, file, &replaced);
    }
    let function = Function {
        kind: "Replace",
        emptied: &[],
        input: "Update",
        replaces: !replaced.is_empty(),
        always: &always,
        initial: whole,
        sometimes: &sometimes,
    };
    write_function(context, model, file, &function);
}

fn is_key(model: &ModelView<'_>, field: &FieldView<'_>) -> bool {
    model.key.iter().any(|key| key.api.field == field.api.field)
}

fn write_replacement(model: &ModelView<'_>, file: &mut File, replaced: &[(&FieldView<'_>, &str)]) {
    let imports = &mut file.imports;
    let entries: Vec<_> = replaced
        .iter()
        .map(|(field, json)| entry(&field.api.key, json_literal(field, json, imports)).text())
        .collect();
    file.body.gap();
    file.body.doc(Some("What a field becomes that a replace has not."));
    let end = parts!("}} satisfies Partial<{}ReplaceDto>;", model.name);
    file.body.list("const replacement = {", &entries, &end);
}

/// JSON as an expression. What may be an object is parsed: as a literal, a key `__proto__` would be its prototype.
fn json_literal(field: &FieldView<'_>, json: &str, imports: &mut Imports) -> String {
    if field.wire() == Wire::Json && json != "null" && json != "[]" {
        imports.value("shared/json", "jsonOf");
        return text!("jsonOf({})", quoted(json));
    }
    json.to_owned()
}

/// What stands in every row that is created: what must be given, and lists, which would be NULL else.
pub(super) fn always_written(field: &FieldView<'_>) -> bool {
    field.api.create == Presence::Required || is_emptied(field)
}

fn is_emptied(field: &FieldView<'_>) -> bool {
    field.api.list && field.api.create == Presence::Optional && no_default(field.field.default.as_ref())
}

fn is_left_empty(field: &FieldView<'_>) -> bool {
    field.api.list && field.api.create == Presence::Absent && no_default(field.field.default.as_ref())
}

fn no_default(default: Option<&Default>) -> bool {
    default.is_none()
}

/// A function from a body to an input of the client.
struct Function<'f, 'a> {
    /// `Create`, `Replace`, `Update`: of its name and of its body.
    kind: &'static str,
    /// `Create`, `Update`: the client's input.
    input: &'static str,
    /// An absent field is what the table says.
    replaces: bool,
    /// Lists that nobody may give, and that would be NULL else.
    emptied: &'f [&'f FieldView<'a>],
    /// In every input, with this value.
    always: &'f [&'f FieldView<'a>],
    initial: fn(&Context<'_>, &FieldView<'_>, &mut Imports) -> String,
    /// Where the body has them.
    sometimes: &'f [&'f FieldView<'a>],
}

fn write_function(
    context: &Context<'_>,
    model: &ModelView<'_>,
    file: &mut File,
    function: &Function<'_, '_>,
) {
    let Function { kind, input, replaces, emptied, always, initial, sometimes } = *function;
    let links: Vec<_> = context.relations(model, |relation| relation.write).collect();
    let convert = match kind {
        "Create" => "linksOf",
        "Replace" => "allLinksOf",
        _ => "linkChangesOf",
    };
    if !links.is_empty() {
        file.imports.value("shared/relations", convert);
        file.imports.value(MODULE, MODELS);
    }
    let input = parts!("Prisma.{}Unchecked{input}Input", model.model.name);
    let data = match (replaces, always.is_empty() && sometimes.is_empty() && links.is_empty()) {
        (_, true) => "_data",
        (true, false) => "body",
        (false, false) => "data",
    };
    let mut parameters = Writer::typed(data, parts!("{}{kind}Dto", model.name)).text();
    if !links.is_empty() {
        file.imports.ty("shared/granted", "Granted");
        parameters = text!("{parameters}, {}", Writer::typed("granted", "Granted | undefined"));
    }
    let head = Writer::typed(parts!("to{kind}({parameters})"), &input);
    let variable = Writer::typed("input", &input);
    for field in always.iter().chain(sometimes) {
        import_conversion(field, file);
    }
    file.imports.ty("shared/client", "Prisma");
    file.body.gap();
    file.body.block(parts!("function {head} {{"), "}", |w| {
        if replaces {
            w.line("const data = { ...replacement, ...body };");
        }
        if always.is_empty() && emptied.is_empty() {
            w.line(parts!("const {variable} = {{}};"));
        } else {
            w.block(parts!("const {variable} = {{"), "};", |w| {
                for field in always {
                    let value = enveloped(field, initial(context, field, &mut file.imports));
                    w.line(parts!("{},", entry(field.prisma(), &value)));
                }
                for field in emptied {
                    w.line(parts!("{},", entry(field.prisma(), "[]")));
                }
            });
        }
        // Prisma's client takes an update of nothing for none, and sets no `@updatedAt`.
        let times = model.fields.iter().filter(|field| field.field.updated_at && !is_key(model, field));
        for field in times.filter(|_| kind == "Replace" && always.is_empty()) {
            w.line(parts!("input.{} = new Date();", field.prisma()));
        }
        for field in sometimes {
            let value = field.of("data");
            let input = enveloped(field, converted(context, field, &value, &mut file.imports));
            w.line(parts!("if ({value} !== undefined) input.{} = {input};", field.prisma()));
        }
        for (relation, target) in &links {
            let value = relation.of("data");
            let unique =
                text!("{}.toUnique(key, granted?.get(key))", access(MODELS, target.model.name.as_str()));
            w.line(parts!("if ({value} !== undefined) {{"));
            w.line(parts!("  input.{} = {convert}({value}, (key) => {unique});", relation.prisma()));
            w.line("}");
        }
        w.line("return input;");
    });
}

/// A composite type is set as a whole. Bare, it would be taken for an operation where it has a field of that name.
fn enveloped(field: &FieldView<'_>, value: String) -> String {
    match field.wire() {
        Wire::Composite(_) => text!("{{ set: {value} }}"),
        _ => value,
    }
}

fn whole(context: &Context<'_>, field: &FieldView<'_>, imports: &mut Imports) -> String {
    converted(context, field, &field.of("data"), imports)
}

pub(super) fn initial(context: &Context<'_>, field: &FieldView<'_>, imports: &mut Imports) -> String {
    let value = field.of("data");
    if !is_emptied(field) {
        return converted(context, field, &value, imports);
    }
    match list_conversion(context, field, imports) {
        Some(function) => text!("{value}?.map({function}) ?? []"),
        None => text!("{value} ?? []"),
    }
}

/// The value for the client, where it is there.
pub(super) fn converted(
    context: &Context<'_>,
    field: &FieldView<'_>,
    value: &str,
    imports: &mut Imports,
) -> String {
    let by = |function: &str| {
        if field.api.nullable {
            text!("convert.orNull({value}, {function})")
        } else {
            text!("{function}({value})")
        }
    };
    if field.api.list {
        return match list_conversion(context, field, imports) {
            Some(function) => text!("{value}.map({function})"),
            None => value.to_owned(),
        };
    }
    match scalar::to_client(field.wire()) {
        Conversion::Same => value.to_owned(),
        Conversion::By(function) => match as_stored(context, field) {
            Some(function) => by(&function),
            None => by(function),
        },
        Conversion::Nested(id) => by(&types::function("to", context.type_name(id), imports)),
        Conversion::Json if field.one_null && field.api.nullable => {
            text!("{value} === null ? null : json.toJson({value})")
        }
        Conversion::Json if field.one_null => text!("json.toJsonItem({value})"),
        Conversion::Json => {
            // A column that may be NULL is NULL for null; another holds JSON's own null.
            let null = if field.api.nullable { "Prisma.DbNull" } else { "Prisma.JsonNull" };
            text!("{value} === null ? {null} : json.toJson({value})")
        }
    }
}

/// What MySQL makes of a value itself. It answers nothing to a write, so that a row is read back by the key that was given.
fn as_stored(context: &Context<'_>, field: &FieldView<'_>) -> Option<String> {
    let native = field.field.native.as_deref().filter(|_| context.schema.provider == Provider::MySql)?;
    let size = native.args.first().and_then(|size| size.parse::<u32>().ok());
    match native.name.as_str() {
        "DateTime" | "Timestamp" | "Time" => {
            let digits = size.unwrap_or(0);
            (digits < 3).then(|| text!("convert.toDateOf({digits})"))
        }
        "Binary" => Some(text!("convert.toBytesOf({})", size.unwrap_or(1))),
        _ => None,
    }
}

fn list_conversion(context: &Context<'_>, field: &FieldView<'_>, imports: &mut Imports) -> Option<String> {
    match scalar::to_client(field.wire()) {
        Conversion::Same => None,
        Conversion::By(function) => Some(function.to_owned()),
        Conversion::Json => Some("json.toJsonItem".to_owned()),
        Conversion::Nested(id) => Some(types::function("to", context.type_name(id), imports)),
    }
}

pub(super) fn import_conversion(field: &FieldView<'_>, file: &mut File) {
    match scalar::to_client(field.wire()) {
        Conversion::Same => {}
        Conversion::Json => {
            file.imports.namespace("shared/client-json", "json", true);
            if !field.api.list && !field.one_null {
                file.imports.value("shared/client", "Prisma");
            }
        }
        Conversion::By(scalar::EXACT_FLOAT) => {
            file.imports.value("shared/exact-float", scalar::EXACT_FLOAT);
            if field.api.nullable && !field.api.list {
                file.imports.namespace("shared/convert", "convert", true);
            }
        }
        Conversion::Nested(_) | Conversion::By("BigInt") if field.api.list || !field.api.nullable => {}
        Conversion::By(_) | Conversion::Nested(_) => {
            file.imports.namespace("shared/convert", "convert", true);
        }
    }
}
