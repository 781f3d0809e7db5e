gen_macros::prisma_schema!("not_there.json");

fn main() {}
