//! Typed reading: a value of another kind than expected is reported and left behind, and the reading goes on.

use std::borrow::Cow;

use super::json::{Kind, Reader, Result};
use crate::datamodel::Text;
use crate::diag::{Diagnostic, Diagnostics, Offset, codes};

pub(super) struct Shape<'t, 'd> {
    pub(super) json: Reader<'t>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

/// An offset within a document whose length was checked.
pub(super) fn offset(at: usize) -> Offset {
    Offset(u32::try_from(at).unwrap_or(u32::MAX))
}

impl Kind {
    fn noun(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "a list",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        }
    }
}

impl<'t> Shape<'t, '_> {
    /// Whether a value of the kind comes next; else it is reported (`null` where it may stand is not) and left behind.
    fn is(&mut self, key: &str, wanted: Kind, may_be_null: bool) -> Result<bool> {
        let found = self.json.peek()?;
        if found == wanted {
            return Ok(true);
        }
        if !(found == Kind::Null && may_be_null) {
            self.wrong(key, wanted.noun(), found);
        }
        self.json.skip()?;
        Ok(false)
    }

    /// Reports the value that comes next.
    pub(super) fn wrong(&mut self, key: &str, wanted: &str, found: Kind) {
        let message = format!("`{key}` should be {wanted}, but is {}", found.noun());
        self.report(Diagnostic::new(&codes::WRONG_SHAPE, message), self.json.offset());
    }

    pub(super) fn missing(&mut self, what: &str, key: &str, at: usize) {
        self.report(Diagnostic::new(&codes::MISSING_KEY, format!("{what} has no `{key}`")), at);
    }

    fn report(&mut self, diagnostic: Diagnostic, at: usize) {
        self.diagnostics.push(diagnostic.at(offset(at)));
    }

    /// Goes through an object's members; `each` reads the value. Gives where the object begins, if it is one.
    pub(super) fn object(
        &mut self,
        name: &str,
        mut each: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<Option<usize>> {
        if !self.is(name, Kind::Object, true)? {
            return Ok(None);
        }
        let at = self.json.offset();
        self.json.open(Kind::Object)?;
        let mut first = true;
        while let Some(key) = self.json.next_key(&mut first)? {
            each(self, &key)?;
        }
        Ok(Some(at))
    }

    /// Reads a list; items of which `each` makes nothing are left out.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        mut each: impl FnMut(&mut Self) -> Result<Option<T>>,
    ) -> Result<Vec<T>> {
        let mut items = Vec::new();
        if !self.is(key, Kind::Array, true)? {
            return Ok(items);
        }
        self.json.open(Kind::Array)?;
        let mut first = true;
        while self.json.next_item(&mut first)? {
            items.extend(each(self)?);
        }
        items.shrink_to_fit();
        Ok(items)
    }

    /// A string; `null` counts as none.
    pub(super) fn text(&mut self, key: &str) -> Result<Option<Text<'t>>> {
        if !self.is(key, Kind::String, true)? {
            return Ok(None);
        }
        let at = offset(self.json.offset());
        Ok(Some(Text { value: self.json.string()?, at }))
    }

    /// A list of strings.
    pub(super) fn texts(&mut self, key: &str) -> Result<Vec<Text<'t>>> {
        self.list(key, |shape| shape.item_text(key))
    }

    /// A string, or a number or boolean as it is written (arguments of native types are strings, but need not be).
    pub(super) fn argument(&mut self, key: &str) -> Result<Option<Text<'t>>> {
        let kind = self.json.peek()?;
        let at = offset(self.json.offset());
        Ok(match kind {
            Kind::Number => Some(Text { value: Cow::Borrowed(self.json.number()?), at }),
            Kind::Boolean => Some(Text { value: self.json.boolean()?.to_string().into(), at }),
            _ => self.item_text(key)?,
        })
    }

    fn item_text(&mut self, key: &str) -> Result<Option<Text<'t>>> {
        if !self.is(key, Kind::String, false)? {
            return Ok(None);
        }
        let at = offset(self.json.offset());
        Ok(Some(Text { value: self.json.string()?, at }))
    }

    pub(super) fn boolean(&mut self, key: &str) -> Result<Option<bool>> {
        Ok(if self.is(key, Kind::Boolean, false)? { Some(self.json.boolean()?) } else { None })
    }
}
