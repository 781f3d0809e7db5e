//! XXH3 of 128 bits: it tells whether a file is what was written. Against someone who wants to deceive it is no help, and needs not be.

use std::fmt;
use std::hash::{Hash, Hasher};

use twox_hash::XxHash3_128;

/// The hash of some content. (As bytes, which need no room to be aligned.)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ContentHash([u8; 16]);

impl From<u128> for ContentHash {
    fn from(hash: u128) -> Self {
        Self(hash.to_le_bytes())
    }
}

impl ContentHash {
    /// Of bytes.
    pub(crate) fn of(content: &[u8]) -> Self {
        XxHash3_128::oneshot(content).into()
    }

    /// Of a value, by what it says: on every machine the same.
    pub(crate) fn of_value(value: &impl Hash) -> Self {
        let mut portable = Portable(Running::default());
        value.hash(&mut portable);
        portable.0.finish()
    }

    /// As it is kept in files.
    pub(super) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// From its 32 digits.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let whole = digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u128::from_str_radix(digits, 16).ok().filter(|_| whole).map(Self::from)
    }
}

/// Its 32 digits.
impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit = |half: u8| b"0123456789abcdef"[usize::from(half)];
        let mut digits = [0; 32];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(self.0.iter().rev()) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        f.write_str(std::str::from_utf8(&digits).unwrap_or_default())
    }
}

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The hash of content that comes in parts.
#[derive(Default)]
pub(super) struct Running(XxHash3_128);

impl Running {
    pub(super) fn add(&mut self, part: &[u8]) {
        self.0.write(part);
    }

    pub(super) fn finish(&self) -> ContentHash {
        self.0.finish_128().into()
    }
}

/// What `derive(Hash)` says of a value, without what differs between machines: the order of bytes and the size of a `usize`.
struct Portable(Running);

macro_rules! in_little_endian {
    ($($method:ident: $from:ty as $to:ty;)*) => {
        $(fn $method(&mut self, value: $from) {
            #[allow(clippy::cast_lossless)]
            self.0.add(&(value as $to).to_le_bytes());
        })*
    };
}

impl Hasher for Portable {
    fn write(&mut self, bytes: &[u8]) {
        self.0.add(bytes);
    }

    in_little_endian! {
        write_u16: u16 as u16;
        write_u32: u32 as u32;
        write_u64: u64 as u64;
        write_u128: u128 as u128;
        write_usize: usize as u64;
        write_i16: i16 as i16;
        write_i32: i32 as i32;
        write_i64: i64 as i64;
        write_i128: i128 as i128;
        write_isize: isize as i64;
    }

    /// The half of it: nobody asks.
    fn finish(&self) -> u64 {
        (self.0.0.finish_128() >> 64) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_back() {
        let hash = ContentHash::of(b"content");
        assert_eq!(ContentHash::parse(&hash.to_string()), Some(hash));
        assert_eq!(ContentHash::parse("0"), None);
        assert_eq!(ContentHash::parse(&"+".repeat(32)), None);
    }

    #[test]
    fn parts_are_the_whole() {
        let mut running = Running::default();
        running.add(b"con");
        running.add(b"tent");
        assert_eq!(running.finish(), ContentHash::of(b"content"));
    }

    #[test]
    fn a_value_has_one_hash() {
        let values = (1_usize, "a", Some(-1_isize), vec![true]);
        assert_eq!(ContentHash::of_value(&values).to_string(), "f907adfb0767610cb4cd67c5cd8db53c");
    }
}
