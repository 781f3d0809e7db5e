//! Values between a struct's fields and serde.

use std::borrow::Cow;

use crate::descriptor::Enum;
use crate::links::{Change, LinkChanges, Links, Set};
use crate::shape::Shape;
use crate::typed::WireEnum;
use crate::{DateTime, Decimal};

/// The value of a field.
#[derive(Debug, Clone)]
pub enum Piece<'a> {
    /// Not there.
    Absent,
    /// NULL
    Null,
    /// A truth.
    Boolean(bool),
    /// An Int.
    Int(i32),
    /// An Int without a sign.
    UnsignedInt(u32),
    /// A BigInt.
    BigInt(i64),
    /// A Float.
    Float(f64),
    /// A Decimal.
    Decimal(Cow<'a, Decimal>),
    /// A String.
    Text(Cow<'a, str>),
    /// An instant, a day or a time.
    DateTime(DateTime),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
    /// A UUID.
    Uuid(uuid::Uuid),
    /// Any JSON. (Links too, on their way in.)
    Json(Cow<'a, serde_json::Value>),
    /// A value of an enum, by its index.
    Enum(&'static Enum, usize),
    /// A list.
    List(Vec<Piece<'a>>),
    /// Keys of rows, and what they are within, on their way out.
    Object(&'static str, Vec<(&'static str, Piece<'a>)>),
}

/// The values of a struct, in the order of its keys.
#[derive(Debug)]
pub struct Pieces<'a> {
    all: Vec<Piece<'a>>,
    next: usize,
    /// Why the first that did not fit does not.
    error: Option<String>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(pieces: Vec<Piece<'a>>) -> Self {
        Self { all: pieces, next: 0, error: None }
    }

    pub(super) fn into_pieces(self) -> Vec<Piece<'a>> {
        self.all
    }

    pub(super) fn into_error(self) -> Option<String> {
        self.error
    }

    /// Appends a value.
    pub fn put<T: Wire>(&mut self, value: &'a T) {
        self.all.push(value.piece());
    }

    /// The next value. Where it does not fit, which is kept in mind, anything.
    pub fn take<T: Wire>(&mut self) -> T {
        let piece = self
            .all
            .get_mut(self.next)
            .map_or(Piece::Absent, |piece| std::mem::replace(piece, Piece::Absent));
        self.next += 1;
        T::of(piece).unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            T::any()
        })
    }
}

/// A type with a wire form.
pub trait Wire: Sized {
    /// The value.
    fn piece(&self) -> Piece<'_>;

    /// Of a value of the right kind; an error says what it should be.
    fn of(piece: Piece<'_>) -> Result<Self, String>;

    /// A value that stands in a struct which is thrown away.
    fn any() -> Self;
}

macro_rules! wire {
    ($($type:ty: $kind:literal, $piece:pat => $of:expr, $self:ident => $put:expr;)*) => { $(
        impl Wire for $type {
            fn piece(&self) -> Piece<'_> {
                let $self = self;
                $put
            }

            fn of(piece: Piece<'_>) -> Result<Self, String> {
                match piece {
                    $piece => Ok($of),
                    _ => Err(concat!("must be ", $kind).to_owned()),
                }
            }

            fn any() -> Self {
                Self::default()
            }
        }
    )* };
}

wire! {
    bool: "a boolean", Piece::Boolean(it) => it, it => Piece::Boolean(*it);
    i32: "an integer", Piece::Int(it) => it, it => Piece::Int(*it);
    u32: "an integer", Piece::UnsignedInt(it) => it, it => Piece::UnsignedInt(*it);
    i64: "an integer", Piece::BigInt(it) => it, it => Piece::BigInt(*it);
    f64: "a number", Piece::Float(it) => it, it => Piece::Float(*it);
    Decimal: "a decimal number", Piece::Decimal(it) => it.into_owned(), it => Piece::Decimal(Cow::Borrowed(it));
    String: "a string", Piece::Text(it) => it.into_owned(), it => Piece::Text(Cow::Borrowed(it));
    DateTime: "a date-time", Piece::DateTime(it) => it, it => Piece::DateTime(*it);
    Vec<u8>: "bytes", Piece::Bytes(it) => it.into_owned(), it => Piece::Bytes(Cow::Borrowed(it));
    uuid::Uuid: "a UUID", Piece::Uuid(it) => it, it => Piece::Uuid(*it);
    serde_json::Value: "JSON", Piece::Json(it) => it.into_owned(), it => Piece::Json(Cow::Borrowed(it));
}

impl<E: WireEnum> Wire for E {
    fn piece(&self) -> Piece<'_> {
        Piece::Enum(E::ENUM, self.index())
    }

    fn of(piece: Piece<'_>) -> Result<Self, String> {
        let Piece::Enum(_, index) = piece else { return Err("must be a value of an enum".to_owned()) };
        E::ALL.get(index).copied().ok_or_else(|| "must be a value of an enum".to_owned())
    }

    fn any() -> Self {
        E::FIRST
    }
}

/// Absent, NULL or the value: the outer of two says that it is there.
impl<T: Wire> Wire for Option<T> {
    fn piece(&self) -> Piece<'_> {
        match self.as_ref().map(Wire::piece) {
            None => Piece::Absent,
            Some(Piece::Absent) => Piece::Null,
            Some(piece) => piece,
        }
    }

    fn of(piece: Piece<'_>) -> Result<Self, String> {
        match piece {
            Piece::Absent => Ok(None),
            Piece::Json(value) if value.is_null() => Ok(T::of(Piece::Null).ok()),
            Piece::Null => Ok(T::of(Piece::Null).ok()),
            piece => T::of(piece).map(Some),
        }
    }

    fn any() -> Self {
        None
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn piece(&self) -> Piece<'_> {
        Piece::List(self.iter().map(Wire::piece).collect())
    }

    fn of(piece: Piece<'_>) -> Result<Self, String> {
        let Piece::List(items) = piece else { return Err("must be an array".to_owned()) };
        items.into_iter().map(T::of).collect()
    }

    fn any() -> Self {
        Self::new()
    }
}

/// Keys of rows.
fn keys<'a, K: Shape>(keys: &'a [K]) -> Piece<'a> {
    let key = |key: &'a K| {
        let mut pieces = Pieces::new(Vec::new());
        key.put(&mut pieces);
        Piece::Object(K::OF.name, K::OF.keys.iter().copied().zip(pieces.into_pieces()).collect())
    };
    Piece::List(keys.iter().map(key).collect())
}

impl<K: Shape + serde::de::DeserializeOwned> Wire for Links<K> {
    fn piece(&self) -> Piece<'_> {
        Piece::Object("Links", vec![("connect", keys(&self.connect))])
    }

    fn of(piece: Piece<'_>) -> Result<Self, String> {
        links(piece)
    }

    fn any() -> Self {
        Self { connect: Vec::new() }
    }
}

impl<K: Shape + serde::de::DeserializeOwned> Wire for LinkChanges<K> {
    fn piece(&self) -> Piece<'_> {
        match self {
            Self::Set(Set { set }) => Piece::Object("Set", vec![("set", keys(set))]),
            Self::Change(Change { connect, disconnect }) => {
                Piece::Object("Change", vec![("connect", keys(connect)), ("disconnect", keys(disconnect))])
            }
        }
    }

    fn of(piece: Piece<'_>) -> Result<Self, String> {
        links(piece)
    }

    fn any() -> Self {
        Self::set([])
    }
}

fn links<T: serde::de::DeserializeOwned>(piece: Piece<'_>) -> Result<T, String> {
    let Piece::Json(value) = piece else { return Err("must be an object".to_owned()) };
    serde_json::from_value(value.into_owned()).map_err(|error| error.to_string())
}
