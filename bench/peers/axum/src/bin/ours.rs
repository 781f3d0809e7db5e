//! The generated server: `DATABASE_URL=… ours`. Prints where it listens.

use std::error::Error;

use gen_bench_axum::{may, postgres, sqlite};
use gen_runtime::{Access, Db, Decision};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::var("DATABASE_URL")?;
    let db = Db::connect(&url).await?;
    let policy = gen_runtime::policy_fn(policy);
    let router =
        if url.starts_with("sqlite:") { sqlite::router(db, policy) } else { postgres::router(db, policy) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(gen_runtime::serve(listener, gen_runtime::app(router)).await?)
}

fn policy(access: &Access<'_>) -> Decision {
    let writes = !matches!(access.action.as_str(), "list" | "get" | "count");
    if may(access.headers, writes) { Decision::Allow } else { Decision::Unauthenticated }
}
