use super::*;
use crate::diag::Diagnostics;

const DOCUMENT: &str = include_str!("../../tests/schemas/all.json");

/// The schema of a document without errors.
fn schema_of(text: &str, provider: Option<Provider>) -> Schema {
    let mut diagnostics = Diagnostics::new();
    let datamodel = crate::dmmf::read_document(text, &mut diagnostics).unwrap();
    let schema = resolve(&datamodel, provider, &mut diagnostics).filter(|_| !diagnostics.has_errors());
    let reports: Vec<_> = diagnostics.into_sorted().iter().map(|d| d.display("f").to_string()).collect();
    schema.unwrap_or_else(|| panic!("{reports:#?}"))
}

fn names(schema: &Schema, fields: &[FieldId]) -> Vec<String> {
    fields.iter().map(|id| schema.field(*id).name.to_string()).collect()
}

/// A field by model and name.
fn field<'s>(schema: &'s Schema, model: usize, name: &str) -> &'s Field {
    let id = ModelId(u32::try_from(model).unwrap());
    schema.model_fields(id).map(|(_, field)| field).find(|field| field.name.as_str() == name).unwrap()
}

/// A document of models, each a list of fields.
fn document(models: &[(&str, &[String], &str)]) -> String {
    let models: Vec<_> = models
        .iter()
        .map(|(name, fields, rest)| format!(r#"{{"name":"{name}","fields":[{}]{rest}}}"#, fields.join(",")))
        .collect();
    format!(
        r#"{{"datamodel":{{"models":[{}]}},"datasources":[{{"provider":"postgresql"}}]}}"#,
        models.join(",")
    )
}

fn int(name: &str, rest: &str) -> String {
    format!(r#"{{"name":"{name}","kind":"scalar","type":"Int","isList":false,"isRequired":true{rest}}}"#)
}

fn relation(name: &str, model: &str, relation: &str, list: bool, from: &str) -> String {
    let to = if from.is_empty() { "" } else { "\"id\"" };
    format!(
        r#"{{"name":"{name}","kind":"object","type":"{model}","isList":{list},"isRequired":true,"relationName":"{relation}","relationFromFields":[{from}],"relationToFields":[{to}]}}"#
    )
}

#[test]
fn models_and_enums() {
    let schema = schema_of(DOCUMENT, None);
    assert_eq!(schema.provider, Provider::PostgreSql);
    let [user, post] = schema.models.as_slice() else { panic!("two models") };
    assert_eq!((user.db_name.as_str(), post.db_name.as_str()), ("users", "Post"));
    assert_eq!(user.rust_create.as_str(), "UserCreate");
    assert_eq!(user.documentation.as_deref(), Some("A\nuser"));
    let values: Vec<_> = schema.enums[0]
        .values
        .iter()
        .map(|v| (v.name.as_str(), v.rust.as_str(), v.db_name.as_str()))
        .collect();
    assert_eq!(values, [("ADMIN", "Admin", "admin"), ("USER", "User", "USER")]);
    assert_eq!(schema.enums[0].db_name, "roles");
}

#[test]
fn fields() {
    let schema = schema_of(DOCUMENT, None);
    let tags = field(&schema, 0, "tags");
    assert!(tags.list && !tags.nullable);
    assert_eq!(tags.default, Some(Default::List(vec![Literal::Text("a".into()), Literal::Text("b".into())])));
    assert_eq!(field(&schema, 0, "score").default, Some(Default::Literal(Literal::Number("0.7".into()))));
    assert_eq!(field(&schema, 0, "at").default, Some(Default::Now));
    assert_eq!(field(&schema, 0, "id").default, Some(Default::AutoIncrement));
    assert_eq!(field(&schema, 0, "role").default, Some(Default::Literal(Literal::Text("USER".into()))));
    let changed = field(&schema, 0, "changed");
    assert!(changed.updated_at && *changed.db_name == *"changed_at");
    assert_eq!(
        field(&schema, 0, "email").native,
        Some(Box::new(NativeType { name: "VarChar".into(), args: vec!["80".into()] }))
    );
    assert_eq!(field(&schema, 1, "a").default, Some(Default::Uuid(4)));
    let author_id = field(&schema, 1, "authorId");
    assert!(author_id.nullable && author_id.foreign_key);
    assert_eq!(author_id.rust.as_str(), "author_id");
}

/// Which database a datamodel alone is for: one has composite types.
#[test]
fn composite_types_are_mongodbs() {
    let text = format!(
        r#"{{"models":[{{"name":"A","fields":[{},{{"name":"at","kind":"object","type":"Place","isList":false,"isRequired":false}}]}}],
        "types":[{{"name":"Place","fields":[{}]}}]}}"#,
        int("id", r#","isId":true"#),
        int("height", "")
    );
    let schema = schema_of(&text, None);
    assert_eq!(schema.provider, Provider::MongoDb);
    let at = field(&schema, 0, "at");
    assert!(at.nullable && matches!(at.kind, FieldKind::Composite(TypeId(0))));
    let place = schema.composite_type(TypeId(0));
    assert_eq!(
        (place.name.as_str(), schema.field(FieldId(place.fields.start)).name.as_str()),
        ("Place", "height")
    );
}

#[test]
fn keys_and_indexes() {
    let schema = schema_of(DOCUMENT, None);
    let [user, post] = schema.models.as_slice() else { panic!("two models") };
    let key =
        |key: &Key| (names(&schema, &key.fields).join(","), key.prisma_name.clone(), key.db_name.clone());
    let text = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(user.primary_key.as_ref().map(key), Some(text("id", "id", "users_pkey")));
    assert_eq!(user.uniques.iter().map(key).collect::<Vec<_>>(), [text("email", "email", "users_email_key")]);
    assert_eq!(user.indexes[0].db_name, "users_email_idx");
    assert_eq!(post.primary_key.as_ref().map(key), Some(text("a,b", "ab", "post_key")));
    assert_eq!(
        post.uniques.iter().map(key).collect::<Vec<_>>(),
        [text("b,authorId", "b_authorId", "Post_b_authorId_key")]
    );
}

#[test]
fn a_key_of_one_column_counts_once() {
    let unique = r#","uniqueFields":[["x"]],"uniqueIndexes":[{"name":"named","fields":["x"]}],"primaryKey":{"name":null,"fields":["id"]}"#;
    let text = document(&[("A", &[int("id", r#","isId":true"#), int("x", r#","isUnique":true"#)], unique)]);
    let schema = schema_of(&text, None);
    let model = &schema.models[0];
    assert_eq!(
        model.primary_key.as_ref().map(|key| names(&schema, &key.fields)),
        Some(vec!["id".to_owned()])
    );
    assert_eq!(model.uniques.len(), 1);
    assert_eq!(model.uniques[0].prisma_name, "x");
}

#[test]
fn relations_have_the_foreign_key_first() {
    let schema = schema_of(DOCUMENT, None);
    let [posts, friends] = schema.relations.as_slice() else { panic!("two relations") };
    assert_eq!((posts.a.model, posts.b.model), (ModelId(1), ModelId(0)));
    assert_eq!((posts.a.list, posts.b.list), (false, true));
    assert_eq!(
        (names(&schema, &posts.a.columns), names(&schema, &posts.b.columns)),
        (vec!["authorId".into()], vec!["id".into()])
    );
    assert_eq!((posts.on_delete, posts.on_update), (Some(Action::SetNull), Some(Action::Cascade)));
    assert_eq!(posts.constraint.as_deref(), Some("Post_authorId_fkey"));
    // Of a model with itself, the field first in the alphabet: Prisma's column `A` is its side's.
    assert_eq!(schema.field(friends.a.field).name.as_str(), "friendOf");
    assert_eq!((friends.constraint.as_deref(), friends.a.columns.len()), (None, 0));
}

#[test]
fn relations_of_every_form() {
    let id = || int("id", r#","isId":true"#);
    let text = document(&[
        (
            "Zebra",
            &[
                id(),
                int("motherId", ""),
                relation("mother", "Zebra", "M", false, "\"motherId\""),
                relation("foals", "Zebra", "M", true, ""),
                relation("herds", "Herd", "HerdToZebra", true, ""),
                int("firstId", r#","isUnique":true"#),
                relation("first", "Herd", "First", false, "\"firstId\""),
            ],
            "",
        ),
        (
            "Herd",
            &[
                id(),
                relation("zebras", "Zebra", "HerdToZebra", true, ""),
                relation("leader", "Zebra", "First", false, ""),
            ],
            "",
        ),
    ]);
    let schema = schema_of(&text, None);
    let ends: Vec<_> = schema
        .relations
        .iter()
        .map(|r| {
            (r.name.as_str(), schema.field(r.a.field).name.as_str(), schema.field(r.b.field).name.as_str())
        })
        .collect();
    // Of an implicit many-to-many, `a` is the model first in the alphabet.
    assert_eq!(
        ends,
        [("M", "mother", "foals"), ("HerdToZebra", "zebras", "herds"), ("First", "first", "leader")]
    );
    assert!(field(&schema, 0, "motherId").foreign_key, "known by the relation, not by `isReadOnly` alone");
}

#[test]
fn the_option_outweighs_the_document() {
    let text = document(&[("A", &[int("id", r#","isId":true"#)], "")]);
    let schema = schema_of(&text, Some(Provider::MySql));
    assert_eq!(schema.provider, Provider::MySql);
    assert_eq!(schema.models[0].primary_key.as_ref().unwrap().db_name, "PRIMARY");
}

#[test]
fn rust_names_never_clash() {
    let id = || int("id", r#","isId":true"#);
    let text = document(&[
        ("Post", &[id(), int("fooBar", ""), int("foo_bar", ""), int("self", "")], ""),
        ("PostCreate", &[id()], ""),
        ("post", &[id()], ""),
    ]);
    let schema = schema_of(&text, None);
    let types: Vec<_> = schema
        .models
        .iter()
        .map(|m| [&m.rust, &m.rust_create, &m.rust_update].map(RustIdent::as_str))
        .collect();
    assert_eq!(
        types,
        [
            ["Post", "PostCreate2", "PostUpdate"],
            ["PostCreate", "PostCreateCreate", "PostCreateUpdate"],
            ["Post2", "Post2Create", "Post2Update"]
        ]
    );
    let fields: Vec<_> = schema.model_fields(ModelId(0)).map(|(_, field)| field.rust.as_str()).collect();
    assert_eq!(fields, ["id", "foo_bar_2", "foo_bar", "self_"]);
}
