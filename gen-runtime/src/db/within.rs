//! A transaction that a program holds open: whatever runs on its [`Db`] is one of its statements.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use tokio::sync::{Mutex, MutexGuard, OwnedMutexGuard};

use super::{Db, Failure, Transaction};
use crate::Error;
use crate::descriptor::{Field, Resource, Table};
use crate::problem::{Problem, ProblemCode};
use crate::rows::Row;
use crate::sql::{Dialect, Statement};

/// For failures of what is no resource's matter: to begin, and to commit.
const NONE: &Resource = &Resource::new("", "", Table::new(""));

impl Db {
    /// Begins a transaction. Whatever of [`store`](crate::store) is given it is part of it; dropped before its
    /// [`commit`](Begun::commit), it is rolled back. It keeps a connection until then.
    ///
    /// ```
    /// # use gen_runtime::{Body, Db, Error, store};
    /// # use gen_runtime::serde::de::DeserializeOwned;
    /// # async fn run<A: Body, B: Body>(db: &Db, order: &A, line: &B) -> Result<(), Error>
    /// # where A::Row: DeserializeOwned, B::Row: DeserializeOwned {
    /// let transaction = db.begin().await?;
    /// store::create(&transaction, order).await?;
    /// store::create(&transaction, line).await?;
    /// transaction.commit().await
    /// # }
    /// ```
    ///
    /// After an operation in it has failed with anything but `not_found`, it can only be rolled back. Nothing is tried again in it: where
    /// another transaction was in the way (a deadlock, a serialization failure), that is `unavailable`, and the whole of it may be
    /// tried once more.
    ///
    /// # Errors
    /// No connection can be had; or this is a transaction already.
    pub async fn begin(&self) -> Result<Begun, Error> {
        if matches!(self, Self::Within(_)) {
            return Err(Error::new("a transaction cannot begin within another"));
        }
        let transaction = Transaction::begin(self, NONE).await.map_err(Failure::into_problem)?;
        let dialect = transaction.dialect();
        let open = Arc::new(Mutex::new(Open { transaction: Some(transaction), failed: false }));
        let within = Within { open, dialect };
        Ok(Begun { db: Self::Within(within.clone()), within })
    }
}

/// A transaction that is open. It is a [`Db`] whose statements are all done or not at all.
#[derive(Debug)]
pub struct Begun {
    db: Db,
    within: Within,
}

impl Begun {
    /// Makes it last.
    ///
    /// # Errors
    /// The database refuses, or an operation has failed before. Then nothing of it was done.
    pub async fn commit(self) -> Result<(), Error> {
        let mut open = self.within.lock().await;
        open.live().map_err(Failure::into_problem)?;
        match open.transaction.take() {
            Some(transaction) => Ok(transaction.commit(NONE).await.map_err(Failure::into_problem)?),
            None => Ok(()),
        }
    }

    /// Undoes all of it. To drop it does the same.
    pub async fn rollback(self) {
        drop(self.within.lock().await.transaction.take());
    }
}

impl Deref for Begun {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        // A copy of the `Db` that lives on is of no transaction any more. One that is at work holds the lock, and its statement is the last.
        if let Ok(mut open) = self.within.open.try_lock() {
            drop(open.transaction.take());
        }
    }
}

/// The connection of an open transaction. Its statements wait for each other.
#[derive(Clone)]
pub struct Within {
    open: Arc<Mutex<Open>>,
    dialect: Dialect,
}

impl fmt::Debug for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Within").field("dialect", &self.dialect).finish_non_exhaustive()
    }
}

/// What is between its beginning and its end.
pub(super) struct Open {
    transaction: Option<Transaction>,
    /// A statement has failed, or an operation of several was left before its end.
    failed: bool,
}

impl Open {
    fn live(&mut self) -> Result<&mut Transaction, Failure> {
        let refused = |why| Failure::Final(Problem::with_cause(ProblemCode::Internal, why));
        if self.failed {
            return Err(refused("something in the transaction has failed: it can only be rolled back"));
        }
        self.transaction.as_mut().ok_or_else(|| refused("the transaction has ended"))
    }

    /// Nothing is tried again within a transaction.
    fn settled<T>(&mut self, result: Result<T, Failure>) -> Result<T, Failure> {
        result.map_err(|failure| {
            self.failed = true;
            Failure::Final(failure.into_problem())
        })
    }
}

impl Within {
    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    async fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().await
    }

    pub(super) async fn rows(
        &self,
        resource: &Resource,
        statement: &Statement,
        fields: &[&'static Field],
    ) -> Result<Vec<Row>, Failure> {
        let mut open = self.lock().await;
        let rows = open.live()?.rows(resource, statement, fields).await;
        open.settled(rows).map(|rows| rows.rows)
    }

    pub(super) async fn integer(&self, resource: &Resource, statement: &Statement) -> Result<i64, Failure> {
        let mut open = self.lock().await;
        let integer = open.live()?.integer(resource, statement).await;
        open.settled(integer)
    }

    pub(super) async fn execute(&self, resource: &Resource, statement: &Statement) -> Result<u64, Failure> {
        let mut open = self.lock().await;
        let touched = open.live()?.execute(resource, statement).await;
        open.settled(touched)
    }

    /// Several statements of it that are one. Left before they are [`done`](Part::done), they have failed.
    pub(super) async fn part(&self) -> Result<Part, Failure> {
        let mut open = Arc::clone(&self.open).lock_owned().await;
        open.live()?;
        open.failed = true;
        Ok(Part { open, dialect: self.dialect })
    }
}

/// Statements within an open transaction.
pub(crate) struct Part {
    open: OwnedMutexGuard<Open>,
    dialect: Dialect,
}

impl Part {
    pub(super) fn transaction(&mut self) -> Result<&mut Transaction, Failure> {
        let ended = || Problem::with_cause(ProblemCode::Internal, "the transaction has ended");
        self.open.transaction.as_mut().ok_or_else(|| Failure::Final(ended()))
    }

    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// They were all done.
    pub(super) fn done(mut self) {
        self.open.failed = false;
    }
}
