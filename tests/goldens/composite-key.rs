#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub row: i32,
    pub column: ::std::string::String,
    pub sheet: i64,
    pub value: ::core::option::Option<f64>,
}
impl ::gen_runtime::Shape for Cell {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Cell",
        <Cell as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["row", "column", "sheet", "value"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.row);
        to.put(&self.column);
        to.put(&self.sheet);
        to.put(&self.value);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            row: from.take(),
            column: from.take(),
            sheet: from.take(),
            value: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Cell {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Cell {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Cell`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct CellCreate {
    pub row: i32,
    pub column: ::std::string::String,
    pub sheet: i64,
    pub value: ::core::option::Option<f64>,
}
impl ::gen_runtime::Shape for CellCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "CellCreate",
        <Cell as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["row", "column", "sheet", "value"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.row);
        to.put(&self.column);
        to.put(&self.sheet);
        to.put(&self.value);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            row: from.take(),
            column: from.take(),
            sheet: from.take(),
            value: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for CellCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for CellCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Cell`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CellUpdate {
    pub value: ::core::option::Option<::core::option::Option<f64>>,
}
impl ::gen_runtime::Shape for CellUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "CellUpdate",
        <Cell as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["value"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.value);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { value: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for CellUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for CellUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for CellCreate {
    type Row = Cell;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for CellUpdate {
    type Row = Cell;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("column", Scalar::String)
                        .column("column", "TEXT")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("sheet", Scalar::BigInt)
                        .column("sheet", "BIGINT")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/cells/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/cells/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/cells/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/cells/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct OneColumn {
    pub code: ::std::string::String,
}
impl ::gen_runtime::Shape for OneColumn {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OneColumn",
        <OneColumn as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["code"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { code: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for OneColumn {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OneColumn {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`OneColumn`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct OneColumnCreate {
    pub code: ::std::string::String,
}
impl ::gen_runtime::Shape for OneColumnCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OneColumnCreate",
        <OneColumn as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["code"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { code: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for OneColumnCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OneColumnCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`OneColumn`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OneColumnUpdate {}
impl ::gen_runtime::Shape for OneColumnUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OneColumnUpdate",
        <OneColumn as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for OneColumnUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OneColumnUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for OneColumnCreate {
    type Row = OneColumn;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OneColumnUpdate {
    type Row = OneColumn;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/one-columns/meta/query",
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/one-columns/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/one-columns/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/one-columns/meta/delete-many",
                        200,
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
