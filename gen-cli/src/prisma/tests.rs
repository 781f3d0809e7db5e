//! The protocol by itself; that Prisma speaks it is tested with Prisma.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::serve;

/// What is replied to these requests, and what is shown.
fn speak(requests: &[Value]) -> (Vec<Value>, String) {
    let text = requests.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let (mut replies, mut shown) = (Vec::new(), Vec::new());
    assert_eq!(serve(text.as_bytes(), &mut replies, &mut shown), 0);
    let replies = String::from_utf8(replies).unwrap();
    let replies = replies.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (replies, String::from_utf8(shown).unwrap())
}

/// A `generate` of one model with a field of this type, from a schema in `folder`.
fn request(folder: &Path, ty: &str, config: &Value) -> Value {
    let field = |name: &str, ty: &str, id: bool| {
        json!({ "name": name, "kind": "scalar", "isList": false, "isRequired": true, "isUnique": false, "isId": id,
            "isReadOnly": false, "hasDefaultValue": false, "type": ty, "isGenerated": false, "isUpdatedAt": false })
    };
    let model = json!({ "name": "Post", "dbName": null, "fields": [field("id", "Int", true), field("title", ty, false)],
        "primaryKey": null, "uniqueFields": [], "uniqueIndexes": [], "isGenerated": false });
    json!({ "jsonrpc": "2.0", "method": "generate", "id": 2, "params": {
        "generator": { "name": "gen", "provider": { "value": "gen" }, "output": { "value": folder.join("out") },
            "config": config, "sourceFilePath": folder.join("schema.prisma") },
        "schemaPath": folder.join("schema.prisma"),
        "datasources": [{ "name": "db", "provider": "sqlite", "activeProvider": "sqlite", "schemas": [],
            "url": { "value": "file:secret.db" }, "sourceFilePath": folder.join("schema.prisma") }],
        "dmmf": { "datamodel": { "enums": [], "models": [model], "types": [] },
            "schema": { "inputObjectTypes": [1, 2, 3] }, "mappings": {} },
    } })
}

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("gen-protocol-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_is_asked_for_is_written() {
    let scratch = Scratch::new("emit");
    let folder = &scratch.0;
    let written = |config: Value| {
        let _ = std::fs::remove_dir_all(folder.join("out"));
        let (replies, _) = speak(&[request(folder, "String", &config)]);
        assert_eq!(replies[0], json!({ "jsonrpc": "2.0", "id": 2, "result": null }), "{config}");
        let files = ["out/manifests/build.json", "schema.json", "data/model.json"];
        let written: Vec<_> = files.into_iter().filter(|path| folder.join(path).exists()).collect();
        for path in &files[1..] {
            let text = std::fs::read_to_string(folder.join(path)).unwrap_or_default();
            assert!(!text.contains("secret") && !text.contains("schema.prisma"), "{text}");
            let _ = std::fs::remove_file(folder.join(path));
        }
        written
    };
    assert_eq!(written(json!({})), ["out/manifests/build.json"]);
    assert_eq!(written(json!({ "emit": "schema" })), ["schema.json"]);
    assert_eq!(written(json!({ "emit": ["schema"], "schemaJson": "data/model.json" })), ["data/model.json"]);
    assert_eq!(
        written(json!({ "schemaJson": "data/model.json" })),
        ["out/manifests/build.json", "data/model.json"]
    );
    assert_eq!(
        written(json!({ "emit": ["backend", "schema"] })),
        ["out/manifests/build.json", "schema.json"]
    );
}

#[test]
fn options_are_those_of_the_command_line() {
    let scratch = Scratch::new("options");
    let config = json!({ "layers": ["contracts"], "fileCase": "kebab", "importExtension": "ts", "rust": "src/schema.rs",
        "threads": "1", "alias": "@x", "framework": "express", "prismaClient": "./client.js" });
    let (replies, _) = speak(&[request(&scratch.0, "String", &config)]);
    assert_eq!(replies[0]["error"], Value::Null);
    assert!(scratch.0.join("src/schema.rs").exists() && !scratch.0.join("out/routes").exists());
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let scratch = Scratch::new("wrong");
    let config = json!({ "framwork": "express", "layers": "routs", "emit": "backend", "schemaJson": "a.json", "colour": "red" });
    let (replies, _) = speak(&[request(&scratch.0, "String", &config)]);
    let message = replies[0]["error"]["message"].as_str().unwrap();
    for told in [
        "error: unknown option `framwork`\n  --> generator gen\n  help: did you mean `framework`?",
        "error: `layers` should be one of contracts, validators, services, controllers, routes, openapi\n  --> generator gen",
        "error: unknown option `colour`\n  --> generator gen\n  help: the options are output, framework, rust, layers, prismaClient, importExtension, alias, fileCase, threads, emit, schemaJson",
        "error: `schemaJson` names a file that `emit` does not ask for",
    ] {
        assert!(message.contains(told), "{message}");
    }
    assert!(!scratch.0.join("out").exists());

    let (replies, _) = speak(&[request(&scratch.0, "Strnig", &json!({}))]);
    let message = replies[0]["error"]["message"].as_str().unwrap();
    assert!(
        message.contains("\n  --> model Post, field title (datamodel.models[0].fields[1].type)"),
        "{message}"
    );
}

#[test]
fn a_request_that_is_none_ends_nothing() {
    let manifest = json!({ "jsonrpc": "2.0", "method": "getManifest", "params": {}, "id": 1 });
    let other = json!({ "jsonrpc": "2.0", "method": "dance", "id": 7 });
    let (replies, _) = speak(&[json!("none"), json!({}), other, manifest]);
    let codes: Vec<_> = replies.iter().map(|reply| reply["error"]["code"].as_i64()).collect();
    assert_eq!(codes, [Some(-32700), Some(-32700), Some(-32601), None]);
    assert_eq!(replies[3]["id"], 1);
    assert_eq!(replies[3]["result"]["manifest"]["prettyName"], "gen");
}
