//! What a Float or Decimal default was in the schema. DMMF does not give the nearest double: Prisma computes the digits times
//! `1.0 / 10^scale`, so that `0.7` reads `0.7000000000000001`.

/// The number in plain digits, as the schema most likely wrote it; nothing if it is no number.
pub(super) fn written(text: &str) -> Option<String> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    (1..=17).find_map(|digits| candidate(value, digits)).or_else(|| plain(&format!("{value:e}")))
}

/// The value rounded to so many digits, if Prisma makes the value of it.
fn candidate(value: f64, digits: usize) -> Option<String> {
    let rounded = format!("{value:.*e}", digits - 1);
    let (mantissa, exponent) = rounded.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let scale = i32::try_from(digits).ok()? - 1 - exponent;
    let mantissa: f64 = mantissa.replace('.', "").parse().ok()?;
    let made = if scale > 0 { mantissa * (1.0 / 10_f64.powi(scale)) } else { rounded.parse().ok()? };
    let nearest: f64 = rounded.parse().ok()?;
    // Equal in every bit: an approximation is not what was written.
    let same = |other: f64| other.to_bits() == value.to_bits();
    (same(made) || same(nearest)).then(|| plain(&rounded)).flatten()
}

/// `-1.25e-3` is `-0.00125`; zeros behind the point go.
fn plain(scientific: &str) -> Option<String> {
    let (mantissa, exponent) = scientific.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    // Where the point stands, counted from the first digit.
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let text = match usize::try_from(point) {
        Ok(point) if point > 0 => {
            let padded = format!("{digits:0<point$}");
            format!("{}.{}", padded.get(..point)?, padded.get(point..)?)
        }
        _ => format!("0.{}{digits}", "0".repeat(usize::try_from(-point).ok()?)),
    };
    let text = text.trim_end_matches('0').trim_end_matches('.');
    Some(if text == "0" { text.to_owned() } else { format!("{sign}{text}") })
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn what_the_schema_wrote() {
        for (dmmf, schema) in [
            ("0.7000000000000001", "0.7"),
            ("13.370000000000001", "13.37"),
            ("1.0", "1"),
            ("0.0", "0"),
            ("-0.0", "0"),
            ("-2.5", "-2.5"),
            ("100.0", "100"),
            ("1e3", "1000"),
            ("1.234567890123457e19", "12345678901234570000"),
            ("0.001", "0.001"),
            ("1e-7", "0.0000001"),
            ("3.141592653589793", "3.141592653589793"),
        ] {
            assert_eq!(written(dmmf).as_deref(), Some(schema), "{dmmf}");
        }
        assert_eq!(written("1e999"), None);
        assert_eq!(written("x"), None);
    }
}
