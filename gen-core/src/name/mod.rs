//! Room `name`: a checked name of the schema, and what it becomes elsewhere. The only place where a name changes case.

mod keywords;
mod letters;
mod plural;
mod rust;
mod scope;
mod text;
mod words;

use std::fmt;
use std::sync::Arc;

pub(crate) use keywords::is_windows_reserved;
pub use rust::{RustCase, RustIdent, RustScope};
pub(crate) use text::{is_ts_identifier, visible, write_ts_string};
pub use text::{ts_comment, ts_property, ts_string};
pub use words::{FileCase, FileStem, TsIdent, UrlSegment, file_stems, ts_idents};

/// A name as Prisma allows it: a letter of any script, then letters, digits and `_`. Its words are found once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    text: Arc<str>,
    /// `blog_post`: heck's words, lower case, joined by `_`.
    snake: Arc<str>,
}

impl Name {
    /// Checks the text.
    ///
    /// # Errors
    /// Says what a name may look like.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let mut chars = text.chars();
        let valid = chars.next().is_some_and(letters::may_begin) && chars.all(letters::may_follow);
        if !valid {
            return Err(NameError);
        }
        let (snake, text) = (words::snake(text), Arc::from(text));
        let snake = if *snake == *text { Arc::clone(&text) } else { snake.into() };
        Ok(Self { text, snake })
    }

    /// Stands in for a name that was reported; never part of a schema.
    pub(crate) fn placeholder() -> Self {
        Self { text: "Invalid".into(), snake: "invalid".into() }
    }

    /// The name as the schema writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same, for whoever keeps it.
    pub(crate) fn shared(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// Its words, in lower case: `HTTPServer` has `http`, `server`.
    pub fn words(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.snake.split('_')
    }

    /// `BlogPost` is `blog_post`.
    pub fn snake(&self) -> &str {
        &self.snake
    }

    /// The property of Prisma's client: only the first letter is lowered (`OrderItem` is `orderItem`, `HTTPLog` is `hTTPLog`).
    pub fn delegate(&self) -> String {
        let mut chars = self.text.chars();
        let first = chars.next();
        // JavaScript's strings begin with 16 bits: a letter of more than those stays.
        match first.filter(|first| first.len_utf16() == 1) {
            Some(first) => first.to_lowercase().chain(chars).collect(),
            None => self.text.to_string(),
        }
    }

    /// The name with its first letter in upper case: how the names of its types begin.
    pub fn type_prefix(&self) -> String {
        let mut chars = self.text.chars();
        chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameError;

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name is a letter, followed by letters, digits and `_`")
    }
}

impl std::error::Error for NameError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_prisma_refuses() {
        for text in [
            "",
            "_a",
            "1a",
            "a-b",
            "a b",
            "²",
            "a²",
            "a.b",
            "a\u{0}",
            "a`",
            "a\u{202e}",
            "../a",
            "a\u{200d}b",
            "😀",
        ] {
            assert_eq!(Name::new(text), Err(NameError), "{text:?}");
        }
    }

    #[test]
    fn lowers_only_the_first_letter_for_the_client() {
        for (text, delegate) in [
            ("OrderItem", "orderItem"),
            ("HTTPLog", "hTTPLog"),
            ("user", "user"),
            ("A_b", "a_b"),
            ("Écran", "écran"),
            ("用户", "用户"),
        ] {
            assert_eq!(Name::new(text).expect("valid").delegate(), delegate);
        }
    }

    #[test]
    fn splits_words() {
        let name = Name::new("HTTPServer2_x__Y").expect("valid");
        assert_eq!(name.words().collect::<Vec<_>>(), ["http", "server2", "x", "y"]);
    }
}
