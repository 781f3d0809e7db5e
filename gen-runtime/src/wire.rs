//! The wire form of typed structs: `#[serde(with = "::gen_runtime::wire")]`.
//!
//! Types whose own serde form is not the wire's (`i64` is a text of digits, `Vec<u8>` is base64, …) are read and written by the same
//! code as request bodies are.

use bigdecimal::BigDecimal;
use chrono::{DateTime, Utc};
use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::descriptor::{Enum, Rules, Scalar};
use crate::json::Json;
use crate::scalar::{self, Value};

/// A generated enum: its serde form is its wire form.
pub trait WireEnum: Serialize + DeserializeOwned {
    /// Wire names and database values.
    const ENUM: &'static Enum;
}

/// A type with a wire form.
pub trait Wire: Sized {
    /// Writes the wire form.
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads the wire form.
    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// For `#[serde(with = …)]`.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.to_wire(serializer)
}

/// For `#[serde(with = …)]`.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::from_wire(deserializer)
}

/// A value that makes use of another's wire form where serde wants `Serialize` and `Deserialize`.
pub(crate) struct Carried<T>(pub(crate) T);

impl<T: Wire> Serialize for Carried<&T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.to_wire(serializer)
    }
}

impl<'de, T: Wire> Deserialize<'de> for Carried<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::from_wire(deserializer).map(Self)
    }
}

/// Types whose serde form is the wire's.
macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl Wire for $ty {
            fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        }
    )*};
}

plain!(String, bool, i32, u32, f64, Uuid, serde_json::Value);

impl<T: WireEnum> Wire for T {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Carried).serialize(serializer)
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<Carried<T>>::deserialize(deserializer)?.map(|carried| carried.0))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Carried))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Vec::<Carried<T>>::deserialize(deserializer)?;
        Ok(items.into_iter().map(|carried| carried.0).collect())
    }
}

/// Reads what a request body may hold for the scalar.
fn read<'de, D: Deserializer<'de>>(scalar: Scalar, deserializer: D) -> Result<Value, D::Error> {
    let json = Json::from(serde_json::Value::deserialize(deserializer)?);
    scalar::read(scalar, &Rules::NONE, &json).map_err(|fault| D::Error::custom(fault.message))
}

impl Wire for i64 {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match read(Scalar::BigInt, deserializer)? {
            Value::Int(value) => Ok(value),
            _ => Err(D::Error::custom("must be an integer, as a string of digits")),
        }
    }
}

impl Wire for BigDecimal {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = scalar::canonical_decimal(&self.to_plain_string());
        serializer.serialize_str(&text.ok_or_else(|| S::Error::custom("the decimal has too many digits"))?)
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match read(Scalar::Decimal, deserializer)? {
            Value::Decimal(digits) => digits.parse().map_err(D::Error::custom),
            _ => Err(D::Error::custom("must be a decimal number, as a string")),
        }
    }
}

impl Wire for DateTime<Utc> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&scalar::date_time_text(*self))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match read(Scalar::DateTime, deserializer)? {
            Value::DateTime(value) => Ok(value),
            _ => Err(D::Error::custom("must be an RFC 3339 date-time")),
        }
    }
}

impl Wire for Vec<u8> {
    fn to_wire<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&scalar::encode_base64(self))
    }

    fn from_wire<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match read(Scalar::Bytes, deserializer)? {
            Value::Bytes(value) => Ok(value),
            _ => Err(D::Error::custom("must be a base64 string")),
        }
    }
}
