#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    First,
    Second,
}
impl ::gen_runtime::WireEnum for Kind {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Kind",
        &[("FIRST", "the 'first' \\ one"), ("SECOND", "second")],
    );
    const ALL: &'static [Self] = &[Self::First, Self::Second];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Kind {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Kind {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
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
    pub unsigned_int: u32,
    pub flag: bool,
    pub bit: bool,
    pub float: f64,
    pub double: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub plain_decimal: ::gen_runtime::Decimal,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub date_time: ::gen_runtime::DateTime,
    pub timestamp: ::gen_runtime::DateTime,
    pub plain_moment: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub blob: ::std::vec::Vec<u8>,
    pub binary: ::std::vec::Vec<u8>,
    pub var_binary: ::std::vec::Vec<u8>,
    pub tiny_blob: ::std::vec::Vec<u8>,
    pub kind: Kind,
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
            "unsignedInt",
            "flag",
            "bit",
            "float",
            "double",
            "decimal",
            "plainDecimal",
            "date",
            "time",
            "dateTime",
            "timestamp",
            "plainMoment",
            "json",
            "blob",
            "binary",
            "varBinary",
            "tinyBlob",
            "kind",
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
        to.put(&self.unsigned_int);
        to.put(&self.flag);
        to.put(&self.bit);
        to.put(&self.float);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.plain_decimal);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.date_time);
        to.put(&self.timestamp);
        to.put(&self.plain_moment);
        to.put(&self.json);
        to.put(&self.blob);
        to.put(&self.binary);
        to.put(&self.var_binary);
        to.put(&self.tiny_blob);
        to.put(&self.kind);
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
            unsigned_int: from.take(),
            flag: from.take(),
            bit: from.take(),
            float: from.take(),
            double: from.take(),
            decimal: from.take(),
            plain_decimal: from.take(),
            date: from.take(),
            time: from.take(),
            date_time: from.take(),
            timestamp: from.take(),
            plain_moment: from.take(),
            json: from.take(),
            blob: from.take(),
            binary: from.take(),
            var_binary: from.take(),
            tiny_blob: from.take(),
            kind: from.take(),
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
    pub unsigned_int: u32,
    pub flag: bool,
    pub bit: bool,
    pub float: f64,
    pub double: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub plain_decimal: ::gen_runtime::Decimal,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub date_time: ::gen_runtime::DateTime,
    pub timestamp: ::gen_runtime::DateTime,
    pub plain_moment: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub blob: ::std::vec::Vec<u8>,
    pub binary: ::std::vec::Vec<u8>,
    pub var_binary: ::std::vec::Vec<u8>,
    pub tiny_blob: ::std::vec::Vec<u8>,
    pub kind: ::core::option::Option<Kind>,
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
            "unsignedInt",
            "flag",
            "bit",
            "float",
            "double",
            "decimal",
            "plainDecimal",
            "date",
            "time",
            "dateTime",
            "timestamp",
            "plainMoment",
            "json",
            "blob",
            "binary",
            "varBinary",
            "tinyBlob",
            "kind",
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
        to.put(&self.unsigned_int);
        to.put(&self.flag);
        to.put(&self.bit);
        to.put(&self.float);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.plain_decimal);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.date_time);
        to.put(&self.timestamp);
        to.put(&self.plain_moment);
        to.put(&self.json);
        to.put(&self.blob);
        to.put(&self.binary);
        to.put(&self.var_binary);
        to.put(&self.tiny_blob);
        to.put(&self.kind);
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
            unsigned_int: from.take(),
            flag: from.take(),
            bit: from.take(),
            float: from.take(),
            double: from.take(),
            decimal: from.take(),
            plain_decimal: from.take(),
            date: from.take(),
            time: from.take(),
            date_time: from.take(),
            timestamp: from.take(),
            plain_moment: from.take(),
            json: from.take(),
            blob: from.take(),
            binary: from.take(),
            var_binary: from.take(),
            tiny_blob: from.take(),
            kind: from.take(),
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
    pub unsigned_int: ::core::option::Option<u32>,
    pub flag: ::core::option::Option<bool>,
    pub bit: ::core::option::Option<bool>,
    pub float: ::core::option::Option<f64>,
    pub double: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub plain_decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    pub time: ::core::option::Option<::gen_runtime::DateTime>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub timestamp: ::core::option::Option<::gen_runtime::DateTime>,
    pub plain_moment: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub blob: ::core::option::Option<::std::vec::Vec<u8>>,
    pub binary: ::core::option::Option<::std::vec::Vec<u8>>,
    pub var_binary: ::core::option::Option<::std::vec::Vec<u8>>,
    pub tiny_blob: ::core::option::Option<::std::vec::Vec<u8>>,
    pub kind: ::core::option::Option<Kind>,
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
            "unsignedInt",
            "flag",
            "bit",
            "float",
            "double",
            "decimal",
            "plainDecimal",
            "date",
            "time",
            "dateTime",
            "timestamp",
            "plainMoment",
            "json",
            "blob",
            "binary",
            "varBinary",
            "tinyBlob",
            "kind",
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
        to.put(&self.unsigned_int);
        to.put(&self.flag);
        to.put(&self.bit);
        to.put(&self.float);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.plain_decimal);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.date_time);
        to.put(&self.timestamp);
        to.put(&self.plain_moment);
        to.put(&self.json);
        to.put(&self.blob);
        to.put(&self.binary);
        to.put(&self.var_binary);
        to.put(&self.tiny_blob);
        to.put(&self.kind);
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
            unsigned_int: from.take(),
            flag: from.take(),
            bit: from.take(),
            float: from.take(),
            double: from.take(),
            decimal: from.take(),
            plain_decimal: from.take(),
            date: from.take(),
            time: from.take(),
            date_time: from.take(),
            timestamp: from.take(),
            plain_moment: from.take(),
            json: from.take(),
            blob: from.take(),
            binary: from.take(),
            var_binary: from.take(),
            tiny_blob: from.take(),
            kind: from.take(),
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
    type Row = Native;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NativeUpdate {
    type Row = Native;
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
                    Field::new("unsignedInt", Scalar::UnsignedInt)
                        .column("unsignedInt", "INTEGER UNSIGNED"),
                    Field::new("flag", Scalar::Boolean).column("flag", "TINYINT"),
                    Field::new("bit", Scalar::Boolean)
                        .column("bit", "BIT(1)")
                        .unordered(),
                    Field::new("float", Scalar::Real).column("float", "FLOAT"),
                    Field::new("double", Scalar::Float).column("double", "DOUBLE"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(8,3)")
                        .rules(Rules::NONE.digits(8, 3)),
                    Field::new("plainDecimal", Scalar::Decimal)
                        .column("plainDecimal", "DECIMAL(65,30)")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("time", Scalar::Time).column("time", "TIME(3)"),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "DATETIME(6)")
                        .no_cursor(),
                    Field::new("timestamp", Scalar::DateTime)
                        .column("timestamp", "TIMESTAMP(0)"),
                    Field::new("plainMoment", Scalar::DateTime)
                        .column("plainMoment", "DATETIME(3)"),
                    Field::new("json", Scalar::Json).column("json", "JSON"),
                    Field::new("blob", Scalar::Bytes).column("blob", "BLOB"),
                    Field::new("binary", Scalar::Bytes).column("binary", "BINARY(16)"),
                    Field::new("varBinary", Scalar::Bytes)
                        .column("varBinary", "VARBINARY(4)"),
                    Field::new("tinyBlob", Scalar::Bytes).column("tinyBlob", "TINYBLOB"),
                    Field::new(
                            "kind",
                            Scalar::Enum(<self::Kind as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("kind", "ENUM")
                        .create(Presence::Optional)
                        .replacement("\"SECOND\"")
                        .default(Default::Database)
                        .default_sql("'second'"),
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
/// Nullable, to be asked for.
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Sought {
    pub id: i32,
    pub float: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub any: ::core::option::Option<::gen_runtime::Decimal>,
    pub big: ::core::option::Option<i64>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    pub bits: ::core::option::Option<::std::vec::Vec<u8>>,
    pub moment: ::core::option::Option<::gen_runtime::DateTime>,
    pub day: ::core::option::Option<::gen_runtime::DateTime>,
    pub clock: ::core::option::Option<::gen_runtime::DateTime>,
    pub kind: ::core::option::Option<Kind>,
    pub flag: ::core::option::Option<bool>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub long: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Sought {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Sought",
        <Sought as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "float",
            "decimal",
            "any",
            "big",
            "bytes",
            "bits",
            "moment",
            "day",
            "clock",
            "kind",
            "flag",
            "json",
            "long",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.any);
        to.put(&self.big);
        to.put(&self.bytes);
        to.put(&self.bits);
        to.put(&self.moment);
        to.put(&self.day);
        to.put(&self.clock);
        to.put(&self.kind);
        to.put(&self.flag);
        to.put(&self.json);
        to.put(&self.long);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            float: from.take(),
            decimal: from.take(),
            any: from.take(),
            big: from.take(),
            bytes: from.take(),
            bits: from.take(),
            moment: from.take(),
            day: from.take(),
            clock: from.take(),
            kind: from.take(),
            flag: from.take(),
            json: from.take(),
            long: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Sought {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Sought {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Sought`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct SoughtCreate {
    pub id: i32,
    pub float: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub any: ::core::option::Option<::gen_runtime::Decimal>,
    pub big: ::core::option::Option<i64>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    pub bits: ::core::option::Option<::std::vec::Vec<u8>>,
    pub moment: ::core::option::Option<::gen_runtime::DateTime>,
    pub day: ::core::option::Option<::gen_runtime::DateTime>,
    pub clock: ::core::option::Option<::gen_runtime::DateTime>,
    pub kind: ::core::option::Option<Kind>,
    pub flag: ::core::option::Option<bool>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub long: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for SoughtCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SoughtCreate",
        <Sought as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "float",
            "decimal",
            "any",
            "big",
            "bytes",
            "bits",
            "moment",
            "day",
            "clock",
            "kind",
            "flag",
            "json",
            "long",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.any);
        to.put(&self.big);
        to.put(&self.bytes);
        to.put(&self.bits);
        to.put(&self.moment);
        to.put(&self.day);
        to.put(&self.clock);
        to.put(&self.kind);
        to.put(&self.flag);
        to.put(&self.json);
        to.put(&self.long);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            float: from.take(),
            decimal: from.take(),
            any: from.take(),
            big: from.take(),
            bytes: from.take(),
            bits: from.take(),
            moment: from.take(),
            day: from.take(),
            clock: from.take(),
            kind: from.take(),
            flag: from.take(),
            json: from.take(),
            long: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for SoughtCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SoughtCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Sought`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SoughtUpdate {
    pub float: ::core::option::Option<::core::option::Option<f64>>,
    pub decimal: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    pub any: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    pub big: ::core::option::Option<::core::option::Option<i64>>,
    pub bytes: ::core::option::Option<::core::option::Option<::std::vec::Vec<u8>>>,
    pub bits: ::core::option::Option<::core::option::Option<::std::vec::Vec<u8>>>,
    pub moment: ::core::option::Option<::core::option::Option<::gen_runtime::DateTime>>,
    pub day: ::core::option::Option<::core::option::Option<::gen_runtime::DateTime>>,
    pub clock: ::core::option::Option<::core::option::Option<::gen_runtime::DateTime>>,
    pub kind: ::core::option::Option<::core::option::Option<Kind>>,
    pub flag: ::core::option::Option<::core::option::Option<bool>>,
    pub json: ::core::option::Option<
        ::core::option::Option<::gen_runtime::serde_json::Value>,
    >,
    pub long: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for SoughtUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SoughtUpdate",
        <Sought as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "float",
            "decimal",
            "any",
            "big",
            "bytes",
            "bits",
            "moment",
            "day",
            "clock",
            "kind",
            "flag",
            "json",
            "long",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.any);
        to.put(&self.big);
        to.put(&self.bytes);
        to.put(&self.bits);
        to.put(&self.moment);
        to.put(&self.day);
        to.put(&self.clock);
        to.put(&self.kind);
        to.put(&self.flag);
        to.put(&self.json);
        to.put(&self.long);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            float: from.take(),
            decimal: from.take(),
            any: from.take(),
            big: from.take(),
            bytes: from.take(),
            bits: from.take(),
            moment: from.take(),
            day: from.take(),
            clock: from.take(),
            kind: from.take(),
            flag: from.take(),
            json: from.take(),
            long: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for SoughtUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SoughtUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for SoughtCreate {
    type Row = Sought;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SoughtUpdate {
    type Row = Sought;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Sought {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Sought", "/soughts", Table::new("Sought"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("float", Scalar::Real)
                        .column("float", "FLOAT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(8,3)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.digits(8, 3)),
                    Field::new("any", Scalar::Decimal)
                        .column("any", "DECIMAL(65,30)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("big", Scalar::BigInt)
                        .column("big", "BIGINT UNSIGNED")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.min(0)),
                    Field::new("bytes", Scalar::Bytes)
                        .column("bytes", "VARBINARY(4)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("bits", Scalar::Bytes)
                        .column("bits", "BIT(12)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .filter(&[]),
                    Field::new("moment", Scalar::DateTime)
                        .column("moment", "DATETIME(6)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .no_cursor(),
                    Field::new("day", Scalar::Date)
                        .column("day", "DATE")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("clock", Scalar::Time)
                        .column("clock", "TIME(0)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new(
                            "kind",
                            Scalar::Enum(<self::Kind as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("kind", "ENUM")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("flag", Scalar::Boolean)
                        .column("flag", "BIT(1)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .unordered(),
                    Field::new("json", Scalar::Json)
                        .column("json", "JSON")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("long", Scalar::String)
                        .column("long", "LONGTEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("PRIMARY", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/soughts", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/soughts/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/soughts/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/soughts/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/soughts", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/soughts/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/soughts/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/soughts/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/soughts/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/soughts/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/soughts/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
/// A key that the database makes, and one that it cuts or fills up.
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    pub id: ::std::string::String,
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Made {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Made",
        <Made as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Made {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Made {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Made`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct MadeCreate {
    pub id: ::core::option::Option<::std::string::String>,
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for MadeCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "MadeCreate",
        <Made as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for MadeCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for MadeCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Made`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MadeUpdate {
    pub text: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for MadeUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "MadeUpdate",
        <Made as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { text: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for MadeUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for MadeUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for MadeCreate {
    type Row = Made;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for MadeUpdate {
    type Row = Made;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Made {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Made", "/mades", Table::new("Made"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("id", "VARCHAR(36)")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .default_sql("(uuid())")
                        .rules(Rules::NONE.max_length(36)),
                    Field::new("text", Scalar::String)
                        .column("text", "VARCHAR(191)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.max_length(191)),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("PRIMARY", &[0]),
                    Unique::new("the text's \\ name", &[1]),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/mades", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/mades/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/mades/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/mades/{key}", 200),
                    Operation::get_by("/mades/by/text/{key}", &[1]),
                    Operation::new(OperationKind::Create, Method::Post, "/mades", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/mades/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/mades/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/mades/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/mades/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/mades/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/mades/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub at: ::gen_runtime::DateTime,
    pub note: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Moment {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Moment",
        <Moment as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["at", "note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.at);
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            at: from.take(),
            note: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Moment {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Moment {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Moment`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct MomentCreate {
    pub at: ::gen_runtime::DateTime,
    pub note: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for MomentCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "MomentCreate",
        <Moment as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["at", "note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.at);
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            at: from.take(),
            note: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for MomentCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for MomentCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Moment`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MomentUpdate {
    pub note: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for MomentUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "MomentUpdate",
        <Moment as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { note: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for MomentUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for MomentUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for MomentCreate {
    type Row = Moment;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for MomentUpdate {
    type Row = Moment;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Moment {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Moment", "/moments", Table::new("Moment"))
            .fields(
                &[
                    Field::new("at", Scalar::DateTime)
                        .column("at", "DATETIME(0)")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("note", Scalar::String)
                        .column("note", "VARCHAR(191)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.max_length(191)),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("PRIMARY", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/moments", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/moments/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/moments/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/moments/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/moments", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/moments/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/moments/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/moments/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/moments/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/moments/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/moments/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Hash {
    pub hash: ::std::vec::Vec<u8>,
    pub note: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Hash {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Hash",
        <Hash as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["hash", "note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.hash);
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            hash: from.take(),
            note: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Hash {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Hash {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Hash`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct HashCreate {
    pub hash: ::std::vec::Vec<u8>,
    pub note: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for HashCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "HashCreate",
        <Hash as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["hash", "note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.hash);
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            hash: from.take(),
            note: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for HashCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for HashCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Hash`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HashUpdate {
    pub note: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for HashUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "HashUpdate",
        <Hash as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["note"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.note);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { note: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for HashUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for HashUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for HashCreate {
    type Row = Hash;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for HashUpdate {
    type Row = Hash;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Hash {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Hash", "/hashes", Table::new("Hash"))
            .fields(
                &[
                    Field::new("hash", Scalar::Bytes)
                        .column("hash", "BINARY(4)")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("note", Scalar::String)
                        .column("note", "VARCHAR(191)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.max_length(191)),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("PRIMARY", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/hashes", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/hashes/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/hashes/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/hashes/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/hashes", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/hashes/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/hashes/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/hashes/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/hashes/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/hashes/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/hashes/meta/delete-many",
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
    <self::Sought as ::gen_runtime::Model>::RESOURCE,
    <self::Made as ::gen_runtime::Model>::RESOURCE,
    <self::Moment as ::gen_runtime::Model>::RESOURCE,
    <self::Hash as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Kind as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = &[];
::gen_runtime::require_mysql! {}
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
