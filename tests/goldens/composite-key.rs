#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Cell {
    #[serde(rename = "row")]
    pub row: i32,
    #[serde(rename = "column")]
    pub column: ::std::string::String,
    #[serde(rename = "sheet", with = "::gen_runtime::wire")]
    pub sheet: i64,
    #[serde(rename = "value")]
    pub value: ::core::option::Option<f64>,
}
/// What creates a [`Cell`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct CellCreate {
    #[serde(rename = "row")]
    pub row: i32,
    #[serde(rename = "column")]
    pub column: ::std::string::String,
    #[serde(rename = "sheet", with = "::gen_runtime::wire")]
    pub sheet: i64,
    #[serde(
        rename = "value",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub value: ::core::option::Option<f64>,
}
/// What changes in a [`Cell`]; `None` leaves alone.
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
pub struct CellUpdate {
    #[serde(
        rename = "value",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub value: ::core::option::Option<::core::option::Option<f64>>,
}
impl ::gen_runtime::Body for CellCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Cell as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for CellUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Cell as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Cell {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Cell", "/cells", Table::new("Cell"))
            .fields(
                &[
                    Field::new("row", Scalar::Int)
                        .column("row", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("column", Scalar::String)
                        .column("column", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("sheet", Scalar::BigInt)
                        .column("sheet", "BIGINT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("value", Scalar::Float)
                        .column("value", "DOUBLE PRECISION")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .key(&[2, 1, 0])
            .uniques(&[Unique::primary("cell place", &[2, 1, 0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/cells", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/cells/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/cells/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/cells", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/cells/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/cells/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/cells/{key}",
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
pub struct OneColumn {
    #[serde(rename = "code")]
    pub code: ::std::string::String,
}
/// What creates a [`OneColumn`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct OneColumnCreate {
    #[serde(rename = "code")]
    pub code: ::std::string::String,
}
/// What changes in a [`OneColumn`]; `None` leaves alone.
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
pub struct OneColumnUpdate {}
impl ::gen_runtime::Body for OneColumnCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <OneColumn as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OneColumnUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <OneColumn as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for OneColumn {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("OneColumn", "/one-columns", Table::new("OneColumn"))
            .fields(
                &[
                    Field::new("code", Scalar::String)
                        .column("code", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("OneColumn_pkey", &[0])])
            .operations(
                &[
                    Operation::new(
                        OperationKind::List,
                        Method::Get,
                        "/one-columns",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/one-columns/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/one-columns/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/one-columns",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/one-columns/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/one-columns/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/one-columns/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Cell as ::gen_runtime::Model>::RESOURCE,
    <self::OneColumn as ::gen_runtime::Model>::RESOURCE,
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
