//! What a text has to look like: patterns, email addresses, URLs.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use regex_lite::Regex;

use crate::descriptor::Format;
use crate::problem::Fault;

pub(super) fn check(format: &Format, text: &str) -> Result<(), Fault> {
    match *format {
        Format::Pattern { rust, .. } if matches(rust, text) => Ok(()),
        Format::Email if is_email(text) => Ok(()),
        Format::Url if is_url(text) => Ok(()),
        Format::Pattern { source, .. } => Err(Fault::pattern(source)),
        Format::Email => Err(Fault::format("an email address")),
        Format::Url => Err(Fault::format("a URL with http or https")),
    }
}

/// As browsers check it, and as the contract's pattern says: a name, `@`, and labels of a domain with points between them.
fn is_email(text: &str) -> bool {
    const SIGNS: &[u8] = b".!#$%&'*+/=?^_`{|}~-";
    let is_label = |label: &str| {
        let is_inner = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        let edges = [label.bytes().next(), label.bytes().next_back()];
        let are_edges = edges.iter().flatten().all(u8::is_ascii_alphanumeric);
        (1..=63).contains(&label.len()) && label.as_bytes().iter().all(is_inner) && are_edges
    };
    text.split_once('@').is_some_and(|(name, domain)| {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || SIGNS.contains(&byte);
        !name.is_empty() && name.bytes().all(is_name) && domain.split('.').all(is_label)
    })
}

/// The same of the contract's pattern for a URL: a scheme, a host, and no blank or control character.
fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
    rest.is_some_and(|rest| {
        let is_blank = |byte: u8| byte <= b' ' || byte == 0x7f;
        !rest.is_empty() && !rest.starts_with(['/', '?', '#']) && !rest.bytes().any(is_blank)
    })
}

/// Each pattern is compiled once.
static COMPILED: LazyLock<RwLock<HashMap<&'static str, Option<Regex>>>> = LazyLock::new(RwLock::default);

/// A pattern that cannot be compiled matches nothing: the generator lets none through.
fn matches(pattern: &'static str, text: &str) -> bool {
    if let Some(regex) = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return regex.as_ref().is_some_and(|regex| regex.is_match(text));
    }
    let regex = Regex::new(pattern).ok();
    let is_match = regex.as_ref().is_some_and(|regex| regex.is_match(text));
    COMPILED.write().unwrap_or_else(PoisonError::into_inner).insert(pattern, regex);
    is_match
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The contract's patterns.
    const EMAIL: &str = r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)*$";
    const URL: &str = r"^https?://[^\x00-\x20\x7f/?#]+[^\x00-\x20\x7f]*$";

    /// Texts of up to so many of these pieces, in every order.
    fn texts(pieces: &[&str], length: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..length {
            last = last
                .iter()
                .flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}")))
                .collect();
            all.extend(last.iter().cloned());
        }
        all
    }

    #[test]
    fn email_addresses_are_what_the_pattern_matches() {
        let regex = Regex::new(EMAIL).expect("a pattern");
        let long = "x".repeat(62);
        let pieces = ["a", "Z9", "@", ".", "-", "+~", " ", "é", "\n", &long];
        for text in texts(&pieces, 5) {
            assert_eq!(is_email(&text), regex.is_match(&text), "{text:?}");
        }
        for byte in 0..=127_u8 {
            let sign = char::from(byte);
            for text in
                [format!("{sign}@a"), format!("a@{sign}"), format!("a@a{sign}a"), format!("a@a{sign}")]
            {
                assert_eq!(is_email(&text), regex.is_match(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn urls_are_what_the_pattern_matches() {
        let regex = Regex::new(URL).expect("a pattern");
        for text in texts(&["http", "s", "://", "/", "?", "#", "a.é", " ", "\u{7f}", "\u{80}"], 5) {
            assert_eq!(is_url(&text), regex.is_match(&text), "{text:?}");
        }
    }
}
