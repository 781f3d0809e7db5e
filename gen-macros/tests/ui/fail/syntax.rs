gen_macros::prisma_schema!("syntax.json");

fn main() {}
