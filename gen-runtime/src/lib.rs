//! What generated Rust stands on: plain `const` descriptors of models, and everything that acts on them, written once.
//!
//! A request goes through these, in order:
//!
//! 1. `http`: native axum routes of the descriptors' operations
//! 2. `key`, `policy`: which row, and who may; then `hooks`: what the program itself has to say
//! 3. `json`, `query`, `cursor`, `filter`, `body`, `scalar`: what was sent, checked in the contract's words
//! 4. `operate`, `make`, `sql`, `db`: rows
//!
//! Database drivers are features: `sqlite`, `postgres`, `mysql`. Without them types and validation are there alone.

// With fewer drivers, what only the others use is not used.
#![cfg_attr(
    not(all(feature = "mysql", feature = "postgres", feature = "sqlite")),
    allow(dead_code, unused_imports, unused_variables, unreachable_code)
)]

mod body;
mod caught;
mod cursor;
mod db;
pub mod descriptor;
mod error;
mod filter;
mod hooks;
mod http;
mod include;
mod json;
mod key;
mod links;
mod make;
mod operate;
mod percent;
mod policy;
mod problem;
mod query;
mod require;
mod rows;
mod scalar;
pub mod shape;
mod sql;
pub mod store;
mod tables;
mod typed;

pub use body::BodyKind;
pub use db::{Begun as Transaction, Db, Limits, Within};
#[cfg(any(feature = "mysql", feature = "postgres"))]
pub use db::{Driver, Pool};
pub use error::Error;
pub use hooks::{Answer, Call, Hooks, Refusal};
pub use http::{Checked, Service, app, own, router, serve};
pub use links::{Change, LinkChanges, Links, Set};
pub use policy::{Access, Decision, Policy, Unauthenticated, allow_all, policy_fn};
pub use problem::{FieldError, PathStep, Problems};
pub use shape::Shape;
pub use tables::create_tables;
pub use typed::{Body, Model, WireEnum};

pub use bigdecimal::BigDecimal as Decimal;
pub use uuid::Uuid;
pub use {axum, chrono, serde, serde_json, uuid};

/// An instant in UTC.
pub type DateTime = chrono::DateTime<chrono::Utc>;
