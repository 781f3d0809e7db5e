//! The options of a run, whoever says them. The table [`KEYS`] has them all; what nobody says has the generator's own default.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use gen_build::{FileCase, Framework, ImportExtension, Layer, Options, Provider};

/// What was said; `None` where nothing was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) schema: Option<PathBuf>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) framework: Option<Vec<Framework>>,
    pub(crate) provider: Option<Provider>,
    pub(crate) rust: Option<PathBuf>,
    pub(crate) layers: Option<Vec<Layer>>,
    pub(crate) prisma_client: Option<String>,
    pub(crate) import_extension: Option<ImportExtension>,
    pub(crate) alias: Option<String>,
    pub(crate) file_case: Option<FileCase>,
    pub(crate) threads: Option<NonZeroUsize>,
}

/// A value as a file gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    List(Vec<String>),
    /// Neither; the noun is for messages.
    Other(&'static str),
}

/// Takes a value over; an error says what it should be. Paths are relative to the folder.
pub(crate) type Set = fn(&mut Settings, &Value, &Path) -> Result<(), String>;

/// Every option: its name on the command line and in `gen.toml`, and how a value is taken over.
pub(crate) const KEYS: &[(&str, Set)] = &[
    ("schema", |to, value, base| put(&mut to.schema, path(value, base))),
    ("out", |to, value, base| put(&mut to.out, path(value, base))),
    ("framework", |to, value, _| {
        let framework = |name: &String| find(name, Framework::from_name, Framework::NAMES);
        put(&mut to.framework, list(value)?.iter().map(framework).collect())
    }),
    ("provider", |to, value, _| put(&mut to.provider, named(value, Provider::from_name, Provider::NAMES))),
    ("rust", |to, value, base| put(&mut to.rust, path(value, base))),
    ("layers", |to, value, _| {
        let layer = |name: &String| find(name, Layer::from_name, Layer::NAMES);
        put(&mut to.layers, list(value)?.iter().map(layer).collect())
    }),
    ("prisma-client", |to, value, _| put(&mut to.prisma_client, text(value).map(str::to_owned))),
    ("import-extension", |to, value, _| {
        put(&mut to.import_extension, named(value, ImportExtension::from_name, ImportExtension::NAMES))
    }),
    ("alias", |to, value, _| put(&mut to.alias, text(value).map(str::to_owned))),
    ("file-case", |to, value, _| put(&mut to.file_case, named(value, FileCase::from_name, FileCase::NAMES))),
    ("threads", |to, value, _| {
        put(&mut to.threads, text(value)?.parse().map_err(|_| "a whole number above 0".to_owned()))
    }),
];

fn put<T>(to: &mut Option<T>, value: Result<T, String>) -> Result<(), String> {
    *to = Some(value?);
    Ok(())
}

fn path(value: &Value, base: &Path) -> Result<PathBuf, String> {
    text(value).map(|path| base.join(path))
}

fn text(value: &Value) -> Result<&str, String> {
    match value {
        Value::Text(text) if !text.is_empty() => Ok(text),
        Value::Text(_) => Err("some text, not none".to_owned()),
        Value::List(_) => Err("text, not a list".to_owned()),
        Value::Other(noun) => Err(format!("text, not {noun}")),
    }
}

/// A list, or text with commas as on the command line.
pub(crate) fn list(value: &Value) -> Result<Vec<String>, String> {
    match value {
        Value::List(items) if !items.is_empty() => Ok(items.clone()),
        Value::List(_) => Err("at least one name".to_owned()),
        Value::Text(text) => Ok(text.split(',').map(|item| item.trim().to_owned()).collect()),
        Value::Other(noun) => Err(format!("a list, not {noun}")),
    }
}

fn named<T>(value: &Value, from_name: fn(&str) -> Option<T>, names: &[&str]) -> Result<T, String> {
    find(text(value)?, from_name, names)
}

pub(crate) fn find<T>(name: &str, from_name: fn(&str) -> Option<T>, names: &[&str]) -> Result<T, String> {
    from_name(name).ok_or_else(|| format!("one of {}", names.join(", ")))
}

/// The known name that looks most like an unknown one, if any does.
pub(crate) fn suggestion<'a>(unknown: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |name: &str| strsim::jaro_winkler(unknown, name);
    known.filter(|name| likeness(name) > 0.8).max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
}

impl Settings {
    /// These, and where they say nothing, the others.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            schema: self.schema.or(other.schema),
            out: self.out.or(other.out),
            framework: self.framework.or(other.framework),
            provider: self.provider.or(other.provider),
            rust: self.rust.or(other.rust),
            layers: self.layers.or(other.layers),
            prisma_client: self.prisma_client.or(other.prisma_client),
            import_extension: self.import_extension.or(other.import_extension),
            alias: self.alias.or(other.alias),
            file_case: self.file_case.or(other.file_case),
            threads: self.threads.or(other.threads),
        }
    }

    /// The options of a run of this schema into this folder.
    pub(crate) fn options(&self, schema: &Path, out: &Path) -> Options {
        let mut options = Options::new(schema, out);
        options.provider = self.provider;
        options.rust.clone_from(&self.rust);
        options.threads = self.threads;
        let typescript = &mut options.typescript;
        if let Some(frameworks) = &self.framework {
            typescript.frameworks = frameworks.iter().copied().collect();
        }
        if let Some(extension) = self.import_extension {
            typescript.import_extension = extension;
        }
        if let Some(case) = self.file_case {
            typescript.file_case = case;
        }
        if let Some(layers) = &self.layers {
            typescript.layers = layers.iter().copied().collect();
        }
        if let Some(import) = &self.prisma_client {
            typescript.client_import.clone_from(import);
        }
        if self.alias.is_some() {
            typescript.alias.clone_from(&self.alias);
        }
        options
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_alike_is_suggested_and_nothing_else() {
        let names = || KEYS.iter().map(|(name, _)| *name);
        assert_eq!(suggestion("framwork", names()), Some("framework"));
        assert_eq!(suggestion("prismaclient", names()), Some("prisma-client"));
        assert_eq!(suggestion("colour", names()), None);
    }

    #[test]
    fn the_first_to_say_something_wins() {
        let first = Settings { alias: Some("@a".to_owned()), ..Settings::default() };
        let second = Settings {
            alias: Some("@b".to_owned()),
            framework: Some(vec![Framework::Express]),
            ..Settings::default()
        };
        let both = first.or(second);
        assert_eq!(
            (both.alias.as_deref(), both.framework.as_deref()),
            (Some("@a"), Some(&[Framework::Express][..]))
        );
    }
}
