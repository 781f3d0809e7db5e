//! Values from serde.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr as _;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, VariantAccess as _, Visitor,
};

use super::{Of, Part, Piece, Pieces, Shape, Slot, What};
use crate::Decimal;
use crate::descriptor::{Enum, Scalar};
use crate::scalar::{canonical_decimal, decode_base64, parse_rfc3339};
use crate::typed::WireEnum;

/// For a struct's `serde::Deserialize`.
pub fn deserialize<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let pieces = deserializer.deserialize_struct(T::OF.name, T::OF.keys, Struct(&T::OF, T::OF.slots()))?;
    let mut pieces = Pieces::new(pieces);
    let value = T::take(&mut pieces);
    pieces.into_error().map_or(Ok(value), |error| Err(D::Error::custom(error)))
}

struct Struct<'s>(&'s Of, Vec<Slot>);

impl<'de> Visitor<'de> for Struct<'_> {
    type Value = Vec<Piece<'static>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Self(of, slots) = self;
        let mut pieces: Vec<Option<Piece<'static>>> = vec![None; slots.len()];
        while let Some(index) = map.next_key_seed(Key(of, &slots))? {
            let Some((slot, piece)) =
                index.and_then(|index| Some((slots.get(index)?, pieces.get_mut(index)?)))
            else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if piece.is_some() {
                return Err(A::Error::duplicate_field(slot.key));
            }
            *piece = Some(map.next_value_seed(slot)?);
        }
        let whole = slots.iter().zip(pieces).map(|(slot, piece)| match piece {
            Some(piece) => Ok(piece),
            None if slot.nullable => Ok(Piece::Absent),
            None => Err(A::Error::missing_field(slot.key)),
        });
        whole.collect()
    }

    /// Formats without keys.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut pieces = Vec::with_capacity(self.1.len());
        for (index, slot) in self.1.iter().enumerate() {
            pieces.push(match items.next_element_seed(slot)? {
                Some(piece) => piece,
                None if slot.absent => Piece::Absent,
                None => {
                    let (name, count) = (self.0.name, self.1.len());
                    let elements = if count == 1 { "element" } else { "elements" };
                    let wanted = format!("struct {name} with {count} {elements}");
                    return Err(A::Error::invalid_length(index, &wanted.as_str()));
                }
            });
        }
        Ok(pieces)
    }
}

/// The index of a key; nothing for one that is ignored.
struct Key<'s>(&'s Of, &'s [Slot]);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        let index = self.1.iter().position(|slot| slot.key == key);
        if index.is_none() && self.0.part != Part::Row {
            return Err(E::unknown_field(key, self.0.keys));
        }
        Ok(index)
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(&String::from_utf8_lossy(key))
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<Self::Value, E> {
        let index = usize::try_from(index).ok().filter(|index| *index < self.1.len());
        if index.is_none() && self.0.part != Part::Row {
            return Err(E::custom("field index out of range"));
        }
        Ok(index)
    }
}

impl<'de> DeserializeSeed<'de> for &Slot {
    type Value = Piece<'static>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.nullable {
            deserializer.deserialize_option(self)
        } else {
            self.what.deserialize(deserializer)
        }
    }
}

impl<'de> Visitor<'de> for &Slot {
    type Value = Piece<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Piece::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Piece::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.what.deserialize(deserializer)
    }
}

impl<'de> DeserializeSeed<'de> for What {
    type Value = Piece<'static>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        match self {
            Self::Scalar(scalar, false) => read_scalar(scalar, deserializer),
            Self::Scalar(scalar, true) => deserializer.deserialize_seq(Items(scalar)),
            Self::Links => serde_json::Value::deserialize(deserializer).map(|it| Piece::Json(Cow::Owned(it))),
        }
    }
}

struct Items(Scalar);

impl<'de> Visitor<'de> for Items {
    type Value = Piece<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut pieces = Vec::new();
        while let Some(piece) = items.next_element_seed(What::Scalar(self.0, false))? {
            pieces.push(piece);
        }
        Ok(Piece::List(pieces))
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

fn read_scalar<'de, D: Deserializer<'de>>(scalar: Scalar, from: D) -> Result<Piece<'static>, D::Error> {
    Ok(match scalar {
        Scalar::String => Piece::Text(Cow::Owned(String::deserialize(from)?)),
        Scalar::Boolean => Piece::Boolean(bool::deserialize(from)?),
        Scalar::Int => Piece::Int(i32::deserialize(from)?),
        Scalar::UnsignedInt => Piece::UnsignedInt(u32::deserialize(from)?),
        Scalar::BigInt => {
            let value = match TextOrNumber::deserialize(from)? {
                TextOrNumber::Integer(value) => Some(value),
                TextOrNumber::Text(text) => text.parse().ok(),
                TextOrNumber::Float(_) => None,
            };
            Piece::BigInt(value.ok_or_else(|| D::Error::custom("must be an integer, as a string of digits"))?)
        }
        Scalar::Float | Scalar::Real => Piece::Float(f64::deserialize(from)?),
        Scalar::Decimal => {
            let text = match TextOrNumber::deserialize(from)? {
                TextOrNumber::Integer(value) => value.to_string(),
                TextOrNumber::Float(value) => value.to_string(),
                TextOrNumber::Text(text) => text,
            };
            let value = canonical_decimal(&text).and_then(|text| Decimal::from_str(&text).ok());
            let value = value.ok_or_else(|| D::Error::custom("must be a decimal number, as a string"))?;
            Piece::Decimal(Cow::Owned(value))
        }
        Scalar::DateTime | Scalar::Date | Scalar::Time => {
            let text = String::deserialize(from)?;
            let value = parse_rfc3339(&text);
            Piece::DateTime(value.ok_or_else(|| D::Error::custom("must be an RFC 3339 date-time"))?)
        }
        Scalar::Json => Piece::Json(Cow::Owned(serde_json::Value::deserialize(from)?)),
        Scalar::Bytes => {
            let text = String::deserialize(from)?;
            let bytes = decode_base64(&text).ok_or_else(|| D::Error::custom("must be a base64 string"))?;
            Piece::Bytes(Cow::Owned(bytes))
        }
        Scalar::Uuid => Piece::Uuid(uuid::Uuid::deserialize(from)?),
        Scalar::Enum(of) => Piece::Enum(of, read_variant(of, from)?),
    })
}

/// For an enum's `serde::Deserialize`.
pub fn deserialize_enum<'de, E: WireEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let index = read_variant(E::ENUM, deserializer)?;
    E::ALL.get(index).copied().ok_or_else(|| D::Error::custom("unknown variant"))
}

fn read_variant<'de, D: Deserializer<'de>>(of: &'static Enum, from: D) -> Result<usize, D::Error> {
    from.deserialize_enum(of.table.name, &[], Variant(of))
}

/// The index of an enum's value.
#[derive(Clone, Copy)]
struct Variant(&'static Enum);

impl<'de> Visitor<'de> for Variant {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "enum {}", self.0.table.name)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
        let (index, access) = data.variant_seed(VariantName(self.0))?;
        access.unit_variant()?;
        Ok(index)
    }
}

struct VariantName(&'static Enum);

impl<'de> DeserializeSeed<'de> for VariantName {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for VariantName {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("variant identifier")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let values = self.0.values;
        values.iter().position(|(wire, _)| *wire == name).ok_or_else(|| {
            let names: Vec<_> = values.iter().map(|(wire, _)| format!("`{wire}`")).collect();
            let all = match names.as_slice() {
                [] => return E::custom(format!("unknown variant `{name}`, there are no variants")),
                [one] => format!("expected {one}"),
                [one, other] => format!("expected {one} or {other}"),
                _ => format!("expected one of {}", names.join(", ")),
            };
            E::custom(format!("unknown variant `{name}`, {all}"))
        })
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        self.visit_str(&String::from_utf8_lossy(name))
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<Self::Value, E> {
        let values = self.0.values.len();
        usize::try_from(index)
            .ok()
            .filter(|index| *index < values)
            .ok_or_else(|| de::Error::invalid_value(Unexpected::Unsigned(index), &self))
    }
}
