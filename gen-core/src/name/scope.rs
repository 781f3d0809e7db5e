//! Distinct words for the names of one scope.

use std::collections::BTreeSet;

/// A word that a name wants, and whether the name is written so already.
pub(super) struct Wanted {
    pub(super) word: String,
    pub(super) exact: bool,
}

impl Wanted {
    pub(super) fn new(word: String, name: &str) -> Self {
        Self { exact: word == name, word }
    }
}

/// Whether no two of a few names want the same word: mostly so, and then each may have it.
pub(super) fn are_apart(wanted: &[Wanted]) -> bool {
    const FEW: usize = 64;
    let apart =
        |(index, one): (usize, &Wanted)| wanted.iter().skip(index + 1).all(|other| one.word != other.word);
    wanted.len() <= FEW && wanted.iter().enumerate().all(apart)
}

/// Words that are taken.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// Words for names, in their order. A name that is written as its word already keeps it; of the others the first has it, and the
    /// next get a number behind the joint.
    pub(super) fn claim_all(&mut self, joint: &str, wanted: &[Wanted]) -> Vec<String> {
        // A numbered word must not take what another name is entitled to.
        let entitled: BTreeSet<&str> = wanted.iter().map(|wanted| wanted.word.as_str()).collect();
        let mut words: Vec<Option<String>> = wanted
            .iter()
            .map(|Wanted { word, exact }| (*exact && self.taken.insert(word.clone())).then(|| word.clone()))
            .collect();
        for (slot, Wanted { word, .. }) in words.iter_mut().zip(wanted) {
            if slot.is_none() {
                *slot = Some(self.claim(joint, word, &entitled));
            }
        }
        words.into_iter().flatten().collect()
    }

    /// The word, or with the first number that is free.
    pub(super) fn claim(&mut self, joint: &str, word: &str, entitled: &BTreeSet<&str>) -> String {
        if self.taken.insert(word.to_owned()) {
            return word.to_owned();
        }
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
