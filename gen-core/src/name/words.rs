//! File stems, URL segments and TypeScript identifiers.

use std::fmt::{self, Write as _};

use heck::ToSnakeCase;

use super::scope::{Scope, Wanted};
use super::{Name, keywords, letters, plural};

/// Lower-case words joined by `_`. A name begins with a letter, so there is at least one word.
pub(super) fn snake(text: &str) -> String {
    text.to_snake_case()
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) Box<str>);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_type! {
    /// A part of a file or folder name, lower case, never one that Windows reserves.
    FileStem
}
text_type! {
    /// A segment of a path, as it travels.
    UrlSegment
}
text_type! {
    /// A name that may be declared in TypeScript.
    TsIdent
}

/// How a file stem joins its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum FileCase {
    /// `blogpost`: the name in lower case.
    #[default]
    Lower,
    /// `blog-post`
    Kebab,
}

/// A stem that is longer is cut: every part of a path has to fit everywhere, with `.controller.ts` behind it.
const LONGEST_STEM: usize = 80;

impl FileCase {
    fn apply(self, name: &Name) -> String {
        let word = match self {
            Self::Lower => name.as_str().to_lowercase(),
            Self::Kebab => name.snake().replace('_', "-"),
        };
        let mut stem = letters::stable(&word, false);
        while stem.len() > LONGEST_STEM {
            stem.pop();
        }
        if keywords::is_windows_reserved(&stem) {
            stem.push('_');
        }
        stem
    }
}

/// The stems of the models' files, in their order; no two are the same, also where case does not count. One that Windows reserves gets
/// a `_`, of several names with one stem the later get a number.
pub fn file_stems<'a>(case: FileCase, names: impl IntoIterator<Item = &'a Name>) -> Vec<FileStem> {
    let joint = match case {
        FileCase::Lower => "_",
        FileCase::Kebab => "-",
    };
    let wanted: Vec<_> = names.into_iter().map(|name| Wanted::new(case.apply(name), name.as_str())).collect();
    Scope::default().claim_all(joint, &wanted).into_iter().map(|stem| FileStem(stem.into())).collect()
}

/// Names that may be declared in one scope of TypeScript, for words in their order: where TypeScript reserves one, or it is among
/// `taken`, it has a `_` behind it, and of several that are the same the later get a number.
pub fn ts_idents<'a>(taken: &[&str], words: impl IntoIterator<Item = &'a str>) -> Vec<TsIdent> {
    let wanted: Vec<_> = words
        .into_iter()
        .map(|word| {
            let reserved = keywords::is_ts_reserved(word) || taken.contains(&word);
            Wanted::new(if reserved { format!("{word}_") } else { word.to_owned() }, word)
        })
        .collect();
    Scope::default().claim_all("_", &wanted).into_iter().map(|ident| TsIdent(ident.into())).collect()
}

impl Name {
    /// `BlogPost` is `blog-posts`: kebab case, the last word in the plural; what is not ASCII percent-encoded, as it travels.
    pub fn url_segment(&self) -> UrlSegment {
        let mut words: Vec<String> = self.words().map(str::to_owned).collect();
        if let Some(last) = words.last_mut().filter(|word| word.is_ascii()) {
            *last = plural::pluralize(last);
        }
        UrlSegment(percent_encode(&words.join("-")).into())
    }

    /// The name as a path has it: what is not ASCII percent-encoded.
    pub fn path_segment(&self) -> UrlSegment {
        UrlSegment(percent_encode(self.as_str()).into())
    }
}

fn percent_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii() {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Name {
        Name::new(text).expect("valid")
    }

    #[test]
    fn url_segments() {
        for (text, segment) in [
            ("BlogPost", "blog-posts"),
            ("blog_post", "blog-posts"),
            ("Category", "categories"),
            ("OrderItem", "order-items"),
            ("Person", "people"),
            ("News", "news"),
            ("OrderStatus", "order-statuses"),
            ("Data", "data"),
            ("HTTPLog", "http-logs"),
            ("users", "users"),
            ("Straße", "stra%C3%9Fe"),
            ("用户", "%E7%94%A8%E6%88%B7"),
        ] {
            assert_eq!(name(text).url_segment().as_str(), segment);
        }
        assert_eq!(name("kleineGrößen").path_segment().as_str(), "kleineGr%C3%B6%C3%9Fen");
    }

    fn stems(case: FileCase, names: &[&str]) -> Vec<String> {
        let names: Vec<Name> = names.iter().map(|text| name(text)).collect();
        file_stems(case, &names).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn stems_are_distinct_on_every_system() {
        assert_eq!(stems(FileCase::Lower, &["BlogPost", "blog_post"]), ["blogpost", "blog_post"]);
        assert_eq!(
            stems(FileCase::Kebab, &["BlogPost", "blog_post", "A"]),
            ["blog-post", "blog-post-2", "a"]
        );
        assert_eq!(
            stems(FileCase::Lower, &["Post", "post", "POST", "post_2"]),
            ["post_3", "post", "post_4", "post_2"]
        );
        assert_eq!(
            stems(FileCase::Lower, &["Con", "con_", "COM1", "Nul"]),
            ["con__2", "con_", "com1_", "nul_"]
        );
        assert_eq!(stems(FileCase::Lower, &["Größe", "\u{212b}", "\u{e5}"]), ["größe", "å_2", "å"]);
        let long = "a".repeat(300);
        assert_eq!(
            stems(FileCase::Lower, &[&format!("{long}b"), &format!("{long}c")]),
            ["a".repeat(80), "a".repeat(80) + "_2"]
        );
    }

    #[test]
    fn ts_identifiers_are_distinct() {
        let idents = |words: &[&str]| {
            let idents = ts_idents(&["enums"], words.iter().copied());
            idents.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(idents(&["Post", "class", "class_", "enums"]), ["Post", "class__2", "class_", "enums_"]);
        assert_eq!(idents(&["post", "post", "arguments"]), ["post", "post_2", "arguments_"]);
    }
}
