//! Values that no field of a kind takes, or that only some of its databases do.

use gen_core::api::Wire;
use serde_json::json;

use super::text::Text;
use super::value::Asked;
use crate::made::Dice;

/// JSON that is no value of the field; now and then it is one after all.
pub(super) fn item(asked: Asked<'_>, dice: &mut Dice) -> Text {
    if dice.chance(30) {
        return any(dice);
    }
    let rules = &asked.field.rules;
    let texts: &[&str] = match asked.field.wire {
        Wire::String => {
            let most = rules.max_length.and_then(|most| usize::try_from(most).ok());
            if let Some(most) = most.filter(|_| dice.chance(50)) {
                return json!("\u{1f469}".repeat(most + 1)).into();
            }
            &[
                r#""\u0000""#,
                r#""\ud800""#,
                r#""a\udc00b""#,
                "\"\"",
                "\"\u{7f}\"",
                "\"a\u{200b}\"",
                "1",
                "true",
            ]
        }
        Wire::Boolean => BOOLEANS,
        Wire::Int | Wire::UnsignedInt => {
            if dice.chance(40) {
                let (least, most) =
                    (rules.least().unwrap_or(i32::MIN.into()), rules.most().unwrap_or(i32::MAX.into()));
                return json!(if dice.chance(50) { least.saturating_sub(1) } else { most.saturating_add(1) })
                    .into();
            }
            INTS
        }
        Wire::BigInt => BIG_INTS,
        Wire::Float => FLOATS,
        Wire::Decimal => DECIMALS,
        Wire::DateTime | Wire::Date | Wire::Time => TIMES,
        Wire::Json => JSONS,
        Wire::Bytes => BYTES,
        Wire::Uuid => UUIDS,
        Wire::Enum(_) => ENUMS,
        Wire::Composite(_) => &["null"],
    };
    Text::raw(dice.pick(texts))
}

/// JSON of another kind than most fields have.
pub(super) fn any(dice: &mut Dice) -> Text {
    Text::raw(dice.pick(&[
        "null",
        "true",
        "1",
        "-1.5",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        "[null]",
        "[1]",
        "{\"a\":1}",
        "[[]]",
        "{\"set\":null}",
        "{\"increment\":1}",
    ]))
}

const BOOLEANS: &[&str] = &["0", "1", "\"true\"", "\"\""];

const BIG_INTS: &[&str] = &[
    "\"9223372036854775808\"",
    "\"-9223372036854775809\"",
    "9007199254740992",
    "-9007199254740993",
    "9007199254740991",
    "1.5",
    "\"01\"",
    "\"+1\"",
    "\"-0\"",
    "\"\"",
    "\" 1\"",
    "\"1.0\"",
    "\"1e3\"",
    "1e3",
    "1e999",
    "\"0x1\"",
    "\"\u{0661}\"",
    "-0.0",
];

const FLOATS: &[&str] = &[
    "\"1\"",
    "\"NaN\"",
    "1e308",
    "1.7e308",
    "1.70000000000000001e308",
    "1.75e308",
    "1e999",
    "-1e999",
    "1e-400",
    "-0",
    "3.5e38",
    "1e-50",
];

const DECIMALS: &[&str] = &[
    "\"1e3\"",
    "\"\"",
    "\".5\"",
    "\"5.\"",
    "\"-\"",
    "\"+1\"",
    "\"NaN\"",
    "\"Infinity\"",
    "1e999",
    "\"-0\"",
    "\"-0.00\"",
    "-0.0",
    "1e400",
    "\"0000000000000000000000000000000000000000000000000000000000000000001\"",
    "0.1234567890123456789",
    "\"99999999999999999999999999999999999\"",
    "\"0.0000000000000000000000000000001\"",
    "\"1.000000000000000000000000000000000000000000000\"",
    "1e-7",
    "1e21",
    "123456789012345680000000",
];

const TIMES: &[&str] = &[
    "\"2023-02-29T00:00:00Z\"",
    "\"2000-01-01\"",
    "\"2000-01-01T00:00:00\"",
    "\"2000-01-01t00:00:00Z\"",
    "\"2000-01-01T00:00:00z\"",
    "\"2000-01-01 00:00:00Z\"",
    "\"2000-01-01T24:00:00Z\"",
    "\"2000-01-01T23:59:60Z\"",
    "\"2000-01-01T00:00Z\"",
    "\"2000-13-01T00:00:00Z\"",
    "\"0000-12-31T23:59:59Z\"",
    "\"9999-12-31T23:59:59-00:01\"",
    "\"0001-01-01T00:00:00+00:01\"",
    "\"10000-01-01T00:00:00Z\"",
    "\"2000-01-01T00:00:00+24:00\"",
    "\"2000-01-01T00:00:00+05:60\"",
    "\"2000-01-01T00:00:00.Z\"",
    "\"2000-01-01T00:00:00,5Z\"",
    "\"2000-01-01T00:00:00+0530\"",
    "0",
    "\"\"",
    "\"2000-00-10T00:00:00Z\"",
    "\"2000-01-01T00:00:00.123456789012345678901234567890Z\"",
];

const JSONS: &[&str] = &[
    r#""\u0000""#,
    r#"{"a":["\u0000"]}"#,
    r#"{"\u0000":1}"#,
    r#""\ud800""#,
    "1e999",
    "[-1e999]",
    r#"{"a":1,"a":2}"#,
    "null",
];

const BYTES: &[&str] = &[
    "\"AA=\"",
    "\"AA\"",
    "\"AB==\"",
    "\"A===\"",
    "\"____\"",
    "\"AAAA\\n\"",
    "\" AA==\"",
    "\"=\"",
    "\"AA==AA==\"",
    "5",
];

const UUIDS: &[&str] = &[
    "\"00000000-abcd-4000-8000-00000000000\"",
    "\"00000000abcd40008000000000000000\"",
    "\"{00000000-abcd-4000-8000-000000000000}\"",
    "\"00000000-abcd-4000-8000-00000000000g\"",
    "\"\"",
    "\"urn:uuid:00000000-abcd-4000-8000-000000000000\"",
    "1",
];

const ENUMS: &[&str] =
    &["\"nope\"", "\"\"", "\"__proto__\"", "\"toString\"", "\"fiction\"", "0", "\"sci-fi \\\"and\\\" more\""];

const INTS: &[&str] = &[
    "1.5",
    "\"1\"",
    "2147483648",
    "-2147483649",
    "1e999",
    "-1e999",
    "1e2",
    "1e-400",
    "-0",
    "-0.0",
    "4294967296",
    "1.0000000000000001",
];
