//! Regular expressions for texts of scalars. They use only what ECMAScript, Python and Rust read alike: no lookaround, no `\d`.

/// Text that a database holds.
pub(super) const TEXT: &str = r"^[^\u0000]*$";

/// The same, as JSON.
pub(super) const TEXT_LITERAL: &str = r#""^[^\\u0000]*$""#;

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

/// Whole numbers from `min` to `max`, without leading zeros; `-0` is 0 where `negative_zero`.
pub(super) fn whole(min: i64, max: i64, negative_zero: bool) -> String {
    let mut choices = Vec::new();
    if min <= 0 && max >= 0 {
        choices.push("0".to_owned());
        choices.extend(negative_zero.then(|| "-0".to_owned()));
    }
    if max > 0 {
        choices.extend(between(min.max(1).unsigned_abs(), max.unsigned_abs()));
    }
    if min < 0 {
        let negative = between(max.min(-1).unsigned_abs(), min.unsigned_abs());
        choices.extend(negative.into_iter().map(|choice| format!("-{choice}")));
    }
    format!("^(?:{})$", choices.join("|"))
}

/// Choices for the numbers from `least`, which is positive, to `most`.
fn between(least: u64, most: u64) -> Vec<String> {
    let mut choices = Vec::new();
    // Lengths of which all numbers are in.
    let mut whole: Option<(usize, usize)> = None;
    for length in least.to_string().len()..=most.to_string().len() {
        let (first, end) = (format!("1{}", "0".repeat(length - 1)), "9".repeat(length));
        let low = if least.to_string().len() == length { least.to_string() } else { first.clone() };
        let high = if most.to_string().len() == length { most.to_string() } else { end.clone() };
        if low == first && high == end {
            whole = Some((whole.map_or(length, |(from, _)| from), length));
        } else {
            same_length("", &low, &high, &mut choices);
        }
    }
    if let Some((from, to)) = whole {
        choices.insert(0, format!("[1-9][0-9]{{{},{}}}", from - 1, to - 1));
    }
    choices
}

/// Choices for the digits from `low` to `high`, which have one length, behind a prefix.
fn same_length(prefix: &str, low: &str, high: &str, choices: &mut Vec<String>) {
    let (Some(first), Some(last)) = (low.bytes().next(), high.bytes().next()) else {
        return choices.push(prefix.to_owned());
    };
    let (low_rest, high_rest) = (low.get(1..).unwrap_or_default(), high.get(1..).unwrap_or_default());
    let behind = |digit: u8| format!("{prefix}{}", char::from(digit));
    if first == last {
        return same_length(&behind(first), low_rest, high_rest, choices);
    }
    let is_all = |text: &str, digit: char| text.chars().all(|c| c == digit);
    let (from_zero, to_nine) = (is_all(low_rest, '0'), is_all(high_rest, '9'));
    if !from_zero {
        same_length(&behind(first), low_rest, &"9".repeat(low_rest.len()), choices);
    }
    let (from, to) = (first + u8::from(!from_zero), last - u8::from(!to_nine));
    if from <= to {
        let tail = if low_rest.is_empty() { String::new() } else { format!("[0-9]{{{}}}", low_rest.len()) };
        choices.push(format!("{prefix}[{}-{}]{tail}", char::from(from), char::from(to)));
    }
    if !to_nine {
        same_length(&behind(last), &"0".repeat(high_rest.len()), high_rest, choices);
    }
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
    fn texts() {
        assert_eq!(crate::name::ts_string(TEXT), TEXT_LITERAL);
    }

    #[test]
    fn whole_numbers() {
        assert_eq!(whole(0, 1203, true), "^(?:0|-0|[1-9][0-9]{0,2}|1[0-1][0-9]{2}|120[0-3])$");
        assert_eq!(whole(-1, 9, false), "^(?:0|[1-9][0-9]{0,0}|-1)$");
        assert_eq!(whole(-20, -11, true), "^(?:-1[1-9]|-20)$");
        assert_eq!(whole(95, 1000, true), "^(?:[1-9][0-9]{2,2}|9[5-9]|1000)$");
        let all = whole(i64::MIN, i64::MAX, false);
        assert!(all.contains("|922337203685477580[0-7]|") && all.ends_with("|-922337203685477580[0-8])$"));
    }

    #[test]
    fn decimals() {
        assert_eq!(decimal(None), "^-?[0-9]+(?:\\.[0-9]+)?$");
        assert_eq!(decimal(Some((10, 2))), "^-?0*[0-9]{1,8}(?:\\.[0-9]{1,2}0*)?$");
        assert_eq!(decimal(Some((3, 3))), "^-?0+(?:\\.[0-9]{1,3}0*)?$");
        assert_eq!(decimal(Some((8, 0))), "^-?0*[0-9]{1,8}(?:\\.0+)?$");
    }
}
