//! Bodies that a database takes: foreign keys of rows that are there, and no unique value twice.

use std::collections::BTreeMap;
use std::ops::Deref as _;

use gen_core::api::{ApiField, Presence, Rules};
use gen_core::schema::{Default, Field};
use serde_json::{Map, Value};

use super::subject::{Reference, Subject, is_made};
use super::value::{Asked, Style, make};

/// A row that is there on both sides.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// What each side answered when it was last asked, Express first.
    pub(super) json: [Value; 2],
    /// The path of each.
    pub(super) location: [String; 2],
    /// What was sent to make it.
    pub(super) body: Map<String, Value>,
}

impl Row {
    /// A value that both sides have alike; what is hidden is as it was sent.
    pub(super) fn value(&self, key: &str) -> Option<&Value> {
        match (self.json[0].get(key), self.json[1].get(key)) {
            (Some(one), Some(other)) => (one == other).then_some(one),
            _ => self.body.get(key),
        }
    }
}

/// All rows, by the index of their resource.
pub(super) type Rows = BTreeMap<usize, Vec<Row>>;

/// Which fields a body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All that may be written.
    Full,
    /// What is required, and what would otherwise be made up at random.
    Minimal,
    /// What is required alone.
    Bare,
}

/// Makes bodies of one schema.
pub(super) struct Maker<'m> {
    pub(super) model: &'m gen_core::Model,
    /// Of each resource's fields, where what refers to it takes less than it does itself.
    narrow: BTreeMap<(usize, usize), Rules>,
}

/// Values of fields, by their index.
type Chosen = BTreeMap<usize, Value>;

impl<'m> Maker<'m> {
    pub(super) fn new(model: &'m gen_core::Model, subjects: &[Subject<'m>]) -> Self {
        let mut narrow: BTreeMap<(usize, usize), Rules> = BTreeMap::new();
        let rules = |narrow: &BTreeMap<_, Rules>, resource: usize, field: usize| {
            let own = || Some(model.api.resources.get(resource)?.fields.get(field)?.rules.deref().clone());
            narrow.get(&(resource, field)).cloned().or_else(own).unwrap_or_default()
        };
        let pairs = || {
            let references = subjects
                .iter()
                .flat_map(|subject| subject.references.iter().map(move |r| (subject.index, r)));
            references.flat_map(|(from, reference)| {
                let fields = reference.fields.iter().zip(&reference.to_fields);
                fields.map(move |(own, other)| ((from, *own), (reference.to, *other)))
            })
        };
        // A key may be a foreign key itself.
        for (own, other) in (0..4).flat_map(|_| pairs()) {
            let (from, mut to) = (rules(&narrow, own.0, own.1), rules(&narrow, other.0, other.1));
            to.max_length = from.max_length.into_iter().chain(to.max_length).min();
            to.max = from.most().into_iter().chain(to.max).min();
            to.min = from.least().into_iter().chain(to.min).max();
            narrow.insert(other, to);
        }
        Self { model, narrow }
    }

    /// A create body that no row stands against; none where none was found.
    pub(super) fn body(
        &self,
        subject: &Subject<'_>,
        rows: &Rows,
        (extent, style): (Extent, Style),
        salt: u64,
    ) -> Option<Map<String, Value>> {
        (0..TRIES).find_map(|attempt| {
            let choice = usize::try_from(salt % 16).unwrap_or(0) + attempt;
            let chosen = self.refer(subject, rows, extent == Extent::Full, choice, salt)?;
            let salt = salt + 16 * u64::try_from(attempt).unwrap_or(0);
            let body = self.fill(subject, &chosen, extent, style, salt)?;
            is_new(subject, rows, &body).then_some(body)
        })
    }

    /// A value of a field that is no part of a foreign key.
    pub(super) fn value(
        &self,
        subject: &Subject<'_>,
        index: usize,
        style: Style,
        salt: u64,
    ) -> Option<Value> {
        let field = subject.resource.fields.get(index)?;
        let asked = Asked {
            api: &self.model.api,
            field,
            definition: self.definition(field),
            rules: self.narrow.get(&(subject.index, index)).unwrap_or(&field.rules),
            distinct: subject.distinct.contains(&index),
        };
        make(&asked, style, salt)
    }

    pub(super) fn definition(&self, field: &ApiField) -> &Field {
        self.model.schema.field(field.field)
    }

    fn fill(
        &self,
        subject: &Subject<'_>,
        chosen: &Chosen,
        extent: Extent,
        style: Style,
        salt: u64,
    ) -> Option<Map<String, Value>> {
        let mut body = Map::new();
        for (index, field) in subject.resource.fields.iter().enumerate() {
            if field.create == Presence::Absent {
                continue;
            }
            let definition = self.definition(field);
            // `dbgenerated()` says that somebody makes the value, but Prisma's tables do not.
            let required =
                field.create == Presence::Required || definition.default == Some(Default::DbGenerated(None));
            let refers = is_foreign(subject, index);
            if let Some(value) = chosen.get(&index) {
                body.insert(field.key.to_string(), value.clone());
            } else if refers && field.nullable {
                // Its default would be a row that is not there.
                if definition.default.is_some() {
                    body.insert(field.key.to_string(), Value::Null);
                }
            } else if required || extent == Extent::Full || extent == Extent::Minimal && is_chance(definition)
            {
                match self.value(subject, index, style, salt) {
                    Some(value) => drop(body.insert(field.key.to_string(), value)),
                    None if required => return None,
                    None => {}
                }
            }
        }
        Some(body)
    }

    /// Foreign keys that hold together, by trying one row after the other.
    fn refer(
        &self,
        subject: &Subject<'_>,
        rows: &Rows,
        all: bool,
        choice: usize,
        salt: u64,
    ) -> Option<Chosen> {
        let mut chosen = Chosen::new();
        self.refer_next(subject, &subject.references, rows, all, (choice, salt), &mut chosen)
            .then_some(chosen)
    }

    fn refer_next(
        &self,
        subject: &Subject<'_>,
        references: &[Reference],
        rows: &Rows,
        all: bool,
        (choice, salt): (usize, u64),
        chosen: &mut Chosen,
    ) -> bool {
        let Some((reference, rest)) = references.split_first() else { return true };
        let parents = rows.get(&reference.to).map(Vec::as_slice).unwrap_or_default();
        // One more choice at each foreign key than there is at the one before, so that all combinations come.
        let (turn, choice) = match parents.len() {
            0 => (0, choice),
            count if rest.is_empty() || choice < count => (choice % count, choice),
            count => (choice % count, choice / count + choice % count),
        };
        if all || reference.required {
            for parent in parents.iter().cycle().skip(turn).take(parents.len()) {
                let before = chosen.clone();
                if self.agree(reference, parent, chosen)
                    && self.refer_next(subject, rest, rows, all, (choice, salt), chosen)
                {
                    return true;
                }
                *chosen = before;
            }
        }
        if reference.required {
            // Only to itself.
            return reference.to == subject.index
                && parents.is_empty()
                && self.refer_to_itself(subject, reference, salt, chosen)
                && self.refer_next(subject, rest, rows, all, (choice, salt), chosen);
        }
        self.refer_next(subject, rest, rows, all, (choice, salt), chosen)
    }

    /// Takes a parent's values, where no other foreign key has taken others.
    fn agree(&self, reference: &Reference, parent: &Row, chosen: &mut Chosen) -> bool {
        let Some(target) = self.model.api.resources.get(reference.to) else { return false };
        for (own, other) in reference.fields.iter().zip(&reference.to_fields) {
            let value = target.fields.get(*other).and_then(|field| parent.value(&field.key));
            match (value, chosen.get(own)) {
                (None | Some(Value::Null), _) => return false,
                (Some(value), Some(taken)) if value != taken => return false,
                (Some(value), _) => drop(chosen.insert(*own, value.clone())),
            }
        }
        true
    }

    fn refer_to_itself(
        &self,
        subject: &Subject<'_>,
        reference: &Reference,
        salt: u64,
        chosen: &mut Chosen,
    ) -> bool {
        for (own, other) in reference.fields.iter().zip(&reference.to_fields) {
            let value =
                chosen.get(other).cloned().or_else(|| self.value(subject, *other, Style::Plain, salt));
            let Some(value) = value else { return false };
            chosen.insert(*other, value.clone());
            chosen.insert(*own, value);
        }
        true
    }
}

const TRIES: usize = 160;

/// Whether a field is a part of a foreign key.
pub(super) fn is_foreign(subject: &Subject<'_>, index: usize) -> bool {
    subject.references.iter().any(|reference| reference.fields.contains(&index))
}

/// Whether each server would make another value. (Times are alike in kind; these would lie elsewhere in an order.)
fn is_chance(definition: &Field) -> bool {
    is_made(definition) && !definition.updated_at && definition.default != Some(Default::Now)
}

/// Whether no row has the same values in a key.
fn is_new(subject: &Subject<'_>, rows: &Rows, body: &Map<String, Value>) -> bool {
    let rows = rows.get(&subject.index).map(Vec::as_slice).unwrap_or_default();
    subject.resource.uniques.iter().all(|unique| {
        let fields = unique.fields.iter().filter_map(|index| subject.resource.fields.get(*index));
        let fields: Vec<&ApiField> = fields.collect();
        !rows.iter().any(|row| {
            let same = |field: &&ApiField| {
                let (own, other) = (body.get(&*field.key), row.json[0].get(&*field.key));
                own.is_some_and(|own| !own.is_null() && Some(folded(own)) == other.map(folded))
            };
            fields.iter().all(same)
        })
    })
}

/// Columns may compare without case.
fn folded(value: &Value) -> String {
    value.to_string().to_lowercase()
}
