//! A relation in the descriptor: how its rows find each other.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::descriptor::{numbers, positions};
use super::{Context, ident};
use crate::api::{ApiRelation, Link, Resource};
use crate::schema::{End, FieldId};

/// Nothing where a row of either side has no field by which it is found (MongoDB's lists of ids).
pub(super) fn expand(
    context: &Context<'_>,
    resource: &Resource,
    relation: &ApiRelation,
) -> Option<TokenStream> {
    let target = context.api.resource(relation.target)?;
    let (rt, key) = (&context.rt, &relation.key);
    let model = ident(&context.schema.model(relation.target).rust);
    let link = match &relation.link {
        Link::Columns { own, other } => {
            let (own, other) = (positions(resource, own)?, positions(target, other)?);
            if own.is_empty() || own.len() != other.len() {
                return None;
            }
            let (own, other) = (numbers(&own), numbers(&other));
            quote!(Link::Columns { own: &[#(#own),*], other: &[#(#other),*] })
        }
        Link::Join { table, end } => expand_join(context, resource, target, table, *end)?,
    };
    let flag = |on: bool, call: TokenStream| on.then_some(call);
    let list = flag(relation.list, quote!(.list()));
    let nullable = flag(relation.nullable, quote!(.nullable()));
    let include = flag(!relation.include, quote!(.not_included()));
    let filter = flag(!relation.filter, quote!(.unfiltered()));
    let write = flag(relation.write, quote!(.writable()));
    Some(quote! {
        Relation::new(#key, || <self::#model as #rt::Model>::RESOURCE, #link) #list #nullable #include #filter #write
    })
}

fn expand_join(
    context: &Context<'_>,
    resource: &Resource,
    target: &Resource,
    table: &str,
    end: End,
) -> Option<TokenStream> {
    let id = |resource: &Resource| -> Option<Literal> {
        let id: FieldId = *context.schema.model(resource.model).primary_key.as_ref()?.fields.first()?;
        let position = resource.fields.iter().position(|field| field.field == id)?;
        Some(Literal::usize_unsuffixed(position))
    };
    let (own, other) = (id(resource)?, id(target)?);
    let (own_column, other_column, first) = match end {
        End::A => ("A", "B", resource),
        End::B => ("B", "A", target),
    };
    let schema = context.schema.model(first.model).db_schema.as_ref();
    let schema = schema.map(|schema| quote!(.in_schema(#schema)));
    Some(quote! {
        Link::Join { table: Table::new(#table)#schema, own: (#own_column, #own), other: (#other_column, #other) }
    })
}
