//! Orders, as they travel and as they are stored.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::json;
use sqlx::FromRow;
use validator::Validate;

use crate::price::Price;

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "UPPERCASE")]
#[sqlx(type_name = "\"OrderStatus\"", rename_all = "UPPERCASE")]
pub(crate) enum OrderStatus {
    #[default]
    New,
    Paid,
    Shipped,
    Cancelled,
}

#[derive(Debug, Serialize, FromRow)]
#[serde(rename_all = "camelCase")]
#[sqlx(rename_all = "camelCase")]
pub(crate) struct Order {
    pub(crate) id: String,
    reference: String,
    email: String,
    note: Option<String>,
    quantity: i32,
    price: Price,
    discount: Option<f64>,
    status: OrderStatus,
    gift: bool,
    customer_id: i32,
    #[serde(serialize_with = "instant")]
    created_at: NaiveDateTime,
    #[serde(serialize_with = "instant")]
    updated_at: NaiveDateTime,
}

/// The body of a create.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewOrder {
    pub(crate) id: Option<String>,
    #[validate(length(min = 3, max = 32))]
    pub(crate) reference: String,
    #[validate(email)]
    pub(crate) email: String,
    #[validate(length(max = 500))]
    pub(crate) note: Option<String>,
    #[validate(range(min = 1, max = 1000))]
    pub(crate) quantity: i32,
    pub(crate) price: Price,
    pub(crate) discount: Option<f64>,
    #[serde(default)]
    pub(crate) status: OrderStatus,
    #[serde(default)]
    pub(crate) gift: bool,
    pub(crate) customer_id: i32,
    pub(crate) created_at: Option<DateTime<Utc>>,
}

/// The parameters of a list.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Listed {
    #[serde(default)]
    #[validate(range(max = 2_147_483_647))]
    pub(crate) skip: i64,
    #[serde(default = "twenty")]
    #[validate(range(min = 1, max = 100))]
    pub(crate) take: i64,
    #[serde(default)]
    pub(crate) order_by: OrderBy,
}

fn twenty() -> i64 {
    20
}

#[derive(Debug, Default, Clone, Copy, Deserialize)]
pub(crate) enum OrderBy {
    #[default]
    #[serde(rename = "id")]
    Id,
    #[serde(rename = "createdAt")]
    Oldest,
    #[serde(rename = "-createdAt")]
    Newest,
}

impl OrderBy {
    pub(crate) fn sql(self) -> &'static str {
        match self {
            Self::Id => r#""id" ASC"#,
            Self::Oldest => r#""createdAt" ASC, "id" ASC"#,
            Self::Newest => r#""createdAt" DESC, "id" ASC"#,
        }
    }
}

#[derive(Debug, Serialize)]
pub(crate) struct Page {
    data: Vec<Order>,
    meta: Meta,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Meta {
    total: i64,
    skip: i64,
    take: i64,
    has_more: bool,
    next_cursor: Option<String>,
}

impl Page {
    pub(crate) fn new(data: Vec<Order>, total: i64, listed: &Listed) -> Self {
        let Listed { skip, take, .. } = *listed;
        let has_more = skip + i64::try_from(data.len()).unwrap_or(i64::MAX) < total;
        let next_cursor = data.last().filter(|_| has_more).map(|last| cursor(listed.order_by, last));
        Self { data, meta: Meta { total, skip, take, has_more, next_cursor } }
    }
}

/// The cursor behind a row.
fn cursor(order_by: OrderBy, Order { id, created_at, .. }: &Order) -> String {
    let at = created_at.and_utc().to_rfc3339_opts(SecondsFormat::Millis, true);
    let place = match order_by {
        OrderBy::Id => json!([1, "id", [id]]),
        OrderBy::Oldest => json!([1, "createdAt,id", [at, id]]),
        OrderBy::Newest => json!([1, "-createdAt,id", [at, id]]),
    };
    URL_SAFE_NO_PAD.encode(place.to_string())
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn instant<S: Serializer>(instant: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&instant.and_utc().to_rfc3339_opts(SecondsFormat::Millis, true))
}
