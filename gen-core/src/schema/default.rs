//! Defaults, checked against the type of their field.

use std::borrow::Cow;

use super::classify::Shown;
use super::resolve::Context;
use super::{Default, EnumId, FieldKind, Literal, Scalar, number};
use crate::datamodel::{self, Value, ValueKind};
use crate::diag::codes;
use crate::dmmf::is_json;

/// The default of a field, which reports name as `shown`; one that is wrong is reported and counts as none.
pub(super) fn resolve_default(
    context: &mut Context<'_, '_>,
    field: &datamodel::Field<'_>,
    shown: Shown<'_>,
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

fn wrong<T>(context: &mut Context<'_, '_>, shown: Shown<'_>, value: &Value<'_>, wanted: &str) -> Option<T> {
    let message = format!("the default of `{shown}` should be {wanted}");
    context.error(&codes::WRONG_DEFAULT, value.at, message);
    None
}

fn literal(
    context: &mut Context<'_, '_>,
    shown: Shown<'_>,
    kind: FieldKind,
    value: &Value<'_>,
) -> Option<Literal> {
    let scalar = match kind {
        FieldKind::Scalar(scalar) => scalar,
        FieldKind::Enum(id) => return enum_value(context, shown, id, value),
        FieldKind::Relation(..) | FieldKind::Composite(_) => return wrong(context, shown, value, "absent"),
    };
    let (found, wanted) = match (scalar, &value.kind) {
        (Scalar::Json, ValueKind::Text(text)) => (
            (is_json(text) && !has_escaped_nul(text)).then(|| Literal::Text(text.to_string())),
            "JSON, as text, without U+0000",
        ),
        (Scalar::String, ValueKind::Text(text)) => {
            ((!text.contains('\0')).then(|| Literal::Text(text.to_string())), "text without U+0000")
        }
        (Scalar::DateTime, ValueKind::Text(text)) => (
            is_moment(text).then(|| Literal::Text(text.to_string())),
            "a moment, as text (`2020-01-01T00:00:00+00:00`)",
        ),
        (Scalar::Bytes, ValueKind::Text(text)) => {
            (is_base64(text).then(|| Literal::Text(text.to_string())), "base64, as text")
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

/// `\u0000` in JSON, which is not the end of an escaped backslash.
fn has_escaped_nul(json: &str) -> bool {
    json.match_indices("\\u0000").any(|(at, _)| {
        let before = json.get(..at).unwrap_or_default();
        (before.len() - before.trim_end_matches('\\').len()).is_multiple_of(2)
    })
}

/// RFC 3339, as Prisma's parser writes it: what is behind the seconds is of any length.
fn is_moment(text: &str) -> bool {
    let looks_like = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text.bytes().zip(pattern.bytes()).all(|(byte, like)| match like {
                b'0' => byte.is_ascii_digit(),
                _ => byte == like,
            })
    };
    let (Some(start), Some(rest)) = (text.get(..19), text.get(19..)) else { return false };
    let zone = match rest.strip_prefix('.') {
        Some(rest) => {
            let zone = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == rest.len() {
                return false;
            }
            zone
        }
        None => rest,
    };
    looks_like(start, "0000-00-00T00:00:00")
        && (zone == "Z" || looks_like(zone, "+00:00") || looks_like(zone, "-00:00"))
}

fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    text.len() - digits.len() <= 2
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_'))
}

fn enum_value(
    context: &mut Context<'_, '_>,
    shown: Shown<'_>,
    id: EnumId,
    value: &Value<'_>,
) -> Option<Literal> {
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
    shown: Shown<'_>,
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
        Some(ValueKind::Text(text)) if text.contains('\0') => {
            return wrong(context, shown, value, "SQL without U+0000");
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_a_form() {
        for text in ["2020-01-01T00:00:00+00:00", "2020-01-01T00:00:00.123456Z", "2020-01-01T00:00:00-09:30"]
        {
            assert!(is_moment(text), "{text}");
        }
        for text in [
            "",
            "x",
            "2020-01-01",
            "2020-01-01T00:00:00",
            "2020-01-01T00:00:00.Z",
            "2020-01-01T00:00:00+00:00'; --",
            "éééééééééééééé",
        ] {
            assert!(!is_moment(text), "{text}");
        }
        assert!(
            is_base64("") && is_base64("AA==") && is_base64("_-+/") && !is_base64("'") && !is_base64("A===")
        );
        assert!(has_escaped_nul(r#""\u0000""#) && has_escaped_nul(r#""\\\u0000""#));
        assert!(!has_escaped_nul(r#""\\u0000""#));
    }
}
