//! `@gen.…` annotations in `///` comments: what they say of a model or field. `docs/contract.md` has the list.

mod pattern;
mod read;

use std::ops::RangeInclusive;

use read::{Argument, Written};

use super::classify::Shown;
use super::resolve::Context;
use super::{FieldKind, NativeType, Scalar};
use crate::datamodel::Text;
use crate::diag::{Diagnostic, codes};
use crate::rare::Usual;

pub use pattern::Pattern;

/// What is said of a model.
#[derive(Debug, Default, Hash)]
pub struct ModelAnnotations {
    /// `@gen.path("articles")`: one path segment.
    pub path: Option<String>,
    /// `@gen.ops(list, get)`: the words as they are written.
    pub ops: Option<Vec<String>>,
}

/// What is said of a field.
#[derive(Debug, Default, Clone, PartialEq, Hash)]
pub struct FieldAnnotations {
    /// `@gen.hide`: in no answer, filter, order or selection.
    pub hide: bool,
    /// `@gen.readonly`: in no body.
    pub readonly: bool,
    /// `@gen.min(n)`, in plain digits.
    pub min: Option<String>,
    /// `@gen.max(n)`, in plain digits.
    pub max: Option<String>,
    /// `@gen.length(min, max)`, in code points.
    pub length: Option<(u32, u32)>,
    /// `@gen.pattern("…")`, `@gen.email`, `@gen.url`.
    pub format: Option<Format>,
}

impl Usual for FieldAnnotations {
    const USUAL: &'static Self =
        &Self { hide: false, readonly: false, min: None, max: None, length: None, format: None };
}

/// What a text has to look like.
#[derive(Debug, Clone, PartialEq, Hash)]
pub enum Format {
    /// As this pattern.
    Pattern(Pattern),
    /// An email address.
    Email,
    /// A URL with `http` or `https`.
    Url,
}

const OF_MODELS: &[&str] = &["path", "ops"];
const OF_FIELDS: &[&str] = &["hide", "readonly", "min", "max", "length", "pattern", "email", "url"];

/// Where a comment stands.
struct Place<'d, 't> {
    /// `the model `Post``
    what: String,
    text: &'d Text<'t>,
}

impl Place<'_, '_> {
    fn report(&self, context: &mut Context<'_, '_>, message: String, help: Option<String>) {
        let diagnostic = Diagnostic::new(&codes::ANNOTATION, message).at(self.text.at);
        context.diagnostics.push(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }
}

/// A model's comment: its prose, and what the annotations say.
pub(super) fn of_model(
    context: &mut Context<'_, '_>,
    name: &str,
    documentation: Option<&Text<'_>>,
) -> (Option<String>, ModelAnnotations) {
    let mut found = ModelAnnotations::default();
    let prose = each(context, format!("the model `{name}`"), documentation, OF_MODELS, |written, _| {
        match (written.name.as_str(), written.arguments.as_deref()) {
            ("path", Some([Argument::Text(path)])) if is_segment(path) => found.path = Some(path.clone()),
            ("path", _) => return Err("takes one path segment of letters, digits, `-`, `_`, `.` and `~` in double quotes: `@gen.path(\"articles\")`".to_owned()),
            (_, Some(words)) if !words.is_empty() => {
                let words: Option<Vec<_>> = words
                    .iter()
                    .map(|word| match word {
                        Argument::Word(word) => Some(word.clone()),
                        _ => None,
                    })
                    .collect();
                found.ops = Some(words.ok_or_else(|| OPS.to_owned())?);
            }
            _ => return Err(OPS.to_owned()),
        }
        Ok(())
    });
    (prose, found)
}

const LENGTH: &str = "takes the least and the greatest number of characters: `@gen.length(1, 80)`";
const OPS: &str = "takes the names of operations: `@gen.ops(list, get)`";

fn is_segment(path: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    !path.is_empty() && path.chars().all(fits) && !matches!(path, "." | "..")
}

/// A field's comment: its prose, and what the annotations say.
pub(super) fn of_field(
    context: &mut Context<'_, '_>,
    name: Shown<'_>,
    documentation: Option<&Text<'_>>,
    kind: FieldKind,
    native: Option<&NativeType>,
) -> (Option<String>, FieldAnnotations) {
    let mut found = FieldAnnotations::default();
    if documentation.is_none() {
        return (None, found);
    }
    let what = format!("the field `{name}`");
    let prose = each(context, what, documentation, OF_FIELDS, |written, _| {
        check_kind(&written.name, kind, native)?;
        set(&mut found, written, kind, native)
    });
    if let (Some(documentation), Some(problem)) = (documentation, contradiction(&found)) {
        let place = Place { what: String::new(), text: documentation };
        place.report(context, format!("the field `{name}` {problem}"), Some("swap them".to_owned()));
        (found.min, found.max) = (None, None);
    }
    (prose, found)
}

/// A comment of what takes no annotation: an enum, a value of one, a composite type.
pub(super) fn of_other(
    context: &mut Context<'_, '_>,
    what: String,
    documentation: Option<&Text<'_>>,
) -> Option<String> {
    each(context, what, documentation, &[], |_, _| Ok(()))
}

fn set(
    found: &mut FieldAnnotations,
    written: &Written,
    kind: FieldKind,
    native: Option<&NativeType>,
) -> Result<(), String> {
    let name = written.name.as_str();
    if matches!(name, "pattern" | "email" | "url") && found.format.is_some() {
        return Err(
            "is beside another of `@gen.pattern`, `@gen.email` and `@gen.url`: a field has one".to_owned()
        );
    }
    match (name, written.arguments.as_deref()) {
        ("hide", None) => found.hide = true,
        ("readonly", None) => found.readonly = true,
        ("email", None) => found.format = Some(Format::Email),
        ("url", None) => found.format = Some(Format::Url),
        ("hide" | "readonly" | "email" | "url", Some(_)) => return Err("takes no arguments".to_owned()),
        ("min" | "max", Some([Argument::Number(number)])) => {
            if let Some(range) = integers(kind, native)
                && !number.parse().is_ok_and(|number| range.contains(&number))
            {
                return Err(format!("takes an integer from {} to {} here", range.start(), range.end()));
            }
            let number = Some(plain(number));
            *(if name == "min" { &mut found.min } else { &mut found.max }) = number;
        }
        ("min" | "max", _) => return Err(format!("takes one number: `@gen.{name}(1)`")),
        ("length", arguments) => {
            let range = match arguments {
                Some([Argument::Number(min), Argument::Number(max)]) => {
                    min.parse().ok().zip(max.parse().ok())
                }
                _ => None,
            };
            found.length = Some(range.filter(|(min, max)| min <= max).ok_or(LENGTH)?);
        }
        ("pattern", Some([Argument::Text(source)])) => {
            let pattern =
                Pattern::new(source).map_err(|problem| format!("cannot take this pattern: {problem}"))?;
            found.format = Some(Format::Pattern(pattern));
        }
        _ => return Err("takes one pattern in double quotes: `@gen.pattern(\"^[a-z]+$\")`".to_owned()),
    }
    Ok(())
}

/// The range of the scalar, where it is one of integers.
fn integers(kind: FieldKind, native: Option<&NativeType>) -> Option<RangeInclusive<i64>> {
    match kind {
        FieldKind::Scalar(Scalar::Int) if native.is_some_and(|native| native.name == "UnsignedInt") => {
            Some(0..=u32::MAX.into())
        }
        FieldKind::Scalar(Scalar::Int) => Some(i32::MIN.into()..=i32::MAX.into()),
        FieldKind::Scalar(Scalar::BigInt) => Some(i64::MIN..=i64::MAX),
        _ => None,
    }
}

/// Digits without zeros that say nothing, and never `-0`.
fn plain(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    match (whole, fraction) {
        ("0", "") => "0".to_owned(),
        (_, "") => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{fraction}"),
    }
}

/// Which annotations a field of this kind can have.
fn check_kind(name: &str, kind: FieldKind, native: Option<&NativeType>) -> Result<(), String> {
    let is_text = matches!(kind, FieldKind::Scalar(Scalar::String))
        && !native.is_some_and(|native| matches!(native.name.as_str(), "Uuid" | "UniqueIdentifier"));
    let is_number =
        matches!(kind, FieldKind::Scalar(Scalar::Int | Scalar::BigInt | Scalar::Float | Scalar::Decimal));
    match name {
        _ if matches!(kind, FieldKind::Relation(..)) => {
            Err("stands on a field that is a relation".to_owned())
        }
        "min" | "max" if !is_number => Err("stands on a field that is no number".to_owned()),
        "length" | "pattern" | "email" | "url" if !is_text => {
            Err("stands on a field that is no text".to_owned())
        }
        _ => Ok(()),
    }
}

fn contradiction(found: &FieldAnnotations) -> Option<&'static str> {
    let (Some(min), Some(max)) = (&found.min, &found.max) else { return None };
    // As doubles: what they cannot tell apart is no contradiction that matters.
    let (min, max) = (min.parse::<f64>().ok()?, max.parse::<f64>().ok()?);
    (min > max).then_some("has a `@gen.min` above its `@gen.max`")
}

/// Hands every annotation of a comment to `take`, and reports those that are unknown, misplaced, twice there or wrong.
fn each(
    context: &mut Context<'_, '_>,
    what: String,
    documentation: Option<&Text<'_>>,
    known: &[&str],
    mut take: impl FnMut(&Written, &mut Context<'_, '_>) -> Result<(), String>,
) -> Option<String> {
    let text = documentation?;
    let comment = read::read(&text.value);
    let place = Place { what, text };
    if comment.has_zod && !std::mem::replace(&mut context.has_warned_of_zod, true) {
        let message = "comments with `@zod` are left alone";
        context.diagnostics.push(Diagnostic::new(&codes::ZOD_COMMENT, message).at(text.at));
    }
    for error in comment.errors {
        let message = format!("{} has an annotation that cannot be read: {error}", place.what);
        let help = "it is written as `@gen.length(1, 80)`, with a blank before and behind; in backquotes it is only talked about";
        place.report(context, message, Some(help.to_owned()));
    }
    let mut seen = Vec::new();
    for written in &comment.written {
        let name = written.name.as_str();
        if !known.contains(&name) {
            report_unknown(context, &place, name, known);
        } else if seen.contains(&name) {
            let help = Some("keep the one that is meant".to_owned());
            place.report(context, format!("{} has `@gen.{name}` twice", place.what), help);
        } else if let Err(problem) = take(written, context) {
            place.report(context, format!("`@gen.{name}` of {} {problem}", place.what), None);
        }
        seen.push(name);
    }
    comment.prose
}

fn report_unknown(context: &mut Context<'_, '_>, place: &Place<'_, '_>, name: &str, known: &[&str]) {
    let elsewhere = if OF_MODELS.contains(&name) {
        Some("a model")
    } else if OF_FIELDS.contains(&name) {
        Some("a field")
    } else {
        None
    };
    if let Some(elsewhere) = elsewhere {
        let message = format!("`@gen.{name}` stands on {}", place.what);
        place.report(context, message, Some(format!("it belongs in the comment of {elsewhere}")));
        return;
    }
    let message = format!("{} has an unknown annotation `@gen.{name}`", place.what);
    let all = || OF_MODELS.iter().chain(OF_FIELDS).copied();
    let candidates: Vec<&str> = if known.is_empty() { all().collect() } else { known.to_vec() };
    let help = match nearest(name, &candidates) {
        Some(near) => format!("did you mean `@gen.{near}`?"),
        None => format!(
            "there are {}",
            candidates.iter().map(|name| format!("`@gen.{name}`")).collect::<Vec<_>>().join(", ")
        ),
    };
    place.report(context, message, Some(help));
}

/// The candidate that is at most two letters away.
pub(crate) fn nearest<'c>(name: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let name = name.to_lowercase();
    let near = candidates.iter().map(|candidate| (distance(&name, &candidate.to_lowercase()), *candidate));
    near.filter(|(distance, candidate)| *distance <= 2 && *distance < candidate.len())
        .min()
        .map(|(_, near)| near)
}

/// Letters added, left out or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (above, c) in a.chars().enumerate() {
        let mut diagonal = above;
        let mut left = above + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, other) in row.iter_mut().skip(1).zip(&b) {
            let changed = diagonal + usize::from(c != *other);
            diagonal = *cell;
            *cell = changed.min(diagonal + 1).min(left + 1);
            left = *cell;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{nearest, plain};

    #[test]
    fn the_nearest_name() {
        assert_eq!(nearest("lenght", &["min", "length"]), Some("length"));
        assert_eq!(nearest("Hide", &["hide", "min"]), Some("hide"));
        assert_eq!(nearest("mn", &["hide", "min"]), Some("min"));
        assert_eq!(nearest("whatever", &["hide", "min"]), None);
    }

    #[test]
    fn numbers_are_canonical() {
        let of = |text| plain(text);
        assert_eq!([of("007"), of("-0.0"), of("1.50"), of("-0.5")], ["7", "0", "1.5", "-0.5"]);
    }
}
