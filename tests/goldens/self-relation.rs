#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub id: i32,
    pub parent_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for Node {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Node",
        <Node as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "parentId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.parent_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            parent_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Node {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Node {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Node`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct NodeCreate {
    pub id: i32,
    pub parent_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for NodeCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NodeCreate",
        <Node as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "parentId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.parent_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            parent_id: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for NodeCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for NodeCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Node`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeUpdate {
    pub parent_id: ::core::option::Option<::core::option::Option<i32>>,
}
impl ::gen_runtime::Shape for NodeUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NodeUpdate",
        <Node as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["parentId"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.parent_id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { parent_id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for NodeUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for NodeUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for NodeCreate {
    type Row = Node;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NodeUpdate {
    type Row = Node;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/nodes/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/nodes/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/nodes/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/nodes/meta/delete-many",
                        200,
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
