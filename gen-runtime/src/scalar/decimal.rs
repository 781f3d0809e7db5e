//! Decimal: exact digits as text.

use std::cmp::Ordering;

use crate::descriptor::Rules;
use crate::json::{Json, plain_number_text};
use crate::problem::Fault;

const WHAT: &str = "a decimal number, as a string";
const MAX_TEXT: usize = 1000;

pub(super) fn read(json: &Json, rules: &Rules) -> Result<String, Fault> {
    let format = || Fault::format(WHAT);
    let text = match json {
        Json::Text(text) => text.valid().ok_or_else(format)?.to_owned(),
        Json::Number(number) if number.is_finite() => plain_number_text(*number),
        Json::Number(_) => return Err(format()),
        _ => return Err(Fault::kind(WHAT)),
    };
    if text.len() > MAX_TEXT {
        return Err(format());
    }
    let digits = Digits::parse(&text).ok_or_else(format)?;
    if let Some((precision, scale)) = rules.digits {
        if digits.fraction.len() > scale as usize {
            return Err(Fault::fraction_digits(scale));
        }
        let before = precision.saturating_sub(scale);
        if digits.integer.len() > before as usize {
            return Err(Fault::integer_digits(digits.negative, before));
        }
    }
    if let Some(least) = rules.at_least
        && Digits::parse(least).is_some_and(|least| digits.compare(&least).is_lt())
    {
        return Err(Fault::too_small(least));
    }
    if let Some(most) = rules.at_most
        && Digits::parse(most).is_some_and(|most| digits.compare(&most).is_gt())
    {
        return Err(Fault::too_big(most));
    }
    Ok(digits.text())
}

/// The canonical text of plain digits: no zeros that say nothing, never `-0`.
pub(crate) fn canonical(text: &str) -> Option<String> {
    Digits::parse(text).map(|digits| digits.text())
}

/// `-?\d+(\.\d+)?`, without leading zeros of the integer and trailing zeros of the fraction.
struct Digits<'a> {
    negative: bool,
    integer: &'a str,
    fraction: &'a str,
}

impl<'a> Digits<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (integer, fraction) = match unsigned.split_once('.') {
            Some((_, fraction)) if !all_digits(fraction) => return None,
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        if !all_digits(integer) {
            return None;
        }
        let (integer, fraction) = (integer.trim_start_matches('0'), fraction.trim_end_matches('0'));
        Some(Self { negative, integer, fraction })
    }

    fn is_zero(&self) -> bool {
        self.integer.is_empty() && self.fraction.is_empty()
    }

    /// Without leading zeros the longer integer is the greater; fractions compare as texts.
    fn magnitude(&self) -> (usize, &'a str, &'a str) {
        (self.integer.len(), self.integer, self.fraction)
    }

    fn compare(&self, other: &Self) -> Ordering {
        let sign = |digits: &Self| if digits.is_zero() { 0 } else { 1 - 2 * i8::from(digits.negative) };
        sign(self).cmp(&sign(other)).then_with(|| {
            let order = self.magnitude().cmp(&other.magnitude());
            if self.negative && !self.is_zero() { order.reverse() } else { order }
        })
    }

    fn text(&self) -> String {
        let integer = if self.integer.is_empty() { "0" } else { self.integer };
        let sign = if self.negative && !self.is_zero() { "-" } else { "" };
        let point = if self.fraction.is_empty() { "" } else { "." };
        [sign, integer, point, self.fraction].concat()
    }
}
