//! `manifests/build.json`: what a run wrote. No time, no absolute path, so that two outputs can be compared byte for byte.

use std::fmt::Write as _;
use std::path::Path;

use gen_core::artifact::{Artifact, Sink};
use serde_json::Value;

use super::hash::ContentHash;

/// Where the manifest lies in an output folder.
pub(crate) const PATH: &str = "manifests/build.json";

/// What the manifest says of the run itself.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    /// Hash of what the schema says; layout and key order of its file do not matter.
    pub schema_hash: ContentHash,
    /// Prisma's name of the provider.
    pub provider: &'static str,
    /// Ending of import paths, with its dot (`.js`), or nothing.
    pub import_extension: &'static str,
}

/// One output file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Relative to the output folder, with `/`.
    pub path: Box<str>,
    /// Hash of the content.
    pub hash: ContentHash,
}

/// What the last run left, sorted by path.
#[derive(Debug, Default)]
pub(crate) struct Previous {
    pub entries: Vec<Entry>,
}

impl Previous {
    /// Nothing, or nothing that can be read, is an empty list: then nothing is pruned.
    pub(crate) fn read(path: &Path) -> Self {
        let Ok(text) = std::fs::read_to_string(path) else { return Self::default() };
        // As it is written, an output a line: thousands of them are read in no time.
        let mut entries: Vec<Entry> = text.lines().filter_map(Entry::of_line).collect();
        if entries.is_empty() {
            let document = serde_json::from_str::<Value>(&text).ok();
            let outputs = document.as_ref().and_then(|document| document.get("outputs")?.as_array());
            entries = outputs.into_iter().flatten().filter_map(Entry::of_value).collect();
        }
        entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Self { entries }
    }

    /// With what another run left. Then a path may be listed more than once.
    pub(super) fn and(mut self, other: Self) -> Self {
        if !other.entries.is_empty() {
            self.entries.extend(other.entries);
            self.entries.sort_unstable_by(|a, b| (&a.path, a.hash).cmp(&(&b.path, b.hash)));
            self.entries.dedup();
        }
        self
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.entries.binary_search_by(|entry| (*entry.path).cmp(path)).is_ok()
    }
}

impl Entry {
    fn of_line(line: &str) -> Option<Self> {
        let line = line.strip_prefix("    { \"id\": ")?;
        let text = |key: &str| Some(line.split_once(key)?.1.split_once('"')?.0);
        if line.contains('\\') {
            let document = format!("{{ \"id\": {}", line.strip_suffix(',').unwrap_or(line));
            return Self::of_value(&serde_json::from_str(&document).ok()?);
        }
        Self::new(text(", \"path\": \"")?, text(", \"hash\": \"")?)
    }

    fn of_value(output: &Value) -> Option<Self> {
        let text = |key| output.get(key).and_then(Value::as_str);
        Self::new(text("path")?, text("hash")?)
    }

    fn new(path: &str, hash: &str) -> Option<Self> {
        // A manifest is a file like any other: never follow it out of the folder.
        gen_core::artifact::ArtifactPath::new(path).ok()?;
        // A hash of another kind, of another version, is no file's: the file is whoever's it is.
        let hash = ContentHash::parse(hash).unwrap_or(ContentHash::from(0));
        Some(Self { path: path.into(), hash })
    }
}

/// Writes the manifest of these files.
pub(super) fn render<'a>(
    heading: &Heading,
    outputs: impl Iterator<Item = (&'a Artifact<'a>, ContentHash)>,
    sink: &mut Sink<'_>,
) {
    // Writing to a String cannot fail.
    let _ = write!(
        sink.text,
        "{{\n  \"toolVersion\": {:?},\n  \"schemaHash\": \"{}\",\n  \"provider\": {:?},\n  \"outputs\": [",
        env!("CARGO_PKG_VERSION"),
        heading.schema_hash,
        heading.provider
    );
    let mut separator = "\n";
    for (artifact, hash) in outputs {
        let path = artifact.path.as_str();
        sink.text.push_str(separator);
        sink.text.push_str("    { \"id\": ");
        write_id(artifact, sink.text);
        // A path has no character that JSON writes in another way.
        sink.text.push_str(", \"path\": \"");
        sink.text.push_str(path);
        sink.text.push_str("\", \"import\": \"");
        // How TypeScript names the file, relative to the output folder.
        match path.strip_suffix(".ts") {
            Some(stem) => sink.text.extend([stem, heading.import_extension]),
            None => sink.text.push_str(path),
        }
        let _ = write!(sink.text, "\", \"hash\": \"{hash}\" }}");
        separator = ",\n";
        sink.part();
    }
    sink.text.push_str("\n  ]\n}\n");
}

/// The id of a file as a JSON string.
fn write_id(artifact: &Artifact<'_>, out: &mut String) {
    // The name of the model alone may be anything.
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if artifact.owner.model.bytes().all(is_plain) {
        out.push('"');
        out.extend(artifact.id());
        out.push('"');
    } else {
        let _ = write!(out, "{}", Value::from(artifact.id().concat()));
    }
}
