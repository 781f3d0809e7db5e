gen_macros::prisma_schema!("note.json", allow = [GEN0201]);
gen_macros::prisma_schema!("note.json", allow = [GEN303]);
gen_macros::prisma_schema!("note.json", router = "no");

fn main() {}
