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
    pub id: u32,
    #[serde(rename = "plain")]
    pub plain: ::std::string::String,
    #[serde(rename = "varChar")]
    pub var_char: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "tinyText")]
    pub tiny_text: ::std::string::String,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(rename = "mediumText")]
    pub medium_text: ::std::string::String,
    #[serde(rename = "longText")]
    pub long_text: ::std::string::String,
    #[serde(rename = "tinyInt")]
    pub tiny_int: i32,
    #[serde(rename = "unsignedTiny")]
    pub unsigned_tiny: i32,
    #[serde(rename = "smallInt")]
    pub small_int: i32,
    #[serde(rename = "unsignedSmall")]
    pub unsigned_small: i32,
    #[serde(rename = "mediumInt")]
    pub medium_int: i32,
    #[serde(rename = "unsignedMedium")]
    pub unsigned_medium: i32,
    #[serde(rename = "year")]
    pub year: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "unsignedBig", with = "::gen_runtime::wire")]
    pub unsigned_big: i64,
    #[serde(rename = "flag")]
    pub flag: bool,
    #[serde(rename = "float")]
    pub float: f64,
    #[serde(rename = "double")]
    pub double: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "time", with = "::gen_runtime::wire")]
    pub time: ::gen_runtime::DateTime,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "timestamp", with = "::gen_runtime::wire")]
    pub timestamp: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "blob", with = "::gen_runtime::wire")]
    pub blob: ::std::vec::Vec<u8>,
    #[serde(rename = "binary", with = "::gen_runtime::wire")]
    pub binary: ::std::vec::Vec<u8>,
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
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<u32>,
    #[serde(rename = "plain")]
    pub plain: ::std::string::String,
    #[serde(rename = "varChar")]
    pub var_char: ::std::string::String,
    #[serde(rename = "char")]
    pub char: ::std::string::String,
    #[serde(rename = "tinyText")]
    pub tiny_text: ::std::string::String,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(rename = "mediumText")]
    pub medium_text: ::std::string::String,
    #[serde(rename = "longText")]
    pub long_text: ::std::string::String,
    #[serde(rename = "tinyInt")]
    pub tiny_int: i32,
    #[serde(rename = "unsignedTiny")]
    pub unsigned_tiny: i32,
    #[serde(rename = "smallInt")]
    pub small_int: i32,
    #[serde(rename = "unsignedSmall")]
    pub unsigned_small: i32,
    #[serde(rename = "mediumInt")]
    pub medium_int: i32,
    #[serde(rename = "unsignedMedium")]
    pub unsigned_medium: i32,
    #[serde(rename = "year")]
    pub year: i32,
    #[serde(rename = "bigInt", with = "::gen_runtime::wire")]
    pub big_int: i64,
    #[serde(rename = "unsignedBig", with = "::gen_runtime::wire")]
    pub unsigned_big: i64,
    #[serde(rename = "flag")]
    pub flag: bool,
    #[serde(rename = "float")]
    pub float: f64,
    #[serde(rename = "double")]
    pub double: f64,
    #[serde(rename = "decimal", with = "::gen_runtime::wire")]
    pub decimal: ::gen_runtime::Decimal,
    #[serde(rename = "date", with = "::gen_runtime::wire")]
    pub date: ::gen_runtime::DateTime,
    #[serde(rename = "time", with = "::gen_runtime::wire")]
    pub time: ::gen_runtime::DateTime,
    #[serde(rename = "dateTime", with = "::gen_runtime::wire")]
    pub date_time: ::gen_runtime::DateTime,
    #[serde(rename = "timestamp", with = "::gen_runtime::wire")]
    pub timestamp: ::gen_runtime::DateTime,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "blob", with = "::gen_runtime::wire")]
    pub blob: ::std::vec::Vec<u8>,
    #[serde(rename = "binary", with = "::gen_runtime::wire")]
    pub binary: ::std::vec::Vec<u8>,
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
        rename = "plain",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub plain: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "varChar",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub var_char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "char",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub char: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "tinyText",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub tiny_text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "mediumText",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub medium_text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "longText",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub long_text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "tinyInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub tiny_int: ::core::option::Option<i32>,
    #[serde(
        rename = "unsignedTiny",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub unsigned_tiny: ::core::option::Option<i32>,
    #[serde(
        rename = "smallInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub small_int: ::core::option::Option<i32>,
    #[serde(
        rename = "unsignedSmall",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub unsigned_small: ::core::option::Option<i32>,
    #[serde(
        rename = "mediumInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub medium_int: ::core::option::Option<i32>,
    #[serde(
        rename = "unsignedMedium",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub unsigned_medium: ::core::option::Option<i32>,
    #[serde(
        rename = "year",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub year: ::core::option::Option<i32>,
    #[serde(
        rename = "bigInt",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big_int: ::core::option::Option<i64>,
    #[serde(
        rename = "unsignedBig",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub unsigned_big: ::core::option::Option<i64>,
    #[serde(
        rename = "flag",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub flag: ::core::option::Option<bool>,
    #[serde(
        rename = "float",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub float: ::core::option::Option<f64>,
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
        rename = "dateTime",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "timestamp",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub timestamp: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "blob",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub blob: ::core::option::Option<::std::vec::Vec<u8>>,
    #[serde(
        rename = "binary",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub binary: ::core::option::Option<::std::vec::Vec<u8>>,
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
                    Field::new("id", Scalar::UnsignedInt)
                        .column("id", "INTEGER UNSIGNED")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("plain", Scalar::String)
                        .column("plain", "VARCHAR(191)")
                        .rules(Rules::NONE.max_length(191)),
                    Field::new("varChar", Scalar::String)
                        .column("varChar", "VARCHAR(20)")
                        .rules(Rules::NONE.max_length(20)),
                    Field::new("char", Scalar::String)
                        .column("char", "CHAR(2)")
                        .rules(Rules::NONE.max_length(2)),
                    Field::new("tinyText", Scalar::String)
                        .column("tinyText", "TINYTEXT"),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                    Field::new("mediumText", Scalar::String)
                        .column("mediumText", "MEDIUMTEXT"),
                    Field::new("longText", Scalar::String)
                        .column("longText", "LONGTEXT"),
                    Field::new("tinyInt", Scalar::Int)
                        .column("tinyInt", "TINYINT")
                        .rules(Rules::NONE.min(-128).max(127)),
                    Field::new("unsignedTiny", Scalar::Int)
                        .column("unsignedTiny", "TINYINT UNSIGNED")
                        .rules(Rules::NONE.min(0).max(255)),
                    Field::new("smallInt", Scalar::Int)
                        .column("smallInt", "SMALLINT")
                        .rules(Rules::NONE.min(-32768).max(32767)),
                    Field::new("unsignedSmall", Scalar::Int)
                        .column("unsignedSmall", "SMALLINT UNSIGNED")
                        .rules(Rules::NONE.min(0).max(65535)),
                    Field::new("mediumInt", Scalar::Int)
                        .column("mediumInt", "MEDIUMINT")
                        .rules(Rules::NONE.min(-8388608).max(8388607)),
                    Field::new("unsignedMedium", Scalar::Int)
                        .column("unsignedMedium", "MEDIUMINT UNSIGNED")
                        .rules(Rules::NONE.min(0).max(16777215)),
                    Field::new("year", Scalar::Int).column("year", "YEAR"),
                    Field::new("bigInt", Scalar::BigInt).column("bigInt", "BIGINT"),
                    Field::new("unsignedBig", Scalar::BigInt)
                        .column("unsignedBig", "BIGINT UNSIGNED")
                        .rules(Rules::NONE.min(0)),
                    Field::new("flag", Scalar::Boolean).column("flag", "TINYINT"),
                    Field::new("float", Scalar::Real).column("float", "FLOAT"),
                    Field::new("double", Scalar::Float).column("double", "DOUBLE"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(8,3)")
                        .rules(Rules::NONE.digits(8, 3)),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("time", Scalar::Time).column("time", "TIME(3)"),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "DATETIME(6)"),
                    Field::new("timestamp", Scalar::DateTime)
                        .column("timestamp", "TIMESTAMP(0)"),
                    Field::new("json", Scalar::Json).column("json", "JSON"),
                    Field::new("blob", Scalar::Bytes).column("blob", "BLOB"),
                    Field::new("binary", Scalar::Bytes).column("binary", "BINARY(16)"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("PRIMARY", &[0])])
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
#[doc(hidden)]
pub mod no_driver {
    #[diagnostic::on_unimplemented(
        message = "[GEN0307] gen-runtime has no driver for mysql: the Rust backend has no `router` and no `create_tables`",
        label = "there is no driver",
        note = "serve this database from the TypeScript backend; `router = false` in `prisma_schema!` says that the types are all you want"
    )]
    pub trait Driver {
        fn absent<T>(&self) -> T;
    }
}
/// Cannot be called: gen-runtime has no driver for mysql: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn create_tables<Db: self::no_driver::Driver>(
    db: &Db,
) -> ::core::future::Ready<::core::result::Result<(), ::gen_runtime::Error>> {
    db.absent()
}
/// Cannot be called: gen-runtime has no driver for mysql: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn router<Db: self::no_driver::Driver, Policy>(
    db: Db,
    _policy: Policy,
) -> ::gen_runtime::axum::Router {
    db.absent()
}
