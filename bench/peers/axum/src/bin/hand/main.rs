//! The server as one writes it by hand, with axum, sqlx, serde and validator: `DATABASE_URL=… hand`. Prints where it listens.
//!
//! It has the routes that are measured, and speaks the contract there: answers, problems, validation, policy, pool and pragmas are the
//! generated server's.

mod handlers;
mod order;
mod postgres;
mod price;
mod problem;
mod sqlite;

use std::error::Error;
use std::future::Future;

use axum::Router;

use order::{Listed, NewOrder, Order, Page};
use problem::Problem;

/// The database.
trait Store: Clone + Send + Sync + 'static {
    fn list(&self, listed: &Listed) -> impl Future<Output = Result<Page, Problem>> + Send;
    fn get(&self, id: &str) -> impl Future<Output = Result<Order, Problem>> + Send;
    fn create(&self, order: NewOrder) -> impl Future<Output = Result<Order, Problem>> + Send;
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::var("DATABASE_URL")?;
    if url.starts_with("sqlite:") {
        serve(handlers::router(sqlite::Sqlite::connect(&url).await?)).await
    } else {
        serve(handlers::router(postgres::Postgres::connect(&url).await?)).await
    }
}

async fn serve(app: Router) -> Result<(), Box<dyn Error>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    let end = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    Ok(axum::serve(listener, app).with_graceful_shutdown(end).await?)
}
