//! Warnings that are known: by the option, and as the lint that they are. Without a router there is no driver to miss, whatever the database.
#![deny(warnings)]

pub mod allowed {
    gen_macros::prisma_schema!("no_key.json", router = false, allow = [GEN0303, GEN0217]);
}

#[allow(deprecated)]
pub mod as_a_lint {
    gen_macros::prisma_schema!("no_key.json", router = false);
}

pub mod no_driver {
    gen_macros::prisma_schema!("note.json", provider = "mongodb", allow = [GEN0307]);
}

pub mod composite {
    gen_macros::prisma_schema!("composite.json", router = false, allow = [GEN0309]);
}

pub mod types_alone {
    gen_macros::prisma_schema!("note.json", provider = "sqlserver", router = false);
    // Its name is free.
    pub fn router() {}
}

fn main() {
    use gen_runtime::Body as _;

    types_alone::router();
    // Its address and its lines are left out.
    assert!(composite::OrderCreate { id: "5f0000000000000000000000".to_owned() }.validate().is_ok());
    let create = no_driver::NoteCreate { id: None, title: "a".to_owned(), done: None };
    assert!(create.validate().is_ok());
}
