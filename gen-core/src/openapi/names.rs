//! Names of components, and texts that many of them have: made once, before anything refers to them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use rustc_hash::{FxHashMap, FxHashSet};

use super::common::Common;
use super::filters::Filter;
use super::json::Json;
use super::scalars;
use crate::api::{Api, Rules, Wire};
use crate::schema::{EnumId, ModelId, Schema, TypeId};

pub(super) struct Names<'a> {
    /// Of models, by their ids.
    models: Vec<Cow<'a, str>>,
    /// Of enums, by their ids.
    enums: Vec<Cow<'a, str>>,
    /// Of composite types, by their ids.
    types: Vec<Cow<'a, str>>,
    /// The same, as bodies hold them.
    inputs: Vec<String>,
    /// Names of models, enums and composite types. What belongs to one of them has a dot in its name, and no model's name has one.
    taken: FxHashSet<&'a str>,
    /// By [`Common`].
    common: Vec<String>,
    filters: FxHashMap<Filter<'a>, (usize, String)>,
    /// Decimals of a column, by their digits.
    decimals: BTreeMap<(u32, u32), Json<'static>>,
    pub(super) where_description: String,
    pub(super) include_description: String,
    pub(super) body_description: String,
}

impl<'a> Names<'a> {
    pub(super) fn new(schema: &'a Schema, api: &'a Api) -> Self {
        let models = schema.models.iter().map(|model| model.name.as_str());
        let enums = schema.enums.iter().map(|declared| declared.name.as_str());
        let types = schema.types.iter().map(|item| item.name.as_str());
        let limits = api.limits;
        let mut names = Self {
            models: models.clone().map(ascii).collect(),
            enums: enums.clone().map(ascii).collect(),
            types: types.clone().map(ascii).collect(),
            inputs: types.clone().map(|name| format!("{}.Input", ascii(name))).collect(),
            taken: models.chain(enums).chain(types).collect(),
            common: Vec::new(),
            filters: FxHashMap::default(),
            decimals: BTreeMap::new(),
            where_description: format!(
                "At most {} conditions, {} levels of `AND`, `OR`, `NOT` and relations (the whole is one), and {} items in all lists of values.",
                limits.conditions, limits.levels, limits.list_items
            ),
            include_description: format!(
                "Relations that every row brings, and behind `.` relations of theirs. A path brings its beginnings too; it has at most {} parts, of which one may be to many rows. To one row: the row or null. To many: the first {}, in the order of their key.",
                limits.include_depth, limits.include_rows
            ),
            body_description: format!(
                "JSON in UTF-8, of at most {} bytes unless the server sets another limit.",
                limits.body_bytes
            ),
        };
        names.common = Common::NAMES.iter().map(|name| names.free((*name).to_owned())).collect();
        let fields = api.resources.iter().flat_map(|resource| &resource.fields);
        for digits in
            fields.clone().filter(|field| field.wire == Wire::Decimal).filter_map(|it| it.rules.digits)
        {
            let rules = Rules { digits: Some(digits), ..Rules::default() };
            names.decimals.entry(digits).or_insert_with(|| scalars::decimal(&rules));
        }
        for filter in fields.filter(|field| !field.filter.is_empty()).map(Filter::of) {
            if !names.filters.contains_key(&filter) {
                let name = filter.name(&names);
                names.filters.insert(filter, (names.filters.len(), name));
            }
        }
        names
    }

    /// What bodies accept for a decimal of which the column alone says something.
    pub(super) fn decimal(&self, rules: &Rules) -> Option<&Json<'static>> {
        let known = self.decimals.get(&rules.digits?)?;
        (*rules == Rules { digits: rules.digits, ..Rules::default() }).then_some(known)
    }

    /// How many filters of fields there are.
    pub(super) fn filters(&self) -> usize {
        self.filters.len()
    }

    /// The number of a filter, and its name.
    pub(super) fn filter(&self, filter: &Filter<'a>) -> (usize, &str) {
        self.filters.get(filter).map(|(index, name)| (*index, name.as_str())).unwrap_or_default()
    }

    pub(super) fn enum_name(&self, EnumId(index): EnumId) -> &str {
        self.enums.get(index as usize).map(|name| &**name).unwrap_or_default()
    }

    pub(super) fn type_name(&self, TypeId(index): TypeId) -> &str {
        self.types.get(index as usize).map(|name| &**name).unwrap_or_default()
    }

    pub(super) fn type_input_name(&self, TypeId(index): TypeId) -> &str {
        self.inputs.get(index as usize).map(String::as_str).unwrap_or_default()
    }

    pub(super) fn model_name(&self, ModelId(index): ModelId) -> &str {
        self.models.get(index as usize).map(|name| &**name).unwrap_or_default()
    }

    /// The name of what belongs to none: a model or an enum of its name goes first.
    pub(super) fn free(&self, mut name: String) -> String {
        while self.taken.contains(name.as_str()) {
            name.push('_');
        }
        name
    }

    pub(super) fn common(&self, common: Common) -> &str {
        self.common.get(common as usize).map(String::as_str).unwrap_or_default()
    }
}

/// Components and operations have names of letters, digits, `.`, `-` and `_` alone: any other letter is its number here, between two
/// `-`, which no name of a schema has in it.
pub(super) fn ascii(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "-{:x}-", u32::from(c));
        }
    }
    Cow::Owned(out)
}
