use super::render;
use crate::api::OperationKind;
use crate::{CompileOptions, Model, compile};

const ONE_MODEL: &str = include_str!("../../../tests/schemas/one-model/schema.json");

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
    resource.operations.retain(|operation| operation.kind != OperationKind::Delete);
    for operation in resource.operations.iter_mut().filter(|it| it.kind == OperationKind::Create) {
        operation.path = "/elsewhere".to_owned();
        operation.status = 299;
    }
    resource.fields.last_mut().expect("a field").key = "other-key".to_owned();
    let text = document(&model);
    assert!(text.contains("\"/elsewhere\": {\n      \"post\": {"));
    assert!(text.contains("\"299\": {") && !text.contains("\"201\": {"));
    assert!(text.contains("\"other-key\": {"));
    assert!(!text.contains("\"delete\": {") && !text.contains("\"204\": {"));
}

#[test]
fn a_model_that_is_named_like_a_common_part_goes_first() {
    let text = ONE_MODEL.replace("\"name\": \"Note\"", "\"name\": \"Problem\"");
    assert_ne!(text, ONE_MODEL);
    let text = document(&model(&text));
    assert!(text.contains("\"items\": { \"$ref\": \"#/components/schemas/Problem\" }"));
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
