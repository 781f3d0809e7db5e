//! The grammar of `where`.

use super::components::Components;
use super::json::{Json, object};
use super::{relations, scalars};
use crate::api::{Operator, Resource, Rules, Wire};

/// The whole of a `where`; it may be empty, which nothing within it may.
pub(super) fn condition<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    components.later(resource, "Where", render_condition)
}

fn render_condition<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    let limits = components.api.limits;
    let mut properties = Vec::new();
    for (logical, what) in
        [("AND", "All of them hold."), ("OR", "One of them holds, or more."), ("NOT", "None of them holds.")]
    {
        properties.push((logical.to_owned(), members(resource, components).with("description", what)));
    }
    for field in resource.fields.iter().filter(|field| !field.filter.is_empty()) {
        let filter = if field.list {
            list_filter(field.wire, &field.filter, components)
        } else {
            filter(field.wire, field.nullable, &field.filter, components)
        };
        properties.push((field.key.clone(), filter));
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.filter) {
        properties.push((relation.key.clone(), relations::filter(relation, target, components)));
    }
    object! {
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "description": format!(
            "At most {} conditions, {} levels of `AND`, `OR`, `NOT` and relations (the whole is one), and {} items in all lists of values.",
            limits.conditions, limits.levels, limits.list_items
        ),
    }
}

/// A condition or a list of them.
fn members<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    let model = components.model(resource).name.as_str();
    components.owned(&format!("{model}.WhereMembers"), |components| {
        let one = condition(resource, components).with("type", "object").with("minProperties", 1_u32);
        object! {
            "anyOf": vec![one.clone(), object! { "type": "array", "items": one, "minItems": 1_u32 }],
        }
    })
}

/// What may be said of a field: a value, or operators with theirs.
fn filter(wire: Wire, nullable: bool, operators: &[Operator], components: &mut Components<'_>) -> Json {
    let name = filter_name(wire, nullable, operators);
    let build = |components: &mut Components<'_>| render_filter(wire, nullable, operators, components);
    match wire {
        Wire::Enum(id) => {
            let owner = components.schema.enum_(id).name.as_str();
            components.owned(&format!("{owner}.{name}"), build)
        }
        _ => components.common(&name, build),
    }
}

/// What may be said of a list: operators alone, since a list could be taken for several of them.
fn list_filter(wire: Wire, operators: &[Operator], components: &mut Components<'_>) -> Json {
    let build = |components: &mut Components<'_>| {
        let limits = components.api.limits;
        let value = scalars::accepted(wire, &Rules::default(), components);
        let properties: Vec<_> = operators
            .iter()
            .map(|operator| {
                let schema = match operator {
                    Operator::IsEmpty => object! { "type": "boolean" },
                    Operator::Has => value.clone(),
                    _ => object! { "type": "array", "items": value.clone(), "maxItems": limits.list_items },
                };
                (operator.as_str().to_owned(), schema)
            })
            .collect();
        object! {
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "minProperties": 1_u32,
        }
    };
    match (wire, operators) {
        (_, [Operator::IsEmpty]) => components.common("EmptyFilter", build),
        (Wire::Enum(id), _) => {
            let owner = components.schema.enum_(id).name.as_str();
            components.owned(&format!("{owner}.ListFilter"), build)
        }
        _ => components.common(&format!("{wire:?}ListFilter"), build),
    }
}

/// One name a schema: it says all that the schema depends on.
fn filter_name(wire: Wire, nullable: bool, operators: &[Operator]) -> String {
    let scalar = match wire {
        // Behind the enum's own name.
        Wire::Enum(_) => String::new(),
        other => format!("{other:?}"),
    };
    let null = if nullable && wire != Wire::Json { "Nullable" } else { "" };
    let (mode, rest): (Vec<Operator>, Vec<Operator>) =
        operators.iter().copied().partition(|operator| *operator == Operator::Mode);
    let mode = if mode.is_empty() || wire != Wire::String { "" } else { "Mode" };
    let mut name = format!("{null}{scalar}{mode}Filter");
    if rest != wire.operators() {
        for operator in rest {
            name.push('.');
            name.push_str(operator.as_str());
        }
    }
    name
}

fn render_filter(
    wire: Wire,
    nullable: bool,
    operators: &[Operator],
    components: &mut Components<'_>,
) -> Json {
    let limits = components.api.limits;
    // Length, range and digits of the field are rules of bodies alone.
    let value = scalars::accepted(wire, &Rules::default(), components);
    let null = object! { "type": "null" };
    let maybe_null = match (wire, nullable) {
        (Wire::Json, _) => null,
        (_, true) => value.clone().or_null(),
        (_, false) => value.clone(),
    };
    let mut properties = Vec::new();
    for operator in operators {
        use Operator::{
            Contains, EndsWith, Equals, Gt, Gte, Has, HasEvery, HasSome, In, IsEmpty, Lt, Lte, Mode, Not,
            NotIn, StartsWith,
        };
        let schema = match operator {
            Equals | Not => maybe_null.clone(),
            In | NotIn => object! { "type": "array", "items": value.clone(), "maxItems": limits.list_items },
            Lt | Lte | Gt | Gte => value.clone(),
            Contains | StartsWith | EndsWith => value.clone().with("maxLength", limits.operator_text),
            Mode => object! { "const": "insensitive", "description": "Ignores case." },
            // Of lists.
            Has | HasEvery | HasSome | IsEmpty => continue,
        };
        properties.push((operator.as_str().to_owned(), schema));
    }
    let mut object = object! {
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "minProperties": 1_u32,
    };
    if operators.contains(&Operator::Mode) {
        let beside = ["mode", "equals", "not", "contains", "startsWith", "endsWith"];
        let mode =
            object! { "minProperties": 2_u32 }.with("propertyNames", object! { "enum": Json::texts(beside) });
        object = object.with("dependentSchemas", object! { "mode": mode });
    }
    match wire {
        // A value could not be told from operators.
        Wire::Json => object,
        _ => object! { "anyOf": vec![maybe_null, object] },
    }
}
