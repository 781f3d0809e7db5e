#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Person,
    Machine,
}
impl ::gen_runtime::WireEnum for Kind {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
            "Kind",
            &[("PERSON", "PERSON"), ("MACHINE", "MACHINE")],
        )
        .anywhere();
    const ALL: &'static [Self] = &[Self::Person, Self::Machine];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Kind {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Kind {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Login {
    pub id: i32,
    pub kind: Kind,
}
impl ::gen_runtime::Shape for Login {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Login",
        <Login as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "kind"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.kind);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            kind: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Login {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Login {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Login`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct LoginCreate {
    pub id: i32,
    pub kind: Kind,
}
impl ::gen_runtime::Shape for LoginCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "LoginCreate",
        <Login as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "kind"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.kind);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            kind: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for LoginCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for LoginCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Login`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoginUpdate {
    pub kind: ::core::option::Option<Kind>,
}
impl ::gen_runtime::Shape for LoginUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "LoginUpdate",
        <Login as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["kind"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.kind);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { kind: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for LoginUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for LoginUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for LoginCreate {
    type Row = Login;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for LoginUpdate {
    type Row = Login;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Login {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Login", "/logins", Table::new("Login").in_schema("auth"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new(
                            "kind",
                            Scalar::Enum(<self::Kind as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("kind", "\"Kind\""),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "items",
                            || <self::Item as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[1],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Login_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/logins", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/logins/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/logins/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/logins/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/logins", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/logins/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/logins/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/logins/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/logins/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/logins/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/logins/meta/delete-many",
                        200,
                    ),
                    Operation::related("/logins/{key}/items", "items"),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub id: i32,
    pub login_id: i32,
}
impl ::gen_runtime::Shape for Item {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Item",
        <Item as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "loginId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.login_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            login_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Item {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Item {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Item`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct ItemCreate {
    pub id: i32,
    pub login_id: i32,
}
impl ::gen_runtime::Shape for ItemCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "ItemCreate",
        <Item as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "loginId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.login_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            login_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for ItemCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for ItemCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Item`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemUpdate {
    pub login_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for ItemUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "ItemUpdate",
        <Item as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["loginId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.login_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { login_id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for ItemUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for ItemUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for ItemCreate {
    type Row = Item;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for ItemUpdate {
    type Row = Item;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Item {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Item", "/items", Table::new("Item").in_schema("shop"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("loginId", Scalar::Int).column("loginId", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "login",
                        || <self::Login as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Item_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Item_loginId_fkey",
                            &["loginId"],
                            Table::new("Login").in_schema("auth"),
                            &["id"],
                        )
                        .on_delete("RESTRICT")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/items", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/items/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/items/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/items/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/items", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/items/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/items/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/items/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/items/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/items/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/items/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Login as ::gen_runtime::Model>::RESOURCE,
    <self::Item as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Kind as ::gen_runtime::WireEnum>::ENUM,
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
