//! Cursors: a place in an order, as a text that every backend writes alike, and the rows behind it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::descriptor::{Field, Resource, Rules, Scalar};
use crate::filter::{Compare, Condition, Test};
use crate::json::{self, Json, Text};
use crate::query::Order;
use crate::scalar::{self, Value, to_json};

/// What this version writes, and reads.
const VERSION: f64 = 1.0;

/// Whether a place in this order can be told, which is whole: the key's fields are in it.
pub(crate) fn is_possible(resource: &Resource, order: &[Order]) -> bool {
    !resource.key.is_empty() && order.iter().all(|order| order.field.orderable && order.field.cursor)
}

/// The cursor behind a row with these values of the order's fields: base64url, without padding, of `[1,"-createdAt,id",[values]]`.
/// Nothing where the wire has no form of a value.
pub(crate) fn write(order: &[Order], values: &[&Value]) -> Option<String> {
    if values.iter().any(|value| matches!(value, Value::Float(number) if !number.is_finite())) {
        return None;
    }
    let values = order.iter().zip(values).map(|(order, value)| to_json(order.field.scalar, value)).collect();
    let parts = vec![Json::Number(VERSION), Json::Text(Text::Valid(order_text(order))), Json::Array(values)];
    let mut text = String::new();
    json::write(&Json::Array(parts), &mut text);
    Some(URL_SAFE_NO_PAD.encode(text))
}

/// The values of a cursor of this order; nothing for any text that no backend writes.
pub(crate) fn read(order: &[Order], cursor: &str) -> Option<Vec<Value>> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    let Json::Array(parts) = json::read(&text, json::MAX_DEPTH)? else { return None };
    let Ok([Json::Number(VERSION), Json::Text(Text::Valid(of)), Json::Array(values)]) =
        <[Json; 3]>::try_from(parts)
    else {
        return None;
    };
    if of != order_text(order) || values.len() != order.len() {
        return None;
    }
    let values = order.iter().zip(values).map(|(order, json)| read_value(order.field, json));
    let values = values.collect::<Option<Vec<Value>>>()?;
    let again = write(order, &values.iter().collect::<Vec<_>>());
    (again.as_deref() == Some(cursor)).then_some(values)
}

fn read_value(field: &Field, json: Json) -> Option<Value> {
    if json == Json::Null {
        return field.nullable.then_some(Value::Null);
    }
    scalar::read(field.scalar, &Rules::NONE, json).ok()
}

fn order_text(order: &[Order]) -> String {
    let parts = order.iter().map(|Order { field, descending }| {
        let sign = if *descending { "-" } else { "" };
        format!("{sign}{}", field.key)
    });
    parts.collect::<Vec<_>>().join(",")
}

/// The rows behind a place: those that are behind it in a field, and in it in all fields before that one. The database sorts NULL
/// behind everything else, or before it.
pub(crate) fn after(order: &[Order], values: &[Value], nulls_last: bool) -> Condition {
    let places: Vec<(&Order, &Value)> = order.iter().zip(values).collect();
    let behind = (0..places.len()).filter_map(|index| {
        let (before, rest) = places.split_at(index);
        let (order, value) = rest.first()?;
        let mut all: Vec<Condition> = before.iter().map(|(order, value)| equal(order.field, value)).collect();
        all.push(behind(order, value, nulls_last)?);
        Some(Condition::All(all))
    });
    let behind = Condition::Any(behind.collect());
    match places.as_slice() {
        // The same again of the first field alone, which an index can begin at.
        [(Order { field, descending }, value), _, ..] if !field.nullable && has_range(field) => {
            let value = (*value).clone();
            let bound =
                if *descending { Compare::LessOrEqual(value) } else { Compare::GreaterOrEqual(value) };
            Condition::All(vec![test(field, bound), behind])
        }
        _ => behind,
    }
}

/// What is behind a value in the order of one field; nothing where nothing is.
fn behind(order: &Order, value: &Value, nulls_last: bool) -> Option<Condition> {
    let Order { field, descending } = *order;
    let nulls_behind = field.nullable && nulls_last != descending;
    if *value == Value::Null {
        return (!nulls_behind).then(|| test(field, Compare::Not(Value::Null)));
    }
    let value = match (value, descending) {
        // Of two values, one is behind the other or not.
        (Value::Bool(last), _) => (*last == descending).then_some(Compare::Equals(Value::Bool(!descending))),
        (value, true) => Some(Compare::Less(value.clone())),
        (value, false) => Some(Compare::Greater(value.clone())),
    };
    let null = nulls_behind.then(|| equal(field, &Value::Null));
    match (value.map(|compare| test(field, compare)), null) {
        (Some(value), Some(null)) => Some(Condition::Any(vec![value, null])),
        (value, null) => value.or(null),
    }
}

fn equal(field: &'static Field, value: &Value) -> Condition {
    test(field, Compare::Equals(value.clone()))
}

fn has_range(field: &Field) -> bool {
    !matches!(field.scalar, Scalar::Boolean)
}

fn test(field: &'static Field, compare: Compare) -> Condition {
    Condition::Test(Test { field, compare, insensitive: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: Field = Field::new("id", Scalar::Int);
    const NAME: Field = Field::new("name", Scalar::String).nullable();
    const ORDER: [Order; 2] =
        [Order { field: &NAME, descending: true }, Order { field: &ID, descending: false }];

    #[test]
    fn cursors_go_round() {
        let values = [Value::Text("a\"é".into()), Value::Int(7)];
        let cursor = write(&ORDER, &values.iter().collect::<Vec<_>>()).expect("a cursor");
        // Of `[1,"-name,id",["a\"é",7]]`.
        assert_eq!(cursor, "WzEsIi1uYW1lLGlkIixbImFcIsOpIiw3XV0");
        assert_eq!(read(&ORDER, &cursor).as_deref(), Some(&values[..]));
        assert_eq!(read(&ORDER[1..], &cursor), None, "another order");
    }

    #[test]
    fn what_nobody_writes_is_no_cursor() {
        let is_read = |text: &str| read(&ORDER, &URL_SAFE_NO_PAD.encode(text)).is_some();
        assert!(is_read(r#"[1,"-name,id",[null,7]]"#));
        for wrong in [
            r#"[1, "-name,id",[null,7]]"#,
            r#"[2,"-name,id",[null,7]]"#,
            r#"[1.0,"-name,id",[null,7]]"#,
            r#"[1,"-name,id",[null,null]]"#,
            r#"[1,"-name,id",[null,7.5]]"#,
            r#"[1,"-name,id",[null,"7"]]"#,
            r#"[1,"-name,id",[null,7,8]]"#,
            r#"[1,"-name,id",[null]]"#,
            r#"[1,"-name,id",["\u0000",7]]"#,
            r#"[1,"-name,id",["\u0061",7]]"#,
            r#"[1,"name,id",[null,7]]"#,
            r#"[1,"-name,id",[null,7],0]"#,
            "{}",
            "",
        ] {
            assert!(!is_read(wrong), "{wrong}");
        }
        assert_eq!(read(&ORDER, "W10="), None);
        assert_eq!(read(&ORDER, "!"), None);
    }
}
