//! What `prisma_schema!` does between the file's text and the compiler's tokens, with a clock: within the compiler, since tokens are
//! the compiler's own there.

use std::time::Instant;

use proc_macro::TokenStream;

/// Expands the schema as many times as the number after it, and prints the milliseconds of each: to the contract, to text, to tokens.
#[proc_macro]
pub fn timed(input: TokenStream) -> TokenStream {
    let input = input.to_string();
    let (path, rounds) = input.split_once(',').unwrap_or((&input, "1"));
    let path = path.trim().trim_matches('"');
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    for _ in 0..rounds.trim().parse().unwrap_or(1) {
        let begin = now();
        let compiled = gen_core::compile(&text, &gen_core::CompileOptions::default());
        assert!(compiled.diagnostics.into_sorted().is_empty(), "the schema has problems");
        let model = compiled.model.expect("a schema without problems is a model");
        let contract = now();
        let rust =
            gen_core::rust::expand_text(&model.schema, &model.api, &gen_core::rust::Options::default());
        let written = now();
        let tokens: TokenStream = rust.parse().expect("the expansion is Rust");
        let end = now();
        println!("timed {} {} {}", contract - begin, written - contract, end - written);
        drop(tokens);
    }
    TokenStream::new()
}

/// Milliseconds that this thread had a processor, where Linux tells, so that other work on the machine is not counted.
fn now() -> f64 {
    static BEGIN: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat");
    let nanoseconds = told.ok().and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanoseconds
        .map_or_else(|| BEGIN.get_or_init(Instant::now).elapsed().as_secs_f64() * 1e3, |time| time / 1e6)
}
