//! SQL text over descriptors. What differs between databases is in `dialect`; names are quoted by one function; values are bound.

mod dialect;
mod filter;
mod statement;

pub(crate) use dialect::{Bind, Dialect, quote, table_name};
pub(crate) use statement::{Statement, count, delete, insert, list, select_one, update};
