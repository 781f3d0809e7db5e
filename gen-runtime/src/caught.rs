//! A program's own code within a request: what it panics with is this one request's matter.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::Poll;

/// What a trait object's method answers.
pub(crate) type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What it answers, or in words what it panicked with. What the program's own state is then, is the program's to care for.
pub(crate) async fn unless_panics<'a, T>(begin: impl FnOnce() -> Boxed<'a, T>) -> Result<T, String> {
    let mut answer = catch_unwind(AssertUnwindSafe(begin)).map_err(|panic| words(&*panic))?;
    std::future::poll_fn(move |context| {
        let poll = catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context)));
        match poll {
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(panic) => Poll::Ready(Err(words(&*panic))),
        }
    })
    .await
}

fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic").to_owned()
}
