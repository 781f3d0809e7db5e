//! What is wrong with a request whatever its operation is: its method, path, headers, and the bytes of its body.

use std::iter;

use gen_core::api::{ApiField, OperationKind};

use super::maker::{Draft, Maker};
use super::text::Text;
use crate::works::subject::is_made;

impl<'m> Maker<'_, 'm> {
    /// Makes a part of the requests wrong in a way that no operation matters for.
    pub(super) fn spoil(&mut self, draft: &mut Draft<'m>) {
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
            7 => *body = self.dice.pick(&OTHER_JSON).as_bytes().to_vec(),
            _ => body.extend_from_slice(&vec![b' '; self.dice.pick(&[1024, 1024 * 1024])]),
        }
    }
}

pub(super) const WRONG_KEYS: [&str; 14] =
    ["x", "", "%", "%zz", "%00", "%ff", "0", "-1", "1,2,3,4", ",", "%2C", "..%2f", "1%2e0", "%E2%82"];

pub(super) const WRONG_PARTS: [&str; 22] = [
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

/// Bodies of any operation, most of them no JSON.
const OTHER_JSON: [&str; 23] = [
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
];
