gen_macros::prisma_schema!("note.json", provider = "oracle");

fn main() {}
