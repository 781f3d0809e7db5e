#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde")]
pub struct Student {
    #[serde(rename = "id")]
    pub id: i32,
}
/// What creates a [`Student`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct StudentCreate {
    #[serde(rename = "id")]
    pub id: i32,
    #[serde(
        rename = "courses",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub courses: ::core::option::Option<::gen_runtime::Links<CourseKey>>,
    #[serde(
        rename = "friends",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub friends: ::core::option::Option<::gen_runtime::Links<StudentKey>>,
    #[serde(
        rename = "friend",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub friend: ::core::option::Option<::gen_runtime::Links<StudentKey>>,
}
/// What changes in a [`Student`]; `None` leaves alone.
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
pub struct StudentUpdate {
    #[serde(
        rename = "courses",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub courses: ::core::option::Option<::gen_runtime::LinkChanges<CourseKey>>,
    #[serde(
        rename = "friends",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub friends: ::core::option::Option<::gen_runtime::LinkChanges<StudentKey>>,
    #[serde(
        rename = "friend",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub friend: ::core::option::Option<::gen_runtime::LinkChanges<StudentKey>>,
}
/// What names a [`Student`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct StudentKey {
    #[serde(rename = "id")]
    pub id: i32,
}
impl ::gen_runtime::Body for StudentCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Student as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for StudentUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Student as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Student {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Student", "/students", Table::new("Student"))
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
                            "courses",
                            || <self::Course as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_CourseToStudent"),
                                own: ("B", 0),
                                other: ("A", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "friends",
                            || <self::Student as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_Friends"),
                                own: ("B", 0),
                                other: ("A", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "friend",
                            || <self::Student as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_Friends"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "seats",
                            || <self::Seat as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[0],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Student_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/students", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/students/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/students/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Create,
                        Method::Post,
                        "/students",
                        201,
                    ),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/students/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/students/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/students/{key}",
                        204,
                    ),
                    Operation::related("/students/{key}/courses", "courses"),
                    Operation::related("/students/{key}/friends", "friends"),
                    Operation::related("/students/{key}/friend", "friend"),
                    Operation::related("/students/{key}/seats", "seats"),
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
pub struct Course {
    #[serde(rename = "code")]
    pub code: ::std::string::String,
}
/// What creates a [`Course`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct CourseCreate {
    #[serde(rename = "code")]
    pub code: ::std::string::String,
    #[serde(
        rename = "students",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub students: ::core::option::Option<::gen_runtime::Links<StudentKey>>,
}
/// What changes in a [`Course`]; `None` leaves alone.
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
pub struct CourseUpdate {
    #[serde(
        rename = "students",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    pub students: ::core::option::Option<::gen_runtime::LinkChanges<StudentKey>>,
}
/// What names a [`Course`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct CourseKey {
    #[serde(rename = "code")]
    pub code: ::std::string::String,
}
impl ::gen_runtime::Body for CourseCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Course as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for CourseUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Course as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Course {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Course", "/courses", Table::new("Course"))
            .fields(
                &[
                    Field::new("code", Scalar::String)
                        .column("code", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                ],
            )
            .relations(
                &[
                    Relation::new(
                            "students",
                            || <self::Student as ::gen_runtime::Model>::RESOURCE,
                            Link::Join {
                                table: Table::new("_CourseToStudent"),
                                own: ("A", 0),
                                other: ("B", 0),
                            },
                        )
                        .list()
                        .writable(),
                    Relation::new(
                            "seats",
                            || <self::Seat as ::gen_runtime::Model>::RESOURCE,
                            Link::Columns {
                                own: &[0],
                                other: &[1],
                            },
                        )
                        .list(),
                ],
            )
            .key(&[0])
            .uniques(&[Unique::primary("Course_pkey", &[0])])
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/courses", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/courses/meta/count",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Get,
                        Method::Get,
                        "/courses/{key}",
                        200,
                    ),
                    Operation::new(OperationKind::Create, Method::Post, "/courses", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/courses/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/courses/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/courses/{key}",
                        204,
                    ),
                    Operation::related("/courses/{key}/students", "students"),
                    Operation::related("/courses/{key}/seats", "seats"),
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
pub struct Seat {
    #[serde(rename = "studentId")]
    pub student_id: i32,
    #[serde(rename = "courseCode")]
    pub course_code: ::std::string::String,
    #[serde(rename = "row")]
    pub row: i32,
}
/// What creates a [`Seat`].
#[allow(dead_code)]
#[derive(
    Debug,
    Clone,
    PartialEq,
    ::gen_runtime::serde::Serialize,
    ::gen_runtime::serde::Deserialize
)]
#[serde(crate = "::gen_runtime::serde", deny_unknown_fields)]
pub struct SeatCreate {
    #[serde(rename = "studentId")]
    pub student_id: i32,
    #[serde(rename = "courseCode")]
    pub course_code: ::std::string::String,
    #[serde(rename = "row")]
    pub row: i32,
}
/// What changes in a [`Seat`]; `None` leaves alone.
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
pub struct SeatUpdate {
    #[serde(
        rename = "row",
        default,
        skip_serializing_if = "::core::option::Option::is_none",
        with = "::gen_runtime::wire"
    )]
    pub row: ::core::option::Option<i32>,
}
impl ::gen_runtime::Body for SeatCreate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Seat as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SeatUpdate {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = <Seat as ::gen_runtime::Model>::RESOURCE;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Update;
}
impl ::gen_runtime::Model for Seat {
    const RESOURCE: &'static ::gen_runtime::descriptor::Resource = {
        use ::gen_runtime::descriptor::*;
        &Resource::new("Seat", "/seats", Table::new("Seat"))
            .fields(
                &[
                    Field::new("studentId", Scalar::Int)
                        .column("studentId", "INTEGER")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("courseCode", Scalar::String)
                        .column("courseCode", "TEXT")
                        .replace(Presence::Optional)
                        .update(Presence::Absent),
                    Field::new("row", Scalar::Int).column("row", "INTEGER"),
                ],
            )
            .relations(
                &[
                    Relation::new(
                        "student",
                        || <self::Student as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[0],
                            other: &[0],
                        },
                    ),
                    Relation::new(
                        "course",
                        || <self::Course as ::gen_runtime::Model>::RESOURCE,
                        Link::Columns {
                            own: &[1],
                            other: &[0],
                        },
                    ),
                ],
            )
            .key(&[0, 1])
            .uniques(&[Unique::primary("Seat_pkey", &[0, 1])])
            .foreign_keys(
                &[
                    ForeignKey::new(
                            "Seat_studentId_fkey",
                            &["studentId"],
                            Table::new("Student"),
                            &["id"],
                        )
                        .on_delete("RESTRICT")
                        .on_update("CASCADE"),
                    ForeignKey::new(
                            "Seat_courseCode_fkey",
                            &["courseCode"],
                            Table::new("Course"),
                            &["code"],
                        )
                        .on_delete("RESTRICT")
                        .on_update("CASCADE"),
                ],
            )
            .operations(
                &[
                    Operation::new(OperationKind::List, Method::Get, "/seats", 200),
                    Operation::new(
                        OperationKind::Count,
                        Method::Get,
                        "/seats/meta/count",
                        200,
                    ),
                    Operation::new(OperationKind::Get, Method::Get, "/seats/{key}", 200),
                    Operation::new(OperationKind::Create, Method::Post, "/seats", 201),
                    Operation::new(
                        OperationKind::Replace,
                        Method::Put,
                        "/seats/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Update,
                        Method::Patch,
                        "/seats/{key}",
                        200,
                    ),
                    Operation::new(
                        OperationKind::Delete,
                        Method::Delete,
                        "/seats/{key}",
                        204,
                    ),
                ],
            )
    };
}
/// Every model of the schema, as the runtime knows it.
#[allow(dead_code)]
pub const RESOURCES: &[&::gen_runtime::descriptor::Resource] = &[
    <self::Student as ::gen_runtime::Model>::RESOURCE,
    <self::Course as ::gen_runtime::Model>::RESOURCE,
    <self::Seat as ::gen_runtime::Model>::RESOURCE,
];
/// Every enum of the schema.
#[allow(dead_code)]
pub const ENUMS: &[&::gen_runtime::descriptor::Enum] = &[];
/// The join tables of implicit many-to-many relations.
#[allow(dead_code)]
pub const JOIN_TABLES: &[&::gen_runtime::descriptor::JoinTable] = {
    use ::gen_runtime::descriptor::*;
    &[
        &JoinTable::new(
            Table::new("_CourseToStudent"),
            JoinColumn::new(Table::new("Course"), "code", "TEXT", Scalar::String),
            JoinColumn::new(Table::new("Student"), "id", "INTEGER", Scalar::Int),
        ),
        &JoinTable::new(
            Table::new("_Friends"),
            JoinColumn::new(Table::new("Student"), "id", "INTEGER", Scalar::Int),
            JoinColumn::new(Table::new("Student"), "id", "INTEGER", Scalar::Int),
        ),
    ]
};
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
