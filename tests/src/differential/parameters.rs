//! Parameters of a query, each right most of the time.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gen_core::api::Resource;
use serde_json::{Value, json};

use super::maker::{LIST, Maker};
use super::text::{Text, encode};
use super::wrong;

/// The value of a parameter.
enum Part {
    Json(Text),
    Plain(String),
}

impl<'m> Maker<'_, 'm> {
    /// Some of the parameters that an operation takes, as pieces of a query.
    pub(super) fn parameters(&mut self, resource: &'m Resource, names: &[&'static str]) -> Vec<String> {
        let mut pieces = Vec::new();
        for (name, value) in self.chosen(resource, names) {
            let value = match value {
                Part::Json(json) => json.print(self.dice),
                Part::Plain(text) => text,
            };
            let value = encode(&value, b",:\"{}[]!*'()/?@", self.dice).replace('"', "%22");
            pieces.push(format!("{}={value}", encode(name, b"", self.dice)));
        }
        pieces
    }

    /// The same as a body.
    pub(super) fn query(&mut self, resource: &'m Resource) -> Text {
        if self.dice.chance(2) {
            return wrong::any(self.dice);
        }
        let mut fields = Vec::new();
        for (name, value) in self.chosen(resource, &LIST) {
            let value = match value {
                _ if self.dice.chance(2) => wrong::any(self.dice),
                Part::Json(json) => json,
                Part::Plain(text) if matches!(name, "skip" | "take") && text.parse::<u64>().is_ok() => {
                    Text::Raw(
                        text.trim_start_matches('+').trim_start_matches('0').to_owned()
                            + if text == "0" { "0" } else { "" },
                    )
                }
                Part::Plain(text) => Value::from(text).into(),
            };
            fields.push((name.to_owned(), value));
        }
        if self.dice.chance(2) {
            fields.push((
                self.dice.pick(&["nope", "", "__proto__", "where"]).to_owned(),
                wrong::any(self.dice),
            ));
        }
        Text::Object(fields)
    }

    fn chosen(&mut self, resource: &'m Resource, names: &[&'static str]) -> Vec<(&'static str, Part)> {
        let mut parts: Vec<(&'static str, Part)> = Vec::new();
        // Without a key there are no pages, unless something else orders the rows.
        let ordered = !resource.key.is_empty();
        let has_cursors = resource.operations.iter().any(|operation| operation.kind.as_str() == "query");
        let mut order = String::new();
        for name in names.iter().filter(|name| ordered || !matches!(**name, "skip" | "take")) {
            let wrong = self.dice.chance(4);
            let value = match *name {
                "where" if self.dice.chance(60) => Part::Json(self.filter(resource)),
                "orderBy" if self.dice.chance(45) => {
                    order = self.order(resource, wrong);
                    Part::Plain(order.clone())
                }
                "skip" if self.dice.chance(20) => {
                    Part::Plain(self.count(&["0", "1", "2", "5", "2147483647"], wrong))
                }
                "take" if self.dice.chance(40) => {
                    Part::Plain(self.count(&["1", "2", "3", "20", "100"], wrong))
                }
                "include" if self.dice.chance(35) => Part::Plain(self.include(resource, wrong)),
                "select" if self.dice.chance(18) => Part::Plain(self.select(resource, wrong)),
                "cursor" if has_cursors && self.dice.chance(25) => {
                    if self.dice.chance(92) {
                        parts.retain(|(other, _)| *other != "skip");
                    }
                    Part::Plain(self.cursor(resource, &order, wrong))
                }
                _ => continue,
            };
            parts.push((name, value));
        }
        if self.dice.chance(50) {
            parts.reverse();
        }
        parts
    }

    /// What a page of this order ends with, if its last row is one of those that are there.
    fn cursor(&mut self, resource: &'m Resource, order: &str, wrong: bool) -> String {
        if self.dice.chance(15) {
            return String::new();
        }
        let mut names: Vec<String> =
            order.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        for field in resource.key.iter().filter_map(|index| resource.fields.get(*index)) {
            if !names.iter().any(|name| name.trim_start_matches('-') == &*field.key) {
                names.push(field.key.to_string());
            }
        }
        let rows = self.rows_of(resource);
        let row = rows.get(self.dice.below(rows.len()));
        let mut values = Vec::new();
        for name in &names {
            let value =
                row.and_then(|row| row.get(name.trim_start_matches('-'))).cloned().unwrap_or_default();
            values.push(if wrong && self.dice.chance(30) { json!("nope") } else { value });
        }
        if wrong && self.dice.chance(30) {
            values.pop();
        }
        let version = if wrong && self.dice.chance(30) { 2 } else { 1 };
        let mut text = URL_SAFE_NO_PAD.encode(json!([version, names.join(","), values]).to_string());
        if wrong && self.dice.chance(40) {
            text.push_str(self.dice.pick(&["=", "A", " ", "\u{e9}"]));
        }
        text
    }

    fn count(&mut self, good: &[&'static str], wrong: bool) -> String {
        let bad = [
            "-1",
            "",
            "01",
            "+1",
            "1.0",
            "1e1",
            "x",
            "101",
            "0",
            "2147483648",
            "99999999999999999999",
            " 1",
            "null",
            "\u{661}",
        ];
        self.dice.pick(if wrong { &bad } else { good }).to_owned()
    }

    fn order(&mut self, resource: &Resource, wrong: bool) -> String {
        let names: Vec<&str> = resource
            .fields
            .iter()
            .filter(|field| wrong || field.orderable)
            .map(|field| &*field.key)
            .collect();
        let mut parts: Vec<String> = Vec::new();
        for _ in 0..self.dice.pick(&[1, 1, 2, 3]) {
            let name = if wrong && self.dice.chance(50) {
                self.dice.pick(&["nope", "", "-", "--id", " id", "id ", "__proto__", "+id"])
            } else if names.is_empty() {
                continue;
            } else {
                self.dice.pick(&names)
            };
            let is_new =
                !parts.iter().any(|part| part.trim_start_matches('-') == name.trim_start_matches('-'));
            if is_new || wrong {
                parts.push(format!("{}{name}", self.dice.pick(&["", "-"])));
            }
        }
        parts.join(",")
    }

    fn include(&mut self, resource: &'m Resource, wrong: bool) -> String {
        let mut paths: Vec<String> = Vec::new();
        for _ in 0..self.dice.pick(&[1, 1, 2, 3]) {
            let (mut at, mut path, mut many) = (resource, Vec::new(), 0);
            for _ in 0..self.dice.pick(&[1, 1, 2, 3]) + usize::from(wrong) {
                let relations: Vec<_> = at
                    .relations
                    .iter()
                    .filter(|relation| wrong || relation.include && !(relation.list && many > 0))
                    .collect();
                if relations.is_empty() {
                    break;
                }
                let relation = self.dice.pick(&relations);
                many += usize::from(relation.list);
                path.push(&*relation.key);
                let Some(next) = self.world.model.api.resource(relation.target) else { break };
                at = next;
            }
            if wrong && self.dice.chance(40) {
                path.push(self.dice.pick(&["nope", "", "id", "__proto__"]));
            }
            let path = path.join(".");
            if wrong || !path.is_empty() && !paths.contains(&path) {
                paths.push(path);
            }
        }
        paths.join(",")
    }

    fn select(&mut self, resource: &Resource, wrong: bool) -> String {
        let names: Vec<&str> =
            resource.fields.iter().filter(|field| wrong || !field.hidden).map(|field| &*field.key).collect();
        let mut parts: Vec<&str> = Vec::new();
        for _ in 0..self.dice.pick(&[1, 2, 3]) {
            if wrong && self.dice.chance(50) {
                parts.push(self.dice.pick(&["nope", "", "__proto__", "-id"]));
            } else if !names.is_empty() {
                let name = self.dice.pick(&names);
                if wrong || !parts.contains(&name) {
                    parts.push(name);
                }
            }
        }
        parts.join(",")
    }
}
