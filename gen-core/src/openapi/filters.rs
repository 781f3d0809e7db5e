//! The grammar of `where`.

use std::hash::{Hash, Hasher};

use super::address::Part;
use super::common::Common;
use super::components::Components;
use super::json::{Entries, Json, fixed, null, object, text};
use super::names::Names;
use super::printer::Printer;
use super::{relations, scalars};
use crate::api::{ApiField, Operator, Resource, Wire};

/// The whole of a `where`; it may be empty, which nothing within it may.
pub(super) fn print_condition<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    printer.entry("type", &text("object"));
    let properties = printer.open("properties");
    for (logical, what) in
        [("AND", "All of them hold."), ("OR", "One of them holds, or more."), ("NOT", "None of them holds.")]
    {
        let members = printer.open(logical);
        printer.entry("$ref", &Json::Address(components.address(resource, Part::WhereMembers)));
        printer.entry("description", &what.into());
        printer.close(members);
    }
    for field in resource.fields.iter().filter(|field| !field.filter.is_empty()) {
        let filter = Filter::of(field);
        let filter = match filter {
            Filter { list: true, operators: [Operator::IsEmpty], .. } => {
                components.common(Common::EmptyFilter)
            }
            _ => components.filter(filter),
        };
        printer.entry(&field.key, &filter);
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.filter) {
        printer.entry(&relation.key, &relations::condition(relation, target, components));
    }
    printer.close(properties);
    printer.entry("additionalProperties", &false.into());
    printer.entry("description", &components.names.where_description.as_str().into());
}

/// A condition or a list of them.
pub(super) fn print_members<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let address = components.address(resource, Part::Where);
    let one = |printer: &mut Printer<'_, '_>| {
        printer.entry("$ref", &Json::Address(address));
        printer.entry("type", &text("object"));
        printer.entry("minProperties", &Json::Number(1));
    };
    let choices = printer.open_list("anyOf");
    let item = printer.open_item();
    one(printer);
    printer.close(item);
    let item = printer.open_item();
    printer.entry("type", &text("array"));
    let items = printer.open("items");
    one(printer);
    printer.close(items);
    printer.entry("minItems", &Json::Number(1));
    printer.close(item);
    printer.close(choices);
}

/// What may be said of a field: a value, or operators with theirs. Of a list, operators alone, since a list could be taken for several
/// of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Filter<'a> {
    wire: Wire,
    list: bool,
    nullable: bool,
    operators: &'a [Operator],
}

impl Hash for Filter<'_> {
    /// Operators mostly follow from the rest.
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.wire, self.list, self.nullable, self.operators.len()).hash(state);
    }
}

impl<'a> Filter<'a> {
    pub(super) fn of(field: &'a ApiField) -> Self {
        Self { wire: field.wire, list: field.list, nullable: field.nullable, operators: field.filter }
    }

    /// One name a schema: it says all that the schema depends on.
    pub(super) fn name(&self, names: &Names<'_>) -> String {
        let Self { wire, nullable, operators, .. } = *self;
        let scalar = match wire {
            // Behind the enum's own name.
            Wire::Enum(_) => String::new(),
            other => format!("{other:?}"),
        };
        let mut name = if self.list {
            format!("{scalar}ListFilter")
        } else {
            let null = if nullable && wire != Wire::Json { "Nullable" } else { "" };
            let has_mode = wire == Wire::String && operators.contains(&Operator::Mode);
            format!("{null}{scalar}{}Filter", if has_mode { "Mode" } else { "" })
        };
        let rest = || operators.iter().filter(|operator| **operator != Operator::Mode);
        if !self.list && !rest().eq(wire.operators()) {
            for operator in rest() {
                name.push('.');
                name.push_str(operator.as_str());
            }
        }
        match wire {
            Wire::Enum(id) => format!("{}.{name}", names.enum_name(id)),
            _ => names.free(name),
        }
    }
}

/// Of any list: whether it is empty.
pub(super) fn empty() -> Json<'static> {
    operators(vec![("isEmpty".into(), fixed!(r#"{ "type": "boolean" }"#, "type": text("boolean")))])
}

pub(super) fn render<'a>(filter: Filter<'_>, components: &mut Components<'a>) -> Json<'a> {
    let limits = components.api.limits;
    // Length, range and digits of the field are rules of bodies alone.
    let value = scalars::accepted(filter.wire, scalars::NO_RULES, components);
    let some_of = || object! { "type": "array", "items": value.clone(), "maxItems": limits.list_items };
    let maybe_null = match (filter.wire, filter.nullable) {
        (Wire::Json, _) => null(),
        (_, true) => value.clone().or_null(),
        (_, false) => value.clone(),
    };
    let mut properties = Vec::with_capacity(filter.operators.len());
    for operator in filter.operators {
        use Operator::{
            Contains, EndsWith, Equals, Gt, Gte, Has, HasEvery, HasSome, In, IsEmpty, Lt, Lte, Mode, Not,
            NotIn, StartsWith,
        };
        let schema = match (filter.list, operator) {
            (true, IsEmpty) => fixed!(r#"{ "type": "boolean" }"#, "type": text("boolean")),
            (false, Equals | Not) => maybe_null.clone(),
            (true, Has) | (false, Lt | Lte | Gt | Gte) => value.clone(),
            (true, _) | (false, In | NotIn) => some_of(),
            (false, Contains | StartsWith | EndsWith) => {
                value.clone().with("maxLength", limits.operator_text)
            }
            (false, Mode) => object! { "const": "insensitive", "description": "Ignores case." },
            // Of lists.
            (false, Has | HasEvery | HasSome | IsEmpty) => continue,
        };
        properties.push((operator.as_str().into(), schema));
    }
    let mut object = operators(properties);
    if filter.list {
        return object;
    }
    if filter.operators.contains(&Operator::Mode) {
        let beside = ["mode", "equals", "not", "contains", "startsWith", "endsWith"];
        let mode =
            object! { "minProperties": 2_u32 }.with("propertyNames", object! { "enum": Json::texts(beside) });
        object = object.with("dependentSchemas", object! { "mode": mode });
    }
    match filter.wire {
        // A value could not be told from operators.
        Wire::Json => object,
        _ => object! { "anyOf": vec![maybe_null, object] },
    }
}

fn operators(properties: Entries<'_>) -> Json<'_> {
    object! {
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "minProperties": 1_u32,
    }
}
