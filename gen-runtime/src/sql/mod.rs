//! SQL text over descriptors. What differs between databases is in `dialect`; names are quoted by one function; values are bound.

mod children;
mod dialect;
mod filter;
mod links;
mod mysql;
mod statement;

pub(crate) use children::children;
pub(crate) use dialect::{Bind, Dialect, quote, table_name};
pub(crate) use links::{Join, delete_all_links, delete_links, insert_links, select_ids};
pub(crate) use statement::{
    Statement, count, default_of, delete, delete_all, insert, insert_all, insert_new, list, select_one,
    update, update_all,
};
