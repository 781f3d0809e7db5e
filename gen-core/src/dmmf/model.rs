//! Enums, models, fields and indexes.

use super::json::{Kind, Result};
use super::shape::Shape;
use super::value::read_value;
use crate::datamodel::{
    Enum, EnumValue, Field, Index, Model, NamedFields, NativeType, Relation, Text, Writes,
};

/// Takes a key that every such object has; reports it where it is not.
fn required<T>(shape: &mut Shape<'_, '_>, value: Option<T>, what: &str, key: &str, at: usize) -> Option<T> {
    if value.is_none() {
        shape.missing(what, key, at);
    }
    value
}

/// `the field `title``, or `a field` while its name is not known.
fn called(what: &str, name: Option<&Text<'_>>) -> String {
    name.map_or_else(|| format!("a {what}"), |name| format!("the {what} `{}`", name.value))
}

pub(super) fn read_enum<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Enum<'t>>> {
    let (mut name, mut values, mut db_name, mut documentation) = (None, None, None, None);
    let Some(at) = shape.object("enums", |shape, key| {
        match key {
            "name" => name = shape.text(key)?,
            "values" => values = Some(shape.list(key, read_enum_value)?),
            "dbName" => db_name = shape.text(key)?,
            "documentation" => documentation = shape.text(key)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?
    else {
        return Ok(None);
    };
    let what = called("enum", name.as_ref());
    let values = required(shape, values, &what, "values", at);
    let Some(name) = required(shape, name, &what, "name", at) else { return Ok(None) };
    Ok(Some(Enum { name, values: values.unwrap_or_default(), db_name, documentation }))
}

fn read_enum_value<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<EnumValue<'t>>> {
    let (mut name, mut db_name, mut documentation) = (None, None, None);
    let Some(at) = shape.object("values", |shape, key| {
        match key {
            "name" => name = shape.text(key)?,
            "dbName" => db_name = shape.text(key)?,
            "documentation" => documentation = shape.text(key)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?
    else {
        return Ok(None);
    };
    let name = required(shape, name, "a value of an enum", "name", at);
    Ok(name.map(|name| EnumValue { name, db_name, documentation }))
}

pub(super) fn read_model<'t>(shape: &mut Shape<'t, '_>, what: &str) -> Result<Option<Model<'t>>> {
    let (mut name, mut fields) = (None, None);
    let (mut db_name, mut schema, mut documentation, mut primary_key) = (None, None, None, None);
    let (mut unique_fields, mut unique_indexes) = (Vec::new(), Vec::new());
    let Some(at) = shape.object(what, |shape, key| {
        match key {
            "name" => name = shape.text(key)?,
            "fields" => fields = Some(shape.list(key, read_field)?),
            "dbName" => db_name = shape.text(key)?,
            "schema" => schema = shape.text(key)?,
            "primaryKey" => primary_key = read_named_fields(shape, key)?,
            "uniqueFields" => unique_fields = shape.list(key, read_unnamed_fields)?,
            "uniqueIndexes" => unique_indexes = shape.list(key, |shape| read_named_fields(shape, key))?,
            "documentation" => documentation = shape.text(key)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?
    else {
        return Ok(None);
    };
    let what = called(what, name.as_ref());
    let fields = required(shape, fields, &what, "fields", at);
    let Some(name) = required(shape, name, &what, "name", at) else { return Ok(None) };
    let fields = fields.unwrap_or_default();
    Ok(Some(Model {
        name,
        db_name,
        schema,
        fields,
        primary_key,
        unique_fields,
        unique_indexes,
        documentation,
    }))
}

/// A `@@unique` as a plain list of names.
fn read_unnamed_fields<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<NamedFields<'t>>> {
    let is_list = shape.json.peek()? == Kind::Array;
    let at = super::shape::offset(shape.json.offset());
    let fields = shape.texts("uniqueFields")?;
    Ok(is_list.then_some(NamedFields { at, name: None, fields }))
}

fn read_named_fields<'t>(shape: &mut Shape<'t, '_>, what: &str) -> Result<Option<NamedFields<'t>>> {
    let (mut name, mut fields) = (None, None);
    let Some(at) = shape.object(what, |shape, key| {
        match key {
            "name" => name = shape.text(key)?,
            "fields" => fields = Some(shape.texts(key)?),
            _ => shape.json.skip()?,
        }
        Ok(())
    })?
    else {
        return Ok(None);
    };
    let fields = required(shape, fields, &format!("an entry of `{what}`"), "fields", at);
    Ok(fields.map(|fields| NamedFields { at: super::shape::offset(at), name, fields }))
}

pub(super) fn read_index<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Index<'t>>> {
    let (mut model, mut kind, mut db_name, mut fields) = (None, None, None, Vec::new());
    let Some(at) = shape.object("indexes", |shape, key| {
        match key {
            "model" => model = shape.text(key)?,
            "type" => kind = shape.text(key)?,
            "dbName" => db_name = shape.text(key)?,
            "fields" => fields = shape.list(key, read_index_field)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?
    else {
        return Ok(None);
    };
    let model = required(shape, model, "an index", "model", at);
    let kind = required(shape, kind, "an index", "type", at);
    Ok(model.zip(kind).map(|(model, kind)| Index { model, kind, db_name, fields }))
}

fn read_index_field<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Text<'t>>> {
    let mut name = None;
    let Some(at) = shape.object("fields", |shape, key| {
        if key == "name" {
            name = shape.text(key)?;
            return Ok(());
        }
        shape.json.skip()
    })?
    else {
        return Ok(None);
    };
    Ok(required(shape, name, "a field of an index", "name", at))
}

/// Members of a field while they are read.
#[derive(Default)]
struct Draft<'t> {
    name: Option<Text<'t>>,
    db_name: Option<Text<'t>>,
    kind: Option<Text<'t>>,
    type_name: Option<Text<'t>>,
    list: Option<bool>,
    required: Option<bool>,
    unique: Option<bool>,
    id: Option<bool>,
    read_only: Option<bool>,
    updated_at: Option<bool>,
    has_default: Option<bool>,
    default: Option<crate::datamodel::Value<'t>>,
    native: Option<NativeType<'t>>,
    relation_name: Option<Text<'t>>,
    from: Vec<Text<'t>>,
    to: Vec<Text<'t>>,
    on_delete: Option<Text<'t>>,
    on_update: Option<Text<'t>>,
    documentation: Option<Text<'t>>,
}

impl<'t> Draft<'t> {
    fn read_member(&mut self, shape: &mut Shape<'t, '_>, key: &str) -> Result<()> {
        match key {
            "name" => self.name = shape.text(key)?,
            "dbName" => self.db_name = shape.text(key)?,
            "kind" => self.kind = shape.text(key)?,
            "type" => self.type_name = shape.text(key)?,
            "isList" => self.list = shape.boolean(key)?,
            "isRequired" => self.required = shape.boolean(key)?,
            "isUnique" => self.unique = shape.boolean(key)?,
            "isId" => self.id = shape.boolean(key)?,
            "isReadOnly" => self.read_only = shape.boolean(key)?,
            "isUpdatedAt" => self.updated_at = shape.boolean(key)?,
            "hasDefaultValue" => self.has_default = shape.boolean(key)?,
            "default" => self.default = read_value(shape, key)?,
            "nativeType" => self.native = read_native_type(shape)?,
            "relationName" => self.relation_name = shape.text(key)?,
            "relationFromFields" => self.from = shape.texts(key)?,
            "relationToFields" => self.to = shape.texts(key)?,
            "relationOnDelete" => self.on_delete = shape.text(key)?,
            "relationOnUpdate" => self.on_update = shape.text(key)?,
            "documentation" => self.documentation = shape.text(key)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    }
}

/// Keys that every field has in every version.
const ALWAYS_THERE: [&str; 5] = ["name", "kind", "type", "isList", "isRequired"];

fn read_field<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Field<'t>>> {
    let mut draft = Draft::default();
    // A member of a wrong kind is reported already; it must not be called missing as well.
    let mut seen = [false; ALWAYS_THERE.len()];
    let Some(at) = shape.object("fields", |shape, key| {
        if let Some((_, seen)) = ALWAYS_THERE.iter().zip(&mut seen).find(|(known, _)| **known == key) {
            *seen |= shape.json.peek()? != Kind::Null;
        }
        draft.read_member(shape, key)
    })?
    else {
        return Ok(None);
    };
    for (key, _) in ALWAYS_THERE.iter().zip(seen).filter(|(_, seen)| !seen) {
        shape.missing(&called("field", draft.name.as_ref()), key, at);
    }
    let (Some(name), Some(kind), Some(type_name)) = (draft.name, draft.kind, draft.type_name) else {
        return Ok(None);
    };
    let relation = draft.relation_name.map(|name| {
        Box::new(Relation {
            name,
            from: draft.from,
            to: draft.to,
            on_delete: draft.on_delete,
            on_update: draft.on_update,
        })
    });
    Ok(Some(Field {
        name,
        db_name: draft.db_name,
        kind,
        type_name,
        list: draft.list.unwrap_or_default(),
        required: draft.required.unwrap_or_default(),
        unique: draft.unique.unwrap_or_default(),
        id: draft.id.unwrap_or_default(),
        read_only: draft.read_only.unwrap_or_default(),
        updated_at: draft.updated_at.unwrap_or_default(),
        has_default: draft.has_default.unwrap_or_default(),
        default: draft.default.map(Box::new),
        native: draft.native.map(Box::new),
        relation,
        documentation: draft.documentation,
    }))
}

/// `["VarChar", ["10"]]`
fn read_native_type<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<NativeType<'t>>> {
    let (mut name, mut args, mut index) = (None, Vec::new(), 0);
    shape.list("nativeType", |shape| {
        match index {
            0 => name = shape.text("nativeType")?,
            1 => args = shape.list("nativeType", |shape| shape.argument("nativeType"))?,
            _ => shape.json.skip()?,
        }
        index += 1;
        Ok(None::<()>)
    })?;
    Ok(name.map(|name| NativeType { name, args }))
}

/// `mappings.modelOperations`: which writes Prisma's client has for each model. (Prisma 2 has another form, which says nothing here.)
pub(super) fn read_mappings<'t>(shape: &mut Shape<'t, '_>) -> Result<Vec<Writes<'t>>> {
    let mut writes = Vec::new();
    if shape.json.peek()? != Kind::Object {
        shape.json.skip()?;
        return Ok(writes);
    }
    shape.object("mappings", |shape, key| {
        match key {
            "modelOperations" => writes = shape.list(key, read_writes)?,
            _ => shape.json.skip()?,
        }
        Ok(())
    })?;
    Ok(writes)
}

fn read_writes<'t>(shape: &mut Shape<'t, '_>) -> Result<Option<Writes<'t>>> {
    let (mut model, mut create, mut update, mut delete) = (None, false, false, false);
    shape.object("the operations of a model", |shape, key| {
        match key {
            "model" => model = shape.text(key)?,
            "createOne" => create = shape.text(key)?.is_some(),
            "updateOne" => update = shape.text(key)?.is_some(),
            "deleteOne" => delete = shape.text(key)?.is_some(),
            _ => shape.json.skip()?,
        }
        Ok(())
    })?;
    Ok(model.map(|model| Writes { model, create, update, delete }))
}
