//! A blog from one Prisma schema. The build script wrote the TypeScript backend; this is the Rust one, on embedded SQLite.

mod own;
mod sample;

/// What `schema.json` says, in Rust.
#[allow(missing_docs)]
mod schema {
    // The balance is shown to the cent: what SQLite keeps of a Decimal is enough.
    gen_macros::prisma_schema!("schema.json", allow = [GEN0217]);
}

use std::error::Error;

use gen_runtime::descriptor::Method;
use gen_runtime::{Db, Service};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = concat!(env!("OUT_DIR"), "/gen");
    println!("TypeScript backend (contracts, validators, services, controllers, Express routes):");
    println!("  {folder}");

    let url = std::env::var("DATABASE_URL")
        .unwrap_or_else(|_| concat!("sqlite://", env!("CARGO_MANIFEST_DIR"), "/blog.db").to_owned());
    let db = Db::connect(&url).await?;
    schema::create_tables(&db).await?;
    sample::fill(&db).await?;

    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = tokio::net::TcpListener::bind(&address).await.map_err(|error| {
        format!("cannot listen on {address}: {error}; choose another with ADDRESS=127.0.0.1:4000")
    })?;
    let base = format!("http://{}", listener.local_addr()?);
    println!("Rust backend, on {url}:");
    for resource in schema::RESOURCES {
        println!("  {base}{}", resource.path);
    }
    println!("Try:");
    println!(
        r#"curl -sG {base}/posts --data-urlencode 'where={{"status":"PUBLISHED"}}' -d orderBy=-views -d include=author,tags"#
    );

    let users = db.clone();
    let service = Service::new(schema::RESOURCES, db.clone(), own::Users)
        .hooks(own::Authorship(db.clone()))
        .replace(Method::Post, "/users", move |body| own::create_user(users.clone(), body))?;
    let app = gen_runtime::app(service.router().merge(own::routes(db)));
    gen_runtime::serve(listener, app).await?;
    Ok(())
}
