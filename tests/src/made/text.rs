//! Text that could end a string, a comment or a statement.

use std::fmt::Write as _;

pub(super) const TEXTS: &[&str] = &[
    "",
    "a",
    "it's",
    "\"",
    "`${x}`",
    "\\",
    "\\\"",
    "*/",
    "//",
    "/*",
    "</script>",
    "a\nb\r\nc\td",
    "\u{2028}\u{2029}\u{85}",
    "\u{202e}\u{2066}\u{feff}",
    "\u{7f}\u{1b}[31m\u{7}",
    "é😀名",
    "#\"##",
    "{}{{}}%s$1?:x",
    "--; DROP TABLE x",
    "__proto__",
    "'; evil(); //",
];

pub(super) const COMMENTS: &[&str] = &[
    "Plain.",
    "",
    "*/ evil(); /*",
    "***/",
    "/",
    "@ts-expect-error",
    "@ts-ignore",
    "@ts-nocheck */",
    "``` rust",
    "    indented();",
    "\" ' ` ${x} \\ \\u0041 \\",
    "\u{2028}evil();",
    "\u{202e}\u{2066}\u{7}\u{1b}[31m",
    "<script>alert(1)</script> <!-- -->",
    "{@link x} @deprecated @param {x}",
    "#![deny(warnings)] #\"# r#\"",
];

/// As a schema writes it.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out + "\""
}
