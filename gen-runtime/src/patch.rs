//! `Option<Option<T>>` of update types: `#[serde(default, skip_serializing_if = "Option::is_none", with = "::gen_runtime::patch")]`.
//!
//! `None` is an absent key and leaves the column alone; `Some(None)` is null.

use serde::{Deserializer, Serializer};

use crate::wire::Wire;

/// For `#[serde(with = …)]`. (An absent key is left out by `skip_serializing_if`; here it would be null.)
#[allow(clippy::option_option)] // Absent and null are two facts.
pub fn serialize<T: Wire, S: Serializer>(value: &Option<Option<T>>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(inner) => inner.to_wire(serializer),
        None => serializer.serialize_none(),
    }
}

/// For `#[serde(with = …)]`: the key is there, so this is `Some`.
#[allow(clippy::option_option)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::from_wire(deserializer).map(Some)
}
