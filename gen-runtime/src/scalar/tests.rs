use super::*;
use crate::descriptor::Enum;
use crate::json;

const ROLE: Enum = Enum::new("Role", &[("ADMIN", "admin"), ("USER", "user")]);

fn check(scalar: Scalar, rules: Rules, text: &str) -> Result<String, String> {
    let value = json::read(text, json::MAX_DEPTH).expect("JSON");
    let value = read(scalar, &rules, value).map_err(|fault| format!("{} {}", fault.code, fault.message))?;
    let mut out = String::new();
    json::write(&to_json(scalar, &value), &mut out);
    Ok(out)
}

#[track_caller]
fn accepts(scalar: Scalar, text: &str, out: &str) {
    assert_eq!(check(scalar, Rules::NONE, text).as_deref(), Ok(out), "{text}");
}

#[track_caller]
fn refuses(scalar: Scalar, text: &str, fault: &str) {
    assert_eq!(check(scalar, Rules::NONE, text).unwrap_err(), fault, "{text}");
}

#[test]
fn texts() {
    accepts(Scalar::String, r#""\ud83d\ude00""#, "\"😀\"");
    refuses(Scalar::String, r#""a\u0000""#, "format must be a string");
    refuses(Scalar::String, r#""\ud800""#, "format must be a string");
    refuses(Scalar::String, "1", "type must be a string");
    refuses(Scalar::String, "null", "not_null must not be null");
    let rules = Rules::NONE.min_length(2).max_length(3);
    assert_eq!(check(Scalar::String, rules, "\"😀😀😀\"").as_deref(), Ok("\"😀😀😀\""));
    assert_eq!(
        check(Scalar::String, rules, "\"abcd\"").unwrap_err(),
        "too_long must have at most 3 characters"
    );
    assert_eq!(
        check(Scalar::String, rules, "\"é\"").unwrap_err(),
        "too_short must have at least 2 characters"
    );
}

#[test]
fn integers() {
    accepts(Scalar::Int, "1.0", "1");
    accepts(Scalar::Int, "1e2", "100");
    accepts(Scalar::Int, "-0", "0");
    refuses(Scalar::Int, "1.5", "type must be an integer");
    refuses(Scalar::Int, "1e400", "type must be an integer");
    refuses(Scalar::Int, "\"1\"", "type must be an integer");
    refuses(Scalar::Int, "2147483648", "too_big must be at most 2147483647");
    refuses(Scalar::Int, "-1e300", "too_small must be at least -2147483648");
    accepts(Scalar::UnsignedInt, "4294967295", "4294967295");
    refuses(Scalar::UnsignedInt, "-1", "too_small must be at least 0");
    assert_eq!(check(Scalar::Int, Rules::NONE.min(-3).max(3), "4").unwrap_err(), "too_big must be at most 3");
    accepts(Scalar::BigInt, "\"-9223372036854775808\"", "\"-9223372036854775808\"");
    accepts(Scalar::BigInt, "9007199254740991", "\"9007199254740991\"");
    accepts(Scalar::BigInt, "\"-0\"", "\"0\"");
    refuses(Scalar::BigInt, "9007199254740992", "too_big must be at most 9007199254740991");
    refuses(Scalar::BigInt, "\"9223372036854775808\"", "too_big must be at most 9223372036854775807");
    refuses(Scalar::BigInt, "\"007\"", "format must be an integer, as a string of digits");
    refuses(Scalar::BigInt, "1.5", "type must be an integer, as a string of digits");
}

#[test]
fn floats_and_decimals() {
    accepts(Scalar::Float, "-0", "0");
    accepts(Scalar::Float, "5e-324", "5e-324");
    refuses(Scalar::Float, "1.71e308", "too_big must be at most 1.7e308");
    refuses(Scalar::Float, "-1e999", "too_small must be at least -1.7e308");
    accepts(Scalar::Decimal, "\"-00.500\"", "\"-0.5\"");
    accepts(Scalar::Decimal, "\"-0.0\"", "\"0\"");
    accepts(Scalar::Decimal, "1e21", "\"1000000000000000000000\"");
    accepts(Scalar::Decimal, "1e-7", "\"0.0000001\"");
    for text in ["\"1e5\"", "\".5\"", "\"5.\"", "\"+1\"", "\"\"", "1e400", "\"\\ud800\""] {
        refuses(Scalar::Decimal, text, "format must be a decimal number, as a string");
    }
    refuses(Scalar::Decimal, "true", "type must be a decimal number, as a string");
    refuses(
        Scalar::Decimal,
        &format!("\"{}\"", "1".repeat(1001)),
        "format must be a decimal number, as a string",
    );
    let digits = Rules::NONE.digits(4, 2);
    assert_eq!(check(Scalar::Decimal, digits, "\"12.3400\"").as_deref(), Ok("\"12.34\""));
    assert_eq!(
        check(Scalar::Decimal, digits, "\"-123\"").unwrap_err(),
        "too_small must have at most 2 digits before the point"
    );
    assert_eq!(
        check(Scalar::Decimal, digits, "1.234").unwrap_err(),
        "too_long must have at most 2 digits after the point"
    );
}

#[test]
fn instants() {
    accepts(Scalar::DateTime, "\"2025-01-02T03:04:05.678999+05:30\"", "\"2025-01-01T21:34:05.678Z\"");
    accepts(Scalar::DateTime, "\"1969-12-31T23:59:59.9999Z\"", "\"1969-12-31T23:59:59.999Z\"");
    accepts(Scalar::DateTime, "\"0001-01-01T00:00:00-00:00\"", "\"0001-01-01T00:00:00.000Z\"");
    accepts(Scalar::Date, "\"2025-01-02T23:30:00-01:00\"", "\"2025-01-03T00:00:00.000Z\"");
    accepts(Scalar::Time, "\"2025-01-02T23:30:00-01:00\"", "\"1970-01-01T00:30:00.000Z\"");
    for text in [
        "2025-02-30T00:00:00Z",
        "2025-01-01T23:59:60Z",
        "2025-01-01t00:00:00Z",
        "2025-01-01T00:00:00z",
        "2025-01-01T00:00:00",
        "2025-01-01 00:00:00Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-00:01",
        "0001-01-01T00:00:00+00:01",
        "2025-01-01T24:00:00Z",
        "2025-01-01T00:00:00.Z",
        "2025-01-01T00:00:00+24:00",
        "2025-01-01T00:00:00+0100",
        "2025-01-01T00:00Z",
    ] {
        refuses(Scalar::DateTime, &format!("\"{text}\""), "format must be an RFC 3339 date-time");
    }
    for (text, iso) in [
        ("2025-01-02 03:04:05.678+00", "2025-01-02T03:04:05.678Z"),
        ("2025-01-02", "2025-01-02T00:00:00.000Z"),
        ("03:04:05", "1970-01-01T03:04:05.000Z"),
        ("2026-11-23T21:18:17.077+00:00", "2026-11-23T21:18:17.077Z"),
    ] {
        assert_eq!(parse_database(text).map(date_time_text).as_deref(), Some(iso));
    }
    assert_eq!(parse_database("infinity"), None);
}

#[test]
fn the_rest() {
    accepts(Scalar::Bytes, "\"\"", "\"\"");
    accepts(Scalar::Bytes, "\"aGk=\"", "\"aGk=\"");
    for text in ["aGk", "aGl=", "_-8=", "aGk= ", "aGk=="] {
        refuses(Scalar::Bytes, &format!("\"{text}\""), "format must be a base64 string");
    }
    accepts(
        Scalar::Uuid,
        "\"A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11\"",
        "\"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11\"",
    );
    for text in [
        "{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}",
        "a0eebc999c0b4ef8bb6d6bb9bd380a11",
        "g0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
    ] {
        refuses(Scalar::Uuid, &format!("\"{text}\""), "format must be a UUID");
    }
    accepts(Scalar::Enum(&ROLE), "\"ADMIN\"", "\"ADMIN\"");
    refuses(Scalar::Enum(&ROLE), "\"admin\"", "enum must be one of ADMIN, USER");
    refuses(Scalar::Enum(&ROLE), "1", "type must be one of ADMIN, USER");
    accepts(Scalar::Json, r#"{"a":[null,1.0]}"#, r#"{"a":[null,1]}"#);
    accepts(Scalar::Json, "null", "null");
    for text in [r#"["\u0000"]"#, r#"{"\u0000":1}"#, "[1e400]", r#""\udc00""#] {
        refuses(Scalar::Json, text, "format must be a JSON value");
    }
}
