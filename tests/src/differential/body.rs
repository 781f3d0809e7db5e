//! Bodies: what a row takes, and now and then what it does not.

use gen_core::api::{ApiField, ApiRelation, Presence, Resource};
use serde_json::Value;

use super::maker::{Body, Maker};
use super::text::Text;
use super::value::{self, Form};
use super::world::Row;
use super::wrong;
use crate::works::subject::is_made;

impl<'m> Maker<'_, 'm> {
    /// A body of a write to a row that is there, or of another one.
    pub(super) fn body(&mut self, resource: &'m Resource, row: Option<&Row>, kind: Body) -> Text {
        if self.dice.chance(1) {
            return wrong::any(self.dice);
        }
        let spoiled = self.dice.chance(14);
        let full = self.dice.pick(&[15, 50, 90]);
        let references = self.references(resource);
        let mut fields: Vec<(String, Text)> = Vec::new();
        for (index, field) in resource.fields.iter().enumerate() {
            let presence = match kind {
                Body::Create | Body::CreateMany => field.create,
                Body::Replace => field.replace,
                Body::Update | Body::UpdateMany => field.update,
                Body::None | Body::Query | Body::DeleteMany => continue,
            };
            let is_given = match presence {
                Presence::Required => !(spoiled && self.dice.chance(15)),
                // No answer tells what was made up of many rows.
                Presence::Optional if kind == Body::CreateMany && is_made(self.world.definition(field)) => {
                    true
                }
                Presence::Optional => self.dice.chance(full),
                Presence::Absent => spoiled && self.dice.chance(10),
            };
            if !is_given {
                continue;
            }
            let is_key = resource.key.contains(&index);
            let value = if spoiled && self.dice.chance(25) {
                self.spoiled(field)
            } else if is_key && kind == Body::Replace && self.dice.chance(90) {
                row.and_then(|row| row.get(&*field.key)).cloned().unwrap_or_default().into()
            } else if let Some(value) =
                references.iter().find(|(at, _)| *at == index).map(|(_, value)| value.clone())
            {
                value.into()
            } else if field.nullable && self.dice.chance(20) {
                Text::raw("null")
            } else {
                value::good(self.world.asked(field), Form::Sent, self.dice).into()
            };
            fields.push((field.key.to_string(), value));
        }
        let of_one = !matches!(kind, Body::CreateMany | Body::UpdateMany);
        for relation in resource.relations.iter().filter(|relation| relation.write) {
            if self.dice.chance(if of_one { 35 } else { 2 }) {
                let links = self.links(relation, kind, spoiled);
                fields.push((relation.key.to_string(), links));
            }
        }
        if spoiled && self.dice.chance(15) {
            let relations = resource.relations.iter().map(|relation| &*relation.key);
            let names: Vec<&str> = ["nope", "", "__proto__", "constructor", "hasOwnProperty"]
                .into_iter()
                .chain(relations)
                .collect();
            fields.push((self.dice.pick(&names).to_owned(), wrong::any(self.dice)));
        }
        if spoiled && !fields.is_empty() && self.dice.chance(15) {
            // Of equal keys the last counts.
            let again = (fields[self.dice.below(fields.len())].0.clone(), wrong::any(self.dice));
            let at = self.dice.below(fields.len() + 1);
            fields.insert(at, again);
        }
        if self.dice.chance(10) {
            fields.reverse();
        }
        Text::Object(fields)
    }

    /// The values of all foreign keys, of rows that are there.
    fn references(&mut self, resource: &'m Resource) -> Vec<(usize, Value)> {
        let mut found: Vec<(usize, Value)> = Vec::new();
        let world = self.world;
        let Some(subject) = world.subjects.iter().find(|subject| subject.resource.model == resource.model)
        else {
            return found;
        };
        for reference in &subject.references {
            let Some(target) = world.resource(reference.to) else { continue };
            let rows = self.rows_of(target);
            let parent = rows.get(self.dice.below(rows.len()));
            let what = self.dice.below(20);
            for (own, other) in reference.fields.iter().zip(&reference.to_fields) {
                let (Some(field), Some(other)) = (resource.fields.get(*own), target.fields.get(*other))
                else {
                    continue;
                };
                let value = match what {
                    // A row that is not there.
                    0 => value::good(world.asked(field), Form::Sent, self.dice),
                    1 | 2 if field.nullable => Value::Null,
                    _ => parent.and_then(|parent| parent.get(&*other.key)).cloned().unwrap_or_default(),
                };
                if !found.iter().any(|(at, _)| at == own) {
                    found.push((*own, value));
                }
            }
        }
        found
    }

    fn spoiled(&mut self, field: &'m ApiField) -> Text {
        let asked = self.world.asked(field);
        if !field.list {
            return wrong::item(asked, self.dice);
        }
        if self.dice.chance(40) {
            return wrong::any(self.dice);
        }
        let good = value::item(asked, Form::Sent, self.dice);
        Text::List(vec![good.into(), wrong::item(asked, self.dice)])
    }

    /// Links of a many-to-many relation.
    fn links(&mut self, relation: &'m ApiRelation, kind: Body, spoiled: bool) -> Text {
        let names: &[&str] = match kind {
            _ if spoiled && self.dice.chance(30) => &["connect", "disconnect", "set", "create", "nope"],
            Body::Update => &["connect", "connect", "disconnect", "set"],
            _ => &["connect"],
        };
        let mut fields: Vec<(String, Text)> = Vec::new();
        for _ in 0..self.dice.pick(&[1, 1, 2]) {
            let name = self.dice.pick(names);
            let clashes = |other: &str| other == name || !spoiled && (name == "set" || other == "set");
            if fields.iter().any(|(other, _)| clashes(other)) {
                continue;
            }
            let keys = if spoiled && self.dice.chance(20) {
                wrong::any(self.dice)
            } else {
                self.keys(relation, spoiled)
            };
            fields.push((name.to_owned(), keys));
        }
        if spoiled && self.dice.chance(10) { wrong::any(self.dice) } else { Text::Object(fields) }
    }

    fn keys(&mut self, relation: &ApiRelation, spoiled: bool) -> Text {
        let Some(target) = self.world.model.api.resource(relation.target) else {
            return Text::List(Vec::new());
        };
        let mut keys = Vec::new();
        for _ in 0..self.dice.pick(&[0, 1, 1, 2, 3]) {
            let rows = self.rows_of(target);
            let is_there = !rows.is_empty() && self.dice.chance(93);
            let row = self.rows_of(target).get(self.dice.below(rows.len())).filter(|_| is_there).cloned();
            let mut key = Vec::new();
            for field in target.key.iter().filter_map(|index| target.fields.get(*index)) {
                let value = match row.as_ref().and_then(|row| row.get(&*field.key)) {
                    _ if spoiled && self.dice.chance(10) => wrong::item(self.world.asked(field), self.dice),
                    Some(value) => value.clone().into(),
                    None => value::good(self.world.asked(field), Form::Sent, self.dice).into(),
                };
                key.push((field.key.to_string(), value));
            }
            if spoiled && self.dice.chance(8) {
                key.push(("nope".to_owned(), Text::raw("1")));
            }
            if spoiled && self.dice.chance(5) {
                key.clear();
            }
            keys.push(if spoiled && self.dice.chance(6) { wrong::any(self.dice) } else { Text::Object(key) });
        }
        Text::List(keys)
    }
}
