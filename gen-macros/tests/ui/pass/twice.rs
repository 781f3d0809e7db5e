//! Twice in one crate, in two modules, one with the runtime under another path. A database that the runtime has no driver for yet
//! brings types and validation, and no router.
#![deny(warnings)]

pub mod runtime {
    pub use ::gen_runtime as elsewhere;
}

pub mod first {
    gen_macros::prisma_schema!("note.json", provider = "mysql", router = false);
}

pub mod second {
    gen_macros::prisma_schema!("note.json", crate = crate::runtime::elsewhere, provider = "mysql", router = false);
}

fn main() {
    use gen_runtime::Body as _;

    let create = first::NoteCreate { id: None, title: "a".to_owned(), done: None };
    assert!(create.validate().is_ok());
    // Its JSON is the wire's.
    let text = gen_runtime::serde_json::to_string(&create).unwrap();
    assert_eq!(text, r#"{"title":"a"}"#);
    assert_eq!(gen_runtime::serde_json::from_str::<first::NoteCreate>(&text).unwrap(), create);
    assert!(gen_runtime::serde_json::from_str::<second::NoteUpdate>(r#"{"name":"a"}"#).is_err());
    // MySQL's plain String holds 191 characters.
    let long = second::NoteCreate { id: None, title: "é".repeat(192), done: None };
    assert!(long.validate().is_err());
}
