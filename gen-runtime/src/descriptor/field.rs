//! Fields: how a value travels, where it is stored, and what may be asked of it.

use super::Table;

/// A scalar or enum field.
#[derive(Debug)]
pub struct Field {
    /// JSON key.
    pub key: &'static str,
    /// Where it is stored.
    pub column: Column,
    /// How its values travel.
    pub scalar: Scalar,
    /// The value is an array of the scalar.
    pub list: bool,
    /// The column may be NULL. (False for lists.)
    pub nullable: bool,
    /// In no answer.
    pub hidden: bool,
    /// In a create body.
    pub create: Presence,
    /// In a replace body.
    pub replace: Presence,
    /// In an update body.
    pub update: Presence,
    /// What the field becomes when a replace body has none, as JSON on the wire. Nothing: it keeps its value.
    pub replacement: Option<&'static str>,
    /// Operators in `where`.
    pub filter: &'static [Operator],
    /// May stand in `orderBy`.
    pub orderable: bool,
    /// A cursor can hold its place: the wire has the whole of what the database orders by.
    pub cursor: bool,
    /// Who makes the value when a create body has none.
    pub default: Default,
    /// Rules beyond the scalar's own.
    pub rules: Rules,
}

impl PartialEq for Field {
    /// Of one resource.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.key == other.key
    }
}

impl Field {
    /// A required field, stored in a column of its own name, with the operators of its scalar.
    pub const fn new(key: &'static str, scalar: Scalar) -> Self {
        Self {
            key,
            column: Column { name: key, sql_type: "", default_sql: None, auto_increment: false },
            scalar,
            list: false,
            nullable: false,
            hidden: false,
            create: Presence::Required,
            replace: Presence::Required,
            update: Presence::Optional,
            replacement: None,
            filter: scalar.operators(),
            orderable: !matches!(scalar, Scalar::Json | Scalar::Bytes),
            cursor: !matches!(scalar, Scalar::Enum(_) | Scalar::Real),
            default: Default::None,
            rules: Rules::NONE,
        }
    }

    /// The column's name, and its type as Prisma's DDL writes it for the schema's provider.
    #[must_use]
    pub const fn column(mut self, name: &'static str, sql_type: &'static str) -> Self {
        self.column.name = name;
        self.column.sql_type = sql_type;
        self
    }

    /// An array; nothing may be asked of it, unless [`filter`](Self::filter) says so.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.list = true;
        self.filter = &[];
        self.orderable = false;
        self
    }

    /// May be NULL.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// In no answer.
    #[must_use]
    pub const fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// In a create body, and in a replace body.
    #[must_use]
    pub const fn create(mut self, presence: Presence) -> Self {
        self.create = presence;
        self.replace = presence;
        self
    }

    /// In a replace body, where that is another matter.
    #[must_use]
    pub const fn replace(mut self, presence: Presence) -> Self {
        self.replace = presence;
        self
    }

    /// What the field becomes when a replace body has none, as JSON on the wire.
    #[must_use]
    pub const fn replacement(mut self, json: &'static str) -> Self {
        self.replacement = Some(json);
        self
    }

    /// In an update body.
    #[must_use]
    pub const fn update(mut self, presence: Presence) -> Self {
        self.update = presence;
        self
    }

    /// Other operators than the scalar's.
    #[must_use]
    pub const fn filter(mut self, operators: &'static [Operator]) -> Self {
        self.filter = operators;
        self
    }

    /// Not in `orderBy`.
    #[must_use]
    pub const fn unordered(mut self) -> Self {
        self.orderable = false;
        self
    }

    /// Finer than the wire shows it: a cursor cannot hold its place.
    #[must_use]
    pub const fn no_cursor(mut self) -> Self {
        self.cursor = false;
        self
    }

    /// Who makes the value.
    #[must_use]
    pub const fn default(mut self, default: Default) -> Self {
        self.default = default;
        self
    }

    /// The text after `DEFAULT`.
    #[must_use]
    pub const fn default_sql(mut self, sql: &'static str) -> Self {
        self.column.default_sql = Some(sql);
        self
    }

    /// The database counts.
    #[must_use]
    pub const fn auto_increment(mut self) -> Self {
        self.column.auto_increment = true;
        self
    }

    /// Rules beyond the scalar's own.
    #[must_use]
    pub const fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }
}

/// Where a field is stored.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// The schema's provider's own type, as Prisma's DDL writes it (`VARCHAR(10)`, `"Role"`, `TIMESTAMP(3)`). On SQLite the runtime takes the
    /// type from the scalar.
    pub sql_type: &'static str,
    /// The text after `DEFAULT`.
    pub default_sql: Option<&'static str>,
    /// `SERIAL`, `AUTOINCREMENT`
    pub auto_increment: bool,
}

/// How a value travels; `docs/contract.md` has the table.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub enum Scalar {
    String,
    Boolean,
    Int,
    /// 0 … 2³²−1
    UnsignedInt,
    BigInt,
    Float,
    /// A float of four bytes.
    Real,
    Decimal,
    DateTime,
    Date,
    Time,
    Json,
    Bytes,
    Uuid,
    Enum(&'static Enum),
}

use Operator::{Contains, EndsWith, Equals, Gt, Gte, In, Lt, Lte, Mode, Not, NotIn, StartsWith};

impl Scalar {
    /// What may be asked of it in `where`. (`Mode` is PostgreSQL's; elsewhere it is refused by the query itself.)
    pub const fn operators(self) -> &'static [Operator] {
        match self {
            Self::String => &[Equals, Not, In, NotIn, Lt, Lte, Gt, Gte, Contains, StartsWith, EndsWith, Mode],
            Self::Boolean | Self::Json => &[Equals, Not],
            Self::Bytes | Self::Enum(_) => &[Equals, Not, In, NotIn],
            Self::Int
            | Self::UnsignedInt
            | Self::BigInt
            | Self::Float
            | Self::Real
            | Self::Decimal
            | Self::DateTime
            | Self::Date
            | Self::Time
            | Self::Uuid => &[Equals, Not, In, NotIn, Lt, Lte, Gt, Gte],
        }
    }
}

/// An enum: its database type, and its values.
#[derive(Debug)]
pub struct Enum {
    /// The database type's name.
    pub table: Table,
    /// Wire name and database value, in schema order.
    pub values: &'static [(&'static str, &'static str)],
    /// Its database schema is not known: the column's own type counts.
    pub anywhere: bool,
}

impl Enum {
    /// An enum of the default schema.
    pub const fn new(name: &'static str, values: &'static [(&'static str, &'static str)]) -> Self {
        Self { table: Table::new(name), values, anywhere: false }
    }

    /// It may lie in any database schema.
    #[must_use]
    pub const fn anywhere(mut self) -> Self {
        self.anywhere = true;
        self
    }
}

/// Whether a key may or must stand in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Must.
    Required,
    /// May.
    Optional,
    /// Is refused as unknown.
    Absent,
}

/// An operator of `where`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Operator {
    Equals,
    Not,
    In,
    NotIn,
    Lt,
    Lte,
    Gt,
    Gte,
    Contains,
    StartsWith,
    EndsWith,
    /// `mode: "insensitive"`
    Mode,
    /// Of a list, as the ones below.
    Has,
    HasEvery,
    HasSome,
    IsEmpty,
}

/// Who makes the value when a create body has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Default {
    /// Nobody: NULL, or an empty list.
    None,
    /// The database.
    Database,
    /// The runtime: the moment of the request.
    Now,
    /// The runtime: the same, and at every update that writes.
    UpdatedAt,
    /// The runtime: a UUID of this version (4 or 7).
    Uuid(u8),
    /// The runtime: a CUID of this version (1 or 2).
    Cuid(u8),
    /// The runtime.
    Ulid,
    /// The runtime: of this many characters.
    Nanoid(u32),
}

/// Rules of a body's value, beyond its scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Code points.
    pub min_length: Option<u32>,
    /// Code points.
    pub max_length: Option<u32>,
    /// Tighter than the scalar's range.
    pub min: Option<i64>,
    /// The same.
    pub max: Option<i64>,
    /// Decimal: precision and scale.
    pub digits: Option<(u32, u32)>,
    /// Float and Decimal, in plain digits.
    pub at_least: Option<&'static str>,
    /// The same.
    pub at_most: Option<&'static str>,
    /// What a String looks like.
    pub format: Option<Format>,
}

/// What a text has to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// As a pattern: as the schema writes it, and as `regex-lite` reads it.
    Pattern {
        /// For messages.
        source: &'static str,
        /// For matching.
        rust: &'static str,
    },
    /// An email address.
    Email,
    /// A URL with `http` or `https`.
    Url,
}

impl Rules {
    /// No rule.
    pub const NONE: Self = Self {
        min_length: None,
        max_length: None,
        min: None,
        max: None,
        digits: None,
        at_least: None,
        at_most: None,
        format: None,
    };

    /// At least so many code points.
    #[must_use]
    pub const fn min_length(mut self, length: u32) -> Self {
        self.min_length = Some(length);
        self
    }

    /// At most so many code points.
    #[must_use]
    pub const fn max_length(mut self, length: u32) -> Self {
        self.max_length = Some(length);
        self
    }

    /// At least.
    #[must_use]
    pub const fn min(mut self, bound: i64) -> Self {
        self.min = Some(bound);
        self
    }

    /// At most.
    #[must_use]
    pub const fn max(mut self, bound: i64) -> Self {
        self.max = Some(bound);
        self
    }

    /// Float and Decimal: at least, in plain digits.
    #[must_use]
    pub const fn at_least(mut self, bound: &'static str) -> Self {
        self.at_least = Some(bound);
        self
    }

    /// Float and Decimal: at most, in plain digits.
    #[must_use]
    pub const fn at_most(mut self, bound: &'static str) -> Self {
        self.at_most = Some(bound);
        self
    }

    /// What a String looks like.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = Some(format);
        self
    }

    /// Decimal: precision and scale.
    #[must_use]
    pub const fn digits(mut self, precision: u32, scale: u32) -> Self {
        self.digits = Some((precision, scale));
        self
    }
}
