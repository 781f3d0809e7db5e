//! Which characters names are made of.

use std::fmt::Write as _;

/// Prisma takes letters of every script, and a name is to be one in TypeScript and in Rust.
pub(super) fn may_begin(c: char) -> bool {
    c.is_alphabetic() && unicode_ident::is_xid_start(c)
}

pub(super) fn may_follow(c: char) -> bool {
    // The vowel AM of Thai and Lao begins no identifier.
    may_begin(c) || c.is_ascii_digit() || matches!(c, '_' | '\u{e33}' | '\u{eb3}')
}

/// Letters of living scripts that have one form alone: no two texts of them are the same to a file system or to rustc, which
/// normalise, and rustc warns of none.
const STABLE: &[(char, char)] = &[
    ('À', 'Ö'),
    ('Ø', 'ö'),
    ('ø', 'ı'),
    ('Ĵ', 'ķ'),
    ('Ĺ', 'ľ'),
    ('Ł', 'ň'),
    ('Ŋ', 'ž'),
    ('Ά', 'Ά'),
    ('Έ', 'Ί'),
    ('Ό', 'Ό'),
    ('Ύ', 'Ρ'),
    ('Σ', 'ώ'),
    ('Ѐ', 'џ'),
    ('Ґ', 'ӿ'),
    ('א', 'ת'),
    ('ؠ', 'ؿ'),
    ('ف', 'ي'),
    ('ก', 'ะ'),
    ('า', 'า'),
    ('เ', 'ๅ'),
    ('Ạ', 'ỹ'),
    ('ぁ', 'ゖ'),
    ('ァ', 'ヺ'),
    ('ー', 'ー'),
    ('㐀', '䶿'),
    ('一', '鿿'),
    ('가', '힣'),
];

/// The text with every other character of no ASCII as its number (`u1f71`; `U1f71` where an upper-case word begins).
pub(super) fn stable(text: &str, upper: bool) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() || STABLE.iter().any(|(first, last)| (*first..=*last).contains(&c)) {
            out.push(c);
        } else {
            out.push(if upper { 'U' } else { 'u' });
            // Writing to a String cannot fail.
            let _ = write!(out, "{:x}", u32::from(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_normalised_is_written_as_a_number() {
        assert_eq!(stable("größe_名字", false), "größe_名字");
        assert_eq!(stable("\u{212b}a\u{2f800}", false), "u212bau2f800");
        assert_eq!(stable("\u{1f71}", true), "U1f71");
        // A capital I with a dot has two characters in lower case.
        assert_eq!(stable(&"İ".to_lowercase(), false), "iu307");
    }

    #[test]
    fn ranges_are_sorted() {
        assert!(STABLE.iter().all(|(first, last)| first <= last));
        assert!(STABLE.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }
}
