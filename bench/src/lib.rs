//! What the benchmarks stand on.

#![allow(clippy::print_stdout)]

pub mod compile;
pub mod generate;
pub mod plot;
pub mod process;
pub mod schema;
pub mod serve;
pub mod tree;

/// Whatever went wrong, for whoever started it.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
