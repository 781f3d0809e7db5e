//! What a native type says of a value: its length, range, digits, and how the database compares it.

use super::{Rules, Wire};
use crate::schema::{FieldAnnotations, NativeType, Provider};

/// How far the database compares values of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    /// As its scalar says.
    Full,
    /// Equal or not; any order is the database's own affair.
    Equality,
    /// Not at all.
    None,
}

/// Types whose text the database reads its own way.
pub(super) fn comparison(wire: Wire, native: &NativeType) -> Comparison {
    match native.name.as_str() {
        // MySQL's, which is a number beside bytes.
        "Bit" if wire == Wire::Bytes => Comparison::None,
        "Xml" => Comparison::None,
        "Inet" | "Bit" | "VarBit" | "Money" | "SmallMoney" | "ObjectId" => Comparison::Equality,
        _ => Comparison::Full,
    }
}

/// Whether the wire has the whole of what the database orders by: no enum (whose order is another than its names'), no float of four
/// bytes, no time finer than milliseconds.
pub(super) fn is_exact(provider: Provider, wire: Wire, native: Option<&NativeType>) -> bool {
    const MILLISECONDS: u32 = 3;
    let digits = native.and_then(|native| native.args.first()).and_then(|text| text.parse::<u32>().ok());
    match (wire, native.map(|native| native.name.as_str())) {
        (Wire::Enum(_), _) | (Wire::Float, Some("Real" | "Float" | "Float4")) => false,
        (Wire::DateTime | Wire::Time, _) if provider == Provider::SqlServer => false,
        (Wire::DateTime | Wire::Time, Some(_)) => digits.map_or(
            // Without digits PostgreSQL keeps microseconds, MySQL seconds.
            !matches!(provider, Provider::PostgreSql | Provider::CockroachDb),
            |digits| digits <= MILLISECONDS,
        ),
        _ => true,
    }
}

/// `@gen.email`: as browsers check it (HTML's own pattern).
pub const EMAIL: &str = "^[a-zA-Z0-9.!#$%&'*+\\/=?^_`{|}~\\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?)*$";
/// `@gen.url`: absolute, `http` or `https`, with a host, without blanks and control characters.
pub const URL: &str = "^https?:\\/\\/[^\\x00-\\x20\\x7f\\/?#]+[^\\x00-\\x20\\x7f]*$";

/// The rules of a value.
pub(super) fn of(
    provider: Provider,
    wire: Wire,
    native: Option<&NativeType>,
    annotations: &FieldAnnotations,
) -> Rules {
    let name = native.map(|native| native.name.as_str());
    let argument = |index: usize| {
        native.and_then(|native| native.args.get(index)).and_then(|text| text.parse::<u32>().ok())
    };
    let mut rules = Rules::default();
    match wire {
        Wire::String => rules.max_length = max_length(provider, name, argument(0)),
        Wire::Int | Wire::BigInt => (rules.min, rules.max) = range(provider, name),
        Wire::Decimal => {
            rules.digits = digits(provider, name, argument(0).map(|p| (p, argument(1).unwrap_or(0))));
        }
        _ => {}
    }
    if let Some((min, max)) = annotations.length {
        rules.min_length = (min > 0).then_some(min);
        rules.max_length = Some(rules.max_length.map_or(max, |column| column.min(max)));
    }
    rules.at_least.clone_from(&annotations.min);
    rules.at_most.clone_from(&annotations.max);
    rules.format.clone_from(&annotations.format);
    rules
}

fn max_length(provider: Provider, native: Option<&str>, argument: Option<u32>) -> Option<u32> {
    match (provider, native) {
        (Provider::MySql, None) => Some(191),
        (Provider::SqlServer, None) => Some(1000),
        // The standard's length of a `CHAR` that says none. (`VARCHAR` without one holds anything in PostgreSQL.)
        (_, Some("Char" | "NChar" | "CatalogSingleChar")) => Some(argument.unwrap_or(1)),
        (_, Some("VarChar" | "NVarChar" | "String")) => argument,
        _ => None,
    }
}

fn range(provider: Provider, native: Option<&str>) -> (Option<i64>, Option<i64>) {
    let (min, max) = match native.unwrap_or_default() {
        "SmallInt" | "Int2" => (-32_768, 32_767),
        "TinyInt" if provider == Provider::SqlServer => (0, 255),
        "TinyInt" => (-128, 127),
        "MediumInt" => (-8_388_608, 8_388_607),
        "UnsignedTinyInt" => (0, 255),
        "UnsignedSmallInt" => (0, 65_535),
        "UnsignedMediumInt" => (0, 16_777_215),
        "UnsignedBigInt" | "Oid" => return (Some(0), None),
        _ => return (None, None),
    };
    (Some(min), Some(max))
}

/// Precision and scale of the column that Prisma makes.
fn digits(provider: Provider, native: Option<&str>, arguments: Option<(u32, u32)>) -> Option<(u32, u32)> {
    match (native, provider) {
        (Some("Decimal" | "Numeric"), _) if arguments.is_some() => arguments,
        (None, Provider::PostgreSql | Provider::MySql | Provider::CockroachDb) => Some((65, 30)),
        (None, Provider::SqlServer) => Some((32, 16)),
        // A double in truth: of more digits before the point it makes an infinity.
        (None, Provider::Sqlite) => Some((1308, 1000)),
        (Some("Decimal"), Provider::MySql) => Some((10, 0)),
        (Some("Decimal" | "Numeric"), Provider::SqlServer) => Some((18, 0)),
        // 64 bits of the smallest unit, of which two make one in nearly every locale.
        (Some("Money"), Provider::SqlServer) => Some((19, 4)),
        (Some("SmallMoney"), _) => Some((10, 4)),
        (Some("Money"), _) => Some((19, 2)),
        _ => None,
    }
}
