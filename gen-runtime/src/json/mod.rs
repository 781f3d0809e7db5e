//! JSON as requests carry it: numbers are doubles, texts may hold halves of surrogate pairs, keys keep their order.

mod read;
mod shown;
mod write;

pub(crate) use read::{MAX_DEPTH, read};
pub(crate) use shown::{show, take};
pub(crate) use write::{number_text, plain_number_text, write, write_integer, write_number, write_text};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// An infinity where the text's number was too large.
    Number(f64),
    Text(Text),
    Array(Vec<Json>),
    /// No key twice.
    Object(Vec<(Text, Json)>),
}

/// A text of JSON, which may be more than Unicode allows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Valid(String),
    /// UTF-16 with at least one half of a pair alone.
    Broken(Vec<u16>),
}

impl Text {
    /// The text, if it is one.
    pub(crate) fn valid(&self) -> Option<&str> {
        match self {
            Self::Valid(text) => Some(text),
            Self::Broken(_) => None,
        }
    }

    /// The text, if databases can hold it: without U+0000.
    pub(crate) fn storable(&self) -> Option<&str> {
        self.valid().filter(|text| !text.contains('\0'))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Valid(text.to_owned())
    }
}

impl Json {
    /// Whether databases can hold every text and number in it.
    pub(crate) fn storable(&self) -> bool {
        match self {
            Self::Null | Self::Bool(_) => true,
            Self::Number(number) => number.is_finite(),
            Self::Text(text) => text.storable().is_some(),
            Self::Array(items) => items.iter().all(Self::storable),
            Self::Object(entries) => {
                entries.iter().all(|(key, value)| key.storable().is_some() && value.storable())
            }
        }
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number.as_f64().unwrap_or(f64::INFINITY)),
            serde_json::Value::String(text) => Self::Text(Text::Valid(text)),
            serde_json::Value::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            serde_json::Value::Object(entries) => Self::Object(
                entries.into_iter().map(|(key, value)| (Text::Valid(key), Self::from(value))).collect(),
            ),
        }
    }
}

impl From<Json> for serde_json::Value {
    fn from(value: Json) -> Self {
        // Never a broken text: this is for values that were accepted.
        let text = |text: Text| match text {
            Text::Valid(text) => text,
            Text::Broken(units) => String::from_utf16_lossy(&units),
        };
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(value),
            Json::Number(number) => number_value(number),
            Json::Text(value) => Self::String(text(value)),
            Json::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Json::Object(entries) => {
                Self::Object(entries.into_iter().map(|(key, value)| (text(key), Self::from(value))).collect())
            }
        }
    }
}

/// Whole numbers as integers, as serde's integer types want them.
#[allow(clippy::cast_possible_truncation)] // Within ±2⁵³.
fn number_value(number: f64) -> serde_json::Value {
    if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 {
        serde_json::Value::from(number as i64)
    } else {
        serde_json::Value::from(number)
    }
}
