//! Conditions in SQL.

use super::Statement;
use super::dialect::{Dialect, quote};
use crate::descriptor::{Field, Scalar};
use crate::filter::{Compare, Condition, Test};
use crate::scalar::Value;

impl Statement {
    /// ` WHERE …`, or nothing where everything matches.
    pub(super) fn push_where(&mut self, condition: &Condition) {
        if *condition != Condition::TRUE {
            self.push(" WHERE ");
            self.push_condition(condition);
        }
    }

    fn push_condition(&mut self, condition: &Condition) {
        match condition {
            Condition::All(members) => self.push_members(members, " AND ", "TRUE"),
            Condition::Any(members) => self.push_members(members, " OR ", "FALSE"),
            Condition::Not(member) => {
                self.push("NOT (");
                self.push_condition(member);
                self.push(")");
            }
            Condition::Test(test) => self.push_test(test),
        }
    }

    fn push_members(&mut self, members: &[Condition], between: &str, none: &str) {
        if members.is_empty() {
            return self.push(none);
        }
        self.push("(");
        for (index, member) in members.iter().enumerate() {
            if index > 0 {
                self.push(between);
            }
            self.push_condition(member);
        }
        self.push(")");
    }

    fn push_test(&mut self, test: &Test) {
        let field = test.field;
        let column = quote(field.column.name);
        match &test.compare {
            Compare::Equals(Value::Null) => self.push_null_test(field, &column, false),
            Compare::Not(Value::Null) => self.push_null_test(field, &column, true),
            Compare::Equals(Value::Text(sought)) if test.insensitive => {
                self.push_like(&column, "ILIKE", &escape_like(sought));
            }
            Compare::Not(Value::Text(sought)) if test.insensitive => {
                self.push_like(&column, "NOT ILIKE", &escape_like(sought));
            }
            Compare::Equals(value) => self.push_comparison(field, &column, "=", value),
            Compare::Not(value) => self.push_comparison(field, &column, "<>", value),
            Compare::Less(value) => self.push_comparison(field, &column, "<", value),
            Compare::LessOrEqual(value) => self.push_comparison(field, &column, "<=", value),
            Compare::Greater(value) => self.push_comparison(field, &column, ">", value),
            Compare::GreaterOrEqual(value) => self.push_comparison(field, &column, ">=", value),
            Compare::In(values) if values.is_empty() => self.push("FALSE"),
            Compare::NotIn(values) if values.is_empty() => self.push("TRUE"),
            Compare::In(values) => self.push_list(field, &column, " IN (", values),
            Compare::NotIn(values) => self.push_list(field, &column, " NOT IN (", values),
            Compare::Contains(sought) => self.push_text_test(test, &format!("%{}%", escape_like(sought))),
            Compare::StartsWith(sought) => self.push_text_test(test, &format!("{}%", escape_like(sought))),
            Compare::EndsWith(sought) => self.push_text_test(test, &format!("%{}", escape_like(sought))),
        }
    }

    /// A Json column has two nulls; both read as null.
    fn push_null_test(&mut self, field: &Field, column: &str, negated: bool) {
        let json = match (field.scalar, self.dialect) {
            (Scalar::Json, Dialect::Postgres) => format!("{column}::jsonb"),
            (Scalar::Json, Dialect::Sqlite) => column.to_owned(),
            _ => {
                self.push(column);
                return self.push(if negated { " IS NOT NULL" } else { " IS NULL" });
            }
        };
        self.push(&if negated {
            format!("({column} IS NOT NULL AND {json} <> 'null')")
        } else {
            format!("({column} IS NULL OR {json} = 'null')")
        });
    }

    fn push_comparison(&mut self, field: &Field, column: &str, operator: &str, value: &Value) {
        let wide = self.dialect.wide(field, std::slice::from_ref(value));
        self.push_column(column, wide);
        self.push(&format!(" {operator} "));
        self.push_compared(field, value, wide);
    }

    fn push_list(&mut self, field: &Field, column: &str, operator: &str, values: &[Value]) {
        let wide = self.dialect.wide(field, values);
        self.push_column(column, wide);
        self.push(operator);
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.push(", ");
            }
            self.push_compared(field, value, wide);
        }
        self.push(")");
    }

    fn push_column(&mut self, column: &str, wide: Option<&str>) {
        self.push(column);
        if let Some(wide) = wide {
            self.push(&format!("::{wide}"));
        }
    }

    /// A value beside a column that is cast to the wide type.
    fn push_compared(&mut self, field: &Field, value: &Value, wide: Option<&str>) {
        match wide {
            // Through the column's own type where it fits, so that both are rounded alike.
            Some(wide) if self.dialect.fits(field, value) => {
                self.push_value(field, value);
                self.push(&format!("::{wide}"));
            }
            Some(wide) => self.push_value_as(field, value, wide),
            None => self.push_value(field, value),
        }
    }

    fn push_text_test(&mut self, test: &Test, pattern: &str) {
        let operator = if test.insensitive { "ILIKE" } else { "LIKE" };
        self.push_like(&quote(test.field.column.name), operator, pattern);
    }

    fn push_like(&mut self, column: &str, operator: &str, pattern: &str) {
        // As Prisma's client has it: of a CHAR, the cast takes the padding away.
        let cast = if self.dialect == Dialect::Postgres && operator == "LIKE" { "::text" } else { "" };
        self.push(&format!("{column}{cast} {operator} "));
        self.push_text(pattern);
        self.push(r" ESCAPE '\'");
    }
}

/// A pattern that matches only the text itself.
fn escape_like(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '%' | '_') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}
