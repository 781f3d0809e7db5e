#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    Small,
    Large,
}
impl ::gen_runtime::WireEnum for Size {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Size",
        &[("SMALL", "small"), ("LARGE", "LARGE")],
    );
    const ALL: &'static [Self] = &[Self::Small, Self::Large];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Size {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Size {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Defaults {
    pub id: i32,
    pub string: ::std::string::String,
    pub boolean: bool,
    pub int: i32,
    pub big_int: i64,
    pub float: f64,
    pub small: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub date_time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub bytes: ::std::vec::Vec<u8>,
    pub size: Size,
    pub strings: ::std::vec::Vec<::std::string::String>,
    pub ints: ::std::vec::Vec<i32>,
    pub sizes: ::std::vec::Vec<Size>,
    pub none: ::std::vec::Vec<::std::string::String>,
    pub uuid4: ::std::string::String,
    pub uuid7: ::std::string::String,
    pub cuid1: ::std::string::String,
    pub cuid2: ::std::string::String,
    pub ulid: ::std::string::String,
    pub nanoid: ::std::string::String,
    pub nanoid5: ::std::string::String,
    pub now: ::gen_runtime::DateTime,
    pub server: ::gen_runtime::Uuid,
    pub nothing: ::std::string::String,
    pub changed: ::gen_runtime::DateTime,
}
impl ::gen_runtime::Shape for Defaults {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Defaults",
        <Defaults as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "small",
            "decimal",
            "dateTime",
            "json",
            "bytes",
            "size",
            "strings",
            "ints",
            "sizes",
            "none",
            "uuid4",
            "uuid7",
            "cuid1",
            "cuid2",
            "ulid",
            "nanoid",
            "nanoid5",
            "now",
            "server",
            "nothing",
            "changed",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.small);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
        to.put(&self.size);
        to.put(&self.strings);
        to.put(&self.ints);
        to.put(&self.sizes);
        to.put(&self.none);
        to.put(&self.uuid4);
        to.put(&self.uuid7);
        to.put(&self.cuid1);
        to.put(&self.cuid2);
        to.put(&self.ulid);
        to.put(&self.nanoid);
        to.put(&self.nanoid5);
        to.put(&self.now);
        to.put(&self.server);
        to.put(&self.nothing);
        to.put(&self.changed);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            small: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
            size: from.take(),
            strings: from.take(),
            ints: from.take(),
            sizes: from.take(),
            none: from.take(),
            uuid4: from.take(),
            uuid7: from.take(),
            cuid1: from.take(),
            cuid2: from.take(),
            ulid: from.take(),
            nanoid: from.take(),
            nanoid5: from.take(),
            now: from.take(),
            server: from.take(),
            nothing: from.take(),
            changed: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Defaults {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Defaults {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Defaults`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultsCreate {
    pub id: ::core::option::Option<i32>,
    pub string: ::core::option::Option<::std::string::String>,
    pub boolean: ::core::option::Option<bool>,
    pub int: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub float: ::core::option::Option<f64>,
    pub small: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    pub size: ::core::option::Option<Size>,
    pub strings: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub ints: ::core::option::Option<::std::vec::Vec<i32>>,
    pub sizes: ::core::option::Option<::std::vec::Vec<Size>>,
    pub none: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub uuid4: ::core::option::Option<::std::string::String>,
    pub uuid7: ::core::option::Option<::std::string::String>,
    pub cuid1: ::core::option::Option<::std::string::String>,
    pub cuid2: ::core::option::Option<::std::string::String>,
    pub ulid: ::core::option::Option<::std::string::String>,
    pub nanoid: ::core::option::Option<::std::string::String>,
    pub nanoid5: ::core::option::Option<::std::string::String>,
    pub now: ::core::option::Option<::gen_runtime::DateTime>,
    pub server: ::core::option::Option<::gen_runtime::Uuid>,
    pub nothing: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for DefaultsCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "DefaultsCreate",
        <Defaults as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "small",
            "decimal",
            "dateTime",
            "json",
            "bytes",
            "size",
            "strings",
            "ints",
            "sizes",
            "none",
            "uuid4",
            "uuid7",
            "cuid1",
            "cuid2",
            "ulid",
            "nanoid",
            "nanoid5",
            "now",
            "server",
            "nothing",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.small);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
        to.put(&self.size);
        to.put(&self.strings);
        to.put(&self.ints);
        to.put(&self.sizes);
        to.put(&self.none);
        to.put(&self.uuid4);
        to.put(&self.uuid7);
        to.put(&self.cuid1);
        to.put(&self.cuid2);
        to.put(&self.ulid);
        to.put(&self.nanoid);
        to.put(&self.nanoid5);
        to.put(&self.now);
        to.put(&self.server);
        to.put(&self.nothing);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            small: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
            size: from.take(),
            strings: from.take(),
            ints: from.take(),
            sizes: from.take(),
            none: from.take(),
            uuid4: from.take(),
            uuid7: from.take(),
            cuid1: from.take(),
            cuid2: from.take(),
            ulid: from.take(),
            nanoid: from.take(),
            nanoid5: from.take(),
            now: from.take(),
            server: from.take(),
            nothing: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for DefaultsCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for DefaultsCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Defaults`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultsUpdate {
    pub string: ::core::option::Option<::std::string::String>,
    pub boolean: ::core::option::Option<bool>,
    pub int: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub float: ::core::option::Option<f64>,
    pub small: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    pub size: ::core::option::Option<Size>,
    pub strings: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub ints: ::core::option::Option<::std::vec::Vec<i32>>,
    pub sizes: ::core::option::Option<::std::vec::Vec<Size>>,
    pub none: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub uuid4: ::core::option::Option<::std::string::String>,
    pub uuid7: ::core::option::Option<::std::string::String>,
    pub cuid1: ::core::option::Option<::std::string::String>,
    pub cuid2: ::core::option::Option<::std::string::String>,
    pub ulid: ::core::option::Option<::std::string::String>,
    pub nanoid: ::core::option::Option<::std::string::String>,
    pub nanoid5: ::core::option::Option<::std::string::String>,
    pub now: ::core::option::Option<::gen_runtime::DateTime>,
    pub server: ::core::option::Option<::gen_runtime::Uuid>,
    pub nothing: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for DefaultsUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "DefaultsUpdate",
        <Defaults as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "small",
            "decimal",
            "dateTime",
            "json",
            "bytes",
            "size",
            "strings",
            "ints",
            "sizes",
            "none",
            "uuid4",
            "uuid7",
            "cuid1",
            "cuid2",
            "ulid",
            "nanoid",
            "nanoid5",
            "now",
            "server",
            "nothing",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.small);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
        to.put(&self.size);
        to.put(&self.strings);
        to.put(&self.ints);
        to.put(&self.sizes);
        to.put(&self.none);
        to.put(&self.uuid4);
        to.put(&self.uuid7);
        to.put(&self.cuid1);
        to.put(&self.cuid2);
        to.put(&self.ulid);
        to.put(&self.nanoid);
        to.put(&self.nanoid5);
        to.put(&self.now);
        to.put(&self.server);
        to.put(&self.nothing);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            small: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
            size: from.take(),
            strings: from.take(),
            ints: from.take(),
            sizes: from.take(),
            none: from.take(),
            uuid4: from.take(),
            uuid7: from.take(),
            cuid1: from.take(),
            cuid2: from.take(),
            ulid: from.take(),
            nanoid: from.take(),
            nanoid5: from.take(),
            now: from.take(),
            server: from.take(),
            nothing: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for DefaultsUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for DefaultsUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for DefaultsCreate {
    type Row = Defaults;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for DefaultsUpdate {
    type Row = Defaults;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Defaults {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Defaults", "/defaults", Table::new("Defaults"))
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
                        .create(Presence::Optional)
                        .replacement("\"it's \\\"so\\\" `and` ${so} \\\\ */\"")
                        .default(Default::Database)
                        .default_sql("'it''s \"so\" `and` ${so} \\ */'"),
                    Field::new("boolean", Scalar::Boolean)
                        .column("boolean", "BOOLEAN")
                        .create(Presence::Optional)
                        .replacement("false")
                        .default(Default::Database)
                        .default_sql("false"),
                    Field::new("int", Scalar::Int)
                        .column("int", "INTEGER")
                        .create(Presence::Optional)
                        .replacement("-7")
                        .default(Default::Database)
                        .default_sql("-7"),
                    Field::new("bigInt", Scalar::BigInt)
                        .column("bigInt", "BIGINT")
                        .create(Presence::Optional)
                        .replacement("\"9223372036854775807\"")
                        .default(Default::Database)
                        .default_sql("9223372036854775807"),
                    Field::new("float", Scalar::Float)
                        .column("float", "DOUBLE PRECISION")
                        .create(Presence::Optional)
                        .replacement("0.7")
                        .default(Default::Database)
                        .default_sql("0.7"),
                    Field::new("small", Scalar::Float)
                        .column("small", "DOUBLE PRECISION")
                        .create(Presence::Optional)
                        .replacement("0.000001")
                        .default(Default::Database)
                        .default_sql("0.000001"),
                    Field::new("decimal", Scalar::Decimal)
                        .column("decimal", "DECIMAL(65,30)")
                        .create(Presence::Optional)
                        .replacement("\"1234567890.123457\"")
                        .default(Default::Database)
                        .default_sql("1234567890.123457")
                        .rules(Rules::NONE.digits(65, 30)),
                    Field::new("dateTime", Scalar::DateTime)
                        .column("dateTime", "TIMESTAMP(3)")
                        .create(Presence::Optional)
                        .replacement("\"2020-01-01T00:00:00.000Z\"")
                        .default(Default::Database)
                        .default_sql("'2020-01-01 00:00:00 +00:00'"),
                    Field::new("json", Scalar::Json)
                        .column("json", "JSONB")
                        .create(Presence::Optional)
                        .replacement("{\"a\": [1, \"b\"]}")
                        .default(Default::Database)
                        .default_sql("'{\"a\": [1, \"b\"]}'"),
                    Field::new("bytes", Scalar::Bytes)
                        .column("bytes", "BYTEA")
                        .create(Presence::Optional)
                        .replacement("\"AAECAw==\"")
                        .default(Default::Database)
                        .default_sql("'\\x00010203'"),
                    Field::new(
                            "size",
                            Scalar::Enum(<self::Size as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("size", "\"Size\"")
                        .create(Presence::Optional)
                        .replacement("\"SMALL\"")
                        .default(Default::Database)
                        .default_sql("'small'"),
                    Field::new("strings", Scalar::String)
                        .column("strings", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[\"a\", \"b,c\"]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY['a', 'b,c']::TEXT[]"),
                    Field::new("ints", Scalar::Int)
                        .column("ints", "INTEGER[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[1, 2]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY[1, 2]::INTEGER[]"),
                    Field::new(
                            "sizes",
                            Scalar::Enum(<self::Size as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("sizes", "\"Size\"[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[\"SMALL\", \"LARGE\"]")
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Has,
                                Operator::HasEvery,
                                Operator::HasSome,
                                Operator::IsEmpty,
                            ],
                        )
                        .default(Default::Database)
                        .default_sql("ARRAY['small', 'LARGE']::\"Size\"[]"),
                    Field::new("none", Scalar::String)
                        .column("none", "TEXT[]")
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
                        .default(Default::Database)
                        .default_sql("ARRAY[]::TEXT[]"),
                    Field::new("uuid4", Scalar::String)
                        .column("uuid4", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Uuid(4)),
                    Field::new("uuid7", Scalar::String)
                        .column("uuid7", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Uuid(7)),
                    Field::new("cuid1", Scalar::String)
                        .column("cuid1", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Cuid(1)),
                    Field::new("cuid2", Scalar::String)
                        .column("cuid2", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Cuid(2)),
                    Field::new("ulid", Scalar::String)
                        .column("ulid", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Ulid),
                    Field::new("nanoid", Scalar::String)
                        .column("nanoid", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Nanoid(21)),
                    Field::new("nanoid5", Scalar::String)
                        .column("nanoid5", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Nanoid(5)),
                    Field::new("now", Scalar::DateTime)
                        .column("now", "TIMESTAMP(3)")
                        .create(Presence::Optional)
                        .default(Default::Now)
                        .default_sql("CURRENT_TIMESTAMP"),
                    Field::new("server", Scalar::Uuid)
                        .column("server", "UUID")
                        .create(Presence::Optional)
                        .default(Default::Database)
                        .default_sql("gen_random_uuid()"),
                    Field::new("nothing", Scalar::String)
                        .column("nothing", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Database),
                    Field::new("changed", Scalar::DateTime)
                        .column("changed", "TIMESTAMP(3)")
                        .create(Presence::Absent)
                        .update(Presence::Absent)
                        .default(Default::UpdatedAt),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Defaults_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/defaults", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/defaults/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/defaults/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/defaults/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/defaults",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/defaults/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/defaults/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/defaults/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/defaults/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/defaults/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/defaults/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Defaults as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Size as ::gen_runtime::WireEnum>::ENUM,
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
