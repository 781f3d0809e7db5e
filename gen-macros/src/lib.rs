//! `prisma_schema!("schema.json")`: a Rust backend from a Prisma schema.
//!
//! ```ignore
//! mod schema {
//!     gen_macros::prisma_schema!("schema.json");
//! }
//!
//! let db = gen_runtime::Db::connect("sqlite://blog.db").await?;
//! schema::create_tables(&db).await?;
//! let app = gen_runtime::app(schema::router(db, gen_runtime::allow_all()));
//! ```
//!
//! This crate only finds the file and shows problems; everything else is `gen-core`.

use std::path::{Path, PathBuf};

use gen_core::CompileOptions;
use gen_core::diag::Severity;
use gen_core::schema::Provider;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

/// Expands to the schema's enums, read, create and update types, the descriptors that `gen-runtime` works with, `create_tables`
/// and `router`.
///
/// The path is relative to the crate's manifest. Options, after it: `crate = ::path::to::gen_runtime` where the runtime is
/// re-exported, `provider = "sqlite"` where the document does not say it (or says another).
///
/// A change of the file rebuilds the crate. Every problem of the schema is an error at the path, with file, line and column.
#[proc_macro]
pub fn prisma_schema(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse::<Invocation>(input).and_then(|invocation| expand(&invocation)) {
        Ok(tokens) => tokens.into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// `"schema.json", crate = ::gen_runtime, provider = "sqlite"`
struct Invocation {
    path: LitStr,
    runtime: Option<syn::Path>,
    provider: Option<Provider>,
}

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut invocation = Self { path: input.parse()?, runtime: None, provider: None };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            if input.peek(Token![crate]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                invocation.runtime = Some(input.call(syn::Path::parse_mod_style)?);
                continue;
            }
            let option: syn::Ident = input.parse()?;
            if option != "provider" {
                return Err(syn::Error::new(
                    option.span(),
                    "unknown option: `crate` and `provider` are the options",
                ));
            }
            input.parse::<Token![=]>()?;
            let name: LitStr = input.parse()?;
            let provider = Provider::from_name(&name.value()).ok_or_else(|| {
                syn::Error::new(
                    name.span(),
                    format!("unknown provider: one of {}", Provider::NAMES.join(", ")),
                )
            })?;
            invocation.provider = Some(provider);
        }
        Ok(invocation)
    }
}

fn expand(invocation: &Invocation) -> syn::Result<TokenStream> {
    let fail = |message: String| syn::Error::new(invocation.path.span(), message);
    let path = absolute(&invocation.path.value()).map_err(fail)?;
    let shown = path.to_str().ok_or_else(|| fail(format!("the path {} is not UTF-8", path.display())))?;
    let text = std::fs::read_to_string(&path).map_err(|error| {
        fail(format!(
            "cannot read `{}`, relative to the folder of the crate's Cargo.toml: {error}",
            invocation.path.value()
        ))
    })?;

    let compiled = gen_core::compile(&text, &CompileOptions { provider: invocation.provider });
    let file = invocation.path.value();
    let mut errors: Option<syn::Error> = None;
    for diagnostic in compiled.diagnostics.into_sorted() {
        if diagnostic.severity() != Severity::Error {
            continue;
        }
        // The compiler itself says `error:` before it.
        let message = diagnostic.display(&file).to_string();
        let error = fail(message.strip_prefix("error").unwrap_or(&message).to_owned());
        match &mut errors {
            Some(all) => all.combine(error),
            None => errors = Some(error),
        }
    }
    if let Some(errors) = errors {
        return Err(errors);
    }
    let model = compiled.model.ok_or_else(|| fail("the schema could not be read".to_owned()))?;

    let mut options = gen_core::rust::Options::default();
    if let Some(runtime) = &invocation.runtime {
        options.runtime = runtime.to_token_stream().to_string().replace(' ', "");
    }
    let expansion = gen_core::rust::expand(&model.schema, &model.api, &options);
    // Cargo rebuilds the crate when the file changes, because the compiler has read it.
    Ok(quote! {
        const _: &[u8] = ::core::include_bytes!(#shown);
        #expansion
    })
}

/// Relative to the crate's manifest, never to the current folder.
fn absolute(path: &str) -> Result<PathBuf, String> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .ok_or("CARGO_MANIFEST_DIR is not set: build with cargo, or give an absolute path")?;
    Ok(Path::new(&manifest).join(path))
}
