//! The document, printed entry by entry.

use super::json::{Json, write_entry, write_key, write_line_end};
use crate::artifact::Sink;

/// Prints an object of which the entries come one by one, so that it is never whole in memory. Such a one is longer than a line, unless
/// it is empty.
pub(super) struct Printer<'s, 't> {
    sink: &'s mut Sink<'t>,
    depth: usize,
    /// Nothing stands in the innermost object or list.
    is_empty: bool,
}

impl<'s, 't> Printer<'s, 't> {
    /// Begins a document, which is an object.
    pub(super) fn new(sink: &'s mut Sink<'t>) -> Self {
        Self { sink, depth: 1, is_empty: true }
    }

    /// A whole entry.
    pub(super) fn entry(&mut self, key: &str, value: &Json<'_>) {
        write_entry(self.sink.text, self.depth, self.is_empty, key, value);
        self.is_empty = false;
        self.sink.part();
    }

    /// An item of a list.
    pub(super) fn item(&mut self, value: &Json<'_>) {
        self.sink.text.push(if self.is_empty { '[' } else { ',' });
        write_line_end(self.sink.text, self.depth);
        value.write(self.sink.text, self.depth, 2 * self.depth);
        self.is_empty = false;
        self.sink.part();
    }

    /// Begins an object or a list as an entry.
    pub(super) fn open(&mut self, key: &str) {
        write_key(self.sink.text, self.depth, self.is_empty, key);
        self.depth += 1;
        self.is_empty = true;
    }

    /// Entries that are printed already, behind others.
    pub(super) fn printed(&mut self, entries: &str) {
        self.sink.text.push_str(entries);
    }

    /// Ends what was begun.
    pub(super) fn close(&mut self, brackets: &str) {
        self.depth -= 1;
        if self.is_empty {
            self.sink.text.push_str(brackets);
        } else {
            write_line_end(self.sink.text, self.depth);
            self.sink.text.push_str(brackets.get(1..).unwrap_or_default());
        }
        self.is_empty = false;
        self.sink.part();
    }

    /// Ends the document.
    pub(super) fn finish(mut self) {
        self.close("{}");
        self.sink.text.push('\n');
    }
}
