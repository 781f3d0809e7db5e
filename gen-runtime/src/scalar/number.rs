//! Int, `BigInt` and Float.

use crate::descriptor::Rules;
use crate::json::{Json, Text};
use crate::problem::Fault;

/// The greatest integer up to which every integer has a double of its own.
const MAX_SAFE: i64 = 9_007_199_254_740_991;
const MAX_FLOAT: f64 = 1.7e308;

#[allow(clippy::cast_possible_truncation)] // In range, and without a fraction.
pub(super) fn read_int(json: &Json, rules: &Rules, min: i64, max: i64) -> Result<i64, Fault> {
    let number = match json {
        Json::Number(number) if number.is_finite() && number.fract() == 0.0 => *number,
        _ => return Err(Fault::kind("an integer")),
    };
    let (min, max) = (rules.min.unwrap_or(min), rules.max.unwrap_or(max));
    // The cast saturates, and both bounds are within ±2⁵³.
    let value = number as i64;
    if value < min {
        return Err(Fault::too_small(min));
    }
    if value > max {
        return Err(Fault::too_big(max));
    }
    Ok(value)
}

#[allow(clippy::cast_possible_truncation)]
pub(super) fn read_big_int(json: &Json, rules: &Rules) -> Result<i64, Fault> {
    const WHAT: &str = "an integer, as a string of digits";
    let (min, max) = (rules.min.unwrap_or(i64::MIN), rules.max.unwrap_or(i64::MAX));
    let value = match json {
        Json::Number(number) if number.is_finite() && number.fract() == 0.0 => {
            // Beyond, a double does not say which integer was meant. (The cast saturates.)
            match *number as i64 {
                value if value > MAX_SAFE => return Err(Fault::too_big(MAX_SAFE)),
                value if value < -MAX_SAFE => return Err(Fault::too_small(-MAX_SAFE)),
                value => value,
            }
        }
        Json::Text(Text::Valid(text)) if is_whole(text) => match text.parse() {
            Ok(value) => value,
            Err(_) if text.starts_with('-') => return Err(Fault::too_small(min)),
            Err(_) => return Err(Fault::too_big(max)),
        },
        Json::Text(_) => return Err(Fault::format(WHAT)),
        _ => return Err(Fault::kind(WHAT)),
    };
    if value < min {
        return Err(Fault::too_small(min));
    }
    if value > max {
        return Err(Fault::too_big(max));
    }
    Ok(value)
}

/// The double with the digits that four bytes hold, as a database shows them.
pub(crate) fn shortest(value: f32) -> f64 {
    value.to_string().parse().unwrap_or(f64::NAN)
}

/// `-?(0|[1-9]\d*)`
pub(crate) fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leading_zero = digits.len() > 1 && digits.starts_with('0');
    !digits.is_empty() && !leading_zero && digits.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn read_float(json: &Json, rules: &Rules) -> Result<f64, Fault> {
    let Json::Number(number) = json else { return Err(Fault::kind("a number")) };
    if *number > MAX_FLOAT {
        return Err(Fault::too_big("1.7e308"));
    }
    if *number < -MAX_FLOAT {
        return Err(Fault::too_small("-1.7e308"));
    }
    let bound = |text: Option<&'static str>| text.and_then(|text| Some((text, text.parse::<f64>().ok()?)));
    if let Some((text, _)) = bound(rules.at_least).filter(|(_, least)| number < least) {
        return Err(Fault::too_small(text));
    }
    if let Some((text, _)) = bound(rules.at_most).filter(|(_, most)| number > most) {
        return Err(Fault::too_big(text));
    }
    // `-0` becomes 0.
    Ok(*number + 0.0)
}
