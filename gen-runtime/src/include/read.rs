//! The parameter `include`.

use std::collections::BTreeMap;

use super::Include;
use crate::descriptor::{Relation, Resource};
use crate::filter::Condition;
use crate::problem::{Fault, FieldError, Step};

const MAX_DEPTH: usize = 3;

/// The tree that a comma list of paths is. What is wrong is added to `errors`.
pub(crate) fn read(resource: &'static Resource, text: &str, errors: &mut Vec<FieldError>) -> Vec<Include> {
    let mut includes = Vec::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for path in text.split(',') {
        *seen.entry(path).or_default() += 1;
    }
    for (path, count) in &seen {
        let steps = steps(resource, path);
        let fault = if *count > 1 {
            Some(Fault::once())
        } else {
            steps.as_ref().map_or(Some(Fault::unknown()), |steps| check(steps))
        };
        let fail = |fault| FieldError::new(vec![Step::from("include"), Step::from(*path)], fault);
        errors.extend(fault.map(fail));
    }
    // In the order in which they were asked for.
    for path in text.split(',') {
        insert(&mut includes, &steps(resource, path).unwrap_or_default());
    }
    includes
}

/// The relations of a path; nothing where one of them is not there.
fn steps(resource: &'static Resource, path: &str) -> Option<Vec<&'static Relation>> {
    let mut resource = resource;
    let steps = path.split('.').map(|name| {
        let relation = resource.relation(name).filter(|relation| relation.include)?;
        resource = (relation.target)();
        Some(relation)
    });
    steps.collect()
}

fn check(steps: &[&'static Relation]) -> Option<Fault> {
    if steps.len() > MAX_DEPTH {
        return Some(Fault::too_many(MAX_DEPTH, "levels"));
    }
    (steps.iter().filter(|relation| relation.list).count() > 1).then(Fault::unsupported)
}

fn insert(includes: &mut Vec<Include>, steps: &[&'static Relation]) {
    let Some((first, rest)) = steps.split_first() else { return };
    if let Some(known) = includes.iter_mut().find(|include| include.relation == *first) {
        return insert(&mut known.includes, rest);
    }
    let mut include = Include { relation: first, rows: Condition::TRUE, includes: Vec::new() };
    insert(&mut include.includes, rest);
    includes.push(include);
}
