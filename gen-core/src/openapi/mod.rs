//! Room `openapi`: the contract as an OpenAPI 3.1 document, for tools that read one.
//!
//! ```text
//! 1. operations   paths, printed one by one; each names the parameters, bodies and answers that it has
//! 2. components   what was named, defined once
//! 3. json         printed, keys in the order in which they were put
//! ```
//!
//! What it says is true of both servers, and as tight as JSON Schema can say it; what this cannot say stands in descriptions.

mod address;
mod common;
mod components;
mod filters;
mod include;
mod json;
mod many;
mod names;
mod operations;
mod parameters;
mod pattern;
mod printer;
mod problems;
mod prose;
mod relations;
mod resources;
mod scalars;
mod text;

#[cfg(test)]
mod tests;

use components::Components;
use json::{Json, object};
use names::Names;
use printer::Printer;

use crate::api::Api;
use crate::artifact::Sink;
use crate::schema::Schema;

const DESCRIPTION: &str = "\
Bodies and answers are JSON; problems are `application/problem+json`. Every answer has an `X-Request-Id`.

- A path that is not listed is 404 `no_such_route`; a method that its path has not is 405 `method_not_allowed`, with `Allow`. `HEAD` is wherever `GET` is.
- A query parameter that is not listed, or given twice, is 400 `invalid_query`. A key of a body that is not listed is 400 `validation_failed`.
- No text has U+0000 or half of a surrogate pair in it. JSON is nested at most {depth} deep.";

/// A longer list of tags does not fit on a line.
const TAGS_OF_A_LINE: usize = 3;

/// The document, as the text of a JSON file.
pub fn render(schema: &Schema, api: &Api) -> String {
    let mut text = String::new();
    write(schema, api, &mut Sink::new(&mut text, &mut |_| {}));
    text
}

/// The same, written part by part: neither the document nor the components are ever whole in memory.
pub fn write(schema: &Schema, api: &Api, sink: &mut Sink<'_>) {
    let names = Names::new(schema, api);
    let mut components = Components::new(schema, api, &names);
    let mut printer = Printer::new(sink);
    printer.entry("openapi", &"3.1.1".into());
    let info = object! {
        "title": "API",
        "version": "1.0.0",
        "description": DESCRIPTION.replace("{depth}", &api.limits.json_depth.to_string()),
        // What SPDX says where nothing is said.
        "license": object! { "name": "None is stated", "identifier": "NOASSERTION" },
    };
    printer.entry("info", &info);
    let server = object! { "url": "/", "description": "Where the router is mounted." };
    printer.entry("servers", &vec![server].into());
    let security = vec![object! {}, object! { "bearer": Json::List(Vec::new()) }];
    printer.entry("security", &security.into());
    let tags = api.resources.iter().map(|resource| {
        let model = components.model(resource);
        let name = model.name.as_str();
        let description = prose::markdown(model.documentation.as_deref());
        object! { "name": name, "description": description.unwrap_or_else(|| format!("Rows of `{name}`.").into()) }
    });
    if api.resources.len() <= TAGS_OF_A_LINE {
        printer.entry("tags", &tags.collect::<Vec<_>>().into());
    } else {
        let list = printer.open_list("tags");
        tags.for_each(|tag| printer.item(&tag));
        printer.close_long(list);
    }
    operations::print_paths(&mut components, &mut printer);
    components.print(&mut printer);
    printer.finish();
}
