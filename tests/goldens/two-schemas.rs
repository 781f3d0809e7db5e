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
pub enum Kind {
    #[serde(rename = "PERSON")]
    Person,
    #[serde(rename = "MACHINE")]
    Machine,
}
impl ::gen_runtime::WireEnum for Kind {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
            "Kind",
            &[("PERSON", "PERSON"), ("MACHINE", "MACHINE")],
        )
        .anywhere();
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
pub struct Login {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "kind")]
    pub kind: Kind,
}
/// What creates a [`Login`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct LoginCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "kind")]
    pub kind: Kind,
}
/// What changes in a [`Login`]; `None` leaves alone.
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
pub struct LoginUpdate {
    #[serde(
        rename = "kind",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub kind: ::core::option::Option<Kind>,
}
impl ::gen_runtime::Body for LoginCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Login as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for LoginUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Login as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
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
                    Operation::related("/logins/{key}/items", "items"),
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
pub struct Item {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "loginId")]
    pub login_id: i32,
}
/// What creates a [`Item`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct ItemCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "loginId")]
    pub login_id: i32,
}
/// What changes in a [`Item`]; `None` leaves alone.
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
pub struct ItemUpdate {
    #[serde(
        rename = "loginId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub login_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for ItemCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Item as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for ItemUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Item as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
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
