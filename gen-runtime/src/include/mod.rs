//! Included rows: from `author,comments.author` to a tree of relations, and from that to their rows, a statement a relation.

mod load;
mod read;

pub(crate) use load::{attach, needed_fields};
pub(crate) use read::read;

use crate::descriptor::{OperationKind, Relation, Resource};
use crate::filter::Condition;
use crate::policy::Accesses;

/// A relation whose rows come along, and what comes along with them.
#[derive(Debug, Clone)]
pub(crate) struct Include {
    pub(crate) relation: &'static Relation,
    /// Only those rows that a policy grants.
    pub(crate) rows: Condition,
    pub(crate) includes: Vec<Include>,
}

impl Include {
    /// What a policy is asked of it: `list` of many rows, `get` of one.
    pub(crate) fn access(&self) -> (OperationKind, &'static Resource) {
        let action = if self.relation.list { OperationKind::List } else { OperationKind::Get };
        (action, (self.relation.target)())
    }
}

/// What a policy is asked of these.
pub(crate) fn accesses(includes: &[Include], accesses: &mut Accesses) {
    for include in includes {
        let (action, resource) = include.access();
        accesses.add(action, resource);
        self::accesses(&include.includes, accesses);
    }
}
