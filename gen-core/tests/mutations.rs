//! Whatever is done to a document: it compiles or is refused with a report, and nothing panics.

use gen_core::{CompileOptions, compile};

/// Everything that a table has, and everything that MongoDB has besides.
const DOCUMENTS: [&str; 2] = [include_str!("schemas/all.json"), include_str!("schemas/composite.json")];

/// Compiles, and checks that a refusal is explained.
fn survives(text: &str) {
    let compiled = compile(text, &CompileOptions::default());
    let has_errors = compiled.diagnostics.has_errors();
    assert_eq!(compiled.model.is_none(), has_errors, "{text}");
    for diagnostic in compiled.diagnostics.into_sorted() {
        assert!(!diagnostic.display("f").to_string().is_empty());
    }
}

#[test]
fn cut_anywhere() {
    for document in DOCUMENTS {
        for (end, _) in document.char_indices() {
            survives(&document[..end]);
        }
    }
}

#[test]
fn any_value_replaced() {
    let others = [
        "null",
        "true",
        "-1.5e3",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        "[[1,\"a\",null]]",
        "{\"name\":\"now\",\"args\":[{}]}",
        "1e999",
        "@",
    ];
    for document in DOCUMENTS {
        for (begin, end) in scalars(document) {
            for other in others {
                survives(&format!("{}{other}{}", &document[..begin], &document[end..]));
            }
        }
    }
}

#[test]
fn any_two_values_swapped() {
    DOCUMENTS.into_iter().for_each(swap_any_two);
}

fn swap_any_two(document: &str) {
    let spans = scalars(document);
    for (index, &(begin, end)) in spans.iter().enumerate() {
        // A stride that has no factor with the length visits other partners for each.
        let Some(&(from, to)) = spans.get((index * 37 + 11) % spans.len()) else { continue };
        let (a, b) = if begin < from { ((begin, end), (from, to)) } else { ((from, to), (begin, end)) };
        if a.1 <= b.0 {
            let text = [
                &document[..a.0],
                &document[b.0..b.1],
                &document[a.1..b.0],
                &document[a.0..a.1],
                &document[b.1..],
            ];
            survives(&text.concat());
        }
    }
}

/// Where strings (keys too) and bare words stand.
fn scalars(document: &str) -> Vec<(usize, usize)> {
    let bytes = document.as_bytes();
    let mut spans = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let begin = at;
        match bytes[at] {
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            byte if byte.is_ascii_alphanumeric() => {
                while bytes[at].is_ascii_alphanumeric() || bytes[at] == b'.' {
                    at += 1;
                }
            }
            _ => {
                at += 1;
                continue;
            }
        }
        spans.push((begin, at));
    }
    assert!(spans.len() > 100, "the document is too small to be worth it");
    spans
}
