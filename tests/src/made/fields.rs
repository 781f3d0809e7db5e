//! Keys and fields.

use std::fmt::Write as _;

use super::{Maker, Model, Provider, quoted, text};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    String,
    Boolean,
    Int,
    BigInt,
    Float,
    Decimal,
    DateTime,
    Json,
    Bytes,
    /// By its place among the schema's.
    Enum(usize),
}

impl Maker {
    pub(super) fn type_name(&self, kind: Kind) -> String {
        match kind {
            Kind::Enum(index) => self.enums[index].name.clone(),
            scalar => format!("{scalar:?}"),
        }
    }

    fn kind(&mut self) -> Kind {
        if !self.enums.is_empty() && self.dice.chance(25) {
            return Kind::Enum(self.dice.below(self.enums.len()));
        }
        self.dice.pick(&[
            Kind::String,
            Kind::String,
            Kind::Boolean,
            Kind::Int,
            Kind::BigInt,
            Kind::Float,
            Kind::Decimal,
            Kind::DateTime,
            Kind::Json,
            Kind::Bytes,
        ])
    }

    /// Of what makes a key everywhere.
    fn key_kind(&mut self) -> Kind {
        match self.kind() {
            Kind::Json | Kind::Float | Kind::Decimal => Kind::Int,
            Kind::Bytes if self.provider == Provider::MySql => Kind::BigInt,
            kind => kind,
        }
    }

    pub(super) fn add_key(&mut self, model: &mut Model) {
        let count = if self.dice.chance(30) { 2 + self.dice.below(2) } else { 1 };
        for _ in 0..count {
            let field = (model.names.next(&mut self.dice), self.key_kind());
            model.key.push(field);
        }
        let fields: Vec<&str> = model.key.iter().map(|(name, _)| name.as_str()).collect();
        let list = fields.join(", ");
        let attribute = if count > 1 {
            let client_name =
                self.dice.chance(30).then(|| format!(", name: \"{}\"", model.names.next(&mut self.dice)));
            let which = self.dice.pick(&["id", "id", "unique"]);
            model.block.push(format!("@@{which}([{list}]{})", client_name.unwrap_or_default()));
            ""
        } else {
            model.has_id = self.dice.chance(80);
            if model.has_id { " @id" } else { " @unique" }
        };
        for (name, kind) in model.key.clone() {
            let made = match kind {
                Kind::String if count == 1 => self.dice.pick(&[
                    " @default(uuid())",
                    " @default(uuid(7))",
                    " @default(cuid())",
                    " @default(ulid())",
                    " @default(nanoid(9))",
                    "",
                ]),
                Kind::Int if count == 1 && self.provider != Provider::Cockroach => {
                    self.dice.pick(&[" @default(autoincrement())", ""])
                }
                _ => "",
            };
            let line = format!("  {name} {}{attribute}{made}", self.type_name(kind));
            model.lines.push(line);
        }
    }

    pub(super) fn add_field(&mut self, model: &mut Model) {
        let name = model.names.next(&mut self.dice);
        let kind = self.kind();
        let list = self.provider.has_lists()
            && !(self.provider == Provider::Cockroach && kind == Kind::Json)
            && self.dice.chance(15);
        let optional = !list && self.dice.chance(30);
        let mark = match (list, optional) {
            (true, _) => "[]",
            (_, true) => "?",
            _ => "",
        };
        let mut line = self.comment("  ", 15);
        let native = self.native(kind);
        if native.is_none() {
            line += &self.annotations(kind, list);
        }
        let _ = write!(line, "  {name} {}{mark}", self.type_name(kind));
        if kind == Kind::DateTime && !list && self.dice.chance(20) {
            line += " @updatedAt";
        } else if let Some(default) =
            self.default(kind, list).filter(|_| native.is_none() || kind != Kind::String)
        {
            let _ = write!(line, " @default({default})");
        }
        if !list && !matches!(kind, Kind::Json | Kind::Bytes) && native.is_none() && self.dice.chance(15) {
            line += " @unique";
        }
        if self.dice.chance(15) {
            let _ = write!(line, " @map({})", quoted(&self.db_name()));
        }
        line += native.unwrap_or_default();
        model.lines.push(line);
    }

    fn annotations(&mut self, kind: Kind, list: bool) -> String {
        if !self.dice.chance(15) {
            return String::new();
        }
        let of_kind = match kind {
            Kind::String => {
                self.dice.pick(&["@gen.length(0, 9)", "@gen.pattern(\"^[^\\\\s\\\"'`/*]$\")", "@gen.email"])
            }
            Kind::Int => self.dice.pick(&["@gen.min(-3)", "@gen.max(7)"]),
            Kind::Float | Kind::Decimal => self.dice.pick(&["@gen.min(0.5)", "@gen.max(1.25)"]),
            _ => "@gen.hide",
        };
        let annotation =
            if list { "@gen.hide" } else { self.dice.pick(&[of_kind, "@gen.hide", "@gen.readonly"]) };
        format!("  /// {annotation}\n")
    }

    /// A literal or a function that fits.
    fn default(&mut self, kind: Kind, list: bool) -> Option<String> {
        if !self.dice.chance(40) {
            return None;
        }
        if list {
            let items: Option<Vec<String>> = (0..self.dice.below(3)).map(|_| self.literal(kind)).collect();
            return items.map(|items| format!("[{}]", items.join(", ")));
        }
        match kind {
            Kind::DateTime if self.dice.chance(50) => Some("now()".to_owned()),
            _ if self.dice.chance(10) && self.provider == Provider::Postgres => {
                Some(format!("dbgenerated({})", quoted(self.dice.pick(text::TEXTS).trim())))
                    .filter(|of| of.len() > 15)
            }
            _ => self.literal(kind),
        }
    }

    fn literal(&mut self, kind: Kind) -> Option<String> {
        Some(match kind {
            Kind::String => quoted(self.dice.pick(text::TEXTS)),
            Kind::Boolean => self.dice.pick(&["true", "false"]).to_owned(),
            Kind::Int => self.dice.pick(&["0", "-7", "2147483647", "-2147483648"]).to_owned(),
            Kind::BigInt => self.dice.pick(&["0", "9223372036854775807", "-9223372036854775808"]).to_owned(),
            Kind::Float => self.dice.pick(&["0.7", "-1.5", "0", "13.37", "123456789.25"]).to_owned(),
            Kind::Decimal => self.dice.pick(&["0.7", "-1.50", "100"]).to_owned(),
            Kind::DateTime => {
                self.dice.pick(&["\"2020-02-29T12:34:56.789Z\"", "\"2020-01-01T00:00:00+02:00\""]).to_owned()
            }
            Kind::Json => {
                let text = serde_json::Value::from(self.dice.pick(text::TEXTS)).to_string();
                quoted(self.dice.pick(&["{}", "[1, null]", "0", &format!("{{\"__proto__\": {text}}}")]))
            }
            // MySQL has no defaults of Bytes.
            Kind::Bytes if self.provider == Provider::MySql => return None,
            Kind::Bytes => self.dice.pick(&["\"\"", "\"AP8Q\"", "\"AA==\""]).to_owned(),
            Kind::Enum(index) => {
                let values = &self.enums[index].values;
                let at = self.dice.below(values.len());
                self.enums[index].values[at].clone()
            }
        })
    }

    fn native(&mut self, kind: Kind) -> Option<&'static str> {
        if !self.dice.chance(20) {
            return None;
        }
        let types: &[&'static str] = match (self.provider, kind) {
            (Provider::Postgres, Kind::String) => &[
                " @db.VarChar(7)",
                " @db.Char(3)",
                " @db.Uuid",
                " @db.Inet",
                " @db.Xml",
                " @db.Bit(4)",
                " @db.Citext",
            ],
            (Provider::Postgres, Kind::Int) => &[" @db.SmallInt", " @db.Oid"],
            (Provider::Postgres, Kind::Float) => &[" @db.Real"],
            (Provider::Postgres, Kind::Decimal) => &[" @db.Decimal(5, 2)", " @db.Money"],
            (Provider::Postgres, Kind::DateTime) => &[" @db.Date", " @db.Time(3)", " @db.Timestamptz(6)"],
            (Provider::Postgres, Kind::Json) => &[" @db.Json", " @db.JsonB"],
            (Provider::MySql, Kind::String) => &[" @db.VarChar(7)", " @db.Text", " @db.TinyText"],
            (Provider::MySql, Kind::Int) => &[" @db.UnsignedInt", " @db.TinyInt", " @db.UnsignedSmallInt"],
            (Provider::MySql, Kind::Boolean) => &[" @db.TinyInt"],
            (Provider::MySql, Kind::BigInt) => &[" @db.UnsignedBigInt"],
            (Provider::MySql, Kind::Decimal) => &[" @db.Decimal(5, 2)"],
            (Provider::MySql, Kind::DateTime) => &[" @db.Date", " @db.Time(0)", " @db.Timestamp(0)"],
            (Provider::Cockroach, Kind::String) => &[" @db.String(7)", " @db.Uuid"],
            (Provider::Cockroach, Kind::Int) => &[" @db.Int2"],
            _ => return None,
        };
        Some(self.dice.pick(types))
    }
}
