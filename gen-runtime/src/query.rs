//! Query parameters.

use std::collections::BTreeMap;

use crate::descriptor::{Field, Resource};
use crate::filter::{self, Condition};
use crate::include::{self, Include};
use crate::json::{self, Json};
use crate::problem::{Fault, FieldError, Problem, ProblemCode, Step};
use crate::{percent, sql::Dialect};

const SKIP_MAX: i64 = 2_147_483_647;
const TAKE_MAX: i64 = 100;
const TAKE_DEFAULT: i64 = 20;

/// What a list or a count is asked for.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) filter: Condition,
    pub(crate) order: Vec<Order>,
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

/// Reads the raw query string of an operation that takes these parameters. Everything wrong is reported at once.
pub(crate) fn read(
    resource: &'static Resource,
    dialect: Dialect,
    raw: &str,
    allowed: &[&str],
) -> Result<Query, Problem> {
    let given = percent::parameters(raw).ok_or(ProblemCode::InvalidQuery)?;
    let mut query = Query {
        filter: Condition::TRUE,
        order: Vec::new(),
        skip: 0,
        take: TAKE_DEFAULT,
        select: None,
        includes: Vec::new(),
    };
    let mut errors = Vec::new();
    let mut by_name: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for (name, value) in &given {
        by_name.entry(name).or_insert((value, 0)).1 += 1;
    }
    for (name, (value, count)) in by_name {
        let fault = if !allowed.contains(&name) {
            Some(Fault::unknown())
        } else if count > 1 {
            Some(Fault::once())
        } else {
            match name {
                "skip" => read_whole(value, 0, SKIP_MAX).map(|skip| query.skip = skip).err(),
                "take" => read_whole(value, 1, TAKE_MAX).map(|take| query.take = take).err(),
                "orderBy" | "include" | "select" if value.is_empty() => Some(Fault::empty()),
                "orderBy" => {
                    query.order = read_order(resource, value, &mut errors);
                    None
                }
                "include" => {
                    query.includes = include::read(resource, value, &mut errors);
                    None
                }
                "select" => {
                    query.select = Some(read_select(resource, value, &mut errors));
                    None
                }
                _ => match json::read(value, json::MAX_DEPTH) {
                    Some(value) => {
                        query.filter = read_filter(resource, dialect, &value, &mut errors);
                        None
                    }
                    None => Some(Fault::format("JSON")),
                },
            }
        };
        errors.extend(fault.map(|fault| FieldError::new(vec![Step::from(name)], fault)));
    }
    if errors.is_empty() { Ok(query) } else { Err(Problem::with_errors(ProblemCode::InvalidQuery, errors)) }
}

fn read_filter(
    resource: &Resource,
    dialect: Dialect,
    value: &Json,
    errors: &mut Vec<FieldError>,
) -> Condition {
    filter::read(resource, dialect, value).unwrap_or_else(|found| {
        errors.extend(found);
        Condition::TRUE
    })
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
