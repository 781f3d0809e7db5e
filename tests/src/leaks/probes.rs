//! Requests that try to learn of rows and fields that are not theirs to see, made from the contract of the schema `tenants`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gen_core::Model;
use gen_core::api::{Api, ApiRelation, Operation, OperationKind, Resource, Wire};
use serde_json::{Map, Value, json};

use super::World;
use crate::case::encode;
use crate::http;

/// A request, and what it is called by.
#[derive(Debug)]
pub struct Probe {
    /// `GET /books?take=1`
    pub name: String,
    /// As it is sent.
    pub request: http::Request,
    /// It may change rows.
    pub writes: bool,
}

/// Every operation on every row, with everything that can be asked. `grants` is what the policy grants, as `x-test-policy` has it.
pub fn probes(model: &Model, grants: &Value) -> Vec<Probe> {
    let mut prober = Prober { model, grants: grants.to_string(), probes: Vec::new() };
    for resource in &model.api.resources {
        for operation in &resource.operations {
            prober.operation(resource, operation);
        }
    }
    prober.probes
}

struct Prober<'m> {
    model: &'m Model,
    grants: String,
    probes: Vec<Probe>,
}

impl<'m> Prober<'m> {
    fn api(&self) -> &'m Api {
        &self.model.api
    }

    fn name(&self, resource: &Resource) -> &'m str {
        self.model.schema.model(resource.model).name.as_str()
    }

    fn operation(&mut self, resource: &'m Resource, operation: &'m Operation) {
        let path = &resource.path_of(operation);
        let keys = keys(self.name(resource));
        let paths = keys.iter().map(|key| path.replace("{key}", key));
        match operation.kind {
            OperationKind::List => self.reads(resource, path, true),
            OperationKind::Count => self.reads(resource, path, false),
            OperationKind::Query => {
                self.send("POST", path, Some(json!({})));
                for filter in self.filters(resource, 1).into_iter().step_by(11) {
                    self.send("POST", path, Some(json!({ "where": filter })));
                }
                for include in self.includes(resource) {
                    self.send("POST", path, Some(json!({ "include": include, "take": 2 })));
                }
            }
            OperationKind::GetBy => {
                for value in ["isbn1", "b1", "b2", "b8", "b9", "b7"]
                    .map(|value| json!(value))
                    .into_iter()
                    .chain(secrets(Wire::String))
                {
                    let path = path.replace("{key}", value.as_str().unwrap_or_default());
                    self.send("GET", &path, None);
                    for include in self.includes(resource) {
                        self.send("GET", &format!("{path}?include={include}"), None);
                    }
                }
            }
            OperationKind::CreateMany | OperationKind::UpdateMany | OperationKind::DeleteMany => {
                self.many(resource, operation.kind, path);
            }
            OperationKind::Related => {
                let relation = resource.relation_of(operation);
                let Some(target) = relation.and_then(|relation| self.api().resource(relation.target)) else {
                    return;
                };
                paths.for_each(|path| self.reads(target, &path, true));
            }
            OperationKind::Get => {
                for path in paths {
                    self.send("GET", &path, None);
                    self.send("HEAD", &path, None);
                    for include in self.includes(resource) {
                        self.send("GET", &format!("{path}?include={include}"), None);
                    }
                    for field in &resource.fields {
                        self.send("GET", &format!("{path}?select={}", field.key), None);
                    }
                }
            }
            OperationKind::Create => {
                for key in keys {
                    self.send("POST", path, Some(whole(self.name(resource), key)));
                }
                for change in self.changes(resource) {
                    let mut body = whole(self.name(resource), NEW);
                    merge(&mut body, change);
                    self.send("POST", path, Some(body));
                }
            }
            OperationKind::Replace => {
                for (path, key) in paths.zip(keys) {
                    self.send("PUT", &path, Some(whole(self.name(resource), key)));
                }
            }
            OperationKind::Update => {
                let changes = self.changes(resource);
                for (path, key) in paths.zip(keys) {
                    self.send("PATCH", &path, Some(json!({})));
                    // Of a row that is not there, one change will do as well as another.
                    let every = if MINE.contains(key) { 1 } else { 9 };
                    for change in changes.iter().step_by(every) {
                        self.send("PATCH", &path, Some(change.clone()));
                    }
                }
            }
            OperationKind::Delete => paths.for_each(|path| self.send("DELETE", &path, None)),
        }
    }

    /// Writes of many rows.
    fn many(&mut self, resource: &'m Resource, kind: OperationKind, path: &str) {
        match kind {
            OperationKind::CreateMany => {
                for key in keys(self.name(resource)) {
                    self.send("POST", path, Some(json!({ "data": [whole(self.name(resource), key)] })));
                }
            }
            OperationKind::UpdateMany => {
                for filter in own_filters(resource) {
                    for change in self.changes(resource).into_iter().step_by(4) {
                        self.send("POST", path, Some(json!({ "where": filter, "data": change })));
                    }
                }
            }
            _ => {
                for filter in own_filters(resource) {
                    self.send("POST", path, Some(json!({ "where": filter })));
                }
            }
        }
    }

    /// Everything that a list or a count can be asked for.
    fn reads(&mut self, resource: &'m Resource, path: &str, is_list: bool) {
        self.send("GET", path, None);
        // Of a related list a few will do: it is the same list.
        let every = if path.matches('/').count() > 2 || !is_list { 7 } else { 3 };
        for filter in self.filters(resource, 1).into_iter().step_by(every) {
            self.send("GET", &format!("{path}?where={}", encode(&filter.to_string())), None);
        }
        if !is_list {
            return;
        }
        for (skip, take) in [(0, 1), (1, 1), (2, 100), (3, 1)] {
            self.send("GET", &format!("{path}?skip={skip}&take={take}"), None);
        }
        for field in &resource.fields {
            for order in [field.key.to_string(), format!("-{}", field.key)] {
                self.send("GET", &format!("{path}?orderBy={order}&take=2"), None);
            }
            self.send("GET", &format!("{path}?select={}", field.key), None);
        }
        for include in self.includes(resource) {
            self.send("GET", &format!("{path}?include={include}"), None);
        }
        self.cursors(resource, path);
    }

    /// Pages from the beginning, and behind places that nobody was told: at secrets, and at rows of others.
    fn cursors(&mut self, resource: &'m Resource, path: &str) {
        let key: Vec<&str> =
            resource.key.iter().filter_map(|at| resource.fields.get(*at)).map(|field| &*field.key).collect();
        self.send("GET", &format!("{path}?cursor=&take=1"), None);
        for field in &resource.fields {
            for sign in ["", "-"] {
                let order = format!("{sign}{}", field.key);
                self.send("GET", &format!("{path}?orderBy={order}&cursor=&take=2"), None);
                let rest: Vec<&str> = key.iter().copied().filter(|part| *part != &*field.key).collect();
                let whole = [&[order.as_str()], rest.as_slice()].concat().join(",");
                for (value, row) in secrets(field.wire).iter().zip(keys(self.name(resource)).iter().rev()) {
                    let mut values = vec![value.clone()];
                    values.extend(
                        key.iter()
                            .zip(row.split(','))
                            .filter(|(part, _)| **part != &*field.key)
                            .map(|(_, part)| json!(part)),
                    );
                    let cursor = URL_SAFE_NO_PAD.encode(json!([1, whole, values]).to_string());
                    self.send("GET", &format!("{path}?orderBy={order}&cursor={cursor}&take=2"), None);
                }
            }
        }
    }

    /// Paths of relations, two deep.
    fn includes(&self, resource: &'m Resource) -> Vec<String> {
        let mut paths = Vec::new();
        for relation in &resource.relations {
            paths.push(relation.key.to_string());
            let target = self.api().resource(relation.target);
            let deeper = target.into_iter().flat_map(|target| &target.relations);
            paths.extend(deeper.map(|deeper| format!("{}.{}", relation.key, deeper.key)));
        }
        paths
    }

    /// Conditions on every field, hidden or not, and on the rows of every relation.
    fn filters(&self, resource: &'m Resource, depth: usize) -> Vec<Value> {
        let mut filters = Vec::new();
        for field in &resource.fields {
            for value in secrets(field.wire) {
                let mut operators =
                    vec![json!(value), json!({"not": value}), json!({"in": [value]}), json!({"gt": value})];
                if field.wire == Wire::String {
                    operators.push(json!({"contains": value}));
                    operators.push(json!({"startsWith": value}));
                }
                filters.extend(operators.into_iter().map(|operator| json!({ &*field.key: operator })));
            }
        }
        if depth == 0 {
            return filters;
        }
        for relation in &resource.relations {
            filters.extend(self.of_relation(relation, depth));
        }
        filters
    }

    fn of_relation(&self, relation: &ApiRelation, depth: usize) -> Vec<Value> {
        let operators: &[&str] = if relation.list { &["some", "every", "none"] } else { &["is", "isNot"] };
        let Some(target) = self.api().resource(relation.target) else { return Vec::new() };
        let mut inner = vec![json!({})];
        // One condition of each kind is enough that far away.
        inner.extend(self.filters(target, depth - 1).into_iter().step_by(9));
        let mut filters = vec![json!({ &*relation.key: null })];
        for operator in operators {
            filters.extend(inner.iter().map(|inner| json!({ &*relation.key: { *operator: inner } })));
        }
        let negated: Vec<Value> = filters.iter().take(2).map(|filter| json!({ "NOT": filter })).collect();
        filters.extend(negated);
        filters
    }

    /// What a body can change: every field, to a secret or to what refers to a row, and every link.
    fn changes(&self, resource: &'m Resource) -> Vec<Value> {
        let mut changes = Vec::new();
        for field in &resource.fields {
            let mut values = secrets(field.wire);
            match &*field.key {
                "tenant" => values = vec![json!("mine"), json!("theirs")],
                "shelfId" => values = keys("Shelf").iter().map(|key| json!(key)).collect(),
                "bookId" | "prequelId" => values = keys("Book").iter().map(|key| json!(key)).collect(),
                _ => {}
            }
            changes.extend(values.into_iter().map(|value| json!({ &*field.key: value })));
        }
        for relation in resource.relations.iter().filter(|relation| relation.write) {
            let Some(target) = self.api().resource(relation.target) else { continue };
            let part = target.key.first().and_then(|index| target.fields.get(*index));
            let Some(part) = part.map(|field| &*field.key) else { continue };
            for key in keys(self.name(target)) {
                for operator in ["connect", "disconnect", "set"] {
                    changes.push(json!({ &*relation.key: { operator: [{ part: key }] } }));
                }
            }
        }
        changes
    }

    fn send(&mut self, method: &str, path: &str, body: Option<Value>) {
        let mut headers: Vec<(String, String)> = [
            ("x-test-principal", "mine"),
            ("x-test-policy", &format!("rows {}", self.grants)),
            ("x-request-id", "probe"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let mut name = format!("{method} {path}");
        let body = body.map(|body| body.to_string());
        if let Some(body) = &body {
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
            name = format!("{name} {body}");
        }
        let request = http::Request {
            method: method.to_owned(),
            path: path.to_owned(),
            headers,
            body: body.map(String::into_bytes),
        };
        self.probes.push(Probe { name, request, writes: !["GET", "HEAD"].contains(&method) });
    }
}

/// Conditions that hold for all rows, for rows of each tenant, and on what is hidden.
fn own_filters(resource: &Resource) -> Vec<Value> {
    let part = resource.key.first().and_then(|index| resource.fields.get(*index));
    let part = part.map(|field| &*field.key).unwrap_or_default();
    vec![
        json!({ part: { "not": "" } }),
        json!({ part: { "in": ["s9", "b9", "t9", "c9"] } }),
        json!({ "tenant": "theirs" }),
    ]
}

const NEW: &str = "n1,new";

/// Rows of the tenant that asks.
const MINE: [&str; 9] = ["s1", "s2", "b1", "b2", "b3", "t1", "t2", "b1,ann", "c1"];

/// The path segments of rows: mine, another tenant's in both worlds, in the full one alone, and in none.
fn keys(model: &str) -> &'static [&'static str] {
    match model {
        "Shelf" => &["s1", "s2", "s8", "s9", "s7"],
        "Book" => &["b1", "b2", "b3", "b8", "b9", "b0", "b7"],
        "Tag" => &["t1", "t2", "t8", "t9", "t0", "t7"],
        "Review" => &["b1,ann", "b1,r8", "b1,a9", "b8,ann", "b9,ann", "b7,ann"],
        "Cover" => &["c1", "c8", "c9", "c7"],
        _ => &[],
    }
}

/// A body that makes a row with this key.
fn whole(model: &str, key: &str) -> Value {
    let (first, second) = key.split_once(',').unwrap_or((key, ""));
    match model {
        "Shelf" => json!({ "id": first, "title": "whole", "tenant": "mine" }),
        "Book" => json!({ "id": first, "title": "whole", "tenant": "mine", "shelfId": "s2" }),
        "Tag" => json!({ "label": first, "tenant": "mine" }),
        "Review" if key == NEW => {
            json!({ "bookId": "b2", "reader": second, "text": "whole", "tenant": "mine" })
        }
        "Review" => json!({ "bookId": first, "reader": second, "text": "whole", "tenant": "mine" }),
        _ => json!({ "id": first, "art": "whole", "bookId": "b2" }),
    }
}

fn merge(body: &mut Value, change: Value) {
    if let (Value::Object(body), Value::Object(change)) = (body, change) {
        let change: Map<String, Value> = change;
        body.extend(change);
    }
}

/// What hidden fields and rows hold, and texts that are part of it.
fn secrets(wire: Wire) -> Vec<Value> {
    match wire {
        Wire::Int => World::ALL.map(|world| json!(world.number())).into(),
        _ => [(World::Full, ""), (World::Full, "-more"), (World::Full, "-isbn"), (World::Sparse, "-isbn")]
            .map(|(world, end)| json!(format!("{}{end}", world.marker())))
            .into(),
    }
}
