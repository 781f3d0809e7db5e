//! Defaults.

use super::json::{Kind, Result};
use super::shape::{Shape, offset};
use crate::datamodel::{Value, ValueKind};

/// A default: a scalar, a list of scalars, or a function; `null` counts as none.
pub(super) fn read_value<'t>(shape: &mut Shape<'t, '_>, key: &str) -> Result<Option<Value<'t>>> {
    let kind = shape.json.peek()?;
    let at = offset(shape.json.offset());
    let kind = match kind {
        Kind::Array => ValueKind::List(shape.list(key, |shape| read_scalar(shape, key))?),
        Kind::Object => return read_function(shape, key),
        Kind::Null => {
            shape.json.skip()?;
            return Ok(None);
        }
        _ => return read_scalar(shape, key),
    };
    Ok(Some(Value { at, kind }))
}

fn read_scalar<'t>(shape: &mut Shape<'t, '_>, key: &str) -> Result<Option<Value<'t>>> {
    let kind = shape.json.peek()?;
    let at = offset(shape.json.offset());
    let kind = match kind {
        Kind::String => ValueKind::Text(shape.json.string()?),
        Kind::Number => ValueKind::Number(shape.json.number()?),
        Kind::Boolean => ValueKind::Boolean(shape.json.boolean()?),
        Kind::Object | Kind::Array | Kind::Null => {
            shape.wrong(key, "a string, a number or a boolean", kind);
            shape.json.skip()?;
            return Ok(None);
        }
    };
    Ok(Some(Value { at, kind }))
}

/// `{"name": "uuid", "args": [4]}`
fn read_function<'t>(shape: &mut Shape<'t, '_>, key: &str) -> Result<Option<Value<'t>>> {
    let (mut name, mut args) = (None, Vec::new());
    let Some(at) = shape.object(key, |shape, key| {
        match key {
            "name" => name = shape.text(key)?,
            "args" => args = shape.list(key, |shape| read_scalar(shape, "args"))?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?
    else {
        return Ok(None);
    };
    if name.is_none() {
        shape.missing("a default", "name", at);
    }
    Ok(name.map(|name| Value { at: offset(at), kind: ValueKind::Function { name, args } }))
}
