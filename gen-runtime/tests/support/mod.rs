//! A hard schema as descriptors, and a client of its routes.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use gen_runtime::descriptor::*;
use gen_runtime::serde_json::{Value, from_slice, json};
use gen_runtime::{Db, axum};
use tower::ServiceExt as _;

pub const ROLE: &Enum = &Enum::new("Hard \"Role\"", &[("ADMIN", "the admin"), ("USER", "user")]);

pub const AUTHOR_TABLE: Table = Table::new("author's \"table\"");

pub const AUTHOR: &Resource = &Resource::new("Author", "/authors", AUTHOR_TABLE)
    .fields(&[
        Field::new("id", Scalar::Int)
            .column("id", "INTEGER")
            .create(Presence::Optional)
            .update(Presence::Absent)
            .auto_increment()
            .default(Default::Database),
        Field::new("email", Scalar::String).column("e-mail", "VARCHAR(80)").rules(Rules::NONE.max_length(80)),
        Field::new("role", Scalar::Enum(ROLE))
            .column("role", "\"Hard \"\"Role\"\"\"")
            .create(Presence::Optional)
            .default(Default::Database)
            .default_sql("'user'"),
        Field::new("seenAt", Scalar::DateTime)
            .column("seen_at", "TIMESTAMP(3)")
            .nullable()
            .create(Presence::Optional),
        Field::new("createdAt", Scalar::DateTime)
            .column("created_at", "TIMESTAMPTZ(3)")
            .create(Presence::Optional)
            .default(Default::Now)
            .default_sql("CURRENT_TIMESTAMP"),
        Field::new("updatedAt", Scalar::DateTime)
            .column("updated_at", "TIMESTAMP(3)")
            .create(Presence::Absent)
            .update(Presence::Absent)
            .default(Default::UpdatedAt),
    ])
    .key(&[0])
    .uniques(&[Unique::primary("author_pkey", &[0]), Unique::new("author_email_key", &[1])])
    .operations(&[
        Operation::new(OperationKind::List, Method::Get, "/authors", 200),
        Operation::new(OperationKind::Count, Method::Get, "/authors/meta/count", 200),
        Operation::new(OperationKind::Get, Method::Get, "/authors/{key}", 200),
        Operation::new(OperationKind::Create, Method::Post, "/authors", 201),
        Operation::new(OperationKind::Update, Method::Patch, "/authors/{key}", 200),
        Operation::new(OperationKind::Delete, Method::Delete, "/authors/{key}", 204),
    ]);

macro_rules! note {
    ($fields:expr, $indexes:expr $(,)?) => {
        &Resource::new("Note", "/notes", Table::new("Note"))
            .fields($fields)
            .key(&[0, 1])
            .uniques(&[Unique::primary("Note_pkey", &[0, 1]), Unique::new("Note_slug_title_key", &[2, 3])])
            .indexes($indexes)
            .foreign_keys(&[ForeignKey::new("Note_authorId_fkey", &["author_id"], AUTHOR_TABLE, &["id"])])
            .operations(&[
                Operation::new(OperationKind::List, Method::Get, "/notes", 200),
                Operation::new(OperationKind::Count, Method::Get, "/notes/meta/count", 200),
                Operation::new(OperationKind::Get, Method::Get, "/notes/{key}", 200),
                Operation::new(OperationKind::Create, Method::Post, "/notes", 201),
                Operation::new(OperationKind::Update, Method::Patch, "/notes/{key}", 200),
                Operation::new(OperationKind::Delete, Method::Delete, "/notes/{key}", 204),
            ])
    };
}

macro_rules! note_fields {
    ($($more:expr),* $(,)?) => {
        &[
            Field::new("shelf", Scalar::String).column("shelf", "TEXT").update(Presence::Absent),
            Field::new("number", Scalar::BigInt).column("number", "BIGINT").update(Presence::Absent),
            Field::new("slug", Scalar::String).column("sl\"ug", "TEXT").create(Presence::Optional).default(Default::Nanoid(12)),
            Field::new("title", Scalar::String).column("title", "TEXT"),
            Field::new("authorId", Scalar::Int).column("author_id", "INTEGER").nullable().create(Presence::Optional),
            Field::new("done", Scalar::Boolean).column("done", "BOOLEAN").create(Presence::Optional).default(Default::Database).default_sql("false"),
            Field::new("rating", Scalar::Float).column("rating", "DOUBLE PRECISION").nullable().create(Presence::Optional),
            Field::new("price", Scalar::Decimal)
                .column("price", "DECIMAL(10,2)")
                .nullable()
                .create(Presence::Optional)
                .rules(Rules::NONE.digits(10, 2)),
            Field::new("meta", Scalar::Json).column("meta", "JSONB").nullable().create(Presence::Optional),
            Field::new("data", Scalar::Json).column("data", "JSONB").create(Presence::Optional).default(Default::Database).default_sql("'{}'"),
            Field::new("blob", Scalar::Bytes).column("blob", "BYTEA").nullable().create(Presence::Optional),
            $($more),*
        ]
    };
}

/// What both databases hold.
pub const NOTE: &Resource = note!(note_fields![], &[Index::new("Note_title_idx", &[3])]);

/// What PostgreSQL holds besides.
pub const NATIVE_NOTE: &Resource = note!(
    note_fields![
        Field::new("uid", Scalar::Uuid)
            .column("uid", "UUID")
            .create(Presence::Optional)
            .default(Default::Uuid(7)),
        Field::new("day", Scalar::Date).column("day", "DATE").nullable().create(Presence::Optional),
        Field::new("hour", Scalar::Time).column("hour", "TIME(3)").nullable().create(Presence::Optional),
        Field::new("real", Scalar::Real).column("real", "REAL").nullable().create(Presence::Optional),
        Field::new("code", Scalar::String)
            .column("code", "CHAR(5)")
            .nullable()
            .create(Presence::Optional)
            .rules(Rules::NONE.max_length(5)),
        Field::new("address", Scalar::String).column("address", "INET").nullable().create(Presence::Optional),
        Field::new("cash", Scalar::Decimal).column("cash", "MONEY").nullable().create(Presence::Optional),
        Field::new("small", Scalar::Int)
            .column("small", "SMALLINT")
            .nullable()
            .create(Presence::Optional)
            .rules(Rules::NONE.min(-32768).max(32767)),
        Field::new("object", Scalar::BigInt)
            .column("object", "OID")
            .nullable()
            .create(Presence::Optional)
            .rules(Rules::NONE.min(0)),
        Field::new("tags", Scalar::String).column("tags", "TEXT[]").list().create(Presence::Optional),
        Field::new("roles", Scalar::Enum(ROLE))
            .column("roles", "\"Hard \"\"Role\"\"\"[]")
            .list()
            .create(Presence::Optional),
        Field::new("sizes", Scalar::Int).column("sizes", "INTEGER[]").list().create(Presence::Optional),
        Field::new("prices", Scalar::Decimal)
            .column("prices", "DECIMAL(65,30)[]")
            .list()
            .create(Presence::Optional),
        Field::new("times", Scalar::DateTime)
            .column("times", "TIMESTAMP(3)[]")
            .list()
            .create(Presence::Optional),
        Field::new("things", Scalar::Json).column("things", "JSONB[]").list().create(Presence::Optional),
        Field::new("blobs", Scalar::Bytes).column("blobs", "BYTEA[]").list().create(Presence::Optional),
        Field::new("uids", Scalar::Uuid).column("uids", "UUID[]").list().create(Presence::Optional),
        Field::new("flags", Scalar::Boolean).column("flags", "BOOLEAN[]").list().create(Presence::Optional),
        Field::new("reals", Scalar::Real).column("reals", "REAL[]").list().create(Presence::Optional),
    ],
    &[],
);

pub const TAGS: &JoinTable = &JoinTable::new(
    Table::new("_AuthorToAuthor"),
    JoinColumn::new(AUTHOR_TABLE, "id", "INTEGER", Scalar::Int),
    JoinColumn::new(AUTHOR_TABLE, "id", "INTEGER", Scalar::Int),
);

/// A server's routes, called without a network.
pub struct Client(pub axum::Router);

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Client {
    pub fn new(db: Db, resources: &'static [&'static Resource]) -> Self {
        Self(gen_runtime::app(gen_runtime::router(resources, db, gen_runtime::allow_all())))
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.0.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        // Empty, or with a lone surrogate, which serde_json refuses.
        let body = from_slice(&bytes).unwrap_or(Value::Null);
        assert!(parts.headers.contains_key("x-request-id"));
        assert!(!parts.headers.contains_key("etag"));
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    pub async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let request = Request::builder().method(method).uri(path);
        self.send(
            match body {
                Some(body) => {
                    request.header("content-type", "application/json").body(Body::from(body.to_string()))
                }
                None => request.body(Body::empty()),
            }
            .expect("a request"),
        )
        .await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.call("POST", path, Some(body)).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.call("PATCH", path, Some(body)).await
    }

    /// The titles of the notes that match.
    pub async fn titles(&self, filter: Value) -> Vec<String> {
        let answer = self.get(&format!("/notes?orderBy=title&where={}", encode(&filter.to_string()))).await;
        assert_eq!(answer.status, 200, "{filter}: {:?}", answer.body);
        let rows = answer.body["data"].as_array().expect("rows").clone();
        rows.iter().map(|row| row["title"].as_str().expect("a title").to_owned()).collect()
    }

    /// The codes of what is wrong with a filter, by place.
    pub async fn filter_errors(&self, filter: Value) -> Vec<(Value, String)> {
        let answer = self.get(&format!("/notes?where={}", encode(&filter.to_string()))).await;
        assert_eq!((answer.status, &answer.body["code"]), (400, &json!("invalid_query")), "{filter}");
        answer.errors()
    }
}

impl Answer {
    pub fn errors(&self) -> Vec<(Value, String)> {
        let errors = self.body["errors"].as_array().unwrap_or_else(|| panic!("no errors: {}", self.body));
        let mut errors: Vec<_> = errors
            .iter()
            .map(|error| (error["path"].clone(), error["code"].as_str().expect("a code").to_owned()))
            .collect();
        errors.sort_by_key(|(path, code)| (path.to_string(), code.clone()));
        errors
    }

    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }
}

pub fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"))
}
