//! The schema is SQLite's, and gen-runtime has no driver for it.

gen_macros::prisma_schema!("note.json");

fn main() {}
