//! `where`: from JSON to a tree of conditions.

mod read;

pub(crate) use read::{read, read_own, read_policy};

use crate::descriptor::{Field, OperationKind, Relation, Resource};
use crate::policy::Accesses;
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
    /// On the rows of a relation.
    Related(Related),
    Linked(Linked),
}

impl Condition {
    pub(crate) const TRUE: Self = Self::All(Vec::new());

    /// Both hold.
    pub(crate) fn and(self, other: Self) -> Self {
        if self == Self::TRUE {
            other
        } else if other == Self::TRUE {
            self
        } else {
            Self::All(vec![self, other])
        }
    }

    /// Whether a condition on rows of the resource depends on a field of it: one that it names, there or behind relations that lead back,
    /// or by which a relation finds its rows.
    pub(crate) fn names(&self, resource: &Resource, field: &Field) -> bool {
        self.names_of(resource, resource, field)
    }

    /// The same of a condition on rows of another one.
    fn names_of(&self, of: &Resource, resource: &Resource, field: &Field) -> bool {
        let is_field =
            |owner: &Resource, other: &Field| owner.name == resource.name && other.key == field.key;
        match self {
            Self::All(members) | Self::Any(members) => {
                members.iter().any(|member| member.names_of(of, resource, field))
            }
            Self::Not(member) => member.names_of(of, resource, field),
            Self::Test(test) => is_field(of, test.field),
            Self::Related(related) => {
                let target = (related.relation.target)();
                related.own.iter().any(|own| is_field(of, own))
                    || related.relation.other_fields().any(|other| is_field(target, other))
                    || related.condition.names_of(target, resource, field)
            }
            // A request's, never a policy's.
            Self::Linked(_) => true,
        }
    }

    /// It reads other rows than the one that it is of.
    pub(crate) fn has_relations(&self) -> bool {
        match self {
            Self::All(members) | Self::Any(members) => members.iter().any(Self::has_relations),
            Self::Not(member) => member.has_relations(),
            Self::Related(_) | Self::Linked(_) => true,
            Self::Test(_) => false,
        }
    }

    /// What a policy is asked of it: `list` of every resource behind a relation.
    pub(crate) fn accesses(&self, accesses: &mut Accesses) {
        match self {
            Self::All(members) | Self::Any(members) => {
                for member in members {
                    member.accesses(accesses);
                }
            }
            Self::Not(member) => member.accesses(accesses),
            Self::Related(related) => {
                accesses.add_whole(OperationKind::List, (related.relation.target)());
                related.condition.accesses(accesses);
            }
            Self::Test(_) | Self::Linked(_) => {}
        }
    }
}

/// A condition on the rows of a relation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Related {
    pub(crate) relation: &'static Relation,
    /// The fields of the relation's own side.
    pub(crate) own: Vec<&'static Field>,
    pub(crate) matches: Matches,
    pub(crate) condition: Box<Condition>,
}

/// The row is one of the relation's other side, of a row with these values.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Linked {
    pub(crate) relation: &'static Relation,
    /// The fields of the relation's own side, and what they hold.
    pub(crate) own: Vec<&'static Field>,
    pub(crate) values: Vec<Value>,
}

/// Which rows of a relation a condition has to be true of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Matches {
    /// At least one.
    Some,
    /// No row for which it is not.
    Every,
    None,
    /// The one.
    Is,
    /// There is none, or it is not.
    IsNot,
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
    /// Of a list, as the ones below.
    Same(Value),
    HasEvery(Value),
    HasSome(Value),
    IsEmpty(bool),
}
