//! Nothing: all of this crate is its build script.
