//! A pull reader of strict JSON (RFC 8259) over text in memory. What is skipped is checked, but not built.

use std::borrow::Cow;

/// Deeper nesting is refused; DMMF stays below 12.
const MAX_DEPTH: usize = 256;

/// Where and why the text is not JSON.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub(super) at: usize,
    pub(super) message: String,
}

pub(super) type Result<T> = std::result::Result<T, SyntaxError>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

/// What [`Reader::walk`] comes by.
pub(super) enum Event<'t> {
    /// A value begins.
    Value(Kind),
    /// A member's key, still escaped.
    Key(&'t str),
    /// An object or array ends.
    End,
}

pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// A byte order mark is let pass.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 } }
    }

    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// The kind of the value that comes next.
    pub(super) fn peek(&mut self) -> Result<Kind> {
        self.skip_space();
        match self.byte() {
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'"') => Ok(Kind::String),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't' | b'f') => Ok(Kind::Boolean),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(self.unexpected("a value")),
        }
    }

    /// Enters the object or array that comes next.
    pub(super) fn open(&mut self, kind: Kind) -> Result<()> {
        self.skip_space();
        self.expect(if kind == Kind::Object { b'{' } else { b'[' })
    }

    /// The next key of the object that was entered, or its end. `first` is the caller's, true at the beginning.
    pub(super) fn next_key(&mut self, first: &mut bool) -> Result<Option<Cow<'t, str>>> {
        Ok(if self.next_part(first, b'}')? { Some(self.key()?) } else { None })
    }

    /// Whether the array that was entered has another item.
    pub(super) fn next_item(&mut self, first: &mut bool) -> Result<bool> {
        self.next_part(first, b']')
    }

    fn next_part(&mut self, first: &mut bool, end: u8) -> Result<bool> {
        self.skip_space();
        if self.byte() == Some(end) {
            self.at += 1;
            return Ok(false);
        }
        if !std::mem::take(first) {
            if self.byte() != Some(b',') {
                return Err(self.unexpected(if end == b'}' { "`,` or `}`" } else { "`,` or `]`" }));
            }
            self.at += 1;
            self.skip_space();
        }
        Ok(true)
    }

    fn key(&mut self) -> Result<Cow<'t, str>> {
        if self.byte() != Some(b'"') {
            return Err(self.unexpected("a key in double quotes"));
        }
        let key = self.string()?;
        self.skip_space();
        self.expect(b':')?;
        Ok(key)
    }

    /// The string that comes next, unescaped.
    pub(super) fn string(&mut self) -> Result<Cow<'t, str>> {
        self.skip_space();
        let (raw, is_escaped) = self.scan_string()?;
        if !is_escaped {
            return Ok(Cow::Borrowed(raw));
        }
        // `raw_string` has checked the escapes, apart from surrogates.
        let begin = self.at - raw.len() - 1;
        unescape(raw)
            .map(Cow::Owned)
            .map_err(|at| SyntaxError { at: begin + at, message: "half of a surrogate pair".to_owned() })
    }

    /// The number that comes next, as it is written.
    pub(super) fn number(&mut self) -> Result<&'t str> {
        self.skip_space();
        let begin = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        match self.byte() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.text.get(begin..self.at).unwrap_or_default())
    }

    fn digits(&mut self) -> Result<()> {
        let begin = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == begin { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    pub(super) fn boolean(&mut self) -> Result<bool> {
        self.skip_space();
        let value = self.byte() == Some(b't');
        self.word(if value { "true" } else { "false" })?;
        Ok(value)
    }

    fn word(&mut self, word: &str) -> Result<()> {
        if self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.unexpected("a value"))
    }

    /// Checks the value that comes next and leaves it behind.
    pub(super) fn skip(&mut self) -> Result<()> {
        self.walk(&mut |_, _| {})
    }

    /// Nothing but white space may be left.
    pub(super) fn end(&mut self) -> Result<()> {
        self.skip_space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.unexpected("the end of the document")) }
    }

    /// Goes through the value that comes next, without recursion, and tells of each part with its offset.
    pub(super) fn walk(&mut self, tell: &mut impl FnMut(Event<'t>, usize)) -> Result<()> {
        // Of each container that is open: its kind, and whether it is still empty.
        let mut open: Vec<(Kind, bool)> = Vec::new();
        loop {
            let kind = self.peek()?;
            tell(Event::Value(kind), self.at);
            match kind {
                Kind::Object | Kind::Array => {
                    if open.len() == MAX_DEPTH {
                        return Err(self.error(format!("nested more than {MAX_DEPTH} deep")));
                    }
                    self.at += 1;
                    open.push((kind, true));
                }
                Kind::String => drop(self.raw_string()?),
                Kind::Number => drop(self.number()?),
                Kind::Boolean => drop(self.boolean()?),
                Kind::Null => self.word("null")?,
            }
            // Ends what ends here, and goes on to the next value.
            loop {
                let Some((kind, first)) = open.last_mut() else { return Ok(()) };
                let is_object = *kind == Kind::Object;
                if self.next_part(first, if is_object { b'}' } else { b']' })? {
                    if is_object {
                        let at = self.at;
                        if self.byte() != Some(b'"') {
                            return Err(self.unexpected("a key in double quotes"));
                        }
                        tell(Event::Key(self.raw_string()?), at);
                        self.skip_space();
                        self.expect(b':')?;
                    }
                    break;
                }
                tell(Event::End, self.at);
                open.pop();
            }
        }
    }

    /// The inside of the string that begins here, escapes checked but kept.
    fn raw_string(&mut self) -> Result<&'t str> {
        Ok(self.scan_string()?.0)
    }

    /// The same, and whether there are escapes.
    fn scan_string(&mut self) -> Result<(&'t str, bool)> {
        self.expect(b'"')?;
        let begin = self.at;
        let mut is_escaped = false;
        loop {
            match self.byte() {
                Some(b'"') => {
                    let raw = self.text.get(begin..self.at).unwrap_or_default();
                    self.at += 1;
                    return Ok((raw, is_escaped));
                }
                Some(b'\\') => {
                    is_escaped = true;
                    self.escape()?;
                }
                Some(0..=0x1f) => return Err(self.error("a control character within a string".to_owned())),
                Some(_) => self.at += plain(self.text.as_bytes().get(self.at..).unwrap_or_default()),
                None => return Err(self.error("the document ends within a string".to_owned())),
            }
        }
    }

    fn escape(&mut self) -> Result<()> {
        let rest = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        self.at += match rest {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [b'u', digits @ ..] if digits.len() >= 4 && digits.iter().take(4).all(u8::is_ascii_hexdigit) => 6,
            _ => return Err(self.error("an escape that JSON does not know".to_owned())),
        };
        Ok(())
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.byte() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.unexpected(&format!("`{}`", char::from(byte))))
    }

    #[cold]
    fn unexpected(&self, wanted: &str) -> SyntaxError {
        let found = match self.text.get(self.at..).map(|rest| rest.chars().next()) {
            Some(Some(c)) => format!("`{}`", c.escape_debug()),
            _ => "the end of the document".to_owned(),
        };
        self.error(format!("expected {wanted}, found {found}"))
    }

    fn error(&self, message: String) -> SyntaxError {
        SyntaxError { at: self.at, message }
    }
}

/// How many bytes, of the next eight, come before one that ends a string, escapes or may not stand in it. The first is none of these: where
/// fewer than eight are left, it is all that is told.
fn plain(rest: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let Some(next) = rest.first_chunk::<8>() else { return 1 };
    let word = u64::from_le_bytes(*next);
    // The high bit of the first such byte is set, and of none before it.
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let found = (zero(word ^ (ONES * 0x22)) | zero(word ^ (ONES * 0x5c)) | control) & (ONES << 7);
    (found.trailing_zeros() / 8) as usize
}

/// Resolves the escapes, which are known to be well-formed; an error is the place of half a surrogate pair.
fn unescape(raw: &str) -> std::result::Result<String, usize> {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(escape) = rest.find('\\') {
        out.push_str(rest.get(..escape).unwrap_or_default());
        let at = raw.len() - rest.len() + escape;
        let tail = rest.get(escape + 1..).unwrap_or_default();
        let (c, used) = match tail.as_bytes().first() {
            Some(b'b') => ('\u{8}', 1),
            Some(b'f') => ('\u{c}', 1),
            Some(b'n') => ('\n', 1),
            Some(b'r') => ('\r', 1),
            Some(b't') => ('\t', 1),
            Some(b'u') => unicode(tail).ok_or(at)?,
            _ => (tail.chars().next().unwrap_or('\\'), 1),
        };
        out.push(c);
        rest = tail.get(used..).unwrap_or_default();
    }
    out.push_str(rest);
    Ok(out)
}

/// The character of `u0041…` or `ud83d\ude00…`, and how many bytes tell it.
fn unicode(tail: &str) -> Option<(char, usize)> {
    let unit = |from: usize| u32::from_str_radix(tail.get(from..from + 4)?, 16).ok();
    let high = unit(1)?;
    if let Some(c) = char::from_u32(high) {
        return Some((c, 5));
    }
    let low = (high < 0xdc00 && tail.get(5..7) == Some("\\u")).then(|| unit(7)).flatten()?;
    if !(0xdc00..0xe000).contains(&low) {
        return None;
    }
    char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)).map(|c| (c, 11))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_ends_where_it_does_wherever_that_is() {
        for letter in ["x", "é", "\u{80}", "\u{7f}", "!", "#", "😀"] {
            for before in 0..18 {
                for behind in 0..10 {
                    let (text, rest) = (letter.repeat(before), letter.repeat(behind));
                    let string = format!("\"{text}\"{rest}");
                    let mut reader = Reader::new(&string);
                    assert_eq!(reader.string().ok().as_deref(), Some(text.as_str()), "{string}");
                    assert_eq!(reader.offset(), text.len() + 2, "{string}");
                    let escaped = format!("\"{text}\\n{rest}\"");
                    assert_eq!(Reader::new(&escaped).string().ok(), Some(format!("{text}\n{rest}").into()));
                    for wrong in [format!("\"{text}\t{rest}\""), format!("\"{text}\u{1f}{rest}\"")] {
                        assert_eq!(
                            Reader::new(&wrong).string().map_err(|error| error.at).err(),
                            Some(text.len() + 1)
                        );
                    }
                    let open = format!("\"{text}");
                    assert_eq!(Reader::new(&open).string().map_err(|error| error.at).err(), Some(open.len()));
                }
            }
        }
    }
}
