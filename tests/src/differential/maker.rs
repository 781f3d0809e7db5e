//! Requests of a schema, from its contract and the rows that a round begins with: a line of a table for each operation.

use gen_core::api::{ApiField, Operation, OperationKind, Resource, Wire};
use serde_json::Value;

use super::spoil::{WRONG_KEYS, WRONG_PARTS};
use super::text::encode;
use super::value::{self, Form};
use super::world::{Row, Rows, World};
use crate::http::Request;
use crate::made::Dice;

pub(super) struct Maker<'a, 'm> {
    pub(super) world: &'a World<'m>,
    pub(super) rows: &'a Rows,
    pub(super) dice: &'a mut Dice,
    /// Conditions name no relation.
    pub(super) plain: bool,
}

/// A request before it is bytes.
pub(super) struct Draft<'m> {
    pub(super) resource: &'m Resource,
    pub(super) operation: OperationKind,
    pub(super) method: String,
    pub(super) path: String,
    /// The raw pieces of the query.
    pub(super) query: Vec<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Vec<u8>>,
}

/// What a request of an operation is made of.
struct Recipe {
    /// As annotations name it.
    kind: &'static str,
    /// Of all requests to a resource that has every operation.
    weight: usize,
    /// It may have the parameters of a list, those of a row, or a filter alone.
    query: Query,
    body: Body,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Query {
    None,
    Filter,
    Row,
    List,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Body {
    None,
    Create,
    Replace,
    Update,
    /// The parameters of a list.
    Query,
    CreateMany,
    UpdateMany,
    DeleteMany,
}

const RECIPES: &[Recipe] = &[
    Recipe { kind: "list", weight: 30, query: Query::List, body: Body::None },
    Recipe { kind: "count", weight: 6, query: Query::Filter, body: Body::None },
    Recipe { kind: "get", weight: 12, query: Query::Row, body: Body::None },
    Recipe { kind: "create", weight: 18, query: Query::None, body: Body::Create },
    Recipe { kind: "replace", weight: 9, query: Query::None, body: Body::Replace },
    Recipe { kind: "update", weight: 14, query: Query::None, body: Body::Update },
    Recipe { kind: "delete", weight: 5, query: Query::None, body: Body::None },
    Recipe { kind: "query", weight: 10, query: Query::None, body: Body::Query },
    Recipe { kind: "getBy", weight: 7, query: Query::Row, body: Body::None },
    Recipe { kind: "createMany", weight: 7, query: Query::None, body: Body::CreateMany },
    Recipe { kind: "updateMany", weight: 6, query: Query::None, body: Body::UpdateMany },
    Recipe { kind: "deleteMany", weight: 3, query: Query::None, body: Body::DeleteMany },
    Recipe { kind: "related", weight: 9, query: Query::List, body: Body::None },
];

impl<'a, 'm> Maker<'a, 'm> {
    /// A request: of ten, about seven are to be answered with rows.
    pub(super) fn request(&mut self) -> (Draft<'m>, Request) {
        let mut draft = self.draft();
        self.spoil(&mut draft);
        let mut path = std::mem::take(&mut draft.path);
        // How long a path may be is the server's own affair.
        draft.query.retain(|piece| piece.len() < 6000);
        for (index, piece) in draft.query.iter().enumerate() {
            path.push(if index == 0 { '?' } else { '&' });
            path.push_str(piece);
        }
        let request = Request {
            method: draft.method.clone(),
            path,
            headers: draft.headers.clone(),
            body: draft.body.clone(),
        };
        (draft, request)
    }

    fn draft(&mut self) -> Draft<'m> {
        let world = self.world;
        let all = world.model.api.resources.iter();
        let all =
            all.flat_map(|resource| resource.operations.iter().map(move |operation| (resource, operation)));
        let weighted = all.filter_map(|(resource, operation)| {
            let recipe = RECIPES.iter().find(|recipe| recipe.kind == operation.kind.as_str())?;
            // All related lists of a resource together weigh as much as one operation.
            let same = resource.operations.iter().filter(|other| other.kind == operation.kind).count();
            Some((resource, operation, recipe, (recipe.weight * 8).div_ceil(same)))
        });
        let weighted: Vec<_> = weighted.collect();
        let mut at = self.dice.below(weighted.iter().map(|(.., weight)| weight).sum());
        for (resource, operation, recipe, weight) in weighted {
            if at < weight {
                return self.of(resource, operation, recipe);
            }
            at -= weight;
        }
        unreachable!("a weight beyond all")
    }

    fn of(&mut self, resource: &'m Resource, operation: &'m Operation, recipe: &Recipe) -> Draft<'m> {
        let rows = self.rows_of(resource);
        let row = rows.get(self.dice.below(rows.len()));
        let mut path = resource.path_of(operation);
        if path.contains("{key}") {
            path = path.replace("{key}", &self.key(resource, operation, row));
        }
        let of = resource.relation_of(operation);
        let asked =
            of.and_then(|relation| self.world.model.api.resource(relation.target)).unwrap_or(resource);
        let query = match recipe.query {
            Query::None => Vec::new(),
            Query::Filter => self.parameters(asked, &["where"]),
            Query::Row => self.parameters(asked, &["include", "select"]),
            Query::List => self.parameters(asked, &LIST),
        };
        let (mut headers, mut body) = (Vec::new(), None);
        if recipe.body != Body::None {
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
            let text = match recipe.body {
                Body::Query => self.query(resource),
                Body::CreateMany | Body::UpdateMany | Body::DeleteMany => self.many(resource, recipe.body),
                one => self.body(resource, row, one),
            };
            body = Some(text.print(self.dice).into_bytes());
        }
        Draft {
            resource,
            operation: operation.kind,
            method: operation.method.as_str().to_owned(),
            path,
            query,
            headers,
            body,
        }
    }

    pub(super) fn rows_of(&self, resource: &Resource) -> &'a [Row] {
        let index = self.world.model.api.resources.iter().position(|other| other.model == resource.model);
        index.and_then(|index| self.rows.get(index)).map(Vec::as_slice).unwrap_or_default()
    }

    /// A path segment: mostly the key of a row that is there, or was, or will be.
    fn key(&mut self, resource: &'m Resource, operation: &Operation, row: Option<&Row>) -> String {
        if self.dice.chance(4) {
            return self.dice.pick(&WRONG_KEYS).to_owned();
        }
        let known = self.dice.chance(85);
        let wrong = self.dice.chance(4);
        let fields = key_fields(resource, operation);
        let mut parts = Vec::new();
        for field in &fields {
            let value = row.and_then(|row| row.get(&*field.key)).filter(|_| known).cloned();
            let value = match value {
                Some(value) => value,
                // The numbers that the database gives out next.
                None if field.wire == Wire::Int => Value::from(dice_near(self.dice)),
                None if field.wire == Wire::BigInt => Value::from(dice_near(self.dice).to_string()),
                None => value::good(self.world.asked(field), Form::Stored, self.dice),
            };
            let part = if wrong && self.dice.chance(60) {
                self.dice.pick(&WRONG_PARTS).to_owned()
            } else {
                let text = key_text(field, &value);
                let text =
                    if field.wire == Wire::Uuid && self.dice.chance(30) { text.to_uppercase() } else { text };
                encode(&text, b"!*'()", self.dice)
            };
            parts.push(part);
        }
        if self.dice.chance(1) {
            parts.pop();
        }
        if self.dice.chance(1) {
            parts.push("1".to_owned());
        }
        parts.join(",")
    }
}

/// The parameters of a list.
pub(super) const LIST: [&str; 7] = ["where", "orderBy", "skip", "take", "include", "select", "cursor"];

fn dice_near(dice: &mut Dice) -> i64 {
    dice.pick(&[0, 1, 2, 3, 7, 99, 201, 201, 202, 203, 205])
}

/// The fields that a path names a row by: those of the key, or of the unique that the path names.
fn key_fields<'m>(resource: &'m Resource, operation: &Operation) -> Vec<&'m ApiField> {
    let key = resource.unique_of(operation).map_or(&resource.key, |unique| &unique.fields);
    key.iter().filter_map(|index| resource.fields.get(*index)).collect()
}

/// As it stands in a path, before it is encoded.
fn key_text(field: &ApiField, value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if field.wire == Wire::Bytes {
        return text.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned();
    }
    text
}
