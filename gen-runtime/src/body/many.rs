//! Bodies of operations on many rows: `{"data": [rows]}`, `{"where": …, "data": …}`, `{"where": …}`.

use super::{BodyKind, Given, read_one};
use crate::descriptor::Resource;
use crate::filter::{self, Condition};
use crate::json::{Json, Text};
use crate::problem::{Fault, FieldError, Step};
use crate::sql::Dialect;

const MAX_ROWS: usize = 1000;

/// The rows of a create-many, or everything that is wrong with all of them. Of too many none is looked at.
pub(crate) fn read_rows(resource: &Resource, json: Json) -> Result<Vec<Given>, Vec<FieldError>> {
    let mut errors = Vec::new();
    let [data] = members(["data"], json, &mut errors)?;
    let mut rows = Vec::new();
    let mut fail = |fault| errors.push(FieldError::new(vec![Step::from("data")], fault));
    match data {
        None => {}
        Some(Json::Array(items)) if items.is_empty() => fail(Fault::empty()),
        Some(Json::Array(items)) if items.len() > MAX_ROWS => fail(Fault::too_many(MAX_ROWS, "rows")),
        Some(Json::Array(items)) => {
            for (index, item) in items.into_iter().enumerate() {
                let path = [Step::from("data"), Step::Index(index)];
                rows.extend(read_given(resource, BodyKind::Create, item, &path, &mut errors));
            }
        }
        Some(Json::Null) => fail(Fault::not_null()),
        Some(_) => fail(Fault::kind("an array")),
    }
    if errors.is_empty() { Ok(rows) } else { Err(errors) }
}

/// Which rows an update-many changes, and how.
pub(crate) fn read_change(
    resource: &Resource,
    dialect: Dialect,
    json: Json,
) -> Result<(Condition, Given), Vec<FieldError>> {
    let mut errors = Vec::new();
    let [condition, data] = members(["where", "data"], json, &mut errors)?;
    let condition = condition.map(|json| read_where(resource, dialect, &json, &mut errors));
    let path = [Step::from("data")];
    if matches!(&data, Some(Json::Object(entries)) if entries.is_empty()) {
        errors.push(FieldError::new(path.to_vec(), Fault::empty()));
    }
    let given = data.and_then(|json| read_given(resource, BodyKind::Update, json, &path, &mut errors));
    match (condition, given) {
        (Some(condition), Some(given)) if errors.is_empty() => Ok((condition, given)),
        _ => Err(errors),
    }
}

/// Which rows a delete-many removes.
pub(crate) fn read_condition(
    resource: &Resource,
    dialect: Dialect,
    json: Json,
) -> Result<Condition, Vec<FieldError>> {
    let mut errors = Vec::new();
    let [condition] = members(["where"], json, &mut errors)?;
    let condition = condition.map(|json| read_where(resource, dialect, &json, &mut errors));
    condition.filter(|_| errors.is_empty()).ok_or(errors)
}

/// The members of the body, each of which has to be there. Fails where it is no object.
fn members<const N: usize>(
    names: [&str; N],
    json: Json,
    errors: &mut Vec<FieldError>,
) -> Result<[Option<Json>; N], Vec<FieldError>> {
    let Json::Object(mut entries) = json else {
        return Err(vec![FieldError::new(Vec::new(), Fault::kind("an object"))]);
    };
    let is_known = |name: &Text| name.valid().is_some_and(|name| names.contains(&name));
    for (name, _) in entries.iter().filter(|(name, _)| !is_known(name)) {
        errors.push(FieldError::new(vec![Step::Key(name.clone())], Fault::unknown()));
    }
    Ok(names.map(|name| {
        let place = entries.iter().position(|(key, _)| key.valid() == Some(name));
        if place.is_none() {
            errors.push(FieldError::new(vec![Step::from(name)], Fault::required()));
        }
        place.map(|place| entries.swap_remove(place).1)
    }))
}

fn read_where(resource: &Resource, dialect: Dialect, json: &Json, errors: &mut Vec<FieldError>) -> Condition {
    filter::read_own(resource, dialect, json).unwrap_or_else(|found| {
        errors.extend(found);
        Condition::TRUE
    })
}

/// What a row is given. What is wrong is added to `errors`, below the path.
fn read_given(
    resource: &Resource,
    kind: BodyKind,
    json: Json,
    path: &[Step],
    errors: &mut Vec<FieldError>,
) -> Option<Given> {
    if json == Json::Null {
        errors.push(FieldError::new(path.to_vec(), Fault::not_null()));
        return None;
    }
    match read_one(resource, kind, false, json) {
        Ok(body) => Some(body.given),
        Err(found) => {
            let below = found.into_iter().map(|mut error| {
                error.path.splice(0..0, path.iter().cloned());
                error
            });
            errors.extend(below);
            None
        }
    }
}
