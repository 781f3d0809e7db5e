//! The descriptor of a resource: what the runtime knows of a model, as a `const`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::{Context, column, ident, relation};
use crate::api::{ApiField, Operation, Operator, Presence, Resource, Rules, Wire};
use crate::schema::{Action, Default, End, Field, FieldId, FieldKind, Format, Model, Relation, Schema};

pub(super) fn expand(context: &Context<'_>, resource: &Resource) -> TokenStream {
    let rt = &context.rt;
    let model = context.schema.model(resource.model);
    let name = ident(&model.rust);
    let (model_name, resource_path) = (model.name.as_str(), &resource.path);
    let table = table(model);
    let fields = resource.fields.iter().map(|field| expand_field(context, field));
    let key = (!resource.key.is_empty()).then(|| {
        let indexes = numbers(&resource.key);
        quote!(.key(&[#(#indexes),*]))
    });
    let uniques = list(
        "uniques",
        resource.uniques.iter().map(|unique| {
            let (constraint, fields) = (&unique.constraint, numbers(&unique.fields));
            let primary = model.primary_key.as_ref().is_some_and(|key| key.db_name == *constraint);
            let build = if primary { quote!(primary) } else { quote!(new) };
            quote!(Unique::#build(#constraint, &[#(#fields),*]))
        }),
    );
    let indexes = list(
        "indexes",
        model.indexes.iter().filter_map(|index| {
            let positions = numbers(&positions(resource, &index.fields)?);
            let name = &index.db_name;
            Some(quote!(Index::new(#name, &[#(#positions),*])))
        }),
    );
    let foreign_keys = list("foreign_keys", foreign_keys(context.schema, resource));
    let operations = resource.operations.iter().map(|operation| expand_operation(resource, operation));
    let relations =
        list("relations", resource.relations.iter().filter_map(|it| relation::expand(context, resource, it)));
    quote! {
        impl #rt::Model for #name {
            const RESOURCE: &'static #rt::descriptor::Resource = {
                use #rt::descriptor::*;
                &Resource::new(#model_name, #resource_path, #table)
                    .fields(&[#(#fields),*])
                    #relations #key #uniques #indexes #foreign_keys
                    .operations(&[#(#operations),*])
            };
        }
    }
}

/// `.name(&[…])`, or nothing for an empty list.
fn list(name: &str, items: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let items: Vec<_> = items.collect();
    let name = format_ident!("{name}");
    (!items.is_empty()).then(|| quote!(.#name(&[#(#items),*])))
}

pub(super) fn table(model: &Model) -> TokenStream {
    let name = &model.db_name;
    let schema = model.db_schema.as_ref().map(|schema| quote!(.in_schema(#schema)));
    quote!(Table::new(#name)#schema)
}

/// Indexes without a type's suffix.
pub(super) fn numbers(indexes: &[usize]) -> Vec<Literal> {
    indexes.iter().map(|index| Literal::usize_unsuffixed(*index)).collect()
}

/// Where the fields stand in the resource; `None` when one of them is not there.
pub(super) fn positions(resource: &Resource, fields: &[FieldId]) -> Option<Vec<usize>> {
    fields.iter().map(|id| resource.fields.iter().position(|field| field.field == *id)).collect()
}

fn expand_field(context: &Context<'_>, field: &ApiField) -> TokenStream {
    let definition = context.schema.field(field.field);
    let (key, scalar) = (&field.key, expand_scalar(context, field, definition));
    let (column, sql_type) = (&definition.db_name, column::sql_type(context.schema, definition));
    let flag = |on: bool, call: TokenStream| on.then_some(call);
    let list = flag(field.list, quote!(.list()));
    let nullable = flag(field.nullable, quote!(.nullable()));
    let hidden = flag(field.hidden, quote!(.hidden()));
    let create = (field.create != Presence::Required).then(|| {
        let presence = presence(field.create);
        quote!(.create(#presence))
    });
    let update = (field.update != Presence::Optional).then(|| {
        let presence = presence(field.update);
        quote!(.update(#presence))
    });
    // As `create`, unless it says otherwise.
    let replace = (field.replace != field.create).then(|| {
        let presence = presence(field.replace);
        quote!(.replace(#presence))
    });
    let replacement = field.replacement.as_ref().map(|json| quote!(.replacement(#json)));
    let filter =
        (if field.list { !field.filter.is_empty() } else { field.hidden || !has_all_operators(field) }).then(
            || {
                let operators = field.filter.iter().map(variant);
                quote!(.filter(&[#(Operator::#operators),*]))
            },
        );
    let orderable = flag(field.wire.is_orderable() && !field.list && !field.orderable, quote!(.unordered()));
    let default = expand_default(definition);
    let default_sql = column::default_sql(context.schema, definition).map(|sql| quote!(.default_sql(#sql)));
    let auto_increment = flag(definition.default == Some(Default::AutoIncrement), quote!(.auto_increment()));
    let rules = expand_rules(field.wire, &field.rules);
    quote! {
        Field::new(#key, #scalar).column(#column, #sql_type)
            #list #nullable #hidden #create #replace #update #replacement #filter #orderable #default #default_sql #auto_increment #rules
    }
}

/// Those of its scalar; the runtime itself knows which database has `mode`.
fn has_all_operators(field: &ApiField) -> bool {
    field.filter.iter().filter(|operator| **operator != Operator::Mode).eq(field.wire.operators())
}

/// The variant of the same name on the runtime's side.
pub(super) fn variant(value: impl std::fmt::Debug) -> Ident {
    Ident::new(&format!("{value:?}"), Span::call_site())
}

fn presence(presence: Presence) -> TokenStream {
    let name = variant(presence);
    quote!(Presence::#name)
}

fn expand_scalar(context: &Context<'_>, field: &ApiField, definition: &Field) -> TokenStream {
    let native = definition.native.as_ref().map(|native| native.name.as_str());
    match field.wire {
        Wire::Enum(id) => {
            let rt = &context.rt;
            let name = ident(&context.schema.enum_(id).rust);
            // `self::` finds the user's type also where the descriptor room has one of that name.
            quote!(Scalar::Enum(<self::#name as #rt::WireEnum>::ENUM))
        }
        // (No expansion has one.)
        Wire::Composite(_) => quote!(Scalar::Json),
        // Four bytes hold fewer digits than the double that carries them.
        Wire::Float if matches!(native, Some("Real" | "Float" | "Float4")) => quote!(Scalar::Real),
        wire => {
            let name = variant(wire);
            quote!(Scalar::#name)
        }
    }
}

/// Who makes the value when a body has none.
fn expand_default(definition: &Field) -> Option<TokenStream> {
    if definition.updated_at {
        return Some(quote!(.default(Default::UpdatedAt)));
    }
    let maker = match definition.default.as_ref()? {
        Default::Now => quote!(Default::Now),
        Default::Uuid(version) => {
            let version = Literal::u8_unsuffixed(*version);
            quote!(Default::Uuid(#version))
        }
        Default::Cuid(version) => {
            let version = Literal::u8_unsuffixed(*version);
            quote!(Default::Cuid(#version))
        }
        Default::Ulid => quote!(Default::Ulid),
        Default::Nanoid(length) => {
            let length = Literal::u32_unsuffixed(*length);
            quote!(Default::Nanoid(#length))
        }
        Default::Literal(_) | Default::List(_) | Default::AutoIncrement | Default::DbGenerated(_) => {
            quote!(Default::Database)
        }
    };
    Some(quote!(.default(#maker)))
}

fn expand_rules(wire: Wire, rules: &Rules) -> Option<TokenStream> {
    if *rules == Rules::default() {
        return None;
    }
    let length = |name: &str, bound: Option<u32>| {
        let name = format_ident!("{name}");
        bound.map(|bound| {
            let bound = Literal::u32_unsuffixed(bound);
            quote!(.#name(#bound))
        })
    };
    let range = |name: &str, bound: Option<i64>| {
        let name = format_ident!("{name}");
        bound.map(|bound| {
            let bound = Literal::i64_unsuffixed(bound);
            quote!(.#name(#bound))
        })
    };
    let (min_length, max_length) =
        (length("min_length", rules.min_length), length("max_length", rules.max_length));
    // Integers are told as such; Float and Decimal in digits.
    let is_exact = !matches!(wire, Wire::Float | Wire::Decimal);
    let (least, most) = if is_exact { (rules.least(), rules.most()) } else { (None, None) };
    let (min, max) = (range("min", least), range("max", most));
    let bound = |name: &str, bound: &Option<String>| {
        let name = format_ident!("{name}");
        bound.as_ref().filter(|_| !is_exact).map(|text| quote!(.#name(#text)))
    };
    let (at_least, at_most) = (bound("at_least", &rules.at_least), bound("at_most", &rules.at_most));
    let format = rules.format.as_ref().map(|format| match format {
        Format::Pattern(pattern) => {
            let (source, rust) = (&pattern.source, &pattern.rust);
            quote!(.format(Format::Pattern { source: #source, rust: #rust }))
        }
        Format::Email => quote!(.format(Format::Email)),
        Format::Url => quote!(.format(Format::Url)),
    });
    let digits = rules.digits.map(|(precision, scale)| {
        let (precision, scale) = (Literal::u32_unsuffixed(precision), Literal::u32_unsuffixed(scale));
        quote!(.digits(#precision, #scale))
    });
    Some(quote!(.rules(Rules::NONE #min_length #max_length #min #max #digits #at_least #at_most #format)))
}

fn expand_operation(resource: &Resource, operation: &Operation) -> TokenStream {
    let (kind, method) = (variant(operation.kind), variant(operation.method));
    let (path, status) = (&operation.path, Literal::u16_unsuffixed(operation.status));
    let relation = operation.relation.and_then(|index| resource.relations.get(index));
    if let Some(relation) = relation.map(|relation| &relation.key) {
        return quote!(Operation::related(#path, #relation));
    }
    quote!(Operation::new(OperationKind::#kind, Method::#method, #path, #status))
}

/// The foreign keys that the resource's own table holds.
fn foreign_keys(schema: &Schema, resource: &Resource) -> impl Iterator<Item = TokenStream> {
    schema.model_fields(resource.model).filter_map(move |(_, field)| match field.kind {
        FieldKind::Relation(id, End::A) => foreign_key(schema, schema.relation(id), field),
        _ => None,
    })
}

fn foreign_key(schema: &Schema, relation: &Relation, field: &Field) -> Option<TokenStream> {
    if relation.a.columns.is_empty() {
        return None;
    }
    let names =
        |fields: &[FieldId]| -> Vec<&str> { fields.iter().map(|id| &*schema.field(*id).db_name).collect() };
    let (columns, references) = (names(&relation.a.columns), names(&relation.b.columns));
    let name = relation.constraint.as_ref()?;
    let target = table(schema.model(relation.b.model));
    let on_delete =
        relation.on_delete.unwrap_or(if field.nullable { Action::SetNull } else { Action::Restrict });
    let (on_delete, on_update) = (action(on_delete), action(relation.on_update.unwrap_or(Action::Cascade)));
    Some(quote! {
        ForeignKey::new(#name, &[#(#columns),*], #target, &[#(#references),*]).on_delete(#on_delete).on_update(#on_update)
    })
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Cascade => "CASCADE",
        Action::Restrict => "RESTRICT",
        Action::NoAction => "NO ACTION",
        Action::SetNull => "SET NULL",
        Action::SetDefault => "SET DEFAULT",
    }
}
