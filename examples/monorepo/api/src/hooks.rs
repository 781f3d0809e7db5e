//! What the shop does before and after every operation. `web/src/hooks.ts` is the same in TypeScript.

use std::error::Error;

use gen_runtime::descriptor::OperationKind;
use gen_runtime::serde_json::Value;
use gen_runtime::{Answer, Call, Hooks, Refusal};

pub(crate) struct Shop;

impl Hooks for Shop {
    type Principal = ();

    /// An address is the same however it is written. What is no text is refused as ever.
    async fn before(&self, call: &mut Call<'_>) -> Result<(), Refusal> {
        if call.resource == "Customer" {
            for row in call.rows() {
                if let Some(Value::String(email)) = row.get_mut("email") {
                    *email = email.to_lowercase();
                }
            }
        }
        Ok(())
    }

    /// Whoever packs is told.
    async fn after(&self, call: &Call<'_>, answer: &Answer) -> Result<(), Box<dyn Error + Send + Sync>> {
        if let ("Order", OperationKind::Create, Some(order)) = (call.resource, call.operation, &answer.body) {
            println!("to be packed: {order}");
        }
        Ok(())
    }
}
