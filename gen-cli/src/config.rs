//! `gen.toml`: the options of the command line, in a file.

use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use crate::console::Problem;
use crate::settings::{KEYS, Settings, Value, suggestion};

/// The name under which it is found.
pub(crate) const NAME: &str = "gen.toml";

/// Where `gen.toml` may be, the first that stands there counts: the one that is named, else beside the schema, else in the current
/// folder.
pub(crate) fn candidates(named: Option<&Path>, schema: Option<&Path>) -> Vec<PathBuf> {
    if let Some(path) = named {
        return vec![path.to_owned()];
    }
    let mut found: Vec<PathBuf> =
        schema.and_then(Path::parent).map(|folder| folder.join(NAME)).into_iter().collect();
    let here = PathBuf::from(NAME);
    if !found.contains(&here) {
        found.push(here);
    }
    found
}

/// Why there are no settings.
#[derive(Debug)]
pub(crate) enum ConfigError {
    /// It cannot be read.
    Io(PathBuf, io::Error),
    /// What it says is wrong; everything that is.
    Wrong(Vec<Problem>),
}

/// Reads the first that stands there. One that was named has to; else none is no settings.
pub(crate) fn read(candidates: &[PathBuf], is_named: bool) -> Result<Settings, ConfigError> {
    for path in candidates {
        match std::fs::read_to_string(path) {
            Ok(text) => return parse(&text, path).map_err(ConfigError::Wrong),
            Err(error) if error.kind() == io::ErrorKind::NotFound && !is_named => {}
            Err(error) => return Err(ConfigError::Io(path.clone(), error)),
        }
    }
    Ok(Settings::default())
}

fn parse(text: &str, path: &Path) -> Result<Settings, Vec<Problem>> {
    let problem = |message: String, span: Option<Range<usize>>, help: Option<String>| {
        let place = span.map_or_else(
            || path.display().to_string(),
            |span| {
                let (line, column) = position(text, span.start);
                format!("{}:{line}:{column}", path.display())
            },
        );
        Problem { message, place: Some(place), help }
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut problems: Vec<_> =
        errors.iter().map(|error| problem(error.message().to_owned(), error.span(), None)).collect();
    let base = path.parent().unwrap_or(Path::new(""));
    let mut settings = Settings::default();
    let mut members: Vec<_> = table.get_ref().iter().collect();
    members.sort_by_key(|(key, _)| key.span().start);
    for (key, value) in members {
        let name = key.get_ref().as_ref();
        let Some((_, set)) = KEYS.iter().find(|(known, _)| *known == name) else {
            problems.push(problem(format!("unknown key `{name}`"), Some(key.span()), Some(help_for(name))));
            continue;
        };
        if let Err(wanted) = set(&mut settings, &read_value(value.get_ref()), base) {
            problems.push(problem(format!("`{name}` should be {wanted}"), Some(value.span()), None));
        }
    }
    if problems.is_empty() { Ok(settings) } else { Err(problems) }
}

fn help_for(name: &str) -> String {
    let names = || KEYS.iter().map(|(known, _)| *known);
    suggestion(name, names()).map_or_else(
        || format!("the keys are {}", names().collect::<Vec<_>>().join(", ")),
        |known| format!("did you mean `{known}`?"),
    )
}

fn read_value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Text(number.to_string()),
        DeValue::Float(_) => Value::Other("a fraction"),
        DeValue::Boolean(_) => Value::Other("a boolean"),
        DeValue::Datetime(_) => Value::Other("a time"),
        DeValue::Table(_) => Value::Other("a table"),
        DeValue::Array(items) => {
            let item = |item: &DeValue<'_>| match item {
                DeValue::String(text) => Some(text.to_string()),
                _ => None,
            };
            let items: Option<Vec<_>> = items.iter().map(|value| item(value.get_ref())).collect();
            items.map_or(Value::Other("a list of anything else than text"), Value::List)
        }
    }
}

/// Line and column, both 1-based; columns count characters.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_stands_first() {
        let paths = |named: Option<&str>, schema: Option<&str>| {
            let found = candidates(named.map(Path::new), schema.map(Path::new));
            found.iter().map(|path| path.display().to_string().replace('\\', "/")).collect::<Vec<_>>()
        };
        assert_eq!(paths(Some("a.toml"), Some("prisma/schema.json")), ["a.toml"]);
        assert_eq!(paths(None, Some("prisma/schema.json")), ["prisma/gen.toml", "gen.toml"]);
        assert_eq!(paths(None, Some("schema.json")), ["gen.toml"]);
        assert_eq!(paths(None, None), ["gen.toml"]);
    }

    #[test]
    fn paths_are_relative_to_the_file() {
        let text = "schema = \"schema.json\"\nout = \"../web\"\nlayers = [\"contracts\"]\nthreads = 2\n";
        let settings = parse(text, Path::new("prisma/gen.toml")).unwrap();
        assert_eq!(settings.schema, Some(PathBuf::from("prisma/schema.json")));
        assert_eq!(settings.out, Some(PathBuf::from("prisma/../web")));
        assert_eq!(settings.threads.map(std::num::NonZeroUsize::get), Some(2));
        assert_eq!(settings.layers, Some(vec![gen_build::Layer::Contracts]));
    }

    #[test]
    fn everything_that_is_wrong_is_told_with_its_place() {
        let text = "framwork = \"express\"\nprovider = \"oracle\"\n  threads = 0\ncolour = 1\nlayers = [1]\nalias = true\n";
        let problems = parse(text, Path::new("gen.toml")).unwrap_err();
        let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            shown,
            [
                "error: unknown key `framwork`\n  --> gen.toml:1:1\n  help: did you mean `framework`?",
                "error: `provider` should be one of postgresql, mysql, sqlite, sqlserver, cockroachdb, mongodb\n  --> gen.toml:2:12",
                "error: `threads` should be a whole number above 0\n  --> gen.toml:3:13",
                "error: unknown key `colour`\n  --> gen.toml:4:1\n  help: the keys are schema, out, framework, provider, rust, layers, prisma-client, import-extension, alias, file-case, threads",
                "error: `layers` should be a list, not a list of anything else than text\n  --> gen.toml:5:10",
                "error: `alias` should be text, not a boolean\n  --> gen.toml:6:9",
            ]
        );
    }

    #[test]
    fn two_mistakes_of_syntax_are_two_problems() {
        let problems =
            parse("out = \nalias = @\nframework = \"express\"\n", Path::new("gen.toml")).unwrap_err();
        let places: Vec<_> = problems.iter().filter_map(|problem| problem.place.as_deref()).collect();
        assert!(
            places.len() >= 2 && places.iter().all(|place| place.starts_with("gen.toml:")),
            "{problems:?}"
        );
    }
}
