//! Room `dmmf`: Prisma's DMMF, as JSON, becomes a [`Datamodel`]. Versions 4 to 7, in any wrapping: the whole of `getDMMF()`,
//! `{"datamodel": …, "datasources": …}`, a generator's parameters (`{"dmmf": …}`), or the datamodel alone.
//!
//! 1. `json`: a pull reader; what is not wanted is checked and skipped, not built (a whole document may have 200 MB)
//! 2. `shape`: typed values; a wrong one is reported, and the reading goes on
//! 3. `model`, `value`: the parts of a datamodel
//! 4. `locate`: offsets become line, column and JSON path, when there is something to report

mod json;
mod locate;
mod model;
mod shape;
mod value;

#[cfg(test)]
mod tests;

use json::{Kind, Reader, Result};
use shape::Shape;

use crate::datamodel::{Datamodel, Text};
use crate::diag::{Diagnostic, Diagnostics, codes};

/// Reads a document. Nothing comes back when it is not JSON or holds no datamodel; otherwise all that could be read.
pub fn read_document<'t>(text: &'t str, diagnostics: &mut Diagnostics) -> Option<Datamodel<'t>> {
    if u32::try_from(text.len()).is_err() {
        diagnostics.push(Diagnostic::new(&codes::TOO_LARGE, "the document is larger than 4 GiB"));
        return None;
    }
    let mut shape = Shape { json: Reader::new(text), diagnostics };
    match read_root(&mut shape) {
        Ok(Some(datamodel)) => Some(datamodel),
        Ok(None) => {
            diagnostics.push(
                Diagnostic::new(&codes::NO_DATAMODEL, "the document has neither `datamodel` nor `models`")
                    .at(shape::offset(0)),
            );
            None
        }
        Err(error) => {
            diagnostics.push(Diagnostic::new(&codes::SYNTAX, error.message).at(shape::offset(error.at)));
            None
        }
    }
}

/// Whether the text is JSON.
pub(crate) fn is_json(text: &str) -> bool {
    let mut json = Reader::new(text);
    !text.starts_with('\u{feff}') && json.skip().and_then(|()| json.end()).is_ok()
}

/// Turns the offsets of diagnostics into places of the document.
pub fn locate(text: &str, diagnostics: &mut Diagnostics) {
    locate::locate(text, diagnostics);
}

fn read_root<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Datamodel<'t>>> {
    let datamodel = read_wrapping(shape, "the document")?;
    shape.json.end()?;
    Ok(datamodel)
}

/// An object that holds a datamodel, or is one.
fn read_wrapping<'t>(shape: &mut Shape<'t, '_>, name: &str) -> Result<Option<Datamodel<'t>>> {
    let mut own = Datamodel::default();
    let mut is_own = false;
    let mut inner: Option<Datamodel<'t>> = None;
    let (mut provider, mut writes) = (None, Vec::new());
    shape.object(name, |shape, key| {
        match key {
            "datamodel" => inner = read_datamodel(shape)?.or(inner.take()),
            // The parameters of a generator: the same once more. (It cannot nest on: `read_inner` knows no `dmmf`.)
            "dmmf" => inner = read_inner(shape)?.or(inner.take()),
            "datasources" => provider = read_provider(shape)?,
            "mappings" => writes = model::read_mappings(shape)?,
            _ => is_own |= read_part(shape, key, &mut own)?,
        }
        Ok(())
    })?;
    let mut datamodel = inner.or(is_own.then_some(own));
    if let Some(datamodel) = &mut datamodel {
        datamodel.provider = provider.or(datamodel.provider.take());
        if !writes.is_empty() {
            datamodel.writes = writes;
        }
    }
    Ok(datamodel)
}

fn read_inner<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Datamodel<'t>>> {
    let (mut inner, mut writes) = (None, Vec::new());
    shape.object("dmmf", |shape, key| {
        match key {
            "datamodel" => inner = read_datamodel(shape)?,
            "mappings" => writes = model::read_mappings(shape)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?;
    if let Some(datamodel) = &mut inner {
        datamodel.writes = writes;
    }
    Ok(inner)
}

fn read_datamodel<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Datamodel<'t>>> {
    let mut datamodel = Datamodel::default();
    let mut has_models = false;
    let Some(at) = shape.object("datamodel", |shape, key| {
        has_models |= key == "models";
        read_part(shape, key, &mut datamodel).map(drop)
    })?
    else {
        return Ok(None);
    };
    if !has_models {
        shape.missing("the datamodel", "models", at);
    }
    Ok(Some(datamodel))
}

/// One part of a datamodel; whether the key was of one.
fn read_part<'t>(shape: &mut Shape<'t, '_>, key: &str, datamodel: &mut Datamodel<'t>) -> Result<bool> {
    match key {
        "enums" => datamodel.enums = shape.list(key, model::read_enum)?,
        "models" => datamodel.models = shape.list(key, |shape| model::read_model(shape, "model"))?,
        "types" => datamodel.types = shape.list(key, |shape| model::read_model(shape, "composite type"))?,
        "indexes" => datamodel.indexes = shape.list(key, model::read_index)?,
        _ => {
            shape.json.skip()?;
            return Ok(false);
        }
    }
    Ok(true)
}

/// `activeProvider`, else `provider`, of the first of the `datasources`.
fn read_provider<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Text<'t>>> {
    let sources = shape.list("datasources", |shape| {
        let (mut active, mut written) = (None, None);
        shape.object("datasources", |shape, key| {
            match key {
                "activeProvider" => active = shape.text(key)?,
                // Prisma 2 and 3 have a list here.
                "provider" if shape.json.peek()? == Kind::Array => {
                    written = shape.texts(key)?.into_iter().next();
                }
                "provider" => written = shape.text(key)?,
                _ => shape.json.skip()?,
            }
            Ok(())
        })?;
        Ok(Some(active.or(written)))
    })?;
    Ok(sources.into_iter().next().flatten())
}
