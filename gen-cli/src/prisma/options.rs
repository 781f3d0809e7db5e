//! The keys of the generator block: the options of the command line in camel case, and what to write.

use std::path::{Path, PathBuf};

use gen_build::Options;

use super::params::Generator;
use crate::console::Problem;
use crate::settings::{self, KEYS, Set, Settings, Value, suggestion};

/// What the block asks for.
#[derive(Debug)]
pub(super) struct Choices {
    /// The backend, if it is wanted.
    pub(super) backend: Option<Options>,
    /// Where `schema.json` goes, if it is wanted.
    pub(super) schema_json: Option<PathBuf>,
}

/// Options of the command line that Prisma says another way: the schema, `output`, and the datasource's provider.
const PRISMAS_OWN: [&str; 3] = ["schema", "out", "provider"];

/// `prismaClient` and the rest, with the option that each is.
fn keys() -> impl Iterator<Item = (String, &'static str)> {
    let options = KEYS.iter().map(|(name, _)| *name).filter(|name| !PRISMAS_OWN.contains(name));
    options.map(|name| (camel_case(name), name))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut text, word| {
        let mut letters = word.chars();
        text.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        text.push_str(letters.as_str());
        text
    })
}

impl Choices {
    /// Every problem of the block, or what it asks for. Paths are relative to the file that the block stands in, as `output` is.
    pub(super) fn read(generator: &Generator, schema_path: Option<&str>) -> Result<Self, Vec<Problem>> {
        let block = format!("generator {}", generator.name);
        let source = generator.source_file_path.as_deref().or(schema_path).unwrap_or_default();
        let base = Path::new(source).parent().unwrap_or(Path::new(""));
        let mut settings = Settings::default();
        let (mut schema_json, mut emit) = (None, None);
        let mut problems = Vec::new();
        for (key, value) in &generator.config {
            let value = read_value(value);
            let taken = if key == "emit" {
                Emit::read(&value).map(|read| emit = Some(read))
            } else if key == "schemaJson" {
                text(&value).map(|path| schema_json = Some(base.join(path)))
            } else if let Some(set) = setter(key) {
                set(&mut settings, &value, base)
            } else {
                problems.push(unknown(key, &block));
                continue;
            };
            if let Err(wanted) = taken {
                problems.push(problem(&block, format!("`{key}` should be {wanted}"), None));
            }
        }
        let emit = emit.unwrap_or(Emit { backend: true, schema: schema_json.is_some() });
        if schema_json.is_some() && !emit.schema {
            let help = "add \"schema\" to `emit`, or take `schemaJson` away".to_owned();
            let message = "`schemaJson` names a file that `emit` does not ask for".to_owned();
            problems.push(problem(&block, message, Some(help)));
        }
        let output = generator.output.as_ref().and_then(|output| output.value.as_deref());
        if emit.backend && output.is_none() {
            let help = "say `output = \"…\"`, the folder of the backend".to_owned();
            problems.push(problem(&block, "there is no `output`".to_owned(), Some(help)));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let backend = output.filter(|_| emit.backend);
        Ok(Self {
            // The document is in memory; the name stands in no message.
            backend: backend.map(|output| settings.options(Path::new(source), Path::new(output))),
            schema_json: emit.schema.then(|| schema_json.unwrap_or_else(|| base.join("schema.json"))),
        })
    }
}

fn setter(key: &str) -> Option<Set> {
    let (_, option) = keys().find(|(known, _)| known == key)?;
    KEYS.iter().find(|(name, _)| *name == option).map(|(_, set)| *set)
}

fn unknown(key: &str, block: &str) -> Problem {
    let mut known: Vec<String> = keys().map(|(key, _)| key).collect();
    known.extend(["emit", "schemaJson"].map(str::to_owned));
    let help = suggestion(key, known.iter().map(String::as_str)).map_or_else(
        || format!("the options are output, {}", known.join(", ")),
        |known| format!("did you mean `{known}`?"),
    );
    problem(block, format!("unknown option `{key}`"), Some(help))
}

fn problem(block: &str, message: String, help: Option<String>) -> Problem {
    Problem { message, place: Some(block.to_owned()), help }
}

/// What is written.
#[derive(Debug, Clone, Copy)]
struct Emit {
    backend: bool,
    schema: bool,
}

impl Emit {
    fn read(value: &Value) -> Result<Self, String> {
        let mut emit = Self { backend: false, schema: false };
        for name in settings::list(value)? {
            match name.as_str() {
                "backend" => emit.backend = true,
                "schema" => emit.schema = true,
                _ => return Err("one of backend, schema, or a list of both".to_owned()),
            }
        }
        Ok(emit)
    }
}

fn text(value: &Value) -> Result<&str, String> {
    match value {
        Value::Text(path) if !path.is_empty() => Ok(path),
        _ => Err("the path of a file".to_owned()),
    }
}

/// Prisma gives text and lists of text; what comes from the environment, with its name.
fn read_value(value: &serde_json::Value) -> Value {
    use serde_json::Value as Json;
    let item = |item: &Json| item.as_str().map(str::to_owned);
    match value {
        Json::String(text) => Value::Text(text.clone()),
        Json::Bool(value) => Value::Text(value.to_string()),
        Json::Number(number) => Value::Text(number.to_string()),
        Json::Array(items) => items
            .iter()
            .map(item)
            .collect::<Option<_>>()
            .map_or(Value::Other("a list of anything else than text"), Value::List),
        Json::Object(members) => members
            .get("value")
            .and_then(item)
            .map_or(Value::Other("an environment variable that is not set"), Value::Text),
        Json::Null => Value::Other("nothing"),
    }
}
