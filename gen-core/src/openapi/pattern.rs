//! Regular expressions for texts of scalars. They use only what ECMAScript, Python and Rust read alike: no lookaround, no `\d`.

/// Text that a database holds.
pub(super) const TEXT: &str = r"^[^\u0000]*$";

/// Canonical base64.
pub(super) const BASE64: &str =
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

/// Canonical base64url without padding.
pub(super) const BASE64_URL: &str =
    "^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$";

pub(super) const UUID: &str = "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";

/// As answers show it.
pub(super) const UUID_OUT: &str = "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

/// RFC 3339 as the contract narrows it; whether the day is one of its month is for `format` to say. The last day before the year 1
/// may be within it in UTC.
pub(super) const DATE_TIME: &str = "^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|0000-12-31)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$";

/// As answers show it.
pub(super) const DATE_TIME_OUT: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$";

/// As answers show it.
pub(super) const DATE_OUT: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00\\.000Z$";

/// As answers show it.
pub(super) const TIME_OUT: &str = "^1970-01-01T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$";

/// As answers show it.
pub(super) const BIG_INT_OUT: &str = "^(?:0|-?[1-9][0-9]*)$";

/// As answers show it: no zero that could be left out.
pub(super) const DECIMAL_OUT: &str = "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?$";

/// Whole numbers from `min` (0 or less) to `max` (0 or more), without leading zeros; `-0` is one where `negative_zero`.
pub(super) fn whole(min: i64, max: i64, negative_zero: bool) -> String {
    let mut choices = vec!["0".to_owned()];
    if negative_zero {
        choices.push("-0".to_owned());
    }
    choices.extend(up_to(max.unsigned_abs()));
    choices.extend(up_to(min.unsigned_abs()).into_iter().map(|choice| format!("-{choice}")));
    format!("^(?:{})$", choices.join("|"))
}

/// Choices for the numbers from 1 to `max`: fewer digits, and for each digit of `max` the numbers that are smaller there first.
fn up_to(max: u64) -> Vec<String> {
    if max == 0 {
        return Vec::new();
    }
    let digits = max.to_string();
    let mut choices = Vec::new();
    if let Some(shorter) = digits.len().checked_sub(2) {
        choices.push(format!("[1-9][0-9]{{0,{shorter}}}"));
    }
    for (at, digit) in digits.bytes().enumerate() {
        let (first, rest) = (digits.get(..at).unwrap_or_default(), digits.len() - at - 1);
        let lowest = if at == 0 { b'1' } else { b'0' };
        let tail = if rest == 0 { String::new() } else { format!("[0-9]{{{rest}}}") };
        if digit > lowest {
            choices.push(format!("{first}[{}-{}]{tail}", char::from(lowest), char::from(digit - 1)));
        }
    }
    choices.push(digits);
    choices
}

/// Decimals with at most so many digits before and after the point, where zeros that could be left out do not count.
pub(super) fn decimal(digits: Option<(u32, u32)>) -> String {
    let (before, after) = match digits {
        Some((precision, scale)) => (precision.saturating_sub(scale), scale),
        None => (u32::MAX, u32::MAX),
    };
    let whole = match before {
        0 => "0+".to_owned(),
        1..1000 => format!("0*[0-9]{{1,{before}}}"),
        // No text has more.
        _ => "[0-9]+".to_owned(),
    };
    let fraction = match after {
        0 => "0+".to_owned(),
        1..1000 => format!("[0-9]{{1,{after}}}0*"),
        _ => "[0-9]+".to_owned(),
    };
    format!("^-?{whole}(?:\\.{fraction})?$")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        assert_eq!(whole(0, 1203, true), "^(?:0|-0|[1-9][0-9]{0,2}|1[0-1][0-9]{2}|120[0-2]|1203)$");
        assert_eq!(whole(-1, 9, false), "^(?:0|[1-8]|9|-1)$");
    }

    #[test]
    fn decimals() {
        assert_eq!(decimal(None), "^-?[0-9]+(?:\\.[0-9]+)?$");
        assert_eq!(decimal(Some((10, 2))), "^-?0*[0-9]{1,8}(?:\\.[0-9]{1,2}0*)?$");
        assert_eq!(decimal(Some((3, 3))), "^-?0+(?:\\.[0-9]{1,3}0*)?$");
        assert_eq!(decimal(Some((8, 0))), "^-?0*[0-9]{1,8}(?:\\.0+)?$");
    }
}
