//! Percent-encoding of raw request text, strictly.

/// The decoded text; nothing on bad encoding or bytes that are not UTF-8. `+` is a plus.
pub(crate) fn decode(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte == b'%' {
            let (digits, after) = rest.split_at_checked(2)?;
            let digit = |at: usize| digits.get(at).and_then(|digit| char::from(*digit).to_digit(16));
            bytes.push(u8::try_from(digit(0)? * 16 + digit(1)?).ok()?);
            rest = after;
        } else {
            bytes.push(*byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// As JavaScript's `encodeURIComponent`.
pub(crate) fn encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte);
    if text.bytes().all(is_plain) {
        return out.push_str(text);
    }
    for byte in text.bytes() {
        if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            let digit = |value: u8| HEX.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

/// The parameters of a raw query string, in order; each is cut at its first `=`, `+` is a space.
pub(crate) fn parameters(raw: &str) -> Option<Vec<(String, String)>> {
    let pieces = raw.split('&').filter(|piece| !piece.is_empty());
    let parameters = pieces.map(|piece| {
        let text = piece.replace('+', " ");
        let (name, value) = text.split_once('=').unwrap_or((&text, ""));
        Some((decode(name)?, decode(value)?))
    });
    parameters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_strictly() {
        assert_eq!(decode("a+%2C%c3%A9").as_deref(), Some("a+,é"));
        for wrong in ["%", "%4", "%zz", "%+1", "%c3", "%80"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
        let mut out = String::new();
        encode("a b,/%+é(~)", &mut out);
        assert_eq!(out, "a%20b%2C%2F%25%2B%C3%A9(~)");
    }

    #[test]
    fn cuts_parameters() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            parameters("a=b=c&&d&e+f=%2B"),
            Some(vec![pair("a", "b=c"), pair("d", ""), pair("e f", "+")])
        );
        assert_eq!(parameters("a=%"), None);
    }
}
