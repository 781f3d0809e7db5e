//! A shape reads and writes as serde's derives do, to the letter of their errors; its scalars in their wire forms.

// What tells null from nothing.
#![allow(clippy::option_option)]

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::*;
use crate::descriptor::{Enum, Field, Link, Relation, Table};
use crate::links::{LinkChanges, Links};
use crate::typed::WireEnum;
use crate::{DateTime, Decimal};

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Draft,
    Live,
}

impl WireEnum for Kind {
    const ENUM: &'static Enum = &Enum::new("Kind", &[("DRAFT", "draft"), ("LIVE", "live")]);
    const ALL: &'static [Self] = &[Self::Draft, Self::Live];

    fn index(self) -> usize {
        self as usize
    }
}

static RESOURCE: Resource = Resource::new("Sample", "/samples", Table::new("Sample"))
    .fields(&[
        Field::new("id", Scalar::Int),
        Field::new("name", Scalar::String).nullable().create(Presence::Optional),
        Field::new("kind", Scalar::Enum(Kind::ENUM)).create(Presence::Optional),
        Field::new("ratio", Scalar::Float).list(),
        Field::new("secret", Scalar::Uuid).hidden(),
        Field::new("big", Scalar::BigInt).update(Presence::Absent),
        Field::new("price", Scalar::Decimal).nullable().create(Presence::Optional),
        Field::new("at", Scalar::DateTime).list(),
        Field::new("blob", Scalar::Bytes).create(Presence::Optional),
        Field::new("extra", Scalar::Json).nullable().create(Presence::Optional),
    ])
    .relations(&[Relation::new("tags", || &RESOURCE, Link::Columns { own: &[], other: &[] })
        .list()
        .writable()])
    .key(&[5, 0]);

macro_rules! shape {
    ($(#[$attribute:meta])* $name:ident $part:ident { $($field:ident: $type:ty,)* }) => {
        $(#[$attribute])*
        #[derive(Debug, PartialEq)]
        struct $name { $($field: $type,)* }

        impl Shape for $name {
            const OF: Of = Of::new(stringify!($name), &RESOURCE, Part::$part, &[$(stringify!($field)),*]);

            fn put<'a>(&'a self, to: &mut Pieces<'a>) {
                $(to.put(&self.$field);)*
            }

            fn take(from: &mut Pieces<'_>) -> Self {
                Self { $($field: from.take(),)* }
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                serialize(self, to)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                deserialize(from)
            }
        }
    };
}

shape!(Row Row {
    id: i32, name: Option<String>, kind: Kind, ratio: Vec<f64>, big: i64, price: Option<Decimal>, at: Vec<DateTime>,
    blob: Vec<u8>, extra: Option<serde_json::Value>,
});
shape!(Create Create {
    id: i32, name: Option<String>, kind: Option<Kind>, ratio: Vec<f64>, secret: uuid::Uuid, big: i64, price: Option<Decimal>,
    at: Vec<DateTime>, blob: Option<Vec<u8>>, extra: Option<serde_json::Value>, tags: Option<Links<Key>>,
});
shape!(#[derive(Default)] Update Update {
    id: Option<i32>, name: Option<Option<String>>, kind: Option<Kind>, ratio: Option<Vec<f64>>, secret: Option<uuid::Uuid>,
    price: Option<Option<Decimal>>, at: Option<Vec<DateTime>>, blob: Option<Vec<u8>>,
    extra: Option<Option<serde_json::Value>>, tags: Option<LinkChanges<Key>>,
});
shape!(#[derive(Clone)] Key Key { big: i64, id: i32, });

/// The same, by serde's own hand, where its own forms are the wire's.
mod derived {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Serialize, Deserialize)]
    #[serde(rename_all = "UPPERCASE")]
    pub(super) enum Kind {
        Draft,
        Live,
    }

    #[derive(Debug, Serialize, Deserialize)]
    pub(super) struct Row {
        id: i32,
        name: Option<String>,
        kind: Kind,
        ratio: Vec<f64>,
        big: String,
        price: Option<String>,
        at: Vec<String>,
        blob: String,
        extra: Option<serde_json::Value>,
    }

    #[derive(Debug, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct Create {
        id: i32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<Kind>,
        ratio: Vec<f64>,
        secret: uuid::Uuid,
        big: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        price: Option<String>,
        at: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        blob: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        extra: Option<serde_json::Value>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tags: Option<serde_json::Value>,
    }
}

fn round<T: Serialize + DeserializeOwned>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

const ROW: &str = r#"{"id":1,"name":null,"kind":"LIVE","ratio":[1.0,0.5],"big":"-9007199254740993","price":"1.5","at":["2025-01-02T03:04:05.678Z"],"blob":"aGk=","extra":{"a":[1]}}"#;
const CREATE: &str =
    r#"{"id":1,"kind":"DRAFT","ratio":[],"secret":"00000000-abcd-0000-0000-000000000000","big":"0","at":[]}"#;

#[test]
fn as_derived() {
    let rows = [
        ("", ""),
        ("\"id\":1,", ""),
        ("\"id\":1,", "\"id\":1,\"id\":2,"),
        ("\"id\":1,", "\"id\":\"1\","),
        ("\"id\":1,", "\"id\":1.5,"),
        ("\"id\":1,", "\"id\":null,"),
        ("\"id\":1,", "\"id\":3000000000,"),
        ("\"id\":1,", "\"id\":1,\"other\":{\"a\":1},"),
        ("\"name\":null,", ""),
        ("null", "\"é\""),
        ("null", "5"),
        ("LIVE", "live"),
        ("\"LIVE\"", "1"),
        ("[1.0,0.5]", "[1,\"x\"]"),
        ("[1.0,0.5]", "1"),
        ("{\"a\":[1]}", "null"),
        (",\"extra\":{\"a\":[1]}", ""),
        ("}}", "}"),
    ];
    for (from, to) in rows {
        let text = ROW.replacen(from, to, 1);
        assert_eq!(round::<Row>(&text), round::<derived::Row>(&text), "{text}");
    }
    for text in ["null", "[]", "[1]", r#"[1,null,"LIVE",[],"1",null,[],"",null]"#, "\"x\"", "{"] {
        assert_eq!(round::<Row>(text), round::<derived::Row>(text), "{text}");
    }
    for (from, to) in [
        ("", ""),
        ("\"kind\":\"DRAFT\",", ""),
        ("\"kind\":\"DRAFT\",", "\"kind\":\"LIVE\",\"name\":\"x\",\"extra\":[],"),
        ("\"ratio\":[],", ""),
        ("\"ratio\":[],", "\"ratio\":null,"),
        ("\"id\":1,", "\"id\":1,\"nothing\":1,"),
        ("00000000-abcd", "00000000-abc"),
    ] {
        let text = CREATE.replacen(from, to, 1);
        assert_eq!(round::<Create>(&text), round::<derived::Create>(&text), "{text}");
    }
}

#[test]
fn wire_forms() {
    let wrong = |from: &str, to: &str| round::<Row>(&ROW.replacen(from, to, 1)).unwrap_err();
    assert!(wrong("\"-9007199254740993\"", "1.5").starts_with("must be an integer, as a string of digits"));
    assert!(wrong("\"1.5\"", "\"a\"").starts_with("must be a decimal number, as a string"));
    assert!(wrong("05.678Z", "05").starts_with("must be an RFC 3339 date-time"));
    assert!(wrong("aGk=", "a").starts_with("must be a base64 string"));
    let changed =
        ROW.replace("\"-9007199254740993\"", "7").replace("\"1.5\"", "1.50").replace(".678Z", ".6789+00:00");
    let row = round::<Row>(&changed).expect("a row");
    assert!(row.contains(r#""big":"7","price":"1.5","at":["2025-01-02T03:04:05.678Z"]"#), "{row}");
}

#[test]
fn absent_null_and_a_value() {
    for text in ["{}", r#"{"name":null,"extra":null}"#, r#"{"name":"x","price":"2","extra":{}}"#] {
        assert_eq!(round::<Update>(text).as_deref(), Ok(text));
    }
    assert_eq!(
        serde_json::from_str(r#"{"id":null,"extra":null}"#).ok(),
        Some(Update { extra: Some(None), ..Update::default() })
    );
}

#[test]
fn links_and_keys() {
    let keys = r#"[{"big":"1","id":2}]"#;
    for text in [
        format!(r#"{{"tags":{{"set":{keys}}}}}"#),
        format!(r#"{{"tags":{{"connect":{keys},"disconnect":[]}}}}"#),
    ] {
        assert_eq!(round::<Update>(&text).as_ref(), Ok(&text));
    }
    let text = CREATE.replace("\"at\":[]", &format!(r#""at":[],"tags":{{"connect":{keys}}}"#));
    assert_eq!(round::<Create>(&text).as_ref(), Ok(&text));
    let error = round::<Create>(&text.replace("[{\"big\"", "[{\"bug\"")).unwrap_err();
    assert!(error.starts_with("unknown field `bug`, expected `big` or `id`"), "{error}");
}
