//! Values that a field takes, of few, so that rows meet conditions, and of the edges.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gen_core::api::{Api, ApiField, Rules, Wire};
use gen_core::schema::{Field, Format};
use serde_json::{Value, json};

use crate::made::Dice;

/// A field, and what is to be known of it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) api: &'a Api,
    pub(super) field: &'a ApiField,
    pub(super) definition: &'a Field,
}

impl<'a> Asked<'a> {
    fn native(&self) -> Option<&'a str> {
        self.definition.native.as_ref().map(|native| native.name.as_str())
    }

    fn rules(&self) -> &'a Rules {
        &self.field.rules
    }
}

/// The form in which answers show it, or any form that a body may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Stored,
    Sent,
}

/// A value of a field; of a list, a list.
pub(super) fn good(asked: Asked<'_>, form: Form, dice: &mut Dice) -> Value {
    if !asked.field.list {
        return item(asked, form, dice);
    }
    let count = dice.pick(&[0, 1, 1, 2, 3]);
    (0..count).map(|_| item(asked, form, dice)).collect::<Vec<_>>().into()
}

/// One value, also of a list's items.
pub(super) fn item(asked: Asked<'_>, form: Form, dice: &mut Dice) -> Value {
    match asked.field.wire {
        Wire::String => json!(string(asked, dice)),
        Wire::Boolean => json!(dice.chance(50)),
        Wire::Int | Wire::UnsignedInt => {
            number(integer(asked, i32::MIN.into(), i32::MAX.into(), dice), form, dice)
        }
        Wire::BigInt => {
            let number = integer(asked, i64::MIN, i64::MAX, dice);
            if form == Form::Sent && number.unsigned_abs() < 1 << 53 && dice.chance(30) {
                return self::number(number, form, dice);
            }
            json!(number.to_string())
        }
        Wire::Float if matches!(asked.native(), Some("Real" | "Float4")) => json!(dice.pick(&REALS)),
        Wire::Float => json!(dice.pick(&FLOATS)),
        Wire::Decimal => decimal(asked, form, dice),
        Wire::DateTime => json!(moment(form, dice)),
        Wire::Date => json!(match form {
            Form::Stored => format!("{}T00:00:00.000Z", dice.pick(&DAYS)),
            Form::Sent => moment(form, dice),
        }),
        Wire::Time => json!(match form {
            Form::Stored =>
                format!("1970-01-01T{}Z", dice.pick(&["00:00:00.000", "12:34:56.000", "23:59:59.000"])),
            Form::Sent => moment(form, dice),
        }),
        Wire::Json => document(asked, form, dice),
        Wire::Bytes => {
            let bytes: &[u8] = dice.pick(&[
                &b""[..],
                b"a",
                b"ab",
                b"abc",
                b"\0",
                b"\xff\xfe\xfd",
                b"\\x41",
                b"1234567890123456",
            ]);
            json!(STANDARD.encode(bytes))
        }
        Wire::Uuid => {
            let uuid = format!("00000000-ABCD-4000-8000-{:012x}", dice.below(9));
            json!(if form == Form::Sent && dice.chance(30) { uuid } else { uuid.to_lowercase() })
        }
        Wire::Enum(id) => {
            let values = asked.api.enums.iter().find(|item| item.id == id);
            let values: Vec<&str> = values.iter().flat_map(|item| &item.values).map(String::as_str).collect();
            if values.is_empty() { Value::Null } else { json!(dice.pick(&values)) }
        }
        // MongoDB alone has them, and is not among the databases of these tests.
        Wire::Composite(_) => Value::Null,
    }
}

/// Texts that quoting, `LIKE`, case or order can break.
pub(super) const TEXTS: [&str; 34] = [
    "a",
    "b",
    "A",
    "B",
    "ab",
    "aB",
    "ba",
    "abc",
    "",
    "a b",
    " a",
    "a ",
    "%",
    "_",
    "a%",
    "a_b",
    "\\",
    "a\\",
    "\\%",
    "'",
    "\"",
    "NULL",
    "null",
    "\u{e9}",
    "e\u{301}",
    "\u{c9}",
    "\u{df}",
    "\u{130}",
    "i",
    "\u{1f469}\u{200d}\u{1f680}",
    "\u{1}\t\r\n",
    "\u{ffff}",
    "${x}{{y}}</p>,/?#&=+%41",
    "10",
];

fn string(asked: Asked<'_>, dice: &mut Dice) -> String {
    match asked.native() {
        Some("Xml") => return dice.pick(&["<a/>", "<a b=\"1\">&amp;</a>", "text"]).to_owned(),
        Some("Inet") => return dice.pick(&["10.0.0.1", "10.0.0.2", "::1", "192.168.0.0/16"]).to_owned(),
        Some("Bit" | "VarBit") => {
            let native = asked.definition.native.as_ref();
            let length = native.and_then(|native| native.args.first()?.parse().ok()).unwrap_or(1);
            return format!("{:0length$b}", dice.below(1 << length.min(3)));
        }
        _ => {}
    }
    let rules = asked.rules();
    match &rules.format {
        Some(Format::Email) => {
            return dice.pick(&["a@example.org", "b@example.org", "a+b@x", "A@EXAMPLE.ORG"]).to_owned();
        }
        Some(Format::Url) => {
            return dice.pick(&["http://a", "https://example.org/?a=b#c", "http://\u{e9}/%"]).to_owned();
        }
        Some(_) => return dice.pick(&["AB1", "XY12-a/b", "a", "\u{1f469}"]).to_owned(),
        None => {}
    }
    let size = |length: Option<u32>| length.and_then(|length| usize::try_from(length).ok());
    let (least, most) = (size(rules.min_length).unwrap_or(0), size(rules.max_length));
    if dice.chance(3) {
        return "\u{1f469}".repeat(most.unwrap_or(300));
    }
    let text: String = dice.pick(&TEXTS).chars().take(most.unwrap_or(usize::MAX)).collect();
    let missing = least.saturating_sub(text.chars().count());
    text + &"x".repeat(missing)
}

fn integer(asked: Asked<'_>, least: i64, most: i64, dice: &mut Dice) -> i64 {
    let (least, most) = (asked.rules().least().unwrap_or(least), asked.rules().most().unwrap_or(most));
    match dice.below(20) {
        0 => least,
        1 => most,
        2 => least.saturating_add(1),
        3 => (1 << 53) + 1,
        _ => i64::try_from(dice.below(12)).unwrap_or(0) - 2,
    }
    .clamp(least, most)
}

/// A number without fraction, in one of its forms.
fn number(number: i64, form: Form, dice: &mut Dice) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "a double holds it")]
    if form == Form::Sent && number.unsigned_abs() < 1 << 53 && dice.chance(10) {
        return json!(number as f64);
    }
    json!(number)
}

const FLOATS: [f64; 20] = [
    0.0,
    1.0,
    -1.0,
    0.5,
    1.5,
    0.1,
    0.2,
    0.300_000_000_000_000_04,
    -2.25,
    1e-7,
    1e21,
    1e22,
    123_456_789.123,
    1.7e308,
    -1.7e308,
    5e-324,
    2.225_073_858_507_201_4e-308,
    9_007_199_254_740_992.0,
    -0.0,
    100.0,
];

const REALS: [f64; 10] = [0.0, 1.0, -1.0, 0.5, 0.1, 0.3, 16_777_216.0, 16_777_217.0, 3.4e38, -1e-30];

/// In the digits that the column has.
fn decimal(asked: Asked<'_>, form: Form, dice: &mut Dice) -> Value {
    let (precision, scale) = asked.rules().digits.unwrap_or((40, 20));
    let before = precision.saturating_sub(scale);
    // The edge of money is not one of digits.
    let before = if asked.native() == Some("Money") { before.min(15) } else { before };
    let nines = |count: u32| "9".repeat(usize::try_from(count).unwrap_or(0));
    let small = dice.below(if before == 0 { 1 } else { 9 });
    let text = match dice.below(8) {
        0 if scale > 0 => {
            format!("-{}.{}", if before == 0 { "0".to_owned() } else { nines(before) }, nines(scale))
        }
        1 if before > 0 => nines(before),
        2 | 3 if scale > 0 => format!("{small}.5"),
        4 if scale > 1 => format!("-{small}.25"),
        _ => small.to_string(),
    };
    if form == Form::Stored {
        return json!(text);
    }
    match dice.below(6) {
        0 => json!(f64::from(u32::try_from(small).unwrap_or(0))),
        1 if scale > 0 => json!(f64::from(u32::try_from(small).unwrap_or(0)) + 0.5),
        2 if scale > 6 => json!(1e-7),
        3 if before > 21 => json!(1e21),
        4 if scale > 0 => json!(format!("00{small}.500")),
        _ => json!(text),
    }
}

const DAYS: [&str; 7] =
    ["2000-02-29", "2001-01-01", "2001-01-02", "1969-12-31", "1970-01-01", "0001-01-01", "9999-12-31"];

fn moment(form: Form, dice: &mut Dice) -> String {
    let day = dice.pick(&DAYS);
    let time = dice.pick(&["00:00:00", "00:00:00", "12:34:56", "23:59:59"]);
    let end = match form {
        Form::Stored => dice.pick(&[".000Z", ".678Z"]),
        // Out of the years 0001 … 9999 in UTC with the first and the last day.
        Form::Sent if matches!(day, "0001-01-01" | "9999-12-31") => dice.pick(&["Z", ".678Z", ".6789999Z"]),
        Form::Sent => dice.pick(&["Z", ".000Z", ".678Z", ".678999+00:00", "+05:30", "-23:59", ".6789-00:00"]),
    };
    format!("{day}T{time}{end}")
}

fn document(asked: Asked<'_>, form: Form, dice: &mut Dice) -> Value {
    // PostgreSQL takes an array within an array of JSON for another dimension when the rows are made.
    let count = if form == Form::Stored { 4 } else { 14 };
    match dice.below(count) {
        0 => json!({ "a": [1, "two", null, true, 0.5, {}] }),
        1 => json!({}),
        2 => json!("text"),
        3 => json!(true),
        4 => json!([]),
        5 => json!([[[null]], []]),
        6 => json!({ "__proto__": { "x": 1 }, "constructor": 1, "": "" }),
        7 => json!(dice.pick(&[0.0, -1.5, 1e21, 1e-7, 12.0])),
        8 => json!(dice.pick(&TEXTS)),
        9 => json!({ "b": 1, "a": 2, "10": 3, "9": 4 }),
        10 => json!({ "n": [1e21, 1e-7, -0.0, 5e-324, 1.7e308, 9_007_199_254_740_993_i64, 0.1] }),
        11 => json!({ "$type": "Json", "set": [1], "toJSON": null }),
        12 if !asked.field.nullable && !asked.field.list => Value::Null,
        _ => json!({ "s": dice.pick(&TEXTS), "t": [dice.pick(&TEXTS)] }),
    }
}
