//! Room `rust`: a schema and its contract as Rust tokens.
//!
//! The expansion is data: plain structs and enums, and one `const` descriptor a model, over which everything that acts is written
//! once in `gen-runtime`. It names only `::gen_runtime::…` and the types it defines.
//!
//! 1. `types`: enums, and read, create and update types
//! 2. `descriptor`: what the runtime knows of a model (`column` knows SQL types, `relation` how rows find each other)
//! 3. `module`: the lists of all, and the router

mod column;
mod descriptor;
mod module;
mod relation;
mod types;

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::api::Api;
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::name::RustIdent;
use crate::schema::{FieldKind, ModelId, Schema};

/// What a user may choose of the expansion.
#[derive(Debug, Clone)]
pub struct Options {
    /// Path of the runtime crate; `::gen_runtime` unless re-exported elsewhere.
    pub runtime: String,
    /// `router` and `create_tables`, which need a driver. Without them types and validation are there alone.
    pub router: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { runtime: "::gen_runtime".to_owned(), router: true }
    }
}

/// What there is to say of a schema whose Rust backend somebody wants, with the router (which needs a driver) or without.
pub fn check(schema: &Schema, router: bool, diagnostics: &mut Diagnostics) {
    if let (true, Some(problem)) = (router, module::no_driver(schema.provider)) {
        diagnostics.push(problem);
    }
    for (id, model) in schema.models() {
        let fields = schema.model_fields(id).map(|(_, field)| field);
        let fields: Vec<_> = fields.filter(|field| matches!(field.kind, FieldKind::Composite(_))).collect();
        let names: Vec<_> = fields.iter().map(|field| format!("`{}`", field.name)).collect();
        if let Some(first) = fields.first() {
            let message = format!(
                "the Rust types of `{}` leave its composite types out: {}",
                model.name,
                names.join(", ")
            );
            diagnostics.push(Diagnostic::new(&codes::NO_COMPOSITES, message).at(first.at));
        }
    }
}

/// The whole expansion of a schema.
pub fn expand(schema: &Schema, api: &Api, options: &Options) -> TokenStream {
    let (runtime, router) = (&options.runtime, options.router);
    // A row of a table holds no object. `check` tells.
    let flat = (!api.types.is_empty()).then(|| api.without_composites());
    let api = flat.as_ref().unwrap_or(api);
    let relations = api.resources.iter().flat_map(|resource| &resource.relations);
    let linked = relations.filter(|relation| relation.write).map(|relation| relation.target).collect();
    let context = Context { schema, api, linked, runtime, rt: path(runtime), router };
    let enums = api.enums.iter().map(|item| types::expand_enum(&context, item));
    let resources = api.resources.iter().map(|resource| {
        let types = types::expand_resource(&context, resource);
        let descriptor = descriptor::expand(&context, resource);
        quote! { #types #descriptor }
    });
    let module = module::expand(&context);
    quote! { #(#enums)* #(#resources)* #module }
}

/// What every part of the expansion needs.
struct Context<'a> {
    schema: &'a Schema,
    api: &'a Api,
    /// Models whose rows stand in bodies of others.
    linked: HashSet<ModelId>,
    /// The runtime's path as text, for serde's attributes.
    runtime: &'a str,
    /// The same as tokens.
    rt: TokenStream,
    router: bool,
}

/// `::a::b` as tokens; a leading `::` is kept.
fn path(text: &str) -> TokenStream {
    let mut tokens = TokenStream::new();
    for (index, segment) in text.split("::").enumerate() {
        if index > 0 {
            tokens.extend(quote!(::));
        }
        if !segment.is_empty() {
            let segment = ident_of(segment);
            tokens.extend(quote!(#segment));
        }
    }
    tokens
}

fn ident(name: &RustIdent) -> Ident {
    ident_of(name.as_str())
}

fn ident_of(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Doc attributes, one a line. Control and direction characters, which rustc refuses in comments, become spaces; what rustdoc would
/// take for Rust code, and test, is marked as text.
fn docs(text: Option<&str>) -> TokenStream {
    let mut inside = false;
    let lines = text.unwrap_or_default().lines().map(|line| {
        let line: String = line.chars().map(|c| if is_refused_in_comments(c) { ' ' } else { c }).collect();
        let words = line.trim_start();
        let is_fence = words.starts_with("```") || words.starts_with("~~~");
        // Four spaces would begin a block of code.
        let indent = if inside { line.len() - words.len() } else { (line.len() - words.len()).min(3) };
        let kind = if is_fence && !inside { "text" } else { "" };
        inside ^= is_fence;
        let line = match (is_fence, words.trim_start_matches(['`', '~'])) {
            (true, _) if kind.is_empty() => format!(" {words}"),
            (true, info) => format!(" {}{kind}", &words[..words.len() - info.len()]),
            (false, _) => format!(" {}{words}", " ".repeat(indent)),
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

fn is_refused_in_comments(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_no_code_to_rustdoc() {
        let shown = |text: &str| {
            docs(Some(text)).to_string().replace("# [doc = ", "").replace("] ", "|").replace(']', "|")
        };
        assert_eq!(shown("a\n    let b;"), "\" a\"|\"    let b;\"|");
        assert_eq!(shown("```\n    c\n```"), "\" ```text\"|\"     c\"|\" ```\"|");
        assert_eq!(shown("```rust\nd\n```"), "\" ```text\"|\" d\"|\" ```\"|");
        assert_eq!(shown("e\u{202e}f\u{0}"), "\" e f \"|");
    }
}
