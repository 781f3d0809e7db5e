//! `Option<Option<T>>` as absent (`None`), null (`Some(None)`) or a value, for `#[serde(with = "gen_runtime::patch")]` beside `default`
//! and `skip_serializing_if = "Option::is_none"`.

use serde::{Deserializer, Serializer};

use crate::wire::Wire;

/// For serde. An absent value is skipped before this is called.
pub fn serialize<T: Wire, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    value.to_wire(serializer)
}

/// For serde. An absent key never gets here.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::from_wire(deserializer).map(Some)
}
