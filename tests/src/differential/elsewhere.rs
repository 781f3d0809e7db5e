//! Values that other programs leave in a database, and that no body holds.

use gen_core::api::{ApiField, Wire};
use gen_core::schema::Field;

/// As SQL has them, in quotes; none where bodies hold whatever the column does.
pub(super) fn values(field: &ApiField, definition: &Field) -> &'static [&'static str] {
    let native = definition.native.as_ref().map_or("", |native| native.name.as_str());
    if field.list {
        // Prisma's client reads none that has NULL among its items.
        return &["NULL"];
    }
    match (field.wire, native) {
        (Wire::Float, "Real") => &["'NaN'", "'-Infinity'", "'-0'", "'3.4028235e38'", "'1e-45'"],
        (Wire::Float, _) => &["'NaN'", "'Infinity'", "'-0'", "'1.7976931348623157e308'", "'4.9e-324'"],
        (Wire::Decimal, "Money") => &[],
        (Wire::Decimal, _) => &["'NaN'", "'1.500'", "'-0.0'"],
        (Wire::DateTime, _) => &[
            "'2000-01-01 00:00:00.123999'",
            "'infinity'",
            "'-infinity'",
            "'2000-01-01 00:00:00.9999999'",
            "'0044-03-15 01:02:03 BC'",
            "'12345-01-01'",
        ],
        (Wire::Date, _) => &["'infinity'", "'-infinity'", "'0044-03-15 BC'", "'12345-01-01'"],
        (Wire::Time, _) => &["'24:00:00'", "'12:34:56.999999'"],
        (Wire::Json, "Json") => &[
            "'{\"a\":1,\"a\":2}'",
            "' [ 1.50 , 1E2 ] '",
            "'123456789012345678901234567890'",
            "'1e400'",
            "'\"\\ud83d\\ude00\"'",
        ],
        (Wire::Json, _) => {
            &["'1.50'", "'123456789012345678901234567890'", "'1e400'", "'null'", "'[1e400, -0.0]'"]
        }
        _ => &[],
    }
}
