#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Node {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "parentId")]
    pub parent_id: ::core::option::Option<i32>,
}
/// What creates a [`Node`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct NodeCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(
        rename = "parentId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub parent_id: ::core::option::Option<i32>,
}
/// What changes in a [`Node`]; `None` leaves alone.
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
pub struct NodeUpdate {
    #[serde(
        rename = "parentId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub parent_id: ::core::option::Option<::core::option::Option<i32>>,
}
impl ::gen_runtime::Body for NodeCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Node as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NodeUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Node as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Node {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Node", "/nodes", Table::new("Node"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("parentId", Scalar::Int)
                        .column("parentId", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "parent",
                            || <self::Node as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[1],
                                other: &[0],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "children",
                            || <self::Node as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[1],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Node_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Node_parentId_fkey",
                            &["parentId"],
                            Table::new("Node"),
                            &["id"],
                        )
                        .on_delete("SET NULL")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/nodes", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/nodes/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/nodes/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/nodes", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/nodes/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/nodes/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/nodes/{key}",
                        204,
                    ),
                    Operation::related("/nodes/{key}/children", "children"),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Node as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[];
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
