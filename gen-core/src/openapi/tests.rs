use super::render;
use crate::api::OperationKind;
use crate::schema::ModelId;
use crate::{CompileOptions, Model, compile};

const ONE_MODEL: &str = include_str!("../../../tests/schemas/one-model/schema.json");
const SELF_RELATION: &str = include_str!("../../../tests/schemas/self-relation/schema.json");
const MANY_TO_MANY: &str = include_str!("../../../tests/schemas/many-to-many/schema.json");
const COMPOSITE: &str = include_str!("../../../tests/schemas/composite/schema.json");
const SCALARS: &str = include_str!("../../../tests/schemas/scalars/schema.json");

fn model(text: &str) -> Model {
    let compiled = compile(text, &CompileOptions::default());
    drop(compiled.diagnostics.into_sorted());
    compiled.model.expect("a schema")
}

fn document(model: &Model) -> String {
    render(&model.schema, &model.api)
}

#[test]
fn paths_statuses_and_keys_come_from_the_contract() {
    let mut model = model(ONE_MODEL);
    let resource = model.api.resources.first_mut().expect("a resource");
    let left_out = [OperationKind::Delete, OperationKind::CreateMany];
    resource.operations.retain(|operation| !left_out.contains(&operation.kind));
    for operation in resource.operations.iter_mut().filter(|it| it.kind == OperationKind::Create) {
        operation.tail = "/elsewhere".into();
        operation.status = 299;
    }
    resource.fields.last_mut().expect("a field").key = "other-key".into();
    let text = document(&model);
    assert!(text.contains("/elsewhere\": {\n      \"post\": {"));
    assert!(text.contains("\"299\": {") && !text.contains("\"201\": {"));
    assert!(text.contains("\"other-key\": {"));
    assert!(!text.contains("\"delete\": {") && !text.contains("\"204\": {"));
}

#[test]
fn a_model_that_is_named_like_a_common_part_goes_first() {
    let text = ONE_MODEL.replace("\"name\": \"Note\"", "\"name\": \"Problem\"");
    assert_ne!(text, ONE_MODEL);
    let text = document(&model(&text));
    assert!(text.contains("{ \"schema\": { \"$ref\": \"#/components/schemas/Problem\" } }"));
    assert!(text.contains("{ \"$ref\": \"#/components/schemas/Problem_\" }"), "of the responses");
}

#[test]
fn comments_are_text_in_json_and_in_markdown() {
    let mut model = model(ONE_MODEL);
    for documented in &mut model.schema.models {
        documented.documentation = Some("\", \"x\": \"</script>\u{202e}\\".to_owned());
    }
    let text = document(&model);
    assert!(text.contains(r#""\", \"x\": \"&lt;/script>\u202e\\""#));
    assert!(!text.contains('\u{202e}'));
}

/// The paths of `include`, as the document prints them.
fn include(text: &str) -> &str {
    let (_, parameter) = text.split_once("\"Node.include\": {").expect("the parameter");
    parameter.split_once("\"uniqueItems\"").expect("its schema").0
}

#[test]
fn paths_of_include_are_written_out_where_they_are_few() {
    let mut model = model(SELF_RELATION);
    let few = document(&model);
    let few = include(&few);
    assert_eq!(few.matches("\"parent.").count(), 5, "{few}");
    assert!(few.contains("\"children.parent.parent\"") && !few.contains("children.children"));
    assert!(!few.contains("pattern"));
    // 65 paths are one too many.
    model.api.limits.include_depth = 10;
    let many = document(&model);
    let pattern = include(&many);
    let tail = "(?:\\\\.[A-Za-z][A-Za-z0-9_]*){0,1}";
    assert!(pattern.contains("\"pattern\": \"^(?:parent|children|parent\\\\.parent|"), "{pattern}");
    assert!(pattern.contains(&format!("){tail})$\"")) && !pattern.contains("enum"), "{pattern}");
}

#[test]
fn relations_lead_on_for_longer_than_a_stack_is_deep() {
    const MODELS: u32 = 2000;
    let (before, rest) = SELF_RELATION.split_once("\"models\": [").expect("models");
    let (node, behind) = rest.split_once("],\n    \"types\"").expect("types");
    let nodes = (0..MODELS).map(|index| match index {
        0 => node.to_owned(),
        _ => node.replace("Node", &format!("Node{index}")).replace("Tree", &format!("Tree{index}")),
    });
    let nodes = nodes.collect::<Vec<_>>().join(",");
    let mut model = model(&format!("{before}\"models\": [{nodes}],\n    \"types\"{behind}"));
    for resource in &mut model.api.resources {
        let ModelId(index) = resource.model;
        resource.operations.retain(|operation| operation.kind == OperationKind::List && index == 0);
        for relation in &mut resource.relations {
            relation.target = ModelId((index + 1) % MODELS);
        }
    }
    let text = document(&model);
    for part in ["Node1999", "Node1999.Where", "Node1999.WhereMembers", "Node1999.ListFilter"] {
        assert!(text.contains(&format!("      \"{part}\": {{")), "{part}");
    }
}

#[test]
fn what_is_referred_to_is_defined_and_nothing_else() {
    for text in [ONE_MODEL, SELF_RELATION, MANY_TO_MANY, COMPOSITE, SCALARS] {
        let document = document(&model(text));
        let (_, components) = document.split_once("\n  \"components\": {\n").expect("components");
        let mut defined = std::collections::BTreeSet::new();
        let mut section = "";
        for line in components.lines() {
            let Some((indent, name)) = line.split_once('"').filter(|(indent, _)| indent.trim().is_empty())
            else {
                continue;
            };
            let name = name.split('"').next().unwrap_or_default();
            if indent.len() == 4 {
                section = name;
            } else if indent.len() == 6 && section != "securitySchemes" {
                defined.insert(format!("#/components/{section}/{name}"));
            }
        }
        let referred = document.split("\"$ref\": \"").skip(1).filter_map(|rest| rest.split('"').next());
        assert_eq!(referred.map(str::to_owned).collect::<std::collections::BTreeSet<_>>(), defined);
    }
}
