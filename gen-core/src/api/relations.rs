//! Relations on the wire: what may be included, filtered by, listed and linked.

use super::{ApiRelation, Link, Method, Operation, OperationKind, Resource};
use crate::diag::{Diagnostic, Diagnostics, codes};
use crate::schema::{End, FieldId, FieldKind, Model, ModelId, Relation, RelationEnd, Schema};

/// Last segments of the paths of operations on a whole resource.
const META: [&str; 2] = ["count", "query"];

/// Gives every resource its relations, and the lists of related rows. The operations of all resources are known by then.
pub(super) fn add(schema: &Schema, resources: &mut [Resource], diagnostics: &mut Diagnostics) {
    let targets: Vec<Target> = resources.iter().map(Target::of).collect();
    for resource in resources {
        resource.relations = schema
            .model_fields(resource.model)
            .filter_map(|(id, field)| match field.kind {
                FieldKind::Relation(relation, end) => {
                    let relation = Ends::of(schema.relation(relation), end);
                    let target = targets.get(relation.other.model.0 as usize)?;
                    Some(build(schema, id, &relation, *target))
                }
                _ => None,
            })
            .collect();
        resource.relations.shrink_to_fit();
        let related = related_lists(schema, resource);
        check_names(schema.model(resource.model), schema, resource, &related, diagnostics);
        if wants_related(schema.model(resource.model), &related, diagnostics) {
            resource.operations.extend(related);
            resource.operations.shrink_to_fit();
        }
    }
}

/// Unless `@gen.ops` leaves them out. One that names them has to have some.
fn wants_related(model: &Model, related: &[Operation], diagnostics: &mut Diagnostics) -> bool {
    let Some(names) = &model.annotations.ops else { return true };
    let wanted = names.iter().any(|name| name == OperationKind::Related.as_str());
    if wanted && related.is_empty() {
        let message = format!("`@gen.ops` of the model `{}` has `related`, which it cannot do", model.name);
        let help = "it takes a key, and a relation to many rows of a model that has `list`";
        diagnostics.push(Diagnostic::new(&codes::ANNOTATION, message).at(model.at).help(help));
    }
    wanted
}

/// What another resource can do decides what may be seen of it.
#[derive(Clone, Copy)]
struct Target {
    list: bool,
    get: bool,
    has_key: bool,
}

impl Target {
    fn of(resource: &Resource) -> Self {
        Self {
            list: resource.operation(OperationKind::List).is_some(),
            get: resource.operation(OperationKind::Get).is_some(),
            has_key: !resource.key.is_empty(),
        }
    }
}

/// A relation, seen from one of its ends.
struct Ends<'s> {
    relation: &'s Relation,
    end: End,
    own: &'s RelationEnd,
    other: &'s RelationEnd,
}

impl<'s> Ends<'s> {
    fn of(relation: &'s Relation, end: End) -> Self {
        let (own, other) = match end {
            End::A => (&relation.a, &relation.b),
            End::B => (&relation.b, &relation.a),
        };
        Self { relation, end, own, other }
    }
}

fn build(schema: &Schema, id: FieldId, ends: &Ends<'_>, target: Target) -> ApiRelation {
    let field = schema.field(id);
    let many_to_many = ends.own.list && ends.other.list;
    let link = if many_to_many {
        Link::Join { table: format!("_{}", ends.relation.name), end: ends.end }
    } else {
        Link::Columns { own: ends.own.columns.clone(), other: ends.other.columns.clone() }
    };
    ApiRelation {
        field: id,
        inverse: ends.other.field,
        key: field.name.shared(),
        target: ends.other.model,
        list: field.list,
        nullable: field.nullable,
        link,
        include: if field.list { target.list } else { target.get },
        filter: target.list,
        write: many_to_many && target.has_key,
    }
}

fn related_lists(schema: &Schema, resource: &Resource) -> Vec<Operation> {
    if resource.key.is_empty() {
        return Vec::new();
    }
    (0..)
        .zip(&resource.relations)
        .filter(|(_, relation)| relation.list && relation.include)
        .map(|(index, relation)| {
            let name = schema.field(relation.field).name.path_segment();
            let tail = format!("/{{key}}/{name}");
            let operation = Operation::new(OperationKind::Related, Method::Get, tail, 200);
            Operation { relation: Some(index), ..operation }
        })
        .collect()
}

/// A path of related rows must not read like one of an operation.
fn check_names(
    model: &Model,
    schema: &Schema,
    resource: &Resource,
    related: &[Operation],
    diagnostics: &mut Diagnostics,
) {
    let relations = related.iter().filter_map(|operation| resource.relation_of(operation));
    for relation in relations.filter(|relation| META.contains(&&*relation.key)) {
        let message = format!(
            "the relation `{}.{}` has the name of an operation: `{}/meta/{}` could be either",
            model.name, relation.key, resource.path, relation.key
        );
        let help = "rename the relation field; it has no column";
        let at = schema.field(relation.field).at;
        diagnostics.push(Diagnostic::new(&codes::RELATION_NAME, message).at(at).help(help));
    }
}

/// The resource of a model. Every model is one, in their order.
pub(super) fn position(model: ModelId) -> usize {
    model.0 as usize
}
