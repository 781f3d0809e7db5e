//! Relation fields, paired: two fields become the two ends of one relation.

use rustc_hash::FxHashMap;

use super::classify::Pending;
use super::constraint::{Constraint, default_name};
use super::resolve::{Context, Owner, Owners, breaks, did_you_mean};
use super::{Action, End, FieldId, FieldKind, Model, ModelId, Relation, RelationEnd, RelationId};
use crate::datamodel::Text;
use crate::diag::{Diagnostic, codes};

pub(super) fn resolve_relations(
    context: &mut Context<'_, '_>,
    owners: &Owners<'_>,
    models: &[Model],
    pending: Vec<Pending<'_, '_>>,
) -> Vec<Relation> {
    let mut relations = Vec::new();
    for group in grouped(pending) {
        let Some((a, b)) = pair(context, group) else { continue };
        let Some(relation) = resolve_relation(context, owners, models, &a, &b) else { continue };
        let id = RelationId(u32::try_from(relations.len()).unwrap_or(u32::MAX));
        for (field, end) in [(relation.a.field, End::A), (relation.b.field, End::B)] {
            if let Some(field) = context.fields.get_mut(field.0 as usize) {
                field.kind = FieldKind::Relation(id, end);
            }
        }
        for column in &relation.a.columns {
            if let Some(field) = context.fields.get_mut(column.0 as usize) {
                field.foreign_key = true;
            }
        }
        relations.push(relation);
    }
    relations
}

/// A relation field that got no relation, though nothing was wrong: its columns are of a type that Prisma does not support.
pub(super) fn check_complete(context: &mut Context<'_, '_>, breaks_before: usize) {
    if breaks(context.diagnostics) != breaks_before {
        return;
    }
    let is_left = |kind| matches!(kind, FieldKind::Relation(RelationId(u32::MAX), _));
    let left: Vec<_> = context
        .fields
        .iter()
        .filter(|field| is_left(field.kind))
        .map(|field| (field.at, field.name.clone()))
        .collect();
    for (at, name) in left {
        context.error_with_help(
            &codes::RELATION_FIELDS,
            at,
            format!("the relation `{name}` stands on a field of an unsupported type"),
            "relate the models by columns that Prisma's client can read, or leave the relation out with `@ignore`",
        );
    }
}

/// A relation's name is its own only between two models: fields of one name and the same two models belong together.
fn grouped<'d, 't>(pending: Vec<Pending<'d, 't>>) -> Vec<Vec<Pending<'d, 't>>> {
    let mut groups: Vec<Vec<Pending<'d, 't>>> = Vec::new();
    let mut by_key: FxHashMap<(&str, ModelId, ModelId), usize> = FxHashMap::default();
    for field in pending {
        let models = (field.owner.min(field.target), field.owner.max(field.target));
        let index =
            *by_key.entry((field.relation.name.value.as_ref(), models.0, models.1)).or_insert(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.push(field),
            None => groups.push(vec![field]),
        }
    }
    groups
}

/// The two ends, the one with the foreign key first.
fn pair<'d, 't>(
    context: &mut Context<'_, '_>,
    group: Vec<Pending<'d, 't>>,
) -> Option<(Pending<'d, 't>, Pending<'d, 't>)> {
    let group = match <[Pending<'d, 't>; 2]>::try_from(group) {
        Ok([first, second]) if first.owner == second.target => return order(context, first, second),
        Ok(two) => Vec::from(two),
        Err(group) => group,
    };
    for field in &group {
        let (name, target) = (field.shown(context), &field.source.type_name.value);
        let relation = field.relation.name.value.escape_debug();
        let (message, help) = if group.len() > 2 {
            (
                format!("`{name}` is one of {} fields of the relation `{relation}`", group.len()),
                "a relation has two fields: give each pair a name of its own, `@relation(\"…\")`",
            )
        } else {
            (
                format!(
                    "`{name}` is a relation to `{target}`, which has no field of the relation `{relation}`"
                ),
                codes::RELATION_WITHOUT_PARTNER.remedy,
            )
        };
        context.error_with_help(&codes::RELATION_WITHOUT_PARTNER, field.source.name.at, message, help);
    }
    None
}

fn order<'d, 't>(
    context: &mut Context<'_, '_>,
    first: Pending<'d, 't>,
    second: Pending<'d, 't>,
) -> Option<(Pending<'d, 't>, Pending<'d, 't>)> {
    let has_fields =
        |field: &Pending<'_, '_>| !field.relation.from.is_empty() || !field.relation.to.is_empty();
    let many_to_many = first.source.list && second.source.list;
    match (has_fields(&first), has_fields(&second)) {
        // Prisma's order: of the models' names, or of the fields' where both models are one.
        _ if many_to_many => {
            let swap = if first.owner == second.owner {
                second.source.name.value < first.source.name.value
            } else {
                second.source.type_name.value > first.source.type_name.value
            };
            Some(if swap { (second, first) } else { (first, second) })
        }
        (true, false) => Some((first, second)),
        (false, true) => Some((second, first)),
        (both, _) => {
            let how = if both { "both sides have" } else { "neither side has" };
            let message = format!(
                "of the relation `{}`, {how} `fields` and `references`",
                first.relation.name.value.escape_debug()
            );
            let at = first.source.name.at;
            context.error_with_help(
                &codes::RELATION_FIELDS,
                at,
                message,
                "one side, and only one, names its foreign key",
            );
            None
        }
    }
}

fn resolve_relation(
    context: &mut Context<'_, '_>,
    owners: &Owners<'_>,
    models: &[Model],
    a: &Pending<'_, '_>,
    b: &Pending<'_, '_>,
) -> Option<Relation> {
    let many_to_many = a.source.list && b.source.list;
    let (a_owner, b_owner) = (owners.models.get(a.owner.0 as usize)?, owners.models.get(b.owner.0 as usize)?);
    let (a_model, b_model) = (models.get(a.owner.0 as usize)?, models.get(b.owner.0 as usize)?);
    let (on_delete, on_update) =
        (action(context, a.relation.on_delete.as_ref()), action(context, a.relation.on_update.as_ref()));
    let from = columns(context, a_owner, a_model, &a.relation.from);
    // In a many-to-many of MongoDB both sides list the other's ids.
    let to = if many_to_many { &b.relation.from } else { &a.relation.to };
    let to = columns(context, b_owner, b_model, to);
    let (from, to) = (from?, to?);
    if !many_to_many {
        check_foreign_key(context, a, b_model, &from, &to)?;
    }
    let constraint = (!many_to_many).then(|| {
        let names =
            from.iter().filter_map(|id| context.fields.get(id.0 as usize)).map(|field| &*field.db_name);
        default_name(context.provider, Constraint::ForeignKey, &a_model.db_name, names)
    });
    let end = |field: &Pending<'_, '_>, columns| RelationEnd {
        model: field.owner,
        field: field.field,
        list: field.source.list,
        columns,
    };
    Some(Relation {
        name: a.relation.name.value.to_string(),
        a: end(a, from),
        b: end(b, to),
        on_delete,
        on_update,
        constraint,
    })
}

/// The foreign key has as many fields as the key that it refers to, and that is one.
fn check_foreign_key(
    context: &mut Context<'_, '_>,
    a: &Pending<'_, '_>,
    target: &Model,
    from: &[FieldId],
    to: &[FieldId],
) -> Option<()> {
    let (name, at) = (a.shown(context), a.source.name.at);
    if a.source.list || from.is_empty() || from.len() != to.len() {
        let (message, help) = if a.source.list {
            let help = "the foreign key stands on the side that is no list";
            (format!("`{name}` is a list and has `fields`"), help)
        } else {
            let message = format!("`{name}` has {} `fields` and {} `references`", from.len(), to.len());
            (message, "name as many `fields` as `references`, one for one")
        };
        context.error_with_help(&codes::RELATION_FIELDS, at, message, help);
        return None;
    }
    let same = |fields: &[FieldId]| fields.len() == to.len() && fields.iter().all(|field| to.contains(field));
    let mut keys = target.primary_key.iter().chain(&target.uniques);
    if keys.any(|key| same(&key.fields)) {
        return Some(());
    }
    let names: Vec<&str> = to
        .iter()
        .filter_map(|id| context.fields.get(id.0 as usize))
        .map(|field| field.name.as_str())
        .collect();
    let message =
        format!("`{name}` refers to `{}` by ({}), which is no key of it", target.name, names.join(", "));
    let help = match names.as_slice() {
        [name] => format!("give `{}.{name}` `@id` or `@unique`, or refer to a key of it", target.name),
        _ => format!("give `{}` `@@unique([{}])`, or refer to a key of it", target.name, names.join(", ")),
    };
    context.error_with_help(&codes::RELATION_WITHOUT_KEY, at, message, help);
    None
}

fn columns(
    context: &mut Context<'_, '_>,
    owner: &Owner<'_>,
    model: &Model,
    names: &[Text<'_>],
) -> Option<Vec<FieldId>> {
    let mut fields = Vec::with_capacity(names.len());
    let mut complete = true;
    for name in names {
        let known = owner.by_name.get(name.value.as_ref());
        let id = known.copied().flatten();
        let is_column = id
            .and_then(|id| context.fields.get(id.0 as usize))
            .is_some_and(|field| matches!(field.kind, FieldKind::Scalar(_) | FieldKind::Enum(_)));
        if let (Some(id), true) = (id, is_column) {
            fields.push(id);
            continue;
        }
        complete = false;
        let (model, field) = (&model.name, name.value.escape_debug());
        match known {
            None => {
                let message = format!("a relation names the field `{field}`, which `{model}` does not have");
                let problem = Diagnostic::new(&codes::UNKNOWN_FIELD, message).at(name.at);
                let fields = owner.by_name.keys().copied();
                context.diagnostics.push(did_you_mean(problem, &name.value, fields));
            }
            Some(Some(_)) => {
                let message =
                    format!("a relation names the field `{field}` of `{model}`, which is no column");
                let help =
                    "a foreign key is made of scalars and enums: name the column that holds the other's key";
                context.error_with_help(&codes::RELATION_FIELDS, name.at, message, help);
            }
            // Reported already, or of an unsupported type.
            Some(None) => {}
        }
    }
    complete.then_some(fields)
}

fn action(context: &mut Context<'_, '_>, written: Option<&Text<'_>>) -> Option<Action> {
    let written = written?;
    Some(match written.value.as_ref() {
        "Cascade" => Action::Cascade,
        "Restrict" => Action::Restrict,
        "NoAction" => Action::NoAction,
        "SetNull" => Action::SetNull,
        "SetDefault" => Action::SetDefault,
        other => {
            let message = format!("unknown referential action `{}`", other.escape_debug());
            let problem = Diagnostic::new(&codes::UNKNOWN_ACTION, message).at(written.at);
            let actions = ["Cascade", "Restrict", "NoAction", "SetNull", "SetDefault"];
            context.diagnostics.push(did_you_mean(problem, other, actions.into_iter()));
            return None;
        }
    })
}
