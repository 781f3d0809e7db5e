//! What the benchmarks stand on.

pub mod compile;
pub mod schema;
pub mod tree;
