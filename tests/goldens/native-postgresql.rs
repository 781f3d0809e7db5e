#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Native {
    #[serde(rename = "id")]
    pub id: ::gen_runtime::Uuid,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(rename = "varChar")]
    pub var_char: ::std::string::String,
    #[serde(rename = "varCharAny")]
    pub var_char_any: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "charOne")]
    pub char_one: ::std::string::String,
    #[serde(rename = "integer")]
    pub integer: i32,
    #[serde(rename = "smallInt")]
    pub small_int: i32,
    #[serde(rename = "oid")]
    pub oid: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "real")]
    pub real: f64,
    #[serde(rename = "double")]
    pub double: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "decimalAny", with = "::gen_runtime::wire")]
    pub decimal_any: ::gen_runtime::Decimal,
    #[serde(rename = "boolean")]
    pub boolean: bool,
    #[serde(rename = "timestamp", with = "::gen_runtime::wire")]
    pub timestamp: ::gen_runtime::DateTime,
    #[serde(rename = "timestamptz", with = "::gen_runtime::wire")]
    pub timestamptz: ::gen_runtime::DateTime,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "time", with = "::gen_runtime::wire")]
    pub time: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "jsonB")]
    pub json_b: ::gen_runtime::serde_json::Value,
    #[serde(rename = "byteA", with = "::gen_runtime::wire")]
    pub byte_a: ::std::vec::Vec<u8>,
    #[serde(rename = "money", with = "::gen_runtime::wire")]
    pub money: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(rename = "inet")]
    pub inet: ::core::option::Option<::std::string::String>,
    #[serde(rename = "bit")]
    pub bit: ::core::option::Option<::std::string::String>,
    #[serde(rename = "varBit")]
    pub var_bit: ::core::option::Option<::std::string::String>,
    #[serde(rename = "xml")]
    pub xml: ::core::option::Option<::std::string::String>,
    #[serde(rename = "uuids")]
    pub uuids: ::std::vec::Vec<::gen_runtime::Uuid>,
    #[serde(rename = "dates", with = "::gen_runtime::wire")]
    pub dates: ::std::vec::Vec<::gen_runtime::DateTime>,
}
/// What creates a [`Native`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct NativeCreate {
    #[serde(rename = "id")]
    pub id: ::gen_runtime::Uuid,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(rename = "varChar")]
    pub var_char: ::std::string::String,
    #[serde(rename = "varCharAny")]
    pub var_char_any: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "charOne")]
    pub char_one: ::std::string::String,
    #[serde(rename = "integer")]
    pub integer: i32,
    #[serde(rename = "smallInt")]
    pub small_int: i32,
    #[serde(rename = "oid")]
    pub oid: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "real")]
    pub real: f64,
    #[serde(rename = "double")]
    pub double: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "decimalAny", with = "::gen_runtime::wire")]
    pub decimal_any: ::gen_runtime::Decimal,
    #[serde(rename = "boolean")]
    pub boolean: bool,
    #[serde(rename = "timestamp", with = "::gen_runtime::wire")]
    pub timestamp: ::gen_runtime::DateTime,
    #[serde(rename = "timestamptz", with = "::gen_runtime::wire")]
    pub timestamptz: ::gen_runtime::DateTime,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "time", with = "::gen_runtime::wire")]
    pub time: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "jsonB")]
    pub json_b: ::gen_runtime::serde_json::Value,
    #[serde(rename = "byteA", with = "::gen_runtime::wire")]
    pub byte_a: ::std::vec::Vec<u8>,
    #[serde(
        rename = "money",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub money: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "inet",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub inet: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "bit",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bit: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "varBit",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_bit: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "xml",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub xml: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "uuids",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuids: ::core::option::Option<::std::vec::Vec<::gen_runtime::Uuid>>,
    #[serde(
        rename = "dates",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub dates: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
}
/// What changes in a [`Native`]; `None` leaves alone.
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
pub struct NativeUpdate {
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "varChar",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "varCharAny",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_char_any: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "char",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "charOne",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub char_one: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "integer",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub integer: ::core::option::Option<i32>,
    #[serde(
        rename = "smallInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small_int: ::core::option::Option<i32>,
    #[serde(
        rename = "oid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub oid: ::core::option::Option<i32>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big_int: ::core::option::Option<i64>,
    #[serde(
        rename = "real",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub real: ::core::option::Option<f64>,
    #[serde(
        rename = "double",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub double: ::core::option::Option<f64>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "decimalAny",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal_any: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "boolean",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub boolean: ::core::option::Option<bool>,
    #[serde(
        rename = "timestamp",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub timestamp: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "timestamptz",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub timestamptz: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "date",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "time",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "jsonB",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json_b: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "byteA",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub byte_a: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "money",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub money: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    #[serde(
        rename = "inet",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub inet: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "bit",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub bit: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "varBit",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub var_bit: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "xml",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub xml: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "uuids",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuids: ::core::option::Option<::std::vec::Vec<::gen_runtime::Uuid>>,
    #[serde(
        rename = "dates",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub dates: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
}
impl ::gen_runtime::Body for NativeCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Native as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NativeUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Native as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Native {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Native", "/natives", Table::new("Native"))
            .fields(
                &[
                    Field::new("id", Scalar::Uuid)
                        .column("id", "UUID")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                    Field::new("varChar", Scalar::String)
                        .column("varChar", "VARCHAR(20)")
                        .rules(Rules::NONE.max_length(20)),
                    Field::new("varCharAny", Scalar::String)
                        .column("varCharAny", "VARCHAR"),
                    Field::new("char", Scalar::String)
                        .column("char", "CHAR(2)")
                        .rules(Rules::NONE.max_length(2)),
                    Field::new("charOne", Scalar::String)
                        .column("charOne", "CHAR")
                        .rules(Rules::NONE.max_length(1)),
                    Field::new("integer", Scalar::Int).column("integer", "INTEGER"),
                    Field::new("smallInt", Scalar::Int)
                        .column("smallInt", "SMALLINT")
                        .rules(Rules::NONE.min(-32768).max(32767)),
                    Field::new("oid", Scalar::Int)
                        .column("oid", "OID")
                        .rules(Rules::NONE.min(0)),
                    Field::new("bigInt", Scalar::BigInt).column("bigInt", "BIGINT"),
                    Field::new("real", Scalar::Real).column("real", "REAL"),
                    Field::new("double", Scalar::Float)
                        .column("double", "DOUBLE PRECISION"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(8,3)")
                        .rules(Rules::NONE.digits(8, 3)),
                    Field::new("decimalAny", Scalar::Decimal)
                        .column("decimalAny", "DECIMAL"),
                    Field::new("boolean", Scalar::Boolean).column("boolean", "BOOLEAN"),
                    Field::new("timestamp", Scalar::DateTime)
                        .column("timestamp", "TIMESTAMP(6)"),
                    Field::new("timestamptz", Scalar::DateTime)
                        .column("timestamptz", "TIMESTAMPTZ(6)"),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("time", Scalar::Time).column("time", "TIME(0)"),
                    Field::new("json", Scalar::Json).column("json", "JSON"),
                    Field::new("jsonB", Scalar::Json).column("jsonB", "JSONB"),
                    Field::new("byteA", Scalar::Bytes).column("byteA", "BYTEA"),
                    Field::new("money", Scalar::Decimal)
                        .column("money", "MONEY")
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
                        .unordered()
                        .rules(Rules::NONE.digits(19, 2)),
                    Field::new("inet", Scalar::String)
                        .column("inet", "INET")
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
                    Field::new("bit", Scalar::String)
                        .column("bit", "BIT(3)")
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
                    Field::new("varBit", Scalar::String)
                        .column("varBit", "VARBIT(5)")
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
                    Field::new("xml", Scalar::String)
                        .column("xml", "XML")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .filter(&[])
                        .unordered(),
                    Field::new("uuids", Scalar::Uuid)
                        .column("uuids", "UUID[]")
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
                        ),
                    Field::new("dates", Scalar::Date)
                        .column("dates", "DATE[]")
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
                        ),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Native_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/natives", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/natives/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/natives/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/natives", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/natives/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/natives/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/natives/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Native as ::gen_runtime::Model>::RESOURCE,
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
