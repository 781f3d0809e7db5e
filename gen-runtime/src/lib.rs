//! What generated Rust stands on: plain `const` descriptors of models, and everything that acts on them, written once.

pub mod descriptor;
