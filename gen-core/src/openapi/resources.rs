//! The schemas of a resource: row, bodies, page.

use super::components::Components;
use super::json::{Json, object};
use super::{prose, scalars};
use crate::api::{ApiField, Presence, Resource};
use crate::schema::TypeId;

/// A row as answers show it.
pub(super) fn row(resource: &Resource, components: &mut Components<'_>) -> Json {
    let model = components.model(resource);
    components.owned(model.name.as_str(), |components| {
        let fields = resource.fields.iter().filter(|field| !field.hidden).map(|field| {
            let schema = describe(field, scalars::read_field(field, components), components);
            (field.key.as_str(), schema, true)
        });
        closed_object(fields.collect())
            .with_some("description", prose::markdown(model.documentation.as_deref()))
    })
}

/// A composite type as answers show it.
pub(super) fn composite(id: TypeId, components: &mut Components<'_>) -> Json {
    let definition = components.schema.composite_type(id);
    let api = components.api;
    components.owned(definition.name.as_str(), |components| {
        let fields =
            api.composite(id).into_iter().flat_map(|item| &item.fields).filter(|field| !field.hidden);
        let fields = fields.map(|field| {
            let schema = describe(field, scalars::read_field(field, components), components);
            (field.key.as_str(), schema, true)
        });
        closed_object(fields.collect())
            .with_some("description", prose::markdown(definition.documentation.as_deref()))
    })
}

/// A composite type as bodies hold it.
pub(super) fn composite_input(id: TypeId, components: &mut Components<'_>) -> Json {
    let definition = components.schema.composite_type(id);
    let api = components.api;
    components.owned(&format!("{}.Input", definition.name), |components| {
        let fields = api.composite(id).into_iter().flat_map(|item| &item.fields);
        let fields = fields.filter(|field| field.create != Presence::Absent).map(|field| {
            let schema = describe(field, scalars::body_field(field, components), components)
                .with_some("default", field.default.as_deref().map(Json::literal));
            (field.key.as_str(), schema, field.create == Presence::Required)
        });
        closed_object(fields.collect())
            .with_some("description", prose::markdown(definition.documentation.as_deref()))
    })
}

/// A kind of body.
pub(super) struct Body {
    /// What its schema is called, behind the model's name.
    pub(super) name: &'static str,
    pub(super) presence: fn(&ApiField) -> Presence,
    /// What an absent field becomes, as JSON.
    pub(super) default: fn(&ApiField) -> Option<&str>,
}

/// A request's body.
pub(super) fn body(resource: &Resource, body: &Body, components: &mut Components<'_>) -> Json {
    let model = components.model(resource);
    components.owned(&format!("{}.{}", model.name, body.name), |components| {
        let mut fields = Vec::new();
        for field in &resource.fields {
            let is_required = match (body.presence)(field) {
                Presence::Absent => continue,
                Presence::Optional => false,
                Presence::Required => true,
            };
            let schema = describe(field, scalars::body_field(field, components), components)
                .with_some("default", (body.default)(field).map(Json::literal));
            fields.push((field.key.as_str(), schema, is_required));
        }
        closed_object(fields).with_some("description", prose::markdown(model.documentation.as_deref()))
    })
}

/// A page of rows.
pub(super) fn page(resource: &Resource, components: &mut Components<'_>) -> Json {
    let model = components.model(resource);
    components.owned(&format!("{}.Page", model.name), |components| {
        let limits = components.api.limits;
        let rows =
            object! { "type": "array", "items": row(resource, components), "maxItems": limits.take_max };
        let meta = components.common("PageMeta", |_| {
            closed_object(vec![
                ("total", count_of("Rows that the `where` finds, on all pages."), true),
                ("skip", count_of("As the request said it, or its default."), true),
                ("take", count_of("As the request said it, or its default."), true),
                ("hasMore", object! { "type": "boolean", "description": "Rows follow this page." }, true),
                (
                    "nextCursor",
                    object! {
                        "type": Json::texts(["string", "null"]),
                        "description": "Null: there are no cursors yet.",
                    },
                    true,
                ),
            ])
        });
        closed_object(vec![("data", rows, true), ("meta", meta, true)])
    })
}

/// A number of rows.
pub(super) fn count(components: &mut Components<'_>) -> Json {
    components
        .common("Count", |_| closed_object(vec![("total", count_of("Rows that the `where` finds."), true)]))
}

fn count_of(description: &str) -> Json {
    object! { "type": "integer", "minimum": 0_u32, "description": description }
}

/// An object with these properties and no other; the flag says that one is always there.
pub(super) fn closed_object(fields: Vec<(&str, Json, bool)>) -> Json {
    let required: Vec<_> =
        fields.iter().filter(|(.., required)| *required).map(|(key, ..)| Json::from(*key)).collect();
    let properties: Vec<_> = fields.into_iter().map(|(key, schema, _)| (key.to_owned(), schema)).collect();
    let object = object! { "type": "object", "properties": properties };
    let object = if required.is_empty() { object } else { object.with("required", required) };
    object.with("additionalProperties", false)
}

/// What the schema says of a field stands before what is said of its scalar.
fn describe(field: &ApiField, schema: Json, components: &Components<'_>) -> Json {
    let documentation = components.schema.field(field.field).documentation.as_deref();
    let Some(mut text) = prose::markdown(documentation) else { return schema };
    let Json::Object(mut entries) = schema else { return schema };
    entries.retain(|(key, value)| match value {
        Json::Text(own) if key == "description" => {
            text.push_str("\n\n");
            text.push_str(own);
            false
        }
        _ => true,
    });
    Json::Object(entries).with("description", text)
}
