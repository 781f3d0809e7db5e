//! The rows that a round begins with: some of every model, with every value said, so that they are the same whenever and wherever they
//! are made.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use gen_core::api::{ApiField, Link, Resource, Wire};
use gen_core::schema::{End, Field};
use serde_json::{Map, Value, json};

use super::elsewhere;
use super::value::{self, Asked, Form};
use crate::made::Dice;
use crate::works::subject::{Subject, subject};

/// A row as answers show it, with what they hide.
pub(super) type Row = Map<String, Value>;

/// What is there of each resource, by its index.
pub(super) type Rows = Vec<Vec<Row>>;

/// A schema, in the order in which its rows can be made.
pub(super) struct World<'m> {
    pub(super) model: &'m gen_core::Model,
    pub(super) subjects: Vec<Subject<'m>>,
}

impl<'m> World<'m> {
    pub(super) fn new(model: &'m gen_core::Model) -> Self {
        let mut waiting: Vec<_> =
            (0..model.api.resources.len()).filter_map(|index| subject(model, index)).collect();
        let mut subjects: Vec<Subject<'m>> = Vec::new();
        while !waiting.is_empty() {
            let is_done = |to: usize| subjects.iter().any(|done| done.index == to);
            let ready = waiting.iter().position(|subject| {
                subject.references.iter().all(|reference| {
                    !reference.required || reference.to == subject.index || is_done(reference.to)
                })
            });
            // A cycle has no rows.
            subjects.push(waiting.remove(ready.unwrap_or(0)));
        }
        Self { model, subjects }
    }

    pub(super) fn resource(&self, index: usize) -> Option<&'m Resource> {
        self.model.api.resources.get(index)
    }

    pub(super) fn asked(&self, field: &'m ApiField) -> Asked<'m> {
        Asked { api: &self.model.api, field, definition: self.definition(field) }
    }

    pub(super) fn definition(&self, field: &ApiField) -> &'m Field {
        self.model.schema.field(field.field)
    }

    /// The rows of a round.
    pub(super) fn rows(&self, dice: &mut Dice) -> Rows {
        let mut rows = vec![Vec::new(); self.model.api.resources.len()];
        for subject in &self.subjects {
            // Now and then more than a page holds, and more than an include shows.
            // (Which of those without a key is nowhere said.)
            let many = !subject.resource.key.is_empty() && dice.chance(3);
            let count = if many { 130 } else { 1 + dice.below(7) };
            let mut taken = BTreeSet::new();
            for number in 0..count {
                for _ in 0..20 {
                    let Some(row) = self.row(subject, &rows, number, dice) else { continue };
                    let uniques = unique_values(subject.resource, &row);
                    if uniques.is_disjoint(&taken) {
                        taken.extend(uniques);
                        rows[subject.index].push(row);
                        break;
                    }
                }
            }
        }
        rows
    }

    fn row(&self, subject: &Subject<'m>, rows: &Rows, number: usize, dice: &mut Dice) -> Option<Row> {
        let mut row = Row::new();
        for reference in &subject.references {
            let parents = rows.get(reference.to).map(Vec::as_slice).unwrap_or_default();
            let target = self.resource(reference.to)?;
            let refers = !parents.is_empty() && (reference.required || dice.chance(70));
            let parent = parents.get(dice.below(parents.len())).filter(|_| refers);
            for (own, other) in reference.fields.iter().zip(&reference.to_fields) {
                let (own, other) = (subject.resource.fields.get(*own)?, target.fields.get(*other)?);
                let value = match parent {
                    Some(parent) => parent.get(&*other.key)?.clone(),
                    None if own.nullable => Value::Null,
                    None if reference.required => return None,
                    None => continue,
                };
                // Two foreign keys with one field: both have to hold.
                if row.get(&*own.key).is_some_and(|taken| *taken != value) {
                    return None;
                }
                row.insert(own.key.to_string(), value);
            }
        }
        for (index, field) in subject.resource.fields.iter().enumerate() {
            if row.contains_key(&*field.key) {
                continue;
            }
            let is_number = matches!(field.wire, Wire::Int | Wire::BigInt) && subject.resource.key == [index];
            let value = if is_number {
                let number = number + 1;
                if field.wire == Wire::Int { json!(number) } else { json!(number.to_string()) }
            } else if field.nullable && dice.chance(25) {
                Value::Null
            } else {
                value::good(self.asked(field), Form::Stored, dice)
            };
            row.insert(field.key.to_string(), value);
        }
        Some(row)
    }

    /// Empties the tables and fills them.
    pub(super) fn sql(&self, rows: &Rows, dice: &mut Dice) -> String {
        let mut sql = String::from("BEGIN; SET LOCAL session_replication_role = replica;");
        for (_, relation) in self.joins() {
            let _ = write!(sql, "DELETE FROM {relation};");
        }
        for subject in &self.subjects {
            let table = table(subject);
            let _ = write!(sql, "DELETE FROM {table};");
            let rows = rows.get(subject.index).map(Vec::as_slice).unwrap_or_default();
            if rows.is_empty() {
                continue;
            }
            let stored = rows.iter().map(|row| self.stored(subject.resource, row)).collect::<Vec<_>>();
            let columns = subject.resource.fields.iter().map(|field| quote(&self.definition(field).db_name));
            let columns = columns.collect::<Vec<_>>().join(",");
            let _ = write!(
                sql,
                "INSERT INTO {table} ({columns}) SELECT {columns} FROM json_populate_recordset(NULL::{table}, {}::json);",
                literal(&Value::from(stored).to_string())
            );
        }
        for (link, name) in self.joins() {
            let keys = |of: &Resource| {
                let index = self.model.api.resources.iter().position(|other| other.model == of.model)?;
                let field = of.fields.get(*of.key.first()?)?;
                let rows = rows.get(index)?.iter();
                Some(
                    rows.filter_map(|row| Some(self.column_literal(field, row.get(&*field.key)?)))
                        .collect::<Vec<_>>(),
                )
            };
            let (Some(one), Some(other)) = (keys(link.0), keys(link.1)) else { continue };
            for _ in 0..(one.len().min(other.len()) * 2).min(12) {
                let (a, b) = (&one[dice.below(one.len())], &other[dice.below(other.len())]);
                let _ = write!(sql, "INSERT INTO {name} VALUES ({a}, {b}) ON CONFLICT DO NOTHING;");
            }
        }
        for subject in &self.subjects {
            let rows = rows.get(subject.index).map(Vec::as_slice).unwrap_or_default();
            self.write_elsewhere(subject, rows, &mut sql, dice);
        }
        // What the database counts begins behind the rows that are there.
        sql.push_str("SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 200) FROM pg_sequences; COMMIT;");
        sql
    }

    /// Some values that came from other programs, in fields that no other row refers to.
    fn write_elsewhere(&self, subject: &Subject<'m>, rows: &[Row], sql: &mut String, dice: &mut Dice) {
        let resource = subject.resource;
        let is_tied =
            |index: usize| {
                resource.key.contains(&index)
                    || resource.uniques.iter().any(|unique| unique.fields.contains(&index))
                    || subject.references.iter().any(|reference| reference.fields.contains(&index))
                    || self.subjects.iter().flat_map(|other| &other.references).any(|reference| {
                        reference.to == subject.index && reference.to_fields.contains(&index)
                    })
            };
        for (index, field) in resource.fields.iter().enumerate() {
            let values = elsewhere::values(field, self.definition(field));
            if is_tied(index) || values.is_empty() || rows.is_empty() || !dice.chance(6) {
                continue;
            }
            let row = &rows[dice.below(rows.len())];
            let keys = resource.key.iter().filter_map(|index| resource.fields.get(*index)).map(|field| {
                let value = row.get(&*field.key).unwrap_or(&Value::Null);
                format!("{} = {}", quote(&self.definition(field).db_name), self.column_literal(field, value))
            });
            let keys = keys.collect::<Vec<_>>().join(" AND ");
            if !keys.is_empty() {
                let (table, column) = (table(subject), quote(&self.definition(field).db_name));
                let _ = write!(sql, "UPDATE {table} SET {column} = {} WHERE {keys};", dice.pick(values));
            }
        }
    }

    /// The models of ends A and B, and the name of the table between them.
    fn joins(&self) -> Vec<((&'m Resource, &'m Resource), String)> {
        let mut found = Vec::new();
        for resource in &self.model.api.resources {
            for relation in &resource.relations {
                let (Link::Join { table, end: End::A }, Some(other)) =
                    (&relation.link, self.model.api.resource(relation.target))
                else {
                    continue;
                };
                let schema = self.model.schema.model(resource.model).db_schema.as_deref();
                found.push(((resource, other), qualified(schema, table)));
            }
        }
        found
    }

    /// As PostgreSQL reads a row from JSON.
    fn stored(&self, resource: &Resource, row: &Row) -> Value {
        let columns = resource.fields.iter().filter_map(|field| {
            let definition = self.definition(field);
            let value = match row.get(&*field.key)? {
                Value::Array(items) if field.list => {
                    items.iter().map(|item| self.column(field, item)).collect()
                }
                value => self.column(field, value),
            };
            Some((definition.db_name.to_string(), value))
        });
        Value::Object(columns.collect())
    }

    fn column(&self, field: &ApiField, value: &Value) -> Value {
        use base64::Engine as _;
        match (field.wire, value) {
            (Wire::Bytes, Value::String(text)) => {
                let bytes = base64::engine::general_purpose::STANDARD.decode(text).unwrap_or_default();
                let hex = bytes.iter().fold(String::from("\\x"), |mut out, byte| {
                    let _ = write!(out, "{byte:02x}");
                    out
                });
                json!(hex)
            }
            (Wire::Time, Value::String(text)) => {
                json!(text.trim_start_matches("1970-01-01T").trim_end_matches('Z'))
            }
            (Wire::Enum(id), Value::String(text)) => {
                let values = &self.model.schema.enum_(id).values;
                let value = values.iter().find(|value| value.name.as_str() == text);
                value.map_or(Value::Null, |value| json!(value.db_name))
            }
            _ => value.clone(),
        }
    }

    /// A value of a column as SQL has it.
    pub(super) fn column_literal(&self, field: &ApiField, value: &Value) -> String {
        match self.column(field, value) {
            Value::Null => "NULL".to_owned(),
            Value::String(text) => literal(&text),
            value => literal(&value.to_string()),
        }
    }
}

/// The values of each unique, that no other row may have.
fn unique_values(resource: &Resource, row: &Row) -> BTreeSet<String> {
    let uniques =
        resource.uniques.iter().map(|unique| unique.fields.as_slice()).chain([resource.key.as_slice()]);
    uniques
        .filter(|fields| !fields.is_empty())
        .filter_map(|fields| {
            let values = fields.iter().map(|index| row.get(&*resource.fields.get(*index)?.key));
            let values = values.collect::<Option<Vec<_>>>()?;
            // `CHAR` knows no blanks at the end; NULL is as good as another NULL.
            let text = |value: &&Value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), |text| text.trim_end().to_owned())
                    .replace("-0.0", "0.0")
            };
            (!values.iter().any(|value| value.is_null()))
                .then(|| format!("{fields:?}{:?}", values.iter().map(text).collect::<Vec<_>>()))
        })
        .collect()
}

/// The table of a model.
pub(super) fn table(subject: &Subject<'_>) -> String {
    qualified(subject.model.db_schema.as_deref(), &subject.model.db_name)
}

fn qualified(schema: Option<&str>, table: &str) -> String {
    schema.map_or_else(|| quote(table), |schema| format!("{}.{}", quote(schema), quote(table)))
}

pub(super) fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
