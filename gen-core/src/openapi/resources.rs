//! The schemas of a resource: row, bodies, page.

use super::address::Part;
use super::common::Common;
use super::components::Components;
use super::json::{Entries, Json, object, text};
use super::printer::Printer;
use super::{prose, relations, scalars};
use crate::api::{ApiField, Presence, Resource};
use crate::schema::{FieldId, TypeId};

/// A whole row, with whatever is included.
pub(super) fn print_row<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    print_shown(resource, true, components, printer);
    print_documentation(components.model(resource).documentation.as_deref(), printer);
}

fn print_documentation(documentation: Option<&str>, printer: &mut Printer<'_, '_>) {
    if let Some(description) = prose::markdown(documentation) {
        printer.entry("description", &description.into());
    }
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
pub(super) fn print_selected<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    print_shown(resource, false, components, printer);
    if resource.fields.iter().any(|field| !field.hidden) {
        printer.entry("minProperties", &Json::Number(1));
    }
    let model = components.model(resource).name.as_str();
    let description = ["A `", model, "`: all of its fields, or those that `select` names."].concat();
    printer.entry("description", &description.into());
}

fn print_shown<'a>(
    resource: &'a Resource,
    is_whole: bool,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    let fields = || resource.fields.iter().filter(|field| !field.hidden);
    printer.entry("type", &text("object"));
    let properties = printer.open("properties");
    for field in fields() {
        let schema = describe(field.field, scalars::read_field(field, components), components);
        printer.entry(&field.key, &schema);
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.include) {
        printer.entry(&relation.key, &relations::included(relation, target, components));
    }
    printer.close(properties);
    let required = fields().filter(|_| is_whole).map(|field| &*field.key);
    print_required(required, printer);
}

/// Which properties are always there, and that there are no others.
fn print_required<'a>(mut required: impl Iterator<Item = &'a str>, printer: &mut Printer<'_, '_>) {
    if let Some(first) = required.next() {
        printer.texts("required", std::iter::once(first).chain(required));
    }
    printer.entry("additionalProperties", &false.into());
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
pub(super) fn print_body<'a>(
    resource: &'a Resource,
    body: &Body,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    printer.entry("type", &text("object"));
    let properties = printer.open("properties");
    for field in resource.fields.iter().filter(|field| (body.presence)(field) != Presence::Absent) {
        if printer.is_blind() && !scalars::refers(field) {
            continue;
        }
        let schema = describe(field.field, scalars::body_field(field, components), components)
            .with_some("default", (body.default)(field).map(Json::literal));
        printer.entry(&field.key, &schema);
    }
    for (relation, target) in relations::of(resource, components.api, |relation| relation.write) {
        let links = components.part(target, body.links);
        printer.entry(&relation.key, &describe(relation.field, links, components));
    }
    printer.close(properties);
    let required = resource.fields.iter().filter(|field| (body.presence)(field) == Presence::Required);
    print_required(required.map(|field| &*field.key), printer);
    print_documentation(components.model(resource).documentation.as_deref(), printer);
}

/// A page of rows.
pub(super) fn print_page<'a>(
    resource: &'a Resource,
    components: &mut Components<'a>,
    printer: &mut Printer<'_, '_>,
) {
    printer.entry("type", &text("object"));
    let properties = printer.open("properties");
    let data = printer.open("data");
    printer.entry("type", &text("array"));
    printer.entry("items", &components.part(resource, Part::Selected));
    printer.entry("maxItems", &components.api.limits.take_max.into());
    printer.close(data);
    printer.entry("meta", &components.common(Common::PageMeta));
    printer.close(properties);
    print_required(["data", "meta"].into_iter(), printer);
}

/// What a page says beside its rows.
pub(super) fn page_meta() -> Json<'static> {
    closed_object([
        ("total", count_of("Rows that the `where` finds, on all pages. Not with a cursor."), false),
        ("skip", count_of("As the request said it, or its default. Not with a cursor."), false),
        ("take", count_of("As the request said it, or its default."), true),
        ("hasMore", object! { "type": "boolean", "description": "Rows follow this page." }, true),
        (
            "nextCursor",
            object! {
                "type": Json::texts(["string", "null"]),
                "description": "Goes on behind this page; null where nothing is behind it, or where the order has no cursors.",
            },
            true,
        ),
    ])
}

/// A number of rows.
pub(super) fn counted() -> Json<'static> {
    closed_object([("total", count_of("Rows that the `where` finds."), true)])
}

/// A number of rows that were written.
pub(super) fn changed() -> Json<'static> {
    closed_object([("count", count_of("Rows that were written."), true)])
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
    let fields = fields.into_iter();
    let mut object = Closed::new(fields.size_hint().0);
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
