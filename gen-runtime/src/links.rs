//! Links to rows of many-to-many relations, in bodies.

use serde::{Deserialize, Serialize};

/// The rows that a new row is linked with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Links<K> {
    /// Their keys.
    pub connect: Vec<K>,
}

/// What changes in the links of a row: some are made and some taken away, or all of them are these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum LinkChanges<K> {
    /// These are all links.
    Set(Set<K>),
    /// Some of them.
    Change(Change<K>),
}

/// All links of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set<K> {
    /// The keys of the other rows.
    pub set: Vec<K>,
}

/// Links that are made, then links that are taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change<K> {
    /// The keys of rows to link.
    #[serde(default = "Vec::new")]
    pub connect: Vec<K>,
    /// The keys of rows to unlink.
    #[serde(default = "Vec::new")]
    pub disconnect: Vec<K>,
}

impl<K> LinkChanges<K> {
    /// The row is linked with these alone.
    pub fn set(keys: impl IntoIterator<Item = K>) -> Self {
        Self::Set(Set { set: keys.into_iter().collect() })
    }

    /// The row is linked with these as well.
    pub fn connect(keys: impl IntoIterator<Item = K>) -> Self {
        Self::Change(Change { connect: keys.into_iter().collect(), disconnect: Vec::new() })
    }

    /// The row is not linked with these any more.
    pub fn disconnect(keys: impl IntoIterator<Item = K>) -> Self {
        Self::Change(Change { connect: Vec::new(), disconnect: keys.into_iter().collect() })
    }
}

impl<K> FromIterator<K> for Links<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        Self { connect: keys.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_their_wire_form() {
        let json = |links: LinkChanges<i32>| serde_json::to_string(&links).unwrap_or_default();
        assert_eq!(json(LinkChanges::set([1])), r#"{"set":[1]}"#);
        assert_eq!(json(LinkChanges::connect([1])), r#"{"connect":[1],"disconnect":[]}"#);
        for (text, links) in [
            (r#"{"set":[]}"#, Some(LinkChanges::set([]))),
            (r#"{"disconnect":[2]}"#, Some(LinkChanges::disconnect([2]))),
            (r#"{"set":[],"connect":[]}"#, None),
        ] {
            assert_eq!(serde_json::from_str::<LinkChanges<i32>>(text).ok(), links, "{text}");
        }
    }
}
