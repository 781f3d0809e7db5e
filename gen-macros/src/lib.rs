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

use gen_core::diag::{Code, Diagnostic, Severity};
use gen_core::schema::Provider;
use gen_core::{CompileOptions, explain};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{LitBool, LitStr, Token};

/// Expands to the schema's enums, read, create and update types, the descriptors that `gen-runtime` works with, `create_tables`
/// and `router`.
///
/// The path is relative to the crate's manifest. Options, after it: `crate = ::path::to::gen_runtime` where the runtime is
/// re-exported, `provider = "sqlite"` where the document does not say it (or says another), `router = false` for types and validation alone,
/// without `create_tables` and `router` and without a driver, and `allow = [GEN0303]` for warnings that are known.
///
/// A change of the file rebuilds the crate. Every problem of the schema is an error or a warning at the path, with file, line and
/// column. Of a database for which `gen-runtime` has no driver the types and their validation are there, with a warning; to call `router`
/// is an error.
#[proc_macro]
pub fn prisma_schema(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse::<Invocation>(input).and_then(|invocation| expand(&invocation)) {
        Ok(tokens) => tokens.into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// `"schema.json", crate = ::gen_runtime, provider = "sqlite", router = false, allow = [GEN0303]`
struct Invocation {
    path: LitStr,
    runtime: Option<syn::Path>,
    provider: Option<Provider>,
    router: bool,
    allowed: Vec<&'static Code>,
}

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut invocation =
            Self { path: input.parse()?, runtime: None, provider: None, router: true, allowed: Vec::new() };
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
            let is = |name| option == name;
            if !["provider", "router", "allow"].into_iter().any(is) {
                let message = "unknown option: `crate`, `provider`, `router` and `allow` are the options";
                return Err(syn::Error::new(option.span(), message));
            }
            input.parse::<Token![=]>()?;
            if is("router") {
                invocation.router = input.parse::<LitBool>()?.value;
            } else if is("allow") {
                invocation.allowed = parse_codes(input)?;
            } else {
                invocation.provider = Some(parse_provider(input)?);
            }
        }
        Ok(invocation)
    }
}

fn parse_provider(input: ParseStream<'_>) -> syn::Result<Provider> {
    let name: LitStr = input.parse()?;
    Provider::from_name(&name.value()).ok_or_else(|| {
        let message = format!("unknown provider: one of {}", Provider::NAMES.join(", "));
        syn::Error::new(name.span(), message)
    })
}

/// `[GEN0303, GEN0304]`: codes of warnings.
fn parse_codes(input: ParseStream<'_>) -> syn::Result<Vec<&'static Code>> {
    let inner;
    syn::bracketed!(inner in input);
    let names = inner.parse_terminated(syn::Ident::parse, Token![,])?;
    let code = |name: &syn::Ident| match Code::from_id(&name.to_string()) {
        Some(code) if code.severity == Severity::Warning => Ok(code),
        Some(code) => {
            let message = format!("{} is an error: it cannot be allowed", code.id);
            Err(syn::Error::new(name.span(), message))
        }
        None => {
            let near = explain::nearest_code(&name.to_string());
            let near = near.map(|near| format!(": did you mean {near}?")).unwrap_or_default();
            Err(syn::Error::new(name.span(), format!("there is no code `{name}`{near}")))
        }
    };
    names.iter().map(code).collect()
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

    let mut compiled = gen_core::compile(&text, &CompileOptions { provider: invocation.provider });
    if let Some(model) = &compiled.model {
        gen_core::rust::check(&model.schema, invocation.router, &mut compiled.diagnostics);
    }
    let warnings = show(compiled.diagnostics.into_sorted(), invocation)?;
    let model = compiled.model.ok_or_else(|| fail("the schema could not be read".to_owned()))?;

    let mut options = gen_core::rust::Options { router: invocation.router, ..Default::default() };
    if let Some(runtime) = &invocation.runtime {
        options.runtime = runtime.to_token_stream().to_string().replace(' ', "");
    }
    let expansion = gen_core::rust::expand(&model.schema, &model.api, &options);
    // Cargo rebuilds the crate when the file changes, because the compiler has read it.
    Ok(quote! {
        const _: &[u8] = ::core::include_bytes!(#shown);
        #warnings
        #expansion
    })
}

/// All errors as one, or the warnings as tokens.
fn show(problems: Vec<Diagnostic>, invocation: &Invocation) -> syn::Result<TokenStream> {
    let (file, span) = (invocation.path.value(), invocation.path.span());
    let mut errors: Option<syn::Error> = None;
    let mut warnings = TokenStream::new();
    for problem in problems {
        let message = problem.display(&file).to_string();
        if problem.severity() == Severity::Warning {
            if !invocation.allowed.contains(&problem.code) {
                warnings.extend(warning(problem.code, &message, span));
            }
            continue;
        }
        // The compiler itself says `error:` before it.
        let error = syn::Error::new(span, message.strip_prefix("error").unwrap_or(&message));
        match &mut errors {
            Some(all) => all.combine(error),
            None => errors = Some(error),
        }
    }
    errors.map_or(Ok(warnings), Err)
}

/// What makes the compiler warn: a macro cannot on stable, but the use of something deprecated can.
fn warning(code: &Code, message: &str, span: Span) -> TokenStream {
    let name = syn::Ident::new(code.id, span);
    // The compiler itself names what is deprecated.
    let (_, message) = message.split_once("]: ").unwrap_or_default();
    let note =
        format!("{message}\n  help: `allow = [{}]` in `prisma_schema!` says that this is known", code.id);
    quote_spanned! {span=>
        const _: () = {
            #[deprecated(note = #note)]
            const #name: () = ();
            #name
        };
    }
}

/// Relative to the crate's manifest, never to the current folder.
fn absolute(path: &str) -> Result<PathBuf, String> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .ok_or("CARGO_MANIFEST_DIR is not set: build with cargo, or give an absolute path")?;
    Ok(Path::new(&manifest).join(path))
}
