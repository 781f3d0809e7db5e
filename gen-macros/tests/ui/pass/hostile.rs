//! Names and texts that could be taken for the generated code's own. (Of a database without a router, since there is no driver here.)
#![deny(warnings)]

pub mod names {
    gen_macros::prisma_schema!("clashing-names.json", provider = "mongodb", allow = [GEN0307]);
}

pub mod texts {
    gen_macros::prisma_schema!("hostile-text.json", provider = "mongodb", allow = [GEN0307]);
}

fn main() {
    use gen_runtime::Model as _;

    let [text] = texts::Hostile::RESOURCE.fields.iter().filter(|field| field.key == "text").collect::<Vec<_>>()[..]
    else {
        panic!("there is one field called text");
    };
    assert_eq!(text.column.name, "text'`${x}*/ -- ;\n\u{2028}\\é");
    assert_eq!(names::Self2::RESOURCE.path, "/large-selves");
    let update = texts::HostileUpdate { text: Some("a".to_owned()), ..Default::default() };
    let json = gen_runtime::serde_json::to_string(&update).unwrap();
    assert_eq!(json, r#"{"text":"a"}"#);
    assert_eq!(gen_runtime::serde_json::from_str::<texts::HostileUpdate>(&json).unwrap(), update);
}
