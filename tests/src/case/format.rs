//! The format of a case, as `tests/cases/README.md` says it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::database::Provider;

/// A file of cases over one schema.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// A folder of `tests/schemas`.
    pub schema: String,
    /// Databases that the schema is for, where it does not suit all.
    pub providers: Option<Vec<Database>>,
    /// In the order they are run.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique among all files.
    pub name: String,
    /// The part of the contract that it proves.
    pub rule: String,
    /// Databases it runs on; all when absent.
    pub providers: Option<Vec<Database>>,
    /// Before the steps.
    #[serde(default)]
    pub sql: Vec<String>,
    /// Requests, in order.
    pub steps: Vec<Step>,
    /// What the database holds afterwards.
    #[serde(default)]
    pub rows: Vec<Rows>,
}

impl Case {
    /// Whether it is for this database.
    pub fn runs_on(&self, provider: Provider) -> bool {
        let database = match provider {
            Provider::Postgres => Database::Postgresql,
            Provider::Mysql => Database::Mysql,
            Provider::Sqlite => Database::Sqlite,
        };
        self.providers.as_ref().is_none_or(|providers| providers.contains(&database))
    }
}

/// A database, as Prisma names its provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Database {
    /// PostgreSQL.
    Postgresql,
    /// MySQL and MariaDB.
    Mysql,
    /// `SQLite`.
    Sqlite,
}

/// A request and its answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What is sent.
    pub request: Request,
    /// What has to come back.
    #[serde(default)]
    pub expect: Expect,
    /// Name, and where in the answer the value stands.
    #[serde(default)]
    pub save: BTreeMap<String, String>,
}

/// What is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The target as it goes over the wire.
    pub path: String,
    /// Parameters that are encoded and appended to the target: texts as they are, other values as JSON.
    #[serde(default)]
    pub query: BTreeMap<String, Value>,
    /// `null` leaves a default out.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<String>>,
    /// A JSON body.
    #[serde(default, deserialize_with = "present")]
    pub json: Option<Value>,
    /// A body of text.
    pub text: Option<String>,
    /// A body of bytes.
    pub base64: Option<String>,
    /// A long body.
    pub repeat: Option<Repeat>,
}

/// A long text without writing it out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// Once, before.
    #[serde(default)]
    pub before: String,
    /// Repeated.
    pub text: String,
    /// How often.
    pub times: usize,
    /// Once, after.
    #[serde(default)]
    pub after: String,
}

/// What has to come back.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The status.
    pub status: Option<u16>,
    /// A code, or an object of `code` and `errors`.
    pub problem: Option<Value>,
    /// The body as JSON.
    #[serde(default, deserialize_with = "present")]
    pub json: Option<Value>,
    /// The body's text.
    pub body: Option<String>,
    /// Exact values, `null` for absence, or matchers.
    #[serde(default)]
    pub headers: BTreeMap<String, Value>,
}

/// A query and its rows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rows {
    /// The query.
    pub sql: String,
    /// Every column as text.
    pub expect: Vec<Vec<Option<String>>>,
}

/// `null` that is written differs from a key that is not there.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
