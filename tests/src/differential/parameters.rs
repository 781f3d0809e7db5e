//! Parameters of a query, each right most of the time.

use gen_core::api::Resource;

use super::maker::Maker;
use super::text::encode;

impl<'m> Maker<'_, 'm> {
    /// Some of the parameters that an operation takes.
    pub(super) fn parameters(&mut self, resource: &'m Resource, names: &[&str]) -> Vec<String> {
        let mut pieces = Vec::new();
        // Without a key there are no pages, unless something else orders the rows.
        let ordered = !resource.key.is_empty();
        for name in names.iter().filter(|name| ordered || !matches!(**name, "skip" | "take")) {
            let wrong = self.dice.chance(4);
            let value = match *name {
                "where" if self.dice.chance(60) => self.filter(resource).print(self.dice),
                "orderBy" if self.dice.chance(45) => self.order(resource, wrong),
                "skip" if self.dice.chance(20) => self.count(&["0", "1", "2", "5", "2147483647"], wrong),
                "take" if self.dice.chance(40) => self.count(&["1", "2", "3", "20", "100"], wrong),
                "include" if self.dice.chance(35) => self.include(resource, wrong),
                "select" if self.dice.chance(18) => self.select(resource, wrong),
                _ => continue,
            };
            pieces.push(format!(
                "{}={}",
                encode(name, b"", self.dice),
                encode(&value, b",:\"{}[]!*'()/?@", self.dice).replace("\"", "%22")
            ));
        }
        if self.dice.chance(50) {
            pieces.reverse();
        }
        pieces
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
            .map(|field| field.key.as_str())
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
                path.push(relation.key.as_str());
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
        let names: Vec<&str> = resource
            .fields
            .iter()
            .filter(|field| wrong || !field.hidden)
            .map(|field| field.key.as_str())
            .collect();
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
