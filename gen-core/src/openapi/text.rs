//! Text of JSON, written where it stands.

use crate::name::write_ts_string;

/// Ends a line, and indents the next.
pub(super) fn write_line_end(out: &mut String, depth: usize) {
    const LINE_END: &str = "\n                                ";
    if let Some(text) = LINE_END.get(..=2 * depth) {
        return out.push_str(text);
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', 2 * depth));
}

/// Writes a text as JSON, if it has room.
pub(super) fn write_text(out: &mut String, room: &mut usize, text: &str) -> bool {
    // No letter has more than four bytes.
    if text.len() / 4 > *room {
        return false;
    }
    if is_plain(text) {
        if !take(room, text.len() + 2) {
            return false;
        }
        out.push('"');
        out.push_str(text);
        out.push('"');
        return true;
    }
    let start = out.len();
    write_ts_string(text, out);
    take(room, out.get(start..).map_or(0, |escaped| escaped.chars().count()))
}

/// Writes a text as JSON; how wide it is.
pub(super) fn put_text(out: &mut String, text: &str) -> usize {
    let mut room = usize::MAX;
    write_text(out, &mut room, text);
    usize::MAX - room
}

/// Whether a text is ASCII of which nothing is escaped.
pub(super) fn is_plain(text: &str) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    // A byte's high bit is set where it is beyond ASCII, before a space, the last of ASCII, or one of the two.
    let odd = |word: u64| {
        let zero = |word: u64| word.wrapping_sub(ONES) & !word;
        let (quote, backslash, last) = (ONES * 0x22, ONES * 0x5c, ONES * 0x7f);
        (word
            | word.wrapping_sub(ONES * 0x20)
            | zero(word ^ quote)
            | zero(word ^ backslash)
            | zero(word ^ last))
            & HIGH
    };
    let bytes = text.as_bytes();
    let Some(last) = bytes.last_chunk::<8>() else {
        return bytes.iter().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
    };
    let (words, _) = bytes.as_chunks::<8>();
    words.iter().fold(odd(u64::from_le_bytes(*last)), |found, word| found | odd(u64::from_le_bytes(*word)))
        == 0
}

/// Writes ASCII, if it has room.
pub(super) fn put(out: &mut String, room: &mut usize, text: &str) -> bool {
    let has_room = take(room, text.len());
    if has_room {
        out.push_str(text);
    }
    has_room
}

pub(super) fn take(room: &mut usize, width: usize) -> bool {
    match room.checked_sub(width) {
        Some(rest) => {
            *room = rest;
            true
        }
        None => false,
    }
}
