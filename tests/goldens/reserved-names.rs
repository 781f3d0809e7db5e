#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub enum Result {
    #[serde(rename = "Ok")]
    Ok,
    #[serde(rename = "Err")]
    Err,
    #[serde(rename = "Self")]
    Self_,
    #[serde(rename = "default")]
    Default,
}
impl ::gen_runtime::WireEnum for Result {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "Result",
        &[("Ok", "Ok"), ("Err", "Err"), ("Self", "Self"), ("default", "default")],
    );
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Option {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "some")]
    pub some: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Option`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct OptionCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(
        rename = "some",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub some: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Option`]; `None` leaves alone.
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
pub struct OptionUpdate {
    #[serde(
        rename = "some",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub some: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Body for OptionCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Option as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for OptionUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Option as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
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
                    Operation::related("/options/{key}/none", "none"),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Error {
    #[serde(rename = "type")]
    pub r#type: i32,
    #[serde(rename = "self")]
    pub self_: i32,
    #[serde(rename = "crate")]
    pub crate_: i32,
    #[serde(rename = "super")]
    pub super_: i32,
    #[serde(rename = "fn")]
    pub r#fn: i32,
    #[serde(rename = "async")]
    pub r#async: i32,
    #[serde(rename = "await")]
    pub r#await: i32,
    #[serde(rename = "class")]
    pub class: i32,
    #[serde(rename = "function")]
    pub function: i32,
    #[serde(rename = "arguments")]
    pub arguments: i32,
    #[serde(rename = "prototype")]
    pub prototype: i32,
    #[serde(rename = "then")]
    pub then: i32,
    #[serde(rename = "data")]
    pub data: i32,
    #[serde(rename = "where")]
    pub r#where: i32,
    #[serde(rename = "take")]
    pub take: i32,
}
/// What creates a [`Error`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct ErrorCreate {
    #[serde(rename = "type")]
    pub r#type: i32,
    #[serde(rename = "self")]
    pub self_: i32,
    #[serde(rename = "crate")]
    pub crate_: i32,
    #[serde(rename = "super")]
    pub super_: i32,
    #[serde(rename = "fn")]
    pub r#fn: i32,
    #[serde(rename = "async")]
    pub r#async: i32,
    #[serde(rename = "await")]
    pub r#await: i32,
    #[serde(rename = "class")]
    pub class: i32,
    #[serde(rename = "function")]
    pub function: i32,
    #[serde(rename = "arguments")]
    pub arguments: i32,
    #[serde(rename = "prototype")]
    pub prototype: i32,
    #[serde(rename = "then")]
    pub then: i32,
    #[serde(rename = "data")]
    pub data: i32,
    #[serde(rename = "where")]
    pub r#where: i32,
    #[serde(rename = "take")]
    pub take: i32,
}
/// What changes in a [`Error`]; `None` leaves alone.
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
pub struct ErrorUpdate {
    #[serde(
        rename = "crate",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub crate_: ::core::option::Option<i32>,
    #[serde(
        rename = "super",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub super_: ::core::option::Option<i32>,
    #[serde(
        rename = "fn",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub r#fn: ::core::option::Option<i32>,
    #[serde(
        rename = "async",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub r#async: ::core::option::Option<i32>,
    #[serde(
        rename = "await",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub r#await: ::core::option::Option<i32>,
    #[serde(
        rename = "class",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub class: ::core::option::Option<i32>,
    #[serde(
        rename = "function",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub function: ::core::option::Option<i32>,
    #[serde(
        rename = "arguments",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub arguments: ::core::option::Option<i32>,
    #[serde(
        rename = "prototype",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub prototype: ::core::option::Option<i32>,
    #[serde(
        rename = "then",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub then: ::core::option::Option<i32>,
    #[serde(
        rename = "data",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub data: ::core::option::Option<i32>,
    #[serde(
        rename = "where",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub r#where: ::core::option::Option<i32>,
    #[serde(
        rename = "take",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub take: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for ErrorCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Error as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for ErrorUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Error as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("self", Scalar::Int)
                        .column("self", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
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
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Promise {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Promise`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct PromiseCreate {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What changes in a [`Promise`]; `None` leaves alone.
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
pub struct PromiseUpdate {}
impl ::gen_runtime::Body for PromiseCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Promise as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for PromiseUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Promise as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Promise_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/promises", 200),
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
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Vec {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Vec`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct VecCreate {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What changes in a [`Vec`]; `None` leaves alone.
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
pub struct VecUpdate {}
impl ::gen_runtime::Body for VecCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Vec as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for VecUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Vec as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Vec_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/vecs", 200),
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
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Request {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Request`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct RequestCreate {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What changes in a [`Request`]; `None` leaves alone.
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
pub struct RequestUpdate {}
impl ::gen_runtime::Body for RequestCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Request as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for RequestUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Request as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Request_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/requests", 200),
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
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Where {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Where`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct WhereCreate {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What changes in a [`Where`]; `None` leaves alone.
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
pub struct WhereUpdate {}
impl ::gen_runtime::Body for WhereCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Where as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for WhereUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Where as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Where_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/wheres", 200),
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
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Default {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "result")]
    pub result: Result,
}
/// What creates a [`Default`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct DefaultCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(
        rename = "result",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub result: ::core::option::Option<Result>,
}
/// What changes in a [`Default`]; `None` leaves alone.
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
pub struct DefaultUpdate {
    #[serde(
        rename = "result",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub result: ::core::option::Option<Result>,
}
impl ::gen_runtime::Body for DefaultCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Default as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for DefaultUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Default as ::gen_runtime::Model>::RESOURCE;
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
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
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
