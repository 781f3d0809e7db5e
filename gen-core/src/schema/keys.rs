//! Primary keys, uniques and indexes. A key of one column is found once, in whichever of DMMF's four places it stands.

use rustc_hash::FxHashMap;

use super::constraint::{Constraint, default_name};
use super::resolve::{Context, Owner, did_you_mean};
use super::{FieldId, FieldKind, Index, Key};
use crate::datamodel::{self, Datamodel, NamedFields, Text};
use crate::diag::{Diagnostic, Offset, codes};

/// The document's `indexes`, by model.
pub(super) struct Indexes<'d, 't> {
    by_model: FxHashMap<&'d str, Vec<&'d datamodel::Index<'t>>>,
}

impl<'d, 't> Indexes<'d, 't> {
    pub(super) fn of(context: &Context<'d, 't>) -> Self {
        let datamodel: &'d Datamodel<'t> = context.datamodel;
        let mut by_model: FxHashMap<&str, Vec<_>> = FxHashMap::default();
        for index in &datamodel.indexes {
            by_model.entry(index.model.value.as_ref()).or_default().push(index);
        }
        Self { by_model }
    }

    fn of_model(&self, model: &str, kind: &str) -> impl Iterator<Item = &'d datamodel::Index<'t>> {
        let indexes = self.by_model.get(model).map(Vec::as_slice).unwrap_or_default();
        indexes.iter().copied().filter(move |index| index.kind.value == kind)
    }
}

/// What a model has.
pub(super) struct Keys {
    pub(super) primary: Option<Key>,
    pub(super) uniques: Vec<Key>,
    pub(super) indexes: Vec<Index>,
}

pub(super) fn resolve_keys<'d, 't>(
    context: &mut Context<'d, 't>,
    indexes: &Indexes<'_, 't>,
    model: &datamodel::Model<'t>,
    owner: &Owner<'d>,
    table: &str,
) -> Keys {
    let mut resolver = Resolver { context, indexes, model, owner, table };
    let primary = resolver.primary();
    let uniques = resolver.uniques(primary.as_ref());
    let indexes = resolver.indexes();
    Keys { primary, uniques, indexes }
}

struct Resolver<'a, 'c, 'd, 't> {
    context: &'a mut Context<'c, 't>,
    indexes: &'a Indexes<'d, 't>,
    model: &'a datamodel::Model<'t>,
    owner: &'a Owner<'c>,
    table: &'a str,
}

impl Resolver<'_, '_, '_, '_> {
    fn primary(&mut self) -> Option<Key> {
        if let Some(written) = &self.model.primary_key {
            let fields = self.fields(&written.fields, written.at)?;
            self.check_required(&fields, &written.fields);
            return Some(self.key(Constraint::Primary, fields, written.name.as_ref()));
        }
        let model = self.model;
        let mut ids = model.fields.iter().filter(|field| field.id);
        let id = ids.next()?;
        if let Some(second) = ids.next() {
            let message = format!("`{}` has two fields with `@id`", model.name.value);
            let help = format!(
                "a key of several fields is `@@id([{}, {}])` of the model",
                id.name.value, second.name.value
            );
            self.context.error_with_help(&codes::WRONG_KEY_FIELD, second.name.at, message, help);
        }
        let names = std::slice::from_ref(&id.name);
        let fields = self.fields(names, id.name.at)?;
        self.check_required(&fields, names);
        Some(self.key(Constraint::Primary, fields, None))
    }

    /// Field-level ones (a block-level one of a single field counts as such: DMMF marks its field alike), then block-level ones.
    fn uniques(&mut self, primary: Option<&Key>) -> Vec<Key> {
        let model = self.model;
        let mut uniques: Vec<Key> = Vec::new();
        for field in model.fields.iter().filter(|field| field.unique) {
            let fields = self.fields(std::slice::from_ref(&field.name), field.name.at);
            uniques.extend(fields.map(|fields| self.key(Constraint::Unique, fields, None)));
        }
        // `uniqueFields` says the same without names; it counts where a document has it alone.
        let block: Vec<&NamedFields<'_>> = model.unique_indexes.iter().chain(&model.unique_fields).collect();
        for written in block {
            let Some(fields) = self.fields(&written.fields, written.at) else { continue };
            let is_known = |key: &Key| key.fields == fields;
            if !uniques.iter().any(is_known)
                && !primary.is_some_and(|key| key.fields.len() == 1 && is_known(key))
            {
                uniques.push(self.key(Constraint::Unique, fields, written.name.as_ref()));
            }
        }
        uniques.shrink_to_fit();
        uniques
    }

    /// Ordinary indexes whose columns are all here. (Those over members of a composite type, or over fields that Prisma ignores,
    /// have others.)
    fn indexes(&mut self) -> Vec<Index> {
        let (indexes, model) = (self.indexes, &self.model.name.value);
        indexes
            .of_model(model, "normal")
            .filter_map(|index| {
                let names = index
                    .fields
                    .iter()
                    .map(|name| self.owner.by_name.get(name.value.as_ref()).copied().flatten());
                let fields = names.collect::<Option<Vec<FieldId>>>().filter(|fields| !fields.is_empty())?;
                let db_name = match &index.db_name {
                    Some(name) => name.value.to_string(),
                    None => self.default_name(Constraint::Index, &fields),
                };
                Some(Index { fields, db_name })
            })
            .collect()
    }

    /// The fields of these names; what cannot be part of a key is reported.
    fn fields(&mut self, names: &[Text<'_>], at: Offset) -> Option<Vec<FieldId>> {
        let model = &self.model.name.value;
        if names.is_empty() {
            self.context.error(&codes::WRONG_KEY_FIELD, at, format!("a key of `{model}` has no fields"));
            return None;
        }
        let mut fields = Vec::with_capacity(names.len());
        for name in names {
            match self.owner.by_name.get(name.value.as_ref()) {
                // MongoDB: a member of a composite type.
                None if name.value.contains('.') => {}
                None => {
                    let message = format!(
                        "a key of `{model}` names the field `{}`, which it does not have",
                        name.value
                    );
                    let problem = Diagnostic::new(&codes::UNKNOWN_FIELD, message).at(name.at);
                    let fields = self.model.fields.iter().map(|field| field.name.value.as_ref());
                    self.context.diagnostics.push(did_you_mean(problem, &name.value, fields));
                }
                Some(None) => {}
                Some(Some(id)) => {
                    let kind = self.context.fields.get(id.0 as usize).map(|field| field.kind);
                    if matches!(kind, Some(FieldKind::Relation(..))) {
                        let message =
                            format!("a key of `{model}` names `{}`, which is a relation", name.value);
                        let help = "name the fields of its foreign key";
                        self.context.error_with_help(&codes::WRONG_KEY_FIELD, name.at, message, help);
                    } else if fields.contains(id) {
                        let message = format!("a key of `{model}` names the field `{}` twice", name.value);
                        self.context.error(&codes::WRONG_KEY_FIELD, name.at, message);
                    } else {
                        fields.push(*id);
                    }
                }
            }
        }
        (fields.len() == names.len()).then_some(fields)
    }

    fn check_required(&mut self, fields: &[FieldId], names: &[Text<'_>]) {
        for (id, name) in fields.iter().zip(names) {
            let field = self.context.fields.get(id.0 as usize);
            if field.is_some_and(|field| field.nullable || field.list) {
                let message = format!(
                    "the primary key of `{}` holds `{}`, which may be null or is a list",
                    self.model.name.value, name.value
                );
                let help = "make it required and no list: use `@unique` where there may be none";
                self.context.error_with_help(&codes::WRONG_KEY_FIELD, name.at, message, help);
            }
        }
    }

    fn key(&self, kind: Constraint, fields: Vec<FieldId>, name: Option<&Text<'_>>) -> Key {
        let names: Vec<&str> = self.resolved(&fields).map(|field| field.name.as_str()).collect();
        // `name:` of a key of one field is not Prisma's property.
        let prisma_name = match name {
            Some(name) if fields.len() > 1 => name.value.to_string(),
            _ => names.join("_"),
        };
        let dmmf_kind = if kind == Constraint::Primary { "id" } else { "unique" };
        let written = self
            .indexes
            .of_model(&self.model.name.value, dmmf_kind)
            .find(|index| index.fields.iter().map(|name| name.value.as_ref()).eq(names.iter().copied()))
            .and_then(|index| index.db_name.as_ref());
        let db_name = match written {
            Some(name) => name.value.to_string(),
            None => self.default_name(kind, &fields),
        };
        Key { fields, prisma_name, db_name }
    }

    fn default_name(&self, kind: Constraint, fields: &[FieldId]) -> String {
        let columns = self.resolved(fields).map(|field| &*field.db_name);
        default_name(self.context.provider, kind, self.table, columns)
    }

    fn resolved(&self, fields: &[FieldId]) -> impl Iterator<Item = &super::Field> {
        fields.iter().filter_map(|id| self.context.fields.get(id.0 as usize))
    }
}
