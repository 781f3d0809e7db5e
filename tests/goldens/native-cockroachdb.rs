#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colour {
    Red,
    Green,
}
impl ::gen_runtime::WireEnum for Colour {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Colour",
        &[("RED", "RED"), ("GREEN", "green")],
    );
    const ALL: &'static [Self] = &[Self::Red, Self::Green];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Colour {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Colour {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Everything {
    pub id: i64,
    pub sequence: i32,
    pub string: ::std::string::String,
    pub string_n: ::std::string::String,
    pub char: ::std::string::String,
    pub single: ::std::string::String,
    pub inet: ::std::string::String,
    pub uuid: ::gen_runtime::Uuid,
    pub bit: ::std::string::String,
    pub var_bit: ::std::string::String,
    pub bool: bool,
    pub int2: i32,
    pub int4: i32,
    pub oid: i32,
    pub int8: i64,
    pub float4: f64,
    pub float8: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub timestamp: ::gen_runtime::DateTime,
    pub timestamptz: ::gen_runtime::DateTime,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub bytes: ::std::vec::Vec<u8>,
    pub colour: Colour,
    pub texts: ::std::vec::Vec<::std::string::String>,
    pub colours: ::std::vec::Vec<Colour>,
}
impl ::gen_runtime::Shape for Everything {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Everything",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "sequence",
            "string",
            "stringN",
            "char",
            "single",
            "inet",
            "uuid",
            "bit",
            "varBit",
            "bool",
            "int2",
            "int4",
            "oid",
            "int8",
            "float4",
            "float8",
            "decimal",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "json",
            "bytes",
            "colour",
            "texts",
            "colours",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.sequence);
        to.put(&self.string);
        to.put(&self.string_n);
        to.put(&self.char);
        to.put(&self.single);
        to.put(&self.inet);
        to.put(&self.uuid);
        to.put(&self.bit);
        to.put(&self.var_bit);
        to.put(&self.bool);
        to.put(&self.int2);
        to.put(&self.int4);
        to.put(&self.oid);
        to.put(&self.int8);
        to.put(&self.float4);
        to.put(&self.float8);
        to.put(&self.decimal);
        to.put(&self.timestamp);
        to.put(&self.timestamptz);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.json);
        to.put(&self.bytes);
        to.put(&self.colour);
        to.put(&self.texts);
        to.put(&self.colours);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            sequence: from.take(),
            string: from.take(),
            string_n: from.take(),
            char: from.take(),
            single: from.take(),
            inet: from.take(),
            uuid: from.take(),
            bit: from.take(),
            var_bit: from.take(),
            bool: from.take(),
            int2: from.take(),
            int4: from.take(),
            oid: from.take(),
            int8: from.take(),
            float4: from.take(),
            float8: from.take(),
            decimal: from.take(),
            timestamp: from.take(),
            timestamptz: from.take(),
            date: from.take(),
            time: from.take(),
            json: from.take(),
            bytes: from.take(),
            colour: from.take(),
            texts: from.take(),
            colours: from.take(),
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
    pub id: ::core::option::Option<i64>,
    pub sequence: ::core::option::Option<i32>,
    pub string: ::std::string::String,
    pub string_n: ::std::string::String,
    pub char: ::std::string::String,
    pub single: ::std::string::String,
    pub inet: ::std::string::String,
    pub uuid: ::gen_runtime::Uuid,
    pub bit: ::std::string::String,
    pub var_bit: ::std::string::String,
    pub bool: bool,
    pub int2: i32,
    pub int4: i32,
    pub oid: i32,
    pub int8: i64,
    pub float4: f64,
    pub float8: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub timestamp: ::gen_runtime::DateTime,
    pub timestamptz: ::gen_runtime::DateTime,
    pub date: ::gen_runtime::DateTime,
    pub time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub bytes: ::std::vec::Vec<u8>,
    pub colour: Colour,
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub colours: ::core::option::Option<::std::vec::Vec<Colour>>,
}
impl ::gen_runtime::Shape for EverythingCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingCreate",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "sequence",
            "string",
            "stringN",
            "char",
            "single",
            "inet",
            "uuid",
            "bit",
            "varBit",
            "bool",
            "int2",
            "int4",
            "oid",
            "int8",
            "float4",
            "float8",
            "decimal",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "json",
            "bytes",
            "colour",
            "texts",
            "colours",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.sequence);
        to.put(&self.string);
        to.put(&self.string_n);
        to.put(&self.char);
        to.put(&self.single);
        to.put(&self.inet);
        to.put(&self.uuid);
        to.put(&self.bit);
        to.put(&self.var_bit);
        to.put(&self.bool);
        to.put(&self.int2);
        to.put(&self.int4);
        to.put(&self.oid);
        to.put(&self.int8);
        to.put(&self.float4);
        to.put(&self.float8);
        to.put(&self.decimal);
        to.put(&self.timestamp);
        to.put(&self.timestamptz);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.json);
        to.put(&self.bytes);
        to.put(&self.colour);
        to.put(&self.texts);
        to.put(&self.colours);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            sequence: from.take(),
            string: from.take(),
            string_n: from.take(),
            char: from.take(),
            single: from.take(),
            inet: from.take(),
            uuid: from.take(),
            bit: from.take(),
            var_bit: from.take(),
            bool: from.take(),
            int2: from.take(),
            int4: from.take(),
            oid: from.take(),
            int8: from.take(),
            float4: from.take(),
            float8: from.take(),
            decimal: from.take(),
            timestamp: from.take(),
            timestamptz: from.take(),
            date: from.take(),
            time: from.take(),
            json: from.take(),
            bytes: from.take(),
            colour: from.take(),
            texts: from.take(),
            colours: from.take(),
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
    pub sequence: ::core::option::Option<i32>,
    pub string: ::core::option::Option<::std::string::String>,
    pub string_n: ::core::option::Option<::std::string::String>,
    pub char: ::core::option::Option<::std::string::String>,
    pub single: ::core::option::Option<::std::string::String>,
    pub inet: ::core::option::Option<::std::string::String>,
    pub uuid: ::core::option::Option<::gen_runtime::Uuid>,
    pub bit: ::core::option::Option<::std::string::String>,
    pub var_bit: ::core::option::Option<::std::string::String>,
    pub bool: ::core::option::Option<bool>,
    pub int2: ::core::option::Option<i32>,
    pub int4: ::core::option::Option<i32>,
    pub oid: ::core::option::Option<i32>,
    pub int8: ::core::option::Option<i64>,
    pub float4: ::core::option::Option<f64>,
    pub float8: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub timestamp: ::core::option::Option<::gen_runtime::DateTime>,
    pub timestamptz: ::core::option::Option<::gen_runtime::DateTime>,
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    pub time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    pub colour: ::core::option::Option<Colour>,
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub colours: ::core::option::Option<::std::vec::Vec<Colour>>,
}
impl ::gen_runtime::Shape for EverythingUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingUpdate",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "sequence",
            "string",
            "stringN",
            "char",
            "single",
            "inet",
            "uuid",
            "bit",
            "varBit",
            "bool",
            "int2",
            "int4",
            "oid",
            "int8",
            "float4",
            "float8",
            "decimal",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "json",
            "bytes",
            "colour",
            "texts",
            "colours",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.sequence);
        to.put(&self.string);
        to.put(&self.string_n);
        to.put(&self.char);
        to.put(&self.single);
        to.put(&self.inet);
        to.put(&self.uuid);
        to.put(&self.bit);
        to.put(&self.var_bit);
        to.put(&self.bool);
        to.put(&self.int2);
        to.put(&self.int4);
        to.put(&self.oid);
        to.put(&self.int8);
        to.put(&self.float4);
        to.put(&self.float8);
        to.put(&self.decimal);
        to.put(&self.timestamp);
        to.put(&self.timestamptz);
        to.put(&self.date);
        to.put(&self.time);
        to.put(&self.json);
        to.put(&self.bytes);
        to.put(&self.colour);
        to.put(&self.texts);
        to.put(&self.colours);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            sequence: from.take(),
            string: from.take(),
            string_n: from.take(),
            char: from.take(),
            single: from.take(),
            inet: from.take(),
            uuid: from.take(),
            bit: from.take(),
            var_bit: from.take(),
            bool: from.take(),
            int2: from.take(),
            int4: from.take(),
            oid: from.take(),
            int8: from.take(),
            float4: from.take(),
            float8: from.take(),
            decimal: from.take(),
            timestamp: from.take(),
            timestamptz: from.take(),
            date: from.take(),
            time: from.take(),
            json: from.take(),
            bytes: from.take(),
            colour: from.take(),
            texts: from.take(),
            colours: from.take(),
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
                    Operation::get_by("/everythings/by/uuid/{key}", &[7]),
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
