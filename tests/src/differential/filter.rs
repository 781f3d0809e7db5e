//! `where`: conditions of every kind, nested at random, some of them wrong.

use gen_core::api::{ApiField, ApiRelation, Operator, Resource, Wire};
use serde_json::{Value, json};

use super::maker::Maker;
use super::text::Text;
use super::value::{self, Form, TEXTS};
use super::wrong;

/// How many of a hundred conditions are wrong, where the whole is to be wrong at all.
const WRONG: usize = 25;

impl<'m> Maker<'_, 'm> {
    /// A filter of a resource.
    pub(super) fn filter(&mut self, resource: &'m Resource) -> Text {
        if self.dice.chance(2) {
            return self.beyond(resource);
        }
        if self.dice.chance(3) {
            return wrong::any(self.dice);
        }
        let spoiled = self.dice.chance(15);
        self.conditions(resource, 1, spoiled)
    }

    /// One or more conditions; `level` is that of the object that they stand in.
    pub(super) fn conditions(&mut self, resource: &'m Resource, level: usize, spoiled: bool) -> Text {
        let count = self.dice.pick(&[1, 1, 1, 1, 2, 2, 3]);
        let count = if spoiled && self.dice.chance(10) { 0 } else { count };
        let mut fields = Vec::new();
        for _ in 0..count {
            let (key, value) = self.condition(resource, level, spoiled);
            if !fields.iter().any(|(other, _)| *other == key) || self.dice.chance(20) {
                fields.push((key, value));
            }
        }
        Text::Object(fields)
    }

    fn condition(&mut self, resource: &'m Resource, level: usize, spoiled: bool) -> (String, Text) {
        let wrong = spoiled && self.dice.chance(WRONG);
        if wrong && self.dice.chance(20) {
            let unknown = ["nope", "", "__proto__", "constructor", "AND ", "and", "id ", "toString"];
            return (self.dice.pick(&unknown).to_owned(), wrong::any(self.dice));
        }
        if self.dice.chance(match level {
            1 => 30,
            2 => 25,
            3 => 15,
            _ => 4,
        }) {
            let key = self.dice.pick(&["AND", "OR", "NOT"]).to_owned();
            if wrong {
                return (key, wrong::any(self.dice));
            }
            if self.dice.chance(30) {
                return (key, self.conditions(resource, level + 1, spoiled));
            }
            let count = self.dice.pick(&[1, 2, 2, 3]);
            let items = (0..count).map(|_| self.conditions(resource, level + 1, spoiled)).collect();
            return (key, Text::List(items));
        }
        let relations: Vec<&ApiRelation> =
            resource.relations.iter().filter(|relation| wrong || relation.filter).collect();
        if !relations.is_empty() && level < 5 && (!self.plain || wrong) && self.dice.chance(25) {
            let relation = self.dice.pick(&relations);
            return (relation.key.to_string(), self.related(relation, level, wrong, spoiled));
        }
        let fields: Vec<&ApiField> =
            resource.fields.iter().filter(|field| wrong || !field.filter.is_empty()).collect();
        if fields.is_empty() {
            return ("AND".to_owned(), Text::List(Vec::new()));
        }
        let field = self.dice.pick(&fields);
        (field.key.to_string(), self.of_field(resource, field, wrong))
    }

    fn related(&mut self, relation: &'m ApiRelation, level: usize, wrong: bool, spoiled: bool) -> Text {
        if wrong {
            let inner = wrong::any(self.dice);
            return match self.dice.below(3) {
                0 => inner,
                1 => Text::of(self.dice.pick(&["some", "is", "isNot", "none", "nope"]), inner),
                _ => Text::Object(Vec::new()),
            };
        }
        if !relation.list && relation.nullable && self.dice.chance(25) {
            let null = Text::raw("null");
            return match self.dice.below(3) {
                0 => null,
                1 => Text::of("is", null),
                _ => Text::of("isNot", null),
            };
        }
        let operators: &[&str] = if relation.list { &["some", "every", "none"] } else { &["is", "isNot"] };
        let count = self.dice.pick(&[1, 1, 1, 2]);
        let mut fields: Vec<(String, Text)> = Vec::new();
        for _ in 0..count {
            let operator = self.dice.pick(operators);
            if fields.iter().any(|(other, _)| other == operator) {
                continue;
            }
            let inner = match self.world.model.api.resource(relation.target) {
                Some(target) if !self.dice.chance(15) => self.conditions(target, level + 1, spoiled),
                _ => Text::Object(Vec::new()),
            };
            fields.push((operator.to_owned(), inner));
        }
        Text::Object(fields)
    }

    fn of_field(&mut self, resource: &'m Resource, field: &'m ApiField, wrong: bool) -> Text {
        if wrong && self.dice.chance(40) {
            return if self.dice.chance(50) {
                wrong::any(self.dice)
            } else {
                wrong::item(self.world.asked(field), self.dice)
            };
        }
        if !field.list && field.wire != Wire::Json && self.dice.chance(25) {
            if field.nullable && self.dice.chance(20) {
                return Text::raw("null");
            }
            return self.known(resource, field).into();
        }
        let count = self.dice.pick(&[1, 1, 1, 2, 3]);
        let mut fields: Vec<(String, Text)> = Vec::new();
        for _ in 0..count {
            let name = match field.filter {
                [] => self.dice.pick(&["equals", "in", "contains", "lt", "isEmpty"]),
                _ if wrong && self.dice.chance(40) => self
                    .dice
                    .pick(&["nope", "search", "path", "has", "in", "lt", "contains", "mode", "isEmpty"]),
                operators => self.dice.pick(operators).as_str(),
            };
            let value = if wrong && self.dice.chance(50) {
                wrong::item(self.world.asked(field), self.dice)
            } else {
                self.operand(resource, field, name)
            };
            if name == "mode" && fields.is_empty() && !wrong {
                fields.push(("contains".to_owned(), self.operand(resource, field, "contains")));
            }
            if !fields.iter().any(|(other, _)| other == name) {
                fields.push((name.to_owned(), value));
            }
        }
        // Beside the others it is refused.
        let insensitive = ["mode", "equals", "not", "contains", "startsWith", "endsWith"];
        if !wrong && fields.iter().any(|(name, _)| !insensitive.contains(&name.as_str())) {
            fields.retain(|(name, _)| name != "mode");
        }
        Text::Object(fields)
    }

    /// What may stand beside an operator.
    fn operand(&mut self, resource: &'m Resource, field: &'m ApiField, operator: &str) -> Text {
        let is = |known: Operator| known.as_str() == operator;
        if is(Operator::Mode) {
            return Text::raw(if self.dice.chance(95) { "\"insensitive\"" } else { "\"default\"" });
        }
        if is(Operator::IsEmpty) {
            return json!(self.dice.chance(50)).into();
        }
        if field.wire == Wire::Json {
            return Text::raw("null");
        }
        if field.nullable && (is(Operator::Equals) || is(Operator::Not)) && self.dice.chance(15) {
            return Text::raw("null");
        }
        if is(Operator::In) || is(Operator::NotIn) {
            let count = self.dice.pick(&[0, 1, 2, 2, 3, 5]);
            return Value::from((0..count).map(|_| self.known(resource, field)).collect::<Vec<_>>()).into();
        }
        if is(Operator::Contains) || is(Operator::StartsWith) || is(Operator::EndsWith) {
            let text = self.known(resource, field).as_str().unwrap_or_default().to_owned();
            let text = if self.dice.chance(50) { self.dice.pick(&TEXTS).to_owned() } else { text };
            let from = self.dice.below(3);
            let part: String =
                text.chars().skip(if text.chars().count() > from { from } else { 0 }).take(4).collect();
            return Value::from(part).into();
        }
        if field.list && is(Operator::Has) {
            return self.known_item(resource, field).into();
        }
        self.known(resource, field).into()
    }

    /// A value that a row has, or one of those that rows may have.
    fn known(&mut self, resource: &'m Resource, field: &'m ApiField) -> Value {
        let rows = self.rows_of(resource);
        let value = rows.get(self.dice.below(rows.len())).and_then(|row| row.get(&*field.key));
        match value.filter(|value| !value.is_null()) {
            Some(value) if self.dice.chance(60) => value.clone(),
            _ => value::good(self.world.asked(field), Form::Sent, self.dice),
        }
    }

    fn known_item(&mut self, resource: &'m Resource, field: &'m ApiField) -> Value {
        let list = self.known(resource, field);
        let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .get(self.dice.below(items.len()))
            .cloned()
            .unwrap_or_else(|| value::item(self.world.asked(field), Form::Sent, self.dice))
    }

    /// More than the limits allow, or just not more.
    fn beyond(&mut self, resource: &'m Resource) -> Text {
        let fields: Vec<&ApiField> =
            resource.fields.iter().filter(|field| field.filter.contains(&Operator::In)).collect();
        if fields.is_empty() {
            return Text::Object(Vec::new());
        }
        let field = self.dice.pick(&fields);
        let value = value::good(self.world.asked(field), Form::Stored, self.dice);
        let one = Text::from(json!({ &*field.key: value }));
        match self.dice.below(4) {
            0 => Text::of("OR", Text::List(vec![one; self.dice.pick(&[100, 101])])),
            1 => Text::from(json!({ &*field.key: { "in": vec![value; self.dice.pick(&[1000, 1001])] } })),
            2 => {
                let levels = self.dice.pick(&[4, 5, 6]);
                (0..levels).fold(one, |inner, _| Text::of("NOT", inner))
            }
            _ => {
                let depth = self.dice.pick(&[63, 64, 70]);
                (0..depth).fold(Text::raw("1"), |inner, _| Text::List(vec![inner]))
            }
        }
    }
}
