//! What may be in the database: more than one thing after a write that was not acknowledged.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// What a client says of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Article {
    pub(super) views: i64,
    pub(super) tags: BTreeSet<String>,
}

impl Article {
    /// Reads an answer with its tags.
    pub(super) fn read(row: &Value) -> Option<Self> {
        let tags = row.get("tags")?.as_array()?.iter();
        let tags = tags.map(|tag| Some(tag.get("name")?.as_str()?.to_owned())).collect::<Option<_>>()?;
        Some(Self { views: row.get("views")?.as_i64()?, tags })
    }

    /// The keys of its tags, as bodies have them.
    pub(super) fn links(&self) -> Value {
        self.tags.iter().map(|tag| json!({ "name": tag })).collect()
    }
}

/// An article as it may be, `None` where it may not be there. One of these is true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Possible(Vec<Option<Article>>);

impl Possible {
    /// After a create that was acknowledged.
    pub(super) fn there(article: Article) -> Self {
        Self(vec![Some(article)])
    }

    /// After a create that was not.
    pub(super) fn perhaps(article: Article) -> Self {
        Self(vec![None, Some(article)])
    }

    pub(super) fn may_be_absent(&self) -> bool {
        self.0.contains(&None)
    }

    pub(super) fn may_be(&self, article: Option<&Article>) -> bool {
        self.0.iter().any(|known| known.as_ref() == article)
    }

    /// It was seen: nothing else is possible any more. An error where it was not possible.
    pub(super) fn seen(&mut self, article: Option<&Article>) -> Result<(), String> {
        if !self.may_be(article) {
            return Err(format!("{article:?} was read, where only {:?} could be", self.0));
        }
        self.0 = vec![article.cloned()];
        Ok(())
    }

    /// It is there, whatever it holds.
    pub(super) fn exists(&mut self) -> Result<(), String> {
        self.0.retain(Option::is_some);
        if self.0.is_empty() { Err("it was deleted and is there".to_owned()) } else { Ok(()) }
    }

    /// A change of what is there was acknowledged.
    pub(super) fn changed(&mut self, change: impl Fn(&mut Article)) -> Result<(), String> {
        self.exists()?;
        self.0.iter_mut().flatten().for_each(change);
        self.0.dedup();
        Ok(())
    }

    /// A change was sent, and nobody knows whether it was made.
    pub(super) fn may_have_changed(&mut self, change: impl Fn(&mut Article)) {
        let mut changed = self.0.clone();
        changed.iter_mut().flatten().for_each(change);
        changed.retain(|article| !self.0.contains(article));
        self.0.extend(changed);
    }

    /// A create was sent once more, and nobody knows whether it was made.
    pub(super) fn may_be_there(&mut self, article: &Article) {
        if self.may_be_absent() && !self.may_be(Some(article)) {
            self.0.push(Some(article.clone()));
        }
    }

    /// A delete was sent, and nobody knows whether it was made.
    pub(super) fn may_be_gone(&mut self) {
        if !self.may_be_absent() {
            self.0.push(None);
        }
    }

    /// A delete was acknowledged.
    pub(super) fn gone(&mut self) -> Result<(), String> {
        self.exists()?;
        self.0 = vec![None];
        Ok(())
    }
}
