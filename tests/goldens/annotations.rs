/// People who can log in.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct User {
    #[serde(rename = "id")]
    pub id: i32,
    /// Where to write to.
    #[serde(rename = "email")]
    pub email: ::std::string::String,
    #[serde(rename = "name")]
    pub name: ::std::string::String,
    #[serde(rename = "homepage")]
    pub homepage: ::core::option::Option<::std::string::String>,
    /// Two letters and digits; "quotes" and `ticks` are no trouble.
    #[serde(rename = "badge")]
    pub badge: ::core::option::Option<::std::string::String>,
    #[serde(rename = "level")]
    pub level: i32,
}
/// What creates a [`User`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct UserCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    /// Where to write to.
    #[serde(rename = "email")]
    pub email: ::std::string::String,
    #[serde(rename = "name")]
    pub name: ::std::string::String,
    #[serde(
        rename = "homepage",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub homepage: ::core::option::Option<::std::string::String>,
    /// Two letters and digits; "quotes" and `ticks` are no trouble.
    #[serde(
        rename = "badge",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub badge: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "secret",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub secret: ::core::option::Option<::std::string::String>,
    #[serde(rename = "password")]
    pub password: ::std::string::String,
}
/// What changes in a [`User`]; `None` leaves alone.
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
pub struct UserUpdate {
    /// Where to write to.
    #[serde(
        rename = "email",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub email: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "name",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub name: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "homepage",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub homepage: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// Two letters and digits; "quotes" and `ticks` are no trouble.
    #[serde(
        rename = "badge",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub badge: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "secret",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub secret: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "password",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub password: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for UserCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <User as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for UserUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <User as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for User {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("User", "/members", Table::new("User"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("email", Scalar::String)
                        .column("email", "TEXT")
                        .rules(Rules::NONE.format(Format::Email)),
                    Field::new("name", Scalar::String)
                        .column("name", "TEXT")
                        .rules(Rules::NONE.min_length(2).max_length(5)),
                    Field::new("homepage", Scalar::String)
                        .column("homepage", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.format(Format::Url)),
                    Field::new("badge", Scalar::String)
                        .column("badge", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(
                            Rules::NONE
                                .format(Format::Pattern {
                                    source: "^[A-Z]{2}\\d+(-[\\w\"`$/]+)?$",
                                    rust: "^[A-Z]{2}[0-9]+(?:\\u{2d}[0-9A-Za-z_\\u{22}\\u{60}\\u{24}\\u{2f}]+)?$",
                                }),
                        ),
                    Field::new("secret", Scalar::String)
                        .column("secret", "TEXT")
                        .hidden()
                        .create(Presence::Optional)
                        .filter(&[])
                        .unordered()
                        .default(Default::Database)
                        .default_sql("'none'"),
                    Field::new("password", Scalar::String)
                        .column("password", "TEXT")
                        .hidden()
                        .replace(Presence::Optional)
                        .filter(&[])
                        .unordered()
                        .rules(Rules::NONE.min_length(4).max_length(10)),
                    Field::new("level", Scalar::Int)
                        .column("level", "INTEGER")
                        .create(Presence::Absent)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .default_sql("1"),
                    Field::new("note", Scalar::String)
                        .column("note", "TEXT")
                        .nullable()
                        .hidden()
                        .create(Presence::Absent)
                        .update(Presence::Absent)
                        .filter(&[])
                        .unordered(),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("User_pkey", &[0]),
                    Unique::new("User_email_key", &[1]),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/members", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/members/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/members/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/members", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/members/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/members/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/members/{key}",
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
pub struct Entry {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "count")]
    pub count: ::core::option::Option<i32>,
    #[serde(rename = "big", with = "::gen_runtime::wire")]
    pub big: ::core::option::Option<i64>,
    #[serde(rename = "ratio")]
    pub ratio: ::core::option::Option<f64>,
    #[serde(rename = "price", with = "::gen_runtime::wire")]
    pub price: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(rename = "any")]
    pub any: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Entry`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct EntryCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    #[serde(
        rename = "count",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub count: ::core::option::Option<i32>,
    #[serde(
        rename = "big",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub big: ::core::option::Option<i64>,
    #[serde(
        rename = "ratio",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub ratio: ::core::option::Option<f64>,
    #[serde(
        rename = "price",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub price: ::core::option::Option<::gen_runtime::Decimal>,
    #[serde(
        rename = "any",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub any: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Entry`]; `None` leaves alone.
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
pub struct EntryUpdate {
    #[serde(
        rename = "count",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub count: ::core::option::Option<::core::option::Option<i32>>,
    #[serde(
        rename = "big",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub big: ::core::option::Option<::core::option::Option<i64>>,
    #[serde(
        rename = "ratio",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub ratio: ::core::option::Option<::core::option::Option<f64>>,
    #[serde(
        rename = "price",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub price: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    #[serde(
        rename = "any",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub any: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Body for EntryCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Entry as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for EntryUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Entry as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Entry {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Entry", "/entries", Table::new("Entry"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("count", Scalar::Int)
                        .column("count", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.min(-3).max(10)),
                    Field::new("big", Scalar::BigInt)
                        .column("big", "BIGINT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.min(1).max(9007199254740993)),
                    Field::new("ratio", Scalar::Float)
                        .column("ratio", "DOUBLE PRECISION")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(Rules::NONE.at_least("-0.5").at_most("2")),
                    Field::new("price", Scalar::Decimal)
                        .column("price", "DECIMAL(65,30)")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(
                            Rules::NONE
                                .digits(65, 30)
                                .at_least("-1.5")
                                .at_most("1000.05"),
                        ),
                    Field::new("any", Scalar::String)
                        .column("any", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null")
                        .rules(
                            Rules::NONE
                                .format(Format::Pattern {
                                    source: ".",
                                    rust: "[^\\n\\r\\u{2028}\\u{2029}]",
                                }),
                        ),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Entry_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/entries", 200),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/entries/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/entries", 201),
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
pub struct Trace {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Trace`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TraceCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
}
/// What changes in a [`Trace`]; `None` leaves alone.
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
pub struct TraceUpdate {}
impl ::gen_runtime::Body for TraceCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Trace as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TraceUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Trace as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Trace {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Trace", "/traces", Table::new("Trace"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Trace_pkey", &[0])])
            .operations(
                &[
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/traces/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/traces/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Needs what nobody may give: no create and no replace.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Sealed {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "seal")]
    pub seal: ::std::string::String,
    #[serde(rename = "text")]
    pub text: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Sealed`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct SealedCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Sealed`]; `None` leaves alone.
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
pub struct SealedUpdate {
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub text: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Body for SealedCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Sealed as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SealedUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Sealed as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Sealed {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Sealed", "/sealeds", Table::new("Sealed"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("seal", Scalar::String)
                        .column("seal", "TEXT")
                        .create(Presence::Absent)
                        .update(Presence::Absent),
                    Field::new("text", Scalar::String)
                        .column("text", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Sealed_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/sealeds", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/sealeds/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/sealeds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/sealeds/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/sealeds/{key}",
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
pub struct Gone {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Gone`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct GoneCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
}
/// What changes in a [`Gone`]; `None` leaves alone.
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
pub struct GoneUpdate {}
impl ::gen_runtime::Body for GoneCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Gone as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for GoneUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Gone as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Gone {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Gone", "/gones", Table::new("Gone"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Gone_pkey", &[0])])
            .operations(
                &[
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/gones/{key}",
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
pub struct Swap {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What creates a [`Swap`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct SwapCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What changes in a [`Swap`]; `None` leaves alone.
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
pub struct SwapUpdate {
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for SwapCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Swap as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SwapUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Swap as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Swap {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Swap", "/swaps", Table::new("Swap"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Swap_pkey", &[0])])
            .operations(
                &[
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/swaps/{key}",
                        200,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::User as ::gen_runtime::Model>::RESOURCE,
    <self::Entry as ::gen_runtime::Model>::RESOURCE,
    <self::Trace as ::gen_runtime::Model>::RESOURCE,
    <self::Sealed as ::gen_runtime::Model>::RESOURCE,
    <self::Gone as ::gen_runtime::Model>::RESOURCE,
    <self::Swap as ::gen_runtime::Model>::RESOURCE,
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
