//! Under `deny(warnings)` a warning of the schema is an error, as any other, and says how it is allowed.
#![deny(warnings)]

gen_macros::prisma_schema!("no_key.json", router = false);

fn main() {}
