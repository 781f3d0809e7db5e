//! One TypeScript file: header, imports, body.

use std::cell::Cell;
use std::fmt::{Display, Write as _};
use std::ops::Range;

use crate::artifact::Sink;

use super::layer::Layer;
use super::model::Context;
use super::options::ImportExtension;
use super::writer::{Show, Writer};

/// A file of the output, as imports name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Module {
    /// Its path in the output, without ending.
    Fixed(&'static str),
    /// A file of a model, by the model's place among all of them.
    Model { layer: Layer, model: u32, suffix: &'static str },
}

impl From<&'static str> for Module {
    fn from(path: &'static str) -> Self {
        Self::Fixed(path)
    }
}

/// What stands of a module in the line that imports it; in the order of the lines and in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    NamespaceOfValues,
    NamespaceOfTypes,
    Value,
    Type,
}

/// What a file imports, collected while its body is written.
#[derive(Debug)]
pub(super) struct Imports {
    extension: ImportExtension,
    /// The layer's folder, which the file is in.
    folder: &'static str,
    /// From the folder of this file to the output folder: `../../`.
    up: &'static str,
    /// The module that the file itself is, where others are to be told from it.
    own: Option<&'static str>,
    packages: Vec<&'static str>,
    /// The names of `entries`, one behind the other.
    names: String,
    /// Some stand in it more than once.
    entries: Vec<(Module, Kind, Range<usize>)>,
    /// How the lines name modules, one behind the other.
    specifiers: String,
    lines: Vec<Line>,
}

/// A name that is imported: of which module (within `specifiers`), as what, and the name (within `names`).
type Line = (Range<usize>, Kind, Range<usize>);

/// What a file took while it was made, for the next one that the thread makes.
#[derive(Debug, Default)]
struct Room {
    body: String,
    names: String,
    entries: Vec<(Module, Kind, Range<usize>)>,
    specifiers: String,
    lines: Vec<Line>,
}

thread_local! {
    static ROOM: Cell<Room> = Cell::default();
}

impl Imports {
    /// So many entries are looked through for the same one, which is cheaper than to sort them all.
    const NEAR: usize = 24;

    /// `namespace.name` of another module; of the file's own, the name alone.
    pub(super) fn member(
        &mut self,
        module: &'static str,
        namespace: &str,
        name: impl Display,
        value: bool,
    ) -> String {
        if self.own == Some(module) {
            return name.to_string();
        }
        self.namespace(module, namespace, value);
        text!("{namespace}.{name}")
    }

    /// A line for a package, as it stands.
    pub(super) fn package(&mut self, line: &'static str) {
        self.packages.push(line);
    }

    /// A type of a module.
    pub(super) fn ty(&mut self, module: impl Into<Module>, name: impl Show) {
        self.add(module.into(), Kind::Type, name);
    }

    pub(super) fn value(&mut self, module: impl Into<Module>, name: impl Show) {
        self.add(module.into(), Kind::Value, name);
    }

    /// `import * as name`; of types alone unless some call asks for values.
    pub(super) fn namespace(&mut self, module: impl Into<Module>, name: impl Show, value: bool) {
        let kind = if value { Kind::NamespaceOfValues } else { Kind::NamespaceOfTypes };
        self.add(module.into(), kind, name);
    }

    fn add(&mut self, module: Module, kind: Kind, name: impl Show) {
        let start = self.names.len();
        name.show(&mut self.names);
        let range = start..self.names.len();
        let names = self.names.as_bytes();
        let bytes = |range: &Range<usize>| names.get(range.clone()).unwrap_or_default();
        let name = bytes(&range);
        // What differs most often is looked at first.
        let same = |entry: &(Module, Kind, Range<usize>)| {
            entry.2.len() == name.len() && entry.1 == kind && bytes(&entry.2) == name && entry.0 == module
        };
        if self.entries.iter().rev().take(Self::NEAR).any(same) {
            self.names.truncate(start);
        } else {
            self.entries.push((module, kind, range));
        }
    }

    fn name(&self, range: &Range<usize>) -> &str {
        self.names.get(range.clone()).unwrap_or_default()
    }

    /// Writes how a file in `own`, which `up` leads out of, names a module.
    fn specify(
        (own, up, extension): (&str, &str, ImportExtension),
        context: &Context<'_>,
        module: Module,
        out: &mut String,
    ) {
        let (folder, rest) = match module {
            Module::Fixed(path) => path.split_once('/').unwrap_or((path, "")),
            Module::Model { layer, .. } => (layer.name(), ""),
        };
        match (folder == own, up.strip_prefix("../")) {
            (true, Some("")) => out.push_str("./"),
            (true, Some(up)) => out.push_str(up),
            _ => out.extend([up, folder, "/"]),
        }
        match module {
            Module::Fixed(_) => out.push_str(rest),
            Module::Model { model, suffix, .. } => {
                let stem = context.stem(model);
                out.extend([stem, "/", stem, ".", suffix]);
            }
        }
        out.push_str(extension.suffix());
    }

    fn write(&mut self, context: &Context<'_>, w: &mut Writer) {
        self.packages.sort_unstable();
        self.packages.dedup();
        for line in &self.packages {
            w.line(line);
        }
        // Entries of a module stand together mostly, so that each is specified about once.
        let mut specifiers = std::mem::take(&mut self.specifiers);
        let mut lines = std::mem::take(&mut self.lines);
        let mut last = None;
        for (module, kind, name) in self.entries.drain(..) {
            if last != Some(module) {
                let start = specifiers.len();
                Self::specify((self.folder, self.up, self.extension), context, module, &mut specifiers);
                lines.push((start..specifiers.len(), kind, name));
            } else if let Some((specifier, ..)) = lines.last().cloned() {
                lines.push((specifier, kind, name));
            }
            last = Some(module);
        }
        let specifier = |line: &Line| specifiers.as_bytes().get(line.0.clone()).unwrap_or_default();
        let names = self.names.as_bytes();
        let name = |line: &Line| names.get(line.2.clone()).unwrap_or_default();
        lines.sort_unstable_by(|a, b| {
            let by_name = || a.1.cmp(&b.1).then_with(|| name(a).cmp(name(b)));
            specifier(a).cmp(specifier(b)).then_with(by_name)
        });
        lines.dedup_by(|a, b| a.1 == b.1 && name(a) == name(b) && specifier(a) == specifier(b));
        for group in lines.chunk_by(|a, b| specifier(a) == specifier(b)) {
            let specifier = group.first().and_then(|line| specifiers.get(line.0.clone()));
            self.write_module(specifier.unwrap_or_default(), group, w);
        }
        (self.specifiers, self.lines) = (specifiers, lines);
    }

    fn write_module(&self, specifier: &str, group: &[Line], w: &mut Writer) {
        let of = |kind| group.iter().filter(move |entry| entry.1 == kind).map(|entry| self.name(&entry.2));
        if let Some(name) = of(Kind::NamespaceOfValues).next() {
            w.line(format_args!("import * as {name} from \"{specifier}\";"));
        } else if let Some(name) = of(Kind::NamespaceOfTypes).next() {
            w.line(format_args!("import type * as {name} from \"{specifier}\";"));
        }
        // A value brings its type with it.
        let types = of(Kind::Type).filter(|name| of(Kind::Value).all(|value| value != *name));
        let close = format_args!("}} from \"{specifier}\";");
        if of(Kind::Value).next().is_some() {
            w.list("import {", of(Kind::Value).map(Item::Plain).chain(types.map(Item::Type)), close);
        } else if of(Kind::Type).next().is_some() {
            w.list("import type {", types, close);
        }
    }
}

impl Imports {
    /// Leaves the room to the thread's next file, but for that of a very long one.
    fn leave(self, body: String) {
        let Self { mut names, mut entries, mut specifiers, mut lines, .. } = self;
        names.clear();
        entries.clear();
        specifiers.clear();
        lines.clear();
        if body.capacity() <= Sink::PART {
            ROOM.set(Room { body, names, entries, specifiers, lines });
        }
    }
}

enum Item<'n> {
    Plain(&'n str),
    Type(&'n str),
}

impl Show for Item<'_> {
    fn show(&self, out: &mut String) {
        match self {
            Self::Plain(name) => out.push_str(name),
            Self::Type(name) => out.extend(["type ", name]),
        }
    }
}

#[derive(Debug)]
pub(super) struct File {
    emitter: &'static str,
    pub(super) imports: Imports,
    pub(super) body: Writer,
}

impl File {
    /// `up` leads from the file's folder to the output folder.
    pub(super) fn new(emitter: &'static str, up: &'static str, extension: ImportExtension) -> Self {
        let Room { body, names, entries, specifiers, lines } = ROOM.take();
        let packages = Vec::new();
        let imports = Imports {
            extension,
            folder: emitter,
            up,
            own: None,
            packages,
            names,
            entries,
            specifiers,
            lines,
        };
        Self { emitter, imports, body: Writer::behind(body) }
    }

    /// Says which module the file is.
    pub(super) fn of(mut self, module: &'static str) -> Self {
        self.imports.own = Some(module);
        self
    }

    pub(super) fn write(mut self, context: &Context<'_>, sink: &mut Sink<'_>) {
        self.write_head(context, sink);
        let mut body = self.body.into_text();
        sink.append(&mut body);
        body.clear();
        self.imports.leave(body);
    }

    /// The same of a file that goes on, part by part: nothing is imported any more.
    pub(super) fn begin(mut self, context: &Context<'_>, sink: &mut Sink<'_>) -> Writer {
        self.write_head(context, sink);
        self.imports.leave(String::new());
        self.body
    }

    fn write_head(&mut self, context: &Context<'_>, sink: &mut Sink<'_>) {
        let mut w = Writer::behind(std::mem::take(sink.text));
        w.line(format_args!("// @generated by gen (ts/{}). Do not edit.\n", self.emitter));
        let before = w.len();
        self.imports.write(context, &mut w);
        if w.len() > before {
            w.line("");
        }
        *sink.text = w.into_text();
    }
}

/// The first line of every file, and its end.
pub(super) fn header(emitter: &str) -> String {
    text!("// @generated by gen (ts/{emitter}). Do not edit.\n")
}

/// A file that only passes on others.
pub(super) fn barrel(emitter: &'static str, lines: impl IntoIterator<Item = impl Display>, out: &mut String) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{}", header(emitter));
    let start = out.len();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    // Without an import or export it would be a script.
    if out.len() == start {
        out.push_str("export {};\n");
    }
}
