//! Values that a field takes, made from the contract alone: the same for the same salt.

use base64::Engine as _;
use gen_core::api::{Api, ApiField, Rules, Wire};
use gen_core::schema::{Field, Format};
use serde_json::{Value, json};

/// What kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As users write them.
    Plain,
    /// With everything that is quoted or escaped somewhere, and in the other forms that the contract takes.
    Nasty,
    /// The least, the greatest, the empty.
    Edge,
}

/// A field, and what is to be known of it.
pub(super) struct Asked<'a> {
    pub(super) api: &'a Api,
    pub(super) field: &'a ApiField,
    pub(super) definition: &'a Field,
    /// The field's, or tighter.
    pub(super) rules: &'a Rules,
    /// Another salt has to give another value.
    pub(super) distinct: bool,
}

/// A value of a field; none where a pattern says what it looks like.
pub(super) fn make(asked: &Asked<'_>, style: Style, salt: u64) -> Option<Value> {
    if !asked.field.list {
        return scalar(asked, style, salt);
    }
    let items = match style {
        Style::Plain => vec![scalar(asked, style, salt)?, scalar(asked, style, salt + 1)?],
        Style::Nasty => vec![scalar(asked, style, salt)?],
        Style::Edge => Vec::new(),
    };
    Some(items.into())
}

fn scalar(asked: &Asked<'_>, style: Style, salt: u64) -> Option<Value> {
    let rules = asked.rules;
    // At an edge there is not another value for each salt.
    let style = if asked.distinct && style == Style::Edge { Style::Plain } else { style };
    let native = asked.definition.native.as_ref();
    let name = native.map(|native| native.name.as_str());
    Some(match asked.field.wire {
        Wire::String => match name {
            Some("Xml") => json!(format!("<a b=\"{salt}\">&amp;</a>")),
            Some("Inet") => json!(format!("10.0.{}.{}", salt / 250 % 250, salt % 250)),
            Some("Bit" | "VarBit") => {
                let length = native.and_then(|native| native.args.first()?.parse().ok()).unwrap_or(1);
                json!(format!("{:0length$b}", salt % (1 << length.min(8))))
            }
            _ => json!(text(rules, style, salt)?),
        },
        Wire::Boolean => json!(salt.is_multiple_of(2)),
        Wire::Int | Wire::UnsignedInt => integer(rules, style, salt, (i32::MIN.into(), i32::MAX.into())),
        Wire::BigInt => match integer(rules, style, salt, (i64::MIN, i64::MAX)) {
            Value::Number(number) if number.is_i64() => json!(number.to_string()),
            number => number,
        },
        Wire::Float => float(style, salt, matches!(name, Some("Real" | "Float4"))),
        Wire::Decimal => decimal(rules, style, salt, name),
        Wire::DateTime | Wire::Date | Wire::Time => json!(moment(style, salt)),
        Wire::Json => document(style, salt, asked.field.nullable),
        Wire::Bytes => json!(base64::engine::general_purpose::STANDARD.encode(match style {
            Style::Edge => Vec::new(),
            _ => salt.to_le_bytes().into_iter().chain([0, 255, 254]).collect(),
        })),
        Wire::Uuid => {
            let uuid = format!("00000000-abcd-0000-0000-{salt:012x}");
            json!(if style == Style::Nasty { uuid.to_uppercase() } else { uuid })
        }
        // MongoDB alone has them, and is not among the databases of these tests.
        Wire::Composite(_) => return None,
        Wire::Enum(id) => {
            let values = &asked.api.enums.iter().find(|item| item.id == id)?.values;
            let index = usize::try_from(salt).unwrap_or(0) % values.len().max(1);
            json!(values.get(index)?)
        }
    })
}

const NASTY: &str = "%_\\ 'single' \"double\" ${x} {{y}} </p> a/b,c?d&e=f #;-- \u{fc}nic\u{f6}de e\u{301} \u{1f469}\u{200d}\u{1f680} \u{202e}\u{1}\t\r\n\u{2028} NULL \u{ffff}";

fn text(rules: &Rules, style: Style, salt: u64) -> Option<String> {
    match &rules.format {
        Some(Format::Email) => return Some(format!("user+{salt}@example.org")),
        Some(Format::Url) => return Some(format!("https://example.org/{salt}?a=b#c")),
        Some(_) => return None,
        None => {}
    }
    let usize_of = |length: Option<u32>| length.and_then(|length| usize::try_from(length).ok());
    let (least, most) = (usize_of(rules.min_length).unwrap_or(0), usize_of(rules.max_length).unwrap_or(400));
    let (number, salt) = (salt, base36(salt, most));
    let text: String = match style {
        Style::Edge if least == 0 && number.is_multiple_of(2) => String::new(),
        Style::Edge => "\u{1f469}".repeat(most.min(300)),
        Style::Plain => format!("{salt} plain text"),
        Style::Nasty => format!("{salt} {NASTY}"),
    };
    let text: String = text.chars().take(most).collect();
    let missing = least.saturating_sub(text.chars().count());
    Some(text + &"\u{e9}".repeat(missing))
}

/// A number in as few characters as there may be.
fn base36(mut number: u64, most: usize) -> String {
    let mut digits = Vec::new();
    while digits.len() < most && (number > 0 || digits.is_empty()) {
        digits.push(char::from_digit(u32::try_from(number % 36).unwrap_or(0), 36).unwrap_or('0'));
        number /= 36;
    }
    digits.iter().rev().collect()
}

fn integer(rules: &Rules, style: Style, salt: u64, range: (i64, i64)) -> Value {
    let (least, most) = (rules.least().unwrap_or(range.0), rules.most().unwrap_or(range.1));
    let salt = i64::try_from(salt).unwrap_or(0);
    let number = match style {
        Style::Plain => least.max(1000).saturating_add(salt).min(most),
        // Below zero where it may be.
        Style::Nasty if least < 0 => (-salt).max(least),
        Style::Nasty => least.saturating_add(salt).min(most),
        Style::Edge if salt % 2 == 0 => least,
        Style::Edge => most,
    };
    if style == Style::Nasty && number.unsigned_abs() < 1 << 53 {
        #[expect(clippy::cast_precision_loss, reason = "a double holds it")]
        return json!(number as f64);
    }
    json!(number)
}

fn float(style: Style, salt: u64, real: bool) -> Value {
    let salt = f64::from(u32::try_from(salt).unwrap_or(0));
    match (style, real) {
        (Style::Plain, _) => json!(salt + 0.1),
        (Style::Nasty, false) => json!(-1.234_567_890_123_456_7e-7 * (salt + 1.0)),
        (Style::Nasty, true) => json!(-(salt + 0.3)),
        (Style::Edge, true) => json!(16_777_216.0),
        (Style::Edge, false) if salt % 2.0 == 0.0 => json!(-1.7e308),
        (Style::Edge, false) => json!(2.225_073_858_507_201_4e-308),
    }
}

/// In the digits that the column has.
fn decimal(rules: &Rules, style: Style, salt: u64, native: Option<&str>) -> Value {
    let (precision, scale) = rules.digits.unwrap_or((40, 20));
    let before = precision.saturating_sub(scale);
    // The edge of money is not one of digits.
    let before = if native == Some("Money") { before.min(15) } else { before };
    let integer = if before == 0 { 0 } else { salt % 10_u64.pow(before.min(9)) };
    let nines = |count: u32| "9".repeat(usize::try_from(count).unwrap_or(0));
    let (sign, integer, fraction) = match style {
        Style::Plain => ("", integer.to_string(), if scale > 0 { "5" } else { "" }.to_owned()),
        Style::Nasty if scale > 1 => return json!(-(f64::from(u32::try_from(integer).unwrap_or(0)) + 0.25)),
        Style::Nasty => return json!(integer),
        Style::Edge => ("-", if before == 0 { "0".to_owned() } else { nines(before) }, nines(scale)),
    };
    json!(if fraction.is_empty() {
        format!("{sign}{integer}")
    } else {
        format!("{sign}{integer}.{fraction}")
    })
}

/// Distinct as a date, as a time and as both.
fn moment(style: Style, salt: u64) -> String {
    let (day, month, year) = (1 + salt % 28, 1 + salt / 28 % 12, 2000 + salt / 336 % 20);
    let (hour, minute, second) = (salt % 24, salt / 24 % 60, salt / 1440 % 60);
    match style {
        Style::Plain => format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.678Z"),
        Style::Nasty => {
            format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.123987654+05:30")
        }
        Style::Edge if salt.is_multiple_of(2) => "0001-01-01T00:00:00Z".to_owned(),
        Style::Edge => "9999-12-31T23:59:59.999Z".to_owned(),
    }
}

fn document(style: Style, salt: u64, nullable: bool) -> Value {
    match style {
        Style::Plain => json!({ "salt": salt, "list": [1, "two", null, true, 0.5] }),
        Style::Nasty => {
            json!({ "__proto__": { "x": [] }, NASTY: NASTY, "": 1e21, "set": [[[[salt]]]], "$type": "Json" })
        }
        Style::Edge if nullable => json!("text"),
        Style::Edge => Value::Null,
    }
}
