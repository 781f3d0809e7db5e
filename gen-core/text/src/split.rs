//! The source of a literal, taken apart at its braces.

/// A part of a format string.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part<'s> {
    /// Text: the source of a literal.
    Text(String),
    /// `{name}`
    Name(&'s str),
    /// `{}`
    Next,
}

/// Takes the source of a literal apart, quotes and escapes and all.
pub(crate) fn split(source: &str) -> Result<Vec<Part<'_>>, String> {
    let wrong = || format!("{source} is no text");
    let start = source.find('"').ok_or_else(wrong)? + 1;
    let end = source.rfind('"').filter(|end| *end >= start).ok_or_else(wrong)?;
    let (open, body, close) = (&source[..start], &source[start..end], &source[end..]);
    let is_raw = open.starts_with('r');
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut rest = body;
    while let Some(at) = rest.find(['{', '}', '\\']) {
        text.push_str(&rest[..at]);
        let found = &rest[at..];
        rest = if found.starts_with('\\') {
            let length = if is_raw { 1 } else { escape(found) };
            text.push_str(&found[..length]);
            &found[length..]
        } else if found.starts_with("{{") || found.starts_with("}}") {
            text.push_str(&found[..1]);
            &found[2..]
        } else {
            let name = found.strip_prefix('{').and_then(|found| found.split_once('}'));
            let (name, behind) = name.ok_or_else(|| format!("{source} has a brace alone"))?;
            let is_name = name.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
            if !is_name || name.starts_with(|c: char| c.is_ascii_digit()) {
                return Err(format!("`{{{name}}}` is neither empty nor a name"));
            }
            if !text.is_empty() {
                parts.push(Part::Text([open, &std::mem::take(&mut text), close].concat()));
            }
            parts.push(if name.is_empty() { Part::Next } else { Part::Name(name) });
            behind
        };
    }
    text.push_str(rest);
    if !text.is_empty() {
        parts.push(Part::Text([open, &text, close].concat()));
    }
    Ok(parts)
}

/// How long the escape is that a text begins with.
fn escape(text: &str) -> usize {
    match text.strip_prefix("\\u{") {
        Some(rest) => 3 + rest.find('}').map_or(0, |end| end + 1),
        None => 1 + text[1..].chars().next().map_or(0, char::len_utf8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str) -> Part<'_> {
        Part::Text(source.to_owned())
    }

    #[test]
    fn texts_and_names_come_in_their_order() {
        let parts = [text("\"a \""), Part::Name("b"), text("\" c\""), Part::Next];
        assert_eq!(split("\"a {b} c{}\""), Ok(parts.into()));
        assert_eq!(split("\"\""), Ok(Vec::new()));
    }

    #[test]
    fn doubled_braces_and_escapes_are_text() {
        assert_eq!(
            split(r#""{{ \"{x}\u{7b}\\}}""#),
            Ok(vec![text(r#""{ \"""#), Part::Name("x"), text(r#""\u{7b}\\}""#)])
        );
        assert_eq!(
            split(r##"r#"\{x}"}}"#"##),
            Ok(vec![text(r##"r#"\"#"##), Part::Name("x"), text(r##"r#""}"#"##)])
        );
    }

    #[test]
    fn what_it_does_not_know_is_refused() {
        for wrong in ["\"{x:?}\"", "\"{0}\"", "\"{²}\"", "\"{\"", "\"}\"", "\"{a b}\"", "'x'"] {
            assert!(split(wrong).is_err(), "{wrong}");
        }
    }
}
