#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Native {
    pub id: u32,
    pub plain: ::std::string::String,
    pub var_char: ::std::string::String,
    pub char: ::std::string::String,
    pub tiny_text: ::std::string::String,
    pub text: ::std::string::String,
    pub medium_text: ::std::string::String,
    pub long_text: ::std::string::String,
    pub tiny_int: i32,
    pub unsigned_tiny: i32,
    pub small_int: i32,
    pub unsigned_small: i32,
    pub medium_int: i32,
    pub unsigned_medium: i32,
    pub year: i32,
    pub big_int: i64,
    pub unsigned_big: i64,
    pub flag: bool,
    pub float: f64,
    pub double: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub date_time: ::gen_runtime::DateTime,
    pub timestamp: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub blob: ::std::vec::Vec<u8>,
    pub binary: ::std::vec::Vec<u8>,
}
impl ::gen_runtime::Shape for Native {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Native",
        <Native as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "plain",
            "varChar",
            "char",
            "tinyText",
            "text",
            "mediumText",
            "longText",
            "tinyInt",
            "unsignedTiny",
            "smallInt",
            "unsignedSmall",
            "mediumInt",
            "unsignedMedium",
            "year",
            "bigInt",
            "unsignedBig",
            "flag",
            "float",
            "double",
            "decimal",
            "date",
            "time",
            "dateTime",
            "timestamp",
            "json",
            "blob",
            "binary",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.plain);
        to.put(&self.var_char);
        to.put(&self.char);
        to.put(&self.tiny_text);
        to.put(&self.text);
        to.put(&self.medium_text);
        to.put(&self.long_text);
        to.put(&self.tiny_int);
        to.put(&self.unsigned_tiny);
        to.put(&self.small_int);
        to.put(&self.unsigned_small);
        to.put(&self.medium_int);
        to.put(&self.unsigned_medium);
        to.put(&self.year);
        to.put(&self.big_int);
        to.put(&self.unsigned_big);
        to.put(&self.flag);
        to.put(&self.float);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.date_time);
        to.put(&self.timestamp);
        to.put(&self.json);
        to.put(&self.blob);
        to.put(&self.binary);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            plain: from.take(),
            var_char: from.take(),
            char: from.take(),
            tiny_text: from.take(),
            text: from.take(),
            medium_text: from.take(),
            long_text: from.take(),
            tiny_int: from.take(),
            unsigned_tiny: from.take(),
            small_int: from.take(),
            unsigned_small: from.take(),
            medium_int: from.take(),
            unsigned_medium: from.take(),
            year: from.take(),
            big_int: from.take(),
            unsigned_big: from.take(),
            flag: from.take(),
            float: from.take(),
            double: from.take(),
            decimal: from.take(),
            date: from.take(),
            time: from.take(),
            date_time: from.take(),
            timestamp: from.take(),
            json: from.take(),
            blob: from.take(),
            binary: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Native {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Native {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Native`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct NativeCreate {
    pub id: ::core::option::Option<u32>,
    pub plain: ::std::string::String,
    pub var_char: ::std::string::String,
    pub char: ::std::string::String,
    pub tiny_text: ::std::string::String,
    pub text: ::std::string::String,
    pub medium_text: ::std::string::String,
    pub long_text: ::std::string::String,
    pub tiny_int: i32,
    pub unsigned_tiny: i32,
    pub small_int: i32,
    pub unsigned_small: i32,
    pub medium_int: i32,
    pub unsigned_medium: i32,
    pub year: i32,
    pub big_int: i64,
    pub unsigned_big: i64,
    pub flag: bool,
    pub float: f64,
    pub double: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub date_time: ::gen_runtime::DateTime,
    pub timestamp: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub blob: ::std::vec::Vec<u8>,
    pub binary: ::std::vec::Vec<u8>,
}
impl ::gen_runtime::Shape for NativeCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NativeCreate",
        <Native as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "plain",
            "varChar",
            "char",
            "tinyText",
            "text",
            "mediumText",
            "longText",
            "tinyInt",
            "unsignedTiny",
            "smallInt",
            "unsignedSmall",
            "mediumInt",
            "unsignedMedium",
            "year",
            "bigInt",
            "unsignedBig",
            "flag",
            "float",
            "double",
            "decimal",
            "date",
            "time",
            "dateTime",
            "timestamp",
            "json",
            "blob",
            "binary",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.plain);
        to.put(&self.var_char);
        to.put(&self.char);
        to.put(&self.tiny_text);
        to.put(&self.text);
        to.put(&self.medium_text);
        to.put(&self.long_text);
        to.put(&self.tiny_int);
        to.put(&self.unsigned_tiny);
        to.put(&self.small_int);
        to.put(&self.unsigned_small);
        to.put(&self.medium_int);
        to.put(&self.unsigned_medium);
        to.put(&self.year);
        to.put(&self.big_int);
        to.put(&self.unsigned_big);
        to.put(&self.flag);
        to.put(&self.float);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.date_time);
        to.put(&self.timestamp);
        to.put(&self.json);
        to.put(&self.blob);
        to.put(&self.binary);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            plain: from.take(),
            var_char: from.take(),
            char: from.take(),
            tiny_text: from.take(),
            text: from.take(),
            medium_text: from.take(),
            long_text: from.take(),
            tiny_int: from.take(),
            unsigned_tiny: from.take(),
            small_int: from.take(),
            unsigned_small: from.take(),
            medium_int: from.take(),
            unsigned_medium: from.take(),
            year: from.take(),
            big_int: from.take(),
            unsigned_big: from.take(),
            flag: from.take(),
            float: from.take(),
            double: from.take(),
            decimal: from.take(),
            date: from.take(),
            time: from.take(),
            date_time: from.take(),
            timestamp: from.take(),
            json: from.take(),
            blob: from.take(),
            binary: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for NativeCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for NativeCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Native`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NativeUpdate {
    pub plain: ::core::option::Option<::std::string::String>,
    pub var_char: ::core::option::Option<::std::string::String>,
    pub char: ::core::option::Option<::std::string::String>,
    pub tiny_text: ::core::option::Option<::std::string::String>,
    pub text: ::core::option::Option<::std::string::String>,
    pub medium_text: ::core::option::Option<::std::string::String>,
    pub long_text: ::core::option::Option<::std::string::String>,
    pub tiny_int: ::core::option::Option<i32>,
    pub unsigned_tiny: ::core::option::Option<i32>,
    pub small_int: ::core::option::Option<i32>,
    pub unsigned_small: ::core::option::Option<i32>,
    pub medium_int: ::core::option::Option<i32>,
    pub unsigned_medium: ::core::option::Option<i32>,
    pub year: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub unsigned_big: ::core::option::Option<i64>,
    pub flag: ::core::option::Option<bool>,
    pub float: ::core::option::Option<f64>,
    pub double: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    pub time: ::core::option::Option<::gen_runtime::DateTime>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub timestamp: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub blob: ::core::option::Option<::std::vec::Vec<u8>>,
    pub binary: ::core::option::Option<::std::vec::Vec<u8>>,
}
impl ::gen_runtime::Shape for NativeUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NativeUpdate",
        <Native as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "plain",
            "varChar",
            "char",
            "tinyText",
            "text",
            "mediumText",
            "longText",
            "tinyInt",
            "unsignedTiny",
            "smallInt",
            "unsignedSmall",
            "mediumInt",
            "unsignedMedium",
            "year",
            "bigInt",
            "unsignedBig",
            "flag",
            "float",
            "double",
            "decimal",
            "date",
            "time",
            "dateTime",
            "timestamp",
            "json",
            "blob",
            "binary",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.plain);
        to.put(&self.var_char);
        to.put(&self.char);
        to.put(&self.tiny_text);
        to.put(&self.text);
        to.put(&self.medium_text);
        to.put(&self.long_text);
        to.put(&self.tiny_int);
        to.put(&self.unsigned_tiny);
        to.put(&self.small_int);
        to.put(&self.unsigned_small);
        to.put(&self.medium_int);
        to.put(&self.unsigned_medium);
        to.put(&self.year);
        to.put(&self.big_int);
        to.put(&self.unsigned_big);
        to.put(&self.flag);
        to.put(&self.float);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.date_time);
        to.put(&self.timestamp);
        to.put(&self.json);
        to.put(&self.blob);
        to.put(&self.binary);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            plain: from.take(),
            var_char: from.take(),
            char: from.take(),
            tiny_text: from.take(),
            text: from.take(),
            medium_text: from.take(),
            long_text: from.take(),
            tiny_int: from.take(),
            unsigned_tiny: from.take(),
            small_int: from.take(),
            unsigned_small: from.take(),
            medium_int: from.take(),
            unsigned_medium: from.take(),
            year: from.take(),
            big_int: from.take(),
            unsigned_big: from.take(),
            flag: from.take(),
            float: from.take(),
            double: from.take(),
            decimal: from.take(),
            date: from.take(),
            time: from.take(),
            date_time: from.take(),
            timestamp: from.take(),
            json: from.take(),
            blob: from.take(),
            binary: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for NativeUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for NativeUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
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
                        .column("dateTime", "DATETIME(6)")
                        .no_cursor(),
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
                        OperationKind::Query,
                        Method::Post,
                        "/natives/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/natives/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/natives/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/natives/meta/delete-many",
                        200,
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
