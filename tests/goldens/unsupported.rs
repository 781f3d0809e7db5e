#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Place {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "name")]
    pub name: ::std::string::String,
}
/// What creates a [`Place`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct PlaceCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "name")]
    pub name: ::std::string::String,
}
/// What changes in a [`Place`]; `None` leaves alone.
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
pub struct PlaceUpdate {
    #[serde(
        rename = "name",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub name: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for PlaceCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Place as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PlaceUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Place as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Place {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Place", "/places", Table::new("Place"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("name", Scalar::String).column("name", "TEXT"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Place_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/places", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/places/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/places/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/places", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/places/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/places/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/places/{key}",
                        204,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Area {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Area`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct AreaCreate {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What changes in a [`Area`]; `None` leaves alone.
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
pub struct AreaUpdate {}
impl ::gen_runtime::Body for AreaCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Area as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for AreaUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Area as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Area {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Area", "/areas", Table::new("Area"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Area_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/areas", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/areas/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/areas/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/areas", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/areas/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/areas/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/areas/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Place as ::gen_runtime::Model>::RESOURCE,
    <self::Area as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = &[];
::gen_runtime::require_postgres! {}
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
