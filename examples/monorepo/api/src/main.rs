//! The shop's Rust server. `DATABASE_URL` names the database, of either kind; tables that are missing are made.

mod hooks;

/// What `schema.json` says, in Rust.
#[allow(missing_docs)]
mod postgresql {
    gen_macros::prisma_schema!("../schema.json");
}

/// The same for SQLite, which has other rules for some values.
#[allow(missing_docs)]
mod sqlite {
    gen_macros::prisma_schema!("../schema.json", provider = "sqlite");
}

use std::error::Error;

use gen_runtime::{Db, Service, allow_all};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::var("DATABASE_URL")
        .map_err(|_| "DATABASE_URL is not set: postgresql://user@localhost/shop, or file:/tmp/shop.db")?;
    let db = Db::connect(&url).await?;
    // Everyone may do everything: an example's policy, not a product's.
    let service = if matches!(db, Db::Postgres(_)) {
        postgresql::create_tables(&db).await?;
        Service::new(postgresql::RESOURCES, db, allow_all())
    } else {
        sqlite::create_tables(&db).await?;
        Service::new(sqlite::RESOURCES, db, allow_all())
    };
    let routes = service.hooks(hooks::Shop).router();
    let port = std::env::var("PORT").unwrap_or_else(|_| "4001".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}"))
        .await
        .map_err(|error| format!("cannot listen on port {port}: {error}; PORT names another"))?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(gen_runtime::serve(listener, gen_runtime::app(routes)).await?)
}
