//! Before anything is measured: both servers answer alike.

use serde_json::Value;

use super::Result;
use super::load::{Answer, Client};
use super::operation::{Operation, order, request};
use super::server::Server;

/// Compares the answers to requests of every kind, also to some that are wrong.
pub(super) fn answers(pair: &[Server; 2]) -> Result {
    let wrong = r#"{"reference":"ab","email":"nobody","quantity":0,"price":"1.50","customerId":1}"#;
    let alone =
        r#"{"reference":"abc","email":"a@example.com","quantity":1,"price":"1.50","customerId":99999}"#;
    let mut requests = vec![
        request("GET", "/orders", ""),
        request("GET", "/orders?orderBy=createdAt&skip=990&take=20", ""),
        request("GET", "/orders?skip=2000", ""),
        request("GET", "/orders?take=0", ""),
        request("GET", "/orders/nobody", ""),
        request("POST", "/orders", wrong),
        request("POST", "/orders", alone),
        request("POST", "/orders", "{"),
        b"POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"
            .to_vec(),
    ];
    for number in 0..30 {
        requests.extend([Operation::List, Operation::Get].map(|operation| operation.request(number)));
    }
    requests.push(request("POST", "/orders", &order(1)));
    for request in requests {
        let [ours, hand] = pair.each_ref().map(|server| Client::connect(server.address)?.ask(&request));
        let [ours, hand] = [seen(&ours?)?, seen(&hand?)?];
        if ours != hand {
            let request = String::from_utf8_lossy(&request).into_owned();
            return Err(format!("{request}\nours: {ours:?}\nhand: {hand:?}").into());
        }
    }
    Ok(())
}

/// The status, and the body to the byte; of a new row and of a problem without what no two servers say alike.
fn seen(answer: &Answer) -> Result<(u16, String)> {
    let text = String::from_utf8(answer.body.clone())?;
    if answer.status == 200 {
        return Ok((answer.status, text));
    }
    let mut value: Value = serde_json::from_str(&text)?;
    if let Some(entries) = value.as_object_mut() {
        for own in ["id", "createdAt", "updatedAt", "requestId"] {
            entries.remove(own);
        }
    }
    Ok((answer.status, value.to_string()))
}
