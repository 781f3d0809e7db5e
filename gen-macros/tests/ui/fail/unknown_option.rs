gen_macros::prisma_schema!("note.json", driver = "sqlite");

fn main() {}
