//! Typed access to rows, for a program's own use: no policy is asked.

use serde::de::DeserializeOwned;

use crate::db::Db;
use crate::error::Error;
use crate::filter::Condition;
use crate::json::Json;
use crate::operate;
use crate::typed::{Body, Model, given};

/// Creates a row: checks the body, makes the defaults that Prisma's client would make, and reads the row back.
pub async fn create<M: Model + DeserializeOwned>(db: &Db, body: &impl Body) -> Result<M, Error> {
    let resource = M::RESOURCE;
    let rows = operate::create(db, resource, given(body)?, &Condition::TRUE).await?;
    let row = rows.rows.first().map_or(Json::Null, |row| rows.json(row));
    serde_json::from_value(row.into())
        .map_err(|error| Error::new(format!("the new row of {} cannot be read: {error}", resource.name)))
}

/// How many rows there are.
pub async fn count<M: Model>(db: &Db) -> Result<i64, Error> {
    Ok(operate::count(db, M::RESOURCE, &Condition::TRUE).await?)
}
