//! Columns as Prisma's DDL writes them: type and `DEFAULT`, per provider.

use crate::schema::{Default, Field, FieldKind, Literal, NativeType, Provider, Scalar, Schema};

/// The column's type, without what makes it count up (`SERIAL` is an `INTEGER` that the descriptor marks).
pub(super) fn sql_type(schema: &Schema, field: &Field) -> String {
    let base = match (field.kind, &field.native) {
        (FieldKind::Enum(id), _) => match schema.provider {
            Provider::PostgreSql | Provider::CockroachDb => quoted(&schema.enum_(id).db_name),
            // The runtime lists the values.
            Provider::MySql => "ENUM".to_owned(),
            _ => "TEXT".to_owned(),
        },
        (FieldKind::Scalar(_), Some(native)) => native_type(native),
        (FieldKind::Scalar(scalar), None) => default_type(schema.provider, scalar).to_owned(),
        (FieldKind::Relation(..) | FieldKind::Composite(_), _) => String::new(),
    };
    if field.list { base + "[]" } else { base }
}

/// `@db.VarChar(10)` is `VARCHAR(10)`; a few have names of their own.
fn native_type(native: &NativeType) -> String {
    let name = match native.name.as_str() {
        "DoublePrecision" => "DOUBLE PRECISION".to_owned(),
        "UnsignedInt" => "INTEGER UNSIGNED".to_owned(),
        "UnsignedBigInt" => "BIGINT UNSIGNED".to_owned(),
        "UnsignedSmallInt" => "SMALLINT UNSIGNED".to_owned(),
        "UnsignedMediumInt" => "MEDIUMINT UNSIGNED".to_owned(),
        "UnsignedTinyInt" => "TINYINT UNSIGNED".to_owned(),
        "Int" => "INTEGER".to_owned(),
        other => other.to_uppercase(),
    };
    // Prisma's parser lets only numbers and `Max` through; a document made by hand is held to that here, since this is SQL.
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric());
    let args: Vec<_> = native.args.iter().map(|arg| arg.trim()).filter(|arg| is_word(arg)).collect();
    let name = if is_word(&native.name) { name } else { "TEXT".to_owned() };
    if args.is_empty() { name } else { format!("{name}({})", args.join(",")) }
}

fn default_type(provider: Provider, scalar: Scalar) -> &'static str {
    match (provider, scalar) {
        (Provider::MySql, Scalar::String) => "VARCHAR(191)",
        (Provider::MySql, Scalar::Float) => "DOUBLE",
        (Provider::MySql, Scalar::DateTime) => "DATETIME(3)",
        (Provider::MySql, Scalar::Json) => "JSON",
        (Provider::MySql, Scalar::Bytes) => "LONGBLOB",
        (Provider::Sqlite, Scalar::Float) => "REAL",
        (Provider::Sqlite, Scalar::Decimal) => "DECIMAL",
        (Provider::Sqlite, Scalar::DateTime) => "DATETIME",
        (Provider::Sqlite, Scalar::Bytes) => "BLOB",
        (Provider::CockroachDb, Scalar::String) => "STRING",
        (Provider::CockroachDb, Scalar::Int) => "INT4",
        (Provider::CockroachDb, Scalar::BigInt) => "INT8",
        (_, Scalar::String) => "TEXT",
        (_, Scalar::Boolean) => "BOOLEAN",
        (_, Scalar::Int) => "INTEGER",
        (_, Scalar::BigInt) => "BIGINT",
        (_, Scalar::Float) => "DOUBLE PRECISION",
        (_, Scalar::Decimal) => "DECIMAL(65,30)",
        (_, Scalar::DateTime) => "TIMESTAMP(3)",
        (_, Scalar::Json) => "JSONB",
        (_, Scalar::Bytes) => "BYTEA",
    }
}

/// The text after `DEFAULT`; nothing where the client makes the value or nobody does.
pub(super) fn default_sql(schema: &Schema, field: &Field) -> Option<String> {
    match field.default.as_ref()? {
        Default::Literal(literal) => Some(literal_sql(schema, field, literal)),
        Default::List(items) => {
            let items: Vec<_> = items.iter().map(|item| literal_sql(schema, field, item)).collect();
            Some(format!("ARRAY[{}]::{}", items.join(", "), sql_type(schema, field)))
        }
        Default::Now => Some("CURRENT_TIMESTAMP".to_owned()),
        Default::DbGenerated(sql) => sql.clone().filter(|sql| !sql.is_empty()),
        Default::AutoIncrement | Default::Uuid(_) | Default::Cuid(_) | Default::Ulid | Default::Nanoid(_) => {
            None
        }
    }
}

fn literal_sql(schema: &Schema, field: &Field, literal: &Literal) -> String {
    match (literal, field.kind) {
        (Literal::Boolean(value), _) => value.to_string(),
        (Literal::Number(number), _) | (Literal::Text(number), FieldKind::Scalar(Scalar::BigInt)) => {
            number.clone()
        }
        (Literal::Text(name), FieldKind::Enum(id)) => {
            let values = &schema.enum_(id).values;
            let value = values.iter().find(|value| value.name.as_str() == name);
            text_sql(value.map_or(name, |value| &value.db_name))
        }
        (Literal::Text(base64), FieldKind::Scalar(Scalar::Bytes)) => bytes_sql(schema.provider, base64),
        (Literal::Text(moment), FieldKind::Scalar(Scalar::DateTime)) => {
            let text = date_time_sql(moment);
            // It has no offset there, and sessions are in UTC, which is what Prisma's parser writes.
            let offset = if schema.provider == Provider::MySql { " +00:00" } else { "" };
            text_sql(text.strip_suffix(offset).unwrap_or(&text))
        }
        (Literal::Text(text), _) => text_sql(text),
    }
}

/// `2020-01-01T00:00:00+00:00` as Prisma's DDL has it: `2020-01-01 00:00:00 +00:00`.
fn date_time_sql(moment: &str) -> String {
    let spaced = moment.replacen('T', " ", 1);
    match spaced.len().checked_sub(6).filter(|at| spaced.is_char_boundary(*at)) {
        Some(at) if spaced[at..].starts_with(['+', '-']) => format!("{} {}", &spaced[..at], &spaced[at..]),
        _ => spaced,
    }
}

fn bytes_sql(provider: Provider, base64: &str) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    let hex: String =
        decode_base64(base64).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
    match provider {
        Provider::PostgreSql | Provider::CockroachDb => format!("'\\x{hex}'"),
        _ => format!("X'{hex}'"),
    }
}

/// Prisma's parser has checked the text; what is not base64 is skipped.
fn decode_base64(text: &str) -> Vec<u8> {
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = (bits << 6 | u32::from(value)) & 0x00ff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap_or_default());
        }
    }
    bytes
}

fn text_sql(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_quoted() {
        assert_eq!(text_sql("it's"), "'it''s'");
        assert_eq!(quoted("a\"b"), "\"a\"\"b\"");
        assert_eq!(date_time_sql("2020-01-01T00:00:00+00:00"), "2020-01-01 00:00:00 +00:00");
        assert_eq!(bytes_sql(Provider::PostgreSql, "AP8Q"), "'\\x00ff10'");
    }
}
