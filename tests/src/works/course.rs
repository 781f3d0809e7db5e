//! The course of a schema: rows of every model are made, read, listed, changed and deleted, and what must be refused is tried.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use gen_core::api::{OperationKind, Presence};
use gen_core::schema::Writes;
use serde_json::{Map, Value, json};

use super::pair::{Answers, Pair};
use super::relate::Related;
use super::row::{Extent, Maker, Row, Rows, is_foreign};
use super::subject::{Skipped, Subject, in_order};
use super::value::Style;
use super::{Report, read, tables, wrong};
use crate::Result;
use crate::database::Database;

pub(super) struct Course<'m> {
    maker: Maker<'m>,
    subjects: Vec<Subject<'m>>,
    skipped: Vec<Skipped>,
    rows: Rows,
    pair: Pair,
    /// What succeeded of each resource.
    done: BTreeMap<usize, BTreeSet<&'static str>>,
    /// What both refused though it was to succeed.
    refused: Vec<String>,
}

/// The rows of each model, beside the one that is only tried.
const KINDS: [(Extent, Style); 4] = [
    (Extent::Full, Style::Plain),
    (Extent::Full, Style::Nasty),
    (Extent::Minimal, Style::Plain),
    (Extent::Full, Style::Edge),
];

impl<'m> Course<'m> {
    pub(super) fn new(model: &'m gen_core::Model, pair: Pair, databases: &[Database; 2]) -> Result<Self> {
        let (subjects, skipped) = in_order(model, &tables::required(&databases[0])?);
        Ok(Self {
            maker: Maker::new(model, &subjects),
            subjects,
            skipped,
            rows: Rows::new(),
            pair,
            done: BTreeMap::new(),
            refused: Vec::new(),
        })
    }

    pub(super) fn run(&mut self, databases: &[Database; 2]) -> Result<()> {
        let model = self.maker.model;
        for resource in &model.api.resources {
            // Of a view there is no table.
            if model.schema.model(resource.model).writes != Writes::NONE {
                for operation in resource
                    .operations
                    .iter()
                    .filter(|operation| matches!(operation.kind, OperationKind::List | OperationKind::Count))
                {
                    self.pair.send("GET", &resource.path_of(operation), None)?;
                }
            }
        }
        let subjects = std::mem::take(&mut self.subjects);
        for subject in &subjects {
            self.create(subject)?;
        }
        for subject in &subjects {
            self.read(subject)?;
            self.relate(subject)?;
            self.try_wrong(subject)?;
        }
        // Children first: what a row refers to may take its key along.
        for subject in subjects.iter().rev() {
            self.update(subject)?;
            self.replace(subject)?;
        }
        let (count, found) = tables::compare(databases, &self.pair.made)?;
        self.pair.tally.equal += count;
        self.pair.tally.differing.extend(found);
        self.delete(&subjects)?;
        self.subjects = subjects;
        Ok(())
    }

    pub(super) fn into_report(mut self, time: Duration) -> Report {
        let mut worked = 0;
        for subject in &self.subjects {
            let done = self.done.get(&subject.index);
            let wanted = wanted(subject);
            let missing: Vec<_> =
                wanted.into_iter().filter(|what| !done.is_some_and(|done| done.contains(what))).collect();
            if missing.is_empty() {
                worked += 1;
            } else {
                self.refused.push(format!("{}: never {}", subject.model.name, missing.join(", ")));
            }
        }
        let logs = [&self.pair.servers[0], &self.pair.servers[1]].map(|server| {
            let log = server.log();
            let lines: Vec<&str> = log.lines().collect();
            lines.get(lines.len().saturating_sub(30)..).unwrap_or_default().join("\n")
        });
        Report {
            worked,
            refused: self.refused,
            skipped: self.skipped,
            tally: self.pair.tally,
            changed: None,
            time,
            logs,
        }
    }

    fn note(&mut self, subject: &Subject<'_>, what: &'static str, answers: &Answers) {
        if answers.good {
            self.done.entry(subject.index).or_default().insert(what);
        }
    }

    fn create(&mut self, subject: &Subject<'_>) -> Result<()> {
        let bare = self.maker.body(subject, &self.rows, (Extent::Bare, Style::Plain), 0);
        if let Some((row, _)) = self.create_one(subject, bare, "Bare")? {
            self.pair.send_each("DELETE", [&row.location[0], &row.location[1]], None)?;
        }
        for (salt, kind) in (1..).zip(KINDS) {
            let body = self.maker.body(subject, &self.rows, kind, salt);
            let Some((row, location)) = self.create_one(subject, body, &format!("{kind:?}"))? else {
                continue;
            };
            self.rows.entry(subject.index).or_default().push(row.clone());
            // The same once more, and one that refers to nobody.
            let again = self.pair.send("POST", &subject.resource.path, Some(&row.body.clone().into()))?;
            if again.good {
                let paths = [again.location[0].as_str(), again.location[1].as_str()];
                self.pair.send_each("DELETE", paths, None)?;
            }
            self.pair.send_each("HEAD", [&location[0], &location[1]], None)?;
        }
        Ok(())
    }

    /// Makes a row and reads it.
    fn create_one(
        &mut self,
        subject: &Subject<'_>,
        body: Option<Map<String, Value>>,
        kind: &str,
    ) -> Result<Option<(Row, [String; 2])>> {
        let name = &subject.model.name;
        let Some(body) = body else {
            return Ok(None);
        };
        let sent = Value::Object(body.clone());
        let answers = self.pair.send("POST", &subject.resource.path, Some(&sent))?;
        self.note(subject, "created", &answers);
        if !answers.good {
            if answers.json[0] == answers.json[1] {
                self.refused.push(format!("{name} {kind}: {} of {sent}", answers.json[0]));
            }
            return Ok(None);
        }
        let location = answers.location;
        let answers = self.pair.send_each("GET", [&location[0], &location[1]], None)?;
        self.note(subject, "read", &answers);
        let row = Row { json: answers.json, location: location.clone(), body };
        Ok(Some((row, location)))
    }

    fn read(&mut self, subject: &Subject<'_>) -> Result<()> {
        let path = &subject.resource.path;
        let rows = self.rows.get(&subject.index).cloned().unwrap_or_default();
        for (index, query) in read::queries(&self.maker, subject, &rows).into_iter().enumerate() {
            let answers = self.pair.send("GET", &format!("{path}?{query}"), None)?;
            self.note(subject, "listed", &answers);
            if index % 4 == 0 && query.starts_with("where=") {
                self.pair.send("GET", &format!("{path}/meta/count?{query}"), None)?;
            }
        }
        for query in wrong::queries(subject) {
            self.pair.send("GET", &format!("{path}?{query}"), None)?;
        }
        Ok(())
    }

    fn relate(&mut self, subject: &Subject<'_>) -> Result<()> {
        let resource = subject.resource;
        let Some(row) = self.row(subject, 0) else { return Ok(()) };
        let [one, other] = &row.location;
        let related = Related { model: self.maker.model, rows: &self.rows };
        let (queries, lists) = (related.queries(resource), related.lists(resource));
        let links = related.links(resource);
        if resource.operation(OperationKind::Update).is_some() {
            for body in links {
                self.pair.send_each("PATCH", [one, other], Some(&body))?;
            }
        }
        for query in queries {
            let answers = self.pair.send("GET", &format!("{}?{query}", resource.path), None)?;
            self.note(subject, "related", &answers);
            if !query.starts_with("where=") {
                let query = query.trim_end_matches("&take=3&skip=1");
                let paths = [format!("{one}?{query}"), format!("{other}?{query}")];
                self.pair.send_each("GET", [&paths[0], &paths[1]], None)?;
            }
        }
        for list in lists {
            let paths = [format!("{one}{list}"), format!("{other}{list}")];
            self.pair.send_each("GET", [&paths[0], &paths[1]], None)?;
        }
        Ok(())
    }

    fn try_wrong(&mut self, subject: &Subject<'_>) -> Result<()> {
        let Some(row) = self.row(subject, 0) else { return Ok(()) };
        for body in wrong::bodies(subject, &row.body) {
            self.pair.send("POST", &subject.resource.path, Some(&body))?;
            for (kind, method) in [(OperationKind::Update, "PATCH"), (OperationKind::Replace, "PUT")] {
                if subject.resource.operation(kind).is_some() {
                    self.pair.send_each(method, [&row.location[0], &row.location[1]], Some(&body))?;
                }
            }
        }
        for reference in &subject.references {
            let mut body = row.body.clone();
            for index in &reference.fields {
                let missing = self.maker.value(subject, *index, Style::Plain, 9_999);
                let field = subject.resource.fields.get(*index);
                if let (Some(field), Some(missing)) = (field, missing) {
                    body.insert(field.key.to_string(), missing);
                }
            }
            // Not that of the row itself.
            for index in subject.distinct.iter().filter(|index| !is_foreign(subject, **index)) {
                let field = subject.resource.fields.get(*index);
                let other = self.maker.value(subject, *index, Style::Plain, 9_998);
                if let (Some(field), Some(other)) =
                    (field.filter(|field| body.contains_key(&*field.key)), other)
                {
                    body.insert(field.key.to_string(), other);
                }
            }
            let answers = self.pair.send("POST", &subject.resource.path, Some(&body.into()))?;
            if answers.good {
                let paths = [answers.location[0].as_str(), answers.location[1].as_str()];
                self.pair.send_each("DELETE", paths, None)?;
            }
        }
        Ok(())
    }

    fn update(&mut self, subject: &Subject<'_>) -> Result<()> {
        if subject.resource.operation(OperationKind::Update).is_none() {
            return Ok(());
        }
        let at = usize::from(self.row(subject, 1).is_some());
        self.patch(subject, at, Map::new())?;
        let may = |index: usize| {
            let field = subject.resource.fields.get(index);
            field.filter(|field| field.update != Presence::Absent)
        };
        let mut all = Map::new();
        for (index, salt) in (0..subject.resource.fields.len()).zip(2_000..) {
            let Some(field) = may(index).filter(|_| !is_foreign(subject, index)) else { continue };
            if let Some(value) = self.maker.value(subject, index, Style::Plain, salt) {
                self.patch(subject, at, Map::from_iter([(field.key.to_string(), value)]))?;
            }
            if field.nullable {
                self.patch(subject, at, Map::from_iter([(field.key.to_string(), Value::Null)]))?;
            }
            if let Some(value) = self.maker.value(subject, index, Style::Edge, salt) {
                all.insert(field.key.to_string(), value);
            }
        }
        self.patch(subject, at, all)?;
        for reference in &subject.references {
            let fields: Option<Vec<_>> = reference.fields.iter().map(|index| may(*index)).collect();
            let Some(fields) = fields else { continue };
            let target = self.maker.model.api.resources.get(reference.to);
            let parents = self.rows.get(&reference.to).cloned().unwrap_or_default();
            for parent in parents.iter().take(3) {
                let values = fields.iter().zip(&reference.to_fields).filter_map(|(field, to)| {
                    let value = parent.value(&target?.fields.get(*to)?.key)?;
                    Some((field.key.to_string(), value.clone()))
                });
                self.patch(subject, at, values.collect())?;
            }
            let nulls = fields.iter().filter(|field| field.nullable);
            self.patch(subject, at, nulls.map(|field| (field.key.to_string(), Value::Null)).collect())?;
            let missing = reference.fields.iter().zip(&fields).filter_map(|(index, field)| {
                Some((field.key.to_string(), self.maker.value(subject, *index, Style::Plain, 9_997)?))
            });
            let missing = missing.collect();
            self.patch(subject, at, missing)?;
        }
        Ok(())
    }

    /// A PATCH of a row, which is then as it was answered.
    fn patch(&mut self, subject: &Subject<'_>, at: usize, body: Map<String, Value>) -> Result<()> {
        self.write(subject, at, "PATCH", "updated", body)
    }

    fn replace(&mut self, subject: &Subject<'_>) -> Result<()> {
        if subject.resource.operation(OperationKind::Replace).is_none() {
            return Ok(());
        }
        let Some(mut row) = self.row(subject, 0) else { return Ok(()) };
        // A foreign key may have changed with what it refers to.
        let paths = [row.location[0].as_str(), row.location[1].as_str()];
        row.json = self.pair.send_each("GET", paths, None)?.json;
        for (index, field) in subject.resource.fields.iter().enumerate() {
            if let Some(value) = row.value(&field.key).cloned().filter(|_| is_foreign(subject, index)) {
                row.body.insert(field.key.to_string(), value);
            }
        }
        // What it was, but for what neither refers nor is a key of the path.
        let mut other = row.body.clone();
        let mut required = Map::new();
        for (index, salt) in (0..subject.resource.fields.len()).zip(3_000..) {
            let Some(field) = subject.resource.fields.get(index) else { continue };
            let given = row.body.get(&*field.key);
            if subject.resource.key.contains(&index) {
                other.extend(row.value(&field.key).map(|value| (field.key.to_string(), value.clone())));
                continue;
            }
            if let (Some(given), Presence::Required) = (given, field.replace) {
                required.insert(field.key.to_string(), given.clone());
            }
            let value = self.maker.value(subject, index, Style::Nasty, salt);
            if let Some(value) = value.filter(|_| given.is_some() && !is_foreign(subject, index)) {
                other.insert(field.key.to_string(), value);
            }
        }
        self.write(subject, 0, "PUT", "replaced", other.clone())?;
        self.write(subject, 0, "PUT", "replaced", required)?;
        self.write(subject, 0, "PUT", "replaced", row.body.clone())?;
        // The key of another row.
        if let Some(another) = self.row(subject, 1) {
            for field in subject.resource.key.iter().filter_map(|index| subject.resource.fields.get(*index)) {
                other.extend(another.value(&field.key).map(|value| (field.key.to_string(), value.clone())));
            }
            self.write(subject, 0, "PUT", "replaced", other)?;
        }
        Ok(())
    }

    fn write(
        &mut self,
        subject: &Subject<'_>,
        at: usize,
        method: &str,
        what: &'static str,
        body: Map<String, Value>,
    ) -> Result<()> {
        let Some(row) = self.row(subject, at) else { return Ok(()) };
        let paths = [row.location[0].as_str(), row.location[1].as_str()];
        let is_empty = body.is_empty();
        let answers = self.pair.send_each(method, paths, Some(&Value::Object(body)))?;
        if !is_empty || what != "updated" {
            self.note(subject, what, &answers);
        }
        let rows = self.rows.entry(subject.index).or_default();
        if let Some(row) = rows.get_mut(at).filter(|_| answers.good) {
            row.json = answers.json;
        }
        Ok(())
    }

    /// Children first, but for one row of each model; then parents first, which is refused, or takes the children along; then all.
    fn delete(&mut self, subjects: &[Subject<'_>]) -> Result<()> {
        for subject in subjects.iter().rev() {
            for at in 1..KINDS.len() {
                self.delete_one(subject, at)?;
            }
        }
        for subject in subjects.iter().chain(subjects.iter().rev()) {
            self.delete_one(subject, 0)?;
            self.pair.send("GET", &format!("{}/meta/count", subject.resource.path), None)?;
        }
        for subject in subjects {
            for at in 0..KINDS.len() {
                self.delete_one(subject, at)?;
            }
            self.pair.send("GET", &subject.resource.path, None)?;
        }
        Ok(())
    }

    fn delete_one(&mut self, subject: &Subject<'_>, at: usize) -> Result<()> {
        if subject.resource.operation(OperationKind::Delete).is_none() {
            return Ok(());
        }
        let Some(row) = self.row(subject, at) else { return Ok(()) };
        let answers =
            self.pair.send_each("DELETE", [&row.location[0], &row.location[1]], Some(&json!({})))?;
        self.note(subject, "deleted", &answers);
        Ok(())
    }

    fn row(&self, subject: &Subject<'_>, at: usize) -> Option<Row> {
        self.rows.get(&subject.index)?.get(at).cloned()
    }
}

/// What has to succeed.
fn wanted(subject: &Subject<'_>) -> Vec<&'static str> {
    let kinds = [
        (OperationKind::Create, "created"),
        (OperationKind::Get, "read"),
        (OperationKind::List, "listed"),
        (OperationKind::Update, "updated"),
        (OperationKind::Replace, "replaced"),
        (OperationKind::Delete, "deleted"),
    ];
    // With nothing to change there is no update but the empty one.
    let changes = subject.resource.fields.iter().any(|field| field.update != Presence::Absent);
    let has = |(kind, _): &(OperationKind, _)| {
        subject.resource.operation(*kind).is_some() && (*kind != OperationKind::Update || changes)
    };
    kinds.into_iter().filter(has).map(|(_, what)| what).collect()
}
