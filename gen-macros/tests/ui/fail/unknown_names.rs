//! Two problems in one document: both are shown.

gen_macros::prisma_schema!("unknown_names.json");

fn main() {}
