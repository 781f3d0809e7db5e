//! Problems as Prisma shows them. The document is in nobody's editor: a place is a model and a field, not a line.

use std::fmt::Write as _;

use gen_build::Diagnostic;
use serde_json::Value;

/// The names behind the paths of a document.
pub(super) struct Names {
    document: Value,
}

impl Names {
    pub(super) fn new(document: &str) -> Self {
        // Without it places are paths only.
        Self { document: serde_json::from_str(document).unwrap_or_default() }
    }

    /// The problem with its place and remedy.
    pub(super) fn show(&self, diagnostic: &Diagnostic) -> String {
        let mut text =
            format!("{}[{}]: {}", diagnostic.severity().as_str(), diagnostic.code.id, diagnostic.message);
        if let Some(place) = diagnostic.place.as_ref().filter(|place| !place.path.is_empty()) {
            let names = self.names(&place.path);
            let _ = match names.as_str() {
                "" => write!(text, "\n  --> {}", place.path),
                names => write!(text, "\n  --> {names} ({})", place.path),
            };
        }
        let _ = write!(text, "\n  help: {}", diagnostic.help);
        text
    }

    /// `model Post, field author` for `datamodel.models[3].fields[2].type`.
    fn names(&self, path: &str) -> String {
        let mut at = &self.document;
        let mut names = Vec::new();
        for step in path.split('.') {
            let (key, index) = match step.split_once('[') {
                Some((key, index)) => (key, index.trim_end_matches(']').parse::<usize>().ok()),
                None => (step, None),
            };
            let Some(next) = at.get(key).and_then(|next| index.map_or(Some(next), |index| next.get(index)))
            else {
                break;
            };
            at = next;
            let noun = match key {
                "models" => "model",
                "types" => "type",
                "enums" => "enum",
                "values" => "value",
                "fields" => "field",
                _ => continue,
            };
            names.extend(at.get("name").and_then(Value::as_str).map(|name| format!("{noun} {name}")));
        }
        names.join(", ")
    }
}
