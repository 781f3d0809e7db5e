//! Indented text that looks, in the emitter, like what it prints.

use crate::name::ts_comment;

/// Lines longer than this are broken where they can be.
const WIDTH: usize = 120;

#[derive(Debug, Default)]
pub(super) struct Writer {
    out: String,
    depth: usize,
}

impl Writer {
    pub(super) fn line(&mut self, text: impl AsRef<str>) {
        let text = text.as_ref();
        if !text.is_empty() {
            for _ in 0..self.depth {
                self.out.push_str("  ");
            }
            self.out.push_str(text);
        }
        self.out.push('\n');
    }

    /// An empty line between two things; none at the beginning.
    pub(super) fn gap(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    pub(super) fn block(&mut self, open: impl AsRef<str>, close: &str, body: impl FnOnce(&mut Self)) {
        self.line(open);
        self.inner(body);
        self.line(close);
    }

    /// What stands within a block.
    pub(super) fn inner(&mut self, body: impl FnOnce(&mut Self)) {
        self.depth += 1;
        body(self);
        self.depth -= 1;
    }

    /// `open item, item close` on one line where it fits, else an item a line.
    pub(super) fn list(&mut self, open: &str, items: &[String], close: &str) {
        let joined = items.join(", ");
        let pad = if open.ends_with('{') && !items.is_empty() { " " } else { "" };
        let line = format!("{open}{pad}{joined}{pad}{close}");
        if line.len() + 2 * self.depth <= WIDTH {
            self.line(line);
        } else {
            self.block(open, close, |w| items.iter().for_each(|item| w.line(format!("{item},"))));
        }
    }

    /// A documentation comment, if there is one.
    pub(super) fn doc(&mut self, text: Option<&str>) {
        let Some(text) = text.map(ts_comment) else { return };
        let text = text.trim_end();
        if text.is_empty() {
            return;
        }
        // On one line it would speak to the compiler (`@ts-expect-error`).
        if text.contains('\n') || text.contains("@ts-") {
            self.line("/**");
            for line in text.lines() {
                self.line(format!(" * {line}").trim_end());
            }
            self.line(" */");
        } else {
            self.line(format!("/** {} */", text.trim_start()));
        }
    }

    /// Every type annotation is made here: an emitter of `.js` and `.d.ts` is this one with annotations left out.
    pub(super) fn typed(name: &str, of: &str) -> String {
        format!("{name}: {of}")
    }

    pub(super) fn into_text(self) -> String {
        self.out
    }
}
