//! What stands in a `build.rs`.

fn main() {
    gen_build::run();
}
