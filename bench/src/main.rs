//! `gen-bench schema MODELS [PROVIDER]` prints the DMMF of a schema, `gen-bench prisma MODELS [PROVIDER]` the schema itself.
fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let models = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(10);
    let provider = arguments.next().unwrap_or_else(|| "postgresql".to_owned());
    match what.as_str() {
        "serve" => {
            let arguments: Vec<String> = std::env::args().skip(2).collect();
            if let Err(error) = gen_bench::serve::run(&arguments) {
                eprintln!("{error}");
                std::process::exit(1);
            }
        }
        "schema" => print!("{}", gen_bench::schema::dmmf(models, &provider)),
        _ => print!("{}", gen_bench::schema::prisma(models, &provider)),
    }
}
