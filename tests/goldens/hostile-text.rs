/// */ export const evil = 1; /*
/// "' ` ${evil} \ \u0041 \x */ // </script> <!-- --> #"# '#
/// evil(); evil();
/// right   to  left,  bell,  [31mred
/// @ts-nocheck
/// #![allow(warnings)]
/// ```text
/// let evil = ;
/// {@link evil} @deprecated @param {evil} %s {} {{ }}
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
pub enum Kind {
    /// */ export const evil = 1; /*
    /// "' ` ${evil} \ \u0041 \x */ // </script> <!-- --> #"# '#
    /// evil(); evil();
    /// right   to  left,  bell,  [31mred
    /// @ts-nocheck
    /// #![allow(warnings)]
    /// ```text
    /// let evil = ;
    /// {@link evil} @deprecated @param {evil} %s {} {{ }}
    #[serde(rename = "Quote")]
    Quote,
    /// */
    #[serde(rename = "Line")]
    Line,
    #[serde(rename = "Comment")]
    Comment,
    #[serde(rename = "Empty")]
    Empty,
}
impl ::gen_runtime::WireEnum for Kind {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "enum'`${x}*/ -- ;\n\u{2028}\\é",
        &[
            ("Quote", "q`${x}*/ -- ;\n\u{2028}\\é"),
            ("Line", "a\nb"),
            ("Comment", "/* */ -- //"),
            ("Empty", " "),
        ],
    );
}
/// */ export const evil = 1; /*
/// "' ` ${evil} \ \u0041 \x */ // </script> <!-- --> #"# '#
/// evil(); evil();
/// right   to  left,  bell,  [31mred
/// @ts-nocheck
/// #![allow(warnings)]
/// ```text
/// let evil = ;
/// {@link evil} @deprecated @param {evil} %s {} {{ }}
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Hostile {
    /// */ export const evil = 1; /*
    /// "' ` ${evil} \ \u0041 \x */ // </script> <!-- --> #"# '#
    /// evil(); evil();
    /// right   to  left,  bell,  [31mred
    /// @ts-nocheck
    /// #![allow(warnings)]
    /// ```text
    /// let evil = ;
    /// {@link evil} @deprecated @param {evil} %s {} {{ }}
    #[serde(rename = "id")]
    pub id: i32,
    /// @ts-expect-error
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    /// @ts-ignore */ evil(); /*
    #[serde(rename = "texts")]
    pub texts: ::std::vec::Vec<::std::string::String>,
    #[serde(rename = "json")]
    pub json: ::gen_runtime::serde_json::Value,
    #[serde(rename = "kind")]
    pub kind: Kind,
    #[serde(rename = "kinds")]
    pub kinds: ::std::vec::Vec<Kind>,
    /// ***/
    #[serde(rename = "maker")]
    pub maker: ::std::string::String,
    #[serde(rename = "other")]
    pub other: ::core::option::Option<i32>,
}
/// What creates a [`Hostile`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct HostileCreate {
    /// */ export const evil = 1; /*
    /// "' ` ${evil} \ \u0041 \x */ // </script> <!-- --> #"# '#
    /// evil(); evil();
    /// right   to  left,  bell,  [31mred
    /// @ts-nocheck
    /// #![allow(warnings)]
    /// ```text
    /// let evil = ;
    /// {@link evil} @deprecated @param {evil} %s {} {{ }}
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    /// @ts-expect-error
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    /// @ts-ignore */ evil(); /*
    #[serde(
        rename = "texts",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "kind",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub kind: ::core::option::Option<Kind>,
    #[serde(
        rename = "kinds",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub kinds: ::core::option::Option<::std::vec::Vec<Kind>>,
    /// ***/
    #[serde(
        rename = "maker",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub maker: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "other",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub other: ::core::option::Option<i32>,
    #[serde(
        rename = "tags",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub tags: ::core::option::Option<::gen_runtime::Links<TagKey>>,
}
/// What changes in a [`Hostile`]; `None` leaves alone.
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
pub struct HostileUpdate {
    /// @ts-expect-error
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    /// @ts-ignore */ evil(); /*
    #[serde(
        rename = "texts",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "json",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    #[serde(
        rename = "kind",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub kind: ::core::option::Option<Kind>,
    #[serde(
        rename = "kinds",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub kinds: ::core::option::Option<::std::vec::Vec<Kind>>,
    /// ***/
    #[serde(
        rename = "maker",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub maker: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "other",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub other: ::core::option::Option<::core::option::Option<i32>>,
    #[serde(
        rename = "tags",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub tags: ::core::option::Option<::gen_runtime::LinkChanges<TagKey>>,
}
/// What names a [`Hostile`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct HostileKey {
    #[serde(rename = "id")]
    pub id: i32,
}
impl ::gen_runtime::Body for HostileCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Hostile as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for HostileUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Hostile as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Hostile {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new(
                "Hostile",
                "/hostiles",
                Table::new("table'`${x}*/ -- ;\n\u{2028}\\é"),
            )
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id'`${x}*/ -- ;\n\u{2028}\\é", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("text", Scalar::String)
                        .column("text'`${x}*/ -- ;\n\u{2028}\\é", "TEXT")
                        .create(Presence::Optional)
                        .replacement(
                            "\"\\\"'`${x}\\\\*/ // </script>\\n\\u2028\\u202eé😀#\\\"#\"",
                        )
                        .default(Default::Database)
                        .default_sql(
                            "'\"''`${x}\\*/ // </script>\n\u{2028}\u{202e}é😀#\"#'",
                        ),
                    Field::new("texts", Scalar::String)
                        .column("texts", "TEXT[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement(
                            "[\"\\\"'`${x}\\\\*/ // </script>\\n\\u2028\\u202eé😀#\\\"#\", \"\", \"'\"]",
                        )
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
                        .default_sql(
                            "ARRAY['\"''`${x}\\*/ // </script>\n\u{2028}\u{202e}é😀#\"#', '', '''']::TEXT[]",
                        ),
                    Field::new("json", Scalar::Json)
                        .column("json", "JSONB")
                        .create(Presence::Optional)
                        .replacement(
                            "{\"__proto__\": [\"\\\"'`${x}*/ </script>\\\\\", \"\\u2028\"]}",
                        )
                        .default(Default::Database)
                        .default_sql(
                            "'{\"__proto__\": [\"\\\"''`${x}*/ </script>\\\\\", \"\\u2028\"]}'",
                        ),
                    Field::new(
                            "kind",
                            Scalar::Enum(<self::Kind as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("kind", "\"enum'`${x}*/ -- ;\n\u{2028}\\é\"")
                        .create(Presence::Optional)
                        .replacement("\"Quote\"")
                        .default(Default::Database)
                        .default_sql("'q`${x}*/ -- ;\n\u{2028}\\é'"),
                    Field::new(
                            "kinds",
                            Scalar::Enum(<self::Kind as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("kinds", "\"enum'`${x}*/ -- ;\n\u{2028}\\é\"[]")
                        .list()
                        .create(Presence::Optional)
                        .replacement("[\"Quote\", \"Line\"]")
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
                        .default_sql(
                            "ARRAY['q`${x}*/ -- ;\n\u{2028}\\é', 'a\nb']::\"enum'`${x}*/ -- ;\n\u{2028}\\é\"[]",
                        ),
                    Field::new("maker", Scalar::String)
                        .column("maker", "TEXT")
                        .create(Presence::Optional)
                        .default(Default::Database)
                        .default_sql("'it''s \"so\" \\ */ '"),
                    Field::new("other", Scalar::Int)
                        .column("other'`${x}*/ -- ;\n\u{2028}\\é", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "parent",
                            || <self::Hostile as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[7],
                                other: &[0],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "children",
                            || <self::Hostile as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[7],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "tags",
                            || <self::Tag as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_tags'`${x}*/ ;"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("pk'`${x}*/ -- ;\n\u{2028}\\é", &[0]),
                    Unique::new("unique'`${x}*/ -- ;\n\u{2028}\\é", &[7]),
                    Unique::new("two'`${x}*/ -- ;\n\u{2028}\\é", &[4, 1]),
                ],
            )
            .indexes(&[Index::new("index'`${x}*/ -- ;\n\u{2028}\\é", &[4, 7])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "table'`${x}*/ -- ;\n\u{2028}\\é_other'`${x}*/ -- ;\n\u{2028}\\é_fkey",
                            &["other'`${x}*/ -- ;\n\u{2028}\\é"],
                            Table::new("table'`${x}*/ -- ;\n\u{2028}\\é"),
                            &["id'`${x}*/ -- ;\n\u{2028}\\é"],
                        )
                        .on_delete("SET NULL")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/hostiles", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/hostiles/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/hostiles/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/hostiles",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/hostiles/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/hostiles/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/hostiles/{key}",
                        204,
                    ),
                    Operation::related("/hostiles/{key}/tags", "tags"),
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
pub struct Tag {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Tag`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TagCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(
        rename = "hostiles",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub hostiles: ::core::option::Option<::gen_runtime::Links<HostileKey>>,
}
/// What changes in a [`Tag`]; `None` leaves alone.
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
pub struct TagUpdate {
    #[serde(
        rename = "hostiles",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub hostiles: ::core::option::Option<::gen_runtime::LinkChanges<HostileKey>>,
}
/// What names a [`Tag`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TagKey {
    #[serde(rename = "id")]
    pub id: i32,
}
impl ::gen_runtime::Body for TagCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Tag as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TagUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Tag as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Tag {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Tag", "/tags", Table::new("Tag"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "hostiles",
                            || <self::Hostile as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_tags'`${x}*/ ;"),
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
                    Operation::related("/tags/{key}/hostiles", "hostiles"),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Hostile as ::gen_runtime::Model>::RESOURCE,
    <self::Tag as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Kind as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = {
    use ::gen_runtime::descriptor::*;
    &[
        &JoinTable::new(
            Table::new("_tags'`${x}*/ ;"),
            JoinColumn::new(
                Table::new("table'`${x}*/ -- ;\n\u{2028}\\é"),
                "id'`${x}*/ -- ;\n\u{2028}\\é",
                "INTEGER",
                Scalar::Int,
            ),
            JoinColumn::new(Table::new("Tag"), "id", "INTEGER", Scalar::Int),
        ),
    ]
};
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
