//! `gen-bench schema MODELS [PROVIDER]` prints the DMMF of a schema, `gen-bench prisma MODELS [PROVIDER]` the schema itself.

use std::path::Path;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    if what == "floor" {
        let from = arguments.next().unwrap_or_default();
        let to = arguments.next().unwrap_or_default();
        let tree = gen_bench::tree::Tree::read(Path::new(&from)).expect("reads");
        println!("{} files, {} bytes", tree.len(), tree.bytes());
        for n in 0..5 {
            for threads in [1, 2] {
                let root = Path::new(&to).join(format!("floor-{n}-{threads}-{}", std::process::id()));
                let write = tree.write(&root, threads).expect("writes");
                let stat = tree.stat(&root, threads).expect("stats");
                println!("{threads} threads: write {write:?} stat {stat:?}");
            }
        }
        return;
    }
    let models = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(10);
    let provider = arguments.next().unwrap_or_else(|| "postgresql".to_owned());
    match what.as_str() {
        "schema" => print!("{}", gen_bench::schema::dmmf(models, &provider)),
        _ => print!("{}", gen_bench::schema::prisma(models, &provider)),
    }
}
