//! Schemas of any number of models: the same number makes the same bytes.
//!
//! Every model has twelve columns, a relation to the model before it and a list of the one after it, in rings of ten models with an
//! enum each. So the work that one model makes is the same in every size, and what grows faster than the models shows.

use std::fmt::Write as _;

use serde_json::{Value, json};

const FIRST: [&str; 40] = [
    "Order",
    "Customer",
    "Invoice",
    "Product",
    "Shipment",
    "Payment",
    "Account",
    "Ticket",
    "Project",
    "Contract",
    "Course",
    "Lesson",
    "Patient",
    "Doctor",
    "Vehicle",
    "Driver",
    "Property",
    "Tenant",
    "Recipe",
    "Menu",
    "Player",
    "Match",
    "Article",
    "Author",
    "Device",
    "Sensor",
    "Campaign",
    "Audience",
    "Report",
    "Metric",
    "Warehouse",
    "Supplier",
    "Employee",
    "Payroll",
    "Flight",
    "Booking",
    "Survey",
    "Question",
    "Wallet",
    "Transfer",
];
const SECOND: [&str; 25] = [
    "Item", "Entry", "Record", "Detail", "Note", "Event", "Line", "Group", "Label", "Option", "Rule", "Task",
    "Plan", "Step", "Link", "Quota", "Draft", "Review", "Batch", "Slot", "Token", "Route", "Score", "Claim",
    "Offer",
];
const RING: usize = 10;

/// The name of a model.
pub fn name(index: usize) -> String {
    let (first, rest) = (FIRST[index % FIRST.len()], index / FIRST.len());
    let (second, round) = (SECOND[rest % SECOND.len()], rest / SECOND.len());
    if round == 0 { format!("{first}{second}") } else { format!("{first}{second}{round}") }
}

fn status(index: usize) -> String {
    format!("{}Status", name(index - index % RING))
}

/// The model that `index` refers to, and the one that refers to it.
fn neighbours(index: usize, models: usize) -> (usize, usize) {
    let start = index - index % RING;
    let end = models.min(start + RING);
    let previous = if index == start { end - 1 } else { index - 1 };
    let next = if index + 1 == end { start } else { index + 1 };
    (previous, next)
}

/// The schema as one writes it.
pub fn prisma(models: usize, provider: &str) -> String {
    let mut text = format!("datasource db {{\n  provider = \"{provider}\"\n}}\n");
    for index in 0..models {
        if index % RING == 0 {
            let _ = write!(text, "\nenum {} {{\n  DRAFT\n  ACTIVE\n  CLOSED\n}}\n", status(index));
        }
        let (previous, next) = neighbours(index, models);
        let _ = write!(
            text,
            r#"
/// A {name} as it was agreed.
model {name} {{
  id        Int      @id @default(autoincrement())
  code      String   @unique
  title     String
  note      String?
  quantity  Int      @default(1)
  price     Decimal
  ratio     Float?
  active    Boolean  @default(true)
  status    {status} @default(DRAFT)
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
  parentId  Int?
  parent    {parent}? @relation("{name}Parent", fields: [parentId], references: [id])
  children  {child}[] @relation("{child}Parent")
}}
"#,
            name = name(index),
            status = status(index),
            parent = name(previous),
            child = name(next),
        );
    }
    text
}

/// What Prisma's parser makes of [`prisma`].
pub fn dmmf(models: usize, provider: &str) -> String {
    let enums: Vec<Value> = (0..models).step_by(RING).map(enumeration).collect();
    let mut text = String::with_capacity(models * 6000 + 1000);
    let _ = write!(text, "{{\"datamodel\":{{\"enums\":{},\"models\":[", Value::from(enums));
    for index in 0..models {
        let separator = if index == 0 { "" } else { "," };
        let _ = write!(text, "{separator}{}", model(index, models));
    }
    let indexes: Vec<Value> = (0..models)
        .flat_map(|index| {
            let name = name(index);
            [
                json!({ "model": name, "type": "id", "isDefinedOnField": true, "fields": [{ "name": "id" }] }),
                json!({ "model": name, "type": "unique", "isDefinedOnField": true, "fields": [{ "name": "code" }] }),
            ]
        })
        .collect();
    let _ = write!(
        text,
        "],\"types\":[],\"indexes\":{}}},\"datasources\":[{{\"name\":\"db\",\"provider\":\"{provider}\"}}]}}",
        Value::from(indexes)
    );
    text
}

fn enumeration(index: usize) -> Value {
    let value = |name: &str| json!({ "name": name, "dbName": null });
    json!({ "name": status(index), "values": [value("DRAFT"), value("ACTIVE"), value("CLOSED")], "dbName": null })
}

fn model(index: usize, models: usize) -> Value {
    let own = name(index);
    let (previous, next) = neighbours(index, models);
    let now = json!({ "name": "now", "args": [] });
    let fields = [
        scalar("id", "Int", json!({ "isId": true, "default": { "name": "autoincrement", "args": [] } })),
        scalar("code", "String", json!({ "isUnique": true })),
        scalar("title", "String", json!({})),
        scalar("note", "String", json!({ "isRequired": false })),
        scalar("quantity", "Int", json!({ "default": 1 })),
        scalar("price", "Decimal", json!({})),
        scalar("ratio", "Float", json!({ "isRequired": false })),
        scalar("active", "Boolean", json!({ "default": true })),
        scalar("status", &status(index), json!({ "kind": "enum", "default": "DRAFT" })),
        scalar("createdAt", "DateTime", json!({ "default": now })),
        scalar("updatedAt", "DateTime", json!({ "isUpdatedAt": true })),
        scalar("parentId", "Int", json!({ "isRequired": false, "isReadOnly": true })),
        relation("parent", &name(previous), &own, Some("parentId")),
        relation("children", &name(next), &name(next), None),
    ];
    json!({
        "name": own, "dbName": null, "schema": null, "fields": fields, "primaryKey": null, "uniqueFields": [],
        "uniqueIndexes": [], "isGenerated": false, "documentation": format!("A {own} as it was agreed."),
    })
}

fn scalar(name: &str, r#type: &str, differs: Value) -> Value {
    let mut field = json!({
        "name": name, "kind": "scalar", "isList": false, "isRequired": true, "isUnique": false, "isId": false,
        "isReadOnly": false, "hasDefaultValue": differs.get("default").is_some(), "type": r#type, "nativeType": null,
        "isGenerated": false, "isUpdatedAt": false,
    });
    merge(&mut field, differs);
    field
}

fn relation(name: &str, target: &str, owner: &str, column: Option<&str>) -> Value {
    let list = column.is_none();
    json!({
        "name": name, "kind": "object", "isList": list, "isRequired": list, "isUnique": false, "isId": false,
        "isReadOnly": false, "hasDefaultValue": false, "type": target, "nativeType": null,
        "relationName": format!("{owner}Parent"),
        "relationFromFields": column.map(|column| vec![column]).unwrap_or_default(),
        "relationToFields": column.map(|_| vec!["id"]).unwrap_or_default(),
        "isGenerated": false, "isUpdatedAt": false,
    })
}

fn merge(into: &mut Value, differs: Value) {
    if let (Some(into), Value::Object(differs)) = (into.as_object_mut(), differs) {
        into.extend(differs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_compiles_without_a_word() {
        for models in [1, 9, 10, 11, 1001] {
            let compiled =
                gen_core::compile(&dmmf(models, "postgresql"), &gen_core::CompileOptions::default());
            assert!(
                compiled.diagnostics.is_empty(),
                "{models} models: {:?}",
                compiled.diagnostics.into_sorted()
            );
            assert_eq!(compiled.model.map(|model| model.api.resources.len()), Some(models));
        }
    }
}
