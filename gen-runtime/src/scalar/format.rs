//! What a text has to look like: patterns, email addresses, URLs.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use regex_lite::Regex;

use crate::descriptor::Format;
use crate::problem::Fault;

/// As browsers check it; the same text as in the generated TypeScript.
const EMAIL: &str = r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)*$";
const URL: &str = r"^https?://[^\x00-\x20\x7f/?#]+[^\x00-\x20\x7f]*$";

pub(super) fn check(format: &Format, text: &str) -> Result<(), Fault> {
    let (rust, fault) = match *format {
        Format::Pattern { source, rust } => (rust, Fault::pattern(source)),
        Format::Email => (EMAIL, Fault::format("an email address")),
        Format::Url => (URL, Fault::format("a URL with http or https")),
    };
    if matches(rust, text) { Ok(()) } else { Err(fault) }
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
