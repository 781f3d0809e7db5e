//! The schemas of a resource: row, bodies, page.

use super::components::Components;
use super::json::{Json, object};
use super::{prose, relations, scalars};
use crate::api::{ApiField, Presence, Resource};
use crate::schema::{FieldId, TypeId};

/// A whole row, with whatever is included.
pub(super) fn row<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    components.later(resource, "", |resource, components| {
        let documentation = components.model(resource).documentation.as_deref();
        shown(resource, true, components).with_some("description", prose::markdown(documentation))
    })
}

/// A whole row, with nothing included: what writing answers. Every one of its fields is there, so that nothing else has room.
pub(super) fn row_alone<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    let row = row(resource, components);
    if !relations::is_any_included(resource) {
        return row;
    }
    let fields = resource.fields.iter().filter(|field| !field.hidden).count();
    row.with("type", "object").with("maxProperties", Json::Literal(fields.to_string()))
}

/// What is selected of a row: anything, since an answer's schema cannot know the request.
pub(super) fn selected<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    components.later(resource, "Selected", |resource, components| {
        let model = components.model(resource).name.as_str();
        let description = format!("A `{model}`: all of its fields, or those that `select` names.");
        let row = shown(resource, false, components);
        let has_fields = resource.fields.iter().any(|field| !field.hidden);
        row.with_some("minProperties", has_fields.then_some(1_u32)).with("description", description)
    })
}

fn shown<'a>(resource: &'a Resource, is_whole: bool, components: &mut Components<'a>) -> Json {
    let mut shown = Vec::new();
    for field in resource.fields.iter().filter(|field| !field.hidden) {
        let schema = describe(field.field, scalars::read_field(field, components), components);
        shown.push((field.key.as_str(), schema, is_whole));
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.include) {
        shown.push((relation.key.as_str(), relations::included(relation, target, components), false));
    }
    closed_object(shown)
}

/// A composite type as answers show it.
pub(super) fn composite(id: TypeId, components: &mut Components<'_>) -> Json {
    let definition = components.schema.composite_type(id);
    let api = components.api;
    components.owned(definition.name.as_str(), |components| {
        let fields =
            api.composite(id).into_iter().flat_map(|item| &item.fields).filter(|field| !field.hidden);
        let fields = fields.map(|field| {
            let schema = describe(field.field, scalars::read_field(field, components), components);
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
            let schema = describe(field.field, scalars::body_field(field, components), components)
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
    /// It may take links away.
    pub(super) unlinks: bool,
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
            let schema = describe(field.field, scalars::body_field(field, components), components)
                .with_some("default", (body.default)(field).map(Json::literal));
            fields.push((field.key.as_str(), schema, is_required));
        }
        for (relation, target) in relations::of(resource, components.api, |relation| relation.write) {
            let links = relations::links(target, body.unlinks, components);
            fields.push((relation.key.as_str(), describe(relation.field, links, components), false));
        }
        closed_object(fields).with_some("description", prose::markdown(model.documentation.as_deref()))
    })
}

/// A page of rows.
pub(super) fn page<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json {
    let model = components.model(resource);
    components.owned(&format!("{}.Page", model.name), |components| {
        let limits = components.api.limits;
        let row = selected(resource, components);
        let rows = object! { "type": "array", "items": row, "maxItems": limits.take_max };
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
pub(super) fn describe(field: FieldId, schema: Json, components: &Components<'_>) -> Json {
    let documentation = components.schema.field(field).documentation.as_deref();
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
