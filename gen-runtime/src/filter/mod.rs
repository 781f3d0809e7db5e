//! `where`: from JSON to a tree of conditions.

mod read;

pub(crate) use read::read;

use crate::descriptor::Field;
use crate::scalar::Value;

/// A condition on rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    /// Every one of them; of none: true.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Test(Test),
}

impl Condition {
    pub(crate) const TRUE: Self = Self::All(Vec::new());
}

/// A condition on one field.
#[derive(Debug, Clone)]
pub(crate) struct Test {
    pub(crate) field: &'static Field,
    pub(crate) compare: Compare,
    /// Texts compare without case.
    pub(crate) insensitive: bool,
}

impl PartialEq for Test {
    fn eq(&self, other: &Self) -> bool {
        self.field.key == other.field.key
            && self.compare == other.compare
            && self.insensitive == other.insensitive
    }
}

/// How a field's value compares. No value is null, but of the first two.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Compare {
    Equals(Value),
    Not(Value),
    In(Vec<Value>),
    NotIn(Vec<Value>),
    Less(Value),
    LessOrEqual(Value),
    Greater(Value),
    GreaterOrEqual(Value),
    Contains(String),
    StartsWith(String),
    EndsWith(String),
}
