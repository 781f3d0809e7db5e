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
    pub id: i32,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "varChar")]
    pub var_char: ::std::string::String,
    #[serde(rename = "varCharMax")]
    pub var_char_max: ::std::string::String,
    #[serde(rename = "nVarChar")]
    pub n_var_char: ::std::string::String,
    #[serde(rename = "nVarCharMax")]
    pub n_var_char_max: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "nChar")]
    pub n_char: ::std::string::String,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(rename = "nText")]
    pub n_text: ::std::string::String,
    #[serde(rename = "xml")]
    pub xml: ::std::string::String,
    #[serde(rename = "uuid")]
    pub uuid: ::gen_runtime::Uuid,
    #[serde(rename = "bit")]
    pub bit: bool,
    #[serde(rename = "bitInt")]
    pub bit_int: i32,
    #[serde(rename = "tinyInt")]
    pub tiny_int: i32,
    #[serde(rename = "smallInt")]
    pub small_int: i32,
    #[serde(rename = "int")]
    pub int: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "float")]
    pub float: f64,
    #[serde(rename = "real")]
    pub real: f64,
    #[serde(rename = "money")]
    pub money: f64,
    #[serde(rename = "smallMoney")]
    pub small_money: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "numeric", with = "::gen_runtime::wire")]
    pub numeric: ::gen_runtime::Decimal,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "dateTime2", with = "::gen_runtime::wire")]
    pub date_time2: ::gen_runtime::DateTime,
    #[serde(rename = "smallDateTime", with = "::gen_runtime::wire")]
    pub small_date_time: ::gen_runtime::DateTime,
    #[serde(rename = "dateTimeOffset", with = "::gen_runtime::wire")]
    pub date_time_offset: ::gen_runtime::DateTime,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "time", with = "::gen_runtime::wire")]
    pub time: ::gen_runtime::DateTime,
    #[serde(rename = "binary", with = "::gen_runtime::wire")]
    pub binary: ::std::vec::Vec<u8>,
    #[serde(rename = "varBinary", with = "::gen_runtime::wire")]
    pub var_binary: ::std::vec::Vec<u8>,
    #[serde(rename = "varBinaryMax", with = "::gen_runtime::wire")]
    pub var_binary_max: ::std::vec::Vec<u8>,
    #[serde(rename = "image", with = "::gen_runtime::wire")]
    pub image: ::std::vec::Vec<u8>,
    #[serde(rename = "nothing")]
    pub nothing: ::core::option::Option<::std::string::String>,
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
    pub id: ::core::option::Option<i32>,
    #[serde(rename = "string")]
    pub string: ::std::string::String,
    #[serde(rename = "varChar")]
    pub var_char: ::std::string::String,
    #[serde(rename = "varCharMax")]
    pub var_char_max: ::std::string::String,
    #[serde(rename = "nVarChar")]
    pub n_var_char: ::std::string::String,
    #[serde(rename = "nVarCharMax")]
    pub n_var_char_max: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "nChar")]
    pub n_char: ::std::string::String,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(rename = "nText")]
    pub n_text: ::std::string::String,
    #[serde(rename = "xml")]
    pub xml: ::std::string::String,
    #[serde(rename = "uuid")]
    pub uuid: ::gen_runtime::Uuid,
    #[serde(rename = "bit")]
    pub bit: bool,
    #[serde(rename = "bitInt")]
    pub bit_int: i32,
    #[serde(rename = "tinyInt")]
    pub tiny_int: i32,
    #[serde(rename = "smallInt")]
    pub small_int: i32,
    #[serde(rename = "int")]
    pub int: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "float")]
    pub float: f64,
    #[serde(rename = "real")]
    pub real: f64,
    #[serde(rename = "money")]
    pub money: f64,
    #[serde(rename = "smallMoney")]
    pub small_money: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "numeric", with = "::gen_runtime::wire")]
    pub numeric: ::gen_runtime::Decimal,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "dateTime2", with = "::gen_runtime::wire")]
    pub date_time2: ::gen_runtime::DateTime,
    #[serde(rename = "smallDateTime", with = "::gen_runtime::wire")]
    pub small_date_time: ::gen_runtime::DateTime,
    #[serde(rename = "dateTimeOffset", with = "::gen_runtime::wire")]
    pub date_time_offset: ::gen_runtime::DateTime,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "time", with = "::gen_runtime::wire")]
    pub time: ::gen_runtime::DateTime,
    #[serde(rename = "binary", with = "::gen_runtime::wire")]
    pub binary: ::std::vec::Vec<u8>,
    #[serde(rename = "varBinary", with = "::gen_runtime::wire")]
    pub var_binary: ::std::vec::Vec<u8>,
    #[serde(rename = "varBinaryMax", with = "::gen_runtime::wire")]
    pub var_binary_max: ::std::vec::Vec<u8>,
    #[serde(rename = "image", with = "::gen_runtime::wire")]
    pub image: ::std::vec::Vec<u8>,
    #[serde(
        rename = "nothing",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub nothing: ::core::option::Option<::std::string::String>,
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
        rename = "varChar",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "varCharMax",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_char_max: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nVarChar",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub n_var_char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nVarCharMax",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub n_var_char_max: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "char",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nChar",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub n_char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "nText",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub n_text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "xml",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub xml: ::core::option::Option<::std::string::String>,
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
    pub bit: ::core::option::Option<bool>,
    #[serde(
        rename = "bitInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub bit_int: ::core::option::Option<i32>,
    #[serde(
        rename = "tinyInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub tiny_int: ::core::option::Option<i32>,
    #[serde(
        rename = "smallInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small_int: ::core::option::Option<i32>,
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
        rename = "real",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub real: ::core::option::Option<f64>,
    #[serde(
        rename = "money",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub money: ::core::option::Option<f64>,
    #[serde(
        rename = "smallMoney",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small_money: ::core::option::Option<f64>,
    #[serde(
        rename = "decimal",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "numeric",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub numeric: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "dateTime2",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time2: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "smallDateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small_date_time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "dateTimeOffset",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time_offset: ::core::option::Option<::gen_runtime::DateTime>,
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
        rename = "binary",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub binary: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "varBinary",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_binary: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "varBinaryMax",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_binary_max: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "image",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub image: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "nothing",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub nothing: ::core::option::Option<::core::option::Option<::std::string::String>>,
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
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("string", Scalar::String)
                        .column("string", "TEXT")
                        .rules(Rules::NONE.max_length(1000)),
                    Field::new("varChar", Scalar::String)
                        .column("varChar", "VARCHAR(20)")
                        .rules(Rules::NONE.max_length(20)),
                    Field::new("varCharMax", Scalar::String)
                        .column("varCharMax", "VARCHAR(Max)"),
                    Field::new("nVarChar", Scalar::String)
                        .column("nVarChar", "NVARCHAR(20)")
                        .rules(Rules::NONE.max_length(20)),
                    Field::new("nVarCharMax", Scalar::String)
                        .column("nVarCharMax", "NVARCHAR(Max)"),
                    Field::new("char", Scalar::String)
                        .column("char", "CHAR(5)")
                        .rules(Rules::NONE.max_length(5)),
                    Field::new("nChar", Scalar::String)
                        .column("nChar", "NCHAR(5)")
                        .rules(Rules::NONE.max_length(5)),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                    Field::new("nText", Scalar::String).column("nText", "NTEXT"),
                    Field::new("xml", Scalar::String)
                        .column("xml", "XML")
                        .filter(&[])
                        .unordered(),
                    Field::new("uuid", Scalar::Uuid).column("uuid", "UNIQUEIDENTIFIER"),
                    Field::new("bit", Scalar::Boolean).column("bit", "BIT").unordered(),
                    Field::new("bitInt", Scalar::Int)
                        .column("bitInt", "BIT")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("tinyInt", Scalar::Int)
                        .column("tinyInt", "TINYINT")
                        .rules(Rules::NONE.min(0).max(255)),
                    Field::new("smallInt", Scalar::Int)
                        .column("smallInt", "SMALLINT")
                        .rules(Rules::NONE.min(-32768).max(32767)),
                    Field::new("int", Scalar::Int).column("int", "INTEGER"),
                    Field::new("bigInt", Scalar::BigInt).column("bigInt", "BIGINT"),
                    Field::new("float", Scalar::Real).column("float", "FLOAT(53)"),
                    Field::new("real", Scalar::Real).column("real", "REAL"),
                    Field::new("money", Scalar::Float)
                        .column("money", "MONEY")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("smallMoney", Scalar::Float)
                        .column("smallMoney", "SMALLMONEY")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(10,3)")
                        .rules(Rules::NONE.digits(10, 3)),
                    Field::new("numeric", Scalar::Decimal)
                        .column("numeric", "DECIMAL")
                        .rules(Rules::NONE.digits(18, 0)),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "DATETIME"),
                    Field::new("dateTime2", Scalar::DateTime)
                        .column("dateTime2", "DATETIME2"),
                    Field::new("smallDateTime", Scalar::DateTime)
                        .column("smallDateTime", "SMALLDATETIME"),
                    Field::new("dateTimeOffset", Scalar::DateTime)
                        .column("dateTimeOffset", "DATETIMEOFFSET"),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("time", Scalar::Time).column("time", "TIME"),
                    Field::new("binary", Scalar::Bytes).column("binary", "BINARY(4)"),
                    Field::new("varBinary", Scalar::Bytes)
                        .column("varBinary", "VARBINARY(16)"),
                    Field::new("varBinaryMax", Scalar::Bytes)
                        .column("varBinaryMax", "VARBINARY(Max)"),
                    Field::new("image", Scalar::Bytes).column("image", "IMAGE"),
                    Field::new("nothing", Scalar::String)
                        .column("nothing", "NVARCHAR(7)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.max_length(7)),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("Everything_pkey", &[0]),
                    Unique::new("Everything_uuid_key", &[11]),
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
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = &[];
#[doc(hidden)]
pub mod no_driver {
    #[diagnostic::on_unimplemented(
        message = "[GEN0307] gen-runtime has no driver for sqlserver: the Rust backend has no `router` and no `create_tables`",
        label = "there is no driver",
        note = "serve this database from the TypeScript backend; `router = false` in `prisma_schema!` says that the types are all you want"
    )]
    pub trait Driver {
        fn absent<T>(&self) -> T;
    }
}
/// Cannot be called: gen-runtime has no driver for sqlserver: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn create_tables<Db: self::no_driver::Driver>(
    db: &Db,
) -> ::core::future::Ready<::core::result::Result<(), ::gen_runtime::Error>> {
    db.absent()
}
/// Cannot be called: gen-runtime has no driver for sqlserver: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn router<Db: self::no_driver::Driver, Policy>(
    db: Db,
    _policy: Policy,
) -> ::gen_runtime::axum::Router {
    db.absent()
}
