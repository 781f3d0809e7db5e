//! Words that a language or a file system keeps for itself.

/// Rust's strict and reserved keywords of every edition.
const RUST: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Rust keywords that have no raw form (`r#self` is refused).
const RUST_NEVER_RAW: &[&str] = &["crate", "self", "super", "Self"];

/// What a module in strict mode may not declare, and the globals that our output uses by name.
const TS: &[&str] = &[
    "any",
    "arguments",
    "as",
    "async",
    "await",
    "bigint",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "declare",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "from",
    "function",
    "get",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "is",
    "let",
    "module",
    "namespace",
    "never",
    "new",
    "null",
    "number",
    "object",
    "of",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "set",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "type",
    "typeof",
    "undefined",
    "unknown",
    "using",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

pub(super) fn is_rust(word: &str) -> bool {
    RUST.contains(&word)
}

pub(super) fn has_no_raw_form(word: &str) -> bool {
    RUST_NEVER_RAW.contains(&word)
}

pub(super) fn is_ts_reserved(word: &str) -> bool {
    TS.contains(&word)
}

/// Device names of Windows: no file may have one as its stem, whatever follows the first dot.
pub(crate) fn is_windows_reserved(stem: &str) -> bool {
    // How they begin.
    if !stem.starts_with(|c: char| matches!(c.to_ascii_lowercase(), 'a' | 'c' | 'l' | 'n' | 'p')) {
        return false;
    }
    let stem = stem.split('.').next().unwrap_or_default().trim_end();
    // The shortest and the longest of them.
    if !(3..=7).contains(&stem.len()) {
        return false;
    }
    let stem = stem.to_ascii_lowercase();
    match stem.as_str() {
        "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" => true,
        _ => stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")).is_some_and(|rest| {
            matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        }),
    }
}
