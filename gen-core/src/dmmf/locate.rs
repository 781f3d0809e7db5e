//! Offsets into the document become line, column and JSON path: only when something is reported, in one go over the text.

use std::fmt::Write as _;

use super::json::{Event, Kind, Reader};
use crate::diag::{Diagnostics, Place, shown};

/// Gives every diagnostic that has an offset its place.
pub(super) fn locate(text: &str, diagnostics: &mut Diagnostics) {
    let mut wanted: Vec<(usize, &mut Option<Place>)> = diagnostics
        .iter_mut()
        .filter_map(|d| d.offset().map(|offset| (offset.0 as usize, &mut d.place)))
        .filter(|(_, place)| place.is_none())
        .collect();
    if wanted.is_empty() {
        return;
    }
    wanted.sort_by_key(|(at, _)| *at);
    let offsets: Vec<usize> = wanted.iter().map(|(at, _)| *at).collect();
    let places = paths(text, &offsets).into_iter().zip(positions(text, &offsets));
    for ((_, slot), (path, (line, column))) in wanted.into_iter().zip(places) {
        *slot = Some(Place { line, column, path: shown(&path) });
    }
}

/// The JSON path of the value that begins last before each offset (or of what it stands in, if it has ended by then). Offsets
/// are sorted.
fn paths(text: &str, offsets: &[usize]) -> Vec<String> {
    let mut walker = Walker { open: Vec::new(), offsets, paths: Vec::with_capacity(offsets.len()) };
    // Where the text stops being JSON, the path so far is as good as it gets.
    let _ = Reader::new(text).walk(&mut |event, at| walker.step(&event, at));
    walker.finish_before(usize::MAX);
    while walker.paths.len() < offsets.len() {
        walker.paths.push(walker.path());
    }
    walker.paths
}

struct Walker<'t, 'o> {
    /// Of each open container, where in it we are: a key (once there is one) or an index.
    open: Vec<Step<'t>>,
    offsets: &'o [usize],
    paths: Vec<String>,
}

enum Step<'t> {
    Key(Option<&'t str>),
    Index(Option<usize>),
    /// A value that is no container, or a container that has ended.
    Done,
}

impl<'t> Walker<'t, '_> {
    fn step(&mut self, event: &Event<'t>, at: usize) {
        self.finish_before(at);
        if let Some(Step::Done) = self.open.last() {
            self.open.pop();
        }
        match event {
            Event::Value(kind) => {
                if let Some(Step::Index(index)) = self.open.last_mut() {
                    *index = Some(index.map_or(0, |index| index + 1));
                }
                self.open.push(match kind {
                    Kind::Object => Step::Key(None),
                    Kind::Array => Step::Index(None),
                    _ => Step::Done,
                });
            }
            Event::Key(name) => {
                if let Some(Step::Key(key)) = self.open.last_mut() {
                    *key = Some(name);
                }
            }
            Event::End => {
                self.open.pop();
                self.open.push(Step::Done);
            }
        }
    }

    fn finish_before(&mut self, at: usize) {
        while self.offsets.get(self.paths.len()).is_some_and(|offset| *offset < at) {
            self.paths.push(self.path());
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        // A container without a key or index yet has just begun: the path leads to itself.
        for step in &self.open {
            match step {
                Step::Key(Some(key)) if is_plain(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Key(Some(key)) => drop(write!(path, "[\"{key}\"]")),
                Step::Index(Some(index)) => drop(write!(path, "[{index}]")),
                Step::Key(None) | Step::Index(None) | Step::Done => {}
            }
        }
        path
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$')
}

/// Line and column, both 1-based, of sorted offsets. Columns count characters.
fn positions(text: &str, offsets: &[usize]) -> Vec<(u32, u32)> {
    let (mut at, mut line, mut column) = (0, 1_u32, 1_u32);
    offsets
        .iter()
        .map(|&offset| {
            let offset = offset.min(text.len());
            for byte in text.as_bytes().get(at..offset).unwrap_or_default() {
                if *byte == b'\n' {
                    line += 1;
                    column = 1;
                } else if byte & 0b1100_0000 != 0b1000_0000 {
                    column += 1;
                }
            }
            at = offset;
            (line, column)
        })
        .collect()
}
