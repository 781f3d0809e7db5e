//! Values to serde.

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{Of, Piece, Pieces, Shape};
use crate::scalar::{canonical_decimal, date_time_text, encode_base64};
use crate::typed::WireEnum;

/// For a struct's `serde::Serialize`.
pub fn serialize<T: Shape, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut pieces = Pieces::new(Vec::with_capacity(T::OF.keys.len()));
    value.put(&mut pieces);
    write(&T::OF, &pieces.into_pieces(), serializer)
}

fn write<S: Serializer>(of: &Of, pieces: &[Piece<'_>], serializer: S) -> Result<S::Ok, S::Error> {
    let slots = of.slots();
    let parts =
        || slots.iter().zip(pieces).filter(|(slot, piece)| !(slot.absent && matches!(piece, Piece::Absent)));
    let mut object = serializer.serialize_struct(of.name, parts().count())?;
    for (slot, piece) in parts() {
        if slot.nullable {
            object.serialize_field(slot.key, &Nullable(piece))?;
        } else {
            object.serialize_field(slot.key, piece)?;
        }
    }
    object.end()
}

/// For an enum's `serde::Serialize`.
pub fn serialize_enum<E: WireEnum, S: Serializer>(value: E, serializer: S) -> Result<S::Ok, S::Error> {
    Piece::Enum(E::ENUM, value.index()).serialize(serializer)
}

struct Nullable<'p>(&'p Piece<'p>);

impl Serialize for Nullable<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Piece::Absent | Piece::Null => serializer.serialize_none(),
            piece => serializer.serialize_some(piece),
        }
    }
}

impl Serialize for Piece<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i32(*value),
            Self::UnsignedInt(value) => serializer.serialize_u32(*value),
            Self::BigInt(value) => serializer.collect_str(value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Decimal(value) => {
                let plain = value.to_plain_string();
                serializer.serialize_str(&canonical_decimal(&plain).unwrap_or(plain))
            }
            Self::Text(value) => serializer.serialize_str(value),
            Self::DateTime(value) => serializer.serialize_str(&date_time_text(*value)),
            Self::Bytes(value) => serializer.serialize_str(&encode_base64(value)),
            Self::Uuid(value) => value.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
            Self::Enum(of, index) => {
                let name = of.values.get(*index).map_or("", |(name, _)| name);
                serializer.serialize_unit_variant(
                    of.table.name,
                    u32::try_from(*index).unwrap_or_default(),
                    name,
                )
            }
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(name, entries) => {
                let mut object = serializer.serialize_struct(name, entries.len())?;
                for (key, piece) in entries {
                    object.serialize_field(key, piece)?;
                }
                object.end()
            }
        }
    }
}
