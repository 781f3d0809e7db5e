//! Patterns of `@gen.pattern`: what means the same in JavaScript (flag `u`) and in Rust, and nothing else.
//!
//! `\d`, `\w` and `.` differ between the two: Rust gets them written out.

use std::fmt::Write as _;

/// A checked pattern in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// As the schema writes it, which is also JavaScript's, with the flag `u`.
    pub source: String,
    /// For Rust's `regex` and `regex-lite`.
    pub rust: String,
}

impl Pattern {
    /// Checks a pattern.
    ///
    /// # Errors
    /// Says what is wrong, as a clause.
    pub fn new(source: &str) -> std::result::Result<Self, String> {
        let mut reader = Reader { chars: source.chars().collect(), at: 0, rust: String::new(), depth: 0 };
        reader.alternatives()?;
        match reader.peek() {
            // The runtime's own engine has the last word: it bounds size and nesting.
            None if regex_lite::Regex::new(&reader.rust).is_err() => {
                Err("it is too large, or nested too deep".to_owned())
            }
            None => Ok(Self { source: source.to_owned(), rust: reader.rust }),
            Some(_) => Err("it has a `)` without a `(`".to_owned()),
        }
    }
}

/// How often the innermost part may be repeated, all repetitions multiplied.
const MAX_REPEAT: u32 = 1000;
const MAX_DEPTH: u32 = 50;

struct Reader {
    chars: Vec<char>,
    at: usize,
    rust: String,
    depth: u32,
}

type Result<T> = std::result::Result<T, String>;

impl Reader {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += usize::from(next.is_some());
        next
    }

    fn accept(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// `a|b`, up to a `)` or the end. Answers how often something in it is repeated at most.
    fn alternatives(&mut self) -> Result<u32> {
        let mut most = 1;
        loop {
            match self.peek() {
                None | Some(')') => return Ok(most),
                Some('|') => {
                    self.at += 1;
                    self.rust.push('|');
                }
                Some(_) => most = most.max(self.term()?),
            }
        }
    }

    /// One part and its quantifier. Answers how often something in it is repeated at most.
    fn term(&mut self) -> Result<u32> {
        if let Some(anchor @ ('^' | '$')) = self.peek() {
            self.at += 1;
            self.rust.push(anchor);
            return match self.peek() {
                Some('*' | '+' | '?' | '{') => Err(format!("it repeats `{anchor}`")),
                _ => Ok(1),
            };
        }
        let within = self.atom()?;
        let most = within.saturating_mul(self.quantifier()?);
        if most > MAX_REPEAT {
            return Err(format!(
                "it repeats a part more than {MAX_REPEAT} times; `*` and `+` have no such bound"
            ));
        }
        Ok(most)
    }

    fn atom(&mut self) -> Result<u32> {
        match self.next() {
            Some('(') => return self.group(),
            Some('[') => self.class()?,
            Some('\\') => {
                let item = self.escape()?;
                self.rust.push_str(&item);
            }
            Some('.') => self.rust.push_str(r"[^\n\r\u{2028}\u{2029}]"),
            Some(c @ ('*' | '+' | '?')) => return Err(format!("its `{c}` has nothing to repeat")),
            Some(c @ ('{' | '}' | ']')) => return Err(format!("it has a `{c}` that is not escaped")),
            Some(c) => push_literal(&mut self.rust, c),
            None => return Err("it ends too early".to_owned()),
        }
        Ok(1)
    }

    fn group(&mut self) -> Result<u32> {
        if self.accept('?') && !self.accept(':') {
            return Err("it has a `(?` other than `(?:`: no look-around, names or flags".to_owned());
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(format!("its groups are nested more than {MAX_DEPTH} deep"));
        }
        self.rust.push_str("(?:");
        let most = self.alternatives()?;
        self.depth -= 1;
        self.rust.push(')');
        if self.accept(')') { Ok(most) } else { Err("it has a `(` without a `)`".to_owned()) }
    }

    /// `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`, each perhaps lazy. Answers the greatest counted number, 1 where none is.
    fn quantifier(&mut self) -> Result<u32> {
        let begin = self.at;
        let times = match self.peek() {
            Some('*' | '+' | '?') => {
                self.at += 1;
                1
            }
            Some('{') => self.counted()?,
            _ => return Ok(1),
        };
        self.accept('?');
        if matches!(self.peek(), Some('*' | '+' | '?' | '{')) {
            return Err("it has two quantifiers in a row".to_owned());
        }
        let text: String = self.chars.get(begin..self.at).unwrap_or_default().iter().collect();
        self.rust.push_str(&text);
        Ok(times)
    }

    fn counted(&mut self) -> Result<u32> {
        self.at += 1;
        let wrong = || "its `{` is neither escaped nor a quantifier such as `{2,5}`".to_owned();
        let min = self.number().ok_or_else(wrong)?;
        let max = if self.accept(',') { self.number() } else { Some(min) };
        if !self.accept('}') {
            return Err(wrong());
        }
        match max {
            Some(max) if max < min => Err(format!("it has `{{{min},{max}}}`, which is the wrong way round")),
            max => Ok(max.unwrap_or(min).max(1)),
        }
    }

    fn number(&mut self) -> Option<u32> {
        let begin = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        let digits: String = self.chars.get(begin..self.at)?.iter().collect();
        // What is too large for the type is too large for the bound as well.
        (!digits.is_empty()).then(|| digits.parse().unwrap_or(u32::MAX))
    }

    /// What stands behind a `\`, as Rust writes it.
    fn escape(&mut self) -> Result<String> {
        let Some(c) = self.next() else { return Err("it ends in a `\\`".to_owned()) };
        if let Some(set) = set(c) {
            return Ok(format!("[{set}]"));
        }
        let mut rust = String::new();
        push_literal(&mut rust, self.escaped(c)?);
        Ok(rust)
    }

    /// The one character that an escape stands for.
    fn escaped(&mut self, c: char) -> Result<char> {
        Ok(match c {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\u{c}',
            'v' => '\u{b}',
            'x' => self.hex(2)?,
            'u' if self.accept('{') => {
                let begin = self.at;
                while self.peek().is_some_and(|c| c.is_ascii_hexdigit()) {
                    self.at += 1;
                }
                let digits: String = self.chars.get(begin..self.at).unwrap_or_default().iter().collect();
                let c = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                match c {
                    Some(c) if self.accept('}') => c,
                    _ => return Err("its `\\u{…}` is no character".to_owned()),
                }
            }
            'u' => self.hex(4)?,
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/' => c,
            c => {
                return Err(format!(
                    "it has `\\{c}`; of escapes it may have \\d \\D \\w \\W \\n \\r \\t \\f \\v \\xHH \\uHHHH \\u{{…}} and those of signs"
                ));
            }
        })
    }

    fn hex(&mut self, length: usize) -> Result<char> {
        let digits: String = self.chars.get(self.at..self.at + length).unwrap_or_default().iter().collect();
        self.at += length;
        u32::from_str_radix(&digits, 16)
            .ok()
            .filter(|_| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(char::from_u32)
            .ok_or_else(|| {
                format!("its `\\x` or `\\u` is not followed by {length} hex digits of a character")
            })
    }

    /// `[…]`; its `[` is read.
    fn class(&mut self) -> Result<()> {
        self.rust.push('[');
        if self.accept('^') {
            self.rust.push('^');
        }
        let begin = self.at;
        loop {
            match self.next() {
                None => return Err("it has a `[` without a `]`".to_owned()),
                Some(']') if self.at == begin + 1 => return Err("it has an empty `[]`".to_owned()),
                Some(']') => {
                    self.rust.push(']');
                    return Ok(());
                }
                Some(c) => self.class_item(c)?,
            }
        }
    }

    /// A character, a range, or a `\d` and the like.
    fn class_item(&mut self, c: char) -> Result<()> {
        let Some(from) = self.class_char(c)? else {
            return match (self.peek(), self.chars.get(self.at + 1)) {
                (Some('-'), Some(next)) if *next != ']' => {
                    Err("it has a range that begins with a `\\d` or `\\w`".to_owned())
                }
                _ => Ok(()),
            };
        };
        push_literal(&mut self.rust, from);
        let is_range =
            self.peek() == Some('-') && self.chars.get(self.at + 1).is_some_and(|next| *next != ']');
        if !is_range {
            return Ok(());
        }
        self.at += 1;
        let Some(next) = self.next() else { return Err("it ends too early".to_owned()) };
        let length = self.rust.len();
        let Some(to) = self.class_char(next)? else {
            self.rust.truncate(length);
            return Err("it has a range that ends with a `\\d` or `\\w`".to_owned());
        };
        if to < from {
            return Err(format!("its range `{from}-{to}` is the wrong way round"));
        }
        self.rust.push('-');
        push_literal(&mut self.rust, to);
        Ok(())
    }

    /// The character; nothing where a set was written instead.
    fn class_char(&mut self, c: char) -> Result<Option<char>> {
        match c {
            '\\' if self.accept('-') => Ok(Some('-')),
            '\\' => {
                let Some(c) = self.next() else { return Err("it ends in a `\\`".to_owned()) };
                if let Some(set) = set(c) {
                    self.rust.push_str(set);
                    return Ok(None);
                }
                self.escaped(c).map(Some)
            }
            '[' => Err("it has a `[` within `[]` that is not escaped".to_owned()),
            c => Ok(Some(c)),
        }
    }
}

/// What stands in a class for `\d` and the like, of ASCII alone.
fn set(c: char) -> Option<&'static str> {
    Some(match c {
        'd' => "0-9",
        'D' => r"\u{0}-\u{2f}\u{3a}-\u{10ffff}",
        'w' => "0-9A-Za-z_",
        'W' => r"\u{0}-\u{2f}\u{3a}-\u{40}\u{5b}-\u{5e}\u{60}\u{7b}-\u{10ffff}",
        _ => return None,
    })
}

/// Escaped as a code point wherever it is more than a letter or digit: so it means itself everywhere.
fn push_literal(rust: &mut String, c: char) {
    if c.is_alphanumeric() || c == '_' {
        rust.push(c);
    } else {
        let _ = write!(rust, "\\u{{{:x}}}", u32::from(c));
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn what_differs_is_written_out_for_rust() {
        let rust = |source: &str| Pattern::new(source).map(|pattern| pattern.rust);
        assert_eq!(rust("^a+$").as_deref(), Ok("^a+$"));
        assert_eq!(rust(r"\d.").as_deref(), Ok(r"[0-9][^\n\r\u{2028}\u{2029}]"));
        assert_eq!(rust(r"[\d_a-f\-]{2,3}?").as_deref(), Ok(r"[0-9_a-f\u{2d}]{2,3}?"));
        assert_eq!(rust(r"(a|b&&c)*\/").as_deref(), Ok(r"(?:a|b\u{26}\u{26}c)*\u{2f}"));
        assert_eq!(rust(r"[a&&b~~c]").as_deref(), Ok(r"[a\u{26}\u{26}b\u{7e}\u{7e}c]"));
        assert_eq!(rust(r"(?:ab){3}\u{1F600}é").as_deref(), Ok(r"(?:ab){3}\u{1f600}é"));
        assert_eq!(rust("").as_deref(), Ok(""));
        assert_eq!(rust(r"[a-]x[-a]").as_deref(), Ok(r"[a\u{2d}]x[\u{2d}a]"));
    }

    /// By the engine that the runtime has.
    #[test]
    fn the_engine_takes_them() {
        for (source, matching, other) in [
            (r"^[A-Z]{2}\d+(-[\w'/]+)?$", "AB1-_'/", "AB1-é"),
            (r"^\D\W[^\D][^\W]$", "é-7_", "77_7"),
            (r"^[\D]+$", "a/:é\u{10ffff}", "a5"),
            (r"^[\W]+$", "@[^`{é/:", "_"),
            (r"^[^\x00-\x20&&~~\-]*$", "a\u{21}", "a-"),
            (r"^[\u{1F600}-\u{1F64F}\u00e9\]\\]+$", "😀é]\\", "a"),
            (r"a|^(?:b{2,3}?|c*)$|\/", "x/", "b"),
            (".", "\n😀", "\r\n\u{2028}\u{2029}"),
            ("", "anything", "\0"),
        ] {
            let pattern = Pattern::new(source).expect(source);
            let regex = regex_lite::Regex::new(&pattern.rust).expect(source);
            assert!(regex.is_match(matching), "{source}");
            assert!(!regex.is_match(other) || source.is_empty(), "{source}");
        }
    }

    #[test]
    fn what_means_two_things_or_none_is_refused() {
        for (source, problem) in [
            (r"\s", "it has `\\s`"),
            (r"\b", "it has `\\b`"),
            (r"\1", "it has `\\1`"),
            (r"\p{L}", "it has `\\p`"),
            ("(?=a)", "it has a `(?`"),
            ("(?i)a", "it has a `(?`"),
            ("(a", "it has a `(` without"),
            ("a)", "it has a `)` without"),
            ("[a", "it has a `[` without"),
            ("[]", "it has an empty"),
            ("[[a]]", "it has a `[` within"),
            ("[z-a]", "its range `z-a`"),
            (r"[\d-z]", "it has a range that begins"),
            (r"[a-\d]", "it has a range that ends"),
            ("*", "its `*` has nothing"),
            ("a**", "it has two quantifiers"),
            ("^*", "it repeats `^`"),
            ("a{", "its `{`"),
            ("a{3,2}", "it has `{3,2}`"),
            ("a}", "it has a `}`"),
            ("a{1001}", "it repeats a part"),
            ("(a{50}b){50}", "it repeats a part"),
            ("(?:(a{5}){500})?", "it repeats a part"),
            (r"\u{110000}", "its `\\u{"),
            (r"\ud800", "its `\\x` or"),
            ("\\", "it ends in"),
        ] {
            let error = Pattern::new(source).expect_err(source);
            assert!(error.starts_with(problem), "{source}: {error}");
        }
        assert!(Pattern::new(&"(".repeat(100_000)).is_err());
        assert!(Pattern::new(&("(a".repeat(26) + &")*".repeat(26))).is_err());
        assert!(Pattern::new(&format!("^(?:{}){{1000}}$", "[a-z]".repeat(400))).is_err());
        assert!(Pattern::new("((a{10}){10}){10}").is_ok());
    }
}
