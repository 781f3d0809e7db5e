#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Airport {
    pub country: ::std::string::String,
    pub code: ::std::string::String,
}
impl ::gen_runtime::Shape for Airport {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Airport",
        <Airport as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["country", "code"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.country);
        to.put(&self.code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            country: from.take(),
            code: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Airport {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Airport {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Airport`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct AirportCreate {
    pub country: ::std::string::String,
    pub code: ::std::string::String,
}
impl ::gen_runtime::Shape for AirportCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "AirportCreate",
        <Airport as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["country", "code"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.country);
        to.put(&self.code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            country: from.take(),
            code: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for AirportCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for AirportCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Airport`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AirportUpdate {}
impl ::gen_runtime::Shape for AirportUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "AirportUpdate",
        <Airport as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for AirportUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for AirportUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for AirportCreate {
    type Row = Airport;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for AirportUpdate {
    type Row = Airport;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("code", Scalar::String)
                        .column("code", "TEXT")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/airports/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/airports/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/airports/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/airports/meta/delete-many",
                        200,
                    ),
                    Operation::related("/airports/{key}/departures", "departures"),
                    Operation::related("/airports/{key}/arrivals", "arrivals"),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Flight {
    pub id: i32,
    pub from_country: ::std::string::String,
    pub from_code: ::std::string::String,
    pub to_country: ::core::option::Option<::std::string::String>,
    pub to_code: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Flight {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Flight",
        <Flight as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "fromCountry", "fromCode", "toCountry", "toCode"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.from_country);
        to.put(&self.from_code);
        to.put(&self.to_country);
        to.put(&self.to_code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            from_country: from.take(),
            from_code: from.take(),
            to_country: from.take(),
            to_code: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Flight {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Flight {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Flight`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct FlightCreate {
    pub id: i32,
    pub from_country: ::std::string::String,
    pub from_code: ::std::string::String,
    pub to_country: ::core::option::Option<::std::string::String>,
    pub to_code: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for FlightCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "FlightCreate",
        <Flight as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "fromCountry", "fromCode", "toCountry", "toCode"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.from_country);
        to.put(&self.from_code);
        to.put(&self.to_country);
        to.put(&self.to_code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            from_country: from.take(),
            from_code: from.take(),
            to_country: from.take(),
            to_code: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for FlightCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for FlightCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Flight`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlightUpdate {
    pub from_country: ::core::option::Option<::std::string::String>,
    pub from_code: ::core::option::Option<::std::string::String>,
    pub to_country: ::core::option::Option<
        ::core::option::Option<::std::string::String>,
    >,
    pub to_code: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for FlightUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "FlightUpdate",
        <Flight as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["fromCountry", "fromCode", "toCountry", "toCode"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.from_country);
        to.put(&self.from_code);
        to.put(&self.to_country);
        to.put(&self.to_code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            from_country: from.take(),
            from_code: from.take(),
            to_country: from.take(),
            to_code: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for FlightUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for FlightUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for FlightCreate {
    type Row = Flight;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for FlightUpdate {
    type Row = Flight;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/flights/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/flights/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/flights/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/flights/meta/delete-many",
                        200,
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
