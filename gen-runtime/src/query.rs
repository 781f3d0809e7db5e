//! Query parameters.

use std::collections::BTreeMap;

use crate::cursor;
use crate::descriptor::{Field, Resource, Rules, Scalar};
use crate::filter::{self, Condition};
use crate::include::{self, Include};
use crate::json::{self, Json};
use crate::problem::{Fault, FieldError, Problem, ProblemCode, Step};
use crate::scalar::{self, Value};
use crate::{percent, sql::Dialect};

const SKIP_MAX: i64 = 2_147_483_647;
const TAKE_MAX: i64 = 100;
const TAKE_DEFAULT: i64 = 20;

/// What a list or a count is asked for.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) filter: Condition,
    /// Whole: the key's fields are in it, so that a page is the same every time.
    pub(crate) order: Vec<Order>,
    /// Rows are counted by a cursor: they are those behind it, which the filter says, and there is no total.
    pub(crate) cursor: bool,
    pub(crate) skip: i64,
    pub(crate) take: i64,
    /// The fields that are shown; nothing: all.
    pub(crate) select: Option<Vec<&'static Field>>,
    pub(crate) includes: Vec<Include>,
}

impl Query {
    pub(crate) fn selected(&self) -> Option<&[&'static Field]> {
        self.select.as_deref()
    }
}

/// A field to order by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order {
    pub(crate) field: &'static Field,
    pub(crate) descending: bool,
}

/// The parameters of a list, in the query string or as the members of a body.
pub(crate) const LIST: &[&str] = &["where", "orderBy", "skip", "take", "cursor", "include", "select"];

/// Reads the raw query string of an operation that takes these parameters. Everything wrong is reported at once.
pub(crate) fn read(
    resource: &'static Resource,
    dialect: Dialect,
    raw: &str,
    allowed: &[&str],
) -> Result<Query, Problem> {
    let given = percent::parameters(raw).ok_or(ProblemCode::InvalidQuery)?;
    let mut reader = Reader::new(resource, dialect);
    let mut by_name: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for (name, value) in &given {
        by_name.entry(name).or_insert((value, 0)).1 += 1;
    }
    reader.query.cursor = by_name.contains_key("cursor");
    for (name, (value, count)) in by_name {
        let read = if !allowed.contains(&name) {
            Err(Fault::unknown())
        } else if count > 1 {
            Err(Fault::once())
        } else {
            reader.parameter(name, value)
        };
        reader.end(Step::from(name), read);
    }
    reader.finish()
}

/// Reads the parameters of a list from a body: `where` as it is, whole numbers as numbers, the others as the texts that they are in a
/// query string.
pub(crate) fn read_body(
    resource: &'static Resource,
    dialect: Dialect,
    json: &Json,
) -> Result<Query, Problem> {
    let mut reader = Reader::new(resource, dialect);
    let Json::Object(entries) = json else {
        let error = FieldError::new(Vec::new(), Fault::kind("an object"));
        return Err(Problem::with_errors(ProblemCode::InvalidQuery, vec![error]));
    };
    reader.query.cursor = entries.iter().any(|(name, _)| name.valid() == Some("cursor"));
    for (name, value) in entries {
        let read = match name.valid().filter(|name| LIST.contains(name)) {
            Some(known) => reader.member(known, value),
            None => Err(Fault::unknown()),
        };
        reader.end(Step::Key(name.clone()), read);
    }
    reader.finish()
}

struct Reader {
    resource: &'static Resource,
    dialect: Dialect,
    query: Query,
    /// As it was given; empty: the beginning.
    cursor: Option<String>,
    errors: Vec<FieldError>,
}

impl Reader {
    fn new(resource: &'static Resource, dialect: Dialect) -> Self {
        let query = Query {
            filter: Condition::TRUE,
            order: Vec::new(),
            cursor: false,
            skip: 0,
            take: TAKE_DEFAULT,
            select: None,
            includes: Vec::new(),
        };
        Self { resource, dialect, query, cursor: None, errors: Vec::new() }
    }

    /// What is wrong with a parameter as a whole. (What is wrong within it was added already.)
    fn end(&mut self, name: Step, read: Result<(), Fault>) {
        self.errors.extend(read.err().map(|fault| FieldError::new(vec![name], fault)));
    }

    fn finish(mut self) -> Result<Query, Problem> {
        end_with_key(self.resource, &mut self.query.order);
        let name = Step::from("cursor");
        let is_of_order = |error: &FieldError| error.path.first() == Some(&Step::from("orderBy"));
        if let Some(cursor) = self.cursor.take().filter(|_| !self.errors.iter().any(is_of_order)) {
            let read = self.behind(&cursor);
            self.end(name, read);
        }
        let Self { query, errors, .. } = self;
        if errors.is_empty() {
            Ok(query)
        } else {
            Err(Problem::with_errors(ProblemCode::InvalidQuery, errors))
        }
    }

    /// The rows behind a cursor of the order.
    fn behind(&mut self, cursor: &str) -> Result<(), Fault> {
        let order = &self.query.order;
        if !cursor::is_possible(self.resource, order) {
            return Err(Fault::unsupported());
        }
        if !cursor.is_empty() {
            let values =
                cursor::read(order, cursor).ok_or_else(|| Fault::format("a cursor of this order"))?;
            let behind = cursor::after(order, &values, self.dialect.nulls_last());
            let filter = std::mem::replace(&mut self.query.filter, Condition::TRUE);
            self.query.filter = Condition::All(vec![filter, behind]);
        }
        Ok(())
    }

    fn parameter(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        match name {
            "skip" if self.query.cursor => return Err(Fault::unsupported()),
            "skip" => self.query.skip = read_whole(value, 0, SKIP_MAX)?,
            "take" => self.query.take = read_whole(value, 1, TAKE_MAX)?,
            "where" => {
                let value = json::read(value, json::MAX_DEPTH).ok_or_else(|| Fault::format("JSON"))?;
                self.filter(&value);
            }
            _ => self.text(name, value)?,
        }
        Ok(())
    }

    fn member(&mut self, name: &str, value: &Json) -> Result<(), Fault> {
        match name {
            "skip" if self.query.cursor => return Err(Fault::unsupported()),
            "skip" => self.query.skip = read_number(value, 0, SKIP_MAX)?,
            "take" => self.query.take = read_number(value, 1, TAKE_MAX)?,
            "where" => self.filter(value),
            _ => {
                if let Value::Text(text) = scalar::read(Scalar::String, &Rules::NONE, value.clone())? {
                    self.text(name, &text)?;
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        if name == "cursor" {
            self.cursor = Some(text.to_owned());
            return Ok(());
        }
        if text.is_empty() {
            return Err(Fault::empty());
        }
        let (resource, errors) = (self.resource, &mut self.errors);
        match name {
            "orderBy" => self.query.order = read_order(resource, text, errors),
            "include" => self.query.includes = include::read(resource, text, errors),
            _ => self.query.select = Some(read_select(resource, text, errors)),
        }
        Ok(())
    }

    fn filter(&mut self, value: &Json) {
        match filter::read(self.resource, self.dialect, value) {
            Ok(filter) => self.query.filter = filter,
            Err(found) => self.errors.extend(found),
        }
    }
}

/// A page is the same every time only in a whole order.
pub(crate) fn end_with_key(resource: &'static Resource, order: &mut Vec<Order>) {
    for field in resource.key_fields() {
        if !order.iter().any(|order| order.field.key == field.key) {
            order.push(Order { field, descending: false });
        }
    }
}

/// A whole number of a body.
fn read_number(json: &Json, min: i64, max: i64) -> Result<i64, Fault> {
    match json {
        Json::Null => Err(Fault::not_null()),
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // Bounds are below 2⁵³.
        Json::Number(number) if number.fract() == 0.0 => match *number {
            number if number < min as f64 => Err(Fault::too_small(min)),
            number if number > max as f64 => Err(Fault::too_big(max)),
            number => Ok(number as i64),
        },
        _ => Err(Fault::kind("a whole number")),
    }
}

fn read_whole(text: &str, min: i64, max: i64) -> Result<i64, Fault> {
    if text.starts_with('-') || !crate::scalar::number::is_whole(text) {
        return Err(Fault::kind("a whole number"));
    }
    // What does not even parse is far too big.
    match text.parse::<i64>().unwrap_or(i64::MAX) {
        number if number < min => Err(Fault::too_small(min)),
        number if number > max => Err(Fault::too_big(max)),
        number => Ok(number),
    }
}

fn read_select(resource: &Resource, text: &str, errors: &mut Vec<FieldError>) -> Vec<&'static Field> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for name in text.split(',') {
        *seen.entry(name).or_default() += 1;
    }
    let shown = |name: &str| resource.field(name).filter(|field| !field.hidden);
    for (name, count) in &seen {
        let fault = match (*count, shown(name)) {
            (2.., _) => Fault::once(),
            (_, None) => Fault::unknown(),
            _ => continue,
        };
        errors.push(FieldError::new(vec![Step::from("select"), Step::from(*name)], fault));
    }
    seen.into_keys().filter_map(shown).collect()
}

pub(crate) fn read_order(resource: &Resource, text: &str, errors: &mut Vec<FieldError>) -> Vec<Order> {
    let mut order: Vec<Order> = Vec::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for part in text.split(',') {
        let (name, descending) = part.strip_prefix('-').map_or((part, false), |name| (name, true));
        *seen.entry(name).or_default() += 1;
        let field = resource.field(name).filter(|field| field.orderable);
        order.extend(field.map(|field| Order { field, descending }));
    }
    for (name, count) in seen {
        let known = resource.field(name).is_some_and(|field| field.orderable);
        let fault = if !known {
            Fault::unknown()
        } else if count > 1 {
            Fault::once()
        } else {
            continue;
        };
        errors.push(FieldError::new(vec![Step::from("orderBy"), Step::from(name)], fault));
    }
    order
}
