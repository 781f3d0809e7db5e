#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Result {
    Ok,
    Err,
    Self_,
    Default,
}
impl ::gen_runtime::WireEnum for Result {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Result",
        &[("Ok", "Ok"), ("Err", "Err"), ("Self", "Self"), ("default", "default")],
    );
    const ALL: &'static [Self] = &[Self::Ok, Self::Err, Self::Self_, Self::Default];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Result {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Result {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Option {
    pub id: i32,
    pub some: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Option {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Option",
        <Option as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "some"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.some);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            some: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Option {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Option {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Option`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct OptionCreate {
    pub id: i32,
    pub some: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for OptionCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OptionCreate",
        <Option as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "some"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.some);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            some: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for OptionCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OptionCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Option`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OptionUpdate {
    pub some: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for OptionUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "OptionUpdate",
        <Option as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["some"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.some);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { some: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for OptionUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for OptionUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for OptionCreate {
    type Row = Option;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OptionUpdate {
    type Row = Option;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Option {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Option", "/options", Table::new("Option"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("some", Scalar::String)
                        .column("some", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "none",
                            || <self::Error as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[0],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Option_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/options", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/options/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/options/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/options/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/options", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/options/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/options/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/options/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/options/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/options/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/options/meta/delete-many",
                        200,
                    ),
                    Operation::related("/options/{key}/none", "none"),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    pub r#type: i32,
    pub self_: i32,
    pub crate_: i32,
    pub super_: i32,
    pub r#fn: i32,
    pub r#async: i32,
    pub r#await: i32,
    pub class: i32,
    pub function: i32,
    pub arguments: i32,
    pub prototype: i32,
    pub then: i32,
    pub data: i32,
    pub r#where: i32,
    pub take: i32,
}
impl ::gen_runtime::Shape for Error {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Error",
        <Error as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &[
            "type",
            "self",
            "crate",
            "super",
            "fn",
            "async",
            "await",
            "class",
            "function",
            "arguments",
            "prototype",
            "then",
            "data",
            "where",
            "take",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.r#type);
        to.put(&self.self_);
        to.put(&self.crate_);
        to.put(&self.super_);
        to.put(&self.r#fn);
        to.put(&self.r#async);
        to.put(&self.r#await);
        to.put(&self.class);
        to.put(&self.function);
        to.put(&self.arguments);
        to.put(&self.prototype);
        to.put(&self.then);
        to.put(&self.data);
        to.put(&self.r#where);
        to.put(&self.take);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            r#type: from.take(),
            self_: from.take(),
            crate_: from.take(),
            super_: from.take(),
            r#fn: from.take(),
            r#async: from.take(),
            r#await: from.take(),
            class: from.take(),
            function: from.take(),
            arguments: from.take(),
            prototype: from.take(),
            then: from.take(),
            data: from.take(),
            r#where: from.take(),
            take: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Error {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Error {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Error`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCreate {
    pub r#type: i32,
    pub self_: i32,
    pub crate_: i32,
    pub super_: i32,
    pub r#fn: i32,
    pub r#async: i32,
    pub r#await: i32,
    pub class: i32,
    pub function: i32,
    pub arguments: i32,
    pub prototype: i32,
    pub then: i32,
    pub data: i32,
    pub r#where: i32,
    pub take: i32,
}
impl ::gen_runtime::Shape for ErrorCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "ErrorCreate",
        <Error as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &[
            "type",
            "self",
            "crate",
            "super",
            "fn",
            "async",
            "await",
            "class",
            "function",
            "arguments",
            "prototype",
            "then",
            "data",
            "where",
            "take",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.r#type);
        to.put(&self.self_);
        to.put(&self.crate_);
        to.put(&self.super_);
        to.put(&self.r#fn);
        to.put(&self.r#async);
        to.put(&self.r#await);
        to.put(&self.class);
        to.put(&self.function);
        to.put(&self.arguments);
        to.put(&self.prototype);
        to.put(&self.then);
        to.put(&self.data);
        to.put(&self.r#where);
        to.put(&self.take);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            r#type: from.take(),
            self_: from.take(),
            crate_: from.take(),
            super_: from.take(),
            r#fn: from.take(),
            r#async: from.take(),
            r#await: from.take(),
            class: from.take(),
            function: from.take(),
            arguments: from.take(),
            prototype: from.take(),
            then: from.take(),
            data: from.take(),
            r#where: from.take(),
            take: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for ErrorCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for ErrorCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Error`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorUpdate {
    pub crate_: ::core::option::Option<i32>,
    pub super_: ::core::option::Option<i32>,
    pub r#fn: ::core::option::Option<i32>,
    pub r#async: ::core::option::Option<i32>,
    pub r#await: ::core::option::Option<i32>,
    pub class: ::core::option::Option<i32>,
    pub function: ::core::option::Option<i32>,
    pub arguments: ::core::option::Option<i32>,
    pub prototype: ::core::option::Option<i32>,
    pub then: ::core::option::Option<i32>,
    pub data: ::core::option::Option<i32>,
    pub r#where: ::core::option::Option<i32>,
    pub take: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for ErrorUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "ErrorUpdate",
        <Error as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[
            "crate",
            "super",
            "fn",
            "async",
            "await",
            "class",
            "function",
            "arguments",
            "prototype",
            "then",
            "data",
            "where",
            "take",
        ],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.crate_);
        to.put(&self.super_);
        to.put(&self.r#fn);
        to.put(&self.r#async);
        to.put(&self.r#await);
        to.put(&self.class);
        to.put(&self.function);
        to.put(&self.arguments);
        to.put(&self.prototype);
        to.put(&self.then);
        to.put(&self.data);
        to.put(&self.r#where);
        to.put(&self.take);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            crate_: from.take(),
            super_: from.take(),
            r#fn: from.take(),
            r#async: from.take(),
            r#await: from.take(),
            class: from.take(),
            function: from.take(),
            arguments: from.take(),
            prototype: from.take(),
            then: from.take(),
            data: from.take(),
            r#where: from.take(),
            take: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for ErrorUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for ErrorUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for ErrorCreate {
    type Row = Error;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for ErrorUpdate {
    type Row = Error;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Error {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Error", "/errors", Table::new("Error"))
            .fields(
                &[
                    Field::new("type", Scalar::Int)
                        .column("type", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("self", Scalar::Int)
                        .column("self", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("crate", Scalar::Int).column("crate", "INTEGER"),
                    Field::new("super", Scalar::Int).column("super", "INTEGER"),
                    Field::new("fn", Scalar::Int).column("fn", "INTEGER"),
                    Field::new("async", Scalar::Int).column("async", "INTEGER"),
                    Field::new("await", Scalar::Int).column("await", "INTEGER"),
                    Field::new("class", Scalar::Int).column("class", "INTEGER"),
                    Field::new("function", Scalar::Int).column("function", "INTEGER"),
                    Field::new("arguments", Scalar::Int).column("arguments", "INTEGER"),
                    Field::new("prototype", Scalar::Int).column("prototype", "INTEGER"),
                    Field::new("then", Scalar::Int).column("then", "INTEGER"),
                    Field::new("data", Scalar::Int).column("data", "INTEGER"),
                    Field::new("where", Scalar::Int).column("where", "INTEGER"),
                    Field::new("take", Scalar::Int).column("take", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "option",
                        || <self::Option as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[0],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0, 1])
            .uniques(&[Unique::primary("Error_pkey", &[0, 1])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Error_type_fkey",
                            &["type"],
                            Table::new("Option"),
                            &["id"],
                        )
                        .on_delete("RESTRICT")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/errors", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/errors/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/errors/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/errors/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/errors", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/errors/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/errors/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/errors/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/errors/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/errors/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/errors/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    pub id: i32,
}
impl ::gen_runtime::Shape for Promise {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Promise",
        <Promise as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Promise {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Promise {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Promise`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct PromiseCreate {
    pub id: i32,
}
impl ::gen_runtime::Shape for PromiseCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PromiseCreate",
        <Promise as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for PromiseCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PromiseCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Promise`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PromiseUpdate {}
impl ::gen_runtime::Shape for PromiseUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "PromiseUpdate",
        <Promise as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for PromiseUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for PromiseUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for PromiseCreate {
    type Row = Promise;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PromiseUpdate {
    type Row = Promise;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Promise {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Promise", "/promises", Table::new("Promise"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Promise_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/promises", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/promises/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/promises/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/promises/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/promises",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/promises/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/promises/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/promises/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/promises/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/promises/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/promises/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Vec {
    pub id: i32,
}
impl ::gen_runtime::Shape for Vec {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Vec",
        <Vec as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Vec {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Vec {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Vec`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct VecCreate {
    pub id: i32,
}
impl ::gen_runtime::Shape for VecCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "VecCreate",
        <Vec as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for VecCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for VecCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Vec`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VecUpdate {}
impl ::gen_runtime::Shape for VecUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "VecUpdate",
        <Vec as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for VecUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for VecUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for VecCreate {
    type Row = Vec;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for VecUpdate {
    type Row = Vec;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Vec {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Vec", "/vecs", Table::new("Vec"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Vec_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/vecs", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/vecs/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/vecs/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/vecs/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/vecs", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/vecs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/vecs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/vecs/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/vecs/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/vecs/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/vecs/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub id: i32,
}
impl ::gen_runtime::Shape for Request {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Request",
        <Request as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Request {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Request {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Request`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct RequestCreate {
    pub id: i32,
}
impl ::gen_runtime::Shape for RequestCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "RequestCreate",
        <Request as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for RequestCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for RequestCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Request`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestUpdate {}
impl ::gen_runtime::Shape for RequestUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "RequestUpdate",
        <Request as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for RequestUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for RequestUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for RequestCreate {
    type Row = Request;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for RequestUpdate {
    type Row = Request;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Request {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Request", "/requests", Table::new("Request"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Request_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/requests", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/requests/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/requests/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/requests/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/requests",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/requests/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/requests/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/requests/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/requests/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/requests/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/requests/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Where {
    pub id: i32,
}
impl ::gen_runtime::Shape for Where {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Where",
        <Where as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Where {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Where {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Where`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct WhereCreate {
    pub id: i32,
}
impl ::gen_runtime::Shape for WhereCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "WhereCreate",
        <Where as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for WhereCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for WhereCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Where`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WhereUpdate {}
impl ::gen_runtime::Shape for WhereUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "WhereUpdate",
        <Where as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for WhereUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for WhereUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for WhereCreate {
    type Row = Where;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for WhereUpdate {
    type Row = Where;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Where {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Where", "/wheres", Table::new("Where"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Where_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/wheres", 200),
                    Operation::new(
                        OperationKind::Query,
                        Method::Post,
                        "/wheres/meta/query",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/wheres/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/wheres/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/wheres", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/wheres/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/wheres/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/wheres/{key}",
                        204,
                    ),
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/wheres/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/wheres/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/wheres/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Default {
    pub id: i32,
    pub result: Result,
}
impl ::gen_runtime::Shape for Default {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Default",
        <Default as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "result"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.result);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            result: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Default {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Default {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Default`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultCreate {
    pub id: i32,
    pub result: ::core::option::Option<Result>,
}
impl ::gen_runtime::Shape for DefaultCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "DefaultCreate",
        <Default as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "result"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.result);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            result: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for DefaultCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for DefaultCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Default`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultUpdate {
    pub result: ::core::option::Option<Result>,
}
impl ::gen_runtime::Shape for DefaultUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "DefaultUpdate",
        <Default as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["result"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.result);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { result: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for DefaultUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for DefaultUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for DefaultCreate {
    type Row = Default;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for DefaultUpdate {
    type Row = Default;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Default {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Default", "/defaults", Table::new("Default"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new(
                            "result",
                            Scalar::Enum(<self::Result as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("result", "TEXT")
                        .create(Presence::Optional)
                        .replacement("\"default\"")
                        .default(Default::Database)
                        .default_sql("'default'"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Default_pkey", &[0])])
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
    <self::Option as ::gen_runtime::Model>::RESOURCE,
    <self::Error as ::gen_runtime::Model>::RESOURCE,
    <self::Promise as ::gen_runtime::Model>::RESOURCE,
    <self::Vec as ::gen_runtime::Model>::RESOURCE,
    <self::Request as ::gen_runtime::Model>::RESOURCE,
    <self::Where as ::gen_runtime::Model>::RESOURCE,
    <self::Default as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Result as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = &[];
::gen_runtime::require_sqlite! {}
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
