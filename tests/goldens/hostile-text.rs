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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    Quote,
    /// */
    Line,
    Comment,
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
    const ALL: &'static [Self] = &[Self::Quote, Self::Line, Self::Comment, Self::Empty];
    fn index(self) -> usize {
        self as usize
    }
}
impl ::gen_runtime::serde::Serialize for Kind {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize_enum(*self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Kind {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize_enum(from)
    }
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
#[derive(Debug, Clone, PartialEq)]
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
    pub id: i32,
    /// @ts-expect-error
    pub text: ::std::string::String,
    /// @ts-ignore */ evil(); /*
    pub texts: ::std::vec::Vec<::std::string::String>,
    pub json: ::gen_runtime::serde_json::Value,
    pub kind: Kind,
    pub kinds: ::std::vec::Vec<Kind>,
    /// ***/
    pub maker: ::std::string::String,
    pub other: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for Hostile {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Hostile",
        <Hostile as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "text", "texts", "json", "kind", "kinds", "maker", "other"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
        to.put(&self.texts);
        to.put(&self.json);
        to.put(&self.kind);
        to.put(&self.kinds);
        to.put(&self.maker);
        to.put(&self.other);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
            texts: from.take(),
            json: from.take(),
            kind: from.take(),
            kinds: from.take(),
            maker: from.take(),
            other: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Hostile {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Hostile {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Hostile`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
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
    pub id: ::core::option::Option<i32>,
    /// @ts-expect-error
    pub text: ::core::option::Option<::std::string::String>,
    /// @ts-ignore */ evil(); /*
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub kind: ::core::option::Option<Kind>,
    pub kinds: ::core::option::Option<::std::vec::Vec<Kind>>,
    /// ***/
    pub maker: ::core::option::Option<::std::string::String>,
    pub other: ::core::option::Option<i32>,
    pub tags: ::core::option::Option<::gen_runtime::Links<TagKey>>,
}
impl ::gen_runtime::Shape for HostileCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "HostileCreate",
        <Hostile as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "text", "texts", "json", "kind", "kinds", "maker", "other", "tags"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
        to.put(&self.texts);
        to.put(&self.json);
        to.put(&self.kind);
        to.put(&self.kinds);
        to.put(&self.maker);
        to.put(&self.other);
        to.put(&self.tags);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
            texts: from.take(),
            json: from.take(),
            kind: from.take(),
            kinds: from.take(),
            maker: from.take(),
            other: from.take(),
            tags: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for HostileCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for HostileCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Hostile`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostileUpdate {
    /// @ts-expect-error
    pub text: ::core::option::Option<::std::string::String>,
    /// @ts-ignore */ evil(); /*
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    pub json: ::core::option::Option<::gen_runtime::serde_json::Value>,
    pub kind: ::core::option::Option<Kind>,
    pub kinds: ::core::option::Option<::std::vec::Vec<Kind>>,
    /// ***/
    pub maker: ::core::option::Option<::std::string::String>,
    pub other: ::core::option::Option<::core::option::Option<i32>>,
    pub tags: ::core::option::Option<::gen_runtime::LinkChanges<TagKey>>,
}
impl ::gen_runtime::Shape for HostileUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "HostileUpdate",
        <Hostile as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["text", "texts", "json", "kind", "kinds", "maker", "other", "tags"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.text);
        to.put(&self.texts);
        to.put(&self.json);
        to.put(&self.kind);
        to.put(&self.kinds);
        to.put(&self.maker);
        to.put(&self.other);
        to.put(&self.tags);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            text: from.take(),
            texts: from.take(),
            json: from.take(),
            kind: from.take(),
            kinds: from.take(),
            maker: from.take(),
            other: from.take(),
            tags: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for HostileUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for HostileUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What names a [`Hostile`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct HostileKey {
    pub id: i32,
}
impl ::gen_runtime::Shape for HostileKey {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "HostileKey",
        <Hostile as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for HostileKey {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for HostileKey {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for HostileCreate {
    type Row = Hostile;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for HostileUpdate {
    type Row = Hostile;
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
                        OperationKind::Query,
                        Method::Post,
                        "/hostiles/meta/query",
                        200,
                    ),
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
                    Operation::get_by("/hostiles/by/other/{key}", &[7]),
                    Operation::get_by("/hostiles/by/kind_text/{key}", &[4, 1]),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/hostiles/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/hostiles/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/hostiles/meta/delete-many",
                        200,
                    ),
                    Operation::related("/hostiles/{key}/tags", "tags"),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    pub id: i32,
}
impl ::gen_runtime::Shape for Tag {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Tag",
        <Tag as ::gen_runtime::Model>::RESOURCE,
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
    pub id: i32,
    pub hostiles: ::core::option::Option<::gen_runtime::Links<HostileKey>>,
}
impl ::gen_runtime::Shape for TagCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TagCreate",
        <Tag as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "hostiles"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.hostiles);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            hostiles: from.take(),
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
    pub hostiles: ::core::option::Option<::gen_runtime::LinkChanges<HostileKey>>,
}
impl ::gen_runtime::Shape for TagUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TagUpdate",
        <Tag as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["hostiles"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.hostiles);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { hostiles: from.take() }
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
    pub id: i32,
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
                    Field::new("id", Scalar::Int)
                        .column("id", "INTEGER")
                        .update(Presence::Absent)
                        .replace(Presence::Optional),
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
