//! The text of comments: `@gen.name(arguments)` at the beginning of a word, and everything else.

/// An annotation as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// `length`
    pub(super) name: String,
    /// Nothing: it has no parentheses.
    pub(super) arguments: Option<Vec<Argument>>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Argument {
    /// In double quotes; only `\"` is an escape.
    Text(String),
    /// `-?\d+(\.\d+)?`
    Number(String),
    /// A name without quotes.
    Word(String),
}

/// What a comment holds.
#[derive(Debug, Default)]
pub(super) struct Comment {
    /// The text without annotations; lines that become empty are gone.
    pub(super) prose: Option<String>,
    pub(super) written: Vec<Written>,
    /// What follows `@gen.` and is none, with what is wrong.
    pub(super) errors: Vec<String>,
    /// It speaks to a generator of Zod schemas.
    pub(super) has_zod: bool,
}

const PREFIX: &str = "@gen.";

pub(super) fn read(documentation: &str) -> Comment {
    let mut comment = Comment::default();
    if !documentation.contains('@') {
        comment.prose = Some(documentation.to_owned());
        return comment;
    }
    let mut lines = Vec::new();
    for line in documentation.split('\n') {
        comment.has_zod |= line.trim_start().starts_with("@zod");
        match read_line(line, &mut comment) {
            Some(prose) if prose.is_empty() => {}
            Some(prose) => lines.push(prose),
            None => lines.push(line.to_owned()),
        }
    }
    comment.prose = (!lines.is_empty()).then(|| lines.join("\n"));
    comment
}

/// The rest of a line that has annotations.
fn read_line(line: &str, comment: &mut Comment) -> Option<String> {
    let mut rest = line;
    let mut prose = String::new();
    let mut found = false;
    while let Some((at, is_free)) = find(rest) {
        found = true;
        prose.push_str(rest.get(..at).unwrap_or_default());
        let behind = rest.get(at + PREFIX.len()..).unwrap_or_default();
        let mut reader = Reader { text: behind };
        let written = match reader.annotation() {
            _ if !is_free => Err("has no blank before it, or is not in lower case".to_owned()),
            Ok(_) if !(reader.text.is_empty() || reader.text.starts_with(char::is_whitespace)) => {
                Err("has no blank behind it".to_owned())
            }
            read => read,
        };
        match written {
            Ok(written) => comment.written.push(written),
            Err(problem) => {
                let end =
                    behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
                let name: String = behind.get(..end).unwrap_or_default().chars().take(40).collect();
                comment.errors.push(format!("`{PREFIX}{name}` {problem}"));
                return Some(prose.trim().to_owned());
            }
        }
        rest = reader.text;
    }
    prose.push_str(rest);
    found.then(|| prose.trim().to_owned())
}

/// Where the prefix stands, and whether it begins a word. In backquotes it is talk about an annotation, behind a letter or digit a part
/// of something else (`a@gen.org`); anything else before it, or capitals, would let a rule be overlooked.
fn find(text: &str) -> Option<(usize, bool)> {
    let mut is_quoted = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        is_quoted ^= c == '`';
        let prefix = text.get(at..at + PREFIX.len()).filter(|prefix| prefix.eq_ignore_ascii_case(PREFIX));
        if let Some(prefix) = prefix.filter(|_| !is_quoted && !before.is_ascii_alphanumeric()) {
            return Some((at, before.is_whitespace() && prefix == PREFIX));
        }
        before = c;
    }
    None
}

struct Reader<'t> {
    text: &'t str,
}

impl<'t> Reader<'t> {
    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'t str {
        let end = self.text.find(|c| !fits(c)).unwrap_or(self.text.len());
        let (taken, rest) = self.text.split_at(end);
        self.text = rest;
        taken
    }

    fn accept(&mut self, wanted: char) -> bool {
        let rest = self.text.strip_prefix(wanted);
        self.text = rest.unwrap_or(self.text);
        rest.is_some()
    }

    fn annotation(&mut self) -> Result<Written, String> {
        let name = self.take_while(|c| c.is_ascii_alphanumeric() || c == '_').to_owned();
        if name.is_empty() {
            return Err("has no name".to_owned());
        }
        if !self.accept('(') {
            return Ok(Written { name, arguments: None });
        }
        let mut arguments = Vec::new();
        loop {
            self.take_while(char::is_whitespace);
            if arguments.is_empty() && self.accept(')') {
                break;
            }
            arguments.push(self.argument()?);
            self.take_while(char::is_whitespace);
            if self.accept(')') {
                break;
            }
            if !self.accept(',') {
                return Err("is not closed: expected `,` or `)`".to_owned());
            }
        }
        Ok(Written { name, arguments: Some(arguments) })
    }

    fn argument(&mut self) -> Result<Argument, String> {
        if self.accept('"') {
            return self.quoted();
        }
        let word = self.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '+'));
        if is_number(word) {
            Ok(Argument::Number(word.to_owned()))
        } else if !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            Ok(Argument::Word(word.to_owned()))
        } else {
            Err("has an argument that is no number, no name and no text in double quotes".to_owned())
        }
    }

    fn quoted(&mut self) -> Result<Argument, String> {
        let mut text = String::new();
        let mut escaped = false;
        for (at, c) in self.text.char_indices() {
            match c {
                '"' if escaped => {
                    text.pop();
                    text.push('"');
                    escaped = false;
                }
                '"' => {
                    self.text = self.text.get(at + 1..).unwrap_or_default();
                    return Ok(Argument::Text(text));
                }
                c => {
                    escaped = c == '\\' && !escaped;
                    text.push(c);
                }
            }
        }
        Err("has a text without its closing quote".to_owned())
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotations_are_taken_out_of_the_prose() {
        let comment = read(
            "The title.\n@gen.length(1, 5) @gen.hide\n\n  and @gen.pattern(\"^\\d\\\"[)]$\") more\nsee `@gen.x`, a@gen.y",
        );
        assert_eq!(comment.prose.as_deref(), Some("The title.\n\nand  more\nsee `@gen.x`, a@gen.y"));
        let number = |text: &str| Argument::Number(text.to_owned());
        let written = |name: &str, arguments| Written { name: name.to_owned(), arguments };
        assert_eq!(
            comment.written,
            [
                written("length", Some(vec![number("1"), number("5")])),
                written("hide", None),
                written("pattern", Some(vec![Argument::Text("^\\d\"[)]$".to_owned())])),
            ]
        );
        assert!(comment.errors.is_empty() && !comment.has_zod);
        assert_eq!(read("@gen.hide").prose, None);
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        for (text, error) in [
            ("@gen.", "`@gen.` has no name"),
            (
                "@gen.max(",
                "`@gen.max` has an argument that is no number, no name and no text in double quotes",
            ),
            ("@gen.max(1", "`@gen.max` is not closed: expected `,` or `)`"),
            ("@gen.max(1 2)", "`@gen.max` is not closed: expected `,` or `)`"),
            ("@gen.path(\"a", "`@gen.path` has a text without its closing quote"),
            (
                "@gen.max(1e5,)",
                "`@gen.max` has an argument that is no number, no name and no text in double quotes",
            ),
        ] {
            let comment = read(text);
            assert_eq!(comment.errors, [error], "{text}");
            assert_eq!(comment.prose, None, "{text}");
        }
        for text in [
            "(@gen.hide)",
            "x,@gen.hide",
            "-@gen.hide",
            "é@gen.hide",
            "@Gen.hide",
            "@gen.hide@gen.min",
            "@gen.hide-me",
        ] {
            let comment = read(text);
            assert_eq!((comment.errors.len(), comment.written.len()), (1, 0), "{text}");
        }
        for text in ["see `x @gen.hide`", "a@gen.org", "7@gen.hide"] {
            let comment = read(text);
            assert_eq!((comment.errors.len(), comment.written.len()), (0, 0), "{text}");
        }
        assert!(read(" @zod.string.min(1)").has_zod);
    }
}
