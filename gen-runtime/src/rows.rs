//! Rows as they were read, and how they are shown.

use crate::descriptor::Field;
use crate::json::{self, Json, Text};
use crate::scalar::{self, Value, to_json};

/// The values of a row, one for each field that was read.
pub(crate) type Row = Vec<Value>;

/// Rows of a resource, and which of its fields were read.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) fields: Vec<&'static Field>,
    pub(crate) rows: Vec<Row>,
}

/// What is included in a row: JSON keys, and the text of their values.
pub(crate) type Included = Vec<(&'static str, String)>;

impl Rows {
    /// Where these fields stand in a row. What was not read is left out.
    pub(crate) fn positions(&self, wanted: &[&'static Field]) -> Vec<usize> {
        wanted.iter().filter_map(|field| self.fields.iter().position(|read| read == field)).collect()
    }

    /// The row in wire form: what is shown of it.
    pub(crate) fn json(&self, row: &[Value]) -> Json {
        let shown = self.fields.iter().zip(row).filter(|(field, _)| !field.hidden);
        let entry = |(field, value): (&&Field, &Value)| (Text::from(field.key), to_json(field.scalar, value));
        Json::Object(shown.map(entry).collect())
    }

    /// Appends the text of the row in wire form: of what is shown of it the selected fields, and what is included.
    pub(crate) fn write(
        &self,
        row: &Row,
        select: Option<&[&'static Field]>,
        included: &Included,
        out: &mut String,
    ) {
        let mut separator = '{';
        let mut key = |key: &str, out: &mut String| {
            out.push(std::mem::replace(&mut separator, ','));
            json::write_text(key, out);
            out.push(':');
        };
        for (field, value) in self.fields.iter().zip(row) {
            if !field.hidden && select.is_none_or(|select| select.contains(field)) {
                key(field.key, out);
                scalar::write(field.scalar, value, out);
            }
        }
        for (name, text) in included {
            key(name, out);
            out.push_str(text);
        }
        out.push_str(if separator == '{' { "{}" } else { "}" });
    }

    /// The first row alone.
    pub(crate) fn into_first(mut self) -> Option<Self> {
        self.rows.truncate(1);
        (!self.rows.is_empty()).then_some(self)
    }
}

/// Some values of a row.
pub(crate) fn values_at<'r>(row: &'r Row, positions: &[usize]) -> Vec<&'r Value> {
    positions.iter().filter_map(|position| row.get(*position)).collect()
}
