//! No router mounts without a policy.

mod schema {
    gen_macros::prisma_schema!("note.json");
}

fn mount(db: gen_runtime::Db) -> gen_runtime::axum::Router {
    schema::router(db)
}

fn main() {}
