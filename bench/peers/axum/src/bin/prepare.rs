//! Equal databases with the schema's tables, fifty customers and a thousand orders.
//!
//! `prepare make FOLDER NAME…` makes `FOLDER/NAME.db`, `prepare make postgres://… NAME…` databases on that server, and
//! `prepare drop postgres://… NAME…` removes them.

use std::error::Error;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use gen_bench_axum::{postgres, sqlite};
use gen_runtime::{Db, Decimal, store};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

const ORDERS: i32 = 1000;
const CUSTOMERS: i32 = 50;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// The tables and the rows, through the types of one expansion.
macro_rules! fill {
    ($schema:ident, $db:expr) => {{
        let db = $db;
        $schema::create_tables(db).await?;
        for index in 0..CUSTOMERS {
            let customer = $schema::CustomerCreate {
                id: None,
                email: format!("customer{index}@example.com"),
                name: format!("Customer {index}"),
                created_at: Some(moment(index)),
            };
            store::create(db, &customer).await?;
        }
        for index in 0..ORDERS {
            let order = $schema::OrderCreate {
                id: Some(format!("00000000-0000-4000-8000-{index:012}")),
                reference: format!("ORDER-{index:06}"),
                email: format!("customer{}@example.com", index % CUSTOMERS),
                note: (index % 3 != 0).then(|| format!("Please ring twice, and leave it at door {index}.")),
                quantity: index % 20 + 1,
                price: Decimal::from(index * 137 % 90_000) / Decimal::from(100),
                discount: (index % 4 == 0).then(|| 0.125 * f64::from(index % 7 + 1)),
                status: Some(match index % 4 {
                    0 => $schema::OrderStatus::New,
                    1 => $schema::OrderStatus::Paid,
                    2 => $schema::OrderStatus::Shipped,
                    _ => $schema::OrderStatus::Cancelled,
                }),
                gift: Some(index % 5 == 0),
                customer_id: index % CUSTOMERS + 1,
                created_at: Some(moment(index)),
            };
            store::create(db, &order).await?;
        }
    }};
}

#[tokio::main]
async fn main() -> Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [verb, place, names @ ..] = arguments.as_slice() else {
        return Err("usage: prepare make|drop FOLDER|URL NAME…".into());
    };
    let server = place.starts_with("postgres");
    match (verb.as_str(), names) {
        ("make", [first, others @ ..]) if server => make_on_server(place, first, others).await,
        ("make", [first, others @ ..]) => make_files(Path::new(place), first, others).await,
        ("drop", names) if server => drop_on_server(place, names).await,
        _ => Err("usage: prepare make|drop FOLDER|URL NAME…".into()),
    }
}

async fn make_files(folder: &Path, first: &str, others: &[String]) -> Result {
    let file = |name: &str| folder.join(format!("{name}.db"));
    let db = Db::connect(&format!("sqlite://{}", file(first).display())).await?;
    fill!(sqlite, &db);
    db.close().await;
    for name in others {
        std::fs::copy(file(first), file(name))?;
    }
    Ok(())
}

async fn make_on_server(url: &str, first: &str, others: &[String]) -> Result {
    let mut server = PgConnection::connect(url).await?;
    run(&mut server, format!("CREATE DATABASE \"{first}\"")).await?;
    let db = Db::connect(&database(url, first)).await?;
    fill!(postgres, &db);
    db.close().await;
    let mut connection = PgConnection::connect(&database(url, first)).await?;
    run(&mut connection, "VACUUM ANALYZE".to_owned()).await?;
    connection.close().await?;
    for name in others {
        run(&mut server, format!("CREATE DATABASE \"{name}\" TEMPLATE \"{first}\"")).await?;
    }
    for name in std::iter::once(first).chain(others.iter().map(String::as_str)) {
        // Else a create measures the disk.
        run(&mut server, format!("ALTER DATABASE \"{name}\" SET synchronous_commit = off")).await?;
    }
    Ok(())
}

async fn drop_on_server(url: &str, names: &[String]) -> Result {
    let mut server = PgConnection::connect(url).await?;
    for name in names {
        run(&mut server, format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)")).await?;
    }
    Ok(())
}

async fn run(connection: &mut PgConnection, sql: String) -> Result {
    connection.execute(AssertSqlSafe(sql)).await?;
    Ok(())
}

/// The server's URL with another database.
fn database(url: &str, name: &str) -> String {
    url.rsplit_once('/').map_or_else(|| url.to_owned(), |(server, _)| format!("{server}/{name}"))
}

fn moment(index: i32) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::milliseconds(1_750_000_000_000 + i64::from(index) * 61_007)
}
