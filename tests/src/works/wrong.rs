//! Bodies and queries that are refused, each with as much wrong as fits.

use gen_core::api::{ApiField, Presence, Wire};
use serde_json::{Map, Value, json};

use super::subject::Subject;
use crate::case::encode;

/// Bodies that no create and no update takes. `good` is one that a create would take.
pub(super) fn bodies(subject: &Subject<'_>, good: &Map<String, Value>) -> Vec<Value> {
    let of_each = |wrong: &dyn Fn(&ApiField) -> Option<Value>| {
        let fields = subject.resource.fields.iter().filter(|field| field.create != Presence::Absent);
        let body = fields.filter_map(|field| Some((field.key.to_string(), wrong(field)?)));
        Value::Object(body.collect())
    };
    let mut unknown = good.clone();
    unknown.extend([("nope".to_owned(), json!(1)), ("__proto__".to_owned(), json!({}))]);
    // What nobody may write is unknown too.
    let absent = subject.resource.fields.iter().filter(|field| field.create == Presence::Absent);
    unknown.extend(absent.map(|field| (field.key.to_string(), Value::Null)));
    vec![
        json!({}),
        json!([]),
        json!("text"),
        Value::Object(unknown),
        of_each(&|_| Some(Value::Null)),
        of_each(&|field| (field.wire != Wire::Json || field.list).then(|| json!({ "a": 1 }))),
        of_each(&|field| Some(in_list(field, &[Value::Null, json!({ "nul": "\0" }), json!(true)]))),
        of_each(&|field| Some(in_list(field, &[too_much(field)]))),
        of_each(&|field| Some(in_list(field, &[too_little(field)]))),
    ]
}

fn in_list(field: &ApiField, values: &[Value]) -> Value {
    if field.list { values.into() } else { values.last().cloned().unwrap_or_default() }
}

fn too_much(field: &ApiField) -> Value {
    let rules = &field.rules;
    match field.wire {
        Wire::String => match rules.max_length {
            Some(most) => json!("\u{1f469}".repeat(usize::try_from(most).unwrap_or(0) + 1)),
            None => json!("nul \0"),
        },
        Wire::Int => json!(rules.most().unwrap_or(i32::MAX.into()).saturating_add(1)),
        Wire::UnsignedInt => json!(u64::from(u32::MAX) + 1),
        Wire::BigInt => json!("9223372036854775808"),
        Wire::Float => json!(1.75e308),
        Wire::Decimal => json!("9".repeat(200)),
        Wire::DateTime | Wire::Date | Wire::Time => json!("9999-12-31T23:59:59-00:01"),
        Wire::Json => json!({ "a": ["\0"] }),
        Wire::Bytes => json!("AA="),
        Wire::Uuid => json!("00000000-abcd-0000-0000-00000000000"),
        Wire::Enum(_) | Wire::Composite(_) => json!("nope"),
        Wire::Boolean => json!("true"),
    }
}

fn too_little(field: &ApiField) -> Value {
    let rules = &field.rules;
    match field.wire {
        Wire::String if rules.min_length.is_some() => json!(""),
        Wire::String | Wire::Uuid | Wire::Enum(_) | Wire::Bytes | Wire::Composite(_) => json!(5),
        Wire::Int => json!(rules.least().unwrap_or(i32::MIN.into()).saturating_sub(1)),
        Wire::UnsignedInt => json!(-1),
        Wire::BigInt => json!(1.5),
        Wire::Float => json!("1"),
        Wire::Decimal => json!(format!("0.{}1", "0".repeat(200))),
        Wire::DateTime | Wire::Date | Wire::Time => json!("2023-02-29T00:00:00Z"),
        Wire::Json => json!("\0"),
        Wire::Boolean => json!(0),
    }
}

/// Queries of a list that are refused.
pub(super) fn queries(subject: &Subject<'_>) -> Vec<String> {
    let fields = &subject.resource.fields;
    let each = |value: &dyn Fn(&ApiField) -> Value| {
        let conditions: Vec<Value> =
            fields.iter().map(|field| json!({ &*field.key: value(field) })).collect();
        let parts = conditions.chunks(20).map(<[Value]>::to_vec);
        parts.map(|part| format!("where={}", encode(&json!({ "AND": part }).to_string()))).collect::<Vec<_>>()
    };
    let names: Vec<&str> = fields.iter().map(|field| &*field.key).collect();
    let mut queries = vec![
        "nope=1&take=0&skip=-1&orderBy=nope".to_owned(),
        format!("orderBy={}", names.join(",")),
        format!("where={}", encode(r#"{"nope":1,"AND":[],"OR":{}}"#)),
    ];
    queries.extend(each(&|_| Value::Null));
    queries.extend(each(&|field| json!({ "equals": if field.wire == Wire::String { json!("\0") } else { too_much(field) }, "lt": too_little(field), "nope": 1 })));
    queries.extend(each(
        &|field| json!({ "in": [too_little(field), null], "contains": "x", "mode": "insensitive" }),
    ));
    // How long a path may be is the server's own affair.
    queries.retain(|query| query.len() < 7000);
    queries
}
