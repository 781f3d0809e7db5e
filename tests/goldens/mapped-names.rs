#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colour {
    DarkRed,
    LightGreen,
    Blue,
}
impl ::gen_runtime::WireEnum for Colour {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "colours",
        &[("DARK_RED", "dark red"), ("LightGreen", "light-green"), ("blue", "blue")],
    );
    const ALL: &'static [Self] = &[Self::DarkRed, Self::LightGreen, Self::Blue];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Colour {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Colour {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct PaintJob {
    pub job_id: i32,
    pub colour: Colour,
    pub wall_owner: ::core::option::Option<::std::string::String>,
    pub owner_id: i32,
}
impl ::gen_runtime::Shape for PaintJob {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PaintJob",
        <PaintJob as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["jobId", "colour", "wallOwner", "ownerId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.job_id);
        to.put(&self.colour);
        to.put(&self.wall_owner);
        to.put(&self.owner_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            job_id: from.take(),
            colour: from.take(),
            wall_owner: from.take(),
            owner_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for PaintJob {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PaintJob {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`PaintJob`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct PaintJobCreate {
    pub job_id: ::core::option::Option<i32>,
    pub colour: ::core::option::Option<Colour>,
    pub wall_owner: ::core::option::Option<::std::string::String>,
    pub owner_id: i32,
}
impl ::gen_runtime::Shape for PaintJobCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PaintJobCreate",
        <PaintJob as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["jobId", "colour", "wallOwner", "ownerId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.job_id);
        to.put(&self.colour);
        to.put(&self.wall_owner);
        to.put(&self.owner_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            job_id: from.take(),
            colour: from.take(),
            wall_owner: from.take(),
            owner_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for PaintJobCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PaintJobCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`PaintJob`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PaintJobUpdate {
    pub colour: ::core::option::Option<Colour>,
    pub wall_owner: ::core::option::Option<
        ::core::option::Option<::std::string::String>,
    >,
    pub owner_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for PaintJobUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PaintJobUpdate",
        <PaintJob as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["colour", "wallOwner", "ownerId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.colour);
        to.put(&self.wall_owner);
        to.put(&self.owner_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            colour: from.take(),
            wall_owner: from.take(),
            owner_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for PaintJobUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PaintJobUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for PaintJobCreate {
    type Row = PaintJob;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PaintJobUpdate {
    type Row = PaintJob;
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
                        OperationKind::Query,
                        Method::Post,
                        "/paint-jobs/meta/query",
                        200,
                    ),
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
                    Operation::get_by("/paint-jobs/by/colour_wallOwner/{key}", &[1, 2]),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/paint-jobs/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/paint-jobs/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/paint-jobs/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Owner {
    pub owner_id: i32,
}
impl ::gen_runtime::Shape for Owner {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Owner",
        <Owner as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["ownerId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.owner_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { owner_id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for Owner {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Owner {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Owner`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct OwnerCreate {
    pub owner_id: i32,
}
impl ::gen_runtime::Shape for OwnerCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OwnerCreate",
        <Owner as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["ownerId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.owner_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { owner_id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for OwnerCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OwnerCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Owner`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnerUpdate {}
impl ::gen_runtime::Shape for OwnerUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OwnerUpdate",
        <Owner as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for OwnerUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OwnerUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for OwnerCreate {
    type Row = Owner;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OwnerUpdate {
    type Row = Owner;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/owners/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/owners/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/owners/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/owners/meta/delete-many",
                        200,
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
