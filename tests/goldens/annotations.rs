/// People who can log in.
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    pub id: i32,
    /// Where to write to.
    pub email: ::std::string::String,
    pub name: ::std::string::String,
    pub homepage: ::core::option::Option<::std::string::String>,
    /// Two letters and digits; "quotes" and `ticks` are no trouble.
    pub badge: ::core::option::Option<::std::string::String>,
    pub level: i32,
}
impl ::gen_runtime::Shape for User {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "User",
        <User as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "email", "name", "homepage", "badge", "level"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.email);
        to.put(&self.name);
        to.put(&self.homepage);
        to.put(&self.badge);
        to.put(&self.level);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            email: from.take(),
            name: from.take(),
            homepage: from.take(),
            badge: from.take(),
            level: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for User {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for User {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`User`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct UserCreate {
    pub id: ::core::option::Option<i32>,
    /// Where to write to.
    pub email: ::std::string::String,
    pub name: ::std::string::String,
    pub homepage: ::core::option::Option<::std::string::String>,
    /// Two letters and digits; "quotes" and `ticks` are no trouble.
    pub badge: ::core::option::Option<::std::string::String>,
    pub secret: ::core::option::Option<::std::string::String>,
    pub password: ::std::string::String,
}
impl ::gen_runtime::Shape for UserCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "UserCreate",
        <User as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "email", "name", "homepage", "badge", "secret", "password"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.email);
        to.put(&self.name);
        to.put(&self.homepage);
        to.put(&self.badge);
        to.put(&self.secret);
        to.put(&self.password);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            email: from.take(),
            name: from.take(),
            homepage: from.take(),
            badge: from.take(),
            secret: from.take(),
            password: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for UserCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for UserCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`User`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserUpdate {
    /// Where to write to.
    pub email: ::core::option::Option<::std::string::String>,
    pub name: ::core::option::Option<::std::string::String>,
    pub homepage: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// Two letters and digits; "quotes" and `ticks` are no trouble.
    pub badge: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pub secret: ::core::option::Option<::std::string::String>,
    pub password: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for UserUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "UserUpdate",
        <User as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["email", "name", "homepage", "badge", "secret", "password"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.email);
        to.put(&self.name);
        to.put(&self.homepage);
        to.put(&self.badge);
        to.put(&self.secret);
        to.put(&self.password);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            email: from.take(),
            name: from.take(),
            homepage: from.take(),
            badge: from.take(),
            secret: from.take(),
            password: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for UserUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for UserUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for UserCreate {
    type Row = User;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for UserUpdate {
    type Row = User;
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
                        .unordered()
                        .default(Default::Database)
                        .default_sql("'none'"),
                    Field::new("password", Scalar::String)
                        .column("password", "TEXT")
                        .hidden()
                        .replace(Presence::Optional)
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
                        OperationKind::Query,
                        Method::Post,
                        "/members/meta/query",
                        200,
                    ),
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
                    Operation::get_by("/members/by/email/{key}", &[1]),
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
                    Operation::new(
                        OperationKind::CreateMany,
                        Method::Post,
                        "/members/meta/create-many",
                        201,
                    ),
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/members/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/members/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub id: i32,
    pub count: ::core::option::Option<i32>,
    pub big: ::core::option::Option<i64>,
    pub ratio: ::core::option::Option<f64>,
    pub price: ::core::option::Option<::gen_runtime::Decimal>,
    pub any: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Entry {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Entry",
        <Entry as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "count", "big", "ratio", "price", "any"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.count);
        to.put(&self.big);
        to.put(&self.ratio);
        to.put(&self.price);
        to.put(&self.any);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            count: from.take(),
            big: from.take(),
            ratio: from.take(),
            price: from.take(),
            any: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Entry {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Entry {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Entry`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct EntryCreate {
    pub id: ::core::option::Option<i32>,
    pub count: ::core::option::Option<i32>,
    pub big: ::core::option::Option<i64>,
    pub ratio: ::core::option::Option<f64>,
    pub price: ::core::option::Option<::gen_runtime::Decimal>,
    pub any: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for EntryCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EntryCreate",
        <Entry as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "count", "big", "ratio", "price", "any"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.count);
        to.put(&self.big);
        to.put(&self.ratio);
        to.put(&self.price);
        to.put(&self.any);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            count: from.take(),
            big: from.take(),
            ratio: from.take(),
            price: from.take(),
            any: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for EntryCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for EntryCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Entry`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntryUpdate {
    pub count: ::core::option::Option<::core::option::Option<i32>>,
    pub big: ::core::option::Option<::core::option::Option<i64>>,
    pub ratio: ::core::option::Option<::core::option::Option<f64>>,
    pub price: ::core::option::Option<::core::option::Option<::gen_runtime::Decimal>>,
    pub any: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for EntryUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "EntryUpdate",
        <Entry as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["count", "big", "ratio", "price", "any"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.count);
        to.put(&self.big);
        to.put(&self.ratio);
        to.put(&self.price);
        to.put(&self.any);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            count: from.take(),
            big: from.take(),
            ratio: from.take(),
            price: from.take(),
            any: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for EntryUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for EntryUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for EntryCreate {
    type Row = Entry;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for EntryUpdate {
    type Row = Entry;
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
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    pub id: i32,
}
impl ::gen_runtime::Shape for Trace {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Trace",
        <Trace as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Trace {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Trace {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Trace`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct TraceCreate {
    pub id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for TraceCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TraceCreate",
        <Trace as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for TraceCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for TraceCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Trace`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TraceUpdate {}
impl ::gen_runtime::Shape for TraceUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "TraceUpdate",
        <Trace as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for TraceUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for TraceUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for TraceCreate {
    type Row = Trace;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for TraceUpdate {
    type Row = Trace;
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
#[derive(Debug, Clone, PartialEq)]
pub struct Sealed {
    pub id: i32,
    pub seal: ::std::string::String,
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for Sealed {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Sealed",
        <Sealed as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "seal", "text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.seal);
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            seal: from.take(),
            text: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Sealed {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Sealed {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Sealed`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct SealedCreate {
    pub id: ::core::option::Option<i32>,
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for SealedCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SealedCreate",
        <Sealed as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for SealedCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SealedCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Sealed`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SealedUpdate {
    pub text: ::core::option::Option<::core::option::Option<::std::string::String>>,
}
impl ::gen_runtime::Shape for SealedUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SealedUpdate",
        <Sealed as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { text: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for SealedUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SealedUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for SealedCreate {
    type Row = Sealed;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SealedUpdate {
    type Row = Sealed;
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
                        OperationKind::Query,
                        Method::Post,
                        "/sealeds/meta/query",
                        200,
                    ),
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
                    Operation::new(
                        OperationKind::UpdateMany,
                        Method::Post,
                        "/sealeds/meta/update-many",
                        200,
                    ),
                    Operation::new(
                        OperationKind::DeleteMany,
                        Method::Post,
                        "/sealeds/meta/delete-many",
                        200,
                    ),
                ],
            )
    };
}
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct Gone {
    pub id: i32,
}
impl ::gen_runtime::Shape for Gone {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Gone",
        <Gone as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for Gone {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Gone {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Gone`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct GoneCreate {
    pub id: ::core::option::Option<i32>,
}
impl ::gen_runtime::Shape for GoneCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "GoneCreate",
        <Gone as ::gen_runtime::Model>::RESOURCE,
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
impl ::gen_runtime::serde::Serialize for GoneCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for GoneCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Gone`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoneUpdate {}
impl ::gen_runtime::Shape for GoneUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "GoneUpdate",
        <Gone as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &[],
    );
    fn put<'a>(&'a self, _: &mut ::gen_runtime::shape::Pieces<'a>) {}
    fn take(_: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {}
    }
}
impl ::gen_runtime::serde::Serialize for GoneUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for GoneUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for GoneCreate {
    type Row = Gone;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for GoneUpdate {
    type Row = Gone;
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
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    pub id: i32,
    pub text: ::std::string::String,
}
impl ::gen_runtime::Shape for Swap {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "Swap",
        <Swap as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Row,
        &["id", "text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for Swap {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for Swap {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What creates a [`Swap`].
#[allow(dead_code)]
#[derive(Debug, Clone, PartialEq)]
pub struct SwapCreate {
    pub id: ::core::option::Option<i32>,
    pub text: ::std::string::String,
}
impl ::gen_runtime::Shape for SwapCreate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SwapCreate",
        <Swap as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Create,
        &["id", "text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.id);
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self {
            id: from.take(),
            text: from.take(),
        }
    }
}
impl ::gen_runtime::serde::Serialize for SwapCreate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SwapCreate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
/// What changes in a [`Swap`]; `None` leaves alone.
#[allow(dead_code)]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SwapUpdate {
    pub text: ::core::option::Option<::std::string::String>,
}
impl ::gen_runtime::Shape for SwapUpdate {
    const OF: ::gen_runtime::shape::Of = ::gen_runtime::shape::Of::new(
        "SwapUpdate",
        <Swap as ::gen_runtime::Model>::RESOURCE,
        ::gen_runtime::shape::Part::Update,
        &["text"],
    );
    fn put<'a>(&'a self, to: &mut ::gen_runtime::shape::Pieces<'a>) {
        to.put(&self.text);
    }
    fn take(from: &mut ::gen_runtime::shape::Pieces<'_>) -> Self {
        Self { text: from.take() }
    }
}
impl ::gen_runtime::serde::Serialize for SwapUpdate {
    fn serialize<S: ::gen_runtime::serde::Serializer>(
        &self,
        to: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::gen_runtime::shape::serialize(self, to)
    }
}
impl<'de> ::gen_runtime::serde::Deserialize<'de> for SwapUpdate {
    fn deserialize<D: ::gen_runtime::serde::Deserializer<'de>>(
        from: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::gen_runtime::shape::deserialize(from)
    }
}
impl ::gen_runtime::Body for SwapCreate {
    type Row = Swap;
    const KIND: ::gen_runtime::BodyKind = ::gen_runtime::BodyKind::Create;
}
impl ::gen_runtime::Body for SwapUpdate {
    type Row = Swap;
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
