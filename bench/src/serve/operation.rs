//! What is asked.

use std::fmt::Write as _;

/// How many orders there are from the beginning.
const ORDERS: usize = 1000;

/// An operation that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    List,
    Get,
    Create,
}

impl Operation {
    pub(super) const ALL: [Self; 3] = [Self::List, Self::Get, Self::Create];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Get => "get",
            Self::Create => "create",
        }
    }

    /// The status of every answer.
    pub(super) fn status(self) -> u16 {
        if self == Self::Create { 201 } else { 200 }
    }

    /// A request; which one of many, the number says.
    pub(super) fn request(self, number: usize) -> Vec<u8> {
        match self {
            // One page of the newest first, of every fiftieth.
            Self::List => {
                request("GET", &format!("/orders?orderBy=-createdAt&take=20&skip={}", number % 50), "")
            }
            Self::Get => {
                let target = format!("/orders/00000000-0000-4000-8000-{:012}", number * 7 % ORDERS);
                request("GET", &target, "")
            }
            Self::Create => request("POST", "/orders", &order(number)),
        }
    }
}

/// The body of a create.
pub(super) fn order(number: usize) -> String {
    let (customer, price) = (number % 50 + 1, number % 9000 + 1);
    format!(
        r#"{{"reference":"ORDER-{number}","email":"customer{customer}@example.com","note":"Please ring twice, and leave it at the door.","quantity":{},"price":"{price}.25","discount":0.125,"status":"PAID","gift":true,"customerId":{customer}}}"#,
        number % 20 + 1,
    )
}

/// A whole request of HTTP/1.1, as who may write sends it.
pub(super) fn request(method: &str, target: &str, body: &str) -> Vec<u8> {
    let mut text =
        format!("{method} {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer bench\r\n");
    if !body.is_empty() {
        // Writing to a String cannot fail.
        let _ = write!(text, "Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
    }
    text.push_str("\r\n");
    text.push_str(body);
    text.into_bytes()
}
