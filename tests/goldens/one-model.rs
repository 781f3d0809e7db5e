#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Note {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What creates a [`Note`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct NoteCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What changes in a [`Note`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct NoteUpdate {
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for NoteCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Note as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NoteUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Note as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Note {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Note", "/notes", Table::new("Note"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Note_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/notes", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/notes/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/notes/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/notes", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/notes/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/notes/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/notes/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Note as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = &[];
::gen_runtime::require_sqlite! {}
/// Makes the tables that are not there yet.
#[allow(dead_code)]
pub async fn create_tables(
    db: &::gen_runtime::Db,
) -> ::core::result::Result<(), ::gen_runtime::Error> {
    ::gen_runtime::create_tables(db, RESOURCES, ENUMS, JOIN_TABLES).await
}
/// Every resource as axum routes; merge or nest it. `policy` is asked before every operation.
#[allow(dead_code)]
pub fn router(
    db: ::gen_runtime::Db,
    policy: impl ::gen_runtime::Policy,
) -> ::gen_runtime::axum::Router {
    ::gen_runtime::router(RESOURCES, db, policy)
}
