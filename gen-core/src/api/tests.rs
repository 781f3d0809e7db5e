use super::*;
use crate::schema::Provider;
use crate::{CompileOptions, Model, compile};

fn model(text: &str, provider: Provider) -> Model {
    let compiled = compile(text, &CompileOptions { provider: Some(provider) });
    let reports: Vec<_> =
        compiled.diagnostics.into_sorted().iter().map(|d| d.display("f").to_string()).collect();
    compiled.model.unwrap_or_else(|| panic!("{reports:#?}"))
}

/// A model `Post` with an `id` and one more field, and what becomes of that.
fn field(provider: Provider, scalar: &str, rest: &str) -> ApiField {
    let text = format!(
        r#"{{"enums":[{{"name":"Role","values":[{{"name":"A"}}]}}],"models":[{{"name":"Post","fields":[
        {{"name":"id","kind":"scalar","type":"Int","isList":false,"isRequired":true,"isId":true}},
        {{"name":"x","kind":"{}","type":"{scalar}","isList":false,"isRequired":true{rest}}}]}}]}}"#,
        if scalar == "Role" { "enum" } else { "scalar" },
    );
    model(&text, provider).api.resources.remove(0).fields.remove(1)
}

fn native(provider: Provider, scalar: &str, native: &str) -> ApiField {
    let (name, args) = native.split_once('(').unwrap_or((native, ")"));
    let args: Vec<_> = args
        .trim_end_matches(')')
        .split(',')
        .filter(|arg| !arg.is_empty())
        .map(|arg| format!("\"{arg}\""))
        .collect();
    field(provider, scalar, &format!(r#","nativeType":["{name}",[{}]]"#, args.join(",")))
}

fn operators(field: &ApiField) -> String {
    field.filter.iter().map(|operator| operator.as_str()).collect::<Vec<_>>().join(" ")
}

const ORDERED: &str = "equals not in notIn lt lte gt gte";

#[test]
fn operators_are_those_of_the_table() {
    use Provider::{PostgreSql, Sqlite};
    let text = format!("{ORDERED} contains startsWith endsWith");
    for (scalar, wanted, orderable) in [
        ("String", format!("{text} mode").as_str(), true),
        ("Boolean", "equals not", true),
        ("Int", ORDERED, true),
        ("BigInt", ORDERED, true),
        ("Float", ORDERED, true),
        ("Decimal", ORDERED, true),
        ("DateTime", ORDERED, true),
        ("Json", "equals not", false),
        ("Bytes", "equals not in notIn", false),
        ("Role", "equals not in notIn", true),
    ] {
        let field = field(PostgreSql, scalar, "");
        assert_eq!((operators(&field).as_str(), field.orderable), (wanted, orderable), "{scalar}");
    }
    assert_eq!(operators(&field(Sqlite, "String", "")), text);
    let list = field(PostgreSql, "Int", r#","isList":true"#);
    // The second key wins, as in any JSON.
    assert!(list.list && !list.orderable && list.create == Presence::Optional);
    assert_eq!(operators(&list), "equals has hasEvery hasSome isEmpty");
    assert_eq!(operators(&field(PostgreSql, "Json", r#","isList":true"#)), "isEmpty");
}

#[test]
fn presence() {
    use Presence::{Absent, Optional, Required};
    for (rest, create, update) in [
        ("", Required, Optional),
        (r#","isRequired":false"#, Optional, Optional),
        (r#","default":1,"hasDefaultValue":true"#, Optional, Optional),
        (r#","isReadOnly":true"#, Required, Optional),
    ] {
        let field = field(Provider::PostgreSql, "Int", rest);
        assert_eq!((field.create, field.update), (create, update), "{rest}");
    }
    let field = field(Provider::PostgreSql, "DateTime", r#","isUpdatedAt":true"#);
    assert_eq!((field.create, field.update), (Absent, Absent));
}

#[test]
fn native_types() {
    use Provider::{MySql, PostgreSql, SqlServer, Sqlite};
    let max = |n| Rules { max_length: Some(n), ..Rules::default() };
    let range = |min, max| Rules { min: Some(min), max: Some(max), ..Rules::default() };
    let digits = |p, s| Rules { digits: Some((p, s)), ..Rules::default() };
    for (provider, scalar, name, wire, rules) in [
        (PostgreSql, "String", "VarChar(10)", Wire::String, max(10)),
        (PostgreSql, "String", "VarChar", Wire::String, Rules::default()),
        (PostgreSql, "String", "Char", Wire::String, max(1)),
        (PostgreSql, "String", "Uuid", Wire::Uuid, Rules::default()),
        (SqlServer, "String", "NVarChar(Max)", Wire::String, Rules::default()),
        (MySql, "String", "Text", Wire::String, Rules::default()),
        (PostgreSql, "Int", "SmallInt", Wire::Int, range(-32_768, 32_767)),
        (MySql, "Int", "TinyInt", Wire::Int, range(-128, 127)),
        (SqlServer, "Int", "TinyInt", Wire::Int, range(0, 255)),
        (MySql, "Int", "UnsignedMediumInt", Wire::Int, range(0, 16_777_215)),
        (MySql, "Int", "UnsignedInt", Wire::UnsignedInt, Rules::default()),
        (MySql, "Int", "Year", Wire::Int, Rules::default()),
        (MySql, "BigInt", "UnsignedBigInt", Wire::BigInt, Rules { min: Some(0), ..Rules::default() }),
        (MySql, "Boolean", "TinyInt(1)", Wire::Boolean, Rules::default()),
        (MySql, "Boolean", "Bit(1)", Wire::Boolean, Rules::default()),
        (PostgreSql, "Decimal", "Decimal(10,2)", Wire::Decimal, digits(10, 2)),
        (PostgreSql, "Decimal", "Decimal", Wire::Decimal, Rules::default()),
        (PostgreSql, "Decimal", "Money", Wire::Decimal, digits(19, 2)),
        (MySql, "Decimal", "Decimal(8,0)", Wire::Decimal, digits(8, 0)),
        (PostgreSql, "DateTime", "Date", Wire::Date, Rules::default()),
        (PostgreSql, "DateTime", "Time(3)", Wire::Time, Rules::default()),
        (PostgreSql, "DateTime", "Timestamptz(6)", Wire::DateTime, Rules::default()),
    ] {
        let field = native(provider, scalar, name);
        assert_eq!((field.wire, &*field.rules), (wire, &rules), "{provider:?} {scalar} {name}");
    }
    assert_eq!(*field(MySql, "String", "").rules, max(191));
    assert_eq!(*field(PostgreSql, "Decimal", "").rules, digits(65, 30));
    assert_eq!(*field(Sqlite, "Decimal", "").rules, digits(1308, 1000));
}

#[test]
fn types_without_a_rule_are_compared_for_equality_alone() {
    for (scalar, name) in [("String", "Inet"), ("String", "Bit(3)"), ("Decimal", "Money")] {
        let field = native(Provider::PostgreSql, scalar, name);
        assert_eq!((operators(&field).as_str(), field.orderable), ("equals not in notIn", false), "{name}");
    }
    assert_eq!(operators(&native(Provider::PostgreSql, "String", "Xml")), "");
    assert_eq!(operators(&native(Provider::MySql, "Bytes", "Bit(12)")), "");
}

#[test]
fn keys_operations_and_uniques() {
    let model = model(include_str!("../../tests/schemas/all.json"), Provider::PostgreSql);
    let [user, post] = model.api.resources.as_slice() else { panic!("two resources") };
    let operations: Vec<_> = post
        .operations
        .iter()
        .map(|o| format!("{:?} {} {} {}", o.kind, o.method.as_str(), post.path_of(o), o.status))
        .collect();
    assert_eq!(
        operations,
        [
            "List GET /posts 200",
            "Query POST /posts/meta/query 200",
            "Count GET /posts/meta/count 200",
            "Get GET /posts/{key} 200",
            "GetBy GET /posts/by/b_authorId/{key} 200",
            "Create POST /posts 201",
            "Replace PUT /posts/{key} 200",
            "Update PATCH /posts/{key} 200",
            "Delete DELETE /posts/{key} 204",
            "CreateMany POST /posts/meta/create-many 201",
            "UpdateMany POST /posts/meta/update-many 200",
            "DeleteMany POST /posts/meta/delete-many 200",
        ]
    );
    let keys: Vec<_> = post.fields.iter().map(|field| &*field.key).collect();
    assert_eq!(keys, ["a", "b", "authorId"], "no relation");
    assert_eq!(post.key, [0, 1]);
    assert_eq!(post.fields[0].update, Presence::Absent, "of the key");
    let uniques: Vec<_> = post.uniques.iter().map(|u| (u.constraint.as_str(), u.fields.as_slice())).collect();
    assert_eq!(uniques, [("post_key", &[0, 1][..]), ("Post_b_authorId_key", &[1, 2])]);
    assert_eq!(user.key, [0]);
    assert_eq!(model.api.enums[0].values, ["ADMIN", "USER"]);
}

#[test]
fn a_key_that_no_path_can_hold_is_passed_over() {
    let field = |name: &str, scalar: &str, rest: &str| {
        format!(
            r#"{{"name":"{name}","kind":"scalar","type":"{scalar}","isList":false,"isRequired":true{rest}}}"#
        )
    };
    let text = |fields: &[String], rest: &str| {
        format!(r#"{{"models":[{{"name":"A","fields":[{}]{rest}}}]}}"#, fields.join(","))
    };
    let key = |text: &str| {
        let resource = model(text, Provider::PostgreSql).api.resources.remove(0);
        let names: Vec<_> = resource.key.iter().map(|index| resource.fields[*index].key.clone()).collect();
        let by = resource.operations.iter().filter(|operation| operation.kind == OperationKind::GetBy);
        let by: Vec<_> = by.map(|operation| operation.tail.replace("/by/", "")).collect();
        (names.join(","), resource.operations.len() - by.len(), by.join(" "))
    };
    let of = |key: &str, operations: usize, by: &str| (key.to_owned(), operations, by.to_owned());
    let unique = r#","isUnique":true"#;
    let price = field("price", "Decimal", r#","isId":true"#);
    let slug = field("slug", "String", unique);
    let maybe = field("maybe", "Int", unique).replace(r#""isRequired":true"#, r#""isRequired":false"#);
    assert_eq!(key(&text(&[price.clone(), maybe.clone(), slug.clone()], "")), of("slug", 11, "maybe/{key}"));
    assert_eq!(key(&text(&[price, maybe], "")), of("", 3, "maybe/{key}"));
    let block = r#","uniqueIndexes":[{"name":null,"fields":["b","a"]}]"#;
    assert_eq!(key(&text(&[field("a", "Int", ""), field("b", "DateTime", "")], block)), of("b,a", 11, ""));
    assert_eq!(
        key(&text(&[field("a", "Int", ""), field("b", "DateTime", ""), slug], block)),
        of("slug", 11, "b_a/{key}")
    );
}

#[test]
fn a_unique_that_no_path_can_hold_finds_no_row() {
    let field = |name: &str, rest: &str| {
        format!(r#"{{"name":"{name}","kind":"scalar","isRequired":true,"isUnique":true,{rest}}}"#)
    };
    let fields = [
        field("id", r#""type":"Int","isList":false,"isId":true"#),
        field("secret", r#""type":"String","isList":false,"documentation":"@gen.hide""#),
        field("ratio", r#""type":"Float","isList":false"#),
        field("texts", r#""type":"String","isList":true"#),
        field("a_b", r#""type":"Int","isList":false"#),
        field("a", r#""type":"Int","isList":false"#).replace(r#""isUnique":true"#, r#""isUnique":false"#),
        field("b", r#""type":"Int","isList":false"#).replace(r#""isUnique":true"#, r#""isUnique":false"#),
        field("ö", r#""type":"Bytes","isList":false"#),
    ];
    // The second one of a name is left out.
    let block = r#""uniqueIndexes":[{"name":null,"fields":["a","b"]},{"name":"both","fields":["b","a"]},{"name":null,"fields":["a","secret"]}]"#;
    let text = format!(r#"{{"models":[{{"name":"A","fields":[{}],{block}}}]}}"#, fields.join(","));
    let resource = model(&text, Provider::PostgreSql).api.resources.remove(0);
    let by = resource.operations.iter().filter(|operation| operation.kind == OperationKind::GetBy);
    let paths: Vec<_> = by.map(|operation| resource.path_of(operation)).collect();
    assert_eq!(paths, ["/as/by/a_b/{key}", "/as/by/%C3%B6/{key}", "/as/by/both/{key}"]);
}

#[test]
fn cursors_hold_what_the_wire_shows_whole() {
    let holds = |provider: Provider, scalar: &str, name: &str| {
        let field = native(provider, scalar, name);
        assert!(field.orderable, "{name}");
        field.cursor
    };
    for (provider, scalar, name, wanted) in [
        (Provider::PostgreSql, "DateTime", "Timestamp(3)", true),
        (Provider::PostgreSql, "DateTime", "Timestamptz(6)", false),
        (Provider::PostgreSql, "DateTime", "Timestamptz", false),
        (Provider::PostgreSql, "DateTime", "Time(3)", true),
        (Provider::PostgreSql, "DateTime", "Time", false),
        (Provider::PostgreSql, "DateTime", "Date", true),
        (Provider::PostgreSql, "Float", "Real", false),
        (Provider::PostgreSql, "Float", "DoublePrecision", true),
        (Provider::PostgreSql, "Decimal", "Decimal(6,2)", true),
        (Provider::MySql, "DateTime", "DateTime", true),
        (Provider::MySql, "DateTime", "DateTime(6)", false),
        (Provider::MySql, "Float", "Float", false),
        (Provider::SqlServer, "DateTime", "DateTime2", false),
    ] {
        assert_eq!(holds(provider, scalar, name), wanted, "{name}");
    }
}

#[test]
fn what_an_absent_field_becomes_in_a_replace() {
    let replacement = |scalar: &str, rest: &str| {
        let field = format!(r#"{{"name":"a","kind":"scalar","type":"{scalar}",{rest}}}"#);
        let id = r#"{"name":"id","kind":"scalar","type":"Int","isList":false,"isRequired":true,"isId":true}"#;
        let text = format!(r#"{{"models":[{{"name":"A","fields":[{id},{field}]}}]}}"#);
        let resource = model(&text, Provider::PostgreSql).api.resources.remove(0);
        let id = &resource.fields[0];
        assert_eq!((id.create, id.replace), (Presence::Required, Presence::Optional), "of the key");
        assert_eq!(id.replacement, None, "of the key");
        resource.fields[1].replacement.clone()
    };
    let (one, maybe, list) = (
        r#""isList":false,"isRequired":true"#,
        r#""isList":false,"isRequired":false"#,
        r#""isList":true,"isRequired":true"#,
    );
    assert_eq!(replacement("Int", one), None);
    assert_eq!(replacement("Int", maybe).as_deref(), Some("null"));
    assert_eq!(replacement("Int", list).as_deref(), Some("[]"));
    assert_eq!(replacement("Int", &format!(r#"{maybe},"default":5"#)).as_deref(), Some("5"));
    assert_eq!(
        replacement("Json", &format!(r#"{one},"default":"{{\"a\": 1}}""#)).as_deref(),
        Some(r#"{"a": 1}"#)
    );
    assert_eq!(replacement("String", &format!(r#"{maybe},"default":{{"name":"cuid","args":[1]}}"#)), None);
    assert_eq!(replacement("DateTime", &format!(r#"{maybe},"isUpdatedAt":true"#)), None);
}

/// DMMF's datamodel does not tell views from models, but the whole document says what Prisma's client does with each.
#[test]
fn what_the_client_cannot_write_is_not_written() {
    let models = r#"{"models":[
        {"name":"Seen","fields":[{"name":"id","kind":"scalar","type":"Int","isList":false,"isRequired":true,"isUnique":true}]},
        {"name":"Half","fields":[{"name":"id","kind":"scalar","type":"Int","isList":false,"isRequired":true,"isId":true}]}]}"#;
    let mappings = r#"{"modelOperations":[
        {"model":"Seen","plural":"seens","findUnique":"findUniqueSeen"},
        {"model":"Half","updateOne":"updateOneHalf","deleteOne":"deleteOneHalf"}],"otherOperations":{"read":[],"write":["executeRaw"]}}"#;
    let operations = |text: &str| -> Vec<String> {
        let resources = model(text, Provider::PostgreSql).api.resources;
        let names = |resource: &Resource| {
            resource.operations.iter().map(|operation| operation.kind.as_str()).collect::<Vec<_>>().join(" ")
        };
        resources.iter().map(names).collect()
    };
    let all = "list query count get create replace update delete createMany updateMany deleteMany";
    assert_eq!(operations(models), [all, all]);
    for text in [
        format!(r#"{{"datamodel":{models},"mappings":{mappings}}}"#),
        format!(r#"{{"dmmf":{{"mappings":{mappings},"datamodel":{models}}}}}"#),
    ] {
        assert_eq!(
            operations(&text),
            ["list query count get", "list query count get update delete updateMany deleteMany"]
        );
    }
}
