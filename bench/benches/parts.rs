//! Each stage and each layer alone, over a hundred models: `cargo bench -p gen-bench`.

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gen_core::diag::Diagnostics;
use gen_core::ts::{Layer, Options};
use gen_core::{CompileOptions, Model, compile};

const MODELS: usize = 100;

fn document() -> String {
    gen_bench::schema::dmmf(MODELS, "postgresql")
}

fn model(document: &str) -> Model {
    compile(document, &CompileOptions::default()).model.unwrap_or_else(|| unreachable!("the schema is whole"))
}

fn stages(criterion: &mut Criterion) {
    let document = document();
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Bytes(document.len() as u64));
    // The reference: a reader that keeps nothing but a tree.
    group.bench_function("serde_json::Value", |bencher| {
        bencher.iter(|| serde_json::from_str::<serde_json::Value>(black_box(&document)).is_ok());
    });
    group.bench_function("read", |bencher| {
        bencher
            .iter(|| gen_core::dmmf::read_document(black_box(&document), &mut Diagnostics::new()).is_some());
    });
    group.bench_function("read, resolve, contract", |bencher| bencher.iter(|| model(black_box(&document))));
    let model = model(&document);
    let options = Options::default();
    group.bench_function("plan", |bencher| {
        bencher.iter(|| {
            gen_core::ts::plan(&model.schema, &model.api, &options, &mut Diagnostics::new())
                .map(|plan| plan.len())
        });
    });
    group.bench_function("expansion", |bencher| {
        let options = gen_core::rust::Options::default();
        bencher.iter(|| gen_core::rust::expand(&model.schema, &model.api, &options));
    });
    group.finish();
}

fn layers(criterion: &mut Criterion) {
    let document = document();
    let model = model(&document);
    let mut group = criterion.benchmark_group("layers");
    for layer in Layer::ALL {
        let options = Options { layers: BTreeSet::from([layer]), ..Options::default() };
        let plan = gen_core::ts::plan(&model.schema, &model.api, &options, &mut Diagnostics::new());
        let plan = plan.unwrap_or_else(|| unreachable!("no path is refused"));
        let own = || plan.iter().filter(|artifact| artifact.owner.layer == layer.name());
        let bytes: usize = own().map(|artifact| artifact.text().len()).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::from_parameter(layer.name()), |bencher| {
            bencher.iter(|| own().map(|artifact| artifact.text().len()).sum::<usize>());
        });
    }
    group.finish();
}

criterion_group!(parts, stages, layers);
criterion_main!(parts);
