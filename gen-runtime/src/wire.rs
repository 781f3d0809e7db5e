//! The wire form of Rust types, for `#[serde(with = "gen_runtime::wire")]`: what an answer shows and a body takes.

use std::str::FromStr as _;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::scalar::{canonical_decimal, date_time_text, decode_base64, encode_base64, parse_rfc3339};
use crate::{DateTime, Decimal, WireEnum};

/// A type with a wire form.
pub trait Wire: Sized {
    /// Writes the wire form.
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    /// Reads the wire form.
    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// For serde.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.to_wire(serializer)
}

/// For serde.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::from_wire(deserializer)
}

/// Types whose own form is the wire's.
macro_rules! as_it_is {
    ($($type:ty),*) => { $(
        impl Wire for $type {
            fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        }
    )* };
}

as_it_is!(bool, i32, u32, f64, String, uuid::Uuid, serde_json::Value);

impl<E: WireEnum + Serialize + DeserializeOwned> Wire for E {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// A text, or a number where the contract takes one.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum TextOrNumber {
    Integer(i64),
    Float(f64),
    Text(String),
}

/// A string of digits.
impl Wire for i64 {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = match TextOrNumber::deserialize(deserializer)? {
            TextOrNumber::Integer(value) => Some(value),
            TextOrNumber::Text(text) => text.parse().ok(),
            TextOrNumber::Float(_) => None,
        };
        value.ok_or_else(|| D::Error::custom("must be an integer, as a string of digits"))
    }
}

/// Canonical digits.
impl Wire for Decimal {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let plain = self.to_plain_string();
        serializer.serialize_str(&canonical_decimal(&plain).unwrap_or(plain))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match TextOrNumber::deserialize(deserializer)? {
            TextOrNumber::Integer(value) => value.to_string(),
            TextOrNumber::Float(value) => value.to_string(),
            TextOrNumber::Text(text) => text,
        };
        let value = canonical_decimal(&text).and_then(|text| Self::from_str(&text).ok());
        value.ok_or_else(|| D::Error::custom("must be a decimal number, as a string"))
    }
}

/// UTC with milliseconds.
impl Wire for DateTime {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&date_time_text(*self))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_rfc3339(&text).ok_or_else(|| D::Error::custom("must be an RFC 3339 date-time"))
    }
}

/// Base64.
impl Wire for Vec<u8> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode_base64(self))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        decode_base64(&text).ok_or_else(|| D::Error::custom("must be a base64 string"))
    }
}

/// Null, or the value.
impl<T: Wire> Wire for Option<T> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Borrowed(value)),
            None => serializer.serialize_none(),
        }
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<Owned<T>>::deserialize(deserializer)?.map(|value| value.0))
    }
}

/// An array.
impl<T: Wire> Wire for Vec<T> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Borrowed))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Vec::<Owned<T>>::deserialize(deserializer)?;
        Ok(items.into_iter().map(|item| item.0).collect())
    }
}

struct Borrowed<'a, T>(&'a T);

impl<T: Wire> Serialize for Borrowed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.to_wire(serializer)
    }
}

struct Owned<T>(T);

impl<'de, T: Wire> Deserialize<'de> for Owned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::from_wire(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    // The type that `patch` is for.
    #![allow(clippy::option_option)]

    use super::*;

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Sample {
        #[serde(with = "super")]
        big: i64,
        #[serde(with = "super")]
        price: Option<Decimal>,
        #[serde(with = "super")]
        times: Vec<DateTime>,
        #[serde(with = "super")]
        blob: Vec<u8>,
        #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::patch")]
        note: Option<Option<String>>,
    }

    #[test]
    fn wire_forms_go_round() {
        for text in [
            r#"{"big":"9007199254740993","price":"1.5","times":["2025-01-02T03:04:05.678Z"],"blob":"aGk=","note":null}"#,
            r#"{"big":"-1","price":null,"times":[],"blob":"","note":"x"}"#,
            r#"{"big":"0","price":"100","times":[],"blob":""}"#,
        ] {
            let sample: Sample = serde_json::from_str(text).expect("the wire form");
            assert_eq!(serde_json::to_string(&sample).expect("JSON"), text);
        }
        assert!(serde_json::from_str::<Sample>(r#"{"big":"x","price":null,"times":[],"blob":""}"#).is_err());
        assert!(serde_json::from_str::<Sample>(r#"{"price":null,"times":[],"blob":""}"#).is_err());
    }
}
