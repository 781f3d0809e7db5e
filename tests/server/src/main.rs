//! Serves the generated Rust backend of one schema, for the conformance cases: `DATABASE_URL` is the database; one that is not
//! PostgreSQL gets its tables from the runtime. Prints where it listens. With the argument `tables` it only makes the tables.

#![deny(warnings)]

use gen_runtime::{Access, Db, Decision};
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
    let db = Db::connect(&url).await?;
    let only_tables = std::env::args().nth(1).is_some_and(|argument| argument == "tables");
    if only_tables || !url.starts_with("postgres") {
        schema::create_tables(&db).await?;
    }
    if only_tables {
        return Ok(());
    }
    // Once at the root, and once as users mount a router among their own.
    let mounted = schema::router(db.clone(), gen_runtime::policy_fn(policy));
    let routes = schema::router(db, gen_runtime::policy_fn(policy)).nest("/mount/deeper", mounted);
    let app = gen_runtime::app(routes);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(gen_runtime::serve(listener, app).await?)
}

/// Allows everything, unless the request's `x-test-policy` says otherwise (`tests/cases/README.md`).
fn policy(access: &Access<'_>) -> Decision {
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
        _ => match wish.strip_prefix("expect ").map(serde_json::from_str::<Value>) {
            Some(Ok(expected)) if expected == seen => Decision::Allow,
            _ => Decision::Deny,
        },
    }
}
