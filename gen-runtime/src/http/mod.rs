//! The operations over HTTP: native axum routes, and everything past the match in the contract's stages.

mod answer;
mod asking;
mod handle;
mod hooked;
mod input;
mod own;
mod request;
mod routes;
mod serve;
mod telemetry;

pub(crate) use own::problem;
pub use own::{Checked, own};
pub use routes::{Service, app, router};
pub use serve::serve;
