//! The expansion of a schema of 100 models, or of 300.

#[cfg(feature = "m100")]
pub mod m100 {
    gen_macros::prisma_schema!("../schemas/100.json");
}

#[cfg(feature = "m300")]
pub mod m300 {
    gen_macros::prisma_schema!("../schemas/300.json");
}
