#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Everything {
    pub id: i32,
    pub string: ::std::string::String,
    pub var_char: ::std::string::String,
    pub var_char_max: ::std::string::String,
    pub n_var_char: ::std::string::String,
    pub n_var_char_max: ::std::string::String,
    pub char: ::std::string::String,
    pub n_char: ::std::string::String,
    pub text: ::std::string::String,
    pub n_text: ::std::string::String,
    pub xml: ::std::string::String,
    pub uuid: ::gen_runtime::Uuid,
    pub bit: bool,
    pub bit_int: i32,
    pub tiny_int: i32,
    pub small_int: i32,
    pub int: i32,
    pub big_int: i64,
    pub float: f64,
    pub real: f64,
    pub money: f64,
    pub small_money: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub numeric: ::gen_runtime::Decimal,
    pub date_time: ::gen_runtime::DateTime,
    pub date_time2: ::gen_runtime::DateTime,
    pub small_date_time: ::gen_runtime::DateTime,
    pub date_time_offset: ::gen_runtime::DateTime,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub binary: ::std::vec::Vec<u8>,
    pub var_binary: ::std::vec::Vec<u8>,
    pub var_binary_max: ::std::vec::Vec<u8>,
    pub image: ::std::vec::Vec<u8>,
    pub nothing: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Everything {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Everything",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "string",
            "varChar",
            "varCharMax",
            "nVarChar",
            "nVarCharMax",
            "char",
            "nChar",
            "text",
            "nText",
            "xml",
            "uuid",
            "bit",
            "bitInt",
            "tinyInt",
            "smallInt",
            "int",
            "bigInt",
            "float",
            "real",
            "money",
            "smallMoney",
            "decimal",
            "numeric",
            "dateTime",
            "dateTime2",
            "smallDateTime",
            "dateTimeOffset",
            "date",
            "time",
            "binary",
            "varBinary",
            "varBinaryMax",
            "image",
            "nothing",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.var_char);
        to.put(&self.var_char_max);
        to.put(&self.n_var_char);
        to.put(&self.n_var_char_max);
        to.put(&self.char);
        to.put(&self.n_char);
        to.put(&self.text);
        to.put(&self.n_text);
        to.put(&self.xml);
        to.put(&self.uuid);
        to.put(&self.bit);
        to.put(&self.bit_int);
        to.put(&self.tiny_int);
        to.put(&self.small_int);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.real);
        to.put(&self.money);
        to.put(&self.small_money);
        to.put(&self.decimal);
        to.put(&self.numeric);
        to.put(&self.date_time);
        to.put(&self.date_time2);
        to.put(&self.small_date_time);
        to.put(&self.date_time_offset);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.binary);
        to.put(&self.var_binary);
        to.put(&self.var_binary_max);
        to.put(&self.image);
        to.put(&self.nothing);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            var_char: from.take(),
            var_char_max: from.take(),
            n_var_char: from.take(),
            n_var_char_max: from.take(),
            char: from.take(),
            n_char: from.take(),
            text: from.take(),
            n_text: from.take(),
            xml: from.take(),
            uuid: from.take(),
            bit: from.take(),
            bit_int: from.take(),
            tiny_int: from.take(),
            small_int: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            real: from.take(),
            money: from.take(),
            small_money: from.take(),
            decimal: from.take(),
            numeric: from.take(),
            date_time: from.take(),
            date_time2: from.take(),
            small_date_time: from.take(),
            date_time_offset: from.take(),
            date: from.take(),
            time: from.take(),
            binary: from.take(),
            var_binary: from.take(),
            var_binary_max: from.take(),
            image: from.take(),
            nothing: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Everything {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Everything {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Everything`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct EverythingCreate {
    pub id: ::core::option::Option<i32>,
    pub string: ::std::string::String,
    pub var_char: ::std::string::String,
    pub var_char_max: ::std::string::String,
    pub n_var_char: ::std::string::String,
    pub n_var_char_max: ::std::string::String,
    pub char: ::std::string::String,
    pub n_char: ::std::string::String,
    pub text: ::std::string::String,
    pub n_text: ::std::string::String,
    pub xml: ::std::string::String,
    pub uuid: ::gen_runtime::Uuid,
    pub bit: bool,
    pub bit_int: i32,
    pub tiny_int: i32,
    pub small_int: i32,
    pub int: i32,
    pub big_int: i64,
    pub float: f64,
    pub real: f64,
    pub money: f64,
    pub small_money: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub numeric: ::gen_runtime::Decimal,
    pub date_time: ::gen_runtime::DateTime,
    pub date_time2: ::gen_runtime::DateTime,
    pub small_date_time: ::gen_runtime::DateTime,
    pub date_time_offset: ::gen_runtime::DateTime,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub binary: ::std::vec::Vec<u8>,
    pub var_binary: ::std::vec::Vec<u8>,
    pub var_binary_max: ::std::vec::Vec<u8>,
    pub image: ::std::vec::Vec<u8>,
    pub nothing: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for EverythingCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingCreate",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "string",
            "varChar",
            "varCharMax",
            "nVarChar",
            "nVarCharMax",
            "char",
            "nChar",
            "text",
            "nText",
            "xml",
            "uuid",
            "bit",
            "bitInt",
            "tinyInt",
            "smallInt",
            "int",
            "bigInt",
            "float",
            "real",
            "money",
            "smallMoney",
            "decimal",
            "numeric",
            "dateTime",
            "dateTime2",
            "smallDateTime",
            "dateTimeOffset",
            "date",
            "time",
            "binary",
            "varBinary",
            "varBinaryMax",
            "image",
            "nothing",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.var_char);
        to.put(&self.var_char_max);
        to.put(&self.n_var_char);
        to.put(&self.n_var_char_max);
        to.put(&self.char);
        to.put(&self.n_char);
        to.put(&self.text);
        to.put(&self.n_text);
        to.put(&self.xml);
        to.put(&self.uuid);
        to.put(&self.bit);
        to.put(&self.bit_int);
        to.put(&self.tiny_int);
        to.put(&self.small_int);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.real);
        to.put(&self.money);
        to.put(&self.small_money);
        to.put(&self.decimal);
        to.put(&self.numeric);
        to.put(&self.date_time);
        to.put(&self.date_time2);
        to.put(&self.small_date_time);
        to.put(&self.date_time_offset);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.binary);
        to.put(&self.var_binary);
        to.put(&self.var_binary_max);
        to.put(&self.image);
        to.put(&self.nothing);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            var_char: from.take(),
            var_char_max: from.take(),
            n_var_char: from.take(),
            n_var_char_max: from.take(),
            char: from.take(),
            n_char: from.take(),
            text: from.take(),
            n_text: from.take(),
            xml: from.take(),
            uuid: from.take(),
            bit: from.take(),
            bit_int: from.take(),
            tiny_int: from.take(),
            small_int: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            real: from.take(),
            money: from.take(),
            small_money: from.take(),
            decimal: from.take(),
            numeric: from.take(),
            date_time: from.take(),
            date_time2: from.take(),
            small_date_time: from.take(),
            date_time_offset: from.take(),
            date: from.take(),
            time: from.take(),
            binary: from.take(),
            var_binary: from.take(),
            var_binary_max: from.take(),
            image: from.take(),
            nothing: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for EverythingCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for EverythingCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Everything`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EverythingUpdate {
    pub string: ::core::option::Option<::std::string::String>,
    pub var_char: ::core::option::Option<::std::string::String>,
    pub var_char_max: ::core::option::Option<::std::string::String>,
    pub n_var_char: ::core::option::Option<::std::string::String>,
    pub n_var_char_max: ::core::option::Option<::std::string::String>,
    pub char: ::core::option::Option<::std::string::String>,
    pub n_char: ::core::option::Option<::std::string::String>,
    pub text: ::core::option::Option<::std::string::String>,
    pub n_text: ::core::option::Option<::std::string::String>,
    pub xml: ::core::option::Option<::std::string::String>,
    pub uuid: ::core::option::Option<::gen_runtime::Uuid>,
    pub bit: ::core::option::Option<bool>,
    pub bit_int: ::core::option::Option<i32>,
    pub tiny_int: ::core::option::Option<i32>,
    pub small_int: ::core::option::Option<i32>,
    pub int: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub float: ::core::option::Option<f64>,
    pub real: ::core::option::Option<f64>,
    pub money: ::core::option::Option<f64>,
    pub small_money: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub numeric: ::core::option::Option<::gen_runtime::Decimal>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub date_time2: ::core::option::Option<::gen_runtime::DateTime>,
    pub small_date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub date_time_offset: ::core::option::Option<::gen_runtime::DateTime>,
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    pub time: ::core::option::Option<::gen_runtime::DateTime>,
    pub binary: ::core::option::Option<::std::vec::Vec<u8>>,
    pub var_binary: ::core::option::Option<::std::vec::Vec<u8>>,
    pub var_binary_max: ::core::option::Option<::std::vec::Vec<u8>>,
    pub image: ::core::option::Option<::std::vec::Vec<u8>>,
    pub nothing: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for EverythingUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingUpdate",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "string",
            "varChar",
            "varCharMax",
            "nVarChar",
            "nVarCharMax",
            "char",
            "nChar",
            "text",
            "nText",
            "xml",
            "uuid",
            "bit",
            "bitInt",
            "tinyInt",
            "smallInt",
            "int",
            "bigInt",
            "float",
            "real",
            "money",
            "smallMoney",
            "decimal",
            "numeric",
            "dateTime",
            "dateTime2",
            "smallDateTime",
            "dateTimeOffset",
            "date",
            "time",
            "binary",
            "varBinary",
            "varBinaryMax",
            "image",
            "nothing",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.string);
        to.put(&self.var_char);
        to.put(&self.var_char_max);
        to.put(&self.n_var_char);
        to.put(&self.n_var_char_max);
        to.put(&self.char);
        to.put(&self.n_char);
        to.put(&self.text);
        to.put(&self.n_text);
        to.put(&self.xml);
        to.put(&self.uuid);
        to.put(&self.bit);
        to.put(&self.bit_int);
        to.put(&self.tiny_int);
        to.put(&self.small_int);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.real);
        to.put(&self.money);
        to.put(&self.small_money);
        to.put(&self.decimal);
        to.put(&self.numeric);
        to.put(&self.date_time);
        to.put(&self.date_time2);
        to.put(&self.small_date_time);
        to.put(&self.date_time_offset);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.binary);
        to.put(&self.var_binary);
        to.put(&self.var_binary_max);
        to.put(&self.image);
        to.put(&self.nothing);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            string: from.take(),
            var_char: from.take(),
            var_char_max: from.take(),
            n_var_char: from.take(),
            n_var_char_max: from.take(),
            char: from.take(),
            n_char: from.take(),
            text: from.take(),
            n_text: from.take(),
            xml: from.take(),
            uuid: from.take(),
            bit: from.take(),
            bit_int: from.take(),
            tiny_int: from.take(),
            small_int: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            real: from.take(),
            money: from.take(),
            small_money: from.take(),
            decimal: from.take(),
            numeric: from.take(),
            date_time: from.take(),
            date_time2: from.take(),
            small_date_time: from.take(),
            date_time_offset: from.take(),
            date: from.take(),
            time: from.take(),
            binary: from.take(),
            var_binary: from.take(),
            var_binary_max: from.take(),
            image: from.take(),
            nothing: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for EverythingUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for EverythingUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for EverythingCreate {
    type Row = Everything;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for EverythingUpdate {
    type Row = Everything;
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
                        .column("dateTime", "DATETIME")
                        .no_cursor(),
                    Field::new("dateTime2", Scalar::DateTime)
                        .column("dateTime2", "DATETIME2")
                        .no_cursor(),
                    Field::new("smallDateTime", Scalar::DateTime)
                        .column("smallDateTime", "SMALLDATETIME")
                        .no_cursor(),
                    Field::new("dateTimeOffset", Scalar::DateTime)
                        .column("dateTimeOffset", "DATETIMEOFFSET")
                        .no_cursor(),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("time", Scalar::Time).column("time", "TIME").no_cursor(),
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
                        OperationKind::Query,
                        Method::Post,
                        "/everythings/meta/query",
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
                    Operation::get_by("/everythings/by/uuid/{key}", &[11]),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/everythings/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/everythings/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/everythings/meta/delete-many",
                        200,
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
