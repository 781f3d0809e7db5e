//! Room `name`: a checked name of the schema, and what it becomes elsewhere. The only place where a name changes case.

mod keywords;
mod plural;
mod rust;
mod text;
mod words;

use std::fmt;

pub(crate) use keywords::is_windows_reserved;
pub use rust::{RustCase, RustIdent, RustScope};
pub use text::{ts_comment, ts_property, ts_string};
pub use words::{FileCase, FileStem, TsIdent, UrlSegment};

/// A name as Prisma allows it: an ASCII letter, then ASCII letters, digits and `_`. Its words are found once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    text: Box<str>,
    /// `blog_post`: heck's words, lower case, joined by `_`.
    snake: Box<str>,
}

impl Name {
    /// Checks the text.
    ///
    /// # Errors
    /// Says what a name may look like.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let mut bytes = text.bytes();
        let valid = bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !valid {
            return Err(NameError);
        }
        Ok(Self { snake: words::snake(text).into(), text: text.into() })
    }

    /// Stands in for a name that was reported; never part of a schema.
    pub(crate) fn placeholder() -> Self {
        Self { text: "Invalid".into(), snake: "invalid".into() }
    }

    /// The name as the schema writes it.
    pub fn as_str(&self) -> &str {
        &self.text
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
        let mut text = self.text.to_string();
        if let Some(first) = text.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        text
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
        f.write_str("a name is an ASCII letter followed by ASCII letters, digits and `_`")
    }
}

impl std::error::Error for NameError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_prisma_refuses() {
        for text in ["", "_a", "1a", "a-b", "a b", "é", "a.b", "a\u{0}", "a`"] {
            assert_eq!(Name::new(text), Err(NameError), "{text:?}");
        }
    }

    #[test]
    fn lowers_only_the_first_letter_for_the_client() {
        for (text, delegate) in
            [("OrderItem", "orderItem"), ("HTTPLog", "hTTPLog"), ("user", "user"), ("A_b", "a_b")]
        {
            assert_eq!(Name::new(text).expect("valid").delegate(), delegate);
        }
    }

    #[test]
    fn splits_words() {
        let name = Name::new("HTTPServer2_x__Y").expect("valid");
        assert_eq!(name.words().collect::<Vec<_>>(), ["http", "server2", "x", "y"]);
    }
}
