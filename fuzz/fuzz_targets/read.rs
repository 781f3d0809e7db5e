//! A document of any bytes.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| gen_fuzz::read(text));
