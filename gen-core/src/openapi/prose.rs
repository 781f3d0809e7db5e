//! The schema's `///` comments as descriptions. These are Markdown to their readers, which may be pages.

use std::borrow::Cow;

/// The comment, if it says anything: no HTML, and no link that runs a script.
pub(super) fn markdown(comment: Option<&str>) -> Option<Cow<'_, str>> {
    let comment = comment?.trim();
    if comment.is_empty() {
        return None;
    }
    if !comment.contains(['<', ':']) {
        return Some(Cow::Borrowed(comment));
    }
    let mut out = String::with_capacity(comment.len());
    let mut rest = comment.chars();
    while let Some(c) = rest.next() {
        let next = rest.clone().next();
        match c {
            // What begins HTML in CommonMark.
            '<' if next.is_some_and(|next| next.is_ascii_alphabetic() || "/!?".contains(next)) => {
                out.push_str("&lt;");
            }
            // No link's destination has a space.
            ':' if ends_with_script(&out) => out.push_str(" :"),
            c => out.push(c),
        }
    }
    Some(Cow::Owned(out))
}

fn ends_with_script(text: &str) -> bool {
    const SCHEME: &str = "javascript";
    text.len()
        .checked_sub(SCHEME.len())
        .and_then(|at| text.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(SCHEME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_and_scripts_are_text() {
        let text = |comment| markdown(Some(comment)).unwrap_or_default();
        assert_eq!(text(" <b onclick=x>, </b>, a < b, <!--"), "&lt;b onclick=x>, &lt;/b>, a < b, &lt;!--");
        assert_eq!(text("[a](JavaScript:x) [b](https://x)"), "[a](JavaScript :x) [b](https://x)");
        assert_eq!(markdown(Some(" \n")), None);
    }
}
