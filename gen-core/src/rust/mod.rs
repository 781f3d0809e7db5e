//! Room `rust`: a schema and its contract as Rust tokens.
//!
//! The expansion is data: plain structs and enums, and one `const` descriptor a model, over which everything that acts is written
//! once in `gen-runtime`. It names only `::gen_runtime::…` and the types it defines.
//!
//! 1. `types`: enums, and read, create and update types (`shape` hands their values over to the runtime)
//! 2. `descriptor`: what the runtime knows of a model (`column` knows SQL types, `relation` how rows find each other)
//! 3. `module`: the lists of all, and the router

mod column;
mod descriptor;
mod module;
mod relation;
mod shape;
mod types;

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::Api;
use crate::diag::{Diagnostic, Diagnostics, codes};
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
    // As text, since the compiler's own lexer is optimised where a macro is not.
    let text = expand_text(schema, api, options);
    TokenStream::from_str(&text).unwrap_or_else(|error| {
        let message = format!("the expansion is no Rust, which is a mistake in gen: {error}");
        quote!(::core::compile_error!(#message);)
    })
}

/// The whole expansion of a schema, as Rust that nobody is meant to read. (`gen print rust` lays it out.)
pub fn expand_text(schema: &Schema, api: &Api, options: &Options) -> String {
    // A row of a table holds no object. `check` tells.
    let flat = (!api.types.is_empty()).then(|| api.without_composites());
    let api = flat.as_ref().unwrap_or(api);
    let relations = api.resources.iter().flat_map(|resource| &resource.relations);
    let linked = relations.filter(|relation| relation.write).map(|relation| relation.target).collect();
    let context = Context { schema, api, linked, rt: &options.runtime, router: options.router };
    let mut out = String::with_capacity(api.resources.len() * 10_000 + 2000);
    for item in &api.enums {
        types::expand_enum(&mut out, &context, item);
    }
    for resource in &api.resources {
        types::expand_resource(&mut out, &context, resource);
        descriptor::expand(&mut out, &context, resource);
    }
    module::expand(&mut out, &context);
    out
}

/// What every part of the expansion needs.
struct Context<'a> {
    schema: &'a Schema,
    api: &'a Api,
    /// Models whose rows stand in bodies of others.
    linked: HashSet<ModelId>,
    /// The runtime's path.
    rt: &'a str,
    router: bool,
}

/// Appends formatted text to a `String`, which cannot fail.
macro_rules! put {
    ($out:expr, $($text:tt)*) => {{
        let _ = std::fmt::Write::write_fmt($out, format_args!($($text)*));
    }};
}
use put;

/// A text as a Rust literal.
struct Text<'a>(&'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

/// `&[a, b]`
struct List<'a, T>(&'a [T]);

impl<T: fmt::Display> fmt::Display for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("&[")?;
        for (index, item) in self.0.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            item.fmt(f)?;
        }
        f.write_str("]")
    }
}

/// Doc attributes, one a line. Control and direction characters, which rustc refuses in comments, become spaces; what rustdoc would
/// take for Rust code, and test, is marked as text.
fn docs(out: &mut String, text: Option<&str>) {
    let mut inside = false;
    for line in text.unwrap_or_default().lines() {
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
        put!(out, "#[doc = {}] ", Text(&line));
    }
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
            let mut out = String::new();
            docs(&mut out, Some(text));
            out.replace("#[doc = ", "").replace("] ", "|")
        };
        assert_eq!(shown("a\n    let b;"), "\" a\"|\"    let b;\"|");
        assert_eq!(shown("```\n    c\n```"), "\" ```text\"|\"     c\"|\" ```\"|");
        assert_eq!(shown("```rust\nd\n```"), "\" ```text\"|\" d\"|\" ```\"|");
        assert_eq!(shown("e\u{202e}f\u{0}"), "\" e f \"|");
    }
}
