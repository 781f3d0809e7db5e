//! `manifests/build.json`: what a run wrote. No time, no absolute path, so that two outputs can be compared byte for byte.

use std::fmt::Write as _;
use std::path::Path;

use gen_core::artifact::Artifact;
use serde_json::Value;

/// Where the manifest lies in an output folder.
pub(crate) const PATH: &str = "manifests/build.json";

/// What the manifest says of the run itself.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    /// Hash of what the schema says; layout and key order of its file do not matter.
    pub schema_hash: String,
    /// Prisma's name of the provider.
    pub provider: &'static str,
    /// Ending of import paths, with its dot (`.js`), or nothing.
    pub import_extension: &'static str,
}

/// One output file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// `contracts:BlogPost:blogpost.create.dto.ts`
    pub id: String,
    /// Relative to the output folder, with `/`.
    pub path: String,
    /// Hash of the content.
    pub hash: String,
}

impl Entry {
    pub(super) fn of(artifact: &Artifact<'_>, content: &str) -> Self {
        Self {
            id: artifact.id.clone(),
            path: artifact.path.as_str().to_owned(),
            hash: content_hash(content.as_bytes()),
        }
    }
}

/// The list of outputs, sorted by path.
#[derive(Debug, Default)]
pub(crate) struct Manifest {
    heading: Option<Heading>,
    /// One an output file; the manifest itself is not listed.
    pub entries: Vec<Entry>,
}

/// BLAKE3, the first 128 bits, in hex.
pub(crate) fn content_hash(content: &[u8]) -> String {
    short(&blake3::hash(content))
}

pub(crate) fn short(hash: &blake3::Hash) -> String {
    let mut text = hash.to_hex().to_string();
    text.truncate(32);
    text
}

impl Manifest {
    pub(super) fn new(heading: &Heading, entries: Vec<Entry>) -> Self {
        Self { heading: Some(heading.clone()), entries }
    }

    /// A list alone.
    pub(super) fn journal(entries: Vec<Entry>) -> Self {
        Self { heading: None, entries }
    }

    /// What the last run left. Nothing, or nothing that can be read, is an empty list: then nothing is pruned.
    pub(crate) fn read(path: &Path) -> Self {
        let entries = std::fs::read(path).ok().and_then(|text| serde_json::from_slice::<Value>(&text).ok());
        let entries = entries.as_ref().and_then(|document| document.get("outputs")?.as_array());
        let entries = entries.into_iter().flatten().filter_map(|output| {
            let text = |key| output.get(key).and_then(Value::as_str).map(str::to_owned);
            let (id, path, hash) = (text("id")?, text("path")?, text("hash")?);
            // A manifest is a file like any other: never follow it out of the folder.
            gen_core::artifact::ArtifactPath::new(&path).is_ok().then_some(Entry { id, path, hash })
        });
        Self { heading: None, entries: entries.collect() }
    }

    pub(super) fn to_json(&self) -> String {
        let quote = |text: &str| Value::from(text).to_string();
        let mut json = String::with_capacity(self.entries.len() * 200 + 300);
        json.push_str("{\n");
        if let Some(heading) = &self.heading {
            let _ = writeln!(json, "  \"toolVersion\": {},", quote(env!("CARGO_PKG_VERSION")));
            let _ = writeln!(json, "  \"schemaHash\": {},", quote(&heading.schema_hash));
            let _ = writeln!(json, "  \"provider\": {},", quote(heading.provider));
        }
        json.push_str("  \"outputs\": [");
        for (index, entry) in self.entries.iter().enumerate() {
            json.push_str(if index == 0 { "\n" } else { ",\n" });
            let _ = write!(
                json,
                "    {{ \"id\": {}, \"path\": {}, \"import\": {}, \"hash\": {} }}",
                quote(&entry.id),
                quote(&entry.path),
                quote(&self.import_path(&entry.path)),
                quote(&entry.hash),
            );
        }
        json.push_str("\n  ]\n}\n");
        json
    }

    /// How TypeScript names the file, relative to the output folder.
    fn import_path(&self, path: &str) -> String {
        let extension = self.heading.as_ref().map_or("", |heading| heading.import_extension);
        path.strip_suffix(".ts").map_or_else(|| path.to_owned(), |stem| format!("{stem}{extension}"))
    }
}
