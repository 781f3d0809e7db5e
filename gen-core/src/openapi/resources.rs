//! The schemas of a resource: row, bodies, page.

use super::address::Part;
use super::common::Common;
use super::components::Components;
use super::json::{Entries, Json, object, text};
use super::{prose, relations, scalars};
use crate::api::{ApiField, Presence, Resource};
use crate::schema::{FieldId, TypeId};

/// A whole row, with whatever is included.
pub(super) fn row<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let documentation = components.model(resource).documentation.as_deref();
    shown(resource, true, components).with_some("description", prose::markdown(documentation))
}

/// A whole row, with nothing included: what writing answers. Every one of its fields is there, so that nothing else has room.
pub(super) fn row_alone<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let row = components.part(resource, Part::Row);
    if !relations::is_any_included(resource) {
        return row;
    }
    let fields = resource.fields.iter().filter(|field| !field.hidden).count();
    let fields = u32::try_from(fields).unwrap_or(u32::MAX);
    row.with("type", "object").with("maxProperties", fields)
}

/// What is selected of a row: anything, since an answer's schema cannot know the request.
pub(super) fn selected<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let model = components.model(resource).name.as_str();
    let description = format!("A `{model}`: all of its fields, or those that `select` names.");
    let row = shown(resource, false, components);
    let has_fields = resource.fields.iter().any(|field| !field.hidden);
    row.with_some("minProperties", has_fields.then_some(1_u32)).with("description", description)
}

fn shown<'a>(resource: &'a Resource, is_whole: bool, components: &mut Components<'a>) -> Json<'a> {
    let mut shown = Closed::new(resource.fields.len());
    for field in resource.fields.iter().filter(|field| !field.hidden) {
        let schema = describe(field.field, scalars::read_field(field, components), components);
        shown.add(&field.key, schema, is_whole);
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.include) {
        shown.add(&relation.key, relations::included(relation, target, components), false);
    }
    shown.done()
}

/// A composite type as answers show it.
pub(super) fn composite<'a>(id: TypeId, components: &mut Components<'a>) -> Json<'a> {
    let documentation = components.schema.composite_type(id).documentation.as_deref();
    let mut shown = Closed::new(0);
    let fields = components.api.composite(id).into_iter().flat_map(|item| &item.fields);
    for field in fields.filter(|field| !field.hidden) {
        let schema = describe(field.field, scalars::read_field(field, components), components);
        shown.add(&field.key, schema, true);
    }
    shown.done().with_some("description", prose::markdown(documentation))
}

/// A composite type as bodies hold it.
pub(super) fn composite_input<'a>(id: TypeId, components: &mut Components<'a>) -> Json<'a> {
    let documentation = components.schema.composite_type(id).documentation.as_deref();
    let mut input = Closed::new(0);
    let fields = components.api.composite(id).into_iter().flat_map(|item| &item.fields);
    for field in fields.filter(|field| field.create != Presence::Absent) {
        let schema = describe(field.field, scalars::body_field(field, components), components)
            .with_some("default", field.default.as_deref().map(Json::literal));
        input.add(&field.key, schema, field.create == Presence::Required);
    }
    input.done().with_some("description", prose::markdown(documentation))
}

/// A kind of body.
pub(super) struct Body {
    presence: fn(&ApiField) -> Presence,
    /// What an absent field becomes, as JSON.
    default: fn(&ApiField) -> Option<&str>,
    /// What it says of links: it may take some away.
    links: Part,
}

pub(super) const CREATE: Body =
    Body { presence: |field| field.create, default: |field| field.default.as_deref(), links: Part::Links };
pub(super) const REPLACE: Body = Body {
    presence: |field| field.replace,
    default: |field| field.replacement.as_deref(),
    links: Part::Links,
};
pub(super) const UPDATE: Body =
    Body { presence: |field| field.update, default: |_| None, links: Part::LinkChanges };

/// A request's body.
pub(super) fn body<'a>(resource: &'a Resource, body: &Body, components: &mut Components<'a>) -> Json<'a> {
    let mut fields = Closed::new(resource.fields.len());
    for field in &resource.fields {
        let is_required = match (body.presence)(field) {
            Presence::Absent => continue,
            Presence::Optional => false,
            Presence::Required => true,
        };
        let schema = describe(field.field, scalars::body_field(field, components), components)
            .with_some("default", (body.default)(field).map(Json::literal));
        fields.add(&field.key, schema, is_required);
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.write) {
        let links = components.part(target, body.links);
        fields.add(&relation.key, describe(relation.field, links, components), false);
    }
    let documentation = components.model(resource).documentation.as_deref();
    fields.done().with_some("description", prose::markdown(documentation))
}

/// A page of rows.
pub(super) fn page<'a>(resource: &'a Resource, components: &mut Components<'a>) -> Json<'a> {
    let row = components.part(resource, Part::Selected);
    let rows = object! { "type": text("array"), "items": row, "maxItems": components.api.limits.take_max };
    closed_object([("data", rows, true), ("meta", components.common(Common::PageMeta), true)])
}

/// What a page says beside its rows.
pub(super) fn page_meta() -> Json<'static> {
    closed_object([
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
}

/// A number of rows.
pub(super) fn counted() -> Json<'static> {
    closed_object([("total", count_of("Rows that the `where` finds."), true)])
}

fn count_of(description: &'static str) -> Json<'static> {
    object! { "type": "integer", "minimum": 0_u32, "description": description }
}

/// An object that has no other properties than these.
pub(super) struct Closed<'a> {
    properties: Entries<'a>,
    required: Vec<Json<'a>>,
}

impl<'a> Closed<'a> {
    /// None yet, of about so many.
    pub(super) fn new(count: usize) -> Self {
        Self { properties: Vec::with_capacity(count + 2), required: Vec::with_capacity(count) }
    }

    /// One more; the flag says that it is always there.
    pub(super) fn add(&mut self, key: &'a str, schema: Json<'a>, is_required: bool) {
        self.properties.push((key.into(), schema));
        if is_required {
            self.required.push(key.into());
        }
    }

    pub(super) fn done(self) -> Json<'a> {
        let mut entries = Vec::with_capacity(6);
        entries.push(("type".into(), text("object")));
        entries.push(("properties".into(), Json::Object(self.properties)));
        if !self.required.is_empty() {
            entries.push(("required".into(), Json::List(self.required)));
        }
        entries.push(("additionalProperties".into(), Json::Boolean(false)));
        Json::Object(entries)
    }
}

/// An object with these properties and no other; the flag says that one is always there.
pub(super) fn closed_object<'a>(fields: impl IntoIterator<Item = (&'a str, Json<'a>, bool)>) -> Json<'a> {
    let mut object = Closed::new(0);
    for (key, schema, is_required) in fields {
        object.add(key, schema, is_required);
    }
    object.done()
}

/// What the schema says of a field stands before what is said of its scalar.
pub(super) fn describe<'a>(field: FieldId, schema: Json<'a>, components: &Components<'a>) -> Json<'a> {
    let documentation = components.schema.field(field).documentation.as_deref();
    let Some(text) = prose::markdown(documentation) else { return schema };
    let mut text = text.into_owned();
    let mut entries = schema.into_entries();
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
