//! The paths that `include` may name.

use std::borrow::Cow;

use super::json::{Json, object};
use super::relations;
use crate::api::{Api, ApiRelation, Resource};

/// So many paths of a resource stand in the document, and no more than its own relations where these are more: all paths of a large
/// schema would be longer than everything else that is said of it.
const WRITTEN_OUT: usize = 64;

/// One path, where there is any.
pub(super) fn path<'a>(resource: &'a Resource, api: &'a Api) -> Json<'a> {
    match known(resource, api) {
        Ok(paths) => {
            object! { "type": "string", "enum": paths.into_iter().map(Json::Text).collect::<Vec<_>>() }
        }
        Err(pattern) => object! { "type": "string", "pattern": format!("^(?:{pattern})$") },
    }
}

/// What a text of one path is.
pub(super) fn pattern(resource: &Resource, api: &Api) -> String {
    known(resource, api).map_or_else(|pattern| pattern, |paths| choices(paths.iter().map(AsRef::as_ref)))
}

/// All paths, or a pattern.
fn known<'a>(resource: &'a Resource, api: &'a Api) -> Result<Vec<Cow<'a, str>>, String> {
    let mut level: Vec<Path<'_>> = Path::of(resource, api).collect();
    let mut shorter = Vec::new();
    for behind in (0..api.limits.include_depth).rev() {
        let next = level.iter().flat_map(|path| path.longer(api)).filter(|_| behind > 0);
        let room = WRITTEN_OUT.saturating_sub(shorter.len() + level.len());
        let next: Vec<_> = next.take(room + 1).collect();
        if next.len() > room {
            return Err(beginnings(&shorter, &level, behind, api));
        }
        shorter.append(&mut level);
        level = next;
    }
    Ok(shorter.into_iter().map(|path| path.text).collect())
}

fn choices<'p>(paths: impl Iterator<Item = &'p str>) -> String {
    let mut all = String::with_capacity(128);
    for (index, path) in paths.enumerate() {
        all.push_str(if index == 0 { "" } else { "|" });
        for (index, part) in path.split('.').enumerate() {
            all.extend([if index == 0 { "" } else { "\\." }, part]);
        }
    }
    all
}

/// Paths of which the last level may lead on, by so many parts: these are only known to be names.
fn beginnings(shorter: &[Path<'_>], last: &[Path<'_>], behind: u32, api: &Api) -> String {
    let (leading, mut ending): (Vec<_>, Vec<_>) =
        last.iter().partition(|path| path.longer(api).next().is_some());
    ending.extend(shorter);
    let choices = |paths: Vec<&Path<'_>>| choices(paths.into_iter().map(|path| path.text.as_ref()));
    let mut pattern = format!("(?:{})(?:\\.[A-Za-z][A-Za-z0-9_]*){{0,{behind}}}", choices(leading));
    if !ending.is_empty() {
        pattern = format!("{}|{pattern}", choices(ending));
    }
    pattern
}

/// Relations, one behind the other.
struct Path<'a> {
    text: Cow<'a, str>,
    /// Where it ends.
    target: &'a Resource,
    /// One of them is to many.
    many: bool,
}

impl<'a> Path<'a> {
    fn of(resource: &'a Resource, api: &'a Api) -> impl Iterator<Item = Self> {
        steps(resource, api).map(|(relation, target)| Self {
            text: Cow::Borrowed(&relation.key),
            target,
            many: relation.list,
        })
    }

    fn longer(&self, api: &'a Api) -> impl Iterator<Item = Self> {
        steps(self.target, api).filter(|(relation, _)| !(self.many && relation.list)).map(
            |(relation, target)| Self {
                text: Cow::Owned([&self.text, ".", &*relation.key].concat()),
                target,
                many: self.many || relation.list,
            },
        )
    }
}

fn steps<'a>(resource: &'a Resource, api: &'a Api) -> impl Iterator<Item = (&'a ApiRelation, &'a Resource)> {
    relations::of(resource, api, |relation| relation.include)
}
