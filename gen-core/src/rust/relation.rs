//! A relation in the descriptor: how its rows find each other.

use super::descriptor::positions;
use super::{Context, List, Text, put};
use crate::api::{ApiRelation, Link, Resource};
use crate::schema::{End, FieldId};

pub(super) fn expand(out: &mut String, context: &Context<'_>, relation: &ApiRelation, link: &str) {
    let Some(target) = context.api.resource(relation.target) else { return };
    let (rt, model) = (context.rt, context.schema.model(target.model).rust.as_str());
    put!(out, "Relation::new({}, || <self::{model} as {rt}::Model>::RESOURCE, {link})", Text(&relation.key));
    let mut flag = |on: bool, call: &str| out.push_str(if on { call } else { "" });
    flag(relation.list, ".list()");
    flag(relation.nullable, ".nullable()");
    flag(!relation.include, ".not_included()");
    flag(!relation.filter, ".unfiltered()");
    flag(relation.write, ".writable()");
}

/// Nothing where a row of either side has no field by which it is found (MongoDB's lists of ids).
pub(super) fn link(context: &Context<'_>, resource: &Resource, relation: &ApiRelation) -> Option<String> {
    let target = context.api.resource(relation.target)?;
    match &relation.link {
        Link::Columns { own, other } => {
            let (own, other) = (positions(resource, own)?, positions(target, other)?);
            if own.is_empty() || own.len() != other.len() {
                return None;
            }
            Some(format!("Link::Columns {{ own: {}, other: {} }}", List(&own), List(&other)))
        }
        Link::Join { table, end } => join(context, resource, target, table, *end),
    }
}

fn join(
    context: &Context<'_>,
    resource: &Resource,
    target: &Resource,
    table: &str,
    end: End,
) -> Option<String> {
    let id = |resource: &Resource| -> Option<usize> {
        let id: FieldId = *context.schema.model(resource.model).primary_key.as_ref()?.fields.first()?;
        resource.fields.iter().position(|field| field.field == id)
    };
    let (own, other) = (id(resource)?, id(target)?);
    let (own_column, other_column, first) = match end {
        End::A => ("A", "B", resource),
        End::B => ("B", "A", target),
    };
    let schema = context.schema.model(first.model).db_schema.as_ref();
    let schema = schema.map(|schema| format!(".in_schema({})", Text(schema))).unwrap_or_default();
    Some(format!(
        "Link::Join {{ table: Table::new({}){schema}, own: ({own_column:?}, {own}), other: ({other_column:?}, {other}) }}",
        Text(table)
    ))
}
