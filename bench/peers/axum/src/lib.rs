//! What both servers have in common: who may do what, and the schema's expansion for either database.

use axum::http::HeaderMap;

/// The generated backend on PostgreSQL.
pub mod postgres {
    gen_macros::prisma_schema!("../schema.json", allow = [GEN0217]);
}

/// The same on SQLite.
pub mod sqlite {
    gen_macros::prisma_schema!("../schema.json", provider = "sqlite", allow = [GEN0217]);
}

/// Everybody reads, and whoever has the token writes.
pub fn may(headers: &HeaderMap, writes: bool) -> bool {
    !writes || headers.get("authorization").is_some_and(|value| value == "Bearer bench")
}
