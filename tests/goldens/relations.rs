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
pub enum Room {
    #[serde(rename = "BIG")]
    Big,
    #[serde(rename = "SMALL")]
    Small,
}
impl ::gen_runtime::WireEnum for Room {
    const ENUM: &'static ::gen_runtime::descriptor::Enum = &::gen_runtime::descriptor::Enum::new(
        "room kind",
        &[("BIG", "the big one"), ("SMALL", "SMALL")],
    );
}
/// A tree of teams. Members refer to a team by its name.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Team {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "name")]
    pub name: ::std::string::String,
    #[serde(rename = "parentId")]
    pub parent_id: ::core::option::Option<i32>,
}
/// What creates a [`Team`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TeamCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<i32>,
    #[serde(rename = "name")]
    pub name: ::std::string::String,
    #[serde(
        rename = "parentId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub parent_id: ::core::option::Option<i32>,
}
/// What changes in a [`Team`]; `None` leaves alone.
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
pub struct TeamUpdate {
    #[serde(
        rename = "name",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub name: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "parentId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub parent_id: ::core::option::Option<::core::option::Option<i32>>,
}
impl ::gen_runtime::Body for TeamCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Team as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TeamUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Team as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Team {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Team", "/teams", Table::new("Team"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Database)
                        .auto_increment(),
                    Field::new("name", Scalar::String).column("name", "TEXT"),
                    Field::new("parentId", Scalar::Int)
                        .column("parent id", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "parent",
                            || <self::Team as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[2],
                                other: &[0],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "children",
                            || <self::Team as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[2],
                            },
                        )
                        .list(),
                    Relation::new(
                            "members",
                            || <self::Member as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[1],
                                other: &[3],
                            },
                        )
                        .list(),
                    Relation::new(
                            "samples",
                            || <self::Sample as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[1],
                            },
                        )
                        .list(),
                    Relation::new(
                            "ledgers",
                            || <self::Ledger as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[1],
                            },
                        )
                        .list()
                        .not_included()
                        .unfiltered(),
                    Relation::new(
                            "safe",
                            || <self::Safe as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[2],
                            },
                        )
                        .nullable()
                        .not_included()
                        .unfiltered(),
                ],
            )
            .key(&[0])
            .uniques(
                &[Unique::primary("Team_pkey", &[0]), Unique::new("Team_name_key", &[1])],
            )
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Team_parent id_fkey",
                            &["parent id"],
                            Table::new("Team"),
                            &["id"],
                        )
                        .on_delete("NO ACTION")
                        .on_update("NO ACTION"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/teams", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/teams/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/teams/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/teams", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/teams/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/teams/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/teams/{key}",
                        204,
                    ),
                    Operation::related("/teams/{key}/children", "children"),
                    Operation::related("/teams/{key}/members", "members"),
                    Operation::related("/teams/{key}/samples", "samples"),
                ],
            )
    };
}
/// A key of two fields, and relations over two fields.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Member {
    #[serde(rename = "org")]
    pub org: i32,
    #[serde(rename = "email")]
    pub email: ::std::string::String,
    #[serde(rename = "name")]
    pub name: ::core::option::Option<::std::string::String>,
    #[serde(rename = "teamName")]
    pub team_name: ::core::option::Option<::std::string::String>,
    #[serde(rename = "mentorOrg")]
    pub mentor_org: ::core::option::Option<i32>,
    #[serde(rename = "mentorEmail")]
    pub mentor_email: ::core::option::Option<::std::string::String>,
}
/// What creates a [`Member`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct MemberCreate {
    #[serde(rename = "org")]
    pub org: i32,
    #[serde(rename = "email")]
    pub email: ::std::string::String,
    #[serde(
        rename = "name",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub name: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "teamName",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub team_name: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "mentorOrg",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub mentor_org: ::core::option::Option<i32>,
    #[serde(
        rename = "mentorEmail",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub mentor_email: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Member`]; `None` leaves alone.
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
pub struct MemberUpdate {
    #[serde(
        rename = "name",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub name: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "teamName",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub team_name: ::core::option::Option<::core::option::Option<::std::string::String>>,
    #[serde(
        rename = "mentorOrg",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub mentor_org: ::core::option::Option<::core::option::Option<i32>>,
    #[serde(
        rename = "mentorEmail",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub mentor_email: ::core::option::Option<
        ::core::option::Option<::std::string::String>,
    >,
}
impl ::gen_runtime::Body for MemberCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Member as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for MemberUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Member as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Member {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Member", "/members", Table::new("team members"))
            .fields(
                &[
                    Field::new("org", Scalar::Int)
                        .column("org", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("email", Scalar::String)
                        .column("email", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("name", Scalar::String)
                        .column("name", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("teamName", Scalar::String)
                        .column("team", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("mentorOrg", Scalar::Int)
                        .column("mentorOrg", "INTEGER")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("mentorEmail", Scalar::String)
                        .column("mentorEmail", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "team",
                            || <self::Team as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[3],
                                other: &[1],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "mentor",
                            || <self::Member as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[4, 5],
                                other: &[0, 1],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "pupils",
                            || <self::Member as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0, 1],
                                other: &[4, 5],
                            },
                        )
                        .list(),
                    Relation::new(
                            "badge",
                            || <self::Badge as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0, 1],
                                other: &[1, 2],
                            },
                        )
                        .nullable(),
                    Relation::new(
                            "assigned",
                            || <self::Task as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0, 1],
                                other: &[2, 3],
                            },
                        )
                        .list(),
                    Relation::new(
                            "reviews",
                            || <self::Task as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0, 1],
                                other: &[4, 5],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0, 1])
            .uniques(&[Unique::primary("team members_pkey", &[0, 1])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "team members_team_fkey",
                            &["team"],
                            Table::new("Team"),
                            &["name"],
                        )
                        .on_delete("SET NULL")
                        .on_update("CASCADE"),
                    ForeignKey::new(
                            "team members_mentorOrg_mentorEmail_fkey",
                            &["mentorOrg", "mentorEmail"],
                            Table::new("team members"),
                            &["org", "email"],
                        )
                        .on_delete("NO ACTION")
                        .on_update("NO ACTION"),
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
                    Operation::related("/members/{key}/pupils", "pupils"),
                    Operation::related("/members/{key}/assigned", "assigned"),
                    Operation::related("/members/{key}/reviews", "reviews"),
                ],
            )
    };
}
/// One to one over two fields.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Badge {
    #[serde(rename = "serial", with = "::gen_runtime::wire")]
    pub serial: i64,
    #[serde(rename = "org")]
    pub org: i32,
    #[serde(rename = "email")]
    pub email: ::std::string::String,
    #[serde(rename = "since", with = "::gen_runtime::wire")]
    pub since: ::gen_runtime::DateTime,
}
/// What creates a [`Badge`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct BadgeCreate {
    #[serde(rename = "serial", with = "::gen_runtime::wire")]
    pub serial: i64,
    #[serde(rename = "org")]
    pub org: i32,
    #[serde(rename = "email")]
    pub email: ::std::string::String,
    #[serde(rename = "since", with = "::gen_runtime::wire")]
    pub since: ::gen_runtime::DateTime,
    #[serde(
        rename = "pin",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub pin: ::core::option::Option<::std::string::String>,
}
/// What changes in a [`Badge`]; `None` leaves alone.
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
pub struct BadgeUpdate {
    #[serde(
        rename = "org",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub org: ::core::option::Option<i32>,
    #[serde(
        rename = "email",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub email: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "since",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub since: ::core::option::Option<::gen_runtime::DateTime>,
    #[serde(
        rename = "pin",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub pin: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for BadgeCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Badge as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for BadgeUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Badge as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Badge {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Badge", "/badges", Table::new("Badge"))
            .fields(
                &[
                    Field::new("serial", Scalar::BigInt)
                        .column("serial", "BIGINT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("org", Scalar::Int).column("org", "INTEGER"),
                    Field::new("email", Scalar::String).column("email", "TEXT"),
                    Field::new("since", Scalar::DateTime)
                        .column("since", "TIMESTAMP(3)"),
                    Field::new("pin", Scalar::String)
                        .column("pin", "TEXT")
                        .hidden()
                        .create(Presence::Optional)
                        .filter(&[])
                        .unordered()
                        .default(Default::Database)
                        .default_sql("'0000'"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "owner",
                        || <self::Member as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1, 2],
                            other: &[0, 1],
                        },
                    ),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("Badge_pkey", &[0]),
                    Unique::new("Badge_org_email_key", &[1, 2]),
                ],
            )
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Badge_org_email_fkey",
                            &["org", "email"],
                            Table::new("team members"),
                            &["org", "email"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/badges", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/badges/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/badges/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/badges", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/badges/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/badges/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/badges/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Two relations to one model; what one of them is found by is hidden.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Task {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
    #[serde(rename = "title")]
    pub title: ::std::string::String,
    #[serde(rename = "assigneeEmail")]
    pub assignee_email: ::core::option::Option<::std::string::String>,
    #[serde(rename = "reviewerOrg")]
    pub reviewer_org: i32,
    #[serde(rename = "reviewerEmail")]
    pub reviewer_email: ::std::string::String,
    #[serde(rename = "updatedAt", with = "::gen_runtime::wire")]
    pub updated_at: ::gen_runtime::DateTime,
}
/// What creates a [`Task`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TaskCreate {
    #[serde(
        rename = "id",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub id: ::core::option::Option<::std::string::String>,
    #[serde(rename = "title")]
    pub title: ::std::string::String,
    #[serde(
        rename = "assigneeOrg",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub assignee_org: ::core::option::Option<i32>,
    #[serde(
        rename = "assigneeEmail",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub assignee_email: ::core::option::Option<::std::string::String>,
    #[serde(rename = "reviewerOrg")]
    pub reviewer_org: i32,
    #[serde(rename = "reviewerEmail")]
    pub reviewer_email: ::std::string::String,
    #[serde(
        rename = "labels",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub labels: ::core::option::Option<::gen_runtime::Links<LabelKey>>,
    #[serde(
        rename = "blocks",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub blocks: ::core::option::Option<::gen_runtime::Links<TaskKey>>,
    #[serde(
        rename = "blockedBy",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub blocked_by: ::core::option::Option<::gen_runtime::Links<TaskKey>>,
}
/// What changes in a [`Task`]; `None` leaves alone.
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
pub struct TaskUpdate {
    #[serde(
        rename = "title",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub title: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "assigneeOrg",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub assignee_org: ::core::option::Option<::core::option::Option<i32>>,
    #[serde(
        rename = "assigneeEmail",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::patch"
    )]
    pub assignee_email: ::core::option::Option<
        ::core::option::Option<::std::string::String>,
    >,
    #[serde(
        rename = "reviewerOrg",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub reviewer_org: ::core::option::Option<i32>,
    #[serde(
        rename = "reviewerEmail",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub reviewer_email: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "labels",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub labels: ::core::option::Option<::gen_runtime::LinkChanges<LabelKey>>,
    #[serde(
        rename = "blocks",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub blocks: ::core::option::Option<::gen_runtime::LinkChanges<TaskKey>>,
    #[serde(
        rename = "blockedBy",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub blocked_by: ::core::option::Option<::gen_runtime::LinkChanges<TaskKey>>,
}
/// What names a [`Task`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct TaskKey {
    #[serde(rename = "id")]
    pub id: ::std::string::String,
}
impl ::gen_runtime::Body for TaskCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Task as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TaskUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Task as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Task {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Task", "/tasks", Table::new("Task"))
            .fields(
                &[
                    Field::new("id", Scalar::String)
                        .column("id", "TEXT")
                        .create(Presence::Optional)
                        .update(Presence::Absent)
                        .default(Default::Uuid(4)),
                    Field::new("title", Scalar::String).column("title", "TEXT"),
                    Field::new("assigneeOrg", Scalar::Int)
                        .column("assigneeOrg", "INTEGER")
                        .nullable()
                        .hidden()
                        .create(Presence::Optional)
                        .filter(&[])
                        .unordered(),
                    Field::new("assigneeEmail", Scalar::String)
                        .column("assigneeEmail", "TEXT")
                        .nullable()
                        .create(Presence::Optional)
                        .replacement("null"),
                    Field::new("reviewerOrg", Scalar::Int)
                        .column("reviewerOrg", "INTEGER"),
                    Field::new("reviewerEmail", Scalar::String)
                        .column("reviewerEmail", "TEXT"),
                    Field::new("updatedAt", Scalar::DateTime)
                        .column("updatedAt", "TIMESTAMP(3)")
                        .create(Presence::Absent)
                        .update(Presence::Absent)
                        .default(Default::UpdatedAt),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "assignee",
                            || <self::Member as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[2, 3],
                                other: &[0, 1],
                            },
                        )
                        .nullable(),
                    Relation::new(
                        "reviewer",
                        || <self::Member as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[4, 5],
                            other: &[0, 1],
                        },
                    ),
                    Relation::new(
                            "labels",
                            || <self::Label as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_LabelToTask"),
                                own: ("B", 0),
                                other: ("A", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "blocks",
                            || <self::Task as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_Blocks"),
                                own: ("B", 0),
                                other: ("A", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "blockedBy",
                            || <self::Task as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_Blocks"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "slots",
                            || <self::Slot as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[2],
                            },
                        )
                        .list(),
                    Relation::new(
                            "blobs",
                            || <self::Blob as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[1],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Task_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Task_assigneeOrg_assigneeEmail_fkey",
                            &["assigneeOrg", "assigneeEmail"],
                            Table::new("team members"),
                            &["org", "email"],
                        )
                        .on_delete("NO ACTION")
                        .on_update("NO ACTION"),
                    ForeignKey::new(
                            "Task_reviewerOrg_reviewerEmail_fkey",
                            &["reviewerOrg", "reviewerEmail"],
                            Table::new("team members"),
                            &["org", "email"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/tasks", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/tasks/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/tasks/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/tasks", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/tasks/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/tasks/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/tasks/{key}",
                        204,
                    ),
                    Operation::related("/tasks/{key}/labels", "labels"),
                    Operation::related("/tasks/{key}/blocks", "blocks"),
                    Operation::related("/tasks/{key}/blockedBy", "blockedBy"),
                    Operation::related("/tasks/{key}/slots", "slots"),
                    Operation::related("/tasks/{key}/blobs", "blobs"),
                ],
            )
    };
}
/// Many to many with tasks, without a model between.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Label {
    #[serde(rename = "code", with = "::gen_runtime::wire")]
    pub code: i64,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
}
/// What creates a [`Label`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct LabelCreate {
    #[serde(rename = "code", with = "::gen_runtime::wire")]
    pub code: i64,
    #[serde(rename = "text")]
    pub text: ::std::string::String,
    #[serde(
        rename = "tasks",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub tasks: ::core::option::Option<::gen_runtime::Links<TaskKey>>,
}
/// What changes in a [`Label`]; `None` leaves alone.
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
pub struct LabelUpdate {
    #[serde(
        rename = "text",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub text: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "tasks",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub tasks: ::core::option::Option<::gen_runtime::LinkChanges<TaskKey>>,
}
/// What names a [`Label`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct LabelKey {
    #[serde(rename = "code", with = "::gen_runtime::wire")]
    pub code: i64,
}
impl ::gen_runtime::Body for LabelCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Label as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for LabelUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Label as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Label {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Label", "/labels", Table::new("Label"))
            .fields(
                &[
                    Field::new("code", Scalar::BigInt)
                        .column("label code", "BIGINT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("text", Scalar::String).column("text", "TEXT"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "tasks",
                            || <self::Task as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_LabelToTask"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Label_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/labels", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/labels/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/labels/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/labels", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/labels/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/labels/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/labels/{key}",
                        204,
                    ),
                    Operation::related("/labels/{key}/tasks", "tasks"),
                ],
            )
    };
}
/// A key of a time and an enum.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Slot {
    #[serde(rename = "at", with = "::gen_runtime::wire")]
    pub at: ::gen_runtime::DateTime,
    #[serde(rename = "room")]
    pub room: Room,
    #[serde(rename = "taskId")]
    pub task_id: ::std::string::String,
}
/// What creates a [`Slot`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct SlotCreate {
    #[serde(rename = "at", with = "::gen_runtime::wire")]
    pub at: ::gen_runtime::DateTime,
    #[serde(rename = "room")]
    pub room: Room,
    #[serde(rename = "taskId")]
    pub task_id: ::std::string::String,
}
/// What changes in a [`Slot`]; `None` leaves alone.
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
pub struct SlotUpdate {
    #[serde(
        rename = "taskId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub task_id: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for SlotCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Slot as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SlotUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Slot as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Slot {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Slot", "/slots", Table::new("Slot"))
            .fields(
                &[
                    Field::new("at", Scalar::DateTime)
                        .column("at", "TIMESTAMP(3)")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new(
                            "room",
                            Scalar::Enum(<self::Room as ::gen_runtime::WireEnum>::ENUM),
                        )
                        .column("room", "\"room kind\"")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("taskId", Scalar::String).column("task", "TEXT"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "task",
                        || <self::Task as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[2],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0, 1])
            .uniques(&[Unique::primary("Slot_pkey", &[0, 1])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Slot_task_fkey",
                            &["task"],
                            Table::new("Task"),
                            &["id"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/slots", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/slots/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/slots/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/slots", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/slots/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/slots/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/slots/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// A key of bytes.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Blob {
    #[serde(rename = "hash", with = "::gen_runtime::wire")]
    pub hash: ::std::vec::Vec<u8>,
    #[serde(rename = "taskId")]
    pub task_id: ::std::string::String,
}
/// What creates a [`Blob`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct BlobCreate {
    #[serde(rename = "hash", with = "::gen_runtime::wire")]
    pub hash: ::std::vec::Vec<u8>,
    #[serde(rename = "taskId")]
    pub task_id: ::std::string::String,
}
/// What changes in a [`Blob`]; `None` leaves alone.
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
pub struct BlobUpdate {
    #[serde(
        rename = "taskId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub task_id: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Body for BlobCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Blob as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for BlobUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Blob as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Blob {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Blob", "/blobs", Table::new("Blob"))
            .fields(
                &[
                    Field::new("hash", Scalar::Bytes)
                        .column("hash", "BYTEA")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("taskId", Scalar::String).column("taskId", "TEXT"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "task",
                        || <self::Task as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Blob_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Blob_taskId_fkey",
                            &["taskId"],
                            Table::new("Task"),
                            &["id"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/blobs", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/blobs/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/blobs/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/blobs", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/blobs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/blobs/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/blobs/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// No key: a Float alone is unique.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Sample {
    #[serde(rename = "value")]
    pub value: f64,
    #[serde(rename = "teamId")]
    pub team_id: i32,
}
/// What creates a [`Sample`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct SampleCreate {
    #[serde(rename = "value")]
    pub value: f64,
    #[serde(rename = "teamId")]
    pub team_id: i32,
}
/// What changes in a [`Sample`]; `None` leaves alone.
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
pub struct SampleUpdate {
    #[serde(
        rename = "value",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub value: ::core::option::Option<f64>,
    #[serde(
        rename = "teamId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub team_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for SampleCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Sample as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SampleUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Sample as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Sample {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Sample", "/samples", Table::new("Sample"))
            .fields(
                &[
                    Field::new("value", Scalar::Float)
                        .column("value", "DOUBLE PRECISION"),
                    Field::new("teamId", Scalar::Int).column("teamId", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "team",
                        || <self::Team as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1],
                            other: &[0],
                        },
                    ),
                ],
            )
            .uniques(&[Unique::new("Sample_value_key", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Sample_teamId_fkey",
                            &["teamId"],
                            Table::new("Team"),
                            &["id"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/samples", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/samples/meta/count",
                        200,
                    ),
                ],
            )
    };
}
/// Its rows may be read one by one, never as a list.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Ledger {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "teamId")]
    pub team_id: i32,
}
/// What creates a [`Ledger`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct LedgerCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "teamId")]
    pub team_id: i32,
}
/// What changes in a [`Ledger`]; `None` leaves alone.
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
pub struct LedgerUpdate {
    #[serde(
        rename = "teamId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub team_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for LedgerCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Ledger as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for LedgerUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Ledger as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Ledger {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Ledger", "/ledgers", Table::new("Ledger"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("teamId", Scalar::Int).column("teamId", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "team",
                        || <self::Team as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Ledger_pkey", &[0])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Ledger_teamId_fkey",
                            &["teamId"],
                            Table::new("Team"),
                            &["id"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/ledgers/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/ledgers", 201),
                ],
            )
    };
}
/// Nobody may read it.
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Safe {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "code")]
    pub code: ::std::string::String,
    #[serde(rename = "teamId")]
    pub team_id: i32,
}
/// What creates a [`Safe`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct SafeCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(rename = "code")]
    pub code: ::std::string::String,
    #[serde(rename = "teamId")]
    pub team_id: i32,
}
/// What changes in a [`Safe`]; `None` leaves alone.
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
pub struct SafeUpdate {
    #[serde(
        rename = "code",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub code: ::core::option::Option<::std::string::String>,
    #[serde(
        rename = "teamId",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub team_id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for SafeCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Safe as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SafeUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Safe as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Safe {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Safe", "/safes", Table::new("Safe"))
            .fields(
                &[
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("code", Scalar::String).column("code", "TEXT"),
                    Field::new("teamId", Scalar::Int).column("teamId", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "team",
                        || <self::Team as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[2],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0])
            .uniques(
                &[
                    Unique::primary("Safe_pkey", &[0]),
                    Unique::new("Safe_teamId_key", &[2]),
                ],
            )
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Safe_teamId_fkey",
                            &["teamId"],
                            Table::new("Team"),
                            &["id"],
                        )
                        .on_delete("CASCADE")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[Operation::new(OperationKind::Create, Method::Post, "/safes", 201)],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Team as ::gen_runtime::Model>::RESOURCE,
    <self::Member as ::gen_runtime::Model>::RESOURCE,
    <self::Badge as ::gen_runtime::Model>::RESOURCE,
    <self::Task as ::gen_runtime::Model>::RESOURCE,
    <self::Label as ::gen_runtime::Model>::RESOURCE,
    <self::Slot as ::gen_runtime::Model>::RESOURCE,
    <self::Blob as ::gen_runtime::Model>::RESOURCE,
    <self::Sample as ::gen_runtime::Model>::RESOURCE,
    <self::Ledger as ::gen_runtime::Model>::RESOURCE,
    <self::Safe as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[
    <self::Room as ::gen_runtime::WireEnum>::ENUM,
];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = {
    use ::gen_runtime::descriptor::*;
    &[
        &JoinTable::new(
            Table::new("_LabelToTask"),
            JoinColumn::new(Table::new("Label"), "label code", "BIGINT", Scalar::BigInt),
            JoinColumn::new(Table::new("Task"), "id", "TEXT", Scalar::String),
        ),
        &JoinTable::new(
            Table::new("_Blocks"),
            JoinColumn::new(Table::new("Task"), "id", "TEXT", Scalar::String),
            JoinColumn::new(Table::new("Task"), "id", "TEXT", Scalar::String),
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
