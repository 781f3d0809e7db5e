//! Defaults, checked against the type of their field.

use std::borrow::Cow;

use super::resolve::Context;
use super::{Default, EnumId, FieldKind, Literal, Scalar, number};
use crate::datamodel::{self, Value, ValueKind};
use crate::diag::codes;
use crate::dmmf::is_json;

/// The default of a field, which reports name as `shown`; one that is wrong is reported and counts as none.
pub(super) fn resolve_default(
    context: &mut Context<'_, '_>,
    field: &datamodel::Field<'_>,
    shown: &str,
    kind: FieldKind,
) -> Option<Default> {
    let Some(value) = &field.default else {
        // Some default is there that DMMF does not tell: only the database can make it.
        return field.has_default.then_some(Default::DbGenerated(None));
    };
    match &value.kind {
        ValueKind::Function { name, args } => function(context, field, shown, kind, &name.value, args, value),
        ValueKind::List(items) if field.list => {
            let items: Vec<_> = items.iter().filter_map(|item| literal(context, shown, kind, item)).collect();
            Some(Default::List(items))
        }
        _ if field.list => wrong(context, shown, value, "a list"),
        _ => literal(context, shown, kind, value).map(Default::Literal),
    }
}

fn wrong<T>(context: &mut Context<'_, '_>, shown: &str, value: &Value<'_>, wanted: &str) -> Option<T> {
    let message = format!("the default of `{shown}` should be {wanted}");
    context.error(&codes::WRONG_DEFAULT, value.at, message);
    None
}

fn literal(
    context: &mut Context<'_, '_>,
    shown: &str,
    kind: FieldKind,
    value: &Value<'_>,
) -> Option<Literal> {
    let scalar = match kind {
        FieldKind::Scalar(scalar) => scalar,
        FieldKind::Enum(id) => return enum_value(context, shown, id, value),
        FieldKind::Relation(..) | FieldKind::Composite(_) => return wrong(context, shown, value, "absent"),
    };
    let (found, wanted) = match (scalar, &value.kind) {
        (Scalar::Json, ValueKind::Text(text)) => {
            (is_json(text).then(|| Literal::Text(text.to_string())), "JSON, as text")
        }
        (Scalar::String | Scalar::DateTime | Scalar::Bytes, ValueKind::Text(text)) => {
            (Some(Literal::Text(text.to_string())), "text")
        }
        (Scalar::Boolean, ValueKind::Boolean(value)) => (Some(Literal::Boolean(*value)), "a boolean"),
        (Scalar::Int, ValueKind::Number(text)) => {
            // MySQL's unsigned integers go beyond 32 bits with a sign.
            (text.parse::<i64>().ok().map(|n| Literal::Number(n.to_string())), "an integer")
        }
        (Scalar::BigInt, ValueKind::Text(Cow::Borrowed(text)) | ValueKind::Number(text)) => {
            (text.parse::<i128>().ok().map(|n| Literal::Text(n.to_string())), "an integer, as text")
        }
        (Scalar::Float | Scalar::Decimal, ValueKind::Number(text)) => {
            (number::written(text).map(Literal::Number), "a number")
        }
        (Scalar::Boolean, _) => (None, "a boolean"),
        (Scalar::Int | Scalar::Float | Scalar::Decimal, _) => (None, "a number"),
        (Scalar::BigInt, _) => (None, "an integer, as text"),
        _ => (None, "text"),
    };
    found.or_else(|| wrong(context, shown, value, wanted))
}

fn enum_value(context: &mut Context<'_, '_>, shown: &str, id: EnumId, value: &Value<'_>) -> Option<Literal> {
    let ValueKind::Text(text) = &value.kind else {
        return wrong(context, shown, value, "a value of the enum, as text");
    };
    let definition = context.datamodel.enums.get(id.0 as usize)?;
    if definition.values.iter().any(|value| value.name.value == *text) {
        return Some(Literal::Text(text.to_string()));
    }
    let message = format!(
        "the default of `{shown}` is `{text}`, which the enum `{}` does not have",
        definition.name.value
    );
    let names: Vec<_> = definition.values.iter().map(|value| value.name.value.as_ref()).collect();
    let help = match super::nearest(text, &names) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("its values: {}", names.join(", ")),
    };
    context.error_with_help(&codes::UNKNOWN_ENUM_VALUE, value.at, message, help);
    None
}

/// Both forms: `uuid` with `[4]`, and `uuid(4)` (Prisma 5.18 to 5.22) with whatever arguments.
fn function(
    context: &mut Context<'_, '_>,
    field: &datamodel::Field<'_>,
    shown: &str,
    kind: FieldKind,
    name: &str,
    args: &[Value<'_>],
    value: &Value<'_>,
) -> Option<Default> {
    let (name, inline) = match name.split_once('(') {
        Some((name, rest)) => (name, rest.strip_suffix(')').unwrap_or(rest).trim().parse::<u32>().ok()),
        None => (name, None),
    };
    let first = args.first();
    let number = inline.or(match first.map(|arg| &arg.kind) {
        Some(ValueKind::Number(text)) => text.parse().ok(),
        _ => None,
    });
    let text = match first.map(|arg| &arg.kind) {
        Some(ValueKind::Text(text)) if !text.is_empty() => Some(text.to_string()),
        _ => None,
    };
    let (made, fits): (_, &[Scalar]) = match (name, number) {
        ("now", _) => (Default::Now, &[Scalar::DateTime]),
        ("autoincrement", _) => (Default::AutoIncrement, &[Scalar::Int, Scalar::BigInt]),
        ("uuid", None | Some(4)) => (Default::Uuid(4), &[Scalar::String]),
        ("uuid", Some(7)) => (Default::Uuid(7), &[Scalar::String]),
        ("cuid", None | Some(1)) => (Default::Cuid(1), &[Scalar::String]),
        ("cuid", Some(2)) => (Default::Cuid(2), &[Scalar::String]),
        ("ulid", _) => (Default::Ulid, &[Scalar::String]),
        ("nanoid", length) => (Default::Nanoid(length.unwrap_or(21)), &[Scalar::String]),
        ("dbgenerated", _) => (Default::DbGenerated(text), &Scalar::ALL),
        ("auto" | "sequence", _) => (Default::DbGenerated(None), &Scalar::ALL),
        _ => {
            let argument = number.map(|number| number.to_string()).unwrap_or_default();
            let message = format!("the default of `{shown}` is `{name}({argument})`, which is not known");
            context.error(&codes::UNKNOWN_FUNCTION, value.at, message);
            return None;
        }
    };
    let is_right = match (kind, &made) {
        // The database makes it: anything may come of it, lists and enums too.
        (FieldKind::Scalar(_) | FieldKind::Enum(_), Default::DbGenerated(_)) => true,
        (FieldKind::Scalar(scalar), _) => !field.list && fits.contains(&scalar),
        _ => false,
    };
    if !is_right {
        let list = if field.list { "[]" } else { "" };
        let message =
            format!("the default `{name}()` of `{shown}` does not fit `{}{list}`", field.type_name.value);
        let fits: Vec<_> = fits.iter().map(|scalar| scalar.as_str()).collect();
        let help = format!("`{name}()` is for a field of type {}", fits.join(" or "));
        context.error_with_help(&codes::WRONG_DEFAULT, value.at, message, help);
        return None;
    }
    Some(made)
}
