//! How a struct hands its values over to the runtime, which does the rest of serde.

use super::types::Part;
use super::{Text, put};

/// `names` are those of the struct and of its row, `fields` the Rust name and JSON key of each.
pub(super) fn expand(out: &mut String, rt: &str, names: (&str, &str), part: Part, fields: &[(&str, &str)]) {
    let (name, row) = names;
    let part = match part {
        Part::Row => "Row",
        Part::Create => "Create",
        Part::Update => "Update",
        Part::Key => "Key",
    };
    put!(
        out,
        "impl {rt}::Shape for {name} {{ const OF: {rt}::shape::Of = {rt}::shape::Of::new(\
         {name:?}, <{row} as {rt}::Model>::RESOURCE, {rt}::shape::Part::{part}, &["
    );
    for (_, key) in fields {
        put!(out, "{},", Text(key));
    }
    let (to, from) = if fields.is_empty() { ("_", "_") } else { ("to", "from") };
    put!(out, "]); fn put<'a>(&'a self, {to}: &mut {rt}::shape::Pieces<'a>) {{");
    for (field, _) in fields {
        put!(out, "to.put(&self.{field});");
    }
    put!(out, "}} fn take({from}: &mut {rt}::shape::Pieces<'_>) -> Self {{ Self {{");
    for (field, _) in fields {
        put!(out, "{field}: from.take(),");
    }
    put!(out, "}} }} }}\n");
    expand_serde(out, rt, name, "", "self");
}

/// The traits of serde, by functions of the runtime whose names end so.
pub(super) fn expand_serde(out: &mut String, rt: &str, name: &str, ending: &str, value: &str) {
    put!(
        out,
        "impl {rt}::serde::Serialize for {name} {{ \
         fn serialize<S: {rt}::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {{ \
         {rt}::shape::serialize{ending}({value}, to) }} }}\n\
         impl<'de> {rt}::serde::Deserialize<'de> for {name} {{ \
         fn deserialize<D: {rt}::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {{ \
         {rt}::shape::deserialize{ending}(from) }} }}\n"
    );
}
