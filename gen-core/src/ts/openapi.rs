//! Layer `openapi`: the contract as a document that other tools read.

use std::sync::Arc;

use crate::artifact::Draft;

use super::Layer;
use super::context::Context;
use super::shared::draft;

const LAYER: Layer = Layer::OpenApi;

pub(super) fn drafts<'a>(context: &Arc<Context<'a>>) -> Vec<Draft<'a>> {
    let context = Arc::clone(context);
    vec![draft(LAYER, "openapi/openapi.json".to_owned(), move |sink| {
        crate::openapi::write(context.schema, context.api, sink);
    })]
}
