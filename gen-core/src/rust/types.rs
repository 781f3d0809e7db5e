//! Enums, and the read, create, update and key types of a resource.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, docs, ident};
use crate::api::{ApiEnum, ApiField, ApiRelation, Presence, Resource, Wire};

pub(super) fn expand_enum(context: &Context<'_>, item: &ApiEnum) -> TokenStream {
    let Context { schema, rt, runtime, .. } = context;
    let definition = schema.enum_(item.id);
    let (name, doc) = (ident(&definition.rust), docs(definition.documentation.as_deref()));
    let serde_crate = format!("{runtime}::serde");
    let variants = definition.values.iter().zip(&item.values).map(|(value, wire)| {
        let (variant, doc) = (ident(&value.rust), docs(value.documentation.as_deref()));
        quote! { #doc #[serde(rename = #wire)] #variant }
    });
    let values = definition.values.iter().zip(&item.values).map(|(value, wire)| {
        let db = &value.db_name;
        quote!((#wire, #db))
    });
    let db_name = &definition.db_name;
    // DMMF says in which database schema a model lies, but not an enum.
    let anywhere = schema.models.iter().any(|model| model.db_schema.is_some()).then(|| quote!(.anywhere()));
    quote! {
        #doc
        #[allow(dead_code)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, #rt::serde::Serialize, #rt::serde::Deserialize)]
        #[serde(crate = #serde_crate)]
        pub enum #name { #(#variants),* }

        impl #rt::WireEnum for #name {
            const ENUM: &'static #rt::descriptor::Enum =
                &#rt::descriptor::Enum::new(#db_name, &[#(#values),*])#anywhere;
        }
    }
}

/// Which of a resource's types a field stands in.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Read,
    Create,
    Update,
}

pub(super) fn expand_resource(context: &Context<'_>, resource: &Resource) -> TokenStream {
    let model = context.schema.model(resource.model);
    let read = expand_shape(context, resource, Shape::Read);
    let create = expand_shape(context, resource, Shape::Create);
    let update = expand_shape(context, resource, Shape::Update);
    let key = context.linked.contains(&resource.model).then(|| expand_key(context, resource));
    let (rt, name) = (&context.rt, ident(&model.rust));
    let (create_name, update_name) = (ident(&model.rust_create), ident(&model.rust_update));
    quote! {
        #read #create #update #key
        impl #rt::Body for #create_name {
            const RESOURCE: &'static #rt::descriptor::Resource = <#name as #rt::Model>::RESOURCE;
            const KIND: #rt::BodyKind = #rt::BodyKind::Create;
        }
        impl #rt::Body for #update_name {
            const RESOURCE: &'static #rt::descriptor::Resource = <#name as #rt::Model>::RESOURCE;
            const KIND: #rt::BodyKind = #rt::BodyKind::Update;
        }
    }
}

fn expand_shape(context: &Context<'_>, resource: &Resource, shape: Shape) -> TokenStream {
    let Context { schema, rt, runtime, .. } = context;
    let model = schema.model(resource.model);
    let serde_crate = format!("{runtime}::serde");
    let (name, doc, strict, default) = match shape {
        Shape::Read => (&model.rust, docs(model.documentation.as_deref()), quote!(), quote!()),
        Shape::Create => {
            let doc = format!(" What creates a [`{}`].", model.rust.as_str());
            (&model.rust_create, quote!(#[doc = #doc]), quote!(, deny_unknown_fields), quote!())
        }
        Shape::Update => {
            let doc = format!(" What changes in a [`{}`]; `None` leaves alone.", model.rust.as_str());
            (&model.rust_update, quote!(#[doc = #doc]), quote!(, deny_unknown_fields), quote!(Default,))
        }
    };
    let name = ident(name);
    let fields = resource.fields.iter().filter_map(|field| expand_field(context, field, shape));
    let links = resource.relations.iter().filter(|relation| relation.write && shape != Shape::Read);
    let fields = fields.chain(links.map(|relation| expand_links(context, relation, shape)));
    quote! {
        #doc
        #[allow(dead_code)]
        #[derive(Debug, Clone, #default PartialEq, #rt::serde::Serialize, #rt::serde::Deserialize)]
        #[serde(crate = #serde_crate #strict)]
        pub struct #name { #(#fields),* }
    }
}

fn expand_field(context: &Context<'_>, field: &ApiField, shape: Shape) -> Option<TokenStream> {
    let definition = context.schema.field(field.field);
    let presence = match shape {
        Shape::Read if field.hidden => Presence::Absent,
        Shape::Read => Presence::Required,
        Shape::Create => field.create,
        Shape::Update => field.update,
    };
    let (name, doc) = (ident(&definition.rust), docs(definition.documentation.as_deref()));
    let plain = value_type(context, field);
    let (ty, serde) = match presence {
        Presence::Absent => return None,
        Presence::Required if field.nullable => (option(&plain), None),
        Presence::Required => (plain, None),
        // Absent and null are two things where null does not merely say what absence says.
        Presence::Optional if field.nullable && (shape == Shape::Update || definition.default.is_some()) => {
            (option(&option(&plain)), Some("patch"))
        }
        Presence::Optional => (option(&plain), Some("wire")),
    };
    let key = &field.key;
    let runtime = context.runtime;
    let attribute = match serde {
        Some(module) => {
            let with = format!("{runtime}::{module}");
            quote!(#[serde(rename = #key, default, skip_serializing_if = "::core::option::Option::is_none", with = #with)])
        }
        None if travels_as_another_type(field.wire) => {
            let with = format!("{runtime}::wire");
            quote!(#[serde(rename = #key, with = #with)])
        }
        None => quote!(#[serde(rename = #key)]),
    };
    Some(quote! { #doc #attribute pub #name: #ty })
}

/// What names a row in a body.
fn expand_key(context: &Context<'_>, resource: &Resource) -> TokenStream {
    let Context { schema, rt, runtime, .. } = context;
    let model = schema.model(resource.model);
    let (name, serde_crate) = (ident(&model.rust_key), format!("{runtime}::serde"));
    let doc = format!(" What names a [`{}`].", model.rust.as_str());
    let fields = resource.key.iter().filter_map(|index| resource.fields.get(*index));
    let fields = fields.map(|field| {
        let name = ident(&schema.field(field.field).rust);
        let (key, ty) = (&field.key, value_type(context, field));
        let with = format!("{runtime}::wire");
        let with = travels_as_another_type(field.wire).then(|| quote!(, with = #with));
        quote!(#[serde(rename = #key #with)] pub #name: #ty)
    });
    quote! {
        #[doc = #doc]
        #[allow(dead_code)]
        #[derive(Debug, Clone, PartialEq, #rt::serde::Serialize, #rt::serde::Deserialize)]
        #[serde(crate = #serde_crate, deny_unknown_fields)]
        pub struct #name { #(#fields),* }
    }
}

/// The rows of a many-to-many relation that a body links.
fn expand_links(context: &Context<'_>, relation: &ApiRelation, shape: Shape) -> TokenStream {
    let Context { schema, rt, .. } = context;
    let definition = schema.field(relation.field);
    let (name, doc) = (ident(&definition.rust), docs(definition.documentation.as_deref()));
    let key = ident(&schema.model(relation.target).rust_key);
    let ty = if shape == Shape::Create { quote!(Links) } else { quote!(LinkChanges) };
    let json_key = &relation.key;
    quote! {
        #doc
        #[serde(rename = #json_key, default, skip_serializing_if = "::core::option::Option::is_none")]
        pub #name: ::core::option::Option<#rt::#ty<#key>>
    }
}

/// The Rust type's own serde form is not the wire's.
fn travels_as_another_type(wire: Wire) -> bool {
    matches!(wire, Wire::BigInt | Wire::Decimal | Wire::DateTime | Wire::Date | Wire::Time | Wire::Bytes)
}

fn value_type(context: &Context<'_>, field: &ApiField) -> TokenStream {
    let rt = &context.rt;
    let item = match field.wire {
        Wire::String => quote!(::std::string::String),
        Wire::Boolean => quote!(bool),
        Wire::Int => quote!(i32),
        Wire::UnsignedInt => quote!(u32),
        Wire::BigInt => quote!(i64),
        Wire::Float => quote!(f64),
        Wire::Decimal => quote!(#rt::Decimal),
        Wire::DateTime | Wire::Date | Wire::Time => quote!(#rt::DateTime),
        // (No expansion has a composite type.)
        Wire::Json | Wire::Composite(_) => quote!(#rt::serde_json::Value),
        Wire::Bytes => quote!(::std::vec::Vec<u8>),
        Wire::Uuid => quote!(#rt::Uuid),
        Wire::Enum(id) => {
            let name = ident(&context.schema.enum_(id).rust);
            quote!(#name)
        }
    };
    if field.list { quote!(::std::vec::Vec<#item>) } else { item }
}

fn option(inner: &TokenStream) -> TokenStream {
    quote!(::core::option::Option<#inner>)
}
