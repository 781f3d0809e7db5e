//! Requests of a schema, from its contract and the rows that a round begins with: a line of a table for each operation.

use std::iter;

use gen_core::api::{ApiField, Operation, OperationKind, Resource, Wire};
use serde_json::Value;

use super::text::{Text, encode};
use super::value::{self, Form};
use super::world::{Row, Rows, World};
use crate::http::Request;
use crate::made::Dice;
use crate::works::subject::is_made;

pub(super) struct Maker<'a, 'm> {
    pub(super) world: &'a World<'m>,
    pub(super) rows: &'a Rows,
    pub(super) dice: &'a mut Dice,
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
    kind: OperationKind,
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
}

const RECIPES: &[Recipe] = &[
    Recipe { kind: OperationKind::List, weight: 30, query: Query::List, body: Body::None },
    Recipe { kind: OperationKind::Count, weight: 6, query: Query::Filter, body: Body::None },
    Recipe { kind: OperationKind::Get, weight: 12, query: Query::Row, body: Body::None },
    Recipe { kind: OperationKind::Create, weight: 18, query: Query::None, body: Body::Create },
    Recipe { kind: OperationKind::Replace, weight: 9, query: Query::None, body: Body::Replace },
    Recipe { kind: OperationKind::Update, weight: 14, query: Query::None, body: Body::Update },
    Recipe { kind: OperationKind::Delete, weight: 5, query: Query::None, body: Body::None },
    Recipe { kind: OperationKind::Related, weight: 9, query: Query::List, body: Body::None },
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
            let recipe = RECIPES.iter().find(|recipe| recipe.kind == operation.kind)?;
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
        let path = if operation.path.contains("{key}") {
            operation.path.replace("{key}", &self.key(resource, row))
        } else {
            operation.path.clone()
        };
        let of = operation.relation.and_then(|relation| resource.relations.get(relation));
        let asked =
            of.and_then(|relation| self.world.model.api.resource(relation.target)).unwrap_or(resource);
        let query = match recipe.query {
            Query::None => Vec::new(),
            Query::Filter => self.parameters(asked, &["where"]),
            Query::Row => self.parameters(asked, &["include", "select"]),
            Query::List => self.parameters(asked, &["where", "orderBy", "skip", "take", "include", "select"]),
        };
        let (mut headers, mut body) = (Vec::new(), None);
        if recipe.body != Body::None {
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
            let text = self.body(resource, row, recipe.body);
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
    fn key(&mut self, resource: &'m Resource, row: Option<&Row>) -> String {
        if self.dice.chance(4) {
            return self.dice.pick(&WRONG_KEYS).to_owned();
        }
        let known = self.dice.chance(85);
        let wrong = self.dice.chance(4);
        let fields: Vec<&ApiField> =
            resource.key.iter().filter_map(|index| resource.fields.get(*index)).collect();
        let mut parts = Vec::new();
        for field in &fields {
            let value = row.and_then(|row| row.get(&field.key)).filter(|_| known).cloned();
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

    /// Makes a part of the requests wrong in a way that no operation matters for.
    fn spoil(&mut self, draft: &mut Draft<'m>) {
        if self.dice.chance(2) {
            draft.path = format!("/mount/deeper{}", draft.path);
        }
        if self.dice.chance(3) {
            let id = self.dice.pick(&[
                "a",
                "A-1_b.c",
                "",
                " ",
                "a b",
                "\u{e9}",
                "1234567890123456789012345678901234567890123456789012345678901234",
                "12345678901234567890123456789012345678901234567890123456789012345",
                "a,b",
            ]);
            draft.headers.push(("x-request-id".to_owned(), id.to_owned()));
        }
        if draft.method == "GET" && self.dice.chance(4) {
            "HEAD".clone_into(&mut draft.method);
        }
        if draft.body.is_none() && self.dice.chance(2) {
            draft.body = Some(self.dice.pick(&[&b""[..], b"{}", b"nonsense", b"\xff"]).to_vec());
        }
        if self.dice.chance(3) {
            let answer = self.dice.pick(&["deny", "unauthenticated", "only []"]);
            draft.headers.push(("x-test-policy".to_owned(), answer.to_owned()));
        } else if self.dice.chance(8) {
            self.narrow(draft);
        }
        if self.dice.chance(2) {
            let query = self.dice.pick(&[
                "nope=1",
                "=",
                "&&",
                "a=%",
                "where",
                "select=id",
                "%00=1",
                "where=%zz",
                "take=1&take=1",
                "%E0%A4=1",
                "cursor=",
            ]);
            draft.query.push(query.to_owned());
        }
        if !self.dice.chance(7) {
            return;
        }
        match self.dice.below(8) {
            0 => self
                .dice
                .pick(&["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "QUERY"])
                .clone_into(&mut draft.method),
            1 => draft.path.push_str(self.dice.pick(&[
                "/",
                "//",
                "/nope",
                "/meta",
                "/%2F",
                "/.",
                "/meta/count",
            ])),
            2 => {
                let at = self.dice.below(3);
                draft.path = match at {
                    0 => format!("/{}", draft.path),
                    1 => draft.path.to_uppercase(),
                    _ => draft.path.replacen('/', "/%", 1),
                };
            }
            _ if draft.body.is_some() && !draft.headers.is_empty() => self.spoil_body(draft),
            _ => {}
        }
    }

    /// A policy that shows some rows alone.
    fn narrow(&mut self, draft: &mut Draft<'m>) {
        let world = self.world;
        let made = |field: &ApiField| is_made(world.definition(field)) && !world.definition(field).updated_at;
        // Whether a row that makes its own values ends outside of a filter may be chance.
        if draft.operation == OperationKind::Create && draft.resource.fields.iter().any(made) {
            return;
        }
        let relations = draft.resource.relations.iter();
        let others = relations.filter_map(|relation| world.model.api.resource(relation.target));
        let mut filters: Vec<(String, Text)> = Vec::new();
        for resource in iter::once(draft.resource).chain(others) {
            let name = world.model.schema.model(resource.model).name.to_string();
            if self.dice.chance(60) && !filters.iter().any(|(other, _)| *other == name) {
                let filter = self.conditions(resource, 3, false);
                filters.push((name, filter));
            }
        }
        let rows = Text::Object(filters).print_ascii(self.dice);
        // How long a header may be is the server's own affair.
        if rows.len() < 4000 {
            draft.headers.push(("x-test-policy".to_owned(), format!("rows {rows}")));
        }
    }

    fn spoil_body(&mut self, draft: &mut Draft<'m>) {
        if self.dice.chance(50) {
            draft.headers.retain(|(name, _)| name != "content-type");
            let media = self.dice.pick(&[
                "application/json; charset=utf-8",
                "APPLICATION/JSON;charset=\"UTF-8\"",
                "application/json;charset=latin1",
                "text/plain",
                "",
                "application/json; a=b",
                "application/problem+json",
                "application/json, text/plain",
                "application/json;charset=utf-8;charset=utf-8",
                "application/json;",
                " application/json ",
                "application/json ; charset = utf-8",
                "application/jsonx",
                "*/*",
                "application/json;charset=",
                "application/json;;",
                "application/json;a=\"b;c\"",
            ]);
            if !media.is_empty() {
                draft.headers.push(("content-type".to_owned(), media.to_owned()));
            }
            return;
        }
        let Some(body) = &mut draft.body else { return };
        match self.dice.below(9) {
            0 => body.clear(),
            1 => drop(body.splice(0..0, *b"\xef\xbb\xbf")),
            2 => body.push(b'x'),
            3 => body.push(0xff),
            4 => body.truncate(body.len() / 2),
            5 => {
                let depth = self.dice.pick(&[64, 65, 300]);
                *body = format!("{}{}", "[".repeat(depth), "]".repeat(depth)).into_bytes();
            }
            6 => {
                let depth = self.dice.pick(&[62, 63, 64]);
                *body = format!("{{\"json\":{}1{}}}", "[".repeat(depth), "]".repeat(depth)).into_bytes();
            }
            7 => {
                *body = self
                    .dice
                    .pick(&[
                        "null",
                        "[]",
                        "1",
                        "\"x\"",
                        "{}",
                        "[{}]",
                        "{\"a\":1,}",
                        "{'a':1}",
                        "{a:1}",
                        "01",
                        "1.",
                        "NaN",
                        "\"\t\"",
                        "\"\\x\"",
                        "{\"__proto__\":{}}",
                        "{\"a\":1 /**/}",
                        "+1",
                        ".5",
                        "-",
                        "1e",
                        "tru",
                        "\u{a0}{}",
                        "\u{c}{}",
                    ])
                    .as_bytes()
                    .to_vec()
            }
            _ => body.extend_from_slice(&vec![b' '; self.dice.pick(&[1024, 1024 * 1024])]),
        }
    }
}

fn dice_near(dice: &mut Dice) -> i64 {
    i64::try_from(dice.pick(&[0, 1, 2, 3, 7, 99, 201, 201, 202, 203, 205])).unwrap_or_default()
}

/// As it stands in a path, before it is encoded.
fn key_text(field: &ApiField, value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if field.wire == Wire::Bytes {
        return text.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned();
    }
    text
}

const WRONG_KEYS: [&str; 14] =
    ["x", "", "%", "%zz", "%00", "%ff", "0", "-1", "1,2,3,4", ",", "%2C", "..%2f", "1%2e0", "%E2%82"];

const WRONG_PARTS: [&str; 22] = [
    "01",
    "-0",
    "+1",
    "1.0",
    "1e3",
    "2147483648",
    "9223372036854775808",
    "%00",
    "%C3",
    "%c3%28",
    "true",
    "TRUE",
    "nope",
    "2000-01-01T00:00:00Z",
    "2000-01-01T00:00:00.000%2B00:00",
    "2000-02-30T00:00:00.000Z",
    "AA",
    "AA==",
    "_w",
    "A",
    "%F0%9F%91%A9",
    "%20",
];
