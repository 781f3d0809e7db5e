//! The first rows of a relation to many for several rows at once. Prisma's client would read them all; a window function does not.

use std::fmt::Write as _;

use gen_core_text::parts;

use crate::api::{Link, Wire};
use crate::name::ts_string;
use crate::schema::{End, Model, NativeType, Provider};

use super::super::context::Context;
use super::super::file::{File, Imports};
use super::super::model::{FieldView, ModelView, RelationView};
use super::super::scalar::entry;
use super::super::writer::{Show, Writer, quoted};
use super::include::link_fields;
use super::rows::{has_relations, parameters};

/// The query of a relation.
pub(super) struct Ranked {
    /// The name of its constant.
    name: String,
    head: String,
    link: Vec<String>,
    separator: &'static str,
    tail: String,
    /// Of the parts of a link that are enums: what the database holds for each name.
    stored: Vec<Option<String>>,
    /// From a row of the query to the link.
    read: Vec<(String, Reader)>,
}

/// From what drivers give to the client's own value.
struct Reader {
    /// Of `shared/ranked`.
    function: &'static str,
    /// The names of an enum by what the database holds.
    names: Option<String>,
}

impl Reader {
    fn of(&self, value: &str) -> String {
        match &self.names {
            Some(names) => text!("{}({value}, {names})", self.function),
            None => text!("{}({value})", self.function),
        }
    }
}

impl Ranked {
    /// Nothing where SQL cannot say it, or where its values could be read in more than one way.
    pub(super) fn new(
        context: &Context<'_>,
        model: &ModelView<'_>,
        relation: &RelationView<'_>,
        target: &ModelView<'_>,
    ) -> Option<Self> {
        let sql = Sql::new(context.schema.provider)?;
        if !relation.api.list || target.key.is_empty() {
            return None;
        }
        let keys = identity(context, target)?;
        let (_, links) = link_fields(model, relation, target);
        let readers: Vec<_> = links.iter().map(|field| reader(context, field)).collect::<Option<_>>()?;
        let rows = context.api.limits.include_rows;
        let child = |field: &FieldView<'_>| sql.column("c", &field.field.db_name);
        let table = sql.table(target.model);
        let (from, columns) = match &relation.api.link {
            Link::Columns { .. } => {
                (text!("{table} AS {}", sql.quote("c")), links.iter().map(child).collect())
            }
            Link::Join { table: join, end } => {
                let (own, other) = match end {
                    End::A => ("A", "B"),
                    End::B => ("B", "A"),
                };
                let [key] = keys.as_slice() else { return None };
                let on = text!("{} = {}", child(key), sql.column("j", other));
                let first = match end {
                    End::A => model.model,
                    End::B => target.model,
                };
                let join = sql.qualified(first.db_schema.as_deref(), join);
                let (c, j) = (sql.quote("c"), sql.quote("j"));
                (text!("{join} AS {j} JOIN {table} AS {c} ON {on}"), vec![sql.column("j", own)])
            }
        };
        let columns: Vec<String> = columns;
        let alias = |prefix: &str, index: usize| sql.quote(&text!("{prefix}{index}"));
        let mut shown: Vec<String> = Vec::new();
        let mut names: Vec<String> = Vec::new();
        for (index, column) in columns.iter().enumerate() {
            shown.push(text!("{column} AS {}", alias("p", index)));
            names.push(alias("p", index));
        }
        for (index, key) in keys.iter().enumerate() {
            shown.push(text!("{} AS {}", child(key), alias("k", index)));
            names.push(alias("k", index));
        }
        let order: Vec<String> = target.key.iter().map(child).collect();
        let rank = sql.quote("rank");
        let parts: Vec<String> =
            columns.iter().zip(&links).map(|(column, field)| sql.exactly(field, column)).collect();
        let window = text!("PARTITION BY {} ORDER BY {}", parts.join(", "), order.join(", "));
        let head = text!(
            "SELECT {} FROM (SELECT {}, ROW_NUMBER() OVER ({window}) AS {rank} FROM {from} WHERE ",
            names.join(", "),
            shown.join(", ")
        );
        let tail = text!(") AS {} WHERE {rank} <= {rows} ORDER BY {rank}", sql.quote("ranked"));
        let casts: Vec<_> = links.iter().map(|field| sql.cast(field)).collect();
        let (head, link, separator, tail) = match (columns.as_slice(), casts.as_slice()) {
            ([column], [(open, close)]) => (
                text!("{head}{column} IN ("),
                vec![(*open).to_owned(), (*close).to_owned()],
                ", ",
                text!("){tail}"),
            ),
            _ => (text!("{head}("), conditions(&columns, &casts), " OR ", text!("){tail}")),
        };
        let stored = links.iter().map(|field| enum_names(context, field.wire(), false)).collect();
        let read =
            links.iter().zip(readers).map(|(field, reader)| (field.prisma().to_owned(), reader)).collect();
        Some(Self { name: text!("{}Ranked", relation.prisma()), head, link, separator, tail, stored, read })
    }

    pub(super) fn write(&self, file: &mut File) {
        file.imports.ty("shared/ranked", "RankedQuery");
        let w = &mut file.body;
        w.gap();
        w.block(parts!("const {} = {{", Writer::typed(&self.name, "RankedQuery")), "};", |w| {
            w.line(parts!("head: {},", quoted(&self.head)));
            let link: Vec<String> = self.link.iter().map(|text| ts_string(text)).collect();
            w.list("link: [", &link, "],");
            if self.stored.iter().any(Option::is_some) {
                let stored = self.stored.iter().map(|names| names.as_deref().unwrap_or("{}").to_owned());
                w.list("stored: [", &stored.collect::<Vec<_>>(), "],");
            }
            w.line(parts!("separator: {},", quoted(self.separator)));
            w.line(parts!("tail: {},", quoted(&self.tail)));
        });
    }

    /// The property of the relation that is loaded.
    pub(super) fn write_use(&self, models: &str, imports: &mut Imports, w: &mut Writer) {
        imports.value("shared/client", "Prisma");
        imports.value("shared/database", "database");
        imports.value("shared/ranked", "ranked");
        imports.ty("shared/loader", "RawRow");
        w.block("firstOfEach: {", "},", |w| {
            w.line("keys: (links) =>");
            w.line(parts!(
                "  database([], () => prisma.$queryRaw<RawRow[]>(Prisma.sql(...ranked({}, links)))),",
                self.name
            ));
            let values = self.read.iter().enumerate().map(|(index, (name, reader))| {
                imports.value("shared/ranked", reader.function);
                entry(name, reader.of(&text!("raw[\"p{index}\"]"))).text()
            });
            w.line(parts!("link: (raw) => ({{ {} }}),", values.collect::<Vec<_>>().join(", ")));
            w.line(parts!("rows: (raw) => {models}.byKeys(prisma, raw),"));
        });
    }
}

/// What stands around the values of a link of several columns.
fn conditions(columns: &[String], casts: &[(&str, &str)]) -> Vec<String> {
    let mut texts = vec!["(".to_owned()];
    for (index, (column, (open, close))) in columns.iter().zip(casts).enumerate() {
        if let Some(text) = texts.last_mut() {
            let and = if index == 0 { "" } else { " AND " };
            let _ = write!(text, "{and}{column} = {open}");
        }
        texts.push((*close).to_owned());
    }
    if let Some(text) = texts.last_mut() {
        text.push(')');
    }
    texts
}

/// The fields that tell a row from all others, where a query in SQL can tell them.
pub(super) fn identity<'a>(context: &Context<'a>, model: &ModelView<'a>) -> Option<Vec<FieldView<'a>>> {
    let identity = model.identity();
    let readable = !identity.is_empty() && identity.iter().all(|field| reader(context, field).is_some());
    readable.then_some(identity)
}

fn reader(context: &Context<'_>, field: &FieldView<'_>) -> Option<Reader> {
    let native = field.field.native.as_deref();
    let function = match field.wire() {
        // Of other types than texts, drivers and the database may have other ideas of a text.
        Wire::String if native.is_none_or(|native| TEXTS.contains(&native.name.as_str())) => "rawText",
        Wire::Uuid => "rawText",
        Wire::Int | Wire::UnsignedInt => "rawInt",
        Wire::BigInt => "rawBigInt",
        Wire::Boolean => "rawBoolean",
        Wire::DateTime if native.is_none_or(is_in_milliseconds) => "rawDate",
        Wire::Date => "rawDate",
        Wire::Bytes => "rawBytes",
        Wire::Enum(_) => "rawName",
        _ => return None,
    };
    Some(Reader { function, names: enum_names(context, field.wire(), true) })
}

/// The names of an enum by what the database holds, or the other way round.
fn enum_names(context: &Context<'_>, wire: Wire, by_stored: bool) -> Option<String> {
    let Wire::Enum(id) = wire else { return None };
    let values = context.schema.enum_(id).values.iter().map(|value| {
        let (name, stored) = (value.name.as_str(), value.db_name.as_str());
        let (key, value) = if by_stored { (stored, name) } else { (name, stored) };
        // Written plainly it would be the object's prototype.
        if key == "__proto__" {
            text!("[\"{key}\"]: {}", quoted(value))
        } else {
            entry(key, quoted(value)).text()
        }
    });
    Some(text!("{{ {} }}", values.collect::<Vec<_>>().join(", ")))
}

const TEXTS: [&str; 10] = [
    "Text",
    "VarChar",
    "Char",
    "Citext",
    "TinyText",
    "MediumText",
    "LongText",
    "NVarChar",
    "NChar",
    "String",
];

/// A time with more digits than the client has would be another.
fn is_in_milliseconds(native: &NativeType) -> bool {
    let digits = native.args.first().and_then(|digits| digits.parse::<u32>().ok());
    digits.is_some_and(|digits| digits <= 3)
}

pub(super) fn write_by_keys(
    context: &Context<'_>,
    model: &ModelView<'_>,
    identity: &[FieldView<'_>],
    file: &mut File,
) {
    let parameters = parameters(model, [("prisma", "PrismaClient"), ("raw", "readonly RawRow[]")], file);
    let imports = &mut file.imports;
    let models = if has_relations(model) { ", models" } else { "" };
    imports.value("shared/loader", "inOrder");
    imports.ty("shared/loader", "RawRow");
    let mut read = Vec::new();
    let mut own = Vec::new();
    for (index, field) in identity.iter().enumerate() {
        if let Some(reader) = reader(context, field) {
            imports.value("shared/ranked", reader.function);
            read.push(entry(field.prisma(), reader.of(&text!("row[\"k{index}\"]"))).text());
        }
        own.push(entry(field.prisma(), parts!("row.{}", field.prisma())).text());
    }
    // Of a Boolean Prisma has no `in`.
    let find = if let [field] = identity
        && field.wire() != Wire::Boolean
    {
        let name = field.prisma();
        text!("find(prisma, {{ {name}: {{ in: keys.map((key) => key.{name}) }} }}, undefined{models})")
    } else {
        imports.value("shared/loader", "inChunks");
        text!("inChunks(keys, (chunk) => find(prisma, {{ OR: chunk }}, undefined{models}))")
    };
    let w = &mut file.body;
    w.gap();
    w.doc(Some("The row of each key that a query in SQL has told."));
    w.list("export async function byKeys(", &parameters, "): Promise<(Row | undefined)[]> {");
    w.inner(|w| {
        w.line(parts!("const keys = raw.map((row) => ({{ {} }}));", read.join(", ")));
        w.line(parts!("const rows = await {find};"));
        w.line(parts!("return inOrder(keys, rows, (row) => ({{ {} }}));", own.join(", ")));
    });
    w.line("}");
}

/// The dialect of a provider.
#[derive(Clone, Copy)]
struct Sql {
    provider: Provider,
}

impl Sql {
    fn new(provider: Provider) -> Option<Self> {
        (provider != Provider::MongoDb).then_some(Self { provider })
    }

    fn quote(self, name: &str) -> String {
        match self.provider {
            Provider::MySql => text!("`{}`", name.replace('`', "``")),
            _ => text!("\"{}\"", name.replace('"', "\"\"")),
        }
    }

    fn column(self, table: &str, name: &str) -> String {
        text!("{}.{}", self.quote(table), self.quote(name))
    }

    fn table(self, model: &Model) -> String {
        self.qualified(model.db_schema.as_deref(), &model.db_name)
    }

    fn qualified(self, schema: Option<&str>, table: &str) -> String {
        match schema {
            Some(schema) => text!("{}.{}", self.quote(schema), self.quote(table)),
            None => self.quote(table),
        }
    }

    /// A text of MySQL by its bytes: to its collation others are the same. MariaDB has it too.
    fn exactly(self, field: &FieldView<'_>, column: &str) -> String {
        if self.provider == Provider::MySql && field.wire() == Wire::String {
            text!("CAST(CONVERT({column} USING utf8mb4) AS BINARY)")
        } else {
            column.to_owned()
        }
    }

    /// What stands around a value that is bound as text.
    fn cast(self, field: &FieldView<'_>) -> (&'static str, &'static str) {
        match (self.provider, field.wire()) {
            (Provider::PostgreSql | Provider::CockroachDb, Wire::Uuid) => ("CAST(", " AS uuid)"),
            _ => ("", ""),
        }
    }
}
