/// Of an enum.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub enum Commented {
    /// Of a value: */
    #[serde(rename = "ONE")]
    One,
    /// trailing
    #[serde(rename = "TWO")]
    Two,
}
impl ::gen_runtime::WireEnum for Commented {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Commented",
        &[("ONE", "ONE"), ("TWO", "TWO")],
    );
}
/// A model with `code`, ${templates}, */ and
///
/// two paragraphs. <b>HTML</b>, [a link](https://example.org), {@link Other}, @deprecated?
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Documented {
    /// The key.
    #[serde(rename = "id")]
    pub id: i32,
    /// "Quoted" 'text' \\ and a # "# ## raw string's end
    /// trailing
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    /// / Four slashes.
    #[serde(rename = "other")]
    pub other: i32,
    #[serde(rename = "empty")]
    pub empty: i32,
}
/// What creates a [`Documented`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct DocumentedCreate {
    /// The key.
    #[serde(rename = "id")]
    pub id: i32,
    /// "Quoted" 'text' \\ and a # "# ## raw string's end
    /// trailing
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    /// / Four slashes.
    #[serde(rename = "other")]
    pub other: i32,
    #[serde(rename = "empty")]
    pub empty: i32,
}
/// What changes in a [`Documented`]; `None` leaves alone.
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
pub struct DocumentedUpdate {
    /// "Quoted" 'text' \\ and a # "# ## raw string's end
    /// trailing
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    /// / Four slashes.
    #[serde(
        rename = "other",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub other: ::core::option::Option<i32>,
    #[serde(
        rename = "empty",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub empty: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for DocumentedCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Documented as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for DocumentedUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Documented as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Documented {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Documented", "/documenteds", Table::new("Documented"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                    Field::new("other", Scalar::Int).column("other", "INTEGER"),
                    Field::new("empty", Scalar::Int).column("empty", "INTEGER"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Documented_pkey", &[0])])
            .operations(
                &[
                    Operation::new(
                        OperationKind::List,
                        Method::Get,
                        "/documenteds",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/documenteds/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/documenteds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/documenteds",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/documenteds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/documenteds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/documenteds/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Documented as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Commented as ::gen_runtime::WireEnum>::ENUM,
];
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
