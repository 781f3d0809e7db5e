//! Indented text that looks, in the emitter, like what it prints.

use std::borrow::Cow;
use std::fmt::Write as _;

use gen_core_text::parts;

use crate::artifact::Sink;
use crate::name::{Name, TsIdent, ts_comment, write_ts_string};

/// Lines longer than this are broken where they can be.
const WIDTH: usize = 120;

#[derive(Debug, Default)]
pub(super) struct Writer {
    out: String,
    depth: usize,
}

/// What is written where it comes to stand, and is no text before.
pub(super) trait Show {
    fn show(&self, out: &mut String);

    /// For where it is kept: a text, with room for a line of code from the start.
    fn text(&self) -> String {
        let mut text = String::with_capacity(96);
        self.show(&mut text);
        text
    }
}

/// What [`gen_core_text::parts`] makes of a format string.
pub(super) struct Parts<F>(pub(super) F);

impl<F: Fn(&mut String)> Show for Parts<F> {
    fn show(&self, out: &mut String) {
        (self.0)(out);
    }
}

impl Show for str {
    fn show(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Show for String {
    fn show(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Show for Cow<'_, str> {
    fn show(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Show for bool {
    fn show(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

macro_rules! displayed {
    ($($of:ty),*) => {
        $(impl Show for $of {
            fn show(&self, out: &mut String) {
                // Writing to a String cannot fail.
                let _ = write!(out, "{self}");
            }
        })*
    };
}

displayed!(u16, u32, u64, usize, i64, Name, TsIdent);

/// A text as a string literal.
pub(super) struct Quoted<'t>(&'t str);

/// See [`ts_string`](crate::name::ts_string), which is for where it is no part of a line.
pub(super) fn quoted(text: &str) -> Quoted<'_> {
    Quoted(text)
}

impl Show for Quoted<'_> {
    fn show(&self, out: &mut String) {
        write_ts_string(self.0, out);
    }
}

impl<S: Show + ?Sized> Show for &S {
    fn show(&self, out: &mut String) {
        (**self).show(out);
    }
}

/// `name: Type`
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<N, T> {
    name: N,
    of: T,
}

impl<N: Show, T: Show> Show for Typed<N, T> {
    fn show(&self, out: &mut String) {
        self.name.show(out);
        out.push_str(": ");
        self.of.show(out);
    }
}

impl Writer {
    /// Goes on behind a text.
    pub(super) fn behind(out: String) -> Self {
        Self { out, depth: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    pub(super) fn line(&mut self, text: impl Show) {
        let start = self.out.len();
        self.indent();
        let written = self.out.len();
        text.show(&mut self.out);
        if self.out.len() == written {
            self.out.truncate(start);
        }
        self.out.push('\n');
    }

    fn indent(&mut self) {
        const SPACES: &str = "                                ";
        match SPACES.get(..2 * self.depth) {
            Some(spaces) => self.out.push_str(spaces),
            None => (0..self.depth).for_each(|_| self.out.push_str("  ")),
        }
    }

    /// An empty line between two things; none at the beginning.
    pub(super) fn gap(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    pub(super) fn block(&mut self, open: impl Show, close: &str, body: impl FnOnce(&mut Self)) {
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
    pub(super) fn list<I>(&mut self, open: impl Show, items: I, close: impl Show)
    where
        I: IntoIterator<Item: Show> + Clone,
    {
        let start = self.out.len();
        self.indent();
        open.show(&mut self.out);
        let opened = self.out.len();
        let is_object = self.out.ends_with('{');
        let mut between = if is_object { " " } else { "" };
        for item in items.clone() {
            self.out.push_str(between);
            item.show(&mut self.out);
            between = ", ";
        }
        if is_object && between == ", " {
            self.out.push(' ');
        }
        close.show(&mut self.out);
        if self.out.len() - start > WIDTH {
            self.out.truncate(opened);
            self.out.push('\n');
            self.inner(|w| {
                for item in items {
                    w.indent();
                    item.show(&mut w.out);
                    w.out.push_str(",\n");
                }
            });
            self.line(close);
        } else {
            self.out.push('\n');
        }
    }

    /// A documentation comment, if there is one.
    pub(super) fn doc(&mut self, text: Option<&str>) {
        let Some(text) = text else { return };
        let text = if is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(ts_comment(text)) };
        let text = text.trim_end();
        if text.is_empty() {
            return;
        }
        // On one line it would speak to the compiler (`@ts-expect-error`).
        if text.contains('\n') || text.contains("@ts-") {
            self.line("/**");
            for line in text.lines() {
                self.line(text!(" * {line}").trim_end());
            }
            self.line(" */");
        } else {
            self.line(parts!("/** {} */", text.trim_start()));
        }
    }

    /// Every type annotation is made here: an emitter of `.js` and `.d.ts` is this one with annotations left out.
    pub(super) fn typed<N: Show, T: Show>(name: N, of: T) -> Typed<N, T> {
        Typed { name, of }
    }

    /// Hands on what was written so far; it goes on at the same depth.
    pub(super) fn part(&mut self, sink: &mut Sink<'_>) {
        sink.text.push_str(&self.out);
        self.out.clear();
        sink.part();
    }

    pub(super) fn into_text(self) -> String {
        self.out
    }
}

/// Nothing in it means something in a comment.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'/')
}

#[cfg(test)]
mod tests {
    use gen_core_text::parts;

    #[test]
    fn parts_say_what_a_format_does() {
        let (out, values, name) = ("o", 2_u32, String::from("n"));
        let mut count = 0_u32;
        let mut next = || {
            count += 1;
            text!("{count}")
        };
        assert_eq!(text!("{}|{}", next(), next()), "1|2");
        let parts = parts!("{{{out}}} {values}\u{7d} {name}{}", name,);
        assert_eq!(text!("{parts}|{parts}"), "{o} 2} nn|{o} 2} nn");
        let taken = |number: u32| {
            parts!(move "{number}\
            {}", text!("<{}>", parts!("{number}")))
        };
        assert_eq!(text!("{}", taken(7)), "7<7>");
        assert_eq!(text!(""), "");
    }
}
