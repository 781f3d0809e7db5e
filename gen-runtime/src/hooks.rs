//! Hooks: what a program does before and after an operation.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use crate::caught::{Boxed, unless_panics};
use crate::descriptor::OperationKind;
use crate::policy::AnyPrincipal;
use crate::problem::{FieldError, Problem, ProblemCode};

/// An operation that was asked for, and who asks.
#[non_exhaustive]
pub struct Call<'a, P: ?Sized = ()> {
    /// Which, by its own name: a policy is asked for [`action`](OperationKind::action), which is coarser.
    pub operation: OperationKind,
    /// The model's name.
    pub resource: &'static str,
    /// The fields of the path's key in wire form, where the operation has one. Of a row by a unique those of the unique.
    pub key: Option<&'a Map<String, Value>>,
    /// The request's headers.
    pub headers: &'a HeaderMap,
    /// What the policy's `authenticate` found.
    pub principal: Option<&'a P>,
    /// That of the answer's `X-Request-Id`.
    pub request_id: &'a str,
    /// The JSON as it was sent, of which nothing is checked yet; nothing where the operation takes none. What [`Hooks::before`] makes of
    /// it is checked as if it had been sent. What `serde_json` cannot hold (half of a surrogate pair, a number beyond all doubles) is
    /// shown as U+FFFD and as the largest double, and stays what it was where it is left alone.
    pub body: Option<Value>,
}

impl<P: ?Sized> Call<'_, P> {
    /// The fields that the body writes: of a create, a replace and an update those of the body, of `updateMany` its `data`, of
    /// `createMany` those of each row. None of other operations, and none where the body is no such object (which is refused later).
    pub fn rows(&mut self) -> impl Iterator<Item = &mut Map<String, Value>> {
        let body = self.body.as_mut();
        let rows = match self.operation {
            OperationKind::Create | OperationKind::Replace | OperationKind::Update => {
                body.map(std::slice::from_mut)
            }
            OperationKind::UpdateMany => body.and_then(|body| body.get_mut("data")).map(std::slice::from_mut),
            OperationKind::CreateMany => {
                body.and_then(|body| body.get_mut("data")?.as_array_mut()).map(Vec::as_mut_slice)
            }
            _ => None,
        };
        rows.unwrap_or_default().iter_mut().filter_map(Value::as_object_mut)
    }
}

impl<P: ?Sized> fmt::Debug for Call<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the headers nor the principal, which may hold secrets.
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("resource", &self.resource)
            .field("key", &self.key)
            .field("request_id", &self.request_id)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// What an operation that was done is answered with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// 200, 201 or 204.
    pub status: u16,
    /// The JSON; nothing where there is none (204).
    pub body: Option<Value>,
}

/// Why an operation is not done: a problem of the contract, which is the answer.
///
/// Any error becomes one, so that `?` does: an [`Error`](crate::Error) of the [`store`](crate::store) the problem that it is, any other
/// `internal`, whose cause goes to the log alone.
#[derive(Debug)]
pub struct Refusal(pub(crate) Problem);

impl Refusal {
    /// 401
    pub fn unauthenticated() -> Self {
        Self(ProblemCode::Unauthenticated.into())
    }

    /// 403
    pub fn forbidden() -> Self {
        Self(ProblemCode::Forbidden.into())
    }

    /// 404
    pub fn not_found() -> Self {
        Self(ProblemCode::NotFound.into())
    }

    /// 503: another time.
    pub fn unavailable() -> Self {
        Self(ProblemCode::Unavailable.into())
    }

    /// 500. The cause goes to the log.
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self(Problem::with_cause(ProblemCode::Internal, cause))
    }

    /// 400 for one field of the body, in words that the client gets to read.
    pub fn field(name: &str, message: impl Into<String>) -> Self {
        Self::errors(vec![FieldError::refused([name.into()], message)])
    }

    /// 400: `validation_failed`; where the operation has no body but parameters, `invalid_query`.
    pub fn errors(errors: Vec<FieldError>) -> Self {
        Self(Problem::with_errors(ProblemCode::ValidationFailed, errors))
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for Refusal {
    fn from(error: E) -> Self {
        let error: Box<dyn StdError + Send + Sync> = Box::new(error);
        match error.downcast::<crate::Error>() {
            Ok(error) => Self((*error).into()),
            Err(error) => Self::internal(error),
        }
    }
}

/// Code of the program's own before and after every operation that a router answers, whatever it is. (Not of one that the program
/// [replaces](crate::Service::replace), nor of the [`store`](crate::store).)
///
/// ```
/// use gen_runtime::serde_json::json;
/// use gen_runtime::{Answer, Call, Hooks, Refusal};
/// # use gen_runtime::{Access, Decision, Policy};
///
/// struct User {
///     id: i32,
/// }
/// # struct Users;
/// # impl Policy for Users {
/// #     type Principal = User;
/// #     async fn decide(&self, _: &Access<'_, User>) -> Decision { Decision::Allow }
/// # }
///
/// /// Posts are their author's, and are told of.
/// struct Authors;
///
/// impl Hooks for Authors {
///     /// That of the policy.
///     type Principal = User;
///
///     async fn before(&self, call: &mut Call<'_, User>) -> Result<(), Refusal> {
///         if call.resource == "Post" && matches!(call.operation.as_str(), "create" | "createMany") {
///             let author = call.principal.ok_or_else(Refusal::unauthenticated)?.id;
///             for row in call.rows() {
///                 row.insert("authorId".to_owned(), json!(author));
///             }
///         }
///         Ok(())
///     }
///
///     async fn after(
///         &self,
///         call: &Call<'_, User>,
///         answer: &Answer,
///     ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
///         println!("{} {}: {:?}", call.operation.as_str(), call.resource, answer.body);
///         Ok(())
///     }
/// }
///
/// # async fn run(resources: &'static [&'static gen_runtime::descriptor::Resource]) -> Result<(), gen_runtime::Error> {
/// # let db = gen_runtime::Db::connect("sqlite://blog.db").await?;
/// # let policy = Users;
/// let router = gen_runtime::Service::new(resources, db, policy).hooks(Authors).router();
/// # Ok(()) }
/// ```
pub trait Hooks: Send + Sync + 'static {
    /// Who asks: what the policy's is.
    type Principal: Send + Sync + 'static;

    /// Behind the policy and the body's JSON, before parameters and body are checked. It may change [`Call::body`], or refuse: then nothing
    /// is read or written. A panic is 500, the cause in the log.
    fn before(
        &self,
        call: &mut Call<'_, Self::Principal>,
    ) -> impl Future<Output = Result<(), Refusal>> + Send {
        let _ = call;
        async { Ok(()) }
    }

    /// When the operation has succeeded and is committed, before the answer is sent. The answer stays what it is: an error, or a panic, goes
    /// to the log alone. It is no promise: a process that ends, or a client that goes away, in between leaves it out. What must happen
    /// with the operation or not at all belongs in a [transaction](crate::Db::begin) of a [replaced](crate::Service::replace) one.
    fn after(
        &self,
        call: &Call<'_, Self::Principal>,
        answer: &Answer,
    ) -> impl Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send {
        let _ = (call, answer);
        async { Ok(()) }
    }
}

impl<H: Hooks> Hooks for Arc<H> {
    type Principal = H::Principal;

    fn before(
        &self,
        call: &mut Call<'_, Self::Principal>,
    ) -> impl Future<Output = Result<(), Refusal>> + Send {
        (**self).before(call)
    }

    fn after(
        &self,
        call: &Call<'_, Self::Principal>,
        answer: &Answer,
    ) -> impl Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send {
        (**self).after(call, answer)
    }
}

type After = Result<(), Box<dyn StdError + Send + Sync>>;

/// Hooks of any principal: what handlers hold.
pub(crate) trait DynHooks: Send + Sync + 'static {
    fn before<'a>(&'a self, call: &'a mut Call<'_, AnyPrincipal>) -> Boxed<'a, Result<(), Refusal>>;

    fn after<'a>(&'a self, call: &'a mut Call<'_, AnyPrincipal>, answer: &'a Answer) -> Boxed<'a, After>;
}

impl<H: Hooks> DynHooks for H {
    fn before<'a>(&'a self, call: &'a mut Call<'_, AnyPrincipal>) -> Boxed<'a, Result<(), Refusal>> {
        Box::pin(async move {
            let mut typed = typed(call);
            let result = Hooks::before(self, &mut typed).await;
            call.body = typed.body;
            result
        })
    }

    fn after<'a>(&'a self, call: &'a mut Call<'_, AnyPrincipal>, answer: &'a Answer) -> Boxed<'a, After> {
        Box::pin(async move { Hooks::after(self, &typed(call), answer).await })
    }
}

/// The call with the principal's own type, which the router's policy made (`Service` is of one type of them). It takes the body.
fn typed<'c, P: 'static>(call: &mut Call<'c, AnyPrincipal>) -> Call<'c, P> {
    let Call { operation, resource, key, headers, principal, request_id, ref mut body } = *call;
    let principal = principal.and_then(|principal| principal.downcast_ref());
    Call { operation, resource, key, headers, principal, request_id, body: body.take() }
}

/// What is refused, if anything.
pub(crate) async fn before(hooks: &dyn DynHooks, call: &mut Call<'_, AnyPrincipal>) -> Result<(), Problem> {
    let input = call.operation.invalid_input();
    let refused = match unless_panics(|| hooks.before(call)).await {
        Ok(result) => result.err().map(|Refusal(problem)| problem),
        Err(panic) => {
            Some(Problem::with_cause(ProblemCode::Internal, format!("the hook `before` panicked: {panic}")))
        }
    };
    refused.map_or(Ok(()), |problem| {
        let code = if problem.code == ProblemCode::ValidationFailed { input } else { problem.code };
        Err(Problem { code, ..problem })
    })
}

/// What the hook failed with, if it did, in words.
pub(crate) async fn after(
    hooks: &dyn DynHooks,
    call: &mut Call<'_, AnyPrincipal>,
    answer: &Answer,
) -> Result<(), String> {
    match unless_panics(|| hooks.after(call, answer)).await {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(panic) => Err(format!("it panicked: {panic}")),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    /// What `?` makes of an error of the store, and of any other.
    #[test]
    fn refusals_of_errors() {
        let error = FieldError::refused(["a".into()], "no");
        let refused = Problem::with_errors(ProblemCode::ValidationFailed, vec![error]);
        let Refusal(problem) = crate::Error::from(refused).into();
        assert_eq!((problem.code, problem.errors.len()), (ProblemCode::ValidationFailed, 1));
        let Refusal(problem) = crate::Error::from(Problem::new(ProblemCode::NotFound)).into();
        assert_eq!((problem.code, problem.cause), (ProblemCode::NotFound, None));
        let Refusal(problem) = "x".parse::<i32>().expect_err("no number").into();
        assert_eq!(problem.code, ProblemCode::Internal);
        assert_eq!(problem.cause.as_deref(), Some("invalid digit found in string"));
    }
}
