//! Room `diag`: every problem of a run, with code, place and help. Nothing stops at the first.

pub mod codes;

use std::fmt;

use crate::name::visible;

/// A kind of problem. The table of all is [`codes::ALL`].
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// `GEN0201`
    pub id: &'static str,
    /// Whether anything can be generated all the same.
    pub severity: Severity,
    /// One sentence.
    pub meaning: &'static str,
    /// Why it is a problem; sentences.
    pub reason: &'static str,
    /// What to do, in general: the end of `help: …`.
    pub remedy: &'static str,
    /// A schema that has it.
    pub example: Example,
}

/// What shows a code.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Example {
    /// A document that gives this code and no other.
    Document(&'static str),
    /// What no document can show, and the report.
    Told {
        /// What there is.
        given: &'static str,
        /// What is reported of it.
        shown: &'static str,
    },
}

impl Code {
    /// The code of this id, in whatever case.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        codes::ALL.iter().copied().find(|code| code.id.eq_ignore_ascii_case(id))
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated that may surprise.
    Warning,
}

impl Severity {
    /// As it is printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A byte offset into the schema's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Offset(pub u32);

/// Where a thing stands is no part of what it says: two layouts of one schema have the same hash.
impl std::hash::Hash for Offset {
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}

/// Where in the schema's text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// 1-based.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
    /// `datamodel.models[3].fields[2].type`
    pub path: String,
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind.
    pub code: &'static Code,
    /// A sentence with the names concerned.
    pub message: String,
    /// Where; none for what concerns no place in the schema's text.
    pub place: Option<Place>,
    /// What to do about it.
    pub help: String,
    offset: Option<Offset>,
}

impl Diagnostic {
    /// A problem without a place, with the remedy of its code.
    pub fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: shown(&message.into()),
            place: None,
            help: code.remedy.to_owned(),
            offset: None,
        }
    }

    /// Says where it is; the reader turns the offset into a [`Place`] when it is reported.
    #[must_use]
    pub fn at(mut self, offset: Offset) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Says what to do, better than the code's own remedy can.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = shown(&help.into());
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity
    }

    /// Where it is in the text, as a byte offset.
    pub fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// The whole report, over several lines, with the name of the schema's file.
    pub fn display<'a>(&'a self, file: &'a str) -> impl fmt::Display + 'a {
        Report { diagnostic: self, file }
    }
}

/// As long as a person may still read it, and without what a terminal would obey: a document may hold any text.
const LONGEST: usize = 1_000;

pub(crate) fn shown(text: &str) -> String {
    let mut text = visible(text);
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('…');
    }
    text
}

struct Report<'a> {
    diagnostic: &'a Diagnostic,
    file: &'a str,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { code, message, place, help, .. } = self.diagnostic;
        write!(f, "{}[{}]: {message}", code.severity.as_str(), code.id)?;
        if let Some(Place { line, column, path }) = place {
            write!(f, "\n  --> {}:{line}:{column}", self.file)?;
            if !path.is_empty() {
                write!(f, " ({path})")?;
            }
        }
        write!(f, "\n  help: {help}")
    }
}

/// All problems of a run. Must be consumed by [`Diagnostics::into_sorted`]: in debug builds, dropping one that holds problems
/// nobody has read panics.
#[must_use]
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all of another run.
    pub fn extend(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// No problem at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many, warnings counted.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing may be generated.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// How many errors.
    pub fn error_count(&self) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).count()
    }

    /// Looks without consuming.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// For a reader that turns offsets into places.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.list.iter_mut()
    }

    /// All of them, in the order of the text; those without a place come last, in the order in which they were found. Equal ones
    /// are given once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        let mut list = std::mem::take(&mut self.list);
        list.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.offset.is_none(), d.offset);
            key(a).cmp(&key(b)).then_with(|| match a.offset {
                Some(_) => (a.code.id, &a.message).cmp(&(b.code.id, &b.message)),
                None => std::cmp::Ordering::Equal,
            })
        });
        list.dedup();
        list
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            debug_assert!(self.list.is_empty(), "diagnostics were dropped unread: {:?}", self.list);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_place_and_help() {
        let mut diagnostic = Diagnostic::new(&codes::UNKNOWN_TYPE, "unknown type `Foo`").help("models: A");
        diagnostic.place =
            Some(Place { line: 12, column: 8, path: "datamodel.models[0].fields[2].type".to_owned() });
        assert_eq!(
            diagnostic.display("schema.json").to_string(),
            "error[GEN0201]: unknown type `Foo`\n  --> schema.json:12:8 (datamodel.models[0].fields[2].type)\n  help: models: A"
        );
    }

    #[test]
    fn sorts_by_place_and_gives_equal_ones_once() {
        let mut all = Diagnostics::new();
        all.push(Diagnostic::new(&codes::NO_PROVIDER, "z"));
        all.push(Diagnostic::new(&codes::UNKNOWN_TYPE, "b").at(Offset(7)));
        all.push(Diagnostic::new(&codes::UNKNOWN_TYPE, "a").at(Offset(7)));
        all.push(Diagnostic::new(&codes::UNKNOWN_TYPE, "a").at(Offset(7)));
        all.push(Diagnostic::new(&codes::UNKNOWN_TYPE, "c").at(Offset(3)));
        assert!(all.has_errors());
        assert_eq!(
            all.into_sorted().iter().map(|d| d.message.as_str()).collect::<Vec<_>>(),
            ["c", "a", "b", "z"]
        );
    }

    #[test]
    #[should_panic(expected = "dropped unread")]
    #[cfg(debug_assertions)]
    fn must_be_read() {
        let mut all = Diagnostics::new();
        all.push(Diagnostic::new(&codes::NO_PROVIDER, "z"));
        drop(all);
    }
}
