//! The document, printed entry by entry: what is printed is never whole in memory.

use super::json::{Json, WIDTH, write_entry, write_key};
use super::text::{put_text, write_line_end};
use crate::artifact::Sink;

/// Prints an object of which the entries come one by one. Its entries stand on lines of their own; it is put on one line when it ends,
/// if that has room.
pub(super) struct Printer<'s, 't> {
    /// Nothing: what is printed is only looked at.
    sink: Option<&'s mut Sink<'t>>,
    depth: usize,
    /// Nothing stands in the innermost object or list.
    is_empty: bool,
    /// How wide its entries are on one line, with what stands between them; nothing, if there is one that has no room.
    width: Option<usize>,
    line: String,
}

/// An object or list that was begun.
pub(super) struct Open {
    brackets: &'static str,
    at: usize,
    /// Of its line.
    used: usize,
    /// What stands before it in what it is within, with its key.
    before: Option<usize>,
}

impl Open {
    const NOWHERE: Self = Self { brackets: "", at: 0, used: 0, before: None };
}

impl<'s, 't> Printer<'s, 't> {
    /// Begins a document, which is an object.
    pub(super) fn new(sink: &'s mut Sink<'t>) -> Self {
        Self { sink: Some(sink), depth: 1, is_empty: true, width: Some(0), line: String::new() }
    }

    /// Prints nothing.
    pub(super) fn blind() -> Self {
        Self { sink: None, depth: 1, is_empty: true, width: None, line: String::new() }
    }

    /// Whether it prints nothing.
    pub(super) fn is_blind(&self) -> bool {
        self.sink.is_none()
    }

    /// A whole entry.
    pub(super) fn entry(&mut self, key: &str, value: &Json<'_>) {
        let Some(sink) = &mut self.sink else { return };
        let width = write_entry(sink.text, self.depth, self.is_empty, key, value);
        self.add(width);
    }

    /// Something stands in the innermost object or list: how wide it is, if it has room on a line.
    fn add(&mut self, width: Option<usize>) {
        let between = if self.is_empty { 0 } else { 2 };
        self.width = match (self.width, width) {
            (Some(before), Some(width)) => Some(before + between + width),
            _ => None,
        };
        self.is_empty = false;
    }

    /// An entry, or an item where there is no key, that is written in one line, if it has room there.
    pub(super) fn line(
        &mut self,
        key: Option<&str>,
        write: impl FnOnce(&mut String, &mut usize) -> bool,
    ) -> bool {
        let Some(sink) = &mut self.sink else { return true };
        let start = sink.text.len();
        let used = match key {
            Some(key) => write_key(sink.text, self.depth, self.is_empty, key),
            None => begin_item(sink.text, self.depth, self.is_empty),
        };
        let room = WIDTH.saturating_sub(used + 1);
        let mut rest = room;
        let has_room = write(sink.text, &mut rest);
        if has_room {
            self.add(Some(used - 2 * self.depth + room - rest));
        } else {
            sink.text.truncate(start);
        }
        has_room
    }

    /// Everything that an object holds.
    pub(super) fn entries(&mut self, object: Json<'_>) {
        for (key, value) in object.into_entries() {
            self.entry(&key, &value);
        }
    }

    /// An item of a list.
    pub(super) fn item(&mut self, value: &Json<'_>) {
        let Some(sink) = &mut self.sink else { return };
        begin_item(sink.text, self.depth, self.is_empty);
        let width = value.write(sink.text, self.depth, 2 * self.depth);
        self.add(width);
    }

    /// The same: a text.
    pub(super) fn text(&mut self, text: &str) {
        let Some(sink) = &mut self.sink else { return };
        begin_item(sink.text, self.depth, self.is_empty);
        let width = put_text(sink.text, text);
        self.add(Some(width));
    }

    /// An entry that is a list of texts.
    pub(super) fn texts<'a>(&mut self, key: &str, texts: impl Iterator<Item = &'a str>) {
        let list = self.open_list(key);
        texts.for_each(|text| self.text(text));
        self.close(list);
    }

    /// Begins an object as an entry.
    pub(super) fn open(&mut self, key: &str) -> Open {
        self.begin(Some(key), "{}")
    }

    /// Begins a list as an entry.
    pub(super) fn open_list(&mut self, key: &str) -> Open {
        self.begin(Some(key), "[]")
    }

    /// Begins an object as an item of a list.
    pub(super) fn open_item(&mut self) -> Open {
        self.begin(None, "{}")
    }

    fn begin(&mut self, key: Option<&str>, brackets: &'static str) -> Open {
        let Some(sink) = &mut self.sink else { return Open::NOWHERE };
        let used = match key {
            Some(key) => write_key(sink.text, self.depth, self.is_empty, key),
            None => begin_item(sink.text, self.depth, self.is_empty),
        };
        let at = sink.text.len();
        let width = used - 2 * self.depth;
        self.add(Some(width));
        self.depth += 1;
        self.is_empty = true;
        Open { brackets, at, used, before: self.width.replace(0) }
    }

    /// Entries that are printed already, behind others.
    pub(super) fn printed(&mut self, entries: &str) {
        let Some(sink) = &mut self.sink else { return };
        sink.text.push_str(entries);
        self.width = None;
    }

    /// Ends what was begun.
    pub(super) fn close(&mut self, Open { brackets, at, used, before }: Open) {
        let Some(sink) = &mut self.sink else { return };
        self.depth -= 1;
        if std::mem::replace(&mut self.is_empty, false) {
            sink.text.push_str(brackets);
            self.width = before.map(|before| before + brackets.len());
            return;
        }
        write_line_end(sink.text, self.depth);
        sink.text.push_str(brackets.get(1..).unwrap_or_default());
        let edges = if brackets == "{}" { 4 } else { 2 };
        let width = self.width.map(|width| width + edges).filter(|width| used + width < WIDTH);
        if width.is_some() {
            join(sink.text, at, &mut self.line);
        }
        self.width = before.zip(width).map(|(before, width)| before + width);
    }

    /// Ends what is longer than a line, unless it is empty.
    pub(super) fn close_long(&mut self, mut open: Open) {
        open.before = None;
        self.width = None;
        self.close(open);
        self.part();
    }

    /// What stands there will not be looked at again.
    pub(super) fn part(&mut self) {
        if let Some(sink) = &mut self.sink {
            sink.part();
        }
    }

    /// Ends the document.
    pub(super) fn finish(mut self) {
        self.close_long(Open { brackets: "{}", ..Open::NOWHERE });
        if let Some(sink) = self.sink {
            sink.text.push('\n');
        }
    }
}

/// How much of the line it takes.
fn begin_item(out: &mut String, depth: usize, is_first: bool) -> usize {
    out.push(if is_first { '[' } else { ',' });
    write_line_end(out, depth);
    2 * depth
}

/// Puts on one line what stands on several since `at`. No text has a line end in it.
fn join(out: &mut String, at: usize, line: &mut String) {
    line.clear();
    for part in out.get(at..).unwrap_or_default().split('\n') {
        let part = part.trim_start_matches(' ');
        if !matches!((line.as_bytes().last(), part), (None | Some(b'['), _) | (_, "]")) {
            line.push(' ');
        }
        line.push_str(part);
    }
    out.truncate(at);
    out.push_str(line);
}
