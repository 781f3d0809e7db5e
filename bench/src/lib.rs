//! What the benchmarks stand on.

#![allow(clippy::print_stdout)]

pub mod compile;
pub mod generate;
pub mod plot;
pub mod process;
pub mod schema;
pub mod serve;
pub mod tree;

pub use gen_tests::Result;
