#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Required {
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
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
}
/// What creates a [`Required`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct RequiredCreate {
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
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<u8>,
}
/// What changes in a [`Required`]; `None` leaves alone.
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
pub struct RequiredUpdate {
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
}
impl ::gen_runtime::Body for RequiredCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Required as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for RequiredUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Required as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Required {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Required", "/requireds", Table::new("Required"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("string", Scalar::String).column("string", "TEXT"),
                    Field::new("boolean", Scalar::Boolean).column("boolean", "BOOLEAN"),
                    Field::new("int", Scalar::Int).column("int", "INTEGER"),
                    Field::new("bigInt", Scalar::BigInt).column("bigInt", "BIGINT"),
                    Field::new("float", Scalar::Float)
                        .column("float", "DOUBLE PRECISION"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(65,30)")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "TIMESTAMP(3)"),
                    Field::new("json", Scalar::Json).column("json", "JSONB"),
                    Field::new("bytes", Scalar::Bytes).column("bytes", "BYTEA"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Required_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/requireds", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/requireds/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/requireds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/requireds",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/requireds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/requireds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/requireds/{key}",
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
pub struct Nullable {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "string")]
    pub string: ::core::option::Option<::std::string::String>,
    #[serde(rename = "boolean")]
    pub boolean: ::core::option::Option<bool>,
    #[serde(rename = "int")]
    pub int: ::core::option::Option<i32>,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: ::core::option::Option<i64>,
    #[serde(rename = "float")]
    pub float: ::core::option::Option<f64>,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(rename = "json")]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
}
/// What creates a [`Nullable`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct NullableCreate {
    #[serde(rename = "id")]
    pub id: i32,
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
}
/// What changes in a [`Nullable`]; `None` leaves alone.
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
pub struct NullableUpdate {
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub string: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "boolean",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub boolean: ::core::option::Option<::core::option::Option<bool>>,
    #[serde(
        rename = "int",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub int: ::core::option::Option<::core::option::Option<i32>>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub big_int: ::core::option::Option<::core::option::Option<i64>>,
    #[serde(
        rename = "float",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub float: ::core::option::Option<::core::option::Option<f64>>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub decimal: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    #[serde(
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub date_time: ::core::option::Option<
        ::core::option::Option<::gen_runtime::DateTime>,
    >,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub json: ::core::option::Option<
        ::core::option::Option<::gen_runtime::serde_json::Value>,
    >,
    #[serde(
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub bytes: ::core::option::Option<::core::option::Option<::std::vec::Vec<u8>>>,
}
impl ::gen_runtime::Body for NullableCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Nullable as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NullableUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Nullable as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Nullable {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Nullable", "/nullables", Table::new("Nullable"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("string", Scalar::String)
                        .column("string", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("boolean", Scalar::Boolean)
                        .column("boolean", "BOOLEAN")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("int", Scalar::Int)
                        .column("int", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("bigInt", Scalar::BigInt)
                        .column("bigInt", "BIGINT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("float", Scalar::Float)
                        .column("float", "DOUBLE PRECISION")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(65,30)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "TIMESTAMP(3)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("json", Scalar::Json)
                        .column("json", "JSONB")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("bytes", Scalar::Bytes)
                        .column("bytes", "BYTEA")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Nullable_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/nullables", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/nullables/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/nullables/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/nullables",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/nullables/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/nullables/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/nullables/{key}",
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
pub struct Many {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "string")]
    pub string: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "boolean")]
    pub boolean: ::std::vec::Vec<bool>,
    #[serde(rename = "int")]
    pub int: ::std::vec::Vec<i32>,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: ::std::vec::Vec<i64>,
    #[serde(rename = "float")]
    pub float: ::std::vec::Vec<f64>,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::std::vec::Vec<::gen_runtime::Decimal>,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::std::vec::Vec<::gen_runtime::DateTime>,
    #[serde(rename = "json")]
    pub json: ::std::vec::Vec<::gen_runtime::serde_json::Value>,
    #[serde(rename = "bytes", with = "::gen_runtime::wire")]
    pub bytes: ::std::vec::Vec<::std::vec::Vec<u8>>,
}
/// What creates a [`Many`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct ManyCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "boolean",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub boolean: ::core::option::Option<::std::vec::Vec<bool>>,
    #[serde(
        rename = "int",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int: ::core::option::Option<::std::vec::Vec<i32>>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big_int: ::core::option::Option<::std::vec::Vec<i64>>,
    #[serde(
        rename = "float",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float: ::core::option::Option<::std::vec::Vec<f64>>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::std::vec::Vec<::gen_runtime::Decimal>>,
    #[serde(
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::std::vec::Vec<::gen_runtime::serde_json::Value>>,
    #[serde(
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bytes: ::core::option::Option<::std::vec::Vec<::std::vec::Vec<u8>>>,
}
/// What changes in a [`Many`]; `None` leaves alone.
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
pub struct ManyUpdate {
    #[serde(
        rename = "string",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub string: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "boolean",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub boolean: ::core::option::Option<::std::vec::Vec<bool>>,
    #[serde(
        rename = "int",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub int: ::core::option::Option<::std::vec::Vec<i32>>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big_int: ::core::option::Option<::std::vec::Vec<i64>>,
    #[serde(
        rename = "float",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float: ::core::option::Option<::std::vec::Vec<f64>>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::std::vec::Vec<::gen_runtime::Decimal>>,
    #[serde(
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::std::vec::Vec<::gen_runtime::serde_json::Value>>,
    #[serde(
        rename = "bytes",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bytes: ::core::option::Option<::std::vec::Vec<::std::vec::Vec<u8>>>,
}
impl ::gen_runtime::Body for ManyCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Many as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for ManyUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Many as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Many {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Many", "/manies", Table::new("Many"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("string", Scalar::String)
                        .column("string", "TEXT[]")
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
                    Field::new("boolean", Scalar::Boolean)
                        .column("boolean", "BOOLEAN[]")
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
                    Field::new("int", Scalar::Int)
                        .column("int", "INTEGER[]")
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
                    Field::new("bigInt", Scalar::BigInt)
                        .column("bigInt", "BIGINT[]")
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
                    Field::new("float", Scalar::Float)
                        .column("float", "DOUBLE PRECISION[]")
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
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(65,30)[]")
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
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "TIMESTAMP(3)[]")
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
                    Field::new("json", Scalar::Json)
                        .column("json", "JSONB[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]")
                        .filter(&[Operator::IsEmpty]),
                    Field::new("bytes", Scalar::Bytes)
                        .column("bytes", "BYTEA[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]")
                        .filter(&[Operator::Has, Operator::IsEmpty]),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Many_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/manies", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/manies/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/manies/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/manies", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/manies/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/manies/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/manies/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Required as ::gen_runtime::Model>::RESOURCE,
    <self::Nullable as ::gen_runtime::Model>::RESOURCE,
    <self::Many as ::gen_runtime::Model>::RESOURCE,
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
