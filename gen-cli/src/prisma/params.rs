//! Requests. Of the parameters of `generate`, whose DMMF may have hundreds of megabytes, only what is of use is built.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

#[derive(Deserialize)]
pub(super) struct Request<'t> {
    pub(super) id: Option<i64>,
    #[serde(borrow)]
    pub(super) method: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) params: Option<&'t RawValue>,
}

/// What is of use of the parameters.
#[derive(Debug)]
pub(super) struct Params {
    pub(super) generator: Generator,
    pub(super) schema_path: Option<String>,
    /// `{"datamodel": …, "mappings": …, "datasources": …}`: what `schema.json` holds.
    ///
    /// Without the mappings nobody could tell a view, which Prisma's client does not write to.
    pub(super) document: String,
}

/// The generator block.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Generator {
    pub(super) name: String,
    /// Absolute: Prisma has resolved it.
    pub(super) output: Option<Output>,
    /// Every key but Prisma's own.
    #[serde(default)]
    pub(super) config: BTreeMap<String, serde_json::Value>,
    /// Absolute: the file that the block stands in.
    pub(super) source_file_path: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Output {
    pub(super) value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'t> {
    generator: Generator,
    schema_path: Option<String>,
    #[serde(default)]
    datasources: Vec<Datasource>,
    #[serde(borrow)]
    dmmf: Dmmf<'t>,
}

#[derive(Deserialize)]
struct Dmmf<'t> {
    #[serde(borrow)]
    datamodel: &'t RawValue,
    #[serde(borrow)]
    mappings: Option<&'t RawValue>,
}

/// A datasource as far as it is the same for everybody: no URL, no path.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Datasource {
    name: Option<String>,
    provider: Option<String>,
    active_provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schemas: Option<Vec<String>>,
}

#[derive(Serialize)]
struct Document<'t> {
    datamodel: &'t RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    mappings: Option<&'t RawValue>,
    datasources: Vec<Datasource>,
}

impl Params {
    pub(super) fn read(text: &str) -> serde_json::Result<Self> {
        let Wire { generator, schema_path, datasources, dmmf } = serde_json::from_str(text)?;
        let document = serde_json::to_string(&Document {
            datamodel: dmmf.datamodel,
            mappings: dmmf.mappings,
            datasources,
        })?;
        Ok(Self { generator, schema_path, document })
    }
}
