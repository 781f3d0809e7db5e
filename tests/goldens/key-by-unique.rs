#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Passport {
    #[serde(rename = "nickname")]
    pub nickname: ::core::option::Option<::std::string::String>,
    #[serde(rename = "weight", with = "::gen_runtime::wire")]
    pub weight: ::gen_runtime::Decimal,
    #[serde(rename = "number")]
    pub number: ::std::string::String,
    #[serde(rename = "country")]
    pub country: ::std::string::String,
}
/// What creates a [`Passport`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct PassportCreate {
    #[serde(
        rename = "nickname",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nickname: ::core::option::Option<::std::string::String>,
    #[serde(rename = "weight", with = "::gen_runtime::wire")]
    pub weight: ::gen_runtime::Decimal,
    #[serde(rename = "number")]
    pub number: ::std::string::String,
    #[serde(rename = "country")]
    pub country: ::std::string::String,
}
/// What changes in a [`Passport`]; `None` leaves alone.
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
pub struct PassportUpdate {
    #[serde(
        rename = "nickname",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub nickname: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "weight",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub weight: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "country",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub country: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for PassportCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Passport as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PassportUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Passport as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Passport {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Passport", "/passports", Table::new("Passport"))
            .fields(
                &[
                    Field::new("nickname", Scalar::String)
                        .column("nickname", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("weight", Scalar::Decimal)
                        .column("weight", "DECIMAL(65,30)")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("number", Scalar::String)
                        .column("number", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("country", Scalar::String).column("country", "TEXT"),
                ],
            )
            .key(&[2])
            .uniques(
                &[
                    Unique::new("Passport_nickname_key", &[0]),
                    Unique::new("Passport_weight_key", &[1]),
                    Unique::new("Passport_number_key", &[2]),
                    Unique::new("Passport_country_number_key", &[3, 2]),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/passports", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/passports/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/passports/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/passports",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/passports/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/passports/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/passports/{key}",
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
pub struct Pair {
    #[serde(rename = "left")]
    pub left: i32,
    #[serde(rename = "right")]
    pub right: i32,
    #[serde(rename = "note")]
    pub note: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Pair`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct PairCreate {
    #[serde(rename = "left")]
    pub left: i32,
    #[serde(rename = "right")]
    pub right: i32,
    #[serde(
        rename = "note",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub note: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Pair`]; `None` leaves alone.
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
pub struct PairUpdate {
    #[serde(
        rename = "note",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub note: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Body for PairCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Pair as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PairUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Pair as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Pair {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Pair", "/pairs", Table::new("Pair"))
            .fields(
                &[
                    Field::new("left", Scalar::Int)
                        .column("left", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("right", Scalar::Int)
                        .column("right", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("note", Scalar::String)
                        .column("note", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .key(&[1, 0])
            .uniques(
                &[
                    Unique::new("Pair_left_note_key", &[0, 2]),
                    Unique::new("Pair_right_left_key", &[1, 0]),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/pairs", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/pairs/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/pairs/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/pairs", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/pairs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/pairs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/pairs/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Nothing here can stand in a path.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Weight {
    #[serde(rename = "kilos")]
    pub kilos: f64,
}
/// What creates a [`Weight`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct WeightCreate {
    #[serde(rename = "kilos")]
    pub kilos: f64,
}
/// What changes in a [`Weight`]; `None` leaves alone.
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
pub struct WeightUpdate {
    #[serde(
        rename = "kilos",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub kilos: ::core::option::Option<f64>,
}
impl ::gen_runtime::Body for WeightCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Weight as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for WeightUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Weight as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Weight {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Weight", "/weights", Table::new("Weight"))
            .fields(
                &[Field::new("kilos", Scalar::Float).column("kilos", "DOUBLE PRECISION")],
            )
            .uniques(&[Unique::new("Weight_kilos_key", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/weights", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/weights/meta/count",
                        200,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Passport as ::gen_runtime::Model>::RESOURCE,
    <self::Pair as ::gen_runtime::Model>::RESOURCE,
    <self::Weight as ::gen_runtime::Model>::RESOURCE,
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
