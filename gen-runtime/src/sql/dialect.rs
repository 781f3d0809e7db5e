//! What differs between databases: placeholders, casts, and how columns are read.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::descriptor::{Enum, Field, Scalar, Table};
use crate::json;
use crate::scalar::{Value, date_time_text};

/// The SQL that a database speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
    /// And MariaDB's.
    Mysql,
}

/// A value as a driver takes it. Which of them it is depends on the field alone, never on the value: a statement that was prepared
/// for one is used again for another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Bind {
    Text(String),
    /// A text that becomes what it stands beside.
    Untyped(String),
    Bool(bool),
    Int(i64),
    Float(f64),
    Bytes(Vec<u8>),
    Uuid(uuid::Uuid),
    DateTime(NaiveDateTime),
    Date(NaiveDate),
    Time(NaiveTime),
    Texts(Vec<String>),
    Bools(Vec<bool>),
    Ints(Vec<i64>),
    Floats(Vec<f64>),
    Blobs(Vec<Vec<u8>>),
    Uuids(Vec<uuid::Uuid>),
}

/// A name of the schema in SQL, whatever characters it holds.
pub(crate) fn quote(name: &str) -> String {
    let mut sql = String::with_capacity(name.len() + 2);
    push_quoted(name, &mut sql);
    sql
}

/// Appends the same.
pub(super) fn push_quoted(name: &str, sql: &mut String) {
    sql.push('"');
    if name.as_bytes().contains(&b'"') {
        sql.push_str(&name.replace('"', "\"\""));
    } else {
        sql.push_str(name);
    }
    sql.push('"');
}

/// A table or type in SQL.
pub(crate) fn table_name(table: &Table) -> String {
    match table.schema {
        Some(schema) => format!("{}.{}", quote(schema), quote(table.name)),
        None => quote(table.name),
    }
}

impl Dialect {
    pub(super) fn push_placeholder(self, number: usize, sql: &mut String) {
        sql.push(if self == Self::Postgres { '$' } else { '?' });
        // MySQL takes them in their order.
        if self != Self::Mysql {
            sql.push_str(itoa::Buffer::new().format(number));
        }
    }

    /// NULL is sorted behind everything else, and not before it.
    pub(crate) fn nulls_last(self) -> bool {
        self == Self::Postgres
    }

    /// A table in SQL. SQLite has no schemas.
    pub(crate) fn table(self, table: &Table) -> String {
        match self {
            Self::Sqlite => quote(table.name),
            Self::Postgres | Self::Mysql => table_name(table),
        }
    }

    /// What a statement selects to read a field.
    pub(crate) fn column(self, field: &Field) -> String {
        let mut sql = String::new();
        self.push_column(field, &mut sql);
        sql
    }

    /// Appends the same.
    pub(super) fn push_column(self, field: &Field, sql: &mut String) {
        let name = field.column.name;
        if self != Self::Postgres {
            return push_quoted(name, sql);
        }
        let cast = match field.scalar {
            Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt => "::int8",
            Scalar::Float => "::float8",
            Scalar::Real => "::float4",
            Scalar::Boolean | Scalar::Bytes | Scalar::Uuid => "",
            Scalar::String => match &*base_type(field) {
                // Padded as it is stored: the cast to text would cut it.
                "" | "TEXT" | "VARCHAR" | "CHAR" | "BPCHAR" => "",
                // The cast to text writes the /32 that its own output leaves out.
                "INET" => {
                    let (before, after) = if field.list {
                        ("ARRAY(SELECT abbrev(item) FROM unnest(", ") AS item)")
                    } else {
                        ("abbrev(", ")")
                    };
                    sql.push_str(before);
                    push_quoted(name, sql);
                    return sql.push_str(after);
                }
                _ => "::text",
            },
            Scalar::Decimal => match (&*base_type(field), field.list) {
                ("MONEY", true) => "::numeric[]::text",
                ("MONEY", false) => "::numeric",
                (_, true) => "::text",
                (_, false) => "",
            },
            Scalar::DateTime if !field.list => "",
            _ => "::text",
        };
        push_quoted(name, sql);
        sql.push_str(cast);
        if field.list && !cast.is_empty() {
            sql.push_str("[]");
        }
    }

    /// The type that a bound value of the field is cast to; empty: none. Never one with a length, which would cut.
    pub(crate) fn cast(self, field: &Field) -> Cow<'static, str> {
        if self != Self::Postgres {
            return "".into();
        }
        let base = || base_type(field);
        let cast: Cow<'static, str> = match field.scalar {
            Scalar::Int
            | Scalar::UnsignedInt
            | Scalar::BigInt
            | Scalar::Float
            | Scalar::Boolean
            | Scalar::Bytes
            | Scalar::Uuid => return "".into(),
            Scalar::String => match &*base() {
                "" | "TEXT" | "VARCHAR" if field.list => "text".into(),
                "" | "TEXT" | "VARCHAR" => "".into(),
                "CHAR" | "BPCHAR" => "bpchar".into(),
                "BIT" => "varbit".into(),
                other => other.to_lowercase().into(),
            },
            Scalar::Decimal if base() == "MONEY" && field.list => "numeric[]::money".into(),
            Scalar::Decimal if base() == "MONEY" => "numeric::money".into(),
            Scalar::Decimal => "numeric".into(),
            Scalar::DateTime if base() == "TIMESTAMPTZ" => "timestamptz".into(),
            Scalar::DateTime => "timestamp".into(),
            Scalar::Date => "date".into(),
            Scalar::Time if base() == "TIMETZ" => "timetz".into(),
            Scalar::Time => "time".into(),
            Scalar::Json if base() == "JSON" => "json".into(),
            Scalar::Json => "jsonb".into(),
            Scalar::Real => "float4".into(),
            Scalar::Enum(definition) if is_untyped(field, definition) => "".into(),
            Scalar::Enum(definition) => table_name(&definition.table).into(),
        };
        if field.list { cast + "[]" } else { cast }
    }

    /// The type of a list column. Never one with a length, which would cut.
    pub(crate) fn list_type(self, field: &Field) -> String {
        let base = base_type(field);
        match (field.scalar, &*base) {
            (Scalar::Enum(definition), _) => format!("{}[]", table_name(&definition.table)),
            (_, "CHAR") => "bpchar[]".to_owned(),
            (_, "") => self.cast(field).into_owned(),
            (_, other) => format!("{}[]", other.to_lowercase()),
        }
    }

    /// The wider type in which a column is compared with values that its own cannot hold: a cast to that would be refused. Only then,
    /// because an index is of the column itself.
    pub(crate) fn wide(self, field: &Field, values: &[Value]) -> Option<&'static str> {
        if values.iter().all(|value| self.fits(field, value)) {
            return None;
        }
        Some(match field.scalar {
            Scalar::Real => "float8",
            Scalar::Decimal => "numeric",
            _ => "int8",
        })
    }

    /// The type that a bound value is cast to holds it.
    pub(crate) fn fits(self, field: &Field, value: &Value) -> bool {
        /// Of 64 bits of a hundredth, whatever the digits are; some locales have thousandths.
        const MONEY_DIGITS: usize = 15;
        match value {
            Value::Float(value) if self == Self::Postgres && matches!(field.scalar, Scalar::Real) => {
                real(*value).is_some()
            }
            Value::Int(value) if self == Self::Postgres && base_type(field) == "OID" => {
                u32::try_from(*value).is_ok()
            }
            Value::Decimal(text) if self == Self::Postgres && base_type(field) == "MONEY" => {
                let integer = text.split_once('.').map_or(text.as_str(), |(integer, _)| integer);
                integer.trim_start_matches('-').len() <= MONEY_DIGITS
            }
            _ => true,
        }
    }

    /// A value as the driver takes it; nothing for NULL.
    pub(crate) fn bind(self, field: &Field, value: &Value) -> Option<Bind> {
        Some(match value {
            Value::Null => return None,
            Value::Text(text) | Value::Decimal(text) => Bind::Text(text.clone()),
            Value::Bool(value) => Bind::Bool(*value),
            Value::Int(value) => Bind::Int(*value),
            // As text, so that the database refuses what four bytes cannot hold.
            Value::Float(value) if self == Self::Postgres && matches!(field.scalar, Scalar::Real) => {
                Bind::Text(json::number_text(*value))
            }
            // What the column makes of it, where it can hold it.
            Value::Float(value) if self == Self::Mysql && matches!(field.scalar, Scalar::Real) => {
                Bind::Float(real(*value).map_or(*value, f64::from))
            }
            Value::Float(value) => Bind::Float(*value),
            Value::DateTime(instant) if self == Self::Sqlite => {
                let mut text = date_time_text(*instant);
                text.truncate(text.len() - 1);
                text.push_str("+00:00");
                Bind::Text(text)
            }
            // A text would be compared as one, within a list.
            Value::DateTime(instant) if self == Self::Mysql => match field.scalar {
                Scalar::Date => Bind::Date(instant.date_naive()),
                Scalar::Time => Bind::Time(instant.time()),
                _ => Bind::DateTime(instant.naive_utc()),
            },
            Value::DateTime(instant) => Bind::Text(match field.scalar {
                Scalar::Date => instant.format("%Y-%m-%d").to_string(),
                Scalar::Time => instant.format("%H:%M:%S%.3f").to_string(),
                _ => date_time_text(*instant),
            }),
            Value::Json(value) => {
                let mut text = String::new();
                json::write(value, &mut text);
                Bind::Text(text)
            }
            Value::Bytes(bytes) => Bind::Bytes(bytes.clone()),
            Value::Uuid(uuid) if self != Self::Postgres => Bind::Text(uuid.to_string()),
            Value::Uuid(uuid) => Bind::Uuid(*uuid),
            Value::Enum(name) => match field.scalar {
                Scalar::Enum(definition) => {
                    let stored = definition.values.iter().find(|(wire, _)| wire == name);
                    let stored = stored.map_or(*name, |(_, stored)| stored).to_owned();
                    let untyped = self == Self::Postgres && is_untyped(field, definition);
                    if untyped { Bind::Untyped(stored) } else { Bind::Text(stored) }
                }
                _ => Bind::Text((*name).to_owned()),
            },
            Value::List(items) => self.bind_list(field, items),
        })
    }

    fn bind_list(self, field: &Field, items: &[Value]) -> Bind {
        /// The items that are bound as this kind, which are all.
        macro_rules! all {
            ($kind:ident) => {{
                let binds = items.iter().filter_map(|item| self.bind(field, item));
                binds
                    .filter_map(|bind| if let Bind::$kind(value) = bind { Some(value) } else { None })
                    .collect()
            }};
        }
        match field.scalar {
            Scalar::Boolean => Bind::Bools(all!(Bool)),
            Scalar::Int | Scalar::UnsignedInt | Scalar::BigInt => Bind::Ints(all!(Int)),
            Scalar::Float => Bind::Floats(all!(Float)),
            Scalar::Bytes => Bind::Blobs(all!(Bytes)),
            Scalar::Uuid => Bind::Uuids(all!(Uuid)),
            _ => Bind::Texts(all!(Text)),
        }
    }
}

/// The value in four bytes, if these can hold one that is near. From the digits, as a database reads it.
fn real(value: f64) -> Option<f32> {
    let real: f32 = json::number_text(value).parse().ok()?;
    (real.is_finite() && (real == 0.0) == (value == 0.0)).then_some(real)
}

/// Nobody has said where the type lies. (A list has to be cast: its items have no type of their own then.)
fn is_untyped(field: &Field, definition: &Enum) -> bool {
    definition.anywhere && !field.list
}

/// `VARCHAR(10)[]` → `VARCHAR`; quoted enum names are of no interest here.
fn base_type(field: &Field) -> Cow<'static, str> {
    let sql_type = field.column.sql_type;
    let end = sql_type.bytes().position(|byte| matches!(byte, b'(' | b'[')).unwrap_or(sql_type.len());
    let base = sql_type.get(..end).unwrap_or_default().trim();
    let is_upper = base.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_lowercase());
    if is_upper { base.into() } else { base.to_uppercase().into() }
}
