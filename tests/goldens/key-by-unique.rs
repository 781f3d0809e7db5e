#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Passport {
    pub nickname: ::core::option::Option<::std::string::String>,
    pub weight: ::gen_runtime::Decimal,
    pub number: ::std::string::String,
    pub country: ::std::string::String,
}
impl ::gen_runtime::Shape for Passport {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Passport",
        <Passport as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["nickname", "weight", "number", "country"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.nickname);
        to.put(&self.weight);
        to.put(&self.number);
        to.put(&self.country);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            nickname: from.take(),
            weight: from.take(),
            number: from.take(),
            country: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Passport {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Passport {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Passport`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct PassportCreate {
    pub nickname: ::core::option::Option<::std::string::String>,
    pub weight: ::gen_runtime::Decimal,
    pub number: ::std::string::String,
    pub country: ::std::string::String,
}
impl ::gen_runtime::Shape for PassportCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PassportCreate",
        <Passport as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["nickname", "weight", "number", "country"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.nickname);
        to.put(&self.weight);
        to.put(&self.number);
        to.put(&self.country);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            nickname: from.take(),
            weight: from.take(),
            number: from.take(),
            country: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for PassportCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PassportCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Passport`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PassportUpdate {
    pub nickname: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub weight: ::core::option::Option<::gen_runtime::Decimal>,
    pub country: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for PassportUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PassportUpdate",
        <Passport as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["nickname", "weight", "country"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.nickname);
        to.put(&self.weight);
        to.put(&self.country);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            nickname: from.take(),
            weight: from.take(),
            country: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for PassportUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PassportUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for PassportCreate {
    type Row = Passport;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PassportUpdate {
    type Row = Passport;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/passports/meta/query",
                        200,
                    ),
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
                    Operation::get_by("/passports/by/nickname/{key}", &[0]),
                    Operation::get_by("/passports/by/country_number/{key}", &[3, 2]),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/passports/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/passports/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/passports/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    pub left: i32,
    pub right: i32,
    pub note: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Pair {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Pair",
        <Pair as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["left", "right", "note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.left);
        to.put(&self.right);
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            left: from.take(),
            right: from.take(),
            note: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Pair {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Pair {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Pair`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct PairCreate {
    pub left: i32,
    pub right: i32,
    pub note: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for PairCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PairCreate",
        <Pair as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["left", "right", "note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.left);
        to.put(&self.right);
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            left: from.take(),
            right: from.take(),
            note: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for PairCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PairCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Pair`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PairUpdate {
    pub note: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for PairUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PairUpdate",
        <Pair as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { note: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for PairUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PairUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for PairCreate {
    type Row = Pair;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PairUpdate {
    type Row = Pair;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("right", Scalar::Int)
                        .column("right", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/pairs/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/pairs/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/pairs/{key}", 200),
                    Operation::get_by("/pairs/by/left_note/{key}", &[0, 2]),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/pairs/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/pairs/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/pairs/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
/// Nothing here can stand in a path.
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Weight {
    pub kilos: f64,
}
impl ::gen_runtime::Shape for Weight {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Weight",
        <Weight as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["kilos"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.kilos);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { kilos: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for Weight {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Weight {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Weight`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct WeightCreate {
    pub kilos: f64,
}
impl ::gen_runtime::Shape for WeightCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "WeightCreate",
        <Weight as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["kilos"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.kilos);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { kilos: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for WeightCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for WeightCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Weight`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WeightUpdate {
    pub kilos: ::core::option::Option<f64>,
}
impl ::gen_runtime::Shape for WeightUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "WeightUpdate",
        <Weight as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["kilos"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.kilos);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { kilos: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for WeightUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for WeightUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for WeightCreate {
    type Row = Weight;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for WeightUpdate {
    type Row = Weight;
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
                        OperationKind::Query,
                        Method::Post,
                        "/weights/meta/query",
                        200,
                    ),
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
