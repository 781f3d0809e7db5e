//! Serves the generated Rust backend of one schema, for the conformance cases: `DATABASE_URL` is the database; one that is not
//! PostgreSQL gets its tables from the runtime. Prints where it listens. With the argument `tables` it only makes the tables.
//! `GEN_TEST_SILENCE` is how long the database may be silent, in milliseconds.

#![deny(warnings)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use gen_runtime::axum::http::HeaderMap;
use gen_runtime::{
    Access, Answer, Call, Db, Decision, FieldError, Hooks, Limits, Policy, Refusal, Service, Unauthenticated,
};
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
    let hooks = Arc::new(Wishes::default());
    let service = |db| Service::new(schema::RESOURCES, db, Cases).hooks(Arc::clone(&hooks));
    let mounted = service(db.clone()).router();
    let routes = service(db).router().nest("/mount/deeper", mounted);
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

/// The hooks of the cases: they do what the request's `x-test-hook` says.
#[derive(Default)]
struct Wishes {
    /// What `after` saw the last time that it was to keep it.
    seen: Mutex<Value>,
}

impl Hooks for Wishes {
    type Principal = Name;

    async fn before(&self, call: &mut Call<'_, Name>) -> Result<(), Refusal> {
        let (verb, rest) = wish(call);
        match verb {
            "set" => {
                let members = named(&serde_json::from_str(rest)?, call.principal);
                for row in call.rows() {
                    row.extend(members.as_object().cloned().unwrap_or_default());
                }
            }
            "body" => call.body = Some(serde_json::from_str(rest)?),
            "expect" => expect(rest, &seen_by(call))?,
            "seen" => expect(rest, &*self.seen.lock().map_err(Refusal::internal)?)?,
            "refuse" => return Err(refusal(rest)?),
            #[expect(clippy::panic, reason = "a hook that panics is 500: a case proves it")]
            "throw" => panic!("the case asked for it"),
            _ => {}
        }
        Ok(())
    }

    async fn after(
        &self,
        call: &Call<'_, Name>,
        answer: &Answer,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let (verb, rest) = wish(call);
        if verb == "after" {
            let mut seen = seen_by(call);
            seen["status"] = json!(answer.status);
            seen["answer"] = json!(answer.body);
            *self.seen.lock().map_err(|error| error.to_string())? = seen;
        }
        match (verb, rest) {
            #[expect(
                clippy::panic,
                reason = "a hook that panics afterwards changes nothing: a case proves it"
            )]
            ("after", "throw") => panic!("the case asked for it"),
            ("after", "reject") => Err("the case asked for it".into()),
            _ => Ok(()),
        }
    }
}

/// What the header says: a word, and what is behind it.
fn wish<'a>(call: &Call<'a, Name>) -> (&'a str, &'a str) {
    let wish = call.headers.get("x-test-hook").and_then(|value| value.to_str().ok()).unwrap_or_default();
    wish.split_once(' ').unwrap_or((wish, ""))
}

fn expect(expected: &str, seen: &Value) -> Result<(), Refusal> {
    if serde_json::from_str::<Value>(expected)? == *seen { Ok(()) } else { Err(Refusal::forbidden()) }
}

fn seen_by(call: &Call<'_, Name>) -> Value {
    json!({
        "operation": call.operation.as_str(),
        "model": call.resource,
        "key": call.key,
        "principal": call.principal.map(|Name(name)| name),
        "requestId": call.request_id,
        "body": call.body,
    })
}

/// `forbidden`, or `validation_failed [{"path": ["title"], "message": "…"}]`
fn refusal(wish: &str) -> Result<Refusal, Refusal> {
    let (code, errors) = wish.split_once(' ').unwrap_or((wish, "[]"));
    Ok(match code {
        "unauthenticated" => Refusal::unauthenticated(),
        "forbidden" => Refusal::forbidden(),
        "not_found" => Refusal::not_found(),
        "unavailable" => Refusal::unavailable(),
        "validation_failed" => {
            let errors: Vec<Value> = serde_json::from_str(errors)?;
            let errors = errors.iter().map(|error| {
                let path = error["path"].as_array().into_iter().flatten();
                let path = path.map(|step| match step.as_u64() {
                    Some(index) => usize::try_from(index).unwrap_or_default().into(),
                    None => step.as_str().unwrap_or_default().into(),
                });
                FieldError::refused(path, error["message"].as_str().unwrap_or_default())
            });
            Refusal::errors(errors.collect())
        }
        _ => Refusal::internal(code),
    })
}
