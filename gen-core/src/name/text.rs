//! Hostile text in TypeScript.

use std::fmt::Write as _;

use super::letters;

/// A double-quoted string literal of any text.
pub fn ts_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    write_ts_string(text, &mut out);
    out
}

/// The same, behind what stands in `out`.
pub(crate) fn write_ts_string(text: &str, out: &mut String) {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    out.push('"');
    let mut rest = text;
    loop {
        let plain = rest.bytes().position(|byte| !is_plain(byte)).unwrap_or(rest.len());
        let (before, behind) = rest.split_at(plain);
        out.push_str(before);
        let mut behind = behind.chars();
        let Some(c) = behind.next() else { break };
        rest = behind.as_str();
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_invisible(c) => {
                // Only characters of the basic plane are in the list.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// A property key: the name itself where it is an identifier, else a string literal.
pub fn ts_property(name: &str) -> String {
    if is_ts_identifier(name) { name.to_owned() } else { ts_string(name) }
}

/// Whether a name is an identifier, so that it may stand as it is for a property: `__proto__` may not.
pub(crate) fn is_ts_identifier(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(is_plain) {
        return true;
    }
    let may_begin = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$' || letters::may_begin(c);
    let may_follow = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$' || letters::may_follow(c);
    let mut chars = name.chars();
    chars.next().is_some_and(may_begin) && chars.all(may_follow) && name != "__proto__"
}

/// Text for within `/** … */`: it cannot end the comment, and holds no line ends but `\n` and no invisible characters.
pub fn ts_comment(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace("*/", "*\\/");
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            '\r' | '\u{2028}' | '\u{2029}' => '\n',
            c if is_invisible(c) => ' ',
            c => c,
        })
        .collect()
}

/// Text for a person's screen: what is not seen there, or does something to it, is written as an escape. Line ends stay.
pub(crate) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c != '\n' && is_invisible(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Control characters, line separators, the byte order mark and what changes the direction of text (a reader would be deceived).
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        assert_eq!(ts_string("a\"b\\c\n${x}`'"), "\"a\\\"b\\\\c\\n${x}`'\"");
        assert_eq!(ts_string("\u{2028}\u{0}\u{202e}é😀"), "\"\\u2028\\u0000\\u202eé😀\"");
    }

    #[test]
    fn comments_cannot_end_early() {
        assert_eq!(ts_comment("a */ b\r\nc\u{2028}d\u{0}**/"), "a *\\/ b\nc\nd **\\/");
        // No input brings the end about: the slash is always parted from the star.
        assert!(!ts_comment("*\u{0}/ **// */*/").contains("*/"));
    }

    #[test]
    fn nothing_is_done_to_the_screen() {
        assert_eq!(visible("a\n\u{1b}[31m\u{202e}é\r"), "a\n\\u{1b}[31m\\u{202e}é\\r");
    }

    #[test]
    fn properties() {
        assert_eq!(ts_property("class"), "class");
        assert_eq!(ts_property("__proto__"), "\"__proto__\"");
        assert_eq!(ts_property("größe"), "größe");
        assert_eq!(ts_property("a-b"), "\"a-b\"");
    }
}
