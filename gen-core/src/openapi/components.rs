//! `components`: each part is defined when somebody refers to it, so that none is unused, and printed in the order of names.
//!
//! Nothing of them is held but that they are wanted: a part is built to see what it refers to, and again to be printed.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::address::{Address, Kind, Part};
use super::common::Common;
use super::filters::Filter;
use super::json::{Json, object, text, write_entry};
use super::names::Names;
use super::printer::Printer;
use super::problems::{self, Response, Takes};
use super::{filters, many, operations, parameters, prose, relations, resources};
use crate::api::{Api, Resource};
use crate::schema::{Enum, EnumId, Model, ModelId, Schema, TypeId};

pub(super) struct Components<'a> {
    pub(super) schema: &'a Schema,
    pub(super) api: &'a Api,
    pub(super) names: &'a Names<'a>,
    /// By model, a bit for each part that somebody referred to.
    parts: Vec<u32>,
    /// Schemas that belong to no resource.
    shared: BTreeMap<&'a str, Item<'a>>,
    /// What stands in `shared` already.
    known: Known,
    responses: BTreeMap<&'static str, &'static Response>,
    refusals: FxHashMap<(bool, Takes, bool), Rc<str>>,
    paging: bool,
    /// What somebody referred to, and may refer to more. It is looked at behind everything else: relations lead on and on, further than
    /// a stack is deep.
    owed: Vec<Item<'a>>,
}

/// Which schemas that belong to no resource somebody referred to.
struct Known {
    /// A bit for each.
    common: u32,
    enums: Vec<bool>,
    types: Vec<bool>,
    inputs: Vec<bool>,
    filters: Vec<bool>,
}

/// What is defined.
#[derive(Clone, Copy)]
enum Item<'a> {
    Part(&'a Resource, Part),
    Common(Common),
    Enum(EnumId),
    Composite(TypeId),
    CompositeInput(TypeId),
    Filter(Filter<'a>),
    Response(&'static Response),
}

impl<'a> Components<'a> {
    pub(super) fn new(schema: &'a Schema, api: &'a Api, names: &'a Names<'a>) -> Self {
        Self {
            schema,
            api,
            names,
            parts: vec![0; schema.models.len()],
            shared: BTreeMap::new(),
            known: Known {
                common: 0,
                enums: vec![false; schema.enums.len()],
                types: vec![false; schema.types.len()],
                inputs: vec![false; schema.types.len()],
                filters: vec![false; names.filters()],
            },
            responses: BTreeMap::new(),
            refusals: FxHashMap::default(),
            paging: false,
            owed: Vec::new(),
        }
    }

    /// The model of a resource.
    pub(super) fn model(&self, resource: &Resource) -> &'a Model {
        self.schema.model(resource.model)
    }

    /// The name of a resource's components.
    pub(super) fn owner(&self, resource: &Resource) -> &'a str {
        self.names.model_name(resource.model)
    }

    /// A part of a resource.
    pub(super) fn part(&mut self, resource: &'a Resource, part: Part) -> Json<'a> {
        Json::Reference(self.address(resource, part))
    }

    /// Where a part of a resource stands.
    pub(super) fn address(&mut self, resource: &'a Resource, part: Part) -> Address<'a> {
        let bit = 1 << part as u32;
        if let Some(parts) = self.parts.get_mut(index(resource.model))
            && *parts & bit == 0
        {
            *parts |= bit;
            if refers(part) {
                self.owed.push(Item::Part(resource, part));
            }
        }
        Address { kind: part.kind(), owner: self.owner(resource), part }
    }

    /// A schema that belongs to none.
    pub(super) fn common(&mut self, common: Common) -> Json<'a> {
        let bit = 1 << common as u32;
        let name = self.names.common(common);
        if self.known.common & bit == 0 {
            self.known.common |= bit;
            self.share(name, Item::Common(common));
        }
        schema(name)
    }

    /// An enum, with what its values are for.
    pub(super) fn enumeration(&mut self, id: EnumId) -> Json<'a> {
        let EnumId(index) = id;
        self.shared(index as usize, self.names.enum_name(id), |known| &mut known.enums, Item::Enum(id))
    }

    /// A composite type as answers show it.
    pub(super) fn composite(&mut self, id: TypeId) -> Json<'a> {
        let TypeId(index) = id;
        self.shared(index as usize, self.names.type_name(id), |known| &mut known.types, Item::Composite(id))
    }

    /// A composite type as bodies hold it.
    pub(super) fn composite_input(&mut self, id: TypeId) -> Json<'a> {
        let TypeId(index) = id;
        let item = Item::CompositeInput(id);
        self.shared(index as usize, self.names.type_input_name(id), |known| &mut known.inputs, item)
    }

    /// What `where` says of a field.
    pub(super) fn filter(&mut self, filter: Filter<'a>) -> Json<'a> {
        let (index, name) = self.names.filter(&filter);
        self.shared(index, name, |known| &mut known.filters, Item::Filter(filter))
    }

    fn shared(
        &mut self,
        index: usize,
        name: &'a str,
        known: fn(&mut Known) -> &mut Vec<bool>,
        item: Item<'a>,
    ) -> Json<'a> {
        if let Some(is_known) = known(&mut self.known).get_mut(index)
            && !std::mem::replace(is_known, true)
        {
            self.share(name, item);
        }
        schema(name)
    }

    fn share(&mut self, name: &'a str, item: Item<'a>) {
        // Two filters may be the same schema.
        if !self.shared.contains_key(name) {
            self.shared.insert(name, item);
            self.owed.push(item);
        }
    }

    /// The parameters `skip`, `take` and `cursor`.
    pub(super) fn paging(&mut self) -> [Json<'a>; 3] {
        self.paging = true;
        ["skip", "take", "cursor"].map(|name| reference(Kind::Parameter, name))
    }

    /// What an operation may be refused with: entries of its `responses`, as they are printed behind others.
    pub(super) fn refusals(&mut self, has_key: bool, takes: Takes, writes: bool) -> Rc<str> {
        if let Some(known) = self.refusals.get(&(has_key, takes, writes)) {
            return Rc::clone(known);
        }
        let mut text = String::new();
        for response in problems::of_operation(has_key, takes, writes) {
            let at = reference(Kind::Response, response.name);
            write_entry(&mut text, operations::RESPONSES, false, &response.status().to_string(), &at);
            self.responses.insert(response.name, response);
            self.owed.push(Item::Response(response));
        }
        let text: Rc<str> = text.into();
        self.refusals.insert((has_key, takes, writes), Rc::clone(&text));
        text
    }

    /// What is no part of a resource.
    fn build(&mut self, item: Item<'a>) -> Json<'a> {
        match item {
            Item::Part(..) => Json::Boolean(true),
            Item::Common(common) => common.build(self),
            Item::Enum(id) => self.build_enum(id),
            Item::Composite(id) => resources::composite(id, self),
            Item::CompositeInput(id) => resources::composite_input(id, self),
            Item::Filter(filter) => filters::render(filter, self),
            Item::Response(response) => response.build(self),
        }
    }

    /// Prints what stands in a part of a resource.
    fn print_part(&mut self, resource: &'a Resource, part: Part, printer: &mut Printer<'_, '_>) {
        match part {
            Part::Row => resources::print_row(resource, self, printer),
            Part::Create => resources::print_body(resource, &resources::CREATE, self, printer),
            Part::Replace => resources::print_body(resource, &resources::REPLACE, self, printer),
            Part::Update => resources::print_body(resource, &resources::UPDATE, self, printer),
            Part::Page => resources::print_page(resource, self, printer),
            Part::Selected => resources::print_selected(resource, self, printer),
            Part::Filter => relations::print_filter(resource, self, printer),
            Part::ListFilter => relations::print_list_filter(resource, self, printer),
            Part::NullableFilter => relations::print_nullable_filter(resource, self, printer),
            Part::CreateMany => printer.entries(many::create(resource, self)),
            Part::UpdateMany => printer.entries(many::update(resource, self)),
            Part::DeleteMany => printer.entries(many::delete(resource, self)),
            Part::ListBody => printer.entries(many::list(resource, self)),
            Part::Key => printer.entries(relations::key(resource, self)),
            Part::Links => printer.entries(relations::links(resource, self)),
            Part::LinkChanges => printer.entries(relations::link_changes(resource, self)),
            Part::Where => filters::print_condition(resource, self, printer),
            Part::WhereMembers => filters::print_members(resource, self, printer),
            Part::KeyParameter => printer.entries(parameters::key(resource, self)),
            Part::WhereParameter => parameters::print_condition(resource, self, printer),
            Part::OrderByParameter => parameters::print_order_by(resource, printer),
            Part::IncludeParameter => parameters::print_include(resource, self, printer),
            Part::SelectParameter => parameters::print_select(resource, printer),
        }
    }

    fn build_enum(&self, id: EnumId) -> Json<'a> {
        let EnumId(index) = id;
        let api = self.api.enums.get(index as usize).filter(|api| api.id == id);
        let values = api.map(|api| api.values.as_slice()).unwrap_or_default();
        object! { "type": text("string"), "enum": Json::texts(values.iter().map(String::as_str)) }
            .with_some("description", describe_enum(self.schema.enum_(id), values))
    }

    /// Finds everything that is referred to.
    fn find(&mut self) {
        while let Some(item) = self.owed.pop() {
            match item {
                Item::Part(resource, part) => self.print_part(resource, part, &mut Printer::blind()),
                _ => drop(self.build(item)),
            }
        }
    }

    /// Prints `components` itself.
    pub(super) fn print(mut self, printer: &mut Printer<'_, '_>) {
        self.find();
        let all = printer.open("components");
        let (parameters, schemas): (Vec<_>, Vec<_>) =
            self.sorted_parts().into_iter().partition(|(_, part)| part.kind() == Kind::Parameter);
        self.print_schemas(schemas, printer);
        self.print_parameters(parameters, printer);
        let section = printer.open("responses");
        for (name, response) in std::mem::take(&mut self.responses) {
            printer.entry(name, &response.build(&mut self));
        }
        printer.close_long(section);
        printer.entry("headers", &problems::headers());
        let bearer = object! {
            "type": "http",
            "scheme": "bearer",
            "description": "Whatever the policy of the server takes as one.",
        };
        printer.entry("securitySchemes", &object! { "bearer": bearer });
        printer.close_long(all);
        debug_assert!(self.owed.is_empty(), "everything that is referred to is defined");
    }

    fn print_schemas(&mut self, parts: Vec<(ModelId, Part)>, printer: &mut Printer<'_, '_>) {
        let all = printer.open("schemas");
        let mut shared = std::mem::take(&mut self.shared).into_iter().peekable();
        let mut name = String::new();
        for (model, part) in parts {
            let Some(resource) = self.api.resource(model) else { continue };
            let joined = (self.owner(resource), part.suffix());
            while let Some((name, item)) =
                shared.next_if(|(name, _)| compare((name, ""), joined) == Ordering::Less)
            {
                printer.entry(name, &self.build(item));
                printer.part();
            }
            name.clear();
            name.extend([joined.0, joined.1]);
            let open = printer.open(&name);
            self.print_part(resource, part, printer);
            printer.close(open);
            printer.part();
        }
        for (name, item) in shared {
            printer.entry(name, &self.build(item));
            printer.part();
        }
        printer.close_long(all);
    }

    fn print_parameters(&mut self, parts: Vec<(ModelId, Part)>, printer: &mut Printer<'_, '_>) {
        let all = printer.open("parameters");
        let page = if self.paging { parameters::page(self.api.limits) } else { Vec::new() };
        let mut page = page.into_iter().peekable();
        let mut name = String::new();
        for (model, part) in parts {
            let Some(resource) = self.api.resource(model) else { continue };
            let joined = (self.owner(resource), part.suffix());
            while let Some((name, parameter)) =
                page.next_if(|(name, _)| compare((name, ""), joined) == Ordering::Less)
            {
                printer.entry(name, &parameter);
            }
            name.clear();
            name.extend([joined.0, joined.1]);
            let open = printer.open(&name);
            self.print_part(resource, part, printer);
            printer.close(open);
            printer.part();
        }
        for (name, parameter) in page {
            printer.entry(name, &parameter);
        }
        printer.close_long(all);
    }

    /// All parts that somebody referred to, in the order of their names.
    fn sorted_parts(&self) -> Vec<(ModelId, Part)> {
        let owner = |model| self.names.model_name(model);
        let mut models: Vec<ModelId> = (0..).zip(&self.parts).map(|(index, _)| ModelId(index)).collect();
        models.sort_unstable_by_key(|model| owner(*model));
        let mut sorted = Vec::new();
        for model in models {
            let parts = self.parts.get(index(model)).copied().unwrap_or_default();
            let of_model = Part::ALL.iter().filter(|part| parts & (1 << **part as u32) != 0);
            sorted.extend(of_model.map(|part| (model, *part)));
        }
        // Mostly they are. A name that is written in ASCII may be another's beginning, and go on with what stands before a dot.
        sorted.sort_by(|(model, part), (other, its)| {
            compare((owner(*model), part.suffix()), (owner(*other), its.suffix()))
        });
        sorted
    }
}

fn index(ModelId(index): ModelId) -> usize {
    index as usize
}

/// Whether a part may refer to others.
fn refers(part: Part) -> bool {
    !matches!(part, Part::OrderByParameter | Part::IncludeParameter | Part::SelectParameter)
}

/// Compares names that are in two parts.
fn compare(one: (&str, &str), other: (&str, &str)) -> Ordering {
    if one.0 == other.0 {
        return one.1.cmp(other.1);
    }
    one.0.bytes().chain(one.1.bytes()).cmp(other.0.bytes().chain(other.1.bytes()))
}

fn schema(owner: &str) -> Json<'_> {
    Json::Reference(Address { kind: Kind::Schema, owner, part: Part::Row })
}

/// A reference to what belongs to no resource.
pub(super) const fn reference(kind: Kind, name: &'static str) -> Json<'static> {
    Json::Reference(Address { kind, owner: name, part: Part::Row })
}

fn describe_enum(declared: &Enum, values: &[String]) -> Option<String> {
    let mut text =
        prose::markdown(declared.documentation.as_deref()).map(Cow::into_owned).unwrap_or_default();
    let mut items = Vec::new();
    for (value, declared) in values.iter().zip(&declared.values) {
        if let Some(documentation) = prose::markdown(declared.documentation.as_deref()) {
            items.push(format!("- `{value}`: {}", documentation.replace('\n', "\n  ")));
        }
    }
    if !items.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&items.join("\n"));
    }
    (!text.is_empty()).then_some(text)
}
