//! What the benchmarks stand on.

pub mod schema;
pub mod serve;
