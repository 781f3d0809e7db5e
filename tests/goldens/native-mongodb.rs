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
    pub id: ::std::string::String,
    pub string: ::std::string::String,
    pub int: i32,
    pub long: i64,
    pub double: f64,
    pub bool: bool,
    pub date: ::gen_runtime::DateTime,
    pub stamp: ::gen_runtime::DateTime,
    pub bytes: ::std::vec::Vec<u8>,
    pub json: ::gen_runtime::serde_json::Value,
    pub colour: Colour,
    pub texts: ::std::vec::Vec<::std::string::String>,
    pub colours: ::std::vec::Vec<Colour>,
    pub nothing: ::core::option::Option<i32>,
    pub owner_id: ::core::option::Option<::std::string::String>,
    pub tag_ids: ::std::vec::Vec<::std::string::String>,
}
impl ::gen_runtime::Shape for Everything {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Everything",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "id",
            "string",
            "int",
            "long",
            "double",
            "bool",
            "date",
            "stamp",
            "bytes",
            "json",
            "colour",
            "texts",
            "colours",
            "nothing",
            "ownerId",
            "tagIds",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.int);
        to.put(&self.long);
        to.put(&self.double);
        to.put(&self.bool);
        to.put(&self.date);
        to.put(&self.stamp);
        to.put(&self.bytes);
        to.put(&self.json);
        to.put(&self.colour);
        to.put(&self.texts);
        to.put(&self.colours);
        to.put(&self.nothing);
        to.put(&self.owner_id);
        to.put(&self.tag_ids);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            int: from.take(),
            long: from.take(),
            double: from.take(),
            bool: from.take(),
            date: from.take(),
            stamp: from.take(),
            bytes: from.take(),
            json: from.take(),
            colour: from.take(),
            texts: from.take(),
            colours: from.take(),
            nothing: from.take(),
            owner_id: from.take(),
            tag_ids: from.take(),
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
    pub id: ::core::option::Option<::std::string::String>,
    pub string: ::std::string::String,
    pub int: i32,
    pub long: i64,
    pub double: f64,
    pub bool: bool,
    pub date: ::gen_runtime::DateTime,
    pub stamp: ::gen_runtime::DateTime,
    pub bytes: ::std::vec::Vec<u8>,
    pub json: ::gen_runtime::serde_json::Value,
    pub colour: Colour,
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub colours: ::core::option::Option<::std::vec::Vec<Colour>>,
    pub nothing: ::core::option::Option<i32>,
    pub owner_id: ::core::option::Option<::std::string::String>,
    pub tag_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub tags: ::core::option::Option<::gen_runtime::Links<TagKey>>,
}
impl ::gen_runtime::Shape for EverythingCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingCreate",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "id",
            "string",
            "int",
            "long",
            "double",
            "bool",
            "date",
            "stamp",
            "bytes",
            "json",
            "colour",
            "texts",
            "colours",
            "nothing",
            "ownerId",
            "tagIds",
            "tags",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.string);
        to.put(&self.int);
        to.put(&self.long);
        to.put(&self.double);
        to.put(&self.bool);
        to.put(&self.date);
        to.put(&self.stamp);
        to.put(&self.bytes);
        to.put(&self.json);
        to.put(&self.colour);
        to.put(&self.texts);
        to.put(&self.colours);
        to.put(&self.nothing);
        to.put(&self.owner_id);
        to.put(&self.tag_ids);
        to.put(&self.tags);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            string: from.take(),
            int: from.take(),
            long: from.take(),
            double: from.take(),
            bool: from.take(),
            date: from.take(),
            stamp: from.take(),
            bytes: from.take(),
            json: from.take(),
            colour: from.take(),
            texts: from.take(),
            colours: from.take(),
            nothing: from.take(),
            owner_id: from.take(),
            tag_ids: from.take(),
            tags: from.take(),
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
    pub int: ::core::option::Option<i32>,
    pub long: ::core::option::Option<i64>,
    pub double: ::core::option::Option<f64>,
    pub bool: ::core::option::Option<bool>,
    pub date: ::core::option::Option<::gen_runtime::DateTime>,
    pub stamp: ::core::option::Option<::gen_runtime::DateTime>,
    pub bytes: ::core::option::Option<::std::vec::Vec<u8>>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub colour: ::core::option::Option<Colour>,
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub colours: ::core::option::Option<::std::vec::Vec<Colour>>,
    pub nothing: ::core::option::Option<::core::option::Option<i32>>,
    pub owner_id: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub tag_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub tags: ::core::option::Option<::gen_runtime::LinkChanges<TagKey>>,
}
impl ::gen_runtime::Shape for EverythingUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingUpdate",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "string",
            "int",
            "long",
            "double",
            "bool",
            "date",
            "stamp",
            "bytes",
            "json",
            "colour",
            "texts",
            "colours",
            "nothing",
            "ownerId",
            "tagIds",
            "tags",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.string);
        to.put(&self.int);
        to.put(&self.long);
        to.put(&self.double);
        to.put(&self.bool);
        to.put(&self.date);
        to.put(&self.stamp);
        to.put(&self.bytes);
        to.put(&self.json);
        to.put(&self.colour);
        to.put(&self.texts);
        to.put(&self.colours);
        to.put(&self.nothing);
        to.put(&self.owner_id);
        to.put(&self.tag_ids);
        to.put(&self.tags);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            string: from.take(),
            int: from.take(),
            long: from.take(),
            double: from.take(),
            bool: from.take(),
            date: from.take(),
            stamp: from.take(),
            bytes: from.take(),
            json: from.take(),
            colour: from.take(),
            texts: from.take(),
            colours: from.take(),
            nothing: from.take(),
            owner_id: from.take(),
            tag_ids: from.take(),
            tags: from.take(),
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
/// What names a [`Everything`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct EverythingKey {
    pub id: ::std::string::String,
}
impl ::gen_runtime::Shape for EverythingKey {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EverythingKey",
        <Everything as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Key,
        &["id"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for EverythingKey {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for EverythingKey {
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
                    Field::new("id", Scalar::String)
                        .column("_id", "OBJECTID")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered()
                        .default(Default::Database),
                    Field::new("string", Scalar::String).column("string", "STRING"),
                    Field::new("int", Scalar::Int).column("int", "INTEGER"),
                    Field::new("long", Scalar::BigInt).column("long", "LONG"),
                    Field::new("double", Scalar::Float).column("double", "DOUBLE"),
                    Field::new("bool", Scalar::Boolean).column("bool", "BOOL"),
                    Field::new("date", Scalar::Date).column("date", "DATE"),
                    Field::new("stamp", Scalar::DateTime).column("stamp", "TIMESTAMP"),
                    Field::new("bytes", Scalar::Bytes).column("bytes", "BINDATA"),
                    Field::new("json", Scalar::Json).column("json", "JSON"),
                    Field::new(
                            "colour",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("colour", "TEXT"),
                    Field::new("texts", Scalar::String)
                        .column("texts", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                    Field::new(
                            "colours",
                            Scalar::Enum(<self::Colour as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("colours", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                    Field::new("nothing", Scalar::Int)
                        .column("nothing", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("ownerId", Scalar::String)
                        .column("ownerId", "OBJECTID")
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
                    Field::new("tagIds", Scalar::String)
                        .column("tagIds", "OBJECTID[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "owner",
                            || <self::Owner as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[14],
                                other: &[0],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "tags",
                            || <self::Tag as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_EverythingToTag"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Everything_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Everything_ownerId_fkey",
                            &["ownerId"],
                            Table::new("Owner"),
                            &["_id"],
                        )
                        .on_delete("SET NULL")
                        .on_update("CASCADE"),
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
                    Operation::related("/everythings/{key}/tags", "tags"),
                ],
            )
    };
}
/// One to many.
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Owner {
    pub id: ::std::string::String,
}
impl ::gen_runtime::Shape for Owner {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Owner",
        <Owner as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for Owner {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Owner {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Owner`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct OwnerCreate {
    pub id: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for OwnerCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OwnerCreate",
        <Owner as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for OwnerCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OwnerCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Owner`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnerUpdate {}
impl ::gen_runtime::Shape for OwnerUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OwnerUpdate",
        <Owner as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for OwnerUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OwnerUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for OwnerCreate {
    type Row = Owner;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OwnerUpdate {
    type Row = Owner;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Owner {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Owner", "/owners", Table::new("Owner"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("_id", "OBJECTID")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered()
                        .default(Default::Database),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "things",
                            || <self::Everything as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[14],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Owner_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/owners", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/owners/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/owners/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/owners/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/owners", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/owners/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/owners/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/owners/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/owners/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/owners/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/owners/meta/delete-many",
                        200,
                    ),
                    Operation::related("/owners/{key}/things", "things"),
                ],
            )
    };
}
/// Many to many: both sides list the ids of the other.
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    pub id: ::std::string::String,
    pub thing_ids: ::std::vec::Vec<::std::string::String>,
}
impl ::gen_runtime::Shape for Tag {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Tag",
        <Tag as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "thingIds"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.thing_ids);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            thing_ids: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Tag {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Tag {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Tag`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct TagCreate {
    pub id: ::std::string::String,
    pub thing_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub things: ::core::option::Option<::gen_runtime::Links<EverythingKey>>,
}
impl ::gen_runtime::Shape for TagCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TagCreate",
        <Tag as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "thingIds", "things"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.thing_ids);
        to.put(&self.things);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            thing_ids: from.take(),
            things: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for TagCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for TagCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Tag`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagUpdate {
    pub thing_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub things: ::core::option::Option<::gen_runtime::LinkChanges<EverythingKey>>,
}
impl ::gen_runtime::Shape for TagUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TagUpdate",
        <Tag as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["thingIds", "things"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.thing_ids);
        to.put(&self.things);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            thing_ids: from.take(),
            things: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for TagUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for TagUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What names a [`Tag`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct TagKey {
    pub id: ::std::string::String,
}
impl ::gen_runtime::Shape for TagKey {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TagKey",
        <Tag as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Key,
        &["id"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { id: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for TagKey {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for TagKey {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for TagCreate {
    type Row = Tag;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TagUpdate {
    type Row = Tag;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Tag {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Tag", "/tags", Table::new("Tag"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("_id", "OBJECTID")
                        .update(Presence::Absent)
                        .replace(Presence::Optional)
                        .filter(
                            &[
                                Operator::Equals,
                                Operator::Not,
                                Operator::In,
                                Operator::NotIn,
                            ],
                        )
                        .unordered(),
                    Field::new("thingIds", Scalar::String)
                        .column("thingIds", "OBJECTID[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[]"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "things",
                            || <self::Everything as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_EverythingToTag"),
                                own: ("B", 0),
                                other: ("A", 0),
                            },
                        )
                        .list()
                        .writable(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Tag_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/tags", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/tags/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/tags/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/tags/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/tags", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/tags/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/tags/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/tags/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/tags/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/tags/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/tags/meta/delete-many",
                        200,
                    ),
                    Operation::related("/tags/{key}/things", "things"),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Everything as ::gen_runtime::Model>::RESOURCE,
    <self::Owner as ::gen_runtime::Model>::RESOURCE,
    <self::Tag as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Colour as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = {
    use ::gen_runtime::descriptor::*;
    &[
        &JoinTable::new(
            Table::new("_EverythingToTag"),
            JoinColumn::new(Table::new("Everything"), "_id", "OBJECTID", Scalar::String),
            JoinColumn::new(Table::new("Tag"), "_id", "OBJECTID", Scalar::String),
        ),
    ]
};
#[doc(hidden)]
pub mod no_driver {
    #[diagnostic::on_unimplemented(
        message = "[GEN0307] gen-runtime has no driver for mongodb: the Rust backend has no `router` and no `create_tables`",
        label = "there is no driver",
        note = "serve this database from the TypeScript backend; `router = false` in `prisma_schema!` says that the types are all you want"
    )]
    pub trait Driver {
        fn absent<T>(&self) -> T;
    }
}
/// Cannot be called: gen-runtime has no driver for mongodb: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn create_tables<Db: self::no_driver::Driver>(
    db: &Db,
) -> ::core::future::Ready<::core::result::Result<(), ::gen_runtime::Error>> {
    db.absent()
}
/// Cannot be called: gen-runtime has no driver for mongodb: the Rust backend has no `router` and no `create_tables`
#[allow(dead_code)]
pub fn router<Db: self::no_driver::Driver, Policy>(
    db: Db,
    _policy: Policy,
) -> ::gen_runtime::axum::Router {
    db.absent()
}
