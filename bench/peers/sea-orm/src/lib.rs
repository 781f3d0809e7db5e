//! Entities that `sea-orm-cli` makes of a database: `cargo run -p gen-bench -- compile` in the workspace above runs it.

#[cfg(feature = "m100")]
pub mod m100;

#[cfg(feature = "m300")]
pub mod m300;

#[cfg(feature = "m100_serde")]
pub mod m100_serde;
