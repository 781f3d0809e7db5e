#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Airport {
    #[serde(rename = "country")]
    pub country: ::std::string::String,
    #[serde(rename = "code")]
    pub code: ::std::string::String,
}
/// What creates a [`Airport`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct AirportCreate {
    #[serde(rename = "country")]
    pub country: ::std::string::String,
    #[serde(rename = "code")]
    pub code: ::std::string::String,
}
/// What changes in a [`Airport`]; `None` leaves alone.
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
pub struct AirportUpdate {}
impl ::gen_runtime::Body for AirportCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Airport as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for AirportUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Airport as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Airport {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Airport", "/airports", Table::new("Airport"))
            .fields(
                &[
                    Field::new("country", Scalar::String)
                        .column("country", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("code", Scalar::String)
                        .column("code", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "departures",
                            || <self::Flight as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0, 1],
                                other: &[1, 2],
                            },
                        )
                        .list(),
                    Relation::new(
                            "arrivals",
                            || <self::Flight as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0, 1],
                                other: &[3, 4],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0, 1])
            .uniques(&[Unique::primary("Airport_pkey", &[0, 1])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/airports", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/airports/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/airports/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/airports",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/airports/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/airports/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/airports/{key}",
                        204,
                    ),
                    Operation::related("/airports/{key}/departures", "departures"),
                    Operation::related("/airports/{key}/arrivals", "arrivals"),
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
pub struct Flight {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "fromCountry")]
    pub from_country: ::std::string::String,
    #[serde(rename = "fromCode")]
    pub from_code: ::std::string::String,
    #[serde(rename = "toCountry")]
    pub to_country: ::core::option::Option<::std::string::String>,
    #[serde(rename = "toCode")]
    pub to_code: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Flight`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct FlightCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "fromCountry")]
    pub from_country: ::std::string::String,
    #[serde(rename = "fromCode")]
    pub from_code: ::std::string::String,
    #[serde(
        rename = "toCountry",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub to_country: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "toCode",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub to_code: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Flight`]; `None` leaves alone.
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
pub struct FlightUpdate {
    #[serde(
        rename = "fromCountry",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub from_country: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "fromCode",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub from_code: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "toCountry",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub to_country: ::core::option::Option<
        ::core::option::Option<::std::string::String>,
    >,
    #[serde(
        rename = "toCode",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub to_code: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Body for FlightCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Flight as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for FlightUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Flight as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Flight {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Flight", "/flights", Table::new("Flight"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("fromCountry", Scalar::String)
                        .column("fromCountry", "TEXT"),
                    Field::new("fromCode", Scalar::String).column("fromCode", "TEXT"),
                    Field::new("toCountry", Scalar::String)
                        .column("toCountry", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("toCode", Scalar::String)
                        .column("toCode", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "from",
                        || <self::Airport as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1, 2],
                            other: &[0, 1],
                        },
                    ),
                    Relation::new(
                            "to",
                            || <self::Airport as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[3, 4],
                                other: &[0, 1],
                            },
                        )
                        .nullable(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Flight_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Flight_fromCountry_fromCode_fkey",
                            &["fromCountry", "fromCode"],
                            Table::new("Airport"),
                            &["country", "code"],
                        )
                        .on_delete("RESTRICT")
                        .on_update("NO ACTION"),
                    ForeignKey::new(
                            "Flight_toCountry_toCode_fkey",
                            &["toCountry", "toCode"],
                            Table::new("Airport"),
                            &["country", "code"],
                        )
                        .on_delete("SET NULL")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/flights", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/flights/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/flights/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/flights", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/flights/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/flights/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/flights/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Airport as ::gen_runtime::Model>::RESOURCE,
    <self::Flight as ::gen_runtime::Model>::RESOURCE,
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
