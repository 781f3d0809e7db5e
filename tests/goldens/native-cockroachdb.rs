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
    #[serde(rename = "id", with = "::gen_runtime::wire")]
    pub id: i64,
    #[serde(rename = "sequence")]
    pub sequence: i32,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "stringN")]
    pub string_n: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "single")]
    pub single: ::std::string::String,
    #[serde(rename = "inet")]
    pub inet: ::std::string::String,
    #[serde(rename = "uuid")]
    pub uuid: ::gen_runtime::Uuid,
    #[serde(rename = "bit")]
    pub bit: ::std::string::String,
    #[serde(rename = "varBit")]
    pub var_bit: ::std::string::String,
    #[serde(rename = "bool")]
    pub bool: bool,
    #[serde(rename = "int2")]
    pub int2: i32,
    #[serde(rename = "int4")]
    pub int4: i32,
    #[serde(rename = "oid")]
    pub oid: i32,
    #[serde(rename = "int8", with = "::gen_runtime::wire")]
    pub int8: i64,
    #[serde(rename = "float4")]
    pub float4: f64,
    #[serde(rename = "float8")]
    pub float8: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
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
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
    #[serde(rename = "colour")]
    pub colour: Colour,
    #[serde(rename = "texts")]
    pub texts: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "colours")]
    pub colours: ::std::vec::Vec<Colour>,
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
    pub id: ::core::option::Option<i64>,
    #[serde(
        rename = "sequence",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub sequence: ::core::option::Option<i32>,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "stringN")]
    pub string_n: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "single")]
    pub single: ::std::string::String,
    #[serde(rename = "inet")]
    pub inet: ::std::string::String,
    #[serde(rename = "uuid")]
    pub uuid: ::gen_runtime::Uuid,
    #[serde(rename = "bit")]
    pub bit: ::std::string::String,
    #[serde(rename = "varBit")]
    pub var_bit: ::std::string::String,
    #[serde(rename = "bool")]
    pub bool: bool,
    #[serde(rename = "int2")]
    pub int2: i32,
    #[serde(rename = "int4")]
    pub int4: i32,
    #[serde(rename = "oid")]
    pub oid: i32,
    #[serde(rename = "int8", with = "::gen_runtime::wire")]
    pub int8: i64,
    #[serde(rename = "float4")]
    pub float4: f64,
    #[serde(rename = "float8")]
    pub float8: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
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
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
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
        rename = "sequence",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub sequence: ::core::option::Option<i32>,
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "stringN",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string_n: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "char",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "single",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub single: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "inet",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub inet: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "uuid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub uuid: ::core::option::Option<::gen_runtime::Uuid>,
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
        rename = "bool",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bool: ::core::option::Option<bool>,
    #[serde(
        rename = "int2",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int2: ::core::option::Option<i32>,
    #[serde(
        rename = "int4",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int4: ::core::option::Option<i32>,
    #[serde(
        rename = "oid",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub oid: ::core::option::Option<i32>,
    #[serde(
        rename = "int8",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int8: ::core::option::Option<i64>,
    #[serde(
        rename = "float4",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float4: ::core::option::Option<f64>,
    #[serde(
        rename = "float8",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float8: ::core::option::Option<f64>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
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
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
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
                    Field::new("id", Scalar::BigInt)
                        .column("id", "INT8")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("sequence", Scalar::Int)
                        .column("sequence", "INT4")
                        .create(Presence::Optional)
                        .default(Default::Database),
                    Field::new("string", Scalar::String).column("string", "STRING"),
                    Field::new("stringN", Scalar::String)
                        .column("stringN", "STRING(20)")
                        .rules(Rules::NONE.max_length(20)),
                    Field::new("char", Scalar::String)
                        .column("char", "CHAR(5)")
                        .rules(Rules::NONE.max_length(5)),
                    Field::new("single", Scalar::String)
                        .column("single", "CATALOGSINGLECHAR")
                        .rules(Rules::NONE.max_length(1)),
                    Field::new("inet", Scalar::String)
                        .column("inet", "INET")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("uuid", Scalar::Uuid).column("uuid", "UUID"),
                    Field::new("bit", Scalar::String)
                        .column("bit", "BIT(3)")
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
                        .column("varBit", "VARBIT(8)")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("bool", Scalar::Boolean).column("bool", "BOOL"),
                    Field::new("int2", Scalar::Int)
                        .column("int2", "INT2")
                        .rules(Rules::NONE.min(-32768).max(32767)),
                    Field::new("int4", Scalar::Int).column("int4", "INT4"),
                    Field::new("oid", Scalar::Int)
                        .column("oid", "OID")
                        .rules(Rules::NONE.min(0)),
                    Field::new("int8", Scalar::BigInt).column("int8", "INT8"),
                    Field::new("float4", Scalar::Real).column("float4", "FLOAT4"),
                    Field::new("float8", Scalar::Float).column("float8", "FLOAT8"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(10,3)")
                        .rules(Rules::NONE.digits(10, 3)),
                    Field::new("timestamp", Scalar::DateTime)
                        .column("timestamp", "TIMESTAMP(3)"),
                    Field::new("timestamptz", Scalar::DateTime)
                        .column("timestamptz", "TIMESTAMPTZ(3)"),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("time", Scalar::Time).column("time", "TIME(3)"),
                    Field::new("json", Scalar::Json).column("json", "JSONB"),
                    Field::new("bytes", Scalar::Bytes).column("bytes", "BYTES"),
                    Field::new(
                            "colour",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("colour", "\"Colour\""),
                    Field::new("texts", Scalar::String)
                        .column("texts", "STRING[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                    Field::new(
                            "colours",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("colours", "\"Colour\"[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("Everything_pkey", &[0]),
                    Unique::new("Everything_uuid_key", &[7]),
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
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Everything as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Colour as ::gen_runtime::WireEnum>::ENUM,
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
