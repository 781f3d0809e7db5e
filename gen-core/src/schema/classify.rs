//! Every field, classified once, in one pass.

use std::fmt;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::default::resolve_default;
use super::resolve::{Context, Owner, Owners, TypeRef, did_you_mean, report_duplicate};
use super::{End, Field, FieldId, FieldKind, ModelId, NativeType, Provider, RelationId, Scalar, annotations};
use crate::datamodel;
use crate::diag::{Diagnostic, codes};
use crate::name::{Name, RustCase, RustIdent, RustScope};
use crate::rare::Rare;

/// How reports name a field: `Post.title`.
#[derive(Clone, Copy)]
pub(super) struct Shown<'s> {
    owner: &'s str,
    field: &'s str,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.owner, self.field)
    }
}

/// A relation field that waits for its partner.
pub(super) struct Pending<'d, 't> {
    pub(super) field: FieldId,
    pub(super) owner: ModelId,
    pub(super) target: ModelId,
    pub(super) source: &'d datamodel::Field<'t>,
    pub(super) relation: &'d datamodel::Relation<'t>,
}

impl Pending<'_, '_> {
    /// How reports name the field: `Post.author`.
    pub(super) fn shown(&self, context: &Context<'_, '_>) -> String {
        let owner = context.datamodel.models.get(self.owner.0 as usize);
        let owner = owner.map(|owner| owner.name.value.as_ref()).unwrap_or_default();
        format!("{owner}.{}", self.source.name.value)
    }
}

/// Fills the arena. Relation fields get their relation later.
pub(super) fn resolve_fields<'d, 't>(context: &mut Context<'d, 't>) -> (Owners<'d>, Vec<Pending<'d, 't>>) {
    let datamodel = context.datamodel;
    let mut pending = Vec::new();
    let models = (0..).map(ModelId).zip(&datamodel.models);
    let models = models.map(|(id, model)| resolve_owner(context, model, Some(id), &mut pending)).collect();
    let types = datamodel.types.iter().map(|item| resolve_owner(context, item, None, &mut pending)).collect();
    (Owners { models, types }, pending)
}

fn resolve_owner<'d, 't>(
    context: &mut Context<'d, 't>,
    owner: &'d datamodel::Model<'t>,
    id: Option<ModelId>,
    pending: &mut Vec<Pending<'d, 't>>,
) -> Owner<'d> {
    let names: Vec<Name> = owner.fields.iter().map(|field| context.name(&field.name)).collect();
    let idents = RustScope::alone(RustCase::Snake, &names);
    let begin = next_id(context).0;
    let mut by_name = FxHashMap::with_capacity_and_hasher(owner.fields.len(), FxBuildHasher);
    let mut unwritable = None;
    for (source, (name, rust)) in owner.fields.iter().zip(names.into_iter().zip(idents)) {
        if by_name.contains_key(source.name.value.as_ref()) {
            report_duplicate(context, &format!("fields of `{}`", owner.name.value), &source.name);
            continue;
        }
        if source.kind.value == "unsupported" {
            if source.required && !source.list && source.default.is_none() && !source.has_default {
                unwritable = Some(source.name.value.to_string());
            }
            by_name.insert(source.name.value.as_ref(), None);
            continue;
        }
        let field = next_id(context);
        let shown = Shown { owner: &owner.name.value, field: &source.name.value };
        let kind = match classify(context, source, shown) {
            Some(Class::Kind(kind)) => Some(kind),
            Some(Class::Relation(target, relation)) => id.map(|owner| {
                pending.push(Pending { field, owner, target, source, relation });
                // Replaced when the relation is made.
                FieldKind::Relation(RelationId(u32::MAX), End::A)
            }),
            None => None,
        };
        let resolved = kind.map(|kind| resolve_field(context, source, shown, kind, (name, rust)));
        by_name.insert(source.name.value.as_ref(), resolved.is_some().then_some(field));
        context.fields.extend(resolved);
    }
    Owner { range: begin..next_id(context).0, by_name, unwritable }
}

/// Fits: a document has less than 2³² bytes.
fn next_id(context: &Context<'_, '_>) -> FieldId {
    FieldId(u32::try_from(context.fields.len()).unwrap_or(u32::MAX))
}

enum Class<'d, 't> {
    Kind(FieldKind),
    Relation(ModelId, &'d datamodel::Relation<'t>),
}

/// What a field is, by `kind` and `type`. `shown` is how reports name it: `Post.title`.
fn classify<'d, 't>(
    context: &mut Context<'_, 't>,
    field: &'d datamodel::Field<'t>,
    shown: Shown<'_>,
) -> Option<Class<'d, 't>> {
    let type_name = field.type_name.value.as_ref();
    let named = context.types.get(type_name).copied();
    match (field.kind.value.as_ref(), named, &field.relation) {
        ("scalar", _, _) => {
            let scalar = Scalar::ALL.into_iter().find(|scalar| scalar.as_str() == type_name);
            if scalar.is_none() {
                unknown_type(context, field, shown, named);
            }
            scalar.map(|scalar| Class::Kind(FieldKind::Scalar(scalar)))
        }
        ("enum", Some(TypeRef::Enum(id)), _) => Some(Class::Kind(FieldKind::Enum(id))),
        ("enum", _, _) => {
            let message = format!("unknown enum `{}` of the field `{shown}`", type_name.escape_debug());
            let problem = Diagnostic::new(&codes::UNKNOWN_ENUM, message).at(field.type_name.at);
            let enums = context.datamodel.enums.iter().map(|item| item.name.value.as_ref());
            context.diagnostics.push(match named {
                Some(other) => problem.help(is_another(type_name, other)),
                None => did_you_mean(problem, type_name, enums),
            });
            None
        }
        ("object", Some(TypeRef::Model(id)), Some(relation)) => Some(Class::Relation(id, relation)),
        ("object", Some(TypeRef::Composite(id)), _) => Some(Class::Kind(FieldKind::Composite(id))),
        ("object", Some(TypeRef::Model(_)), None) => {
            let message =
                format!("the field `{shown}` refers to the model `{type_name}`, but names no relation");
            let help = "add `relationName`, which Prisma gives every field of a relation";
            context.error_with_help(&codes::RELATION_FIELDS, field.type_name.at, message, help);
            None
        }
        ("object", _, _) => {
            unknown_type(context, field, shown, named);
            None
        }
        (kind, _, _) => {
            let message = format!("unknown kind `{}` of the field `{shown}`", kind.escape_debug());
            context.error(&codes::UNKNOWN_KIND, field.kind.at, message);
            None
        }
    }
}

fn unknown_type(
    context: &mut Context<'_, '_>,
    field: &datamodel::Field<'_>,
    shown: Shown<'_>,
    named: Option<TypeRef>,
) {
    let (kind, type_name) = (&field.kind.value, &field.type_name.value);
    let message =
        format!("unknown type `{}` of the field `{shown}` (of kind `{kind}`)", type_name.escape_debug());
    let problem = Diagnostic::new(&codes::UNKNOWN_TYPE, message).at(field.type_name.at);
    let scalars = Scalar::ALL.iter().map(|scalar| scalar.as_str());
    let models = context.datamodel.models.iter().chain(&context.datamodel.types);
    let models = models.map(|model| model.name.value.as_ref());
    context.diagnostics.push(match (named, kind.as_ref()) {
        (Some(other), _) => problem.help(is_another(type_name, other)),
        (None, "scalar") => did_you_mean(problem, type_name, scalars),
        (None, _) => did_you_mean(problem, type_name, models),
    });
}

/// The type is there, but is of another kind than the field.
fn is_another(type_name: &str, is: TypeRef) -> String {
    let (is, kind) = match is {
        TypeRef::Enum(_) => ("an enum", "enum"),
        TypeRef::Model(_) => ("a model", "object"),
        TypeRef::Composite(_) => ("a composite type", "object"),
    };
    format!("`{type_name}` is {is}: the field's `kind` would be `{kind}`")
}

fn resolve_field(
    context: &mut Context<'_, '_>,
    source: &datamodel::Field<'_>,
    shown: Shown<'_>,
    kind: FieldKind,
    (name, rust): (Name, RustIdent),
) -> Field {
    check_type(context, source, shown, kind);
    let default = resolve_default(context, source, shown, kind);
    let native = source.native.as_ref().map(|native| {
        Box::new(NativeType {
            name: native.name.value.to_string(),
            args: native.args.iter().map(|arg| arg.value.to_string()).collect(),
        })
    });
    let (documentation, annotations) =
        annotations::of_field(context, shown, source.documentation.as_ref(), kind, native.as_deref());
    Field {
        rust,
        db_name: source.db_name.as_ref().map_or_else(|| name.shared(), |mapped| mapped.value.as_ref().into()),
        name,
        kind,
        list: source.list,
        nullable: !source.required && !source.list,
        default,
        updated_at: source.updated_at,
        foreign_key: source.read_only,
        native,
        documentation,
        annotations: Rare::new(annotations),
        at: source.name.at,
    }
}

/// Types that a database or the wire cannot hold.
fn check_type(
    context: &mut Context<'_, '_>,
    source: &datamodel::Field<'_>,
    name: Shown<'_>,
    kind: FieldKind,
) {
    let at = source.type_name.at;
    if let Some(native) = source.native.as_ref().filter(|native| native.name.value == "Timetz") {
        let message = format!("`{name}` is `@db.Timetz`, which has no form on the wire");
        context.error(&codes::TIMETZ, native.name.at, message);
    }
    if context.provider == Provider::Sqlite && kind == FieldKind::Scalar(Scalar::Decimal) {
        let message = format!(
            "SQLite stores `{name}` as a floating-point number: of more than 15 significant digits some may be lost, unless they are a whole number within 64 bits"
        );
        context.error(&codes::SQLITE_DECIMAL, at, message);
    }
    if matches!(kind, FieldKind::Composite(_)) && context.provider != Provider::MongoDb {
        let provider = context.provider.as_str();
        let message = format!("`{name}` is of a composite type, which {provider} does not have");
        context.error(&codes::COMPOSITE_UNSUPPORTED, at, message);
    }
    let is_column = matches!(kind, FieldKind::Scalar(_) | FieldKind::Enum(_));
    let has_lists = !matches!(context.provider, Provider::MySql | Provider::Sqlite | Provider::SqlServer);
    if source.list && is_column && !has_lists {
        let message = format!("`{name}` is a list, which {} does not have", context.provider.as_str());
        context.error(&codes::LIST_UNSUPPORTED, at, message);
    }
}
