//! Rust identifiers, distinct within a scope.

use std::collections::BTreeSet;
use std::fmt;

use heck::ToUpperCamelCase;

use super::{Name, keywords};

/// A Rust identifier, raw (`r#type`) where it must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustIdent(Box<str>);

impl RustIdent {
    /// The identifier as it stands in source: `r#type`, `self_`, `title`.
    pub fn as_str(&self) -> &str {
        &self.0
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
            Self::Snake => name.snake().to_owned(),
            Self::UpperCamel => name.as_str().to_upper_camel_case(),
        }
    }
}

/// Hands out identifiers of one scope (the fields of a model, the types of a module) so that no two are the same.
#[derive(Debug, Default)]
pub struct RustScope {
    taken: BTreeSet<String>,
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
        names: impl IntoIterator<Item = &'a Name>,
    ) -> Vec<RustIdent> {
        let wanted: Vec<(String, bool)> = names
            .into_iter()
            .map(|name| {
                let word = case.apply(name);
                let exact = word == name.as_str();
                (word, exact)
            })
            .collect();
        // A suffixed identifier must not take what another name is entitled to.
        let entitled: BTreeSet<&str> = wanted.iter().map(|(word, _)| word.as_str()).collect();
        let mut exact_done = BTreeSet::new();
        let first: Vec<bool> = wanted
            .iter()
            .map(|(word, exact)| *exact && !self.taken.contains(word) && exact_done.insert(word.as_str()))
            .collect();
        let mut words: Vec<Option<String>> =
            wanted.iter().zip(&first).map(|((word, _), first)| first.then(|| word.clone())).collect();
        self.taken.extend(words.iter().flatten().cloned());
        for (slot, (word, _)) in words.iter_mut().zip(&wanted) {
            if slot.is_none() {
                *slot = Some(self.free(case, word, &entitled));
            }
        }
        words.into_iter().flatten().map(RustIdent::of).collect()
    }

    /// An identifier for a word that is derived from another identifier (`PostCreate`), in the case of the scope.
    pub fn claim_derived(&mut self, base: &RustIdent, suffix: &str) -> RustIdent {
        let word = format!("{base}{suffix}");
        RustIdent::of(self.free(RustCase::UpperCamel, &word, &BTreeSet::new()))
    }

    fn free(&mut self, case: RustCase, word: &str, entitled: &BTreeSet<&str>) -> String {
        if self.taken.insert(word.to_owned()) {
            return word.to_owned();
        }
        let joint = if case == RustCase::Snake { "_" } else { "" };
        let mut number = 2_u32;
        loop {
            let candidate = format!("{word}{joint}{number}");
            if !entitled.contains(candidate.as_str()) && self.taken.insert(candidate.clone()) {
                return candidate;
            }
            number += 1;
        }
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
    }

    #[test]
    fn derived_names_give_way() {
        let names = [Name::new("Post").expect("valid"), Name::new("PostCreate").expect("valid")];
        let mut scope = RustScope::new();
        let types = scope.claim_all(RustCase::UpperCamel, &names);
        assert_eq!(types.iter().map(RustIdent::as_str).collect::<Vec<_>>(), ["Post", "PostCreate"]);
        assert_eq!(scope.claim_derived(&types[0], "Create").as_str(), "PostCreate2");
    }
}
