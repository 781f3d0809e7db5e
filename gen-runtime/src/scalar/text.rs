//! Scalars that are texts: String, Bytes, Uuid, enum.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use uuid::Uuid;

use super::format;
use crate::descriptor::{Enum, Rules};
use crate::json::{Json, Text};
use crate::problem::{Fault, one_of};

/// The text of a JSON string, whatever it holds.
pub(super) fn text_of<'a>(json: &'a Json, what: &str) -> Result<&'a Text, Fault> {
    match json {
        Json::Text(text) => Ok(text),
        _ => Err(Fault::kind(what)),
    }
}

pub(super) fn read_string(json: Json, rules: &Rules) -> Result<String, Fault> {
    const WHAT: &str = "a string";
    let text = match json {
        Json::Text(Text::Valid(text)) if !text.contains('\0') => text,
        Json::Text(_) => return Err(Fault::format(WHAT)),
        _ => return Err(Fault::kind(WHAT)),
    };
    if let Some(max) = rules.max_length
        && text.chars().count() > max as usize
    {
        return Err(Fault::too_long(max));
    }
    if let Some(min) = rules.min_length
        && text.chars().count() < min as usize
    {
        return Err(Fault::too_short(min));
    }
    if let Some(format) = &rules.format {
        format::check(format, &text)?;
    }
    Ok(text)
}

pub(super) fn read_bytes(json: &Json) -> Result<Vec<u8>, Fault> {
    const WHAT: &str = "a base64 string";
    text_of(json, WHAT)?.valid().and_then(decode_base64).ok_or_else(|| Fault::format(WHAT))
}

pub(super) fn read_uuid(json: &Json) -> Result<Uuid, Fault> {
    const WHAT: &str = "a UUID";
    text_of(json, WHAT)?.valid().and_then(parse_uuid).ok_or_else(|| Fault::format(WHAT))
}

pub(super) fn read_enum(json: &Json, definition: &'static Enum) -> Result<&'static str, Fault> {
    let names = || definition.values.iter().map(|(name, _)| *name);
    let Json::Text(text) = json else { return Err(Fault::kind(&one_of(names()))) };
    let found = text.valid().and_then(|text| names().find(|name| *name == text));
    found.ok_or_else(|| Fault::enumeration(names()))
}

/// Standard base64 with its padding, and no other writing of the same bytes.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

pub(crate) fn encode_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// 8-4-4-4-12 hex digits in either case; none of the other forms that the uuid crate reads.
pub(crate) fn parse_uuid(text: &str) -> Option<Uuid> {
    let hyphens = [8, 13, 18, 23].iter().all(|at| text.as_bytes().get(*at) == Some(&b'-'));
    (text.len() == 36 && hyphens).then(|| Uuid::try_parse(text).ok()).flatten()
}
