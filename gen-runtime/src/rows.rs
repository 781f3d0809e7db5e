//! Rows as they were read, and how they are shown.

use crate::descriptor::Field;
use crate::json::{Json, Text};
use crate::scalar::{Value, to_json};

/// The values of a row, one for each field that was read.
pub(crate) type Row = Vec<Value>;

/// Rows of a resource, and which of its fields were read.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) fields: Vec<&'static Field>,
    pub(crate) rows: Vec<Row>,
}

/// Entries of a JSON object.
pub(crate) type Entries = Vec<(Text, Json)>;

impl Rows {
    /// Where these fields stand in a row. What was not read is left out.
    pub(crate) fn positions(&self, wanted: &[&'static Field]) -> Vec<usize> {
        wanted.iter().filter_map(|field| self.fields.iter().position(|read| read == field)).collect()
    }

    /// The row in wire form: what is shown of it, or of that the selected fields, and what is included.
    pub(crate) fn json(&self, row: &Row, select: Option<&[&'static Field]>, included: Entries) -> Json {
        let is_shown = |field: &Field| !field.hidden && select.is_none_or(|select| select.contains(&field));
        let fields = self.fields.iter().zip(row).filter(|(field, _)| is_shown(field));
        let mut entries: Entries =
            fields.map(|(field, value)| (Text::from(field.key), to_json(field.scalar, value))).collect();
        entries.extend(included);
        Json::Object(entries)
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
