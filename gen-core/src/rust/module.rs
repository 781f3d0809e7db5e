//! The lists of everything in a schema, and the router over it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, column, ident};
use crate::api::Wire;
use crate::diag::{Diagnostic, codes};
use crate::schema::{FieldId, Provider, Relation, RelationEnd};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let rt = &context.rt;
    let resources = context.api.resources.iter().map(|resource| {
        let name = ident(&context.schema.model(resource.model).rust);
        quote!(<self::#name as #rt::Model>::RESOURCE)
    });
    let enums = context.api.enums.iter().map(|item| {
        let name = ident(&context.schema.enum_(item.id).rust);
        quote!(<self::#name as #rt::WireEnum>::ENUM)
    });
    let joins = context.schema.relations.iter().filter_map(|relation| expand_join(context, relation));
    let joins: Vec<_> = joins.collect();
    // Without a join table the import would be unused, and the braces too.
    let joins = match joins.as_slice() {
        [] => quote!(&[]),
        joins => quote!({ use #rt::descriptor::*; &[#(&#joins),*] }),
    };
    let lists = quote! {
        /// Every model of the schema, as the runtime knows it.
        #[allow(dead_code)]
        pub const RESOURCES: &[&#rt::descriptor::Resource] = &[#(#resources),*];
        /// Every enum of the schema.
        #[allow(dead_code)]
        pub const ENUMS: &[&#rt::descriptor::Enum] = &[#(#enums),*];
        /// The join tables of implicit many-to-many relations.
        #[allow(dead_code)]
        pub const JOIN_TABLES: &[&#rt::descriptor::JoinTable] = #joins;
    };
    let router = context.router.then(|| expand_router(context));
    quote! { #lists #router }
}

/// Asks for the provider's driver. A database that the runtime cannot speak to has none.
fn require_driver(rt: &TokenStream, provider: Provider) -> Option<TokenStream> {
    match provider {
        Provider::PostgreSql | Provider::CockroachDb => Some(quote!(#rt::require_postgres! {})),
        Provider::Sqlite => Some(quote!(#rt::require_sqlite! {})),
        Provider::MySql | Provider::SqlServer | Provider::MongoDb => None,
    }
}

/// What there is to say, where the provider has no driver.
pub(super) fn no_driver(provider: Provider) -> Option<Diagnostic> {
    require_driver(&TokenStream::new(), provider).is_none().then(|| {
        let message = format!(
            "gen-runtime has no driver for {}: the Rust backend has no `router` and no `create_tables`",
            provider.as_str()
        );
        Diagnostic::new(&codes::NO_DRIVER, message)
    })
}

/// The functions that need the provider's driver.
fn expand_router(context: &Context<'_>) -> TokenStream {
    let rt = &context.rt;
    let Some(require) = require_driver(rt, context.schema.provider) else { return expand_no_router(context) };
    quote! {
        #require

        /// Makes the tables that are not there yet.
        #[allow(dead_code)]
        pub async fn create_tables(db: &#rt::Db) -> ::core::result::Result<(), #rt::Error> {
            #rt::create_tables(db, RESOURCES, ENUMS, JOIN_TABLES).await
        }

        /// Every resource as axum routes; merge or nest it. `policy` is asked before every operation.
        #[allow(dead_code)]
        pub fn router(db: #rt::Db, policy: impl #rt::Policy) -> #rt::axum::Router {
            #rt::router(RESOURCES, db, policy)
        }
    }
}

/// The same functions, which nobody can call: who tries is told why. (A missing function would be called a mistake of spelling.)
fn expand_no_router(context: &Context<'_>) -> TokenStream {
    let rt = &context.rt;
    let Some(problem) = no_driver(context.schema.provider) else { return TokenStream::new() };
    let (message, help) = (format!("[{}] {}", problem.code.id, problem.message), problem.help);
    let doc = format!(" Cannot be called: {}", problem.message);
    quote! {
        #[doc(hidden)]
        pub mod no_driver {
            #[diagnostic::on_unimplemented(message = #message, label = "there is no driver", note = #help)]
            pub trait Driver {
                fn absent<T>(&self) -> T;
            }
        }

        #[doc = #doc]
        #[allow(dead_code)]
        pub fn create_tables<Db: self::no_driver::Driver>(
            db: &Db,
        ) -> ::core::future::Ready<::core::result::Result<(), #rt::Error>> {
            db.absent()
        }

        #[doc = #doc]
        #[allow(dead_code)]
        pub fn router<Db: self::no_driver::Driver, Policy>(db: Db, _policy: Policy) -> #rt::axum::Router {
            db.absent()
        }
    }
}

fn expand_join(context: &Context<'_>, relation: &Relation) -> Option<TokenStream> {
    if !(relation.a.list && relation.b.list) {
        return None;
    }
    let schema = context.schema;
    let a_model = schema.model(relation.a.model);
    let name = format!("_{}", relation.name);
    let in_schema = a_model.db_schema.as_ref().map(|schema| quote!(.in_schema(#schema)));
    let a = join_column(context, &relation.a)?;
    let b = join_column(context, &relation.b)?;
    Some(quote!(JoinTable::new(Table::new(#name)#in_schema, #a, #b)))
}

fn join_column(context: &Context<'_>, end: &RelationEnd) -> Option<TokenStream> {
    let schema = context.schema;
    let model = schema.model(end.model);
    let id: FieldId = *model.primary_key.as_ref()?.fields.first()?;
    let field = schema.field(id);
    let resource = context.api.resources.iter().find(|resource| resource.model == end.model)?;
    let wire = resource.fields.iter().find(|field| field.field == id)?.wire;
    let scalar = match wire {
        Wire::Enum(_) | Wire::Composite(_) => return None,
        wire => super::descriptor::variant(wire),
    };
    let (references, sql_type) = (&field.db_name, column::sql_type(schema, field));
    let table = super::descriptor::table(model);
    Some(quote!(JoinColumn::new(#table, #references, #sql_type, Scalar::#scalar)))
}
