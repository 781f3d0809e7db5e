//! Rust identifiers, distinct within a scope.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use heck::ToUpperCamelCase;

use super::scope::{Scope, Wanted, are_apart};
use super::{Name, keywords, letters};

/// A Rust identifier, raw (`r#type`) where it must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustIdent(Arc<str>);

impl RustIdent {
    /// The identifier as it stands in source: `r#type`, `self_`, `title`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn of_names<'a>(
        words: impl IntoIterator<Item = String>,
        names: impl Iterator<Item = &'a Name>,
    ) -> Vec<Self> {
        words.into_iter().zip(names).map(|(word, name)| Self::of_name(word, name)).collect()
    }

    /// Of a word that is mostly the name's own, and shares it then.
    fn of_name(word: String, name: &Name) -> Self {
        let is_own = word == *name.snake && !keywords::has_no_raw_form(&word) && !keywords::is_rust(&word);
        if is_own { Self(Arc::clone(&name.snake)) } else { Self::of(word) }
    }

    fn of(word: String) -> Self {
        Self(if keywords::has_no_raw_form(&word) {
            format!("{word}_").into()
        } else if keywords::is_rust(&word) {
            format!("r#{word}").into()
        } else {
            word.into()
        })
    }
}

impl fmt::Display for RustIdent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The case of a kind of identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RustCase {
    /// Fields and modules.
    Snake,
    /// Types and variants.
    UpperCamel,
}

impl RustCase {
    fn apply(self, name: &Name) -> String {
        match self {
            Self::Snake => letters::stable(name.snake(), false),
            Self::UpperCamel => letters::stable(&name.as_str().to_upper_camel_case(), true),
        }
    }

    fn wanted<'a>(self, names: impl Iterator<Item = &'a Name>) -> Vec<Wanted> {
        names.map(|name| Wanted::new(self.apply(name), name.as_str())).collect()
    }

    /// Between a word and its number.
    fn joint(self) -> &'static str {
        match self {
            Self::Snake => "_",
            Self::UpperCamel => "",
        }
    }
}

/// Hands out identifiers of one scope (the fields of a model, the types of a module) so that no two are the same.
#[derive(Debug, Default)]
pub struct RustScope {
    scope: Scope,
}

impl RustScope {
    /// An empty scope.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifiers for names, in their order. A name that is written as its identifier already keeps it; of the others the first
    /// has it, and the next get `_2`, `_3` (snake case) or `2`, `3` behind it.
    pub fn claim_all<'a>(
        &mut self,
        case: RustCase,
        names: impl IntoIterator<Item = &'a Name, IntoIter: Clone>,
    ) -> Vec<RustIdent> {
        let names = names.into_iter();
        let wanted = case.wanted(names.clone());
        let words = self.scope.claim_all(case.joint(), &wanted);
        RustIdent::of_names(words, names)
    }

    /// The same in a scope where nothing else is.
    pub fn alone<'a>(
        case: RustCase,
        names: impl IntoIterator<Item = &'a Name, IntoIter: Clone>,
    ) -> Vec<RustIdent> {
        let names = names.into_iter();
        let wanted = case.wanted(names.clone());
        if are_apart(&wanted) {
            return RustIdent::of_names(wanted.into_iter().map(|wanted| wanted.word), names);
        }
        Self::new().claim_all(case, names)
    }

    /// An identifier for a word that is derived from another identifier (`PostCreate`), in the case of the scope.
    pub fn claim_derived(&mut self, base: &RustIdent, suffix: &str) -> RustIdent {
        // Of `Self_`, which is one only for its underscore.
        let word = format!("{}{suffix}", base.as_str().trim_end_matches('_'));
        RustIdent::of(self.scope.claim(RustCase::UpperCamel.joint(), &word, &BTreeSet::new()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(case: RustCase, names: &[&str]) -> Vec<String> {
        let names: Vec<Name> = names.iter().map(|text| Name::new(text).expect("valid")).collect();
        RustScope::new().claim_all(case, &names).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn keywords_are_raw_or_suffixed() {
        assert_eq!(
            claim(RustCase::Snake, &["type", "self", "crate", "super", "gen"]),
            ["r#type", "self_", "crate_", "super_", "r#gen"]
        );
        assert_eq!(claim(RustCase::UpperCamel, &["Self", "SELF_"]), ["Self_", "Self2"]);
    }

    #[test]
    fn an_exact_name_keeps_its_identifier() {
        assert_eq!(
            claim(RustCase::Snake, &["fooBar", "foo_bar", "FooBar"]),
            ["foo_bar_2", "foo_bar", "foo_bar_3"]
        );
        assert_eq!(
            claim(RustCase::Snake, &["fooBar", "foo_bar", "fooBar_2"]),
            ["foo_bar_3", "foo_bar", "foo_bar_2"]
        );
        assert_eq!(
            claim(RustCase::UpperCamel, &["ROUND_ROBIN", "RoundRobin"]),
            ["RoundRobin2", "RoundRobin"]
        );
        // The same letter twice, to rustc.
        assert_eq!(claim(RustCase::Snake, &["Größe", "\u{e5}", "\u{212b}"]), ["größe", "å", "å_2"]);
    }

    #[test]
    fn derived_names_give_way() {
        let names = [Name::new("Post").expect("valid"), Name::new("PostCreate").expect("valid")];
        let mut scope = RustScope::new();
        let types = scope.claim_all(RustCase::UpperCamel, &names);
        assert_eq!(types.iter().map(RustIdent::as_str).collect::<Vec<_>>(), ["Post", "PostCreate"]);
        assert_eq!(scope.claim_derived(&types[0], "Create").as_str(), "PostCreate2");
        let names = [Name::new("self").expect("valid")];
        let types = scope.claim_all(RustCase::UpperCamel, &names);
        assert_eq!(scope.claim_derived(&types[0], "Create").as_str(), "SelfCreate");
    }
}
