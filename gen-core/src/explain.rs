//! Room `explain`: what a code means, as `gen explain` and `docs/diagnostics.md` say it. The reports of examples are made, not written down.

use std::fmt::Write as _;

use crate::diag::{Code, Diagnostic, Diagnostics, Example, codes};
use crate::schema::nearest;
use crate::{CompileOptions, compile, dmmf, rust, ts};

/// The name of an example's file.
const FILE: &str = "schema.json";

/// Everything that there is to say of a document, whatever is generated from it.
pub fn problems_of(document: &str) -> Vec<Diagnostic> {
    let compiled = compile(document, &CompileOptions::default());
    let mut diagnostics = compiled.diagnostics;
    if let Some(model) = &compiled.model {
        let mut more = Diagnostics::new();
        let _ = ts::plan(&model.schema, &model.api, &ts::Options::default(), &mut more);
        rust::check(&model.schema, true, &mut more);
        dmmf::locate(document, &mut more);
        diagnostics.extend(more);
    }
    diagnostics.into_sorted()
}

/// An example and what is reported of it.
struct Shown {
    given: String,
    report: String,
    is_document: bool,
}

fn shown(code: &Code) -> Shown {
    match code.example {
        Example::Document(document) => Shown {
            given: document.trim_end().to_owned(),
            report: problems_of(document)
                .iter()
                .map(|found| found.display(FILE).to_string())
                .collect::<Vec<_>>()
                .join("\n"),
            is_document: true,
        },
        Example::Told { given, shown } => {
            Shown { given: given.to_owned(), report: shown.to_owned(), is_document: false }
        }
    }
}

/// A code, for a terminal.
pub fn render_text(code: &Code) -> String {
    let Shown { given, report, is_document } = shown(code);
    let example = if is_document { format!("Example, {FILE}:") } else { "Example:".to_owned() };
    format!(
        "{}[{}]: {}\n\n{}\n\nWhat to do: {}.\n\n{example}\n\n{}\n\nIs reported as:\n\n{}\n",
        code.severity.as_str(),
        code.id,
        code.meaning,
        code.reason,
        code.remedy,
        indented(&given),
        indented(&report),
    )
}

/// Every code in a line.
pub fn render_list() -> String {
    codes::ALL.iter().fold(String::new(), |mut list, code| {
        let _ = writeln!(list, "{}  {:7}  {}", code.id, code.severity.as_str(), code.meaning);
        list
    })
}

/// `docs/diagnostics.md`.
pub fn render_markdown() -> String {
    let mut page = String::from(
        "# Diagnostics\n\n\
         Every problem has a code, a sentence, a place (the file's line and column, and the JSON path) and a remedy. They are the same in a build script, in the macro, on the command line\n\
         and under `prisma generate`. All that can be found is told in one run: with the document and its names (`GEN01`, `GEN02`) whatever is wrong; with the contract\n\
         (`GEN03`) where the names lead to a whole schema; with files (`GEN04`) where the contract is right. An error stops everything; a warning stops nothing. `gen explain CODE` shows on the terminal what stands here.\n\n\
         This page is made from the table of codes in `gen-core/src/diag/codes.rs`: `UPDATE_EXPECT=1 cargo test -p gen-core --test explain`.\n\n\
         | code | | |\n|---|---|---|\n",
    );
    for code in codes::ALL {
        let (id, severity) = (code.id, code.severity.as_str());
        let _ = writeln!(page, "| [{id}](#{}) | {severity} | {} |", id.to_lowercase(), code.meaning);
    }
    for code in codes::ALL {
        let Shown { given, report, is_document } = shown(code);
        let language = if is_document { "json" } else { "text" };
        let _ = write!(
            page,
            "\n## {}\n\n**{}** ({}) {}\n\n**What to do:** {}.\n\n```{language}\n{given}\n```\n\n```text\n{report}\n```\n",
            code.id,
            code.meaning,
            code.severity.as_str(),
            code.reason,
            code.remedy,
        );
    }
    page
}

/// The code that is most like a text which is none.
pub fn nearest_code(text: &str) -> Option<&'static str> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    // `404`, `E0404`, `gen-404`
    let whole = digits.parse::<u16>().ok().map(|number| format!("GEN{number:04}"));
    let candidates = || codes::ALL.iter().map(|code| code.id);
    if let Some(known) = whole.and_then(|whole| candidates().find(|id| *id == whole)) {
        return Some(known);
    }
    nearest(&text.to_uppercase(), &candidates().collect::<Vec<_>>())
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
