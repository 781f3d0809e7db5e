//! Queries of a list: every order, and of every field some of its operators.

use gen_core::api::{ApiField, Operator, Wire};
use serde_json::{Value, json};

use super::row::{Maker, Row};
use super::subject::{Subject, is_made};
use crate::case::encode;

/// Query strings for the rows that are there.
pub(super) fn queries(maker: &Maker<'_>, subject: &Subject<'_>, rows: &[Row]) -> Vec<String> {
    let mut queries = vec![String::new(), "take=2".to_owned(), "skip=1&take=1".to_owned()];
    for (index, field) in subject.resource.fields.iter().enumerate() {
        let definition = maker.definition(field);
        // Times of two updates follow each other on one side, and are one on the other.
        if field.orderable && !definition.updated_at {
            let sign = if index % 2 == 0 { "-" } else { "" };
            queries.push(format!("orderBy={sign}{}&take={}", field.key, 3 + index % 2));
        }
        let turn = rows.iter().cycle().skip(index).take(rows.len());
        let mut values = turn.filter_map(|row| row.value(&field.key)).filter(|value| !value.is_null());
        let value = match values.next() {
            Some(_) | None if field.list => {
                queries.extend(lists(field, rows).iter().map(|condition| {
                    format!("where={}", encode(&json!({ &*field.key: condition }).to_string()))
                }));
                continue;
            }
            // What is made up is another value on each side: one that no row has.
            Some(_) if is_made(definition) && definition.updated_at => &json!("2024-02-29T12:00:00.000Z"),
            Some(value) => value,
            None => continue,
        };
        queries.extend(conditions(field, value, index).iter().map(|condition| {
            let condition = json!({ &*field.key: condition });
            format!("where={}", encode(&condition.to_string()))
        }));
    }
    let orderable = |(index, field): &(usize, &ApiField)| {
        field.orderable && !maker.definition(field).updated_at && !subject.distinct.contains(index)
    };
    let names: Vec<_> = subject.resource.fields.iter().enumerate().filter(orderable).collect();
    for names in names.chunks(3) {
        let names: Vec<_> = names.iter().map(|(_, field)| &*field.key).collect();
        queries.push(format!("orderBy={}&skip=1&take=2", names.join(",-")));
    }
    queries.extend(combined(subject, rows));
    queries
}

/// Each field takes a few, so that the fields of a schema together have all.
fn conditions(field: &ApiField, value: &Value, index: usize) -> Vec<Value> {
    let mut found = Vec::new();
    if field.filter.is_empty() {
        return found;
    }
    if field.wire != Wire::Json {
        found.push(value.clone());
    }
    if field.nullable && field.wire != Wire::Json {
        found.push(Value::Null);
    }
    let operators = field.filter.iter().filter(|operator| **operator != Operator::Mode);
    let operators: Vec<Operator> = operators.copied().collect();
    for operator in operators.iter().cycle().skip(index * 3).take(operators.len().min(3)) {
        let name = operator.as_str();
        found.push(match operator {
            _ if field.wire == Wire::Json => json!({ name: null }),
            Operator::In | Operator::NotIn => json!({ name: [value, value] }),
            Operator::Contains | Operator::StartsWith | Operator::EndsWith => {
                let text: Vec<char> = value.as_str().unwrap_or_default().chars().collect();
                let part: String = match operator {
                    Operator::StartsWith => text.iter().take(5).collect(),
                    Operator::EndsWith => text.iter().skip(text.len().saturating_sub(9)).collect(),
                    _ => text.iter().skip(1).take(9).collect(),
                };
                if field.filter.contains(&Operator::Mode) && index.is_multiple_of(2) {
                    json!({ name: part.to_uppercase(), "mode": "insensitive" })
                } else {
                    json!({ name: part })
                }
            }
            _ => json!({ name: value }),
        });
    }
    found
}

/// What a list may be asked.
fn lists(field: &ApiField, rows: &[Row]) -> Vec<Value> {
    let lists: Vec<&Value> = rows.iter().filter_map(|row| row.value(&field.key)).collect();
    let full = lists.iter().copied().find(|list| list.as_array().is_some_and(|items| items.len() > 1));
    let full = full.or(lists.first().copied()).cloned().unwrap_or_else(|| json!([]));
    let asked = |operator: &Operator| {
        Some(match operator {
            Operator::IsEmpty => json!({ "isEmpty": true }),
            Operator::Has => json!({ "has": full.get(0)? }),
            operator => json!({ operator.as_str(): full }),
        })
    };
    field.filter.iter().filter_map(asked).collect()
}

/// `AND`, `OR` and `NOT` over the fields of two rows.
fn combined(subject: &Subject<'_>, rows: &[Row]) -> Vec<String> {
    let [one, other, ..] = rows else { return Vec::new() };
    let of = |row: &Row| {
        let fields = subject.resource.fields.iter().filter(|field| {
            !field.list && field.filter.contains(&Operator::Equals) && field.wire != Wire::Json
        });
        let known = fields.filter_map(|field| Some(json!({ &*field.key: row.value(&field.key)? })));
        known.take(12).collect::<Vec<Value>>()
    };
    let (one, other) = (of(one), of(other));
    if one.is_empty() || other.is_empty() {
        return Vec::new();
    }
    let filters = [
        json!({ "AND": one, "NOT": { "OR": other } }),
        json!({ "OR": [{ "AND": one }, { "AND": other }] }),
        json!({ "NOT": [{ "AND": one }, { "AND": other }] }),
    ];
    filters.iter().map(|filter| format!("where={}", encode(&filter.to_string()))).collect()
}
