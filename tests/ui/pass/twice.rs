//! Twice in one crate, in two modules, one with the runtime under another path.
#![deny(warnings)]

pub mod runtime {
    pub use ::gen_runtime as elsewhere;
}

pub mod first {
    gen_macros::prisma_schema!("note.json");
}

pub mod second {
    gen_macros::prisma_schema!("note.json", crate = crate::runtime::elsewhere, provider = "postgresql");
}

fn main() {
    let create = first::NoteCreate { title: "a".to_owned(), done: None };
    assert!(gen_runtime::Body::validate(&create).is_ok());
}
