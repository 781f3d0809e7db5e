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
pub enum Size {
    #[serde(rename = "SMALL")]
    Small,
    #[serde(rename = "LARGE")]
    Large,
}
impl ::gen_runtime::WireEnum for Size {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Size",
        &[("SMALL", "small"), ("LARGE", "LARGE")],
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
pub struct Defaults {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "boolean")]
    pub boolean: bool,
    #[serde(rename = "int")]
    pub int: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "float")]
    pub float: f64,
    #[serde(rename = "small")]
    pub small: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
    #[serde(rename = "size")]
    pub size: Size,
    #[serde(rename = "strings")]
    pub strings: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "ints")]
    pub ints: ::std::vec::Vec<i32>,
    #[serde(rename = "sizes")]
    pub sizes: ::std::vec::Vec<Size>,
    #[serde(rename = "none")]
    pub none: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "uuid4")]
    pub uuid4: ::std::string::String,
    #[serde(rename = "uuid7")]
    pub uuid7: ::std::string::String,
    #[serde(rename = "cuid1")]
    pub cuid1: ::std::string::String,
    #[serde(rename = "cuid2")]
    pub cuid2: ::std::string::String,
    #[serde(rename = "ulid")]
    pub ulid: ::std::string::String,
    #[serde(rename = "nanoid")]
    pub nanoid: ::std::string::String,
    #[serde(rename = "nanoid5")]
    pub nanoid5: ::std::string::String,
    #[serde(rename = "now", with = "::gen_runtime::wire")]
    pub now: ::gen_runtime::DateTime,
    #[serde(rename = "server")]
    pub server: ::gen_runtime::Uuid,
    #[serde(rename = "nothing")]
    pub nothing: ::std::string::String,
    #[serde(rename = "changed", with = "::gen_runtime::wire")]
    pub changed: ::gen_runtime::DateTime,
}
/// What creates a [`Defaults`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct DefaultsCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "boolean",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub boolean: ::core::option::Option<bool>,
    #[serde(
        rename = "int",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int: ::core::option::Option<i32>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big_int: ::core::option::Option<i64>,
    #[serde(
        rename = "float",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float: ::core::option::Option<f64>,
    #[serde(
        rename = "small",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small: ::core::option::Option<f64>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "size",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub size: ::core::option::Option<Size>,
    #[serde(
        rename = "strings",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub strings: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "ints",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub ints: ::core::option::Option<::std::vec::Vec<i32>>,
    #[serde(
        rename = "sizes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub sizes: ::core::option::Option<::std::vec::Vec<Size>>,
    #[serde(
        rename = "none",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub none: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "uuid4",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuid4: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "uuid7",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuid7: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "cuid1",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub cuid1: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "cuid2",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub cuid2: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "ulid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub ulid: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nanoid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nanoid: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nanoid5",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nanoid5: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "now",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub now: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "server",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub server: ::core::option::Option<::gen_runtime::Uuid>,
    #[serde(
        rename = "nothing",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nothing: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Defaults`]; `None` leaves alone.
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
pub struct DefaultsUpdate {
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "boolean",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub boolean: ::core::option::Option<bool>,
    #[serde(
        rename = "int",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int: ::core::option::Option<i32>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big_int: ::core::option::Option<i64>,
    #[serde(
        rename = "float",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float: ::core::option::Option<f64>,
    #[serde(
        rename = "small",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small: ::core::option::Option<f64>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "size",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub size: ::core::option::Option<Size>,
    #[serde(
        rename = "strings",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub strings: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "ints",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub ints: ::core::option::Option<::std::vec::Vec<i32>>,
    #[serde(
        rename = "sizes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub sizes: ::core::option::Option<::std::vec::Vec<Size>>,
    #[serde(
        rename = "none",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub none: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "uuid4",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuid4: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "uuid7",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuid7: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "cuid1",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub cuid1: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "cuid2",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub cuid2: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "ulid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub ulid: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nanoid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nanoid: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nanoid5",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nanoid5: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "now",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub now: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "server",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub server: ::core::option::Option<::gen_runtime::Uuid>,
    #[serde(
        rename = "nothing",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nothing: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for DefaultsCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Defaults as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for DefaultsUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Defaults as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Defaults {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Defaults", "/defaults", Table::new("Defaults"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("string", Scalar::String)
                        .column("string", "TEXT")
                        .create(Presence::Optional)
                        .replacement("\"it's \\\"so\\\" `and` ${so} \\\\ */\"")
                        .default(Default::Database)
                        .default_sql("'it''s \"so\" `and` ${so} \\ */'"),
                    Field::new("boolean", Scalar::Boolean)
                        .column("boolean", "BOOLEAN")
                        .create(Presence::Optional)
                        .replacement("false")
                        .default(Default::Database)
                        .default_sql("false"),
                    Field::new("int", Scalar::Int)
                        .column("int", "INTEGER")
                        .create(Presence::Optional)
                        .replacement("-7")
                        .default(Default::Database)
                        .default_sql("-7"),
                    Field::new("bigInt", Scalar::BigInt)
                        .column("bigInt", "BIGINT")
                        .create(Presence::Optional)
                        .replacement("\"9223372036854775807\"")
                        .default(Default::Database)
                        .default_sql("9223372036854775807"),
                    Field::new("float", Scalar::Float)
                        .column("float", "DOUBLE PRECISION")
                        .create(Presence::Optional)
                        .replacement("0.7")
                        .default(Default::Database)
                        .default_sql("0.7"),
                    Field::new("small", Scalar::Float)
                        .column("small", "DOUBLE PRECISION")
                        .create(Presence::Optional)
                        .replacement("0.000001")
                        .default(Default::Database)
                        .default_sql("0.000001"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(65,30)")
                        .create(Presence::Optional)
                        .replacement("\"1234567890.123457\"")
                        .default(Default::Database)
                        .default_sql("1234567890.123457")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "TIMESTAMP(3)")
                        .create(Presence::Optional)
                        .replacement("\"2020-01-01T00:00:00.000Z\"")
                        .default(Default::Database)
                        .default_sql("'2020-01-01 00:00:00 +00:00'"),
                    Field::new("json", Scalar::Json)
                        .column("json", "JSONB")
                        .create(Presence::Optional)
                        .replacement("{\"a\": [1, \"b\"]}")
                        .default(Default::Database)
                        .default_sql("'{\"a\": [1, \"b\"]}'"),
                    Field::new("bytes", Scalar::Bytes)
                        .column("bytes", "BYTEA")
                        .create(Presence::Optional)
                        .replacement("\"AAECAw==\"")
                        .default(Default::Database)
                        .default_sql("'\\x00010203'"),
                    Field::new(
                            "size",
                            Scalar::Enum(<self::Size as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("size", "\"Size\"")
                        .create(Presence::Optional)
                        .replacement("\"SMALL\"")
                        .default(Default::Database)
                        .default_sql("'small'"),
                    Field::new("strings", Scalar::String)
                        .column("strings", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[\"a\", \"b,c\"]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY['a', 'b,c']::TEXT[]"),
                    Field::new("ints", Scalar::Int)
                        .column("ints", "INTEGER[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[1, 2]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY[1, 2]::INTEGER[]"),
                    Field::new(
                            "sizes",
                            Scalar::Enum(<self::Size as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("sizes", "\"Size\"[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[\"SMALL\", \"LARGE\"]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY['small', 'LARGE']::\"Size\"[]"),
                    Field::new("none", Scalar::String)
                        .column("none", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY[]::TEXT[]"),
                    Field::new("uuid4", Scalar::String)
                        .column("uuid4", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Uuid(4)),
                    Field::new("uuid7", Scalar::String)
                        .column("uuid7", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Uuid(7)),
                    Field::new("cuid1", Scalar::String)
                        .column("cuid1", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Cuid(1)),
                    Field::new("cuid2", Scalar::String)
                        .column("cuid2", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Cuid(2)),
                    Field::new("ulid", Scalar::String)
                        .column("ulid", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Ulid),
                    Field::new("nanoid", Scalar::String)
                        .column("nanoid", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Nanoid(21)),
                    Field::new("nanoid5", Scalar::String)
                        .column("nanoid5", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Nanoid(5)),
                    Field::new("now", Scalar::DateTime)
                        .column("now", "TIMESTAMP(3)")
                        .create(Presence::Optional)
                        .default(Default::Now)
                        .default_sql("CURRENT_TIMESTAMP"),
                    Field::new("server", Scalar::Uuid)
                        .column("server", "UUID")
                        .create(Presence::Optional)
                        .default(Default::Database)
                        .default_sql("gen_random_uuid()"),
                    Field::new("nothing", Scalar::String)
                        .column("nothing", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Database),
                    Field::new("changed", Scalar::DateTime)
                        .column("changed", "TIMESTAMP(3)")
                        .create(Presence::Absent)
                        .update(Presence::Absent)
                        .default(Default::UpdatedAt),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Defaults_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/defaults", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/defaults/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/defaults/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/defaults",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/defaults/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/defaults/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/defaults/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Defaults as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Size as ::gen_runtime::WireEnum>::ENUM,
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
