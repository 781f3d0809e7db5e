#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Native {
    pub id: ::gen_runtime::Uuid,
    pub text: ::std::string::String,
    pub var_char: ::std::string::String,
    pub var_char_any: ::std::string::String,
    pub char: ::std::string::String,
    pub char_one: ::std::string::String,
    pub integer: i32,
    pub small_int: i32,
    pub oid: i32,
    pub big_int: i64,
    pub real: f64,
    pub double: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub decimal_any: ::gen_runtime::Decimal,
    pub boolean: bool,
    pub timestamp: ::gen_runtime::DateTime,
    pub timestamptz: ::gen_runtime::DateTime,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub json_b: ::gen_runtime::serde_json::Value,
    pub byte_a: ::std::vec::Vec<u8>,
    pub money: ::core::option::Option<::gen_runtime::Decimal>,
    pub inet: ::core::option::Option<::std::string::String>,
    pub bit: ::core::option::Option<::std::string::String>,
    pub var_bit: ::core::option::Option<::std::string::String>,
    pub xml: ::core::option::Option<::std::string::String>,
    pub uuids: ::std::vec::Vec<::gen_runtime::Uuid>,
    pub dates: ::std::vec::Vec<::gen_runtime::DateTime>,
}
impl ::gen_runtime::Shape for Native {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Native",
        <Native as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "text",
            "varChar",
            "varCharAny",
            "char",
            "charOne",
            "integer",
            "smallInt",
            "oid",
            "bigInt",
            "real",
            "double",
            "decimal",
            "decimalAny",
            "boolean",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "json",
            "jsonB",
            "byteA",
            "money",
            "inet",
            "bit",
            "varBit",
            "xml",
            "uuids",
            "dates",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
        to.put(&self.var_char);
        to.put(&self.var_char_any);
        to.put(&self.char);
        to.put(&self.char_one);
        to.put(&self.integer);
        to.put(&self.small_int);
        to.put(&self.oid);
        to.put(&self.big_int);
        to.put(&self.real);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.decimal_any);
        to.put(&self.boolean);
        to.put(&self.timestamp);
        to.put(&self.timestamptz);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.json);
        to.put(&self.json_b);
        to.put(&self.byte_a);
        to.put(&self.money);
        to.put(&self.inet);
        to.put(&self.bit);
        to.put(&self.var_bit);
        to.put(&self.xml);
        to.put(&self.uuids);
        to.put(&self.dates);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
            var_char: from.take(),
            var_char_any: from.take(),
            char: from.take(),
            char_one: from.take(),
            integer: from.take(),
            small_int: from.take(),
            oid: from.take(),
            big_int: from.take(),
            real: from.take(),
            double: from.take(),
            decimal: from.take(),
            decimal_any: from.take(),
            boolean: from.take(),
            timestamp: from.take(),
            timestamptz: from.take(),
            date: from.take(),
            time: from.take(),
            json: from.take(),
            json_b: from.take(),
            byte_a: from.take(),
            money: from.take(),
            inet: from.take(),
            bit: from.take(),
            var_bit: from.take(),
            xml: from.take(),
            uuids: from.take(),
            dates: from.take(),
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
    pub id: ::gen_runtime::Uuid,
    pub text: ::std::string::String,
    pub var_char: ::std::string::String,
    pub var_char_any: ::std::string::String,
    pub char: ::std::string::String,
    pub char_one: ::std::string::String,
    pub integer: i32,
    pub small_int: i32,
    pub oid: i32,
    pub big_int: i64,
    pub real: f64,
    pub double: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub decimal_any: ::gen_runtime::Decimal,
    pub boolean: bool,
    pub timestamp: ::gen_runtime::DateTime,
    pub timestamptz: ::gen_runtime::DateTime,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub json_b: ::gen_runtime::serde_json::Value,
    pub byte_a: ::std::vec::Vec<u8>,
    pub money: ::core::option::Option<::gen_runtime::Decimal>,
    pub inet: ::core::option::Option<::std::string::String>,
    pub bit: ::core::option::Option<::std::string::String>,
    pub var_bit: ::core::option::Option<::std::string::String>,
    pub xml: ::core::option::Option<::std::string::String>,
    pub uuids: ::core::option::Option<::std::vec::Vec<::gen_runtime::Uuid>>,
    pub dates: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
}
impl ::gen_runtime::Shape for NativeCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NativeCreate",
        <Native as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "text",
            "varChar",
            "varCharAny",
            "char",
            "charOne",
            "integer",
            "smallInt",
            "oid",
            "bigInt",
            "real",
            "double",
            "decimal",
            "decimalAny",
            "boolean",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "json",
            "jsonB",
            "byteA",
            "money",
            "inet",
            "bit",
            "varBit",
            "xml",
            "uuids",
            "dates",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
        to.put(&self.var_char);
        to.put(&self.var_char_any);
        to.put(&self.char);
        to.put(&self.char_one);
        to.put(&self.integer);
        to.put(&self.small_int);
        to.put(&self.oid);
        to.put(&self.big_int);
        to.put(&self.real);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.decimal_any);
        to.put(&self.boolean);
        to.put(&self.timestamp);
        to.put(&self.timestamptz);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.json);
        to.put(&self.json_b);
        to.put(&self.byte_a);
        to.put(&self.money);
        to.put(&self.inet);
        to.put(&self.bit);
        to.put(&self.var_bit);
        to.put(&self.xml);
        to.put(&self.uuids);
        to.put(&self.dates);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
            var_char: from.take(),
            var_char_any: from.take(),
            char: from.take(),
            char_one: from.take(),
            integer: from.take(),
            small_int: from.take(),
            oid: from.take(),
            big_int: from.take(),
            real: from.take(),
            double: from.take(),
            decimal: from.take(),
            decimal_any: from.take(),
            boolean: from.take(),
            timestamp: from.take(),
            timestamptz: from.take(),
            date: from.take(),
            time: from.take(),
            json: from.take(),
            json_b: from.take(),
            byte_a: from.take(),
            money: from.take(),
            inet: from.take(),
            bit: from.take(),
            var_bit: from.take(),
            xml: from.take(),
            uuids: from.take(),
            dates: from.take(),
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
    pub text: ::core::option::Option<::std::string::String>,
    pub var_char: ::core::option::Option<::std::string::String>,
    pub var_char_any: ::core::option::Option<::std::string::String>,
    pub char: ::core::option::Option<::std::string::String>,
    pub char_one: ::core::option::Option<::std::string::String>,
    pub integer: ::core::option::Option<i32>,
    pub small_int: ::core::option::Option<i32>,
    pub oid: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub real: ::core::option::Option<f64>,
    pub double: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub decimal_any: ::core::option::Option<::gen_runtime::Decimal>,
    pub boolean: ::core::option::Option<bool>,
    pub timestamp: ::core::option::Option<::gen_runtime::DateTime>,
    pub timestamptz: ::core::option::Option<::gen_runtime::DateTime>,
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    pub time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub json_b: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub byte_a: ::core::option::Option<::std::vec::Vec<u8>>,
    pub money: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    pub inet: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub bit: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub var_bit: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub xml: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub uuids: ::core::option::Option<::std::vec::Vec<::gen_runtime::Uuid>>,
    pub dates: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
}
impl ::gen_runtime::Shape for NativeUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NativeUpdate",
        <Native as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "text",
            "varChar",
            "varCharAny",
            "char",
            "charOne",
            "integer",
            "smallInt",
            "oid",
            "bigInt",
            "real",
            "double",
            "decimal",
            "decimalAny",
            "boolean",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "json",
            "jsonB",
            "byteA",
            "money",
            "inet",
            "bit",
            "varBit",
            "xml",
            "uuids",
            "dates",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.text);
        to.put(&self.var_char);
        to.put(&self.var_char_any);
        to.put(&self.char);
        to.put(&self.char_one);
        to.put(&self.integer);
        to.put(&self.small_int);
        to.put(&self.oid);
        to.put(&self.big_int);
        to.put(&self.real);
        to.put(&self.double);
        to.put(&self.decimal);
        to.put(&self.decimal_any);
        to.put(&self.boolean);
        to.put(&self.timestamp);
        to.put(&self.timestamptz);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.json);
        to.put(&self.json_b);
        to.put(&self.byte_a);
        to.put(&self.money);
        to.put(&self.inet);
        to.put(&self.bit);
        to.put(&self.var_bit);
        to.put(&self.xml);
        to.put(&self.uuids);
        to.put(&self.dates);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            text: from.take(),
            var_char: from.take(),
            var_char_any: from.take(),
            char: from.take(),
            char_one: from.take(),
            integer: from.take(),
            small_int: from.take(),
            oid: from.take(),
            big_int: from.take(),
            real: from.take(),
            double: from.take(),
            decimal: from.take(),
            decimal_any: from.take(),
            boolean: from.take(),
            timestamp: from.take(),
            timestamptz: from.take(),
            date: from.take(),
            time: from.take(),
            json: from.take(),
            json_b: from.take(),
            byte_a: from.take(),
            money: from.take(),
            inet: from.take(),
            bit: from.take(),
            var_bit: from.take(),
            xml: from.take(),
            uuids: from.take(),
            dates: from.take(),
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
                    Field::new("id", Scalar::Uuid)
                        .column("id", "UUID")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        .column("timestamp", "TIMESTAMP(6)")
                        .no_cursor(),
                    Field::new("timestamptz", Scalar::DateTime)
                        .column("timestamptz", "TIMESTAMPTZ(6)")
                        .no_cursor(),
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
