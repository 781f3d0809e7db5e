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
pub enum Country {
    #[serde(rename = "DE")]
    De,
    #[serde(rename = "FR")]
    Fr,
}
impl ::gen_runtime::WireEnum for Country {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Country",
        &[("DE", "DE"), ("FR", "france")],
    );
}
/// An order, and where it goes.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Order {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
    #[serde(rename = "number")]
    pub number: i32,
    #[serde(rename = "note")]
    pub note: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Order`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct OrderCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<::std::string::String>,
    #[serde(rename = "number")]
    pub number: i32,
    #[serde(
        rename = "note",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub note: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Order`]; `None` leaves alone.
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
pub struct OrderUpdate {
    #[serde(
        rename = "number",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub number: ::core::option::Option<i32>,
    #[serde(
        rename = "note",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub note: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Body for OrderCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Order as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OrderUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Order as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Order {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Order", "/orders", Table::new("Order"))
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
                    Field::new("number", Scalar::Int).column("number", "INTEGER"),
                    Field::new("note", Scalar::String)
                        .column("note", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("Order_pkey", &[0]),
                    Unique::new("Order_number_key", &[1]),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/orders", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/orders/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/orders/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/orders", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/orders/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/orders/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/orders/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Its seal is required and cannot be given: it is read, changed and removed.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Letter {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What creates a [`Letter`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct LetterCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<::std::string::String>,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What changes in a [`Letter`]; `None` leaves alone.
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
pub struct LetterUpdate {
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for LetterCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Letter as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for LetterUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Letter as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Letter {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Letter", "/letters", Table::new("Letter"))
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
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Letter_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/letters", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/letters/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/letters/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/letters/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/letters/{key}",
                        204,
                    ),
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
pub struct Names {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
}
/// What creates a [`Names`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct NamesCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Names`]; `None` leaves alone.
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
pub struct NamesUpdate {}
impl ::gen_runtime::Body for NamesCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Names as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NamesUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Names as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Names {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Names", "/names", Table::new("Names"))
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
            .key(&[0])
            .uniques(&[Unique::primary("Names_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/names", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/names/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/names/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/names", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/names/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/names/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/names/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Order as ::gen_runtime::Model>::RESOURCE,
    <self::Letter as ::gen_runtime::Model>::RESOURCE,
    <self::Names as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Country as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = &[];
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
