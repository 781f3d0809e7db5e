//! Conditions in SQL.

use super::Statement;
use super::dialect::{Dialect, quote};
use crate::descriptor::{Field, Link, Scalar};
use crate::filter::{Compare, Condition, Linked, Matches, Related, Test};
use crate::scalar::Value;

impl Statement {
    /// ` WHERE …`, or nothing where everything matches. The columns are of what `scope` names: `"Post".`, `t1.`
    pub(super) fn push_where(&mut self, condition: &Condition, scope: &str) {
        if *condition != Condition::TRUE {
            self.push(" WHERE ");
            self.push_condition(condition, scope, false);
        }
    }

    /// ` AND …` behind other conditions, or nothing where everything matches.
    pub(super) fn push_and(&mut self, condition: &Condition, scope: &str) {
        if *condition != Condition::TRUE {
            self.push(" AND ");
            self.push_condition(condition, scope, false);
        }
    }

    /// The condition, or its negation. Of a relation to one, `NOT` is no `NOT` of SQL: where a comparison is with NULL, neither is
    /// true.
    fn push_condition(&mut self, condition: &Condition, scope: &str, negated: bool) {
        match condition {
            Condition::All(members) => self.push_members(members, scope, negated, !negated),
            Condition::Any(members) => self.push_members(members, scope, negated, negated),
            Condition::Not(member) => self.push_condition(member, scope, !negated),
            Condition::Test(test) if negated => {
                self.push("NOT (");
                self.push_test(test, scope);
                self.push(")");
            }
            Condition::Test(test) => self.push_test(test, scope),
            Condition::Related(related) => self.push_related(related, scope, negated),
            Condition::Linked(linked) => {
                self.push(if negated { "NOT (" } else { "(" });
                self.push_linked(linked, scope);
                self.push(")");
            }
        }
    }

    fn push_members(&mut self, members: &[Condition], scope: &str, negated: bool, all: bool) {
        if members.is_empty() {
            return self.push(if all { "TRUE" } else { "FALSE" });
        }
        self.push("(");
        for (index, member) in members.iter().enumerate() {
            if index > 0 {
                self.push(if all { " AND " } else { " OR " });
            }
            self.push_condition(member, scope, negated);
        }
        self.push(")");
    }

    fn push_related(&mut self, related: &Related, scope: &str, negated: bool) {
        // The negation of each is another of them.
        let (exists, condition_negated, or_no_row) = match (related.matches, negated) {
            (Matches::Some, _) => (!negated, false, false),
            (Matches::None, _) => (negated, false, false),
            (Matches::Every, _) => (negated, true, false),
            (Matches::Is, false) | (Matches::IsNot, true) => (true, false, false),
            (Matches::IsNot, false) | (Matches::Is, true) => (true, true, true),
        };
        let condition = Some((&*related.condition, condition_negated));
        let any = *related.condition == Condition::TRUE;
        match (or_no_row, any) {
            // No row is not any: there is none.
            (true, true) => self.push_exists(related, None, scope, false),
            (true, false) => {
                self.push("(");
                self.push_exists(related, None, scope, false);
                self.push(" OR ");
                self.push_exists(related, condition, scope, exists);
                self.push(")");
            }
            (false, true) if !condition_negated => self.push_exists(related, None, scope, exists),
            (false, _) => self.push_exists(related, condition, scope, exists),
        }
    }

    /// `EXISTS (SELECT 1 FROM … AS t1 WHERE …)`: rows of the relation for which the condition, or its negation, is true.
    fn push_exists(
        &mut self,
        related: &Related,
        condition: Option<(&Condition, bool)>,
        scope: &str,
        exists: bool,
    ) {
        let target = (related.relation.target)();
        let table = self.dialect.table(&target.table);
        let alias = self.alias();
        self.push(if exists { "EXISTS (SELECT 1 FROM " } else { "NOT EXISTS (SELECT 1 FROM " });
        let own = related.own.iter().map(|field| format!("{scope}{}", quote(field.column.name)));
        let other =
            related.relation.other_fields().map(|field| format!("{alias}.{}", quote(field.column.name)));
        match &related.relation.link {
            Link::Columns { .. } => {
                let pairs: Vec<_> = other.zip(own).map(|(other, own)| format!("{other} = {own}")).collect();
                self.push(&format!("{table} AS {alias} WHERE {}", pairs.join(" AND ")));
            }
            Link::Join { table: join, own: (own_column, _), other: (other_column, _) } => {
                let joined = self.alias();
                self.push(&format!(
                    "{} AS {joined} JOIN {table} AS {alias} ON {} = {joined}.{} WHERE {joined}.{} = {}",
                    self.dialect.table(join),
                    other.collect::<String>(),
                    quote(other_column),
                    quote(own_column),
                    own.collect::<String>(),
                ));
            }
        }
        if let Some((condition, negated)) = condition {
            self.push(" AND ");
            self.push_condition(condition, &format!("{alias}."), negated);
        }
        self.push(")");
    }

    /// The row is linked to one of the other side.
    fn push_linked(&mut self, linked: &Linked, scope: &str) {
        let target = linked.relation.other_fields();
        match &linked.relation.link {
            Link::Columns { .. } => {
                for (index, (field, value)) in target.zip(&linked.values).enumerate() {
                    self.push(if index == 0 { "" } else { " AND " });
                    self.push(&format!("{scope}{} = ", quote(field.column.name)));
                    self.push_value(field, value);
                }
            }
            Link::Join { table, own: (own_column, _), other: (other_column, _) } => {
                let alias = self.alias();
                let other = target.map(|field| quote(field.column.name)).collect::<String>();
                self.push(&format!(
                    "EXISTS (SELECT 1 FROM {} AS {alias} WHERE {alias}.{} = {scope}{other} AND {alias}.{} = ",
                    self.dialect.table(table),
                    quote(other_column),
                    quote(own_column),
                ));
                for (field, value) in linked.own.iter().zip(&linked.values) {
                    self.push_value(field, value);
                }
                self.push(")");
            }
        }
    }

    fn push_test(&mut self, test: &Test, scope: &str) {
        let field = test.field;
        let column = format!("{scope}{}", quote(field.column.name));
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
            Compare::Contains(sought) => {
                self.push_text_test(test, &column, &format!("%{}%", escape_like(sought)));
            }
            Compare::StartsWith(sought) => {
                self.push_text_test(test, &column, &format!("{}%", escape_like(sought)));
            }
            Compare::Same(list) => self.push_list_comparison(field, &column, "=", list),
            Compare::HasEvery(list) => self.push_list_comparison(field, &column, "@>", list),
            Compare::HasSome(list) => self.push_list_comparison(field, &column, "&&", list),
            Compare::IsEmpty(empty) => {
                let operator = if *empty { "=" } else { "<>" };
                self.push(&format!("COALESCE(cardinality({column}), 0) {operator} 0"));
            }
            Compare::EndsWith(sought) => {
                self.push_text_test(test, &column, &format!("%{}", escape_like(sought)));
            }
        }
    }

    /// A Json column has two nulls; both read as null.
    fn push_null_test(&mut self, field: &Field, column: &str, negated: bool) {
        let json = match (field.scalar, self.dialect) {
            (Scalar::Json, Dialect::Postgres) => format!("{column}::jsonb"),
            (Scalar::Json, Dialect::Sqlite) => column.to_owned(),
            (Scalar::Json, Dialect::Mysql) => {
                return self.push(&if negated {
                    format!("({column} IS NOT NULL AND JSON_TYPE({column}) <> 'NULL')")
                } else {
                    format!("({column} IS NULL OR JSON_TYPE({column}) = 'NULL')")
                });
            }
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
        if let (Dialect::Mysql, Value::Decimal(text)) = (self.dialect, value) {
            return self.push_decimal_comparison(field, column, operator, text);
        }
        let wide = self.dialect.wide(field, std::slice::from_ref(value));
        self.push_column(column, wide);
        self.push(&format!(" {operator} "));
        self.push_compared(field, value, wide);
    }

    fn push_list(&mut self, field: &Field, column: &str, operator: &str, values: &[Value]) {
        if self.dialect == Dialect::Mysql && matches!(field.scalar, Scalar::Decimal) {
            return self.push_decimal_list(field, column, operator, values);
        }
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

    /// A list of the column's own type, to which alone it is compared.
    fn push_list_comparison(&mut self, field: &Field, column: &str, operator: &str, list: &Value) {
        self.push(&format!("{column} {operator} "));
        self.push_value_as(field, list, &self.dialect.list_type(field));
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

    fn push_text_test(&mut self, test: &Test, column: &str, pattern: &str) {
        let operator = if test.insensitive { "ILIKE" } else { "LIKE" };
        self.push_like(column, operator, pattern);
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
