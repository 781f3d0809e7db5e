//! Composite types: nested objects, which only MongoDB has. They are read and written whole.

use super::build::check_rules;
use super::{Api, ApiField, ApiType, Presence, Resource, Wire, absence, field};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::rare::Rare;
use crate::schema::{CompositeType, Field, FieldId, FieldKind, Schema, TypeId};

/// What is known of all composite types before their fields are built.
pub(super) struct Composites {
    /// Whether a client can give a value, by [`TypeId`].
    can_be_given: Vec<bool>,
}

impl Composites {
    /// A type cannot be given if it requires what no body can hold. Types may lie within each other and within themselves: what is not
    /// found to be impossible is possible.
    pub(super) fn of(schema: &Schema) -> Self {
        let mut composites = Self { can_be_given: vec![true; schema.types.len()] };
        loop {
            let found: Vec<bool> = (0..)
                .map(TypeId)
                .zip(&schema.types)
                .map(|(id, item)| composites.is_given(schema, id, item))
                .collect();
            if found == composites.can_be_given {
                return composites;
            }
            composites.can_be_given = found;
        }
    }

    fn is_given(&self, schema: &Schema, id: TypeId, item: &CompositeType) -> bool {
        let mut fields = schema.type_fields(id).map(|(_, field)| field);
        item.unwritable.is_none() && fields.all(|field| !must_be_given(field) || self.can_hold(field))
    }

    /// Whether a body can hold the field.
    pub(super) fn can_hold(&self, field: &Field) -> bool {
        let of_type = match field.kind {
            FieldKind::Composite(id) => self.can_be_given.get(id.0 as usize).copied().unwrap_or(false),
            _ => true,
        };
        of_type && !field.annotations.readonly
    }

    /// A field that holds a composite type: no filter, no order, nothing by default.
    pub(super) fn field(&self, id: FieldId, definition: &Field, of: TypeId) -> ApiField {
        let (mut create, mut update, mut replace) = absence::presence(definition, false);
        if !self.can_hold(definition) {
            (create, update, replace) = (Presence::Absent, Presence::Absent, Presence::Absent);
        }
        let can_be_left = create != Presence::Absent;
        ApiField {
            field: id,
            key: definition.name.shared(),
            wire: Wire::Composite(of),
            list: definition.list,
            nullable: definition.nullable,
            hidden: definition.annotations.hide,
            create,
            update,
            replace,
            default: None,
            replacement: absence::replacement(definition, false, None).filter(|_| can_be_left),
            filter: &[],
            rows: &[],
            orderable: false,
            cursor: false,
            rules: Rare::new(super::Rules::default()),
        }
    }

    /// The types that a resource shows or takes, and those within them, in schema order.
    pub(super) fn types(&self, schema: &Schema, resources: &[Resource]) -> Vec<ApiType> {
        let mut used = vec![false; schema.types.len()];
        let mut left: Vec<TypeId> =
            resources.iter().flat_map(|resource| &resource.fields).filter_map(composite_of).collect();
        let mut types = Vec::new();
        while let Some(id) = left.pop() {
            match used.get_mut(id.0 as usize) {
                Some(is_used @ false) => *is_used = true,
                _ => continue,
            }
            let item = self.build(schema, id);
            left.extend(item.fields.iter().filter_map(composite_of));
            types.push(item);
        }
        types.sort_by_key(|item| item.id);
        types
    }

    fn build(&self, schema: &Schema, id: TypeId) -> ApiType {
        let fields = schema.type_fields(id).filter_map(|(id, definition)| {
            let mut built = match definition.kind {
                FieldKind::Composite(of) => self.field(id, definition, of),
                _ => field::build(schema, id, definition, false)?,
            };
            // The whole is created, whatever is done with the row.
            (built.update, built.replace, built.replacement) = (built.create, built.create, None);
            (built.filter, built.rows, built.orderable) = (&[], &[], false);
            Some(built)
        });
        let can_be_given = self.can_be_given.get(id.0 as usize).copied().unwrap_or(false);
        ApiType { id, fields: fields.collect(), can_be_given }
    }
}

fn composite_of(field: &ApiField) -> Option<TypeId> {
    match field.wire {
        Wire::Composite(id) => Some(id),
        _ => None,
    }
}

/// Nothing else makes its value.
pub(super) fn must_be_given(field: &Field) -> bool {
    !field.nullable && !field.list && !field.updated_at && field.default.is_none()
}

/// An answer has to show something of each, and each rule has to leave something.
pub(super) fn check(schema: &Schema, types: &[ApiType], diagnostics: &mut Diagnostics) {
    for item in types {
        let owner = &schema.composite_type(item.id).name;
        for field in &item.fields {
            check_rules(owner, schema.field(field.field), field, diagnostics);
        }
        if !item.fields.is_empty() && item.fields.iter().all(|field| field.hidden) {
            let definition = schema.composite_type(item.id);
            let message =
                format!("every field of `{}` is hidden: an answer would show nothing", definition.name);
            let help = "show one, or hide the fields of this type";
            diagnostics.push(Diagnostic::new(&codes::NOTHING_SHOWN, message).at(definition.at).help(help));
        }
    }
}

impl Api {
    /// A composite type.
    pub fn composite(&self, id: TypeId) -> Option<&ApiType> {
        self.types.iter().find(|item| item.id == id)
    }

    /// The contract of who cannot hold nested objects: every field that has a composite type is left out.
    #[must_use]
    pub fn without_composites(&self) -> Self {
        let mut api = self.clone();
        api.types.clear();
        for resource in &mut api.resources {
            let kept: Vec<usize> = (0..)
                .zip(&resource.fields)
                .filter(|(_, field)| composite_of(field).is_none())
                .map(|(at, _)| at)
                .collect();
            // No key and no unique holds a composite type.
            let moved = |at: &mut usize| {
                if let Ok(new) = kept.binary_search(at) {
                    *at = new;
                }
            };
            resource.fields.retain(|field| composite_of(field).is_none());
            resource.key.iter_mut().for_each(moved);
            resource.uniques.iter_mut().flat_map(|unique| &mut unique.fields).for_each(moved);
        }
        api
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CompileOptions, Model, compile};

    fn model(fields: &[&str], types: &[(&str, &[&str])]) -> Model {
        let field = |text: &&str| {
            let (name, rest) = text.split_once(' ').unwrap();
            let (of, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let (list, maybe) = (of.ends_with("[]"), of.ends_with('?'));
            let of = of.trim_end_matches(['[', ']', '?']);
            let kind = match of {
                "Int" | "String" => "scalar",
                "Point" => "unsupported",
                _ => "object",
            };
            format!(
                r#"{{"name":"{name}","kind":"{kind}","type":"{of}","isList":{list},"isRequired":{},"documentation":"{rest}"{}}}"#,
                !maybe,
                if name == "id" { r#","isId":true"# } else { "" }
            )
        };
        let all = |fields: &[&str]| fields.iter().map(field).collect::<Vec<_>>().join(",");
        let types =
            types.iter().map(|(name, fields)| format!(r#"{{"name":"{name}","fields":[{}]}}"#, all(fields)));
        let text = format!(
            r#"{{"datasources":[{{"provider":"mongodb"}}],"datamodel":{{"models":[{{"name":"A","fields":[{}]}}],"types":[{}]}}}}"#,
            all(fields),
            types.collect::<Vec<_>>().join(",")
        );
        let compiled = compile(&text, &CompileOptions::default());
        let reports: Vec<_> =
            compiled.diagnostics.into_sorted().iter().map(|found| found.display("f").to_string()).collect();
        compiled.model.unwrap_or_else(|| panic!("{reports:#?}"))
    }

    /// `address: create update`, of the resource.
    fn presences(model: &Model) -> Vec<String> {
        let fields = model.api.resources[0].fields.iter().skip(1);
        fields.map(|field| format!("{}: {:?} {:?}", field.key, field.create, field.update)).collect()
    }

    #[test]
    fn what_lies_within_itself_ends() {
        let model = model(&["id Int", "tree Tree"], &[("Tree", &["size Int", "left Tree?", "more Tree[]"])]);
        assert_eq!(presences(&model), ["tree: Required Optional"]);
        assert!(model.api.types[0].can_be_given && model.api.types[0].fields.len() == 3);
        // No value of it ends; none is refused for that.
        let endless = super::tests::model(&["id Int", "a Ring?"], &[("Ring", &["next Ring"])]);
        assert_eq!(presences(&endless), ["a: Optional Optional"]);
    }

    #[test]
    fn a_type_that_requires_what_nobody_can_give_is_only_read() {
        let types: &[(&str, &[&str])] = &[
            ("Outer", &["inner Inner", "size Int"]),
            ("Inner", &["point Point"]),
            ("Sealed", &["mark Int @gen.readonly", "by Sealed?"]),
            ("Open", &["inner Inner?", "seals Sealed[]", "size Int"]),
            ("Unused", &["size Int"]),
        ];
        let model = model(
            &["id Int", "outer Outer", "sealed Sealed[]", "open Open", "own Open? @gen.readonly"],
            types,
        );
        let absent = |name: &str| format!("{name}: Absent Absent");
        assert_eq!(
            presences(&model),
            [absent("outer"), absent("sealed"), "open: Required Optional".to_owned(), absent("own")]
        );
        assert!(model.api.resources[0].operation(crate::api::OperationKind::Create).is_none());
        let names: Vec<_> = model.api.types.iter().map(|it| (it.id.0, it.can_be_given)).collect();
        assert_eq!(names, [(0, false), (1, false), (2, false), (3, true)], "the unused one is not there");
        let open = model.api.composite(TypeId(3)).unwrap();
        let given: Vec<_> = open.fields.iter().map(|field| field.create).collect();
        assert_eq!(given, [Presence::Absent, Presence::Absent, Presence::Required]);
    }

    #[test]
    fn indexes_follow_when_nested_fields_are_left_out() {
        let model = model(&["before Place", "a Place?", "id Int", "last String"], &[("Place", &["x Int"])]);
        assert_eq!(model.api.resources[0].key, [2]);
        let flat = model.api.without_composites();
        let resource = &flat.resources[0];
        assert_eq!((resource.key.as_slice(), resource.fields.len(), flat.types.len()), (&[0][..], 2, 0));
        assert_eq!(resource.uniques[0].fields, [0]);
    }
}
