//! Included rows: from `author,comments.author` to a tree of relations, and from that to their rows, a statement a relation.

mod load;
mod read;

pub(crate) use load::{attach, needed_fields};
pub(crate) use read::read;

use crate::descriptor::{OperationKind, Relation, Resource};

/// A relation whose rows come along, and what comes along with them.
#[derive(Debug, Clone)]
pub(crate) struct Include {
    pub(crate) relation: &'static Relation,
    pub(crate) includes: Vec<Include>,
}

/// What a policy is asked of these: `list` of many rows, `get` of one.
pub(crate) fn accesses(includes: &[Include], accesses: &mut Vec<(OperationKind, &'static Resource)>) {
    for Include { relation, includes } in includes {
        let action = if relation.list { OperationKind::List } else { OperationKind::Get };
        accesses.push((action, (relation.target)()));
        self::accesses(includes, accesses);
    }
}
