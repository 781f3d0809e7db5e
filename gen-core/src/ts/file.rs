//! One TypeScript file: header, imports, body.

use std::cell::Cell;
use std::ops::Range;

use gen_core_text::parts;

use crate::artifact::Sink;

use super::context::Context;
use super::layer::Layer;
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
    /// In the order in which they came; some stand in it more than once.
    modules: Vec<Module>,
    /// The names of `entries`, one behind the other.
    names: String,
    /// Some stand in it more than once.
    entries: Vec<Entry>,
    /// How this file names the modules, one behind the other.
    specifiers: String,
}

/// A name that is imported.
#[derive(Debug, Clone)]
struct Entry {
    /// Of which module: its place among them.
    module: usize,
    kind: Kind,
    /// Where it stands in the names.
    name: Range<usize>,
}

/// What a file took while it was made, for the next one that the thread makes.
#[derive(Debug, Default)]
struct Room {
    body: String,
    modules: Vec<Module>,
    names: String,
    entries: Vec<Entry>,
    specifiers: String,
}

thread_local! {
    static ROOM: Cell<Room> = Cell::default();
}

/// So many are looked through for the same one, which is cheaper than to sort them all.
const NEAR: usize = 24;

/// The last ones.
fn near<T>(all: &[T]) -> &[T] {
    all.get(all.len().saturating_sub(NEAR)..).unwrap_or_default()
}

impl Imports {
    /// `namespace.name` of another module; of the file's own, the name alone.
    pub(super) fn member(
        &mut self,
        module: &'static str,
        namespace: &str,
        name: impl Show,
        value: bool,
    ) -> String {
        if self.own == Some(module) {
            return name.text();
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
        let module = self.place_of(module);
        let start = self.names.len();
        name.show(&mut self.names);
        let name = start..self.names.len();
        let names = self.names.as_bytes();
        let bytes = |range: &Range<usize>| names.get(range.clone()).unwrap_or_default();
        // A plain loop: in a build script nothing is optimised.
        for entry in near(&self.entries) {
            if entry.module == module
                && entry.name.len() == name.len()
                && entry.kind == kind
                && bytes(&entry.name) == bytes(&name)
            {
                self.names.truncate(start);
                return;
            }
        }
        self.entries.push(Entry { module, kind, name });
    }

    /// Where a module is among those of the file, if it was named not long ago; else it comes to stand there once more.
    fn place_of(&mut self, module: Module) -> usize {
        let (last, near) = (self.modules.len(), near(&self.modules));
        if let Some(place) = near.iter().position(|known| *known == module) {
            return last - near.len() + place;
        }
        self.modules.push(module);
        last
    }

    fn name(&self, range: &Range<usize>) -> &str {
        self.names.get(range.clone()).unwrap_or_default()
    }

    /// Writes how this file names a module.
    fn specify(&self, context: &Context<'_>, module: Module, out: &mut String) {
        let (folder, rest) = match module {
            Module::Fixed(path) => path.split_once('/').unwrap_or((path, "")),
            Module::Model { layer, .. } => (layer.name(), ""),
        };
        match (folder == self.folder, self.up.strip_prefix("../")) {
            (true, Some("")) => out.push_str("./"),
            (true, Some(up)) => out.push_str(up),
            _ => out.extend([self.up, folder, "/"]),
        }
        match module {
            Module::Fixed(_) => out.push_str(rest),
            Module::Model { model, suffix, .. } => {
                let stem = context.stem(model);
                out.extend([stem, "/", stem, ".", suffix]);
            }
        }
        out.push_str(self.extension.suffix());
    }

    fn write(&mut self, context: &Context<'_>, w: &mut Writer) {
        self.packages.sort_unstable();
        self.packages.dedup();
        for line in &self.packages {
            w.line(line);
        }
        let mut specifiers = std::mem::take(&mut self.specifiers);
        let shown = self.modules.iter().map(|module| {
            let start = specifiers.len();
            self.specify(context, *module, &mut specifiers);
            start..specifiers.len()
        });
        let mut order: Vec<(usize, Range<usize>)> = shown.enumerate().collect();
        let specifier = |range: &Range<usize>| specifiers.get(range.clone()).unwrap_or_default();
        order.sort_unstable_by(|a, b| specifier(&a.1).cmp(specifier(&b.1)));
        // The place of each in the order, where what is named alike is one.
        let mut ranks = vec![0; order.len()];
        let mut modules: Vec<&str> = Vec::with_capacity(order.len());
        for (module, range) in &order {
            if modules.last() != Some(&specifier(range)) {
                modules.push(specifier(range));
            }
            if let Some(rank) = ranks.get_mut(*module) {
                *rank = modules.len() - 1;
            }
        }
        let mut entries = std::mem::take(&mut self.entries);
        for entry in &mut entries {
            entry.module = ranks.get(entry.module).copied().unwrap_or_default();
        }
        let names = self.names.as_bytes();
        let name = |entry: &Entry| names.get(entry.name.clone()).unwrap_or_default();
        entries.sort_unstable_by(|a, b| {
            (a.module, a.kind).cmp(&(b.module, b.kind)).then_with(|| name(a).cmp(name(b)))
        });
        entries.dedup_by(|a, b| (a.module, a.kind, name(a)) == (b.module, b.kind, name(b)));
        for of in entries.chunk_by(|a, b| a.module == b.module) {
            let module = of.first().and_then(|entry| modules.get(entry.module));
            self.write_module(module.copied().unwrap_or_default(), of, w);
        }
        (self.specifiers, self.entries) = (specifiers, entries);
    }

    /// `entries` are in the order of their kinds.
    fn write_module(&self, specifier: &str, mut entries: &[Entry], w: &mut Writer) {
        let mut of = |kind| {
            let count = entries.iter().take_while(|entry| entry.kind == kind).count();
            let (of, others) = entries.split_at(count);
            entries = others;
            of.iter().map(|entry| self.name(&entry.name))
        };
        let (mut namespaces, mut types_alone) = (of(Kind::NamespaceOfValues), of(Kind::NamespaceOfTypes));
        let (values, types) = (of(Kind::Value), of(Kind::Type));
        if let Some(name) = namespaces.next() {
            w.line(parts!("import * as {name} from \"{specifier}\";"));
        } else if let Some(name) = types_alone.next() {
            w.line(parts!("import type * as {name} from \"{specifier}\";"));
        }
        let close = parts!("}} from \"{specifier}\";");
        if values.len() > 0 {
            // A value brings its type with it.
            let types = types.filter(|name| values.clone().all(|value| value != *name));
            w.list("import {", values.clone().map(Item::Plain).chain(types.map(Item::Type)), close);
        } else if types.len() > 0 {
            w.list("import type {", types, close);
        }
    }

    /// Leaves the room to the thread's next file, but for that of a very long one.
    fn leave(self, body: String) {
        let Self { mut modules, mut names, mut entries, mut specifiers, .. } = self;
        modules.clear();
        names.clear();
        entries.clear();
        specifiers.clear();
        if body.capacity() <= Sink::PART {
            ROOM.set(Room { body, modules, names, entries, specifiers });
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
        let Room { body, modules, names, entries, specifiers } = ROOM.take();
        let packages = Vec::new();
        let imports = Imports {
            extension,
            folder: emitter,
            up,
            own: None,
            packages,
            modules,
            names,
            entries,
            specifiers,
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
        w.line(parts!("// @generated by gen (ts/{}). Do not edit.\n", self.emitter));
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
pub(super) fn barrel(emitter: &'static str, lines: impl IntoIterator<Item = impl Show>, out: &mut String) {
    out.push_str(&header(emitter));
    out.push('\n');
    let start = out.len();
    for line in lines {
        line.show(out);
        out.push('\n');
    }
    // Without an import or export it would be a script.
    if out.len() == start {
        out.push_str("export {};\n");
    }
}
