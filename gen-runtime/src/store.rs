//! Typed access to rows, for a program's own use: no policy is asked.

use serde::de::DeserializeOwned;

use crate::db::Db;
use crate::error::Error;
use crate::filter::Condition;
use crate::json::{Json, Text};
use crate::operate;
use crate::scalar::to_json;
use crate::typed::{Body, Model, given};

/// Creates a row: checks the body, makes the defaults that Prisma's client would make, and reads the row back.
pub async fn create<M: Model + DeserializeOwned>(db: &Db, body: &impl Body) -> Result<M, Error> {
    let resource = M::RESOURCE;
    let row = operate::create(db, resource, given(body)?).await?;
    let entries = resource.fields.iter().zip(&row).filter(|(field, _)| !field.hidden);
    let json = entries.map(|(field, value)| (Text::from(field.key), to_json(field.scalar, value)));
    serde_json::from_value(Json::Object(json.collect()).into())
        .map_err(|error| Error::new(format!("the new row of {} cannot be read: {error}", resource.name)))
}

/// How many rows there are.
pub async fn count<M: Model>(db: &Db) -> Result<i64, Error> {
    Ok(operate::count(db, M::RESOURCE, &Condition::TRUE).await?)
}
