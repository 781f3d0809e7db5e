//! Writes the TypeScript backend of `schema.json` into `$OUT_DIR/gen`.

fn main() {
    gen_build::run();
}
