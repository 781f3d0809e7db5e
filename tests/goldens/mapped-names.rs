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
pub enum Colour {
    #[serde(rename = "DARK_RED")]
    DarkRed,
    #[serde(rename = "LightGreen")]
    LightGreen,
    #[serde(rename = "blue")]
    Blue,
}
impl ::gen_runtime::WireEnum for Colour {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "colours",
        &[("DARK_RED", "dark red"), ("LightGreen", "light-green"), ("blue", "blue")],
    );
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
pub struct PaintJob {
    #[serde(rename = "jobId")]
    pub job_id: i32,
    #[serde(rename = "colour")]
    pub colour: Colour,
    #[serde(rename = "wallOwner")]
    pub wall_owner: ::core::option::Option<::std::string::String>,
    #[serde(rename = "ownerId")]
    pub owner_id: i32,
}
/// What creates a [`PaintJob`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct PaintJobCreate {
    #[serde(
        rename = "jobId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub job_id: ::core::option::Option<i32>,
    #[serde(
        rename = "colour",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub colour: ::core::option::Option<Colour>,
    #[serde(
        rename = "wallOwner",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub wall_owner: ::core::option::Option<::std::string::String>,
    #[serde(rename = "ownerId")]
    pub owner_id: i32,
}
/// What changes in a [`PaintJob`]; `None` leaves alone.
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
pub struct PaintJobUpdate {
    #[serde(
        rename = "colour",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub colour: ::core::option::Option<Colour>,
    #[serde(
        rename = "wallOwner",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub wall_owner: ::core::option::Option<
        ::core::option::Option<::std::string::String>,
    >,
    #[serde(
        rename = "ownerId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub owner_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for PaintJobCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <PaintJob as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PaintJobUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <PaintJob as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for PaintJob {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("PaintJob", "/paint-jobs", Table::new("select"))
            .fields(
                &[
                    Field::new("jobId", Scalar::Int)
                        .column("job id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new(
                            "colour",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("COLOUR", "\"colours\"")
                        .create(Presence::Optional)
                        .replacement("\"LightGreen\"")
                        .default(Default::Database)
                        .default_sql("'light-green'"),
                    Field::new("wallOwner", Scalar::String)
                        .column("order", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("ownerId", Scalar::Int).column("owner-id", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "owner",
                        || <self::Owner as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[3],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("select_pkey", &[0]),
                    Unique::new("wall.one colour", &[1, 2]),
                ],
            )
            .indexes(&[Index::new("jobs of an owner", &[3])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "select_owner-id_fkey",
                            &["owner-id"],
                            Table::new("table"),
                            &["id"],
                        )
                        .on_delete("RESTRICT")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/paint-jobs", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/paint-jobs/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/paint-jobs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/paint-jobs",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/paint-jobs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/paint-jobs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/paint-jobs/{key}",
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
pub struct Owner {
    #[serde(rename = "ownerId")]
    pub owner_id: i32,
}
/// What creates a [`Owner`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct OwnerCreate {
    #[serde(rename = "ownerId")]
    pub owner_id: i32,
}
/// What changes in a [`Owner`]; `None` leaves alone.
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
pub struct OwnerUpdate {}
impl ::gen_runtime::Body for OwnerCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Owner as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OwnerUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Owner as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Owner {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Owner", "/owners", Table::new("table"))
            .fields(
                &[
                    Field::new("ownerId", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "jobs",
                            || <self::PaintJob as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[3],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("table_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/owners", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/owners/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/owners/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/owners", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/owners/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/owners/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/owners/{key}",
                        204,
                    ),
                    Operation::related("/owners/{key}/jobs", "jobs"),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::PaintJob as ::gen_runtime::Model>::RESOURCE,
    <self::Owner as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Colour as ::gen_runtime::WireEnum>::ENUM,
];
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
