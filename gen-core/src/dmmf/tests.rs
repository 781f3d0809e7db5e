use std::fmt::Write as _;

use super::*;
use crate::datamodel::ValueKind;

const FIELD: &str = r#"{"name":"id","kind":"scalar","type":"Int","isList":false,"isRequired":true}"#;

fn datamodel() -> String {
    format!(r#"{{"enums":[],"models":[{{"name":"A","fields":[{FIELD}]}}],"types":[]}}"#)
}

/// What is read of a document, and the reports.
fn read(text: &str) -> (Option<Datamodel<'_>>, Vec<String>) {
    let mut diagnostics = Diagnostics::new();
    let datamodel = read_document(text, &mut diagnostics);
    locate(text, &mut diagnostics);
    (datamodel, diagnostics.into_sorted().iter().map(|d| d.display("f").to_string()).collect())
}

#[test]
fn every_wrapping() {
    let inner = datamodel();
    let provider = r#""datasources":[{"name":"db","provider":"mysql","activeProvider":"sqlite"}]"#;
    for (text, provider) in [
        (inner.clone(), None),
        (format!("\u{feff} {inner}\r\n"), None),
        (format!(r#"{{"datamodel":{inner}}}"#), None),
        (format!(r#"{{"schema":{{"x":[[],{{}}]}},"mappings":null,"datamodel":{inner}}}"#), None),
        (format!(r#"{{{provider},"datamodel":{inner}}}"#), Some("sqlite")),
        (format!(r#"{{"datamodel":{inner},{provider}}}"#), Some("sqlite")),
        (format!(r#"{{"dmmf":{{"datamodel":{inner}}},"datamodel":null,{provider}}}"#), Some("sqlite")),
        (format!(r#"{{"datamodel":{inner},"datasources":[{{"provider":["mysql"]}}]}}"#), Some("mysql")),
        (format!(r#"{{"datamodel":{inner},"datasources":[]}}"#), None),
    ] {
        let (datamodel, reports) = read(&text);
        assert_eq!(reports, [""; 0], "{text}");
        let datamodel = datamodel.unwrap();
        assert_eq!(datamodel.models.len(), 1, "{text}");
        assert_eq!(datamodel.provider.map(|text| text.value.into_owned()).as_deref(), provider, "{text}");
    }
}

#[test]
fn both_forms_of_functions() {
    let text = datamodel().replace(
        "\"isList\":false",
        r#""isList":false,"default":{"name":"nanoid(5)","args":[5]},"nativeType":["Char",["5"]]"#,
    );
    let (datamodel, reports) = read(&text);
    assert_eq!(reports, [""; 0]);
    let field = &datamodel.unwrap().models[0].fields[0];
    let Some(ValueKind::Function { name, args }) = field.default.as_ref().map(|value| &value.kind) else {
        panic!("no function: {field:?}")
    };
    assert_eq!(name.value, "nanoid(5)");
    assert!(matches!(args[0].kind, ValueKind::Number("5")));
    assert_eq!(field.native.as_ref().unwrap().args[0].value, "5");
}

#[test]
fn escapes() {
    let text = datamodel()
        .replace(r#""name":"A""#, r#""documentation":"a\"\\\/\b\f\n\r\té😀\u00e9\ud83d\ude00","name":"A""#);
    let (datamodel, reports) = read(&text);
    assert_eq!(reports, [""; 0]);
    let documentation = datamodel.unwrap().models.remove(0).documentation.unwrap();
    assert_eq!(documentation.value, "a\"\\/\u{8}\u{c}\n\r\té😀é😀");
}

#[test]
fn strict_json() {
    for (text, report) in [
        ("", "error[GEN0101]: expected a value, found the end of the document\n  --> f:1:1"),
        ("{\n \"é\": 01}", "error[GEN0101]: expected `,` or `}`, found `1`\n  --> f:2:8 (é)"),
        ("{\"a\": 1,}", "error[GEN0101]: expected a key in double quotes, found `}`\n  --> f:1:9 (a)"),
        ("{\"a\" 1}", "error[GEN0101]: expected `:`, found `1`\n  --> f:1:6 (a)"),
        ("{\"a\": [1 2]}", "error[GEN0101]: expected `,` or `]`, found `2`\n  --> f:1:10 (a[0])"),
        ("{\"a\": 1.}", "error[GEN0101]: expected a digit, found `}`\n  --> f:1:9 (a)"),
        ("{\"a\": -}", "error[GEN0101]: expected a digit, found `}`\n  --> f:1:8 (a)"),
        ("{\"a\": nul}", "error[GEN0101]: expected a value, found `n`\n  --> f:1:7 (a)"),
        ("{\"a\": \"\t\"}", "error[GEN0101]: a control character within a string\n  --> f:1:8 (a)"),
        ("{\"a\": \"\\x\"}", "error[GEN0101]: an escape that JSON does not know\n  --> f:1:8 (a)"),
        ("{\"a\": \"\\u12é\"}", "error[GEN0101]: an escape that JSON does not know\n  --> f:1:8 (a)"),
        ("{\"a\": \"", "error[GEN0101]: the document ends within a string\n  --> f:1:8 (a)"),
        (
            "{\"models\": [{\"name\": \"\\ud800x\"}]}",
            "error[GEN0101]: half of a surrogate pair\n  --> f:1:23 (models[0].name)",
        ),
    ] {
        let (datamodel, reports) = read(text);
        assert!(datamodel.is_none(), "{text}");
        assert_eq!(reports, [format!("{report}\n  help: {}", codes::SYNTAX.remedy)], "{text}");
    }
}

#[test]
fn hostile_nesting_is_refused() {
    for open in ["[", "{\"a\":"] {
        let (_, reports) = read(&format!("{{\"x\":{}", open.repeat(1_000_000)));
        assert!(reports[0].starts_with("error[GEN0101]: nested more than 256 deep"), "{}", &reports[0][..80]);
    }
    let deep = format!("{{\"models\":[],\"x\":{}{}}}", "[".repeat(256), "]".repeat(256));
    assert!(read(&deep).0.is_some());
}

#[test]
fn text_without_escapes_is_borrowed() {
    let text = datamodel();
    let (datamodel, _) = read(&text);
    assert!(matches!(datamodel.unwrap().models[0].name.value, std::borrow::Cow::Borrowed("A")));
}

#[test]
fn many_reports_of_one_long_line_are_placed_fast() {
    let mut text = String::from("{\"models\":[");
    for index in 0..20_000 {
        let _ = write!(text, "{}{{\"name\":{index},\"fields\":[]}}", if index > 0 { "," } else { "" });
    }
    text.push_str("]}");
    let (_, reports) = read(&text);
    // One for the wrong kind, one for the name that is missing then.
    assert_eq!(reports.len(), 40_000);
    assert!(reports.iter().any(|report| report.contains("(models[19999].name)")), "{}", reports[39_999]);
}

#[test]
fn a_key_in_a_path_does_nothing_to_a_terminal() {
    let (_, reports) = read("{\"models\": [], \"a\u{7f}\u{202e}\u{9b}31m\": [\"\\x\"]}");
    assert!(reports[0].contains("([\"a\\u{7f}\\u{202e}\\u{9b}31m\"][0])"), "{reports:?}");
}
