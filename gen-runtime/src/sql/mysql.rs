//! Values that a column of MySQL cannot hold: beside one it would be a double, or be cut.

use chrono::SubsecRound as _;

use super::Statement;
use crate::descriptor::{Field, Scalar};
use crate::scalar::Value;

/// Digits in all, and those of them behind the point.
pub(super) fn digits(field: &Field) -> (u32, u32) {
    field.rules.digits.unwrap_or((65, 30))
}

/// What the column makes of a value: a time may be cut, bytes may be filled up.
pub(super) fn stored(field: &Field, value: &Value) -> Value {
    match value {
        Value::DateTime(instant) if !matches!(field.scalar, Scalar::Date) => {
            let places = if field.column.sql_type.is_empty() { 3 } else { length(field).unwrap_or(0) };
            Value::DateTime(instant.trunc_subsecs(places))
        }
        Value::Bytes(bytes) if field.column.sql_type.starts_with("BINARY") => {
            let mut bytes = bytes.clone();
            let length = usize::try_from(length(field).unwrap_or(1)).unwrap_or_default();
            bytes.resize(length.max(bytes.len()), 0);
            Value::Bytes(bytes)
        }
        other => other.clone(),
    }
}

/// `DATETIME(3)` → 3
fn length<T: std::str::FromStr>(field: &Field) -> Option<T> {
    let (_, rest) = field.column.sql_type.split_once('(')?;
    rest.split_once(')')?.0.parse().ok()
}

/// Where a decimal number lies among those that a column holds.
#[derive(Debug, PartialEq)]
enum Place<'v> {
    /// It is one of them.
    Held,
    /// Between this one, which is nearer to 0, and the next.
    Behind(&'v str),
    /// Beyond all of them.
    Beyond,
}

fn place<'v>(field: &Field, text: &'v str) -> Place<'v> {
    let (precision, scale) = digits(field);
    let (precision, scale) = (precision as usize, scale as usize);
    let (integer, fraction) = text.split_once('.').unwrap_or((text, ""));
    let integer = integer.trim_start_matches('-').trim_start_matches('0');
    if integer.len() > precision.saturating_sub(scale) {
        return Place::Beyond;
    }
    let more = fraction.len().saturating_sub(scale);
    match text.get(..text.len() - more) {
        Some(cut) if more > 0 => Place::Behind(cut.trim_end_matches('.')),
        _ => Place::Held,
    }
}

impl Statement {
    /// A comparison with a decimal number of any length, exactly. NULL stays NULL.
    pub(super) fn push_decimal_comparison(
        &mut self,
        field: &Field,
        column: &str,
        operator: &str,
        text: &str,
    ) {
        let negative = text.starts_with('-');
        let below = matches!(operator, "<" | "<=");
        let ordered = !matches!(operator, "=" | "<>");
        let (operator, value) = match place(field, text) {
            Place::Held => (operator, text),
            // Of the values there, those nearer to 0 are on the one side and the others on the other.
            Place::Behind(cut) if ordered => {
                let operator = match (below, negative) {
                    (true, false) => "<=",
                    (true, true) => "<",
                    (false, false) => ">",
                    (false, true) => ">=",
                };
                (operator, cut)
            }
            Place::Behind(_) | Place::Beyond => {
                let holds = if ordered { below != negative } else { operator == "<>" };
                return self.push_always(column, holds);
            }
        };
        self.push(&format!("{column} {operator} "));
        self.push_value(field, &Value::Decimal(value.to_owned()));
    }

    pub(super) fn push_decimal_list(
        &mut self,
        field: &Field,
        column: &str,
        operator: &str,
        values: &[Value],
    ) {
        let held = |value: &&Value| match value {
            Value::Decimal(text) => place(field, text) == Place::Held,
            _ => true,
        };
        let values: Vec<&Value> = values.iter().filter(held).collect();
        if values.is_empty() {
            return self.push_always(column, operator != " IN (");
        }
        self.push(column);
        self.push(operator);
        for (index, value) in values.into_iter().enumerate() {
            self.push(if index == 0 { "" } else { ", " });
            self.push_value(field, value);
        }
        self.push(")");
    }

    /// True or false of every value, and of NULL neither.
    fn push_always(&mut self, column: &str, holds: bool) {
        let operator = if holds { "=" } else { "<>" };
        self.push(&format!("{column} {operator} {column}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::descriptor::Rules;
    use crate::sql::Dialect;

    const PRICE: Field = Field::new("price", Scalar::Decimal).rules(Rules::NONE.digits(6, 2));

    #[test]
    fn decimals_beside_a_column_of_few_digits() {
        let sql = |operator: &str, text: &str| {
            let mut statement = Statement::new(Dialect::Mysql, "");
            statement.push_decimal_comparison(&PRICE, "p", operator, text);
            (statement.sql, format!("{:?}", statement.binds))
        };
        for (operator, text, expected, bound) in [
            ("=", "1.5", "p = CAST(? AS DECIMAL(6,2))", "1.5"),
            ("<", "9999.99", "p < CAST(? AS DECIMAL(6,2))", "9999.99"),
            ("=", "1.555", "p <> p", ""),
            ("<>", "1.555", "p = p", ""),
            ("<", "1.555", "p <= CAST(? AS DECIMAL(6,2))", "1.55"),
            ("<=", "-1.555", "p < CAST(? AS DECIMAL(6,2))", "-1.55"),
            (">=", "1.555", "p > CAST(? AS DECIMAL(6,2))", "1.55"),
            (">", "-0.001", "p >= CAST(? AS DECIMAL(6,2))", "-0.00"),
            ("<", "10000", "p = p", ""),
            ("<", "-10000", "p <> p", ""),
            (">=", "-10000.001", "p = p", ""),
            (">", "10000", "p <> p", ""),
        ] {
            let (sql, binds) = sql(operator, text);
            assert_eq!((sql.as_str(), binds.contains(bound)), (expected, true), "{operator} {text}");
        }
    }

    #[test]
    fn what_a_column_stores() {
        let instant = crate::scalar::parse_rfc3339("2025-01-02T03:04:05.678Z").map(Value::DateTime);
        let cut = |sql_type| {
            let field = Field::new("at", Scalar::DateTime).column("at", sql_type);
            instant.as_ref().map(|value| stored(&field, value))
        };
        assert_eq!(cut("DATETIME(3)"), instant);
        assert_eq!(
            cut("TIMESTAMP(1)"),
            crate::scalar::parse_rfc3339("2025-01-02T03:04:05.6Z").map(Value::DateTime)
        );
        assert_eq!(
            cut("DATETIME"),
            crate::scalar::parse_rfc3339("2025-01-02T03:04:05Z").map(Value::DateTime)
        );
        let hash = Field::new("hash", Scalar::Bytes).column("hash", "BINARY(4)");
        assert_eq!(stored(&hash, &Value::Bytes(vec![1, 2])), Value::Bytes(vec![1, 2, 0, 0]));
    }
}
