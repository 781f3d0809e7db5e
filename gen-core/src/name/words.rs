//! File stems, URL segments and TypeScript identifiers.

use std::fmt;

use heck::ToSnakeCase;

use super::{Name, keywords, plural};

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
    /// The first segment of a resource's path: plural, kebab case.
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

impl Name {
    /// The stem of the model's files. One that Windows reserves gets a `_`.
    pub fn file_stem(&self, case: FileCase) -> FileStem {
        let mut stem = match case {
            FileCase::Lower => self.as_str().to_ascii_lowercase(),
            FileCase::Kebab => self.snake().replace('_', "-"),
        };
        if keywords::is_windows_reserved(&stem) {
            stem.push('_');
        }
        FileStem(stem.into())
    }

    /// `BlogPost` is `blog-posts`: kebab case, the last word in the plural.
    pub fn url_segment(&self) -> UrlSegment {
        let mut words: Vec<String> = self.words().map(str::to_owned).collect();
        if let Some(last) = words.last_mut() {
            *last = plural::pluralize(last);
        }
        UrlSegment(words.join("-").into())
    }

    /// The name as it is; with a `_` behind where TypeScript reserves it.
    pub fn ts_ident(&self) -> TsIdent {
        let mut ident = self.as_str().to_owned();
        if keywords::is_ts_reserved(&ident) {
            ident.push('_');
        }
        TsIdent(ident.into())
    }

    /// The same with the first letter lowered: a variable or namespace of the model.
    pub fn ts_variable(&self) -> TsIdent {
        let mut ident = self.delegate();
        if keywords::is_ts_reserved(&ident) {
            ident.push('_');
        }
        TsIdent(ident.into())
    }
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
        ] {
            assert_eq!(name(text).url_segment().as_str(), segment);
        }
    }

    #[test]
    fn file_stems() {
        assert_eq!(name("BlogPost").file_stem(FileCase::Lower).as_str(), "blogpost");
        assert_eq!(name("BlogPost").file_stem(FileCase::Kebab).as_str(), "blog-post");
        assert_eq!(name("blog_post").file_stem(FileCase::Lower).as_str(), "blog_post");
        assert_eq!(name("Con").file_stem(FileCase::Lower).as_str(), "con_");
        assert_eq!(name("COM1").file_stem(FileCase::Kebab).as_str(), "com1_");
    }

    #[test]
    fn ts_identifiers() {
        assert_eq!(name("Post").ts_ident().as_str(), "Post");
        assert_eq!(name("Class").ts_variable().as_str(), "class_");
        assert_eq!(name("enum").ts_ident().as_str(), "enum_");
        assert_eq!(name("Arguments").ts_variable().as_str(), "arguments_");
    }
}
