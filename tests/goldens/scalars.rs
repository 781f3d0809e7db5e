#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Required {
    pub id: i32,
    pub string: ::std::string::String,
    pub boolean: bool,
    pub int: i32,
    pub big_int: i64,
    pub float: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub date_time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub bytes: ::std::vec::Vec<u8>,
}
impl ::gen_runtime::Shape for Required {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Required",
        <Required as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Required {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Required {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Required`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct RequiredCreate {
    pub id: i32,
    pub string: ::std::string::String,
    pub boolean: bool,
    pub int: i32,
    pub big_int: i64,
    pub float: f64,
    pub decimal: ::gen_runtime::Decimal,
    pub date_time: ::gen_runtime::DateTime,
    pub json: ::gen_runtime::serde_json::Value,
    pub bytes: ::std::vec::Vec<u8>,
}
impl ::gen_runtime::Shape for RequiredCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "RequiredCreate",
        <Required as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for RequiredCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for RequiredCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Required`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequiredUpdate {
    pub string: ::core::option::Option<::std::string::String>,
    pub boolean: ::core::option::Option<bool>,
    pub int: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub float: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
}
impl ::gen_runtime::Shape for RequiredUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "RequiredUpdate",
        <Required as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for RequiredUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for RequiredUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for RequiredCreate {
    type Row = Required;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for RequiredUpdate {
    type Row = Required;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/requireds/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/requireds/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/requireds/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/requireds/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Nullable {
    pub id: i32,
    pub string: ::core::option::Option<::std::string::String>,
    pub boolean: ::core::option::Option<bool>,
    pub int: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub float: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
}
impl ::gen_runtime::Shape for Nullable {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Nullable",
        <Nullable as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Nullable {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Nullable {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Nullable`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct NullableCreate {
    pub id: i32,
    pub string: ::core::option::Option<::std::string::String>,
    pub boolean: ::core::option::Option<bool>,
    pub int: ::core::option::Option<i32>,
    pub big_int: ::core::option::Option<i64>,
    pub float: ::core::option::Option<f64>,
    pub decimal: ::core::option::Option<::gen_runtime::Decimal>,
    pub date_time: ::core::option::Option<::gen_runtime::DateTime>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
}
impl ::gen_runtime::Shape for NullableCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NullableCreate",
        <Nullable as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for NullableCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for NullableCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Nullable`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NullableUpdate {
    pub string: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub boolean: ::core::option::Option<::core::option::Option<bool>>,
    pub int: ::core::option::Option<::core::option::Option<i32>>,
    pub big_int: ::core::option::Option<::core::option::Option<i64>>,
    pub float: ::core::option::Option<::core::option::Option<f64>>,
    pub decimal: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    pub date_time: ::core::option::Option<
        ::core::option::Option<::gen_runtime::DateTime>,
    >,
    pub json: ::core::option::Option<
        ::core::option::Option<::gen_runtime::serde_json::Value>,
    >,
    pub bytes: ::core::option::Option<::core::option::Option<::std::vec::Vec<u8>>>,
}
impl ::gen_runtime::Shape for NullableUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "NullableUpdate",
        <Nullable as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for NullableUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for NullableUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for NullableCreate {
    type Row = Nullable;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for NullableUpdate {
    type Row = Nullable;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/nullables/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/nullables/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/nullables/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/nullables/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Many {
    pub id: i32,
    pub string: ::std::vec::Vec<::std::string::String>,
    pub boolean: ::std::vec::Vec<bool>,
    pub int: ::std::vec::Vec<i32>,
    pub big_int: ::std::vec::Vec<i64>,
    pub float: ::std::vec::Vec<f64>,
    pub decimal: ::std::vec::Vec<::gen_runtime::Decimal>,
    pub date_time: ::std::vec::Vec<::gen_runtime::DateTime>,
    pub json: ::std::vec::Vec<::gen_runtime::serde_json::Value>,
    pub bytes: ::std::vec::Vec<::std::vec::Vec<u8>>,
}
impl ::gen_runtime::Shape for Many {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Many",
        <Many as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Many {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Many {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Many`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct ManyCreate {
    pub id: i32,
    pub string: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub boolean: ::core::option::Option<::std::vec::Vec<bool>>,
    pub int: ::core::option::Option<::std::vec::Vec<i32>>,
    pub big_int: ::core::option::Option<::std::vec::Vec<i64>>,
    pub float: ::core::option::Option<::std::vec::Vec<f64>>,
    pub decimal: ::core::option::Option<::std::vec::Vec<::gen_runtime::Decimal>>,
    pub date_time: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
    pub json: ::core::option::Option<::std::vec::Vec<::gen_runtime::serde_json::Value>>,
    pub bytes: ::core::option::Option<::std::vec::Vec<::std::vec::Vec<u8>>>,
}
impl ::gen_runtime::Shape for ManyCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "ManyCreate",
        <Many as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for ManyCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for ManyCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Many`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManyUpdate {
    pub string: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub boolean: ::core::option::Option<::std::vec::Vec<bool>>,
    pub int: ::core::option::Option<::std::vec::Vec<i32>>,
    pub big_int: ::core::option::Option<::std::vec::Vec<i64>>,
    pub float: ::core::option::Option<::std::vec::Vec<f64>>,
    pub decimal: ::core::option::Option<::std::vec::Vec<::gen_runtime::Decimal>>,
    pub date_time: ::core::option::Option<::std::vec::Vec<::gen_runtime::DateTime>>,
    pub json: ::core::option::Option<::std::vec::Vec<::gen_runtime::serde_json::Value>>,
    pub bytes: ::core::option::Option<::std::vec::Vec<::std::vec::Vec<u8>>>,
}
impl ::gen_runtime::Shape for ManyUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "ManyUpdate",
        <Many as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "string",
            "boolean",
            "int",
            "bigInt",
            "float",
            "decimal",
            "dateTime",
            "json",
            "bytes",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.string);
        to.put(&self.boolean);
        to.put(&self.int);
        to.put(&self.big_int);
        to.put(&self.float);
        to.put(&self.decimal);
        to.put(&self.date_time);
        to.put(&self.json);
        to.put(&self.bytes);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            string: from.take(),
            boolean: from.take(),
            int: from.take(),
            big_int: from.take(),
            float: from.take(),
            decimal: from.take(),
            date_time: from.take(),
            json: from.take(),
            bytes: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for ManyUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for ManyUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for ManyCreate {
    type Row = Many;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for ManyUpdate {
    type Row = Many;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/manies/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/manies/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/manies/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/manies/meta/delete-many",
                        200,
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
