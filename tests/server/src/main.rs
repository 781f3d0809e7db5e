//! Serves the generated Rust backend of one schema, for the conformance cases: `DATABASE_URL` is the database; one that is not
//! PostgreSQL gets its tables from the runtime. Prints where it listens. With the argument `tables` it only makes the tables.
//! `GEN_TEST_SILENCE` is how long the database may be silent, in milliseconds.

#![deny(warnings)]

use std::time::Duration;

use gen_runtime::axum::http::HeaderMap;
use gen_runtime::{Access, Db, Decision, Limits, Policy, Unauthenticated};
use serde_json::{Value, json};

#[allow(
    missing_docs,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    reason = "lints of this workspace's own code"
)]
mod schema {
    //! The expansion of the schema.
    include!(concat!(env!("OUT_DIR"), "/schema.rs"));
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("DATABASE_URL")?;
    let mut limits = Limits::default();
    if let Ok(silence) = std::env::var("GEN_TEST_SILENCE") {
        limits.silence = Duration::from_millis(silence.parse()?);
    }
    let db = Db::connect_with(&url, &limits).await?;
    let only_tables = std::env::args().nth(1).is_some_and(|argument| argument == "tables");
    if only_tables || !url.starts_with("postgres") {
        schema::create_tables(&db).await?;
    }
    if only_tables {
        return Ok(());
    }
    // Once at the root, and once as users mount a router among their own.
    let mounted = schema::router(db.clone(), Cases);
    let routes = schema::router(db, Cases).nest("/mount/deeper", mounted);
    let app = gen_runtime::app(routes);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(gen_runtime::serve(listener, app).await?)
}

/// The policy of the cases (`tests/cases/README.md`).
struct Cases;

struct Name(String);

impl Policy for Cases {
    type Principal = Name;

    async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<Name>, Unauthenticated> {
        let Some(name) = headers.get("x-test-principal") else { return Ok(None) };
        match name.to_str()? {
            #[expect(clippy::panic, reason = "a policy that panics knows nobody: a case proves it")]
            "throw" => panic!("the case asked for it"),
            name => Ok(Some(Name(name.to_owned()))),
        }
    }

    async fn decide(&self, access: &Access<'_, Name>) -> Decision {
        policy(access)
    }
}

/// Allows everything, unless the request's `x-test-policy` says otherwise.
fn policy(access: &Access<'_, Name>) -> Decision {
    let Some(wish) = access.headers.get("x-test-policy").and_then(|value| value.to_str().ok()) else {
        return Decision::Allow;
    };
    let seen = json!({ "action": access.action.as_str(), "model": access.resource, "key": access.key });
    match wish {
        "deny" => Decision::Deny,
        "unauthenticated" => Decision::Unauthenticated,
        #[expect(clippy::panic, reason = "a policy that panics denies: a case proves it")]
        "throw" => panic!("the case asked for it"),
        _ if wish.starts_with("only ") => {
            // Where an access names no key, any is meant.
            let allowed: Vec<Value> = serde_json::from_str(&wish["only ".len()..]).unwrap_or_default();
            let is_seen = |access: &Value| {
                access
                    .as_object()
                    .is_some_and(|access| access.iter().all(|(name, value)| seen[name] == *value))
            };
            if allowed.iter().any(is_seen) { Decision::Allow } else { Decision::Deny }
        }
        _ if wish.starts_with("principal ") => {
            let name = access.principal.map(|Name(name)| name.as_str());
            if name == wish.strip_prefix("principal ") { Decision::Allow } else { Decision::Deny }
        }
        _ if wish.starts_with("rows ") => {
            // What is said of an action comes before what is said of its model.
            let filters: Value = serde_json::from_str(&wish["rows ".len()..]).unwrap_or_default();
            let of_action = format!("{} {}", access.action.as_str(), access.resource);
            match filters.get(of_action).or_else(|| filters.get(access.resource)) {
                Some(rows) => Decision::Rows(named(rows, access.principal)),
                None => Decision::Allow,
            }
        }
        _ => match wish.strip_prefix("expect ").map(serde_json::from_str::<Value>) {
            Some(Ok(expected)) if expected == seen => Decision::Allow,
            _ => Decision::Deny,
        },
    }
}

/// The filter, with the principal's name wherever it says `$principal`.
fn named(filter: &Value, principal: Option<&Name>) -> Value {
    match filter {
        Value::String(text) if text == "$principal" => json!(principal.map(|Name(name)| name)),
        Value::Array(items) => items.iter().map(|item| named(item, principal)).collect(),
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), named(value, principal))).collect()
        }
        other => other.clone(),
    }
}
