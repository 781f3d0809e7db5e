//! What a schema's relations are asked: what comes with a row, what related rows a row is found by, lists of them, and links.

use gen_core::api::{ApiRelation, OperationKind, Operator, Resource, Wire};
use gen_core::schema::Writes;
use serde_json::{Map, Value, json};

use super::row::{Row, Rows};
use crate::case::encode;

/// The relations of a schema, beside the rows that are there.
pub(super) struct Related<'a> {
    pub(super) model: &'a gen_core::Model,
    pub(super) rows: &'a Rows,
}

impl<'a> Related<'a> {
    /// Queries of a list of the resource; those without `where` may be asked of one row as well.
    pub(super) fn queries(&self, resource: &Resource) -> Vec<String> {
        let mut queries = Vec::new();
        let relations = self.relations(resource);
        let mut all = Vec::new();
        for (turn, (relation, target)) in relations.iter().enumerate() {
            if relation.include {
                queries.push(format!("include={}", relation.key));
                all.push(relation.key.to_string());
                // Another relation of each, and at most one to many on the way.
                let further = self.relations(target);
                let further: Vec<_> = further
                    .iter()
                    .filter(|(next, _)| next.include && !(relation.list && next.list))
                    .map(|(next, _)| &*next.key)
                    .collect();
                let next = further.iter().cycle().nth(turn).filter(|_| !further.is_empty());
                all.extend(next.map(|next| format!("{}.{next}", relation.key)));
            }
        }
        // How long a path may be is the server's own affair.
        let mut length = 0;
        all.retain(|path| {
            length += path.len() + 1;
            length < 3000
        });
        if !all.is_empty() {
            let some: Vec<_> =
                resource.fields.iter().filter(|field| !field.hidden).map(|field| &*field.key).collect();
            let some = some.get(..some.len().min(2)).unwrap_or_default().join(",");
            queries.push(format!("include={}&take=3&skip=1", all.join(",")));
            queries.push(format!("select={some}"));
            queries.push(format!("select={some}&include={}", all.first().map_or("", String::as_str)));
            queries.push(format!(
                "include={}.nope,nope,{}&select=nope,{some},{some}",
                all.join(","),
                all.join(",")
            ));
        }
        queries.extend(relations.iter().enumerate().flat_map(|(turn, (relation, target))| {
            let conditions = self.conditions(relation, target, turn).into_iter();
            conditions.map(|condition| {
                format!("where={}", encode(&json!({ &*relation.key: condition }).to_string()))
            })
        }));
        queries
    }

    /// What `where` may say of a relation, with values of a row that is there.
    fn conditions(&self, relation: &ApiRelation, target: &Resource, turn: usize) -> Vec<Value> {
        if !relation.filter {
            return Vec::new();
        }
        let inner = self.known(target, turn);
        let mut found = if relation.list {
            vec![json!({ "some": {} }), json!({ "none": inner }), json!({ "every": inner, "some": inner })]
        } else {
            vec![json!({ "is": inner }), json!({ "isNot": inner })]
        };
        // One step further, through the other side's own relations.
        let further = self.relations(target);
        if let Some((next, other)) = further.iter().filter(|(next, _)| next.filter).cycle().nth(turn) {
            let deeper = self.known(other, turn);
            let deeper = if next.list { json!({ "none": deeper }) } else { json!({ "isNot": deeper }) };
            let operator = if relation.list { "every" } else { "is" };
            found.push(json!({ operator: { "OR": [{ &*next.key: deeper }, { "NOT": inner }] } }));
        }
        if !relation.list {
            // Of a required one this is refused.
            found.extend([Value::Null, json!({ "is": null }), json!({ "isNot": null })]);
        }
        found
    }

    /// A condition that holds for one of the rows that are there.
    fn known(&self, resource: &Resource, turn: usize) -> Value {
        let rows = self.rows_of(resource);
        let Some(row) = rows.iter().cycle().nth(turn) else { return json!({}) };
        let usable = resource.fields.iter().filter(|field| {
            !field.list && field.wire != Wire::Json && field.filter.contains(&Operator::Equals)
        });
        let mut usable: Vec<_> = usable
            .filter_map(|field| {
                let value = row.value(&field.key)?;
                (field.nullable || !value.is_null()).then(|| json!({ &*field.key: value }))
            })
            .collect();
        if usable.is_empty() { json!({}) } else { usable.swap_remove(turn % usable.len()) }
    }

    /// What follows the path of a row.
    pub(super) fn lists(&self, resource: &Resource) -> Vec<String> {
        let operations = resource.operations.iter();
        let related = operations.filter(|operation| operation.kind == OperationKind::Related);
        let relations = related.filter_map(|operation| resource.relation_of(operation));
        let mut found = Vec::new();
        for (turn, relation) in relations.enumerate() {
            let Some(target) = self.target(relation) else { continue };
            let order = target.fields.iter().filter(|field| field.orderable && target.key.len() == 1);
            let order = order.cycle().nth(turn).map_or(String::new(), |field| {
                let made = self.model.schema.field(field.field).updated_at;
                if made { String::new() } else { format!("orderBy=-{}", field.key) }
            });
            found.push(format!("/{}", relation.key));
            found.push(format!("/{}?skip=1&take=2&{order}", relation.key));
            found.push(format!("/{}?where={}", relation.key, encode(&self.known(target, turn).to_string())));
        }
        found
    }

    /// Bodies of an update that link rows, one after the other.
    pub(super) fn links(&self, resource: &Resource) -> Vec<Value> {
        let mut found = Vec::new();
        for (relation, target) in self.relations(resource).into_iter().filter(|(relation, _)| relation.write)
        {
            let keys: Vec<Value> = self.rows_of(target).iter().filter_map(|row| key(target, row)).collect();
            let part = |from: usize, count: usize| -> Vec<Value> {
                keys.iter().skip(from).take(count).cloned().collect()
            };
            let with = |link: Value| json!({ &*relation.key: link });
            let nowhere = target.key.iter().filter_map(|index| target.fields.get(*index));
            let nowhere: Map<String, Value> =
                nowhere.map(|field| (field.key.to_string(), json!("nowhere"))).collect();
            found.extend([
                with(json!({ "connect": part(0, 2) })),
                with(json!({ "connect": part(1, 2), "disconnect": part(0, 1) })),
                with(json!({ "set": part(2, 2) })),
                with(json!({ "set": part(0, 1), "connect": [nowhere] })),
                with(json!({ "connect": [nowhere, { "nope": 1 }, null], "nope": [] })),
                with(json!({ "set": part(0, 3) })),
            ]);
        }
        found
    }

    /// Those whose other side has a table.
    fn relations<'r>(&'r self, resource: &'r Resource) -> Vec<(&'r ApiRelation, &'r Resource)> {
        let relations = resource.relations.iter();
        relations.filter_map(|relation| Some((relation, self.target(relation)?))).collect()
    }

    fn target(&self, relation: &ApiRelation) -> Option<&'a Resource> {
        let is_there = self.model.schema.model(relation.target).writes != Writes::NONE;
        self.model.api.resource(relation.target).filter(|_| is_there)
    }

    fn rows_of(&self, resource: &Resource) -> &'a [Row] {
        let index = self.model.api.resources.iter().position(|other| other.model == resource.model);
        index.and_then(|index| self.rows.get(&index)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// An object of the key's fields.
fn key(resource: &Resource, row: &Row) -> Option<Value> {
    let fields = resource.key.iter().map(|index| resource.fields.get(*index));
    let pairs = fields.map(|field| Some((field?.key.to_string(), row.value(&field?.key)?.clone())));
    pairs.collect::<Option<Map<String, Value>>>().map(Value::Object)
}
