//! SQL Server has no driver: the schema alone is a warning, and who calls for its router is told why there is none.

mod schema {
    gen_macros::prisma_schema!("note.json", provider = "sqlserver");
}

async fn serve(db: gen_runtime::Db) {
    let _ = schema::create_tables(&db).await;
    let _ = schema::router(db, gen_runtime::allow_all());
}

fn main() {}
