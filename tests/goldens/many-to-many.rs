#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Student {
    pub id: i32,
}
impl ::gen_runtime::Shape for Student {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Student",
        <Student as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Student {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Student {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Student`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct StudentCreate {
    pub id: i32,
    pub courses: ::core::option::Option<::gen_runtime::Links<CourseKey>>,
    pub friends: ::core::option::Option<::gen_runtime::Links<StudentKey>>,
    pub friend: ::core::option::Option<::gen_runtime::Links<StudentKey>>,
}
impl ::gen_runtime::Shape for StudentCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "StudentCreate",
        <Student as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "courses", "friends", "friend"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.courses);
        to.put(&self.friends);
        to.put(&self.friend);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            courses: from.take(),
            friends: from.take(),
            friend: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for StudentCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for StudentCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Student`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StudentUpdate {
    pub courses: ::core::option::Option<::gen_runtime::LinkChanges<CourseKey>>,
    pub friends: ::core::option::Option<::gen_runtime::LinkChanges<StudentKey>>,
    pub friend: ::core::option::Option<::gen_runtime::LinkChanges<StudentKey>>,
}
impl ::gen_runtime::Shape for StudentUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "StudentUpdate",
        <Student as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["courses", "friends", "friend"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.courses);
        to.put(&self.friends);
        to.put(&self.friend);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            courses: from.take(),
            friends: from.take(),
            friend: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for StudentUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for StudentUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What names a [`Student`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct StudentKey {
    pub id: i32,
}
impl ::gen_runtime::Shape for StudentKey {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "StudentKey",
        <Student as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for StudentKey {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for StudentKey {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for StudentCreate {
    type Row = Student;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for StudentUpdate {
    type Row = Student;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/students/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/students/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/students/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/students/meta/delete-many",
                        200,
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
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    pub code: ::std::string::String,
}
impl ::gen_runtime::Shape for Course {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Course",
        <Course as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["code"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { code: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for Course {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Course {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Course`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct CourseCreate {
    pub code: ::std::string::String,
    pub students: ::core::option::Option<::gen_runtime::Links<StudentKey>>,
}
impl ::gen_runtime::Shape for CourseCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "CourseCreate",
        <Course as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["code", "students"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.code);
        to.put(&self.students);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            code: from.take(),
            students: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for CourseCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for CourseCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Course`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CourseUpdate {
    pub students: ::core::option::Option<::gen_runtime::LinkChanges<StudentKey>>,
}
impl ::gen_runtime::Shape for CourseUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "CourseUpdate",
        <Course as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["students"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.students);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { students: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for CourseUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for CourseUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What names a [`Course`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct CourseKey {
    pub code: ::std::string::String,
}
impl ::gen_runtime::Shape for CourseKey {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "CourseKey",
        <Course as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Key,
        &["code"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.code);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { code: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for CourseKey {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for CourseKey {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for CourseCreate {
    type Row = Course;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for CourseUpdate {
    type Row = Course;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/courses/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/courses/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/courses/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/courses/meta/delete-many",
                        200,
                    ),
                    Operation::related("/courses/{key}/students", "students"),
                    Operation::related("/courses/{key}/seats", "seats"),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    pub student_id: i32,
    pub course_code: ::std::string::String,
    pub row: i32,
}
impl ::gen_runtime::Shape for Seat {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Seat",
        <Seat as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["studentId", "courseCode", "row"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.student_id);
        to.put(&self.course_code);
        to.put(&self.row);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            student_id: from.take(),
            course_code: from.take(),
            row: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Seat {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Seat {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Seat`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct SeatCreate {
    pub student_id: i32,
    pub course_code: ::std::string::String,
    pub row: i32,
}
impl ::gen_runtime::Shape for SeatCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SeatCreate",
        <Seat as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["studentId", "courseCode", "row"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.student_id);
        to.put(&self.course_code);
        to.put(&self.row);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            student_id: from.take(),
            course_code: from.take(),
            row: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for SeatCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SeatCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Seat`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SeatUpdate {
    pub row: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for SeatUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SeatUpdate",
        <Seat as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["row"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.row);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { row: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for SeatUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SeatUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for SeatCreate {
    type Row = Seat;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SeatUpdate {
    type Row = Seat;
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
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
                    Field::new("courseCode", Scalar::String)
                        .column("courseCode", "TEXT")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
                        OperationKind::Query,
                        Method::Post,
                        "/seats/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/seats/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/seats/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/seats/meta/delete-many",
                        200,
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
