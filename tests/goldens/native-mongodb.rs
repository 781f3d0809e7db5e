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
pub enum Colour {
    #[serde(rename = "RED")]
    Red,
    #[serde(rename = "GREEN")]
    Green,
}
impl ::gen_runtime::WireEnum for Colour {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Colour",
        &[("RED", "RED"), ("GREEN", "green")],
    );
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
pub struct Everything {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "int")]
    pub int: i32,
    #[serde(rename = "long", with = "::gen_runtime::wire")]
    pub long: i64,
    #[serde(rename = "double")]
    pub double: f64,
    #[serde(rename = "bool")]
    pub bool: bool,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "stamp", with = "::gen_runtime::wire")]
    pub stamp: ::gen_runtime::DateTime,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "colour")]
    pub colour: Colour,
    #[serde(rename = "texts")]
    pub texts: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "colours")]
    pub colours: ::std::vec::Vec<Colour>,
    #[serde(rename = "nothing")]
    pub nothing: ::core::option::Option<i32>,
    #[serde(rename = "ownerId")]
    pub owner_id: ::core::option::Option<::std::string::String>,
    #[serde(rename = "tagIds")]
    pub tag_ids: ::std::vec::Vec<::std::string::String>,
}
/// What creates a [`Everything`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct EverythingCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<::std::string::String>,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "int")]
    pub int: i32,
    #[serde(rename = "long", with = "::gen_runtime::wire")]
    pub long: i64,
    #[serde(rename = "double")]
    pub double: f64,
    #[serde(rename = "bool")]
    pub bool: bool,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "stamp", with = "::gen_runtime::wire")]
    pub stamp: ::gen_runtime::DateTime,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "colour")]
    pub colour: Colour,
    #[serde(
        rename = "texts",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "colours",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub colours: ::core::option::Option<::std::vec::Vec<Colour>>,
    #[serde(
        rename = "nothing",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nothing: ::core::option::Option<i32>,
    #[serde(
        rename = "ownerId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub owner_id: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "tagIds",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub tag_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "tags",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub tags: ::core::option::Option<::gen_runtime::Links<TagKey>>,
}
/// What changes in a [`Everything`]; `None` leaves alone.
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
pub struct EverythingUpdate {
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "int",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int: ::core::option::Option<i32>,
    #[serde(
        rename = "long",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub long: ::core::option::Option<i64>,
    #[serde(
        rename = "double",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub double: ::core::option::Option<f64>,
    #[serde(
        rename = "bool",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bool: ::core::option::Option<bool>,
    #[serde(
        rename = "date",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "stamp",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub stamp: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "colour",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub colour: ::core::option::Option<Colour>,
    #[serde(
        rename = "texts",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "colours",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub colours: ::core::option::Option<::std::vec::Vec<Colour>>,
    #[serde(
        rename = "nothing",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub nothing: ::core::option::Option<::core::option::Option<i32>>,
    #[serde(
        rename = "ownerId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub owner_id: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "tagIds",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub tag_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "tags",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub tags: ::core::option::Option<::gen_runtime::LinkChanges<TagKey>>,
}
/// What names a [`Everything`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct EverythingKey {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
}
impl ::gen_runtime::Body for EverythingCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Everything as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for EverythingUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Everything as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Everything {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Everything", "/everythings", Table::new("Everything"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("_id", "OBJECTID")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered()
                        .default(Default::Database),
                    Field::new("string", Scalar::String).column("string", "STRING"),
                    Field::new("int", Scalar::Int).column("int", "INTEGER"),
                    Field::new("long", Scalar::BigInt).column("long", "LONG"),
                    Field::new("double", Scalar::Float).column("double", "DOUBLE"),
                    Field::new("bool", Scalar::Boolean).column("bool", "BOOL"),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("stamp", Scalar::DateTime).column("stamp", "TIMESTAMP"),
                    Field::new("bytes", Scalar::Bytes).column("bytes", "BINDATA"),
                    Field::new("json", Scalar::Json).column("json", "JSON"),
                    Field::new(
                            "colour",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("colour", "TEXT"),
                    Field::new("texts", Scalar::String)
                        .column("texts", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                    Field::new(
                            "colours",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("colours", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                    Field::new("nothing", Scalar::Int)
                        .column("nothing", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("ownerId", Scalar::String)
                        .column("ownerId", "OBJECTID")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("tagIds", Scalar::String)
                        .column("tagIds", "OBJECTID[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "owner",
                            || <self::Owner as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[14],
                                other: &[0],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "tags",
                            || <self::Tag as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_EverythingToTag"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Everything_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Everything_ownerId_fkey",
                            &["ownerId"],
                            Table::new("Owner"),
                            &["_id"],
                        )
                        .on_delete("SET NULL")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(
                        OperationKind::List,
                        Method::Get,
                        "/everythings",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/everythings/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/everythings/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/everythings",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/everythings/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/everythings/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/everythings/{key}",
                        204,
                    ),
                    Operation::related("/everythings/{key}/tags", "tags"),
                ],
            )
    };
}
/// One to many.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Owner {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
}
/// What creates a [`Owner`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct OwnerCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Owner`]; `None` leaves alone.
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
pub struct OwnerUpdate {}
impl ::gen_runtime::Body for OwnerCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Owner as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OwnerUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Owner as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Owner {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Owner", "/owners", Table::new("Owner"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("_id", "OBJECTID")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered()
                        .default(Default::Database),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "things",
                            || <self::Everything as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[14],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Owner_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/owners", 200),
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
                    Operation::related("/owners/{key}/things", "things"),
                ],
            )
    };
}
/// Many to many: both sides list the ids of the other.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Tag {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
    #[serde(rename = "thingIds")]
    pub thing_ids: ::std::vec::Vec<::std::string::String>,
}
/// What creates a [`Tag`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TagCreate {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
    #[serde(
        rename = "thingIds",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub thing_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "things",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub things: ::core::option::Option<::gen_runtime::Links<EverythingKey>>,
}
/// What changes in a [`Tag`]; `None` leaves alone.
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
pub struct TagUpdate {
    #[serde(
        rename = "thingIds",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub thing_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "things",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub things: ::core::option::Option<::gen_runtime::LinkChanges<EverythingKey>>,
}
/// What names a [`Tag`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TagKey {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
}
impl ::gen_runtime::Body for TagCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Tag as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TagUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Tag as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Tag {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Tag", "/tags", Table::new("Tag"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("_id", "OBJECTID")
                        .replace(Presence::Optional)
                        .update(Presence::Absent)
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("thingIds", Scalar::String)
                        .column("thingIds", "OBJECTID[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "things",
                            || <self::Everything as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_EverythingToTag"),
                                own: ("B", 0),
                                other: ("A", 0),
                            },
                        )
                        .list()
                        .writable(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Tag_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/tags", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/tags/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/tags/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/tags", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/tags/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/tags/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/tags/{key}",
                        204,
                    ),
                    Operation::related("/tags/{key}/things", "things"),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Everything as ::gen_runtime::Model>::RESOURCE,
    <self::Owner as ::gen_runtime::Model>::RESOURCE,
    <self::Tag as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Colour as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = {
    use ::gen_runtime::descriptor::*;
    &[
        &JoinTable::new(
            Table::new("_EverythingToTag"),
            JoinColumn::new(Table::new("Everything"), "_id", "OBJECTID", Scalar::String),
            JoinColumn::new(Table::new("Tag"), "_id", "OBJECTID", Scalar::String),
        ),
    ]
};
#[doc(hidden)]
pub mod no_driver {
    #[diagnostic::on_unimplemented(
        message = "[GEN0307] gen-runtime has no driver for mongodb: the Rust backend has no `router` and no `create_tables`",
        label = "there is no driver",
        note = "serve this database from the TypeScript backend; `router = false` in `prisma_schema!` says that the types are all you want"
    )]
    pub trait Driver {
        fn absent<T>(&self) -> T;
    }
}
/// Cannot be called: gen-runtime has no driver for mongodb: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn create_tables<Db: self::no_driver::Driver>(
    db: &Db,
) -> ::core::future::Ready<::core::result::Result<(), ::gen_runtime::Error>> {
    db.absent()
}
/// Cannot be called: gen-runtime has no driver for mongodb: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn router<Db: self::no_driver::Driver, Policy>(
    db: Db,
    _policy: Policy,
) -> ::gen_runtime::axum::Router {
    db.absent()
}
