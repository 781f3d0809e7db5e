/// Of an enum.
#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Commented {
    /// Of a value: */
    One,
    /// trailing
    Two,
}
impl ::gen_runtime::WireEnum for Commented {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Commented",
        &[("ONE", "ONE"), ("TWO", "TWO")],
    );
    const ALL: &'static [Self] = &[Self::One, Self::Two];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Commented {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Commented {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
/// A model with `code`, ${templates}, */ and
///
/// two paragraphs. <b>HTML</b>, [a link](https://example.org), {@link Other}, @deprecated?
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Documented {
    /// The key.
    pub id: i32,
    /// "Quoted" 'text' \\ and a # "# ## raw string's end
    /// trailing
    pub text: ::std::string::String,
    /// / Four slashes.
    pub other: i32,
    pub empty: i32,
}
impl ::gen_runtime::Shape for Documented {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Documented",
        <Documented as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "text", "other", "empty"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
        to.put(&self.other);
        to.put(&self.empty);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
            other: from.take(),
            empty: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Documented {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Documented {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Documented`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentedCreate {
    /// The key.
    pub id: i32,
    /// "Quoted" 'text' \\ and a # "# ## raw string's end
    /// trailing
    pub text: ::std::string::String,
    /// / Four slashes.
    pub other: i32,
    pub empty: i32,
}
impl ::gen_runtime::Shape for DocumentedCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "DocumentedCreate",
        <Documented as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "text", "other", "empty"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
        to.put(&self.other);
        to.put(&self.empty);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
            other: from.take(),
            empty: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for DocumentedCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for DocumentedCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Documented`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DocumentedUpdate {
    /// "Quoted" 'text' \\ and a # "# ## raw string's end
    /// trailing
    pub text: ::core::option::Option<::std::string::String>,
    /// / Four slashes.
    pub other: ::core::option::Option<i32>,
    pub empty: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for DocumentedUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "DocumentedUpdate",
        <Documented as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["text", "other", "empty"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.text);
        to.put(&self.other);
        to.put(&self.empty);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            text: from.take(),
            other: from.take(),
            empty: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for DocumentedUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for DocumentedUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for DocumentedCreate {
    type Row = Documented;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for DocumentedUpdate {
    type Row = Documented;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/documenteds/meta/query",
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/documenteds/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/documenteds/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/documenteds/meta/delete-many",
                        200,
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
